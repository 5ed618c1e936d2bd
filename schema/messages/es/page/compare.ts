/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {No cambia nada para ninguna de {all} empresas} one {Para una de {all} empresas la respuesta es otra} other {Para # de {all} empresas la respuesta es otra}}.',
  'page.compare.beside-models': 'Junto a los modelos de 2007',
  'page.compare.caption': 'Cada empresa en ambos lados',
  'page.compare.crumb': 'Lado a lado',
  'page.compare.day': 'Día del otro lado',
  'page.compare.debt': 'Clase de deuda',
  'page.compare.difference': 'Diferencia',
  'page.compare.heading': 'Comparar con otro día u otras reglas',
  'page.compare.hint':
    'Los hechos son los mismos; cambian el día o las reglas. Un modelo es una propuesta y no es ley: no cuenta en ninguna suma de la ley.',
  'page.compare.law': 'La ley del lugar',
  'page.compare.loading': 'Respondiendo dos veces a la reclamación ...',
  'page.compare.model': 'Un modelo, no es ley',
  'page.compare.models': 'Los tres modelos de 2007, que no son ley',
  'page.compare.no-difference': 'ninguna',
  'page.compare.not-asked': 'Ninguna regla de este lado habla de ello',
  'page.compare.other-day': 'Junto a otro día u otra regla',
  'page.compare.rules': 'Reglas del otro lado',
  'page.compare.side': 'A fecha de {day}, pueden entrar como máximo {most}',
  'page.compare.side-model': 'A fecha de {day} según un modelo, que no es ley',
  'page.compare.side-open': 'El {day}; no se sabe cuánto puede entrar como máximo',
  'page.compare.side-so-far':
    'A fecha de {day}, según lo que se sabe, pueden entrar {most}; de otros no se puede saber',
  'page.compare.text':
    'Un lado es la ley del lugar en el día de la página. Elija el otro: otro día, otra versión de una regla o un modelo. Las deudas de varios figuran enteras una al lado de otra y nunca se suman.',
  'page.compare.title': 'Lado a lado: {claim}',
  'page.sheet.author': 'Hecho por',
  'page.sheet.file-number': 'Número de expediente',
  'page.sheet.save': 'Guardar como {format, select, pdf {PDF} html {página} other {JSON}}',
  'page.sheet.text':
    'La respuesta entera con cada hecho y su fuente, cada paso, la ley con el día en que se leyó y lo que falta. Rehecha a partir de su JSON, es la misma byte a byte.',
  'page.sheet.title': 'Hoja de respuesta',
} as const;
