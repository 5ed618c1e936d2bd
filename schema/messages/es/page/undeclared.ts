/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Signos de subcontratación no declarada',
  'page.undeclared.about': 'Sobre',
  'page.undeclared.answer': 'Respuesta',
  'page.undeclared.ask': 'Qué preguntar',
  'page.undeclared.ask-nothing': 'nada',
  'page.undeclared.count':
    '{all, plural, =0 {Nada que mirar: no suministra ni compra en ningún contrato que conste, y ninguna otra empresa está vinculada a ella.} one {{n, plural, =0 {Ningún posible caso} one {Un posible caso} other {# posibles casos}} en una pregunta.} other {{n, plural, =0 {Ningún posible caso} one {Un posible caso} other {# posibles casos}} entre {all, plural, one {una pregunta} other {# preguntas}}.}}',
  'page.undeclared.evidence': 'Base:',
  'page.undeclared.left-out':
    'No se examinaron: {contracts, plural, one {# contrato} other {# contratos}}, {workplaces, plural, one {# centro de trabajo} other {# centros de trabajo}}, {firms, plural, one {# empresa vinculada} other {# empresas vinculadas}}{addresses, select, true {, direcciones de algunas organizaciones} other {}}.',
  'page.undeclared.loading': 'Mirando horas, capas y empresas vinculadas ...',
  'page.undeclared.month': 'Mes',
  'page.undeclared.months': 'Horas mes a mes',
  'page.undeclared.months.label':
    '{n, plural, =0 {En ningún mes es seguro que sus contratos necesiten más horas de las que pueden trabajar sus trabajadores declarados.} one {En un mes sus contratos necesitan más horas de las que pueden trabajar sus trabajadores declarados: {months}.} other {En # meses sus contratos necesitan más horas de las que pueden trabajar sus trabajadores declarados: {months}.}} La tabla de debajo da las cifras.',
  'page.undeclared.months.text':
    'Relleno: horas que caen con certeza en el mes. Contorno: todas las que pueden caer, si la totalidad de cada contrato se hiciera en él. Línea: lo que pueden trabajar sus trabajadores declarados.',
  'page.undeclared.needed-least': 'Necesarias al menos',
  'page.undeclared.needed-most': 'Como máximo',
  'page.undeclared.none':
    'De lo que se ha mirado no surge ninguna pregunta: sus contratos no dan horas, capas ni profundidad que comparar, y no se ha encontrado ninguna otra empresa vinculada a ella.',
  'page.undeclared.possible': 'Se pueden trabajar',
  'page.undeclared.reached': 'Cómo se llegó a ello',
  'page.undeclared.text':
    'Un posible caso es un motivo para preguntar, y no un veredicto: cada uno dice en qué se apoya y qué no dice.',
} as const;
