/** The liability trace: ladder, claim bar, deadlines, branches, models. */
export const pageTrace = {
  'page.deadlines.ahead': 'Días por venir',
  'page.deadlines.all-passed': 'Todos los últimos días que constan han pasado.',
  'page.deadlines.as-of': 'A fecha de {day}',
  'page.deadlines.calendar': 'Guardar como calendario',
  'page.deadlines.behind': 'Pasados, hechos y días desde los que se puede reclamar algo',
  'page.deadlines.days':
    '{past, select, yes {{days, plural, one {ayer} other {hace # días}}} other {{days, plural, =0 {hoy} one {mañana} other {dentro de # días}}}}',
  'page.deadlines.done': 'hecho el',
  'page.deadlines.done-mark': '{day}: hecho',
  'page.deadlines.last-day': 'Último día',
  'page.deadlines.limitation': 'último día de la deuda misma (prescripción)',
  'page.deadlines.near': '{day}: {days, plural, =0 {hoy} one {mañana} other {dentro de # días}}',
  'page.deadlines.next': 'Siguiente: {label}, {day}, {days, plural, =0 {hoy} one {mañana} other {dentro de # días}}.',
  'page.deadlines.none': 'No consta ningún plazo.',
  'page.deadlines.none-ahead':
    'No se conoce ningún día por venir. Eso no significa que no lo haya: un plazo que nadie ha leído no se muestra como día.',
  'page.deadlines.day': 'Día',
  'page.deadlines.of-lines': '{text}, {n, plural, one {línea {lines}} other {líneas {lines}}}',
  'page.deadlines.passed': '{day}: pasado',
  'page.deadlines.runs-from': 'Corre desde',
  'page.deadlines.state': '{state, select, done {hecho a tiempo} first_day {el primer día} other {}}',
  'page.deadlines.title': 'Días que cuentan',
  'page.deadlines.to': 'Frente a o por',
  'page.deadlines.what': 'Qué',
  'page.deadlines.what-hangs': 'Qué detiene cada uno y qué depende de él',
  'page.deadlines.working-days': '{n, plural, one {# día hábil} other {# días hábiles}}',
  'page.trace.all-questions': 'Todas las preguntas de esta reclamación',
  'page.trace.bar.amounts-open':
    '{n, plural, one {De una línea no se sabe cuánto no se ha pagado} other {De # líneas no se sabe cuánto no se ha pagado}}: ninguna suma de aquí lo incluye y no se sabe cuánto puede entrar como máximo.',
  'page.trace.bar.employer-so-far': 'el empleador; de otros no se puede saber',
  'page.trace.bar.most-so-far':
    'Según lo que se sabe, pueden entrar {most} de todos juntos; de otros no se puede saber, y nada de ellos se cuenta. Las deudas de varios por los mismos salarios nunca se suman.',
  'page.trace.bar.part-open':
    'De una parte de la reclamación no se sabe cuánto queda: ninguna suma de aquí la incluye y no se sabe cuánto puede entrar como máximo.',
  'page.trace.before-work':
    'El {asOf}, el día de esta página, el trabajo de esta reclamación no había empezado: su primer día es el {from}. Lo que sigue no es una respuesta para ese día; elija uno posterior.',
  'page.trace.contract-open':
    'Quién más puede ser responsable depende del contrato con el que se trabajó, que no se conoce.',
  'page.trace.employer-liable': 'Según los hechos que constan, el empleador es responsable de estos salarios.',
  'page.trace.engaged-no-price': 'contrató a {supplier} por un precio que no consta',
  'page.trace.events.none':
    'No consta ningún suceso: ninguna reclamación presentada, ninguna comunicación, ningún pago. Lo que se hizo se introduce aquí.',
  'page.trace.events.text':
    'Lo que se hizo por esta reclamación. Los pagos se descuentan de lo debido si se conoce su importe en la moneda de la reclamación; lo que es de un día posterior a esta respuesta no está en ella.',
  'page.trace.evidence.enter': 'Introducir lo que sabía',
  'page.trace.letters': 'Borradores de cartas',
  'page.trace.letters-hint':
    'Un borrador para cada parte que puede ser responsable, con lo que falta en él marcado. No se envía nada.',
  'page.trace.missing-count': '{n, plural, one {Un hecho} other {# hechos}}',
  'page.trace.no-law':
    'No se puede saber quién más puede ser responsable: aquí no hay codificada ninguna ley de {place} que abarque este trabajo, lo que no significa que no exista.',
  'page.trace.nobody-yet': 'Según los hechos que constan, nadie es responsable con certeza.',
  'page.trace.open-sheet': 'Verla o verificar una',
  'page.trace.amount-lines': '{basis}, {n, plural, one {línea {lines}} other {líneas {lines}}}',
  'page.trace.after': 'tras fallar el {n, selectordinal, other {#.º}}',
  'page.trace.apart': 'No está en una cadena de esta reclamación',
  'page.trace.aside':
    '{n, plural, one {No responsable según una regla más} other {No responsable según # reglas más}}: {rules}.',
  'page.trace.ask-holder': 'Pregunte a {holder}.',
  'page.trace.ask-nobody-knows': 'No se sabe a quién preguntar.',
  'page.trace.at-once': 'de inmediato',
  'page.trace.bar.employer': 'solo el empleador',
  'page.trace.bar.employer-left-out':
    'No se cuenta nada del empleador, que consta como insolvente, disuelto o ilocalizable.',
  'page.trace.bar.label': 'La reclamación de {total}: {parts}.',
  'page.trace.bar.liable':
    '{many, select, yes {{n, plural, one {cadena {chains}} other {cadenas {chains}}}} other {la cadena responde}}',
  'page.trace.bar.may':
    '{many, select, yes {{n, plural, one {la cadena {chains} puede responder} other {las cadenas {chains} pueden responder}}} other {la cadena puede responder}}',
  'page.trace.bar.most':
    'Lo máximo que puede entrar de todos juntos: {most}. Las deudas de varios por los mismos salarios nunca se suman.',
  'page.trace.bar.title': 'La reclamación. Se debe una sola vez, respondan cuantos respondan.',
  'page.trace.basis':
    '{basis, select, gross {salario bruto} net {salario neto} tax {impuesto sobre salarios} vat {IVA} contributions {cotizaciones} penalty {penalización} interest {intereses} damages {indemnización de daños y perjuicios} other {{basis}}}',
  'page.trace.branch': 'Línea {line}, si se trabajó en el marco de {contract}',
  'page.trace.branches': 'Líneas cuyo contrato no se conoce',
  'page.trace.branches.text':
    'Cada una podría pertenecer a uno de estos contratos. Lo que sigue es la respuesta que habría con cada uno; nada de ello cuenta en las sumas de arriba.',
  'page.trace.chain': 'Cadena {letter}',
  'page.trace.chains-shared': 'Por encima de las cadenas {chains}',
  'page.trace.claim-lines':
    '{n, plural, one {línea {lines} de la reclamación} other {líneas {lines} de la reclamación}}',
  'page.trace.condition-state':
    '{state, select, met {se cumple} unmet {{bars, select, defence {no probado} other {no se cumple}}} other {no se sabe}}{bars, select, enforcement {, solo para el cobro} defence {, causa de exoneración} other {}}',
  'page.trace.conditions': 'Condiciones y causas de exoneración',
  'page.trace.days': 'Días',
  'page.trace.does-not-apply': 'no se aplica',
  'page.trace.edit': 'Corregir la reclamación',
  'page.trace.employer-alone': 'Según los hechos que constan, solo el empleador es responsable de estos salarios.',
  'page.trace.engaged': 'contrató a {supplier} por {price}',
  'page.trace.engaged-more': '{n, plural, one {y uno más} other {y # más}}',
  'page.trace.folded':
    '{n, plural, one {Una empresa más no es responsable} other {# empresas más no son responsables}}.',
  'page.trace.head.article': 'Artículo',
  'page.trace.head.asked': 'Se le puede reclamar',
  'page.trace.head.basis': 'Concepto',
  'page.trace.head.branch-amount': 'Sería',
  'page.trace.head.branch-facts': 'Sería, según estos hechos',
  'page.trace.head.company': 'Empresa y su lugar en la cadena',
  'page.trace.evidence': 'Lo que cada una podía haber sabido',
  'page.trace.evidence.day': 'Visible desde',
  'page.trace.evidence.of': '{name}: {of}',
  'page.trace.evidence.on': 'Hasta el {day}, el día que cuenta según {rule}.',
  'page.trace.evidence.on-unknown': 'No consta el día que cuenta según {rule}.',
  'page.trace.evidence.said': 'Lo que había a la vista',
  'page.trace.evidence.source': 'Fuente',
  'page.trace.evidence.source-none': 'los registros que constan',
  'page.trace.evidence.speaks': '{speaks, select, for {a favor} to_check {por comprobar} other {en contra}}',
  'page.trace.evidence.speaks-head': 'Habla a favor o en contra',
  'page.trace.evidence.text':
    'Se enumera y nadie lo valora: ninguna entrada cambia la respuesta, y ninguna prueba lo que alguien sabía. Lo que no consta se dice.',
  'page.trace.first-day': 'Primer día que importa:',
  'page.trace.first-day-unknown': 'no se sabe, lo que no significa que no lo haya',
  'page.trace.hangs': 'De ello dependen hasta {amount}.',
  'page.trace.hangs-unknown': 'No se sabe cuánto depende de ello.',
  'page.trace.head.facts': 'Según estos hechos',
  'page.trace.head.missing': 'Falta todavía',
  'page.trace.head.order': 'Orden',
  'page.trace.head.regime': 'Regla y versión',
  'page.trace.head.role': 'Lugar en la cadena',
  'page.trace.head.under': 'Según',
  'page.trace.head.until': 'Hasta',
  'page.trace.head.why': 'Por qué',
  'page.trace.help': 'Para qué se puede usar en cambio: {ways}',
  'page.trace.hours': '{n, plural, one {# hora} other {# horas}}',
  'page.trace.if': 'Si {values}',
  'page.trace.inferred-link': 'un eslabón es inferido',
  'page.trace.keys': 'Arriba y abajo mueven entre empresas, Intro abre debajo los pasos y las fuentes.',
  'page.trace.ladder-caption': 'Quién puede ser responsable, del comprador más alto al empleador',
  'page.trace.liable':
    '{n, plural, one {Una empresa es responsable} other {{words} empresas son responsables}} de estos salarios según los hechos que constan{employer, select, yes {: el empleador y {above} por encima de él.} other {.}}',
  'page.trace.loading': 'Recorriendo la cadena ...',
  'page.trace.may-be-dead':
    'La deuda misma puede haber prescrito: {lines} ({cite}). Puede caer toda fila que se apoye en ella.',
  'page.trace.may':
    '{more, select, yes {{n, plural, one {una más puede ser responsable.} other {{words} más pueden ser responsables.}}} other {{n, plural, one {una empresa puede ser responsable.} other {{words} empresas pueden ser responsables.}}}}',
  'page.trace.missing':
    '{n, plural, one {Un hecho cambiaría esta respuesta} other {# hechos cambiarían esta respuesta}}',
  'page.trace.mode':
    '{mode, select, joint {Deudor solidario} surety {Fiador} enforced_after {Deudor solidario, ejecutado después del empleador} subsidiary {Responsable tras el empleador} ladder {Peldaño a peldaño} other {{mode}}}',
  'page.trace.more-missing': '{n, plural, one {y uno más} other {y # más}}',
  'page.trace.no-chain':
    'No consta ninguna cadena superior. Pida al empleador, a la dirección de la obra o al cliente el encargo con el que se hizo el trabajo.',
  'page.trace.no-conditions': 'ninguna',
  'page.trace.none': 'No se halló responsabilidad legal según estos hechos.',
  'page.trace.not-liable-under': 'No responsable según',
  'page.trace.nothing-missing': 'Nada',
  'page.trace.onward': 'Qué hacer con esta respuesta',
  'page.trace.open': 'de {n, plural, one {una} other {{words}}} no podemos determinarlo.',
  'page.trace.open-company': 'Abrir {name}',
  'page.trace.open-law': 'Abrir la regla',
  'page.trace.order-first':
    '{n, plural, one {Se le puede reclamar primero; no hace falta demandar al empleador.} other {Se puede reclamar primero a cada una de las {words}. No hace falta demandar al empleador.}}',
  'page.trace.order-later':
    'A algunas solo se les puede reclamar después de que otras no hayan pagado: vea el orden de cada una.',
  'page.trace.own-debt': 'Su propia deuda como empleador',
  'page.trace.price-flagged': 'precio con alerta',
  'page.trace.row-title': '{law}: {basis}',
  'page.trace.rungs': 'A quién se puede reclamar y desde cuándo',
  'page.trace.rungs.nothing-more': 'abierto',
  'page.trace.rungs.not-yet': 'aún no',
  'page.trace.rungs.of': 'Peldaño a peldaño según: {rule}',
  'page.trace.rungs.open': 'abierto, desde un día que no consta',
  'page.trace.rungs.opens': 'Qué lo abriría',
  'page.trace.rungs.party': 'Empresa',
  'page.trace.rungs.record': 'Anote el suceso en la reclamación, con su día, y la respuesta cambia.',
  'page.trace.rungs.rung': 'Peldaño',
  'page.trace.rungs.since': 'Se puede reclamar desde',
  'page.trace.rungs.status': 'Según estos hechos',
  'page.trace.runs-from': 'corre desde',
  'page.trace.steps': 'Paso a paso',
  'page.trace.title':
    '{workers, plural, =0 {Salarios no pagados, {employer}} one {Salarios no pagados de un trabajador, {employer}} other {Salarios no pagados de {words} trabajadores, {employer}}}',
  'page.trace.unfold': 'Mostrarlas',
  'page.trace.until':
    '{what, select, claim_by {reclamación escrita hasta este día} notify_by {notificación hasta este día} file_by {demanda hasta este día} assess_by {liquidación hasta este día} limitation {prescrita después de este día} pay_by {paga hasta este día} warn_others_by {avisa a los demás hasta este día} lower_rung_pays_by {el peldaño inferior paga hasta este día} claimable_from {desde este día} covered_from {abarcado desde} covered_until {abarcado hasta} other {{what}}}{passed, select, yes {, pasado} other {}}',
  'page.trace.up-is-up': 'Subir en la página es subir en la cadena',
  'page.trace.twin-caption': 'Todas las filas de la respuesta, en el orden de la escalera',
  'page.trace.view.ladder': 'Escalera',
  'page.trace.view.steps': 'Pasos',
  'page.trace.view.table': 'Tabla',
  'page.trace.whole-steps': 'Cómo se leyó la reclamación en su conjunto',
  'page.trace.withdrawn':
    '{n, plural, one {Una línea ya no se reclama} other {# líneas ya no se reclaman}} en este día, y no forman parte de esta respuesta.',
  'page.trace.workplaces': '{n, plural, one {Centro de trabajo} other {Centros de trabajo}}',
  'page.trace.rules-apart':
    '{n, plural, one {Se examinó una regla más del lugar: no alcanza a esta reclamación} other {Se examinaron # reglas más del lugar: no alcanzan a esta reclamación}}',
  'page.trace.settling': 'Lo que cambiaría esta respuesta',
  'page.trace.settling-more': 'Y {n, plural, one {un hecho más} other {# hechos más}} de los que depende menos.',
  'page.trace.still-open':
    '{n, plural, one {Una fila depende} other {# filas dependen}} de más de dos hechos que faltan, o de la ley misma.',
} as const;
