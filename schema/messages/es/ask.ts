/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'certificado {name}',
  'ask.about.Claim': 'reclamación {name}',
  'ask.about.ClaimLine': 'línea {name} de la reclamación',
  'ask.about.Contract': 'contrato {name}',
  'ask.about.Finding': 'expediente {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'pago {name}',
  'ask.about.WageRecord':
    'salario{employer, select, undefined {} other { pagado por {employer}}}{place, select, undefined {} other { en {place}}}{from, select, undefined {} other { desde el {from}}}{to, select, undefined {} other { hasta el {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'Sobre',
  'ask.column.alone': 'De ellas, no necesitan nada más',
  'ask.column.answers': 'Respuestas que dependen de ello',
  'ask.column.by': 'Día más próximo',
  'ask.column.code': 'Hecho',
  'ask.column.holder': 'A quién preguntar',
  'ask.column.record': 'Registro',
  'ask.column.text': 'Pregunta',
  'ask.column.where': 'Dónde falta',
  'ask.count':
    '{n, plural, =0 {No falta nada de lo que se tenga noticia.} one {Hay una pregunta abierta.} other {Hay # preguntas abiertas.}}',
  'ask.cut':
    'No se examinó todo.{answers, plural, =0 {} one { Quedó fuera una respuesta abierta de un test.} other { Quedaron fuera # respuestas abiertas de tests.}}{claims, plural, =0 {} one { Quedó fuera una reclamación.} other { Quedaron fuera # reclamaciones.}}{organisations, plural, =0 {} one { Quedó fuera una organización.} other { Quedaron fuera # organizaciones.}}{contracts, plural, =0 {} one { Quedó fuera un contrato.} other { Quedaron fuera # contratos.}}{publicRecord, select, true { Quedó fuera parte del registro público.} other {}}',
  'ask.explain.asks': 'Díganos, por favor, con sus propias palabras:',
  'ask.explain.kept':
    'Su respuesta se guarda junto a ella con sus propias palabras y se muestra dondequiera que se muestre.',
  'ask.explain.reached':
    '{subject, select, contract {¿Cómo se llegó a este precio y qué cubre?} other {¿Cómo se calculó este salario y por qué horas?}}',
  'ask.explain.since':
    '{subject, select, contract {¿Se ha cambiado el precio desde entonces, o se cambiará?} other {¿Se ha completado el salario desde entonces, o se completará?}}',
  'ask.explain.why':
    '{subject, select, contract {Examinamos precios en cadenas de contratos y tenemos una pregunta sobre este:} other {Examinamos salarios en cadenas de contratos y tenemos una pregunta sobre este registro:}}',
  'ask.explain.wrong': '¿Hay algo de esto equivocado o que falte, y qué documento lo muestra?',
  'ask.holder.authority': 'la autoridad',
  'ask.holder.own_file': 'La propia documentación, o el trabajador',
  'ask.holder.published': 'Nadie de la cadena: hay que consultarlo',
  'ask.kind.claim': 'quién puede ser responsable',
  'ask.kind.diligence': 'comprobaciones de un comprador',
  'ask.kind.pay_test': 'tests de salarios',
  'ask.kind.price_test': 'tests de precios',
  'ask.kind.public_record': 'certificados y pagos',
  'ask.kind.undeclared': 'signos de subcontratación no declarada',
  'ask.letter.greeting': 'Buenos días:',
  'ask.letter.held-on': 'Lo que nos consta es a fecha de {day}.',
  'ask.letter.how':
    'También ayuda una estimación o un intervalo, si dice que lo es. Si la respuesta la tiene otra persona, díganos por favor quién. Si una pregunta no se puede responder, díganos por favor por qué.',
  'ask.letter.look-up': 'Por consultar (cifras publicadas, o lo que cobraron otros):',
  'ask.letter.no-accusation':
    'Estas preguntas solo completan lo que consta sobre contratos y trabajo. No dicen nada de cómo ha actuado usted ni nadie.',
  'ask.letter.to': 'Para: {name}',
  'ask.letter.why':
    '{n, plural, one {En la documentación que tenemos falta un hecho que tal vez pueda comunicarnos:} other {En la documentación que tenemos faltan # hechos que tal vez pueda comunicarnos:}}',
  'ask.line': '{answers} ({alone} por sí solas){by, select, undefined {} other {, hasta el {by}}}: {text}',
  'ask.line-about':
    '{answers} ({alone} por sí solas){by, select, undefined {} other {, hasta el {by}}}: {about}: {text}',
  'ask.more': 'La lista continúa: --after {mark}',
  'ask.settles.claim':
    '{count, plural, one {# respuesta sobre quién puede ser responsable} other {# respuestas sobre quién puede ser responsable}}',
  'ask.settles.diligence':
    '{count, plural, one {# comprobación de un comprador} other {# comprobaciones de compradores}}',
  'ask.settles.pay_test': '{count, plural, one {# test de salario} other {# tests de salarios}}',
  'ask.settles.price_test': '{count, plural, one {# test de un precio} other {# tests de precios}}',
  'ask.settles.public_record':
    '{count, plural, one {# comparación del registro público} other {# comparaciones del registro público}}',
  'ask.settles.undeclared':
    '{count, plural, one {# signo de subcontratación no declarada} other {# signos de subcontratación no declarada}}',
  'ask.topic.act': 'lo que alguien hizo',
  'ask.topic.claim': 'una reclamación',
  'ask.topic.contract': 'un contrato',
  'ask.topic.figure': 'una cifra publicada, o lo que cobraron otros',
  'ask.topic.party': 'una empresa',
  'ask.topic.pay': 'salario',
  'ask.topic.public_record': 'el registro público',
  'ask.where.claim': 'Reclamación {record}',
  'ask.where.diligence': 'Comprobaciones de {record}',
  'ask.where.pay_test': '{test}: {record}',
  'ask.where.price_test': '{test}: contrato {record}',
  'ask.where.public_record': 'Registro público de {record}',
  'ask.where.undeclared': 'Signos de subcontratación no declarada: {record}',
} as const;
