/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'Arbeitsvertrag',

  'liability.condition.fallen_due': 'Die Schuld ist fällig{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'Die Arbeit hat begonnen{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied':
    'Ob dies geschehen ist, was eine Quelle sagt und eine andere bestreitet (Position {line}): {event}.',
  'liability.missing.act_day': 'An welchem Tag dies geschah, was für Position {line} entscheidet: {event}.',
  'liability.missing.contract.amendments':
    'Ob und wann {contract} nach der Unterzeichnung verlängert, abgewandelt oder geändert wurde.',
  'liability.missing.contract.rate':
    'Was {amount}, wie in {contract} steht, in {currency} wert ist: ein Wechselkurs des Tages.',
  'liability.missing.line.from': 'Der erste Arbeitstag der Position {line}.',
  'liability.missing.line.until': 'Der letzte Arbeitstag der Position {line}.',
  'liability.missing.partly_outside_days':
    'Wie viel von Position {line} in den Tagen von {contract} gearbeitet wurde: Die Position ist dort zu teilen.',
  'liability.missing.payment.amount':
    'Wie viel{on, select, undefined {} other { am {on}}}{party, select, undefined {} other { von {party}}} gezahlt wurde: Eine Zahlung ist ohne Betrag erfasst.',
  'liability.missing.payment.beyond':
    'Wofür der Rest gezahlt wurde: Von der Zahlung über {amount}{on, select, undefined {} other { am {on}}}{party, select, undefined {} other { durch {party}}} sind {beyond} mehr, als von ihren Positionen offen ist; sie sind nirgends abgezogen.',
  'liability.missing.payment.currency':
    'In welcher Währung die Zahlung von {amount}{on, select, undefined {} other { am {on}}}{party, select, undefined {} other { durch {party}}} geleistet wurde.',
  'liability.missing.payment.denied':
    'Ob die Zahlung{amount, select, undefined {} other { von {amount}}}{on, select, undefined {} other { am {on}}}{party, select, undefined {} other { durch {party}}} erfolgt ist: angegeben von {tells, select, undefined {einer Quelle} other {{tells}}}, bestritten von {denies, select, undefined {einer anderen} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Für welche Positionen die Zahlung von {amount}{on, select, undefined {} other { am {on}}}{party, select, undefined {} other { durch {party}}} war: Sie nennt keine.',
  'liability.missing.payment.rate':
    'Was die Zahlung von {amount}{on, select, undefined {} other { am {on}}}{party, select, undefined {} other { durch {party}}} in {currency} wert ist: ein Wechselkurs ihres Tages.',
  'liability.opens.cannot_be_located': '{party} ist nicht auffindbar',
  'liability.missing.no_law':
    'Welches Recht von {place} für diese Arbeit andere als den Arbeitgeber haften lässt. Hier ist keines hinterlegt, das für sie gilt, was nicht heißt, dass es keines gibt.',
  'liability.missing.no_law_of_line':
    'Welches Recht von {place} für die Arbeit von Position {line} andere als den Arbeitgeber haften lässt. Hier ist keines aus dieser Zeit hinterlegt, was nicht heißt, dass es keines gab.',
  'liability.missing.outside_days':
    'Ob die Arbeit von Position {line} unter {contract} geleistet wurde, obwohl außerhalb seiner Tage.',
  'liability.opens.dissolved': '{party} ist aufgelöst',
  'liability.opens.enforcement_failed': 'die Vollstreckung gegen {party} ist erfolglos geblieben',
  'liability.opens.freed': 'ein Gericht hat festgestellt, dass die Nichtzahlung nicht zuzurechnen ist: {party}',
  'liability.opens.insolvent': '{party} ist insolvent',
  'liability.opens.shortcut':
    'das Jahr seit der Mitteilung an diese Partei ist am {on} abgelaufen, und darunter wurde genug unternommen',

  'liability.reason.contract_of_another':
    'Position {line} nennt {contract}, dessen Auftragnehmer {supplier} ist und nicht {employer}: Unter welchem Vertrag gearbeitet wurde, ist nicht bekannt.',
  'liability.reason.employer': 'Die Schuld selbst.',
  'liability.reason.joint': 'Gesamtschuldnerisch mit dem Arbeitgeber.',
  'liability.reason.joint_and_several': 'Gesamtschuldnerisch mit dem Arbeitgeber.',
  'liability.reason.not_due': 'Nicht vor dem {on} fällig.',
  'liability.reason.not_earned': 'Noch nicht verdient: Die Arbeit begann am {on}.',
  'liability.reason.outside_days':
    'Die Arbeit von Position {line} liegt außerhalb der Tage von {contract}: Ob sie darunter geleistet wurde, ist nicht bekannt.',
  'liability.reason.paid':
    'Gezahlt: Von diesen Positionen ist nichts mehr offen, und es wird darauf nichts mehr geschuldet.',
  'liability.reason.partly_outside_days':
    'Ein Teil der Arbeit von Position {line} liegt außerhalb der Tage von {contract}: Wie viel darunter geleistet wurde, ist nicht bekannt.',
  'liability.reason.rung_first': 'Die erste Stufe: steht neben dem Arbeitgeber.',
  'liability.reason.surety': 'Bürge, der zuerst in Anspruch genommen werden kann.',
  'liability.reason.enforced_after': 'Gesamtschuldnerisch; Vollstreckung nach dem Arbeitgeber.',
  'liability.reason.subsidiary': 'Haftet, nachdem die Stelle darunter ausgefallen ist.',
  'liability.reason.ladder': 'Eine Stufe der Leiter.',
  'liability.reason.main_contractor': 'Generalunternehmer unter dem Besteller der Arbeit.',
  'liability.reason.direct_client': 'Hat den Arbeitgeber beauftragt.',
  'liability.reason.principal': 'Hat die Arbeit bestellt.',
  'liability.reason.contractor': 'Unternehmer, der die Arbeit weitervergeben hat.',
  'liability.reason.user_undertaking': 'Hat die Arbeit der Beschäftigten des Arbeitgebers genutzt.',
  'liability.reason.brand': 'Marke, die die Ware herstellen ließ.',
  'liability.reason.buyer_of_goods': 'Hat die fertige Ware gekauft.',
  'liability.reason.debt_not_covered': 'Diese Regelung erfasst diese Art von Schuld nicht.',
  'liability.reason.special_rule': 'Für diese Arbeit gilt eine besondere Regelung, und diese tritt hinter sie zurück.',
  'liability.reason.no_notice_yet': 'Keine Mitteilung der Arbeitsinspektion ist zugegangen.',
  'liability.reason.duty_met': 'Hat rechtzeitig getan, was die Mitteilung der Arbeitsinspektion verlangte.',
  'liability.reason.duty_breached':
    'Hat nicht rechtzeitig getan, was die Mitteilung der Arbeitsinspektion verlangte{on, select, undefined {} other {: letzter Tag {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Hat noch Zeit für das, was die Mitteilung der Arbeitsinspektion verlangt{on, select, undefined {} other {, bis {on}}}.',
  'liability.reason.hirer': 'Hat die Arbeitskräfte entliehen oder weiterverliehen.',
  'liability.reason.notified': 'Hat eine Mitteilung der Arbeitsinspektion erhalten, die das fällig Gewordene erfasst.',
  'liability.reason.below_threshold': 'Die Bauleistungen sind weniger wert, als der Text voraussetzt.',
  'liability.reason.binds_states':
    'Eine Richtlinie bindet Staaten, nicht Parteien: Was jeder Staat daraus gemacht hat, steht in seinem eigenen Recht.',
  'liability.reason.duty_of_conduct':
    'Eine Verhaltenspflicht sehr großer Unternehmen: Ein Anspruch auf Lohn folgt daraus nicht.',
  'liability.reason.out_of_scope': 'Die Arbeit oder die Ware liegt außerhalb dieser Regelung.',
  'liability.reason.not_in_reach': 'Gehört nicht zu den Parteien, die diese Regelung erfasst.',
  'liability.reason.kind_of_contract':
    'Die Kette ist durch einen Vertrag einer Art unterbrochen, über die diese Regelung nicht hinausreicht.',
  'liability.reason.version_open': 'Welcher Text galt, lässt sich nicht feststellen.',
  'liability.reason.fact_missing': 'Eine Tatsache fehlt.',
  'liability.reason.time_barred': 'Die Zeit ist abgelaufen{on, select, undefined {} other {: letzter Tag {on}}}.',
  'liability.reason.notice_late':
    'Keine Geltendmachung oder Mitteilung ist rechtzeitig zugegangen{on, select, undefined {} other {: letzter Tag {on}}}.',
  'liability.reason.outside_window':
    'Nicht in den Tagen fällig geworden, die erfasst sind oder noch erfasst werden können{on, select, undefined {} other { (ab {on})}}.',
  'liability.reason.not_yet_claimed':
    'Noch nicht geltend gemacht: Was noch innerhalb der Zeit liegt, würde geschuldet.',
  'liability.reason.not_yet': 'Eine Voraussetzung ist noch nicht erfüllt und kann es noch werden.',
  'liability.reason.knowledge_open':
    'Hängt davon ab, was diese Partei wusste oder hätte wissen müssen; das entscheidet das Programm nicht.',
  'liability.reason.judgement_open': 'Hängt von einer Wertung ab, die das Programm nicht trifft.',
  'liability.reason.in_time': 'Rechtzeitig.',
  'liability.reason.met': 'Voraussetzung erfüllt.',
  'liability.reason.rung_reached': 'Die Stufe darunter ist ausgefallen.',
  'liability.reason.rung_not_reached': 'Eine Partei darunter kann noch in Anspruch genommen werden.',
  'liability.reason.shortcut':
    'Ein Jahr ist seit der Mitteilung an diese Partei vergangen, und darunter wurde genug unternommen.',
  'liability.reason.shortcut_open':
    'Ein Jahr ist seit der Mitteilung an diese Partei vergangen; ob darunter genug unternommen wurde, hat das Gericht zu entscheiden.',
  'liability.reason.defence_proved': 'Ein Entlastungsgrund ist bewiesen.',
  'liability.reason.condition_unmet': 'Eine Voraussetzung der Schuld ist nicht erfüllt.',
  'liability.reason.own_needs': 'Kauft für den eigenen Bedarf.',
  'liability.reason.no_knowledge': 'Wusste es nicht und musste es nicht wissen.',
  'liability.reason.off_site': 'Die Arbeit wurde hauptsächlich in den eigenen Räumen des Auftragnehmers ausgeführt.',
  'liability.reason.excluded_party': 'Eine Partei, die diese Regelung ausnimmt.',
  'liability.reason.public_body': 'Eine öffentliche Stelle, die diese Regelung ausnimmt.',
  'liability.reason.consumer': 'Eine nicht unternehmerisch handelnde Privatperson, die diese Regelung ausnimmt.',
  'liability.reason.exempt_by_cba': 'An einen Tarifvertrag gebunden, der die Kettenhaftung regelt.',
  'liability.reason.link_inferred': 'Ein Glied der Kette ist erschlossen, nicht belegt.',
  'liability.reason.nearest_registered_builder': 'Der nächste eingetragene Bauunternehmer oberhalb des Arbeitgebers.',
  'liability.reason.employer_registered': 'Der Arbeitgeber ist selbst ein eingetragener Bauunternehmer.',
  'liability.reason.not_in_the_judgment': 'Das Urteil gegen den Arbeitgeber nennt diese Partei nicht.',
  'liability.reason.indirectly_responsible': 'Die Heimarbeit wurde mittelbar für diese Partei geleistet.',
  'liability.reason.related_employer': 'Betreibt ein mit dem Arbeitgeber verbundenes oder zusammenhängendes Geschäft.',
  'liability.reason.no_employer': 'Ist selbst kein Arbeitgeber.',
  'liability.reason.contractor_licensed': 'Hat mit einem Unternehmer abgeschlossen, der die Zulassung besaß.',
  'liability.reason.public_works': 'Öffentliche Bauarbeiten, die diese Regelung ausnimmt.',
  'liability.reason.no_public_money': 'Für die Arbeit wurde kein öffentliches Geld gezahlt.',
  'liability.reason.signed_an_underpriced_contract':
    'Hat einen Vertrag unterzeichnet, dessen Preis rechtmäßige Löhne nicht decken kann: eigener Schadensersatz.',
  'liability.reason.price_sufficient': 'Der Preis einer Einheit deckt ihre niedrigsten rechtmäßigen Arbeitskosten.',
  'liability.reason.goods_may_be_held':
    'Diese Regelung macht niemanden zum Schuldner von Löhnen: Ein Gericht kann Waren zurückhalten, deren Hersteller nicht bezahlt wurden.',
  'liability.reason.court_order_only':
    'Diese Regelung macht von sich aus niemanden zum Schuldner von Löhnen: Ein Gericht kann jedem, der beteiligt war, eine Entschädigung auferlegen.',
  'liability.reason.accident_compensation_only':
    'Diese Regelung macht niemanden oberhalb des Arbeitgebers zum Schuldner von Löhnen: Sie handelt von der Entschädigung für Arbeitsunfälle.',
  'liability.reason.retention_only':
    'Diese Regelung macht niemanden zum Schuldner von Löhnen: Beschäftigte können verlangen, dass der Auftraggeber von dem, was er noch schuldet, einbehält und zahlt.',
  'liability.reason.damages_in_tort_only':
    'Diese Regelung macht niemanden zum Schuldner von Löhnen: Sie gewährt Schadensersatz, wo ein Verschulden des führenden Unternehmens einen Schaden verursacht hat.',
  'liability.reason.information_only':
    'Diese Regelung macht niemanden zum Schuldner von Löhnen: Sie gibt jedem ein Recht auf eine Antwort.',
  'liability.reason.statement_only':
    'Diese Regelung macht niemanden zum Schuldner von Löhnen: Sie verlangt eine jährliche Erklärung. Eine Kettenhaftung für Löhne ist hier nicht bekannt.',
  'liability.reason.licensing_only':
    'Diese Regelung macht niemanden zum Schuldner von Löhnen: Sie stellt den Einsatz eines Verleihers ohne Erlaubnis unter Strafe.',
  'liability.reason.checks_only':
    'Diese Regelung macht niemanden zum Schuldner von Löhnen: Wer die Arbeit vergeben hat, muss seinen Unternehmer prüfen oder eine Gebühr zahlen.',
  'liability.reason.duty_to_ask_only':
    'Diese Regelung macht niemanden zum Schuldner von Löhnen: Bauherr und Generalunternehmer müssen Auskunft verlangen oder eine Gebühr zahlen.',
  'liability.reason.fund_pays_instead':
    'Diese Regelung macht niemanden in der Kette zum Schuldner von Löhnen: Ein Fonds zahlt und zieht beim Arbeitgeber ein.',
  'liability.reason.not_own_activity': 'Die Arbeit gehört nicht zur eigenen Tätigkeit.',
  'liability.reason.successor': 'Hat den Betrieb des Arbeitgebers übernommen oder ihm den eigenen übergeben.',
  'liability.reason.beside_a_debtor': 'Leitet eine Partei, die einsteht, oder gehört zu ihrer Gruppe.',
  'liability.reason.after_the_transfer': 'Gearbeitet nach der Übernahme des Betriebs.',
  'liability.reason.contract_not_known': 'Nur wenn die Stunden unter diesem Vertrag gearbeitet wurden.',

  'liability.evidence.about_supplier': 'Eine Behörde oder ein Gericht ist vorgegangen gegen {party}: {event}.',
  'liability.evidence.acted': '{party} hat etwas dagegen unternommen: {event}.',
  'liability.evidence.after_flag': 'Nach einer Markierung von {contract}, festgehalten als {kind}, von {by}.',
  'liability.evidence.check_held':
    '{party} besaß den Nachweis „{check}“{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'Der Nachweis „{check}“ war abgelaufen{scheme, select, undefined {} other { ({scheme})}}: {party}.',
  'liability.evidence.check_not_held':
    '{party} besaß den Nachweis „{check}“ nicht{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Festgestellt zu {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'Ein Verfahren einer Behörde ({agency}, {stage}) nennt eine Firma gleichen Namens wie {party}. Ob es dieselbe Firma ist, hat niemand bestätigt.',
  'liability.evidence.no_check':
    'Zu {party} ist kein Nachweis verzeichnet: Bescheinigung, Eintragung, Zulassung. Fragen Sie beide Seiten danach.',
  'liability.evidence.no_price_test':
    'Kein Preistest konnte zu {contract} an diesem Tag etwas feststellen: Preis, Stunden oder eine Schätzung fehlen.',
  'liability.evidence.price_flagged':
    'Der Preis von {contract} ist durch den Test {test} markiert, nach dem, was an diesem Tag vorlag und galt.',
  'liability.evidence.price_passed':
    'Der Preis von {contract} besteht den Test {test}, nach dem, was an diesem Tag vorlag und galt.',
  'liability.evidence.told': '{party} wurde unterrichtet: {event}.',
  'liability.help.labour_department_goods':
    'Das US-Arbeitsministerium (Department of Labor) kann bei Gericht beantragen, den Versand der Ware zu stoppen; wer sie kauft, wird wollen, dass die Löhne gezahlt werden.',
  'liability.help.ombudsman_involved_persons':
    'Der Fair Work Ombudsman, eine Gewerkschaft oder die beschäftigte Person kann bei Gericht Anordnungen gegen jeden beantragen, der die wesentlichen Tatsachen kannte und beteiligt war.',
  'liability.help.ministry_recommendation':
    'Im Baugewerbe kann die Behörde empfehlen, dass der Generalunternehmer hilft; eine Zahlung anordnen kann sie nicht.',
  'liability.help.national_law': 'Fragen Sie nach dem Recht des Ortes, an dem die Arbeit geleistet wurde.',
  'liability.help.oecd_complaint':
    'Eine Beschwerde bei der nationalen OECD-Kontaktstelle gegen die Unternehmen weiter oben.',
  'liability.help.read_the_text':
    'Der Text wurde nicht gelesen: Fragen Sie jemanden, der ihn gelesen hat, bevor Sie sich darauf stützen.',
  'liability.help.ask_buyer_to_retain':
    'Verlangen Sie, dass der Auftraggeber die Löhne von dem einbehält, was er dem Arbeitgeber noch schuldet, und sie auf dessen Rechnung zahlt.',
  'liability.help.formal_notice_of_vigilance':
    'Fordern Sie das führende Unternehmen förmlich auf, seinen Sorgfaltsplan einzuhalten; nach drei Monaten kann bei Gericht eine Anordnung beantragt werden.',
  'liability.help.ask_for_information_no':
    'Fragen Sie das Unternehmen schriftlich, wie es mit diesem Risiko umgeht: Es hat drei Wochen Zeit zu antworten, zwei Monate, wo das unverhältnismäßig ist.',
  'liability.help.read_the_statement':
    'Lesen Sie, was der Auftraggeber über seine Lieferkette veröffentlicht hat, und nehmen Sie ihn beim Wort.',
  'liability.help.report_unlicensed_provider':
    'Fragen Sie die Erlaubnisbehörde, ob der Verleiher eine Erlaubnis besitzt, und melden Sie ihn, wo das nicht der Fall ist.',
  'liability.help.compare_charge_rate':
    'Vergleichen Sie den für die Arbeit gezahlten Preis mit den Richtsätzen der Behörde: Ein niedrigerer verlangt nach einer Erklärung.',
  'liability.help.report_missing_checks':
    'Fragen Sie die Arbeitsschutzbehörde, ob der Unternehmer so geprüft wurde, wie es das Gesetz verlangt.',
  'liability.help.tell_developer_or_main_contractor':
    'Entsandte Arbeitnehmer können Bauherrn oder Generalunternehmer über nicht gezahlte Mindestlöhne unterrichten: Diese müssen sofort vom Arbeitgeber Auskunft verlangen und sie weitergeben.',
  'liability.help.danish_fund':
    'Lassen Sie die Forderung im arbeitsrechtlichen Streitverfahren bestätigen und versuchen Sie einmal, sie einzuziehen: Dann zahlt der Fonds für entsandte Arbeitnehmer.',

  'liability.condition.claim_by':
    'Schriftliche Geltendmachung rechtzeitig zugegangen{on, select, undefined {} other {, letzter Tag {on}}}',
  'liability.condition.notify_by': 'Rechtzeitig mitgeteilt{on, select, undefined {} other {, letzter Tag {on}}}',
  'liability.condition.file_by': 'Klage rechtzeitig eingereicht{on, select, undefined {} other {, letzter Tag {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Schriftliche Mitteilung der Arbeitsinspektion erhalten',
  'liability.condition.breach_of_the_duty': 'Verletzung der Pflicht, auf die Mitteilung hin zu handeln',
  'liability.condition.works_of_275000':
    'Alle für das Bauwerk in Auftrag gegebenen Bauleistungen sind mindestens 275.000 Euro wert',
  'liability.condition.first_subcontract_a_shell': 'Die erste Untervergabe sollte vor allem die Haftung auflösen',
  'liability.condition.no_fault_or_certificate':
    'Präqualifizierter Unternehmer, lückenlose Unbedenklichkeitsbescheinigungen oder kein Verschulden beim Vertrauen auf dessen Zahlung',
  'liability.condition.certificate_or_list':
    'Lückenlose Unbedenklichkeitsbescheinigungen oder Nachweis durch ein amtliches Verzeichnis',
  'liability.condition.clearance_certificate': 'Lückenlose Unbedenklichkeitsbescheinigungen der zuständigen Stelle',
  'liability.condition.careful_check': 'Sorgfältig geprüft, dass der Arbeitgeber seine Genehmigungen besitzt',
  'liability.condition.knew_of_the_employment': 'Wusste, dass dem Arbeitgeber die Genehmigung fehlte',
  'liability.condition.informed_by_the_fund': 'Von der Kasse der Branche schriftlich unterrichtet',
  'liability.condition.knew_before_contracting':
    'Wusste vor Vertragsschluss, dass die Löhne nicht gezahlt würden, oder musste damit rechnen',
  'liability.condition.order_passed_on_unlawfully': 'Der Auftrag wurde gesetz- oder vertragswidrig weitergegeben',
  'liability.condition.employer_failed':
    'Vollstreckung gegen den Arbeitgeber erfolglos, oder er kann nicht zahlen oder nicht verklagt werden',
  'liability.condition.on_the_list_of_firms':
    'Der eigene Unternehmer steht auf der Liste der haftungsfreistellenden Unternehmen',
  'liability.condition.quarter_paid_to_service_centre': 'Ein Viertel des Preises an das Dienstleistungszentrum gezahlt',
  'liability.condition.enjoined_the_employer': 'Den Arbeitgeber schriftlich zur Abhilfe aufgefordert',
  'liability.condition.informed_the_inspectorate': 'Die Arbeitsinspektion unterrichtet',
  'liability.condition.checked_at_each_award':
    'Bei jeder Vergabe geprüft, dass die Mindestbedingungen eingehalten werden',
  'liability.condition.assess_by':
    'Bescheid rechtzeitig zugestellt{on, select, undefined {} other {, letzter Tag {on}}}',
  'liability.condition.limitation_pleaded':
    'Die Schuld kann seit {on} verjährt sein: Sie besteht, bis der Schuldner sich darauf beruft.',
  'liability.condition.notice_before_suit':
    'Mitteilung lange genug vor der Klage{on, select, undefined {} other {, Klage ab {on}}}',
  'liability.condition.covered_from':
    'Mitteilung erhalten, die das fällig Gewordene erfasst{on, select, undefined {} other { ab {on}}}',
  'liability.condition.lower_rung_pays_by':
    'Die Stufe darunter hat nicht in ihrer Zeit gezahlt{on, select, undefined {} other {, letzter Tag {on}}}',
  'liability.condition.rung_below_failed': 'Die Geltendmachung gegen die Stufe darunter hat nicht zur Zahlung geführt',
  'liability.condition.year_since_notice':
    'Ein Jahr seit der Mitteilung an diese Partei, und genug gegen die unteren Stufen unternommen{on, select, undefined {} other {, ab {on}}}',
  'liability.condition.link_documented':
    'Belegt ist, {upper, select, undefined {unter welchem Vertrag dieser ausgeführt wird: {lower}} other {dass {lower} unter {upper} ausgeführt wird}}',
  'liability.condition.worked_under': 'Die Stunden der Position {line} wurden unter {contract} gearbeitet',
  'liability.condition.own_share': 'Beschränkt die eigene Schuld auf den eigenen Anteil an der Arbeit',
  'liability.condition.worker_knew_of_another_payer':
    'Die beschäftigte Person wusste, dass eine Partei weiter oben die Löhne zahlen sollte',
  'liability.condition.orders_for_a_third_party':
    'Bestellt die Arbeit, um eine eigene Verpflichtung gegenüber Dritten zu erfüllen, nicht für den eigenen Bedarf',
  'liability.condition.holds_the_declaration': 'Hat die Erklärung des eigenen Unternehmers eingeholt',
  'liability.condition.used_the_labour': 'Nutzer der Arbeitskraft',
  'liability.condition.employer_tried_in_vain': 'Zumutbare Rechtsbehelfe gegen den Arbeitgeber ausgeschöpft',
  'liability.condition.all_steps_of_1775b': 'Alle Schritte nach § 1775(b) unternommen',
  'liability.condition.rebuts_the_presumption': 'Widerlegt die Vermutung, die sich aus den gefundenen Etiketten ergibt',
  'liability.condition.state_asks_for_fifty_workers':
    'Der Bundesstaat, in dem gearbeitet wurde, verlangt fünfzig Vertragsarbeitskräfte, nicht zwanzig',
  'liability.condition.joined_in_the_suit': 'Zusammen mit dem Arbeitgeber verklagt',
  'liability.condition.named_in_the_judgment': 'Im Urteil genannt',
  'liability.condition.fault_of_the_public_body': 'Bewiesenes Verschulden der öffentlichen Stelle bei ihrer Aufsicht',
  'liability.condition.all_five_controls':
    'Alle fünf verlangt: Ausweise der Beschäftigten, Lohnzahlungsnachweise, Zahlungen an die Sozialversicherung, Bankkonto, Arbeitsunfallversicherung',
  'liability.condition.own_fault': 'Die Löhne wurden durch eigenes Verschulden nicht gezahlt',
  'liability.condition.fault_goes_back_to_it': 'Das Verschulden des Unternehmers darunter geht auf diese Partei zurück',
  'liability.condition.employer_no_registered_builder': 'Der Arbeitgeber ist kein eingetragener Bauunternehmer',
  'liability.condition.demanded_from_it': 'Schriftliche Zahlungsaufforderung erhalten',
  'liability.condition.title_agreement_or_insolvency':
    'Ein rechtskräftiger Titel gegen den Arbeitgeber, eine Vereinbarung über Direktzahlung oder eine Mitteilung der Schuld durch einen zahlungsunfähigen Arbeitgeber',
  'liability.condition.title_against_the_employer':
    'Eine rechtskräftige Anordnung oder ein Urteil gegen den Arbeitgeber',
  'liability.condition.retailer_without_control':
    'Ein Einzelhändler ohne Recht, die Arbeit vor der Lieferung zu überwachen oder zu steuern',
  'liability.condition.shows_that_it_is_not_liable':
    'Weist nach, dass keine eigene Haftung besteht oder dass nichts geschuldet wird',
  'liability.condition.is_itself_an_employer': 'Ist selbst Arbeitgeber',
  'liability.condition.associated_or_related_business':
    'Betreibt ein mit dem Arbeitgeber verbundenes oder zusammenhängendes Geschäft',
  'liability.condition.its_contractor_unlicensed':
    'Hat mit einem Unternehmer abgeschlossen, der die Zulassung nicht besaß',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Verfolgt vom Labor Commissioner (Arbeitsbehörde), einer Sozialkasse oder einem paritätischen Ausschuss: Die beschäftigte Person allein kann nicht klagen',
  'liability.condition.payroll_monitored':
    'Wusste nichts, prüfte Lohnlisten, behielt nach Kenntnis Geld ein und besitzt die eidesstattliche Erklärung über die Zahlung',
  'liability.condition.price_below_lawful_labour': 'Der Preis kann die rechtmäßigen Arbeitskosten nicht decken',
  'liability.condition.knew_price_insufficient':
    'Wusste bei Unterzeichnung oder hätte wissen müssen, dass der Preis nicht ausreicht',
  'liability.condition.written_contract_with_particulars':
    'Ein einheitlicher schriftlicher Vertrag mit den Angaben nach Unterabschnitt (d), nicht widerlegt',
  'liability.condition.workers_under_a_collective_agreement': 'Für die Beschäftigten gilt ein Tarifvertrag',
  'liability.condition.work_on_its_own_home': 'Arbeit am eigenen Wohnhaus',
  'liability.condition.small_client':
    'Insgesamt weniger als 25 Beschäftigte, oder zu keiner Zeit mehr als fünf überlassene',
  'liability.condition.waived_by_building_trades_agreement': 'Durch Tarifvertrag mit einer Baugewerkschaft abbedungen',
  'liability.condition.owner_occupied_home': 'Ein selbst bewohntes Wohnhaus, das der Text ausnimmt',
  'liability.condition.responsible_for_the_breach': 'Selbst verantwortlich, durch Missachtung eigener Pflichten',
  'liability.condition.could_have_known':
    'Wusste oder konnte wissen, dass der Preis weit unter dem Marktpreis lag oder Löhne nicht gezahlt wurden',
  'liability.condition.not_imputable': 'Beweist, dass die Nichtzahlung nicht der Partei zuzurechnen ist',
  'liability.condition.blocked_account': 'Zahlung auf das Sperrkonto ohne Kenntnis eines Missbrauchs',
  'liability.condition.not_mainly_at_supplier':
    'Arbeit nicht hauptsächlich in den eigenen Räumen des Auftragnehmers, oder Bekleidung',
  'liability.condition.knew_at_purchase': 'Wusste es beim Kauf oder hätte es wissen müssen',
  'liability.condition.entrepreneur_or_employer': 'Unternehmer oder Arbeitgeber',
  'liability.condition.all_below_tried_in_vain': 'In das Vermögen aller darunter erfolglos vollstreckt',
  'liability.condition.diligence_failed': 'Hat die vom Gesetz verlangte Sorgfalt nicht aufgewandt',
  'liability.condition.own_activity': 'Die Arbeit gehört zur eigenen Tätigkeit',
  'liability.condition.household': 'Lässt die Arbeit als Privatperson am eigenen Wohnhaus ausführen',
  'liability.condition.not_for_a_business': 'Lässt die Arbeit nicht für ein Unternehmen ausführen',
  'liability.condition.certificate_not_given_in_time':
    'Hat eine Bescheinigung verlangt, dass keine Rückstände bestehen, und sie wurde nicht rechtzeitig erteilt',
  'liability.condition.mere_supply_of_labour':
    'Der Unternehmer hat nur Arbeitskräfte überlassen, ohne eigene Mittel oder Organisation',
  'liability.condition.all_reasonable_steps':
    'Hat alle zumutbaren Schritte unternommen, um die Entsendemeldung, die Beschäftigtenliste, eine Zusicherung und Zahlungsnachweise zu erhalten',
  'liability.condition.all_due_diligence':
    'Hat mit aller gebotenen Sorgfalt darauf geachtet, dass der Arbeitgeber zahlt',
  'liability.condition.told_assured_and_checked':
    'Hat dem Arbeitgeber die Bedingungen mitgeteilt, sie bestätigen lassen und einen Nachweis der Entsendemeldung eingeholt',
  'liability.condition.report_of_undeclared_work':
    'Ein amtliches Protokoll über nicht angemeldete Arbeit, gegen den Arbeitgeber',
  'liability.condition.documents_every_six_months':
    'Hat die Eintragung und die bestätigten Sozialversicherungsunterlagen bei Unterzeichnung und alle sechs Monate eingeholt',
  'liability.condition.not_made_good_in_time':
    'Der Lohn wurde nicht in der Zeit nachgezahlt, die die Mitteilung der Arbeitsinspektion eröffnet',
  'liability.condition.terminated_the_contract': 'Hat den eigenen Vertrag beendet',
  'liability.condition.related':
    'Steht zu {of} so, wie die Regelung es verlangt: Leitung, Unternehmen derselben Gruppe oder Teil einer Übernahme',
  'liability.condition.worked_before_the_transfer': 'Gearbeitet vor der Übernahme des Betriebs',
  'liability.condition.agency_without_assets': 'Der Arbeitgeber hat kein oder nicht genug Vermögen',
  'liability.condition.breach_of_own_diligence': 'Hat es an der selbst geschuldeten Sorgfalt fehlen lassen',

  'liability.missing.notice_period': 'Wie lange die Mitteilung gilt, die Position {line} betrifft.',
  'liability.missing.law':
    'Das Recht selbst ist nicht geklärt oder nicht gelesen: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Bis zu welchem Tag {regime} galt: Dass es am {on} endete, ist nicht geprüft (Position {line}).',
  'liability.missing.start_verified':
    'Ab welchem Tag diese Regelung galt: {regime}; vor dem {on} ist es nicht überprüft (Position {line}).',
  'liability.missing.split_transfer':
    'Die Stunden der Position {line} nach Tagen: Der Betrieb wurde am {on} übernommen. Teilen Sie diese Position am {on}.',
  'liability.missing.split':
    'Die Stunden der Position {line} nach Tagen: Das Recht ändert sich am {on}. Teilen Sie diese Position am {on}.',
  'liability.missing.position': 'Was über {contract} steht: Davon hängt der Platz in der Kette ab ({party}).',
  'liability.missing.link':
    '{upper, select, undefined {Das Dokument, das zeigt, unter welchem Vertrag dieser ausgeführt wird: {lower}} other {Ein Dokument, das zeigt, dass {lower} unter {upper} ausgeführt wird}}.',
  'liability.missing.net_factor': 'Der Nettoanteil am Bruttolohn: eine Lohnabrechnung.',
  'liability.missing.covered_rate':
    'Welcher Teil der Position {line} zu einem Satz geschuldet ist, den diese Regelung erfasst ({rates}).',
  'liability.missing.line.amount': 'Der nicht gezahlte Betrag der Position {line}.',
  'liability.missing.line.due': 'Der Tag, an dem Position {line} fällig wurde.',
  'liability.missing.line.contract': 'Unter welchem Vertrag die Stunden der Position {line} gearbeitet wurden.',
  'liability.missing.line.rate_basis':
    'Worauf der Satz der Position {line} beruht: gesetzliches Minimum, Tarifvertrag oder Vertrag.',
  'liability.missing.line.pay_method': 'Ob Position {line} nach Stück oder nach Zeit bezahlt wurde.',
  'liability.missing.line.kind': 'Welche Art von Schuld Position {line} ist.',
  'liability.missing.line.workers': 'Wie viele Beschäftigte Position {line} umfasst.',
  'liability.missing.line.pay_periods': 'Wie viele Lohnzeiträume Position {line} umfasst.',
  'liability.missing.contract.kind':
    'Welcher Art der Vertrag ist{contract, select, undefined {} other { ({contract})}}: Bau- oder Werkleistung, Dienstleistung, Kauf oder anderes.',
  'liability.missing.contract.nace':
    'Die Branche der Arbeit{contract, select, undefined {} other { unter {contract}}}.',
  'liability.missing.contract.product': 'Das Produkt{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.goods_state':
    'Ob die Ware fertig war oder erst herzustellen{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.place_of_work':
    'Wo die Arbeit hauptsächlich ausgeführt wurde{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.activity':
    'Ob die Arbeit zur eigenen Tätigkeit des Auftraggebers gehört{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.public_works':
    'Ob die Arbeit aus öffentlichen Mitteln bezahlt wurde{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.federal_funds':
    'Ob die Arbeit aus Bundesmitteln bezahlt oder gefördert wurde{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.works_value':
    'Der geschätzte Wert aller für das Bauwerk in Auftrag gegebenen Bauleistungen{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'Der Preis, an dem Zahlungen auf das Sperrkonto gemessen werden{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Wie viele Menschen höchstens arbeiteten{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.price': 'Der vereinbarte Preis{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.labour_cost_floor':
    'Der Preis einer Einheit und ihre niedrigsten rechtmäßigen Arbeitskosten am Tag der Unterzeichnung{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Wie viel vom Preis der Auftraggeber noch schuldet{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.labour_value':
    'Von wann bis wann die Arbeit dauerte und welchen Wert ihr Arbeitsanteil hat{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'Der Lohn eines Monats: Stunden und Sätze ganzer Monate.',
  'liability.missing.contract.single_job':
    'Ob es ein einzelner Auftrag oder ein laufender war{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.signed':
    'Der Tag, an dem der Vertrag unterzeichnet wurde{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Welcher Wert stimmt, da Quellen voneinander abweichen: {property}{contract, select, undefined {} other {, Vertrag {contract}}}{line, select, undefined {} other {, Position {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) oder {other} ({others}).',
  'liability.missing.head_contract.signed':
    'Der Tag, an dem der Vertrag mit dem Besteller der Arbeit unterzeichnet oder zuletzt geändert wurde (Position {line}).',
  'liability.missing.contract.until': 'Der letzte Arbeitstag unter dem Vertrag der Position {line}.',
  'liability.missing.own_contract.until':
    'Der Tag, an dem der Vertrag endete{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status': 'Ob diese Partei aktiv, insolvent, aufgelöst oder nicht auffindbar ist: {party}.',
  'liability.missing.fact.entrepreneur': 'Ob {party} unternehmerisch handelt oder Arbeitgeber ist.',
  'liability.missing.fact.consumer': 'Ob {party} eine zu privaten Zwecken handelnde Privatperson ist.',
  'liability.missing.fact.public_body': 'Ob {party} eine öffentliche Stelle ist.',
  'liability.missing.fact.own_needs':
    'Bestellt {party} für den eigenen Bedarf oder um eine Pflicht gegenüber Dritten zu erfüllen{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Ob {party} die Zulassung besaß.',
  'liability.missing.fact.registered': 'Ob {party} im Register eingetragen war.',
  'liability.missing.fact.bound_by_cba': 'Ob {party} hierzu an einen Tarifvertrag gebunden ist.',
  'liability.missing.fact.certified':
    'Ob {party} lückenlos eine Bescheinigung besaß, dass keine Beiträge rückständig waren.',
  'liability.missing.fact.established_in': 'In welchem Land {party} niedergelassen ist.',
  'liability.missing.fact.head_count': 'Wie viele Menschen für {party} arbeiten.',
  'liability.missing.fact.trade':
    'Was {party} in diesem Gewerbe ist: Marke, Hersteller, Unternehmer oder Einzelhändler.',
  'liability.missing.event.completion':
    'Der Tag der Fertigstellung: Fertigstellungsanzeige und Abnahme der Arbeit (Position {line}).',
  'liability.missing.event.inspectorate_notice': 'Der Tag der Mitteilung der Arbeitsinspektion.',
  'liability.missing.event.written_claim': 'Der Tag, an dem die erste schriftliche Geltendmachung zuging.',
  'liability.missing.event.declaration':
    'Ob {party} die Erklärung abgegeben hat{to, select, undefined {} other { (an {to})}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Ob {party} den Arbeitgeber sorgfältig geprüft hat.',
  'liability.missing.event.check':
    'Ob {party} diese Prüfung vorgenommen hat{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading': 'Ob {party} verlangt hat, dass zuerst gegen andere vollstreckt wird.',
  'liability.missing.event.clause_included':
    'Ob {party} dies in den Vertrag aufgenommen hat{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Ob {party} die Lohnlisten regelmäßig geprüft hat.',
  'liability.missing.event.corrective_action': 'Was {party} unternommen hat, nachdem der Fehlbetrag bekannt war.',
  'liability.missing.event.affidavit_of_payment':
    'Ob {party} eine eidesstattliche Erklärung über die Zahlung abgegeben hat{to, select, undefined {} other { (an {to})}}.',
  'liability.missing.event.escrow_payment': 'Zahlungen auf das Sperrkonto durch {party}.',
  'liability.missing.event.injunction': 'Ob und an welchem Tag {party} den Arbeitgeber zur Abhilfe aufgefordert hat.',
  'liability.missing.event.report': 'Ob und an welchem Tag {party} die Arbeitsinspektion unterrichtet hat.',
  'liability.missing.event.completion_notice': 'Die Fertigstellungsanzeige.',
  'liability.missing.event.acceptance': 'Die Abnahme der Arbeit.',
  'liability.missing.event.certificate_request':
    'Ob {party} eine Bescheinigung verlangt hat, dass keine Rückstände bestehen.',
  'liability.missing.event.information': 'Ob {party} dem Arbeitgeber die Arbeitsbedingungen mitgeteilt hat.',
  'liability.missing.event.termination': 'Ob {party} den eigenen Vertrag beendet hat.',
  'liability.missing.event.employment_ended': 'Ob und an welchem Tag das Arbeitsverhältnis endete.',
  'liability.missing.transfer': 'Der Tag, an dem der Betrieb übernommen wurde (Position {line}).',
  'liability.missing.control':
    'Welchen Anteil {party} und {of} aneinander halten oder ob eine Gruppe beide beherrscht.',

  'liability.step.ceiling_used':
    '{party} hat auf diese Positionen selbst {amount} gezahlt: Das ist von dem abgezogen, wofür die Partei höchstens einsteht.',
  'liability.step.event_late': '{event}{to, select, undefined {} other { an {to}}} am {on}, als die Arbeit vorbei war.',
  'liability.step.least_own_debt':
    'Mindestens {each} je beschäftigter Person, gerechnet für die meisten Beschäftigten, die eine Position umfasst ({workers}). Umfassen die Positionen verschiedene Beschäftigte, mindestens {most}.',
  'liability.step.net_share':
    'Der Nettolohn ist mit {share} % des Bruttolohns angesetzt. Dieser Anteil wurde mit der Forderung angenommen: Lohnabrechnungen würden ihn zeigen.',
  'liability.step.one_worker':
    'Die übliche Vergütung ist für einen Beschäftigten gerechnet: Von wie vielen Position {line} ist, ist nicht gesagt.',
  'liability.step.signed_from': 'Vertrag ab {on} unterzeichnet.',
  'liability.step.undated_payment': 'Eine Zahlung, deren Tag nicht gesagt ist, gilt hier als bis {on} geleistet.',
  'liability.step.version': '{regime} gilt ab {on}: Position {line} reicht über diesen Tag hinweg.',
  'liability.step.worked_from': 'Position {line}, gearbeitet ab {on}.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {die Regelung verlangt {wanted}} other {wenn {wanted}: von der Regelung ausgenommen}}.',
  'liability.step.contract':
    'Vertrag, {field}: {value}; {out, select, undefined {die Regelung verlangt {wanted}} other {wenn {wanted}: von der Regelung ausgenommen}}.',
  'liability.step.number': '{number}: {value}, gemessen an {bounds}.',
  'liability.step.price': 'Preis einer Einheit {price}; niedrigste rechtmäßige Arbeitskosten einer Einheit {floor}.',
  'liability.step.claim':
    'Forderung, {field}: {value}; {out, select, undefined {die Regelung verlangt {wanted}} other {wenn {wanted}: von der Regelung ausgenommen}}.',
  'liability.step.line':
    'Position {line}, {field}: {value}; {out, select, undefined {die Regelung verlangt {wanted}} other {wenn {wanted}: von der Regelung ausgenommen}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { an {to}}}{on, select, undefined {} other { am {on}}}.',
  'liability.step.no_event': 'Nicht verzeichnet: {event}{to, select, undefined {} other { an {to}}}.',
  'liability.step.disputed':
    'Quellen weichen voneinander ab, und keine Zeile dieser Antwort hängt davon ab: {property}{contract, select, undefined {} other {, Vertrag {contract}}}{line, select, undefined {} other {, Position {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) oder {other} ({others}).',
  'liability.step.did_not_happen':
    '{event}{to, select, undefined {} other { an {to}}}: es ist bekannt, dass dies nicht geschehen ist.',
  'liability.step.unanswered': '{event} am {on}, zu beantworten bis {by}.',
  'liability.step.repeated':
    '{event}{on, select, undefined {: nicht verzeichnet} other {, zuerst am {on}}}, zu wiederholen.',
  'liability.step.related': '{party}, {standing} von {of}.',
  'liability.step.no_transfer': 'Kein Tag ist verzeichnet, an dem der Betrieb übernommen wurde (Position {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, ab {on} (Quelle: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: Niemand hat es festgestellt.',
  'liability.step.judgement': '{what}: eine Wertung, die das Programm nicht trifft.',
  'liability.step.unsettled': '{what}: nicht geklärt.',
} as const;
