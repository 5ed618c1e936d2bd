/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'contrato de trabajo',

  'liability.condition.fallen_due': 'La deuda ha vencido{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'El trabajo ha comenzado{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied': 'Si esto se hizo, lo que una fuente afirma y otra niega (línea {line}): {event}.',
  'liability.missing.act_day': 'En qué día se hizo esto, que decide sobre la línea {line}: {event}.',
  'liability.missing.contract.amendments': 'Si {contract} se renovó, modificó o enmendó tras la firma, y cuándo.',
  'liability.missing.contract.rate':
    'Cuánto vale en {currency} el importe de {amount} que figura en {contract}: un tipo de cambio de su día.',
  'liability.missing.line.from': 'El primer día de trabajo de la línea {line}.',
  'liability.missing.line.until': 'El último día de trabajo de la línea {line}.',
  'liability.missing.partly_outside_days':
    'Cuánto de la línea {line} se trabajó en los días de {contract}: la línea debe dividirse ahí.',
  'liability.missing.payment.amount':
    'Cuánto se pagó{on, select, undefined {} other { el {on}}}{party, select, undefined {} other { por {party}}}: consta un pago sin su importe.',
  'liability.missing.payment.beyond':
    'Para qué se pagó el resto: del pago de {amount}{on, select, undefined {} other { el {on}}}{party, select, undefined {} other { por {party}}}, {beyond} supera lo que queda de sus líneas y no se descuenta de nada.',
  'liability.missing.payment.currency':
    'En qué moneda se hizo el pago de {amount}{on, select, undefined {} other { del {on}}}{party, select, undefined {} other { por {party}}}.',
  'liability.missing.payment.denied':
    'Si se hizo el pago{amount, select, undefined {} other { de {amount}}}{on, select, undefined {} other { del {on}}}{party, select, undefined {} other { por {party}}}: lo afirma {tells, select, undefined {una fuente} other {{tells}}}, lo niega {denies, select, undefined {otra} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Para qué líneas fue el pago de {amount}{on, select, undefined {} other { del {on}}}{party, select, undefined {} other { por {party}}}: no nombra ninguna.',
  'liability.missing.payment.rate':
    'Cuánto vale en {currency} el pago de {amount}{on, select, undefined {} other { del {on}}}{party, select, undefined {} other { hecho por {party}}}: un tipo de cambio de su día.',
  'liability.opens.cannot_be_located': 'no se puede localizar a {party}',
  'liability.missing.no_law':
    'Qué ley de {place} hace responsables por este trabajo a otros además del empleador. Aquí no hay ninguna codificada que lo abarque, lo que no significa que no exista.',
  'liability.missing.no_law_of_line':
    'Qué ley de {place} hace responsables por el trabajo de la línea {line} a otros además del empleador. Aquí no hay ninguna de esa época codificada, lo que no significa que no existiera.',
  'liability.missing.outside_days':
    'Si el trabajo de la línea {line} se hizo bajo {contract}, aunque fuera de sus días.',
  'liability.opens.dissolved': '{party} se ha disuelto',
  'liability.opens.enforcement_failed': 'la ejecución contra {party} ha resultado infructuosa',
  'liability.opens.freed': 'un tribunal ha declarado que el impago no es imputable a {party}',
  'liability.opens.insolvent': '{party} es insolvente',
  'liability.opens.shortcut': 'ha pasado el año desde su notificación, el {on}, y se hizo lo suficiente más abajo',

  'liability.reason.contract_of_another':
    'La línea {line} nombra {contract}, cuyo proveedor es {supplier} y no {employer}: no se sabe bajo qué contrato se trabajó.',
  'liability.reason.employer': 'La deuda misma.',
  'liability.reason.joint': 'Responde solidariamente con el empleador.',
  'liability.reason.joint_and_several': 'Responde solidariamente con el empleador.',
  'liability.reason.not_due': 'No vence antes del {on}.',
  'liability.reason.not_earned': 'Aún no ganado: el trabajo empezó el {on}.',
  'liability.reason.outside_days':
    'El trabajo de la línea {line} queda fuera de los días de {contract}: no se sabe si se hizo bajo él.',
  'liability.reason.paid': 'Pagado: de estas líneas no queda nada, y ya no se debe nada por ellas.',
  'liability.reason.partly_outside_days':
    'Una parte del trabajo de la línea {line} queda fuera de los días de {contract}: no se sabe cuánto se hizo bajo él.',
  'liability.reason.rung_first': 'El primer peldaño: está junto al empleador.',
  'liability.reason.surety': 'Fiador al que se puede reclamar primero.',
  'liability.reason.enforced_after': 'Responde solidariamente; ejecución posterior a la del empleador.',
  'liability.reason.subsidiary': 'Responde cuando ha fallado quien está inmediatamente por debajo.',
  'liability.reason.ladder': 'Un peldaño de la escalera.',
  'liability.reason.main_contractor': 'Contratista principal de quien encargó la obra.',
  'liability.reason.direct_client': 'Contrató al empleador.',
  'liability.reason.principal': 'Encargó el trabajo.',
  'liability.reason.contractor': 'Contratista que subcontrató el trabajo.',
  'liability.reason.user_undertaking': 'Utilizó el trabajo de los trabajadores del empleador.',
  'liability.reason.brand': 'Marca que mandó fabricar los productos.',
  'liability.reason.buyer_of_goods': 'Compró los productos acabados.',
  'liability.reason.debt_not_covered': 'Esta regla no abarca esta clase de deuda.',
  'liability.reason.special_rule': 'Este trabajo se rige por una regla especial, y esta cede ante ella.',
  'liability.reason.no_notice_yet': 'No le ha llegado ninguna notificación de la inspección.',
  'liability.reason.duty_met': 'Hizo a tiempo lo que le pedía la notificación de la inspección.',
  'liability.reason.duty_breached':
    'No hizo a tiempo lo que le pedía la notificación de la inspección{on, select, undefined {} other {: último día, {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Aún tiene tiempo para lo que le pide la notificación de la inspección{on, select, undefined {} other {, hasta el {on}}}.',
  'liability.reason.hirer': 'Tomó a su servicio la mano de obra, o la cedió a otro.',
  'liability.reason.notified': 'Recibió una notificación de la inspección que abarca lo vencido.',
  'liability.reason.below_threshold': 'La obra vale menos de lo que exige el texto.',
  'liability.reason.binds_states':
    'Una directiva obliga a los Estados, no a las partes: lo que cada Estado hizo de ella está en su propia ley.',
  'liability.reason.duty_of_conduct':
    'Un deber de conducta de empresas muy grandes: de él no nace ningún crédito salarial.',
  'liability.reason.out_of_scope': 'El trabajo o los productos quedan fuera de esta regla.',
  'liability.reason.not_in_reach': 'Fuera de las partes a las que alcanza esta regla.',
  'liability.reason.kind_of_contract': 'Rompe la cadena un contrato de una clase por la que esta regla no pasa.',
  'liability.reason.version_open': 'No se puede determinar qué texto estaba en vigor.',
  'liability.reason.fact_missing': 'Falta un hecho.',
  'liability.reason.time_barred': 'El plazo ha pasado{on, select, undefined {} other {: último día, {on}}}.',
  'liability.reason.notice_late':
    'No le llegó a tiempo ninguna reclamación ni notificación{on, select, undefined {} other {: último día, {on}}}.',
  'liability.reason.outside_window':
    'No venció en los días que están cubiertos, o aún pueden estarlo{on, select, undefined {} other { (desde el {on})}}.',
  'liability.reason.not_yet_claimed': 'Aún no reclamado: lo que sigue dentro de plazo se adeudaría.',
  'liability.reason.not_yet': 'Una condición aún no se cumple, y todavía puede cumplirse.',
  'liability.reason.knowledge_open': 'Depende de lo que sabía o debía saber, que la herramienta no decide.',
  'liability.reason.judgement_open': 'Depende de una valoración que la herramienta no hace.',
  'liability.reason.in_time': 'Dentro de plazo.',
  'liability.reason.met': 'Condición cumplida.',
  'liability.reason.rung_reached': 'El peldaño inferior ha fallado.',
  'liability.reason.rung_not_reached': 'Todavía se puede reclamar a una parte inferior.',
  'liability.reason.shortcut': 'Ha pasado un año desde su notificación, y se hizo lo suficiente más abajo.',
  'liability.reason.shortcut_open':
    'Ha pasado un año desde su notificación; si se hizo lo suficiente más abajo corresponde decidirlo al tribunal.',
  'liability.reason.defence_proved': 'Está probada una causa de exoneración.',
  'liability.reason.condition_unmet': 'No se cumple una condición de la deuda.',
  'liability.reason.own_needs': 'Compra para sus propias necesidades.',
  'liability.reason.no_knowledge': 'No lo sabía ni tenía por qué saberlo.',
  'liability.reason.off_site': 'El trabajo se hizo principalmente en las instalaciones del propio proveedor.',
  'liability.reason.excluded_party': 'Una parte que esta regla deja fuera.',
  'liability.reason.public_body': 'Un organismo público, que esta regla deja fuera.',
  'liability.reason.consumer':
    'Un particular que actúa fuera de una actividad empresarial, al que esta regla deja fuera.',
  'liability.reason.exempt_by_cba': 'Vinculado por un convenio colectivo que regula la responsabilidad en cadena.',
  'liability.reason.link_inferred': 'Un eslabón de la cadena es inferido, no documentado.',
  'liability.reason.nearest_registered_builder': 'El constructor registrado más próximo por encima del empleador.',
  'liability.reason.employer_registered': 'El propio empleador es un constructor registrado.',
  'liability.reason.not_in_the_judgment': 'La sentencia contra el empleador no lo nombra.',
  'liability.reason.indirectly_responsible': 'El trabajo externo se hizo indirectamente para él.',
  'liability.reason.related_employer': 'Ejerce una actividad asociada o vinculada a la del empleador.',
  'liability.reason.no_employer': 'No es a su vez empleador.',
  'liability.reason.contractor_licensed': 'Contrató con un contratista que tenía la licencia.',
  'liability.reason.public_works': 'Obra pública, que esta regla deja fuera.',
  'liability.reason.no_public_money': 'No se pagó el trabajo con dinero público.',
  'liability.reason.signed_an_underpriced_contract':
    'Firmó un contrato cuyo precio no puede pagar salarios conformes a la ley: indemnización de daños y perjuicios a su propio cargo.',
  'liability.reason.price_sufficient': 'El precio por unidad cubre su coste laboral legal más bajo.',
  'liability.reason.goods_may_be_held':
    'Esta regla no convierte a nadie en deudor de salarios: un tribunal puede retener productos hechos por trabajadores a los que no se pagó.',
  'liability.reason.court_order_only':
    'Esta regla no convierte por sí sola a nadie en deudor de salarios: un tribunal puede ordenar que compense quien haya estado implicado.',
  'liability.reason.accident_compensation_only':
    'Esta regla no convierte en deudor de salarios a nadie por encima del empleador: trata de la indemnización por accidentes de trabajo.',
  'liability.reason.retention_only':
    'Esta regla no convierte a nadie en deudor de salarios: el trabajador puede pedir al comprador que retenga y pague con lo que todavía debe.',
  'liability.reason.damages_in_tort_only':
    'Esta regla no convierte a nadie en deudor de salarios: concede indemnización de daños y perjuicios cuando una culpa de la empresa que encabeza la cadena causó un perjuicio.',
  'liability.reason.information_only':
    'Esta regla no convierte a nadie en deudor de salarios: da a cualquiera el derecho a una respuesta.',
  'liability.reason.statement_only':
    'Esta regla no convierte a nadie en deudor de salarios: exige una declaración anual. Aquí no se conoce responsabilidad en cadena por salarios.',
  'liability.reason.licensing_only':
    'Esta regla no convierte a nadie en deudor de salarios: castiga el uso de un proveedor de mano de obra sin licencia.',
  'liability.reason.checks_only':
    'Esta regla no convierte a nadie en deudor de salarios: quien subcontrató el trabajo debe comprobar a su contratista, o paga una cuota.',
  'liability.reason.duty_to_ask_only':
    'Esta regla no convierte a nadie en deudor de salarios: el promotor y el contratista principal deben pedir cuentas, o pagan una cuota.',
  'liability.reason.fund_pays_instead':
    'Esta regla no convierte a nadie de la cadena en deudor de salarios: paga un fondo, que lo cobra del empleador.',
  'liability.reason.not_own_activity': 'El trabajo no forma parte de su propia actividad.',
  'liability.reason.successor': 'Se hizo cargo de la empresa del empleador, o le transmitió la suya.',
  'liability.reason.beside_a_debtor': 'Administra una parte que responde, o pertenece a su grupo.',
  'liability.reason.after_the_transfer': 'Trabajó después de la transmisión de la empresa.',
  'liability.reason.contract_not_known': 'Solo si las horas se trabajaron en el marco de este contrato.',

  'liability.evidence.about_supplier': 'Una autoridad o un tribunal actuó contra {party}: {event}.',
  'liability.evidence.acted': '{party} hizo algo al respecto: {event}.',
  'liability.evidence.after_flag': 'Tras una alerta sobre {contract}, anotado como {kind}, por {by}.',
  'liability.evidence.check_held':
    '{party} disponía de la comprobación «{check}»{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'La comprobación «{check}» de {party} había caducado{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    '{party} no disponía de la comprobación «{check}»{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Establecido respecto de {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'Un expediente de una autoridad ({agency}, {stage}) nombra una empresa con el mismo nombre que {party}. Si es la misma empresa, nadie lo ha confirmado.',
  'liability.evidence.no_check':
    'No consta ninguna comprobación de {party}: certificado, registro, licencia. Pídala a ambas partes.',
  'liability.evidence.no_price_test':
    'Ningún test de precio pudo determinar nada de {contract} en ese día: falta su precio, sus horas o una estimación.',
  'liability.evidence.price_flagged':
    'El precio de {contract} tiene una alerta en el test {test}, con lo que constaba y valía ese día.',
  'liability.evidence.price_passed':
    'El precio de {contract} supera el test {test}, con lo que constaba y valía ese día.',
  'liability.evidence.told': 'Se comunicó a {party}: {event}.',
  'liability.help.labour_department_goods':
    'El Department of Labor puede pedir a un tribunal que detenga el envío de los productos; a quien los compre le interesará que se paguen los salarios.',
  'liability.help.ombudsman_involved_persons':
    'El Fair Work Ombudsman, un sindicato o el trabajador pueden pedir a un tribunal medidas contra quien conocía los hechos esenciales y estuvo implicado.',
  'liability.help.ministry_recommendation':
    'En la construcción, la autoridad puede recomendar que el contratista principal ayude; no puede ordenar el pago.',
  'liability.help.national_law': 'Reclame según la ley del lugar donde se hizo el trabajo.',
  'liability.help.oecd_complaint':
    'Una queja ante el punto nacional de contacto de la OCDE contra las empresas superiores.',
  'liability.help.read_the_text':
    'No se ha leído el texto: pregunte a alguien que lo haya leído antes de basarse en esto.',
  'liability.help.ask_buyer_to_retain':
    'Pida al comprador que retenga los salarios de lo que todavía debe al empleador y los pague por cuenta de este.',
  'liability.help.formal_notice_of_vigilance':
    'Requiera formalmente a la empresa que encabeza la cadena que cumpla su plan; pasados tres meses se puede pedir a un tribunal que lo ordene.',
  'liability.help.ask_for_information_no':
    'Pregunte por escrito a la empresa cómo trata este riesgo: tiene tres semanas para responder, dos meses cuando eso sea desproporcionado.',
  'liability.help.read_the_statement':
    'Lea lo que el comprador ha publicado sobre su cadena de suministro y exíjale que lo cumpla.',
  'liability.help.report_unlicensed_provider':
    'Pregunte a la autoridad de licencias si el proveedor de mano de obra tiene licencia, y denúncielo si no la tiene.',
  'liability.help.compare_charge_rate':
    'Compare el precio pagado por la mano de obra con las tarifas indicativas de la autoridad: una más baja pide una explicación.',
  'liability.help.report_missing_checks':
    'Pregunte a la autoridad de seguridad laboral si se comprobó al contratista como exige la ley.',
  'liability.help.tell_developer_or_main_contractor':
    'Un trabajador desplazado puede comunicar al promotor o al contratista principal que no se le ha pagado el salario mínimo: este debe pedir de inmediato cuentas al empleador y transmitirlas.',
  'liability.help.danish_fund':
    'Haga que se reconozca el crédito en el sistema de conflictos laborales e intente cobrarlo una vez: entonces paga el fondo para trabajadores desplazados.',

  'liability.condition.claim_by':
    'Reclamación escrita recibida a tiempo{on, select, undefined {} other {; último día, {on}}}',
  'liability.condition.notify_by': 'Notificado a tiempo{on, select, undefined {} other {; último día, {on}}}',
  'liability.condition.file_by': 'Demanda presentada a tiempo{on, select, undefined {} other {; último día, {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Notificación escrita de la inspección recibida',
  'liability.condition.breach_of_the_duty': 'Incumplimiento del deber de actuar ante la notificación',
  'liability.condition.works_of_275000': 'Todas las obras encargadas para el edificio valen al menos 275 000 EUR',
  'liability.condition.first_subcontract_a_shell':
    'La primera subcontratación tenía como fin principal disolver la responsabilidad',
  'liability.condition.no_fault_or_certificate':
    'Contratista precalificado, certificados de no tener deudas sin interrupción, o sin culpa al confiar en que pagaría',
  'liability.condition.certificate_or_list':
    'Certificados de no tener deudas sin interrupción, o certificado por una lista oficial',
  'liability.condition.clearance_certificate':
    'Certificados de no tener deudas del organismo competente, sin interrupción',
  'liability.condition.careful_check': 'Comprobó con cuidado que el empleador tiene sus autorizaciones',
  'liability.condition.knew_of_the_employment': 'Sabía que el empleador carecía de la autorización',
  'liability.condition.informed_by_the_fund': 'Informado por escrito por el fondo del sector',
  'liability.condition.knew_before_contracting':
    'Sabía antes de contratar que no se pagarían los salarios, o debía contar con ello',
  'liability.condition.order_passed_on_unlawfully': 'El encargo se pasó a otro en contra de la ley o del contrato',
  'liability.condition.employer_failed':
    'La ejecución contra el empleador resultó infructuosa, o este no puede pagar o no puede ser demandado',
  'liability.condition.on_the_list_of_firms':
    'Su contratista figura en la lista de empresas liberadas de responsabilidad',
  'liability.condition.quarter_paid_to_service_centre': 'Pagó una cuarta parte del precio al centro de servicios',
  'liability.condition.enjoined_the_employer': 'Requirió por escrito al empleador',
  'liability.condition.informed_the_inspectorate': 'Informó a la inspección',
  'liability.condition.checked_at_each_award': 'Comprobó en cada adjudicación que se respetan las condiciones mínimas',
  'liability.condition.assess_by':
    'Liquidación notificada a tiempo{on, select, undefined {} other {; último día, {on}}}',
  'liability.condition.limitation_pleaded':
    'La deuda puede haber prescrito desde el {on}: subsiste hasta que el deudor alegue la prescripción.',
  'liability.condition.notice_before_suit':
    'Aviso dado con antelación suficiente a la demanda{on, select, undefined {} other {; demanda desde el {on}}}',
  'liability.condition.covered_from':
    'Notificación recibida que abarca lo vencido{on, select, undefined {} other { desde el {on}}}',
  'liability.condition.lower_rung_pays_by':
    'El peldaño inferior no ha pagado en su plazo{on, select, undefined {} other {; último día, {on}}}',
  'liability.condition.rung_below_failed': 'La reclamación contra el peldaño inferior no condujo al pago',
  'liability.condition.year_since_notice':
    'Un año desde su notificación, con actuación suficiente contra los peldaños inferiores{on, select, undefined {} other {, desde el {on}}}',
  'liability.condition.link_documented':
    'Está documentado {upper, select, undefined {en el marco de qué contrato se ejecuta {lower}} other {que {lower} se ejecuta en el marco de {upper}}}',
  'liability.condition.worked_under': 'Las horas de la línea {line} se trabajaron en el marco de {contract}',
  'liability.condition.own_share': 'Limita su deuda a su propia parte del trabajo',
  'liability.condition.worker_knew_of_another_payer':
    'El trabajador sabía que una parte superior iba a pagar los salarios',
  'liability.condition.orders_for_a_third_party':
    'Encarga el trabajo para cumplir su propia obligación con un tercero, no para sus propias necesidades',
  'liability.condition.holds_the_declaration': 'Obtuvo la declaración de su contratista',
  'liability.condition.used_the_labour': 'Usuario de la mano de obra',
  'liability.condition.employer_tried_in_vain': 'Agotados los medios razonables contra el empleador',
  'liability.condition.all_steps_of_1775b': 'Dados todos los pasos de § 1775(b)',
  'liability.condition.rebuts_the_presumption': 'Desvirtúa la presunción que crean las etiquetas halladas',
  'liability.condition.state_asks_for_fifty_workers':
    'El estado donde se hizo el trabajo exige cincuenta trabajadores por contrata, no veinte',
  'liability.condition.joined_in_the_suit': 'Demandado junto con el empleador',
  'liability.condition.named_in_the_judgment': 'Nombrado en la sentencia',
  'liability.condition.fault_of_the_public_body': 'Culpa probada del organismo público en su supervisión',
  'liability.condition.all_five_controls':
    'Pidió las cinco cosas: identificación de los trabajadores, prueba del pago, pagos a la seguridad social, cuenta bancaria y cobertura de riesgos laborales',
  'liability.condition.own_fault': 'Los salarios no se pagaron por su culpa',
  'liability.condition.fault_goes_back_to_it': 'La culpa del contratista inferior se remonta a él',
  'liability.condition.employer_no_registered_builder': 'El empleador no es un constructor registrado',
  'liability.condition.demanded_from_it': 'Requerimiento escrito recibido',
  'liability.condition.title_agreement_or_insolvency':
    'Una orden firme contra el empleador, un acuerdo de pago directo, o el aviso de la deuda por un empleador que no puede pagar',
  'liability.condition.title_against_the_employer': 'Una orden o sentencia firme contra el empleador',
  'liability.condition.retailer_without_control':
    'Un minorista sin derecho a supervisar o controlar el trabajo antes de la entrega',
  'liability.condition.shows_that_it_is_not_liable': 'Demuestra que no es responsable o que no se debe nada',
  'liability.condition.is_itself_an_employer': 'Es a su vez empleador',
  'liability.condition.associated_or_related_business': 'Ejerce una actividad asociada o vinculada a la del empleador',
  'liability.condition.its_contractor_unlicensed': 'Contrató con un contratista que no tenía la licencia',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Reclamado por el Labor Commissioner, un fondo de prestaciones o un comité conjunto: el trabajador solo no puede demandar',
  'liability.condition.payroll_monitored':
    'No lo sabía, revisó las nóminas, retuvo fondos al saberlo y tiene la declaración jurada de pago',
  'liability.condition.price_below_lawful_labour': 'El precio no puede pagar el coste laboral legal',
  'liability.condition.knew_price_insufficient': 'Sabía o debía saber al firmar que el precio es insuficiente',
  'liability.condition.written_contract_with_particulars':
    'Un único contrato escrito con los datos del apartado (d), no desvirtuado',
  'liability.condition.workers_under_a_collective_agreement':
    'Los trabajadores están cubiertos por un convenio colectivo',
  'liability.condition.work_on_its_own_home': 'Trabajo en su propia vivienda',
  'liability.condition.small_client':
    'Menos de 25 trabajadores en total, o cinco o menos suministrados en cualquier momento',
  'liability.condition.waived_by_building_trades_agreement':
    'Excluido por un convenio colectivo con un sindicato de oficios de la construcción',
  'liability.condition.owner_occupied_home': 'Una vivienda habitada por su propietario, que el texto deja fuera',
  'liability.condition.responsible_for_the_breach': 'Responsable él mismo, por desatender sus obligaciones',
  'liability.condition.could_have_known':
    'Sabía o podía saber que el precio estaba muy por debajo del mercado, o que no se pagaban los salarios',
  'liability.condition.not_imputable': 'Prueba que el impago no le es imputable',
  'liability.condition.blocked_account': 'Pago en la cuenta bloqueada sin conocimiento de un uso indebido',
  'liability.condition.not_mainly_at_supplier':
    'Trabajo no hecho principalmente en las instalaciones del propio proveedor, o confección de ropa',
  'liability.condition.knew_at_purchase': 'Sabía o debía saber en el momento de la compra',
  'liability.condition.entrepreneur_or_employer': 'Empresario o empleador',
  'liability.condition.all_below_tried_in_vain': 'Bienes de todos los inferiores ejecutados sin éxito',
  'liability.condition.diligence_failed': 'No puso el cuidado que exige la ley',
  'liability.condition.own_activity': 'El trabajo forma parte de su propia actividad',
  'liability.condition.household': 'Encarga el trabajo como particular para su propia vivienda',
  'liability.condition.not_for_a_business': 'No encarga el trabajo para una actividad empresarial',
  'liability.condition.certificate_not_given_in_time':
    'Pidió un certificado de no tener deudas, y no se le dio a tiempo',
  'liability.condition.mere_supply_of_labour':
    'El contratista solo suministró mano de obra, sin medios ni organización propios',
  'liability.condition.all_reasonable_steps':
    'Tomó todas las medidas razonables para obtener el aviso de desplazamiento, la lista de trabajadores, una garantía y la prueba del pago',
  'liability.condition.all_due_diligence': 'Puso todo el cuidado debido en que el empleador pagara',
  'liability.condition.told_assured_and_checked':
    'Comunicó las condiciones al empleador, obtuvo su confirmación y la prueba del aviso de desplazamiento',
  'liability.condition.report_of_undeclared_work': 'Un acta oficial de trabajo no declarado contra el empleador',
  'liability.condition.documents_every_six_months':
    'Obtuvo el registro y los justificantes certificados de la seguridad social a la firma y cada seis meses',
  'liability.condition.not_made_good_in_time':
    'El salario no se regularizó en el plazo que abre la notificación de la inspección',
  'liability.condition.terminated_the_contract': 'Resolvió su contrato',
  'liability.condition.related':
    'Está con {of} en la relación que pide la regla: administrador, empresa de su grupo o parte de una transmisión',
  'liability.condition.worked_before_the_transfer': 'Trabajó antes de la transmisión de la empresa',
  'liability.condition.agency_without_assets': 'El empleador no tiene bienes, o no los suficientes',
  'liability.condition.breach_of_own_diligence': 'Faltó al cuidado que le incumbe a él mismo',

  'liability.missing.notice_period': 'Por cuánto tiempo vale la notificación que afecta a la línea {line}.',
  'liability.missing.law':
    'La ley misma no está resuelta o no se ha leído: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Hasta qué día estuvo vigente {regime}: no está verificado que terminara el {on} (línea {line}).',
  'liability.missing.start_verified':
    'Desde qué día estuvo en vigor {regime}: antes del {on} no está verificado (línea {line}).',
  'liability.missing.split_transfer':
    'Las horas de la línea {line} por días: la empresa cambió de manos el {on}. Divida esta línea el {on}.',
  'liability.missing.split': 'Las horas de la línea {line} por días: la ley cambia el {on}. Divida esta línea el {on}.',
  'liability.missing.position':
    'Lo que hay por encima de {contract}: de ello depende el lugar de {party} en la cadena.',
  'liability.missing.link':
    '{upper, select, undefined {El documento que muestra en el marco de qué contrato se ejecuta {lower}} other {Un documento que muestre que {lower} se ejecuta en el marco de {upper}}}.',
  'liability.missing.net_factor': 'La parte neta del salario bruto: una nómina.',
  'liability.missing.covered_rate':
    'Qué parte de la línea {line} se debe a una tarifa que abarca esta regla ({rates}).',
  'liability.missing.line.amount': 'El importe impagado de la línea {line}.',
  'liability.missing.line.due': 'El día en que venció la línea {line}.',
  'liability.missing.line.contract': 'En el marco de qué contrato se trabajaron las horas de la línea {line}.',
  'liability.missing.line.rate_basis':
    'Qué es la tarifa de la línea {line}: salario mínimo legal, convenio colectivo o contrato.',
  'liability.missing.line.pay_method': 'Si la línea {line} se pagaba a destajo o por tiempo.',
  'liability.missing.line.kind': 'Qué clase de deuda es la línea {line}.',
  'liability.missing.line.workers': 'Cuántos trabajadores abarca la línea {line}.',
  'liability.missing.line.pay_periods': 'Cuántos períodos de pago abarca la línea {line}.',
  'liability.missing.contract.kind':
    'De qué clase es el contrato{contract, select, undefined {} other { ({contract})}}: obra, servicios, compraventa u otra.',
  'liability.missing.contract.nace':
    'El sector del trabajo{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.product': 'El producto{contract, select, undefined {} other { de {contract}}}.',
  'liability.missing.contract.goods_state':
    'Si los productos estaban acabados o aún por hacer{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Dónde se hizo principalmente el trabajo{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.activity':
    'Si el trabajo pertenece a la propia actividad del comprador{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.public_works':
    'Si el trabajo se pagó con fondos públicos{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Si el trabajo se pagó o se apoyó con fondos federales{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.works_value':
    'El valor estimado de todas las obras encargadas para el edificio{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'El precio con el que se miden los pagos en la cuenta bloqueada{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Cuántas personas trabajaron como máximo{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.price': 'El precio acordado{contract, select, undefined {} other { en {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'El precio por unidad y su coste laboral legal más bajo en el día de la firma{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Cuánto del precio debe todavía el comprador{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.labour_value':
    'Desde cuándo y hasta cuándo duró el encargo, y el valor de su mano de obra{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'El salario de un mes: horas y tarifas de meses completos.',
  'liability.missing.contract.single_job':
    'Si fue un encargo único o un pedido continuado{contract, select, undefined {} other { en el marco de {contract}}}.',
  'liability.missing.contract.signed':
    'El día en que se firmó el contrato{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Qué valor es correcto, pues las fuentes difieren: {property}{contract, select, undefined {} other {, contrato {contract}}}{line, select, undefined {} other {, línea {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) o {other} ({others}).',
  'liability.missing.head_contract.signed':
    'El día en que se firmó o se modificó por última vez el contrato con quien encargó el trabajo (línea {line}).',
  'liability.missing.contract.until': 'El último día de trabajo en el contrato de la línea {line}.',
  'liability.missing.own_contract.until':
    'El día en que terminó el contrato{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status': 'Si {party} está en activo, es insolvente, se ha disuelto o no se puede localizar.',
  'liability.missing.fact.entrepreneur':
    'Si {party} actúa en el ejercicio de una actividad empresarial o es empleador.',
  'liability.missing.fact.consumer': 'Si {party} es un particular que actúa con fines privados.',
  'liability.missing.fact.public_body': 'Si {party} es un organismo público.',
  'liability.missing.fact.own_needs':
    '¿Encarga {party} para sus propias necesidades, o para cumplir un deber con un tercero{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Si {party} tenía la licencia.',
  'liability.missing.fact.registered': 'Si {party} estaba en el registro.',
  'liability.missing.fact.bound_by_cba': 'Si {party} está sujeto a un convenio colectivo en esta materia.',
  'liability.missing.fact.certified':
    'Si {party} tenía un certificado, sin interrupción, de no tener deudas por cotizaciones.',
  'liability.missing.fact.established_in': 'En qué país está establecido {party}.',
  'liability.missing.fact.head_count': 'Cuántas personas trabajan para {party}.',
  'liability.missing.fact.trade': 'Qué es {party} en este sector: marca, fabricante, contratista o minorista.',
  'liability.missing.event.completion':
    'El día de la terminación: aviso de terminación y recepción de la obra (línea {line}).',
  'liability.missing.event.inspectorate_notice': 'El día de la notificación de la inspección.',
  'liability.missing.event.written_claim': 'El día en que llegó la primera reclamación escrita.',
  'liability.missing.event.declaration':
    'Si {party} dio la declaración{to, select, undefined {} other { a {to}}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Si {party} comprobó con cuidado al empleador.',
  'liability.missing.event.check': 'Si {party} hizo esta comprobación{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading': 'Si {party} pidió que se ejecutara antes a otros.',
  'liability.missing.event.clause_included':
    'Si {party} incorporó esto al contrato{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Si {party} revisó periódicamente las nóminas.',
  'liability.missing.event.corrective_action': 'Qué hizo {party} al enterarse de la falta de pago.',
  'liability.missing.event.affidavit_of_payment':
    'Si {party} dio una declaración jurada de pago{to, select, undefined {} other { a {to}}}.',
  'liability.missing.event.escrow_payment': 'Pagos de {party} en la cuenta bloqueada.',
  'liability.missing.event.injunction': 'Si {party} requirió al empleador, y en qué día.',
  'liability.missing.event.report': 'Si {party} informó a la inspección, y en qué día.',
  'liability.missing.event.completion_notice': 'El aviso de terminación.',
  'liability.missing.event.acceptance': 'La recepción de la obra.',
  'liability.missing.event.certificate_request': 'Si {party} pidió un certificado de no tener deudas.',
  'liability.missing.event.information': 'Si {party} comunicó al empleador las condiciones de trabajo.',
  'liability.missing.event.termination': 'Si {party} resolvió su contrato.',
  'liability.missing.event.employment_ended': 'Si terminó la relación laboral y en qué día.',
  'liability.missing.transfer': 'El día de la transmisión de la empresa (línea {line}).',
  'liability.missing.control':
    'Qué participación tienen {party} y {of} el uno en el otro, o si un mismo grupo controla a ambos.',

  'liability.step.ceiling_used':
    '{party} pagó por sí misma {amount} en estas líneas: se descuenta del máximo por el que responde.',
  'liability.step.event_late':
    '{event}{to, select, undefined {} other { a {to}}} el {on}, cuando el trabajo había terminado.',
  'liability.step.least_own_debt':
    'Al menos {each} por cada trabajador, contado para el mayor número de trabajadores que abarca una línea ({workers}). Si las líneas abarcan a trabajadores distintos, al menos {most}.',
  'liability.step.net_share':
    'El salario neto se toma como el {share} % del bruto. Esa parte se supuso con la reclamación: las nóminas la dirían.',
  'liability.step.one_worker':
    'El salario habitual se cuenta para una persona: no se dice de cuántas es la línea {line}.',
  'liability.step.signed_from': 'Contrato firmado a partir del {on}.',
  'liability.step.undated_payment': 'Un pago del que no se dice el día se da por hecho hasta el {on}.',
  'liability.step.version': '{regime} está en vigor desde el {on}: la línea {line} atraviesa ese día.',
  'liability.step.worked_from': 'La línea {line} se trabajó desde el {on}.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {la regla pide {wanted}} other {si la respuesta es {wanted}, la regla lo excluye}}.',
  'liability.step.contract':
    'Contrato, {field}: {value}; {out, select, undefined {la regla pide {wanted}} other {si la respuesta es {wanted}, la regla lo excluye}}.',
  'liability.step.number': '{number}: {value}, frente a {bounds}.',
  'liability.step.price': 'Precio por unidad {price}; coste laboral legal más bajo de una unidad {floor}.',
  'liability.step.claim':
    'Reclamación, {field}: {value}; {out, select, undefined {la regla pide {wanted}} other {si la respuesta es {wanted}, la regla lo excluye}}.',
  'liability.step.line':
    'Línea {line}, {field}: {value}; {out, select, undefined {la regla pide {wanted}} other {si la respuesta es {wanted}, la regla lo excluye}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { a {to}}}{on, select, undefined {} other { el {on}}}.',
  'liability.step.no_event': 'No consta: {event}{to, select, undefined {} other { a {to}}}.',
  'liability.step.disputed':
    'Las fuentes difieren, y ninguna fila de esta respuesta depende de ello: {property}{contract, select, undefined {} other {, contrato {contract}}}{line, select, undefined {} other {, línea {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) o {other} ({others}).',
  'liability.step.did_not_happen': '{event}{to, select, undefined {} other { a {to}}}: se sabe que no ocurrió.',
  'liability.step.unanswered': '{event} el {on}, a responder hasta el {by}.',
  'liability.step.repeated':
    '{event}{on, select, undefined {: no consta} other {, por primera vez el {on}}}, con deber de repetirse.',
  'liability.step.related': '{party}, {standing} de {of}.',
  'liability.step.no_transfer': 'No consta ningún día de transmisión de la empresa (línea {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, desde el {on} (fuente: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: nadie lo ha establecido.',
  'liability.step.judgement': '{what}: una valoración que la herramienta no hace.',
  'liability.step.unsettled': '{what}: sin resolver.',
} as const;
