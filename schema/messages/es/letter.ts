/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Le rogamos que responda por escrito a: {where}',
  'letter.ask.authority':
    'Les pedimos que examinen si {employer} pagó este trabajo, que oigan a {party} y que nos comuniquen lo que hagan. Si la regla requiere una notificación o una liquidación de ustedes, les pedimos que la notifiquen a tiempo.',
  'letter.ask.demand':
    'Pedimos a {party} que se ocupe de que se pague lo que no se ha pagado, o que nos comunique por escrito por qué sostiene que no responde de ello.',
  'letter.ask.documents':
    'Pedimos a {party} que nos envíe los hechos y documentos siguientes, o que nos diga quién los tiene. Con lo que consta ahora nadie puede determinar si puede ser responsable.',
  'letter.ask.explanation':
    'Pedimos a {party} que explique por escrito qué sabía del pago de este trabajo y desde cuándo, y qué hizo. Si eso la hace responsable no nos corresponde decirlo.',
  'letter.ask.notice':
    'Pedimos a {party} que tome nota de que existe la reclamación, que conserve lo que aún pueda deber a lo largo de la cadena y que nos comunique por escrito si se ocupará del pago.',
  'letter.basis.amount': 'Se le puede reclamar {amount} ({basis}) según los hechos que constan.',
  'letter.basis.amount_may': 'Puede tener que responder hasta {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'Con los hechos de que se dispone no se puede saber si {party} responde de una parte de estos salarios también con arreglo a {article}. Sería la misma deuda, no una adicional.',
  'letter.basis.checked':
    'Según se cita: {cite}. Cómo lo sabemos: {verification}{text, select, undefined {} other {, leído en su versión de {text}}}, comprobado por última vez el {checked}. Consúltelo antes de basarse en ello.',
  'letter.basis.condition':
    '{what} ({state, select, met {se cumple según los hechos que constan} unmet {no se cumple según los hechos que constan} awaited {aún no se cumple} other {no se sabe}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'Que está en esta cadena es inferido y no documentado.',
  'letter.basis.once':
    'Cuando varias normas alcanzan los mismos salarios, estos se deben una sola vez: lo que se pide con arreglo a una no se pide de nuevo con arreglo a otra.',
  'letter.basis.open': 'Si responde de más ({basis}) no puede decirse con los hechos conocidos.',
  'letter.basis.order': 'En el orden de reclamación: número {order}.',
  'letter.basis.reach': 'De los salarios alcanza solo lo debido a esta tarifa: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} puede ser responsable de los salarios como empleador, conforme a: {article}.} open {Si {party} puede ser responsable según {article} no se puede determinar con los hechos que constan.} other {Según los hechos que constan, {party} puede ser responsable según {article}.}}',
  'letter.basis.version':
    '{rule} (texto vigente {start, select, exact {desde} unverified {el} other {desde aproximadamente}} {from}{to, select, undefined {} other { hasta {ends, select, exact {} other {aproximadamente }}{to}}})',
  'letter.blank': '[{what}: no consta]',
  'letter.closing': 'Atentamente,',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {1 trabajador} other {# trabajadores}}} other {{fit, plural, one {1} other {#}} de {of} trabajadores}}',
  'letter.count.not-known': 'no se sabe{of, select, undefined {} other {, de {of} trabajadores}}',
  'letter.draft':
    'BORRADOR, NO ENVIADO. Solidary escribió este texto y no envía nada. Compruebe cada hecho en su fuente, complete o tache lo que está entre [corchetes] y decida usted si sale. Esto no es asesoramiento jurídico.',
  'letter.envelope.address': 'Dirección',
  'letter.envelope.addressee': 'Para',
  'letter.envelope.day': 'Fecha',
  'letter.envelope.reference': 'Nuestro número',
  'letter.envelope.sender': 'De',
  'letter.greeting': 'A quien corresponda:',
  'letter.head.answer': 'Cómo responder',
  'letter.head.ask': 'Lo que pedimos',
  'letter.head.basis': 'Con qué fundamento',
  'letter.head.missing': 'Por completar antes de que salga',
  'letter.head.unpaid': 'Lo que no se ha pagado',
  'letter.head.work': 'El trabajo',
  'letter.kind.authority': 'Solicitud a una autoridad de que lo examine y pida una explicación',
  'letter.kind.demand': 'Requerimiento de pago',
  'letter.kind.documents': 'Solicitud de hechos y documentos',
  'letter.kind.explanation': 'Solicitud de explicación',
  'letter.kind.notice': 'Notificación de la reclamación',
  'letter.narrows': 'Las palabras de esta carta reducen el círculo de posibles reclamantes a: {count}.',
  'letter.nobody':
    'Todavía no hay a quién escribir: según estos hechos, ninguna regla pide nada a nadie. Eso no significa que nadie sea responsable.',
  'letter.none': 'Ninguna carta a {party}. {reason}',
  'letter.opening.authority':
    'Escribimos acerca de {of, select, wages {salarios} other {importes}} que, según los hechos que constan a fecha de {asOf}, {employer} no ha pagado, y de aquello de lo que {party} puede ser responsable.',
  'letter.opening.demand':
    'Escribimos acerca de {of, select, wages {salarios} other {importes}} que, según los hechos que constan a fecha de {asOf}, {employer} no ha pagado.',
  'letter.opening.documents':
    'Escribimos acerca de {of, select, wages {salarios} other {importes}} que, según los hechos que constan a fecha de {asOf}, {employer} no ha pagado. Para ver quién responde de ellos faltan algunos hechos.',
  'letter.opening.explanation':
    'Escribimos acerca de {of, select, wages {salarios} other {importes}} que, según los hechos que constan a fecha de {asOf}, {employer} no ha pagado. Si {party} puede ser responsable depende de lo que sabía.',
  'letter.opening.notice':
    'Le notificamos que hay {of, select, wages {salarios} other {importes}} que, según los hechos que constan a fecha de {asOf}, {employer} no ha pagado.',
  'letter.paper': 'Documentos sobre {act}: {of}',
  'letter.particular.address': 'dirección de quien recibe',
  'letter.particular.addressee': 'nombre de quien recibe',
  'letter.particular.amount': 'importe',
  'letter.particular.answer': 'dónde responder y hasta qué día',
  'letter.particular.basis': 'artículo',
  'letter.particular.completion': 'día en que la obra se terminó o se recibió',
  'letter.particular.contract_day': 'día del contrato',
  'letter.particular.creditor': 'quién reclama',
  'letter.particular.day': 'día de envío',
  'letter.particular.deadline': 'próximo último día del plazo',
  'letter.particular.debt': 'qué es',
  'letter.particular.due_day': 'día en que vencía el salario',
  'letter.particular.employer': 'empleador',
  'letter.particular.event': 'día de: {event}',
  'letter.particular.fact': 'de la empresa: {fact}',
  'letter.particular.field': 'del contrato: {field}',
  'letter.particular.hours': 'horas',
  'letter.particular.left': 'queda por pagar',
  'letter.particular.line': 'línea',
  'letter.particular.net_share': 'parte neta del salario bruto, supuesta',
  'letter.particular.own_end': 'último día del contrato de la empresa',
  'letter.particular.paid': 'pagado',
  'letter.particular.paid_since': 'pagado desde entonces',
  'letter.particular.period': 'período del trabajo',
  'letter.particular.rate': 'tarifa debida por hora',
  'letter.particular.rate_basis': 'en qué se basa la tarifa',
  'letter.particular.reference': 'nuestro número de la reclamación',
  'letter.particular.sender': 'nombre y dirección de quien firma, y en nombre de quién',
  'letter.particular.unpaid': 'no pagado, bruto',
  'letter.particular.unpaid_sum': 'no pagado',
  'letter.particular.work': 'trabajo realizado',
  'letter.particular.work_end': 'último día del contrato del trabajo',
  'letter.particular.workers': 'número de trabajadores',
  'letter.particular.workplace': 'lugar de trabajo',
  'letter.send': 'Lo que lo aclararía:',
  'letter.sends-nothing': 'La herramienta escribe un borrador y no envía nada.',
  'letter.subject.authority':
    '{of, select, wages {Salarios} other {Importes}} no pagados por {employer}: solicitud de examen',
  'letter.subject.demand':
    '{of, select, wages {Salarios} other {Importes}} no pagados por {employer}: requerimiento de pago a {party}',
  'letter.subject.documents':
    '{of, select, wages {Salarios} other {Importes}} no pagados por {employer}: solicitud de hechos y documentos a {party}',
  'letter.subject.explanation':
    '{of, select, wages {Salarios} other {Importes}} no pagados por {employer}: solicitud de explicación a {party}',
  'letter.subject.notice':
    '{of, select, wages {Salarios} other {Importes}} no pagados por {employer}: notificación a {party}',
  'letter.unpaid.none':
    'Se deben {of, select, wages {salarios} other {importes}} por este trabajo. Cuánto se comunica a quien se ocupe del pago.',
  'letter.unpaid.of': 'En total {all}. De ello, {party} puede tener que responder de {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'En total, {amount}: {parts}.',
  'letter.unpaid.sum': 'En total, {amount} ({basis}).',
  'letter.unpaid.together':
    'Pagado además, sin decir para qué líneas: {amount}{on, select, undefined {} other { el {on}}}. Está descontado de la suma.',
  'letter.value': '{value}',
  'letter.value.period': '{from} a {to}',
  'letter.warning.few':
    'Menos de {least} trabajadores se ajustan a estas palabras: por ellas se puede reconocer a quien reclama. Más abajo se ofrecen palabras más amplias.',
  'letter.warning.not_known':
    'No se sabe cuántos trabajadores se ajustan a estas palabras: cuente con que por ellas se puede reconocer a quien reclama.',
  'letter.wording.amount':
    '{as, select, each {Cada importe con sus horas} sum {Una suma por todos} other {Que se deben salarios, sin importe}}',
  'letter.wording.period':
    '{as, select, days {Los días del trabajo} month {Meses completos} quarter {Trimestres completos} other {El año completo}}',
  'letter.wording.place': '{as, select, workplace {El lugar de trabajo} other {El empleador, sin el lugar de trabajo}}',
  'letter.wording.work': '{as, select, class {La clase de trabajo} other {Sin clase de trabajo}}',
  'letter.wording.workers': '{as, select, number {El número de trabajadores} other {Sin número de trabajadores}}',
  'letter.written':
    'Le llegó una reclamación escrita{on, select, undefined {} other { el {on}}}; esta carta no la sustituye.',
} as const;
