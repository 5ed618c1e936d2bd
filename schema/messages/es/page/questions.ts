/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Elegir todas las mostradas',
  'page.questions.also': 'o {names}',
  'page.questions.alone':
    '{alone, plural, =0 {cada una necesita además otra cosa} one {una no necesita nada más} other {# no necesitan nada más}}',
  'page.questions.answer':
    '{n, plural, =0 {No hay ninguna pregunta abierta de esta selección.} one {Hay una pregunta abierta.} other {Hay # preguntas abiertas.}} {answers, plural, =0 {} one {De ello depende una respuesta.} other {De ello dependen # respuestas.}}',
  'page.questions.answers': 'Respuestas que dependen',
  'page.questions.any': 'Cualquiera',
  'page.questions.asked': 'Preguntas',
  'page.questions.back': 'Respuestas recibidas',
  'page.questions.back-choose': 'Libro relleno',
  'page.questions.back-text':
    'Un libro que rellenó un proveedor se lee como una importación que se puede deshacer: cada respuesta se convierte en un hecho de su contrato y cierra su pregunta.',
  'page.questions.chosen':
    '{n, plural, =0 {Ninguna elegida: lo que sigue toma las {all, number} de esta selección.} one {Una elegida.} other {# elegidas.}}',
  'page.questions.closed': 'Cerradas',
  'page.questions.copied': 'Copiado.',
  'page.questions.copy': 'Copiar el texto',
  'page.questions.cut':
    'No se examinó todo.{answers, plural, =0 {} one { Quedó fuera una respuesta abierta de un test.} other { Quedaron fuera # respuestas abiertas de tests.}}{claims, plural, =0 {} one { Quedó fuera una reclamación.} other { Quedaron fuera # reclamaciones.}}{organisations, plural, =0 {} one { Quedó fuera una organización.} other { Quedaron fuera # organizaciones.}}{contracts, plural, =0 {} one { Quedó fuera un contrato.} other { Quedaron fuera # contratos.}}{publicRecord, select, true { Quedó fuera parte del registro público.} other {}}',
  'page.questions.day': 'Día más próximo',
  'page.questions.empty': 'No falta nada de lo que se tenga noticia.',
  'page.questions.empty-text':
    'Cuando constan contratos, salarios o reclamaciones y a una respuesta le falta un hecho, la pregunta figura aquí.',
  'page.questions.enter-for': 'Introducir la respuesta: {claim}',
  'page.questions.group':
    '{questions, plural, one {Una pregunta, de la que} other {# preguntas, de las que}} {answers, plural, one {depende una respuesta} other {dependen # respuestas}}',
  'page.questions.hangs': 'Depende de ello',
  'page.questions.holder': 'A quién preguntar',
  'page.questions.kept-back':
    '{n, plural, one {Se deja fuera una pregunta: hacerla revelaría que alguien reclama, o de quién es el salario que consta. Su respuesta está en la propia documentación, o la tiene el trabajador.} other {Se dejan fuera # preguntas: hacerlas revelaría que alguien reclama, o de quién es el salario que consta. Sus respuestas están en la propia documentación, o las tienen los trabajadores.}}',
  'page.questions.letter': 'Texto para enviar',
  'page.questions.letter-hint':
    'Léalo antes de enviarlo: la herramienta no envía nada. A quien se pregunta se le da a saber que alguien mira este contrato.',
  'page.questions.letter-nothing': 'De esta selección no se puede enviar nada.',
  'page.questions.letter-show': 'Escribir el texto',
  'page.questions.list-file': 'Lista en CSV',
  'page.questions.loading': 'Reuniendo lo que falta ...',
  'page.questions.import': 'Importar una lista',
  'page.questions.none-held':
    'Todavía no consta ningún contrato, registro de pago ni reclamación, así que no hay nada que preguntar.',
  'page.questions.none-shown': 'No elegir ninguna',
  'page.questions.of-map': 'Solo lo que falta a los contratos de un mapa.',
  'page.questions.of-record': 'Solo lo que le falta a un registro.',
  'page.questions.of-record-all': 'Mostrar todo',
  'page.questions.one': 'Pregunta',
  'page.questions.opened':
    '{n, plural, one {Una pregunta nueva: una respuesta lleva a otra.} other {# preguntas nuevas: una respuesta lleva a otra.}}',
  'page.questions.order': 'Primero',
  'page.questions.order-day': 'el día más próximo',
  'page.questions.order-settles': 'lo que más aclara',
  'page.questions.outside': 'Revela una reclamación: no pregunte a nadie de fuera.',
  'page.questions.outside-few': 'Salario de pocos trabajadores: preguntar podría revelar de quién es.',
  'page.questions.settles': 'Aclararía',
  'page.questions.still-open':
    '{n, plural, one {Una pregunta del libro sigue abierta: sin respuesta o no se sabe.} other {# preguntas del libro siguen abiertas: sin respuesta o no se sabe.}}',
  'page.questions.take': 'Llevarse',
  'page.questions.taken':
    '{accepted, plural, one {# respuesta tomada} other {# respuestas tomadas}}, {duplicate} ya constaban, {rejected} que no se pudieron leer. {closed, plural, =0 {No se cierra ninguna pregunta.} one {Se cierra una pregunta.} other {Se cierran # preguntas.}}',
  'page.questions.title': 'Preguntas que hacer',
  'page.questions.topic': 'Clase de hecho',
  'page.questions.undo': 'Ver la importación, o deshacerla',
  'page.questions.unread': 'No se pudo leer',
  'page.questions.where': 'Falta en',
  'page.questions.where-more': '{n, plural, one {y una página más} other {y # páginas más}}',
  'page.questions.whom': 'De quién dependen más respuestas',
  'page.questions.whom-more':
    '{n, plural, one {Otro se puede elegir arriba.} other {Otros # se pueden elegir arriba.}}',
  'page.questions.workbook': 'Libro para proveedores',
  'page.questions.workbook-of': 'Libro solo para este',
  'page.questions.workbook-hint':
    'El libro contiene lo que un proveedor puede rellenar y Solidary vuelve a leer; las demás preguntas van en el texto. Nombra a todos los proveedores de esta selección: para enviarlo a uno, tome el libro solo para ese.',
} as const;
