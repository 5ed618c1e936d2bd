/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'La hoja tiene {rows, plural, one {una fila} other {# filas}} de quién puede ser responsable, {rules, plural, one {una regla} other {# reglas}} y {sources, plural, one {una fuente} other {# fuentes}}.',
  'page.dossier.contains': 'Qué contiene',
  'page.dossier.empty':
    'Ninguna fila: según estos hechos no se halla a nadie. La hoja lo dice, con la ley que se aplicó.',
  'page.dossier.hash': 'SHA-256 del JSON:',
  'page.dossier.hash-again': 'SHA-256 de lo que dan hoy sus hechos:',
  'page.dossier.hash-hint':
    'Anótelo junto a la hoja: quien tenga el archivo puede rehacerla, y los mismos hechos y la misma ley dan el mismo hash.',
  'page.dossier.loading': 'Haciendo la hoja de respuesta ...',
  'page.dossier.make': 'Hacerla',
  'page.dossier.make-it': 'Hacer la hoja',
  'page.dossier.needed': 'Necesario: figura en la hoja.',
  'page.dossier.not-read': 'No se pudo leer el archivo, o el servidor no responde. No se cambió nada.',
  'page.dossier.photos': 'Con {n, plural, one {la foto de la que} other {las # fotos de las que}} se leen hechos',
  'page.dossier.photos-hint':
    '{megabytes} MB, incluidos en la hoja: mire si se reconoce a personas. Sin ellos, la hoja nombra cada foto por su hash.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Se incluye una foto} other {Se incluyen # fotos}}{changed, plural, =0 {{carried, plural, =0 {} one {, y es lo que dice su hash.} other {, y cada una es lo que dice su hash.}}} one {, y una de ellas no es lo que dice su hash.} other {, y # de ellas no son lo que dice su hash.}}{named, plural, =0 {} one { Una se nombra solo por su hash{held, plural, =0 {, y no consta aquí.} one {, y consta aquí.} other {, y consta aquí.}}} other { # se nombran solo por su hash; de ellas constan aquí: {held, number}.}}',
  'page.dossier.verified':
    '{same, select, yes {Rehecha, todos los bytes son iguales.} other {Rehecha, difiere: se cambió el archivo, una foto no es lo que dice su hash, o la ley se ha codificado de nuevo desde entonces.}}',
  'page.dossier.verified-of': '{claim}, a fecha de {day}. Número de expediente {number}, hecho por {author}.',
  'page.dossier.verify': 'Verificar una hoja',
  'page.dossier.verify-file': 'El JSON de una hoja de respuesta',
  'page.dossier.verify-hint': 'Se rehace a partir de sus propios hechos. No se guarda nada de ella.',
  'page.dossier.verifying': 'Rehaciéndola ...',
} as const;
