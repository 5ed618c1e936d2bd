/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'frente a {amount}',
  'cli.assessed':
    '{way, select, whole {Todo examinado} touched {Lo que cambió y lo que afecta, examinado de nuevo} other {No había cambiado nada}} a fecha de {asOf}: {n, plural, one {un registro} other {# registros}}.',
  'cli.assessing': '{assessed} examinados{of, select, no {} other { de {of}}}',
  'cli.batch':
    'lote {sequence} {file} hasta la línea {line}: {counts}{already, select, true { (ya guardado)} other {}}',
  'cli.branch': 'línea {line}, si se trabajó en el marco de {contract} (ninguna alternativa cuenta como debida)',
  'cli.breakdown': 'De arriba abajo, {currency} {per}:',
  'cli.calendar-unknown':
    'De estas líneas no se sabe el último día de la deuda misma, lo que no significa que no lo haya: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {un día} other {# días}} por venir{passed, plural, =0 {} one {; uno ha pasado y queda fuera} other {; # han pasado y quedan fuera}}.',
  'cli.cannot-tell': 'sin determinar {count}: {text}',
  'cli.changes-deadlines': 'Últimos días: {n}, de ellos {shown} aquí.',
  'cli.changes-facts': 'Hechos: {n}, de ellos {shown} aquí.',
  'cli.changes-flags': 'Alertas: {n}, de ellas {shown} aquí. Una alerta abre una pregunta y no es un veredicto.',
  'cli.changes-law': 'Ley: {n}, aquí {shown}.',
  'cli.changes-rows': 'Filas de reclamaciones: {n}, de ellas {shown} aquí.',
  'cli.compare-side-open': 'el {asOf}, como máximo: no se sabe',
  'cli.contradictions':
    '{subject, select, undefined {Todo lo que consta} other {{subject}}}, a fecha de {asOf}: {certificates, plural, =0 {ningún certificado} one {un certificado} other {# certificados}}, {payments, plural, =0 {ningún pago público} one {un pago público} other {# pagos públicos}}.',
  'cli.contradictions-cut':
    'De estos solo se leyeron los primeros 200: {kinds}. Pregunte por una empresa o un centro de trabajo para leer más.',
  'cli.contradictions-no-notice':
    'No se escribió ningún borrador: no hay ningún expediente sobre un pago que se pueda contar.',
  'cli.contradictions-none':
    'Nada de lo que consta se opone a ellos. Eso no significa que no haya nada: lo que no consta no se puede comparar con nada.',
  'cli.contradictions-notice':
    '{file}: un borrador. Léalo, complete lo que está entre [corchetes] y decida usted: no se envió nada.',
  'cli.contradictions-review': 'Para revisar, y no un veredicto.',
  'cli.day-ahead': '{days, plural, =0 {hoy} one {mañana} other {dentro de # días}}',
  'cli.day-done': 'hecho el {done}',
  'cli.day-list':
    '{n, plural, =0 {No se conoce ningún día} one {Un día} other {# días}} a fecha de {asOf}, con los pasados desde el {since}:',
  'cli.day-not-asked':
    '{n, plural, one {A una reclamación le faltan} other {A # reclamaciones les faltan}} empleador, lugar o moneda: no se puede determinar ningún día.',
  'cli.day-opens': 'el primer día',
  'cli.day-passed': 'pasado {days, plural, one {ayer} other {hace # días}}',
  'cli.deadlines': 'días',
  'cli.fair-price': '{contract}, {asOf}: tal como están las cosas, y según lo supuesto',
  'cli.floors-read': 'Leído primero, porque los precios se comparan con los mínimos de su día: {file}.',
  'cli.import-begun': 'importación {id}',
  'cli.import-ended': 'importación {id}, {state}: {counts}',
  'cli.import-first':
    'Importe primero una lista: solidary mapping suggest LISTA > lista.yaml, después solidary import LISTA --mapping lista.yaml. Para practicar: solidary demo retailer.',
  'cli.import-into': 'importación {id} en {workspace}, {state}: {counts}',
  'cli.ledger':
    'leídas {in} = aceptadas {accepted} + ya guardadas {duplicate} + rechazadas {rejected} + en espera {held}',
  'cli.left': 'queda para mano de obra {amount}',
  'cli.letter-acknowledge':
    'El borrador se imprime con --acknowledge, cuando haya leído esto y elegido sus palabras con --widen.',
  'cli.letter-missing': '{n, plural, =0 {no falta nada} one {un hueco por completar} other {# huecos por completar}}',
  'cli.letter-suggested': 'Juntas: --widen {widen} se ajusta a {count}.',
  'cli.letter-wider': 'Palabras más amplias, y a quiénes se ajustarían:',
  'cli.demo-held': '{title} ya consta; deshaga su importación en la página para cargarlo de nuevo.',
  'cli.demo-next':
    'Su historia transcurre el {asOf}. Lea seed/{name}/README.md, o empiece aquí: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Comprobaciones que {party} podría invocar por trabajo hecho el {asOf}: {n, plural, =0 {ninguna} one {una} other {#}}.',
  'cli.diligence-lapses': 'caduca el {on}',
  'cli.diligence-left-out':
    '{n, plural, one {No se examinó un contrato más.} other {No se examinaron # contratos más.}}',
  'cli.diligence-none':
    'Aquí, ninguna ley codificada admite una comprobación como causa de exoneración. Eso no significa que comprobar no sirva de nada.',
  'cli.diligence-place':
    '{contract}: no consta dónde se hace el trabajo, de modo que no se puede consultar ninguna ley.',
  'cli.evidence':
    'Lo que {party} podía haber visto hasta el {on} ({regime} depende de lo que sabía: {of}). Se enumera y nadie lo valora:',
  'cli.evidence-against': 'en contra',
  'cli.evidence-for': 'a favor',
  'cli.evidence-to_check': 'por comprobar',
  'cli.checkable':
    'De estos, {count} dicen cuánta mano de obra puede soportar el precio: dé --rows cannot_tell para leerlos.',
  'cli.flags': '{test} a fecha de {asOf}: examinados {tested}, con alerta {flagged}, superados {passed}',
  'cli.flags-are-questions': 'Una alerta abre una pregunta; no es un veredicto.',
  'cli.compare-difference': 'diferencia',
  'cli.compare-side': 'a fecha de {asOf}, como máximo {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: rehecho, todos los bytes son iguales} other {{file}: rehecho con la ley tal como está codificada hoy, difiere}}',
  'cli.dossier-photos':
    'fotos y escaneos: {carried, plural, one {# incluido} other {# incluidos}}{changed, plural, =0 {, cada uno tal como dice su hash} one {, # de ellos NO es lo que dice su hash} other {, # de ellos NO son lo que dice su hash}}; {named, plural, one {# nombrado solo por su hash} other {# nombrados solo por su hash}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {Queda fuera una observación sobre una persona} other {Quedan fuera # observaciones sobre personas}}: vea --with-persons.',
  'cli.export-sources':
    '{n, plural, one {Va con ello una foto o un escaneo} other {Van con ello # fotos y escaneos}}, porque hay hechos que {n, plural, one {lo} other {los}} citan: mire si se reconoce a personas.',
  'cli.first-day': 'primer día que importa: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'primer día que importa: no se sabe, lo que no significa que no lo haya',
  'cli.debt-may-be-dead':
    'la deuda de la línea {line} puede haber prescrito desde el {on} ({cite}): puede caer toda fila que se apoye en ella',
  'cli.debt-clock-unknown': 'no se sabe cuánto dura la deuda misma en {lines, plural, one {# línea} other {# líneas}}',
  'cli.order': 'orden {order}',
  'cli.problem': '{where} {outcome, select, rejected {rechazada} other {en espera}}{cell}: {why}',
  'cli.trace-so-far':
    'reclamación {claim} a fecha de {asOf}: {total} {currency}; según lo que se sabe pueden entrar {most}, y de otros no se puede saber',
  'cli.what-if': '{test} a fecha de {asOf}: con alerta {before} tal como están las cosas, {after} según lo supuesto',
  'cli.what-if-mends':
    'superaría el test a {price}{bound, select, exact {} between { como pronto, con seguridad a {upper}} other { como pronto; a qué precio con seguridad no se sabe}}',
  'cli.what-if-none': 'No cambia ninguna respuesta.',
  'cli.would-settle': 'hechos que cambiarían la respuesta, primero los de más dinero',
  'cli.rung-open': 'se puede reclamar desde el {from}',
  'cli.rung-waits': 'se abre cuando: {opens}',
  'cli.source-cited': '{n, plural, =0 {no lo cita nada} one {lo cita una entrada} other {lo citan # entradas}}',
  'cli.source-kept': '{hash}{already, select, true { (ya constaba)} other {}}',
  'cli.source-none': 'No consta ninguna foto ni escaneo.',
  'cli.still-open':
    '{open, plural, one {# fila depende} other {# filas dependen}} de más de dos hechos que faltan, o de la ley misma',
  'cli.indicators':
    'Indicadores en {workplace}, a fecha de {asOf}: {n, plural, =0 {no consta ninguna observación} one {una observación} other {# observaciones}}.',
  'cli.indicators-conditions': 'Condiciones de trabajo junto a sus estándares:',
  'cli.indicators-evidence': 'En qué se apoyan:',
  'cli.indicators-left-out':
    '{n, plural, one {No se examinó un registro salarial.} other {No se examinaron # registros salariales.}}',
  'cli.indicators-list': '{title}, de fecha {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {Un indicador no se sabe} other {# indicadores no se saben}}{never, plural, =0 {} one {; # nunca se anota aquí} other {; # nunca se anotan aquí}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {Una observación no cuenta: no nombra} other {# observaciones no cuentan: no nombran}} nada que tengan estas listas, o {n, plural, one {nombra} other {nombran}} una condición sin norma, o no {n, plural, one {dice} other {dicen}} si se vio.',
  'cli.ladder': 'Peldaño a peldaño según {regime}',
  'cli.missing': 'falta: {text}',
  'cli.missing-file': 'el mapeo describe también {name}; no se dio ese archivo',
  'cli.more-problems': '... y más filas que no se convirtieron en hechos: {count}',
  'cli.not-applicable': 'no aplicable {count}: {text}',
  'cli.not-legal-advice': 'No es asesoramiento jurídico.',
  'cli.rejected-file': 'filas rechazadas por corregir: {path}',
  'cli.trace': 'reclamación {claim} a fecha de {asOf}: {total} {currency}; pueden entrar como máximo {most}',
  'cli.undeclared':
    'Signos de subcontratación no declarada en torno a {party} a fecha de {asOf}: {n, plural, =0 {nada que mirar} one {una pregunta} other {# preguntas}}.',
  'cli.undeclared-candidates': 'Un posible caso es un motivo para preguntar; no es un veredicto.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'No se examinaron: {contracts, plural, one {# contrato} other {# contratos}}, {workplaces, plural, one {# centro de trabajo} other {# centros de trabajo}}, {firms, plural, one {# empresa vinculada} other {# empresas vinculadas}}{addresses, select, true {, direcciones de algunas organizaciones} other {}}.',
  'cli.undeclared-next': 'Constan más organizaciones: continúe con --after {mark}',
  'cli.undeclared-survey':
    'Signos de subcontratación no declarada a fecha de {asOf}: {looked, plural, one {una organización examinada} other {# organizaciones examinadas}}, {n, plural, =0 {ningún posible caso} one {un posible caso} other {# posibles casos}}, {open, plural, one {una pregunta} other {# preguntas}} sin determinar.',
  'cli.unmatched-file': 'ningún archivo del mapeo tiene el nombre {name}; no se leyó',
  'cli.whole-mapping': '{file}: un mapeo completo, {id} de {publisher}',
} as const;
