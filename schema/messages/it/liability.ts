/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'contratto di lavoro',

  'liability.condition.fallen_due': 'Il debito è scaduto{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'Il lavoro è iniziato{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied':
    'Se questo sia avvenuto, cosa che una fonte afferma e un’altra nega (voce {line}): {event}.',
  'liability.missing.act_day': 'In quale giorno è stato fatto questo, che decide per la voce {line}: {event}.',
  'liability.missing.contract.amendments':
    'Se e quando {contract} è stato rinnovato, modificato o emendato dopo la firma.',
  'liability.missing.contract.rate':
    'Quanto vale in {currency} l’importo di {amount} indicato in {contract}: un tasso di cambio del suo giorno.',
  'liability.missing.line.from': 'Il primo giorno di lavoro della voce {line}.',
  'liability.missing.line.until': 'L’ultimo giorno di lavoro della voce {line}.',
  'liability.missing.partly_outside_days':
    'Quanto della voce {line} fu lavorato nei giorni di {contract}: la voce va divisa lì.',
  'liability.missing.payment.amount':
    'Quanto è stato pagato{on, select, undefined {} other { il {on}}}{party, select, undefined {} other { da {party}}}: un pagamento è registrato senza il suo importo.',
  'liability.missing.payment.beyond':
    'Per che cosa è stato pagato il resto: del pagamento di {amount}{on, select, undefined {} other { il {on}}}{party, select, undefined {} other { da {party}}}, {beyond} supera quanto resta delle sue voci e non è detratto da nulla.',
  'liability.missing.payment.currency':
    'In quale valuta è stato fatto il pagamento di {amount}{on, select, undefined {} other { del {on}}}{party, select, undefined {} other { da parte di {party}}}.',
  'liability.missing.payment.denied':
    'Se il pagamento{amount, select, undefined {} other { di {amount}}}{on, select, undefined {} other { del {on}}}{party, select, undefined {} other { da parte di {party}}} sia stato fatto: affermato da {tells, select, undefined {una fonte} other {{tells}}}, negato da {denies, select, undefined {un’altra} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Per quali voci era il pagamento di {amount}{on, select, undefined {} other { del {on}}}{party, select, undefined {} other { da parte di {party}}}: non ne indica nessuna.',
  'liability.missing.payment.rate':
    'Quanto vale in {currency} il pagamento di {amount}{on, select, undefined {} other { del {on}}}{party, select, undefined {} other { da parte di {party}}}: un tasso di cambio di quel giorno.',
  'liability.opens.cannot_be_located': '{party} è irreperibile',
  'liability.missing.no_law':
    'Quale legge di {place} obbliga per questo lavoro altri oltre al datore di lavoro. Qui non ne è codificata nessuna che lo riguardi, il che non significa che non ci sia.',
  'liability.missing.no_law_of_line':
    'Quale legge di {place} obbliga per il lavoro della voce {line} altri oltre al datore di lavoro. Qui non ne è codificata nessuna di quel tempo, il che non significa che non ci fosse.',
  'liability.missing.outside_days':
    'Se il lavoro della voce {line} fu svolto in base a {contract}, benché fuori dai suoi giorni.',
  'liability.opens.dissolved': '{party} è sciolta',
  'liability.opens.enforcement_failed': 'l’esecuzione contro {party} non è riuscita',
  'liability.opens.freed': 'un giudice ha stabilito che il mancato pagamento non è imputabile a {party}',
  'liability.opens.insolvent': '{party} è insolvente',
  'liability.opens.shortcut':
    'è trascorso l’anno dalla comunicazione a essa, in data {on}, e al di sotto si è fatto abbastanza',

  'liability.reason.contract_of_another':
    'La voce {line} indica {contract}, eseguito da {supplier} e non da {employer}: non si sa in base a quale contratto si è lavorato.',
  'liability.reason.employer': 'Il debito stesso.',
  'liability.reason.joint': 'In solido con il datore di lavoro.',
  'liability.reason.joint_and_several': 'In solido con il datore di lavoro.',
  'liability.reason.not_due': 'Non è dovuto prima del {on}.',
  'liability.reason.not_earned': 'Non ancora maturato: il lavoro iniziò il {on}.',
  'liability.reason.outside_days':
    'Il lavoro della voce {line} è fuori dai giorni di {contract}: non si sa se fu svolto in base a esso.',
  'liability.reason.paid': 'Pagato: di queste voci non resta nulla, e per esse non è dovuto più nulla.',
  'liability.reason.partly_outside_days':
    'Una parte del lavoro della voce {line} è fuori dai giorni di {contract}: non si sa quanto fu svolto in base a esso.',
  'liability.reason.rung_first': 'Il primo gradino: accanto al datore di lavoro.',
  'liability.reason.surety': 'Fideiussore, a cui ci si può rivolgere per primo.',
  'liability.reason.enforced_after': 'In solido; esecuzione dopo il datore di lavoro.',
  'liability.reason.subsidiary': 'Risponde dopo che chi sta sotto è venuto meno.',
  'liability.reason.ladder': 'Un gradino della scala.',
  'liability.reason.main_contractor': 'Appaltatore principale di chi ha ordinato il lavoro.',
  'liability.reason.direct_client': 'Ha incaricato il datore di lavoro.',
  'liability.reason.principal': 'Ha ordinato il lavoro.',
  'liability.reason.contractor': 'Appaltatore che ha affidato il lavoro ad altri.',
  'liability.reason.user_undertaking': 'Ha utilizzato il lavoro dei lavoratori del datore di lavoro.',
  'liability.reason.brand': 'Marchio che ha fatto produrre le merci.',
  'liability.reason.buyer_of_goods': 'Ha comprato le merci finite.',
  'liability.reason.debt_not_covered': 'Questa norma non copre questo tipo di debito.',
  'liability.reason.special_rule': 'Una norma speciale si applica a questo lavoro, e questa le cede.',
  'liability.reason.no_notice_yet': 'Nessuna comunicazione dell’ispettorato le è giunta.',
  'liability.reason.duty_met': 'Ha fatto in tempo ciò che la comunicazione dell’ispettorato le chiedeva.',
  'liability.reason.duty_breached':
    'Non ha fatto in tempo ciò che la comunicazione dell’ispettorato le chiedeva{on, select, undefined {} other {: ultimo giorno {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Ha ancora tempo per ciò che la comunicazione dell’ispettorato le chiede{on, select, undefined {} other {, fino al giorno {on}}}.',
  'liability.reason.hirer': 'Ha preso a prestito la manodopera, o l’ha prestata ad altri.',
  'liability.reason.notified': 'Ha ricevuto una comunicazione dell’ispettorato che copre quanto è divenuto esigibile.',
  'liability.reason.below_threshold': 'Le opere valgono meno di quanto il testo richieda.',
  'liability.reason.binds_states':
    'Una direttiva vincola gli Stati, non le parti: ciò che ogni Stato ne ha fatto sta nella sua legge.',
  'liability.reason.duty_of_conduct':
    'Un dovere di condotta di imprese molto grandi: non ne segue alcun diritto ai salari.',
  'liability.reason.out_of_scope': 'Il lavoro o le merci sono fuori da questa norma.',
  'liability.reason.not_in_reach': 'Fuori dalle parti che questa norma raggiunge.',
  'liability.reason.kind_of_contract':
    'La catena è interrotta da un contratto di un tipo che questa norma non attraversa.',
  'liability.reason.version_open': 'Non si può dire quale testo fosse in vigore.',
  'liability.reason.fact_missing': 'Manca un fatto.',
  'liability.reason.time_barred': 'Il termine è trascorso{on, select, undefined {} other {: ultimo giorno {on}}}.',
  'liability.reason.notice_late':
    'Nessuna richiesta o comunicazione le è giunta in tempo{on, select, undefined {} other {: ultimo giorno {on}}}.',
  'liability.reason.outside_window':
    'Non divenuto esigibile nei giorni che sono, o possono ancora essere, coperti{on, select, undefined {} other { (dal giorno {on})}}.',
  'liability.reason.not_yet_claimed': 'Non ancora richiesto: ciò che è ancora nei termini sarebbe dovuto.',
  'liability.reason.not_yet': 'Una condizione non è ancora soddisfatta, e può ancora esserlo.',
  'liability.reason.knowledge_open':
    'Dipende da ciò che sapeva o avrebbe dovuto sapere, cosa che lo strumento non decide.',
  'liability.reason.judgement_open': 'Dipende da una valutazione che lo strumento non fa.',
  'liability.reason.in_time': 'Nei termini.',
  'liability.reason.met': 'Condizione soddisfatta.',
  'liability.reason.rung_reached': 'Il gradino inferiore è venuto meno.',
  'liability.reason.rung_not_reached': 'Ci si può ancora rivolgere a una parte al di sotto.',
  'liability.reason.shortcut': 'È trascorso un anno dalla comunicazione a essa, e al di sotto si è fatto abbastanza.',
  'liability.reason.shortcut_open':
    'È trascorso un anno dalla comunicazione a essa; se al di sotto si sia fatto abbastanza spetta al giudice.',
  'liability.reason.defence_proved': 'Una causa di esonero è provata.',
  'liability.reason.condition_unmet': 'Una condizione del debito non è soddisfatta.',
  'liability.reason.own_needs': 'Compra per i propri bisogni.',
  'liability.reason.no_knowledge': 'Non sapeva e non doveva sapere.',
  'liability.reason.off_site': 'Il lavoro è stato svolto principalmente nei locali propri del fornitore.',
  'liability.reason.excluded_party': 'Una parte che questa norma esclude.',
  'liability.reason.public_body': 'Un ente pubblico, che questa norma esclude.',
  'liability.reason.consumer': 'Un privato fuori da un’attività economica, che questa norma esclude.',
  'liability.reason.exempt_by_cba': 'Vincolata da un contratto collettivo che regola la responsabilità della catena.',
  'liability.reason.link_inferred': 'Un collegamento della catena è desunto, non documentato.',
  'liability.reason.nearest_registered_builder': 'L’impresa edile registrata più vicina sopra il datore di lavoro.',
  'liability.reason.employer_registered': 'Il datore di lavoro è esso stesso un’impresa edile registrata.',
  'liability.reason.not_in_the_judgment': 'La sentenza contro il datore di lavoro non la nomina.',
  'liability.reason.indirectly_responsible': 'Il lavoro esterno è stato svolto indirettamente per essa.',
  'liability.reason.related_employer': 'Esercita con il datore di lavoro un’attività associata o collegata.',
  'liability.reason.no_employer': 'Non è essa stessa datore di lavoro.',
  'liability.reason.contractor_licensed': 'Ha contrattato con un appaltatore che aveva la licenza.',
  'liability.reason.public_works': 'Opere pubbliche, che questa norma esclude.',
  'liability.reason.no_public_money': 'Nessun denaro pubblico ha pagato il lavoro.',
  'liability.reason.signed_an_underpriced_contract':
    'Ha firmato un contratto il cui prezzo non può pagare salari legali: risarcimento a proprio carico.',
  'liability.reason.price_sufficient': 'Il prezzo di un’unità copre il suo più basso costo legale del lavoro.',
  'liability.reason.goods_may_be_held':
    'Questa norma non fa di nessuno un debitore dei salari: un giudice può trattenere merci fatte da lavoratori non pagati.',
  'liability.reason.court_order_only':
    'Questa norma non fa di per sé di nessuno un debitore dei salari: un giudice può ordinare un indennizzo a chi è stato coinvolto.',
  'liability.reason.accident_compensation_only':
    'Questa norma non fa di nessuno sopra il datore di lavoro un debitore dei salari: parla dell’indennizzo degli infortuni sul lavoro.',
  'liability.reason.retention_only':
    'Questa norma non fa di nessuno un debitore dei salari: il lavoratore può chiedere all’acquirente di trattenere e pagare da quanto questi deve ancora.',
  'liability.reason.damages_in_tort_only':
    'Questa norma non fa di nessuno un debitore dei salari: dà un risarcimento quando una colpa della società capofila ha causato un danno.',
  'liability.reason.information_only':
    'Questa norma non fa di nessuno un debitore dei salari: dà a chiunque il diritto a una risposta.',
  'liability.reason.statement_only':
    'Questa norma non fa di nessuno un debitore dei salari: chiede una dichiarazione annuale. Nessuna responsabilità della catena per i salari è nota qui.',
  'liability.reason.licensing_only':
    'Questa norma non fa di nessuno un debitore dei salari: punisce l’uso di un fornitore di manodopera senza licenza.',
  'liability.reason.checks_only':
    'Questa norma non fa di nessuno un debitore dei salari: chi ha affidato il lavoro deve verificare il suo appaltatore, o paga un onere.',
  'liability.reason.duty_to_ask_only':
    'Questa norma non fa di nessuno un debitore dei salari: il committente dell’opera e l’appaltatore principale devono chiedere un rendiconto, o pagano un onere.',
  'liability.reason.fund_pays_instead':
    'Questa norma non fa di nessuno nella catena un debitore dei salari: paga un fondo, che riscuote dal datore di lavoro.',
  'liability.reason.not_own_activity': 'Il lavoro non è parte della sua attività.',
  'liability.reason.successor': 'Ha rilevato l’azienda del datore di lavoro, o gli ha ceduto la propria.',
  'liability.reason.beside_a_debtor': 'Dirige una parte che risponde, o appartiene al suo gruppo.',
  'liability.reason.after_the_transfer': 'Lavorato dopo il trasferimento dell’azienda.',
  'liability.reason.contract_not_known': 'Solo se le ore sono state lavorate sotto questo contratto.',

  'liability.evidence.about_supplier': 'Un’autorità o un giudice è intervenuto contro {party}: {event}.',
  'liability.evidence.acted': '{party} ha fatto qualcosa al riguardo: {event}.',
  'liability.evidence.after_flag': 'Dopo un segnale su {contract}, annotato come {kind}, da {by}.',
  'liability.evidence.check_held':
    '{party} disponeva della verifica «{check}»{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'La verifica «{check}» di {party} era scaduta{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    '{party} non disponeva della verifica «{check}»{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Stabilito riguardo a {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'Un caso di un’autorità ({agency}, {stage}) nomina un’impresa con lo stesso nome di {party}. Se sia la stessa impresa, nessuno lo ha confermato.',
  'liability.evidence.no_check':
    'Nessuna verifica di {party} è registrata: certificato, iscrizione, licenza. La chieda a entrambe le parti.',
  'liability.evidence.no_price_test':
    'Nessun test di prezzo poteva dire qualcosa di {contract} in quel giorno: manca il suo prezzo, le ore o una stima.',
  'liability.evidence.price_flagged':
    'Il prezzo di {contract} è segnalato dal test {test}, con ciò che in quel giorno era registrato e valido.',
  'liability.evidence.price_passed':
    'Il prezzo di {contract} supera il test {test}, con ciò che in quel giorno era registrato e valido.',
  'liability.evidence.told': '{party} ne è stata informata: {event}.',
  'liability.help.labour_department_goods':
    'Il Department of Labor può chiedere a un giudice di fermare la spedizione delle merci; chi le compra vorrà che i salari siano pagati.',
  'liability.help.ombudsman_involved_persons':
    'Il Fair Work Ombudsman, un sindacato o il lavoratore può chiedere a un giudice provvedimenti contro chi conosceva i fatti essenziali ed è stato coinvolto.',
  'liability.help.ministry_recommendation':
    'Nell’edilizia l’autorità può raccomandare che l’appaltatore principale aiuti; non può ordinare un pagamento.',
  'liability.help.national_law': 'Chiedere in base alla legge del luogo in cui il lavoro è stato svolto.',
  'liability.help.oecd_complaint': 'Un reclamo al punto di contatto nazionale OCSE contro le imprese al di sopra.',
  'liability.help.read_the_text': 'Il testo non è stato letto: chieda a chi lo ha letto prima di farvi affidamento.',
  'liability.help.ask_buyer_to_retain':
    'Chiedere all’acquirente di trattenere i salari da quanto deve ancora al datore di lavoro, e di pagarli per conto di questo.',
  'liability.help.formal_notice_of_vigilance':
    'Intimare formalmente alla società capofila di attenersi al suo piano; dopo tre mesi si può chiedere a un giudice di ordinarlo.',
  'liability.help.ask_for_information_no':
    'Chiedere per iscritto all’impresa come gestisce questo rischio: ha tre settimane per rispondere, due mesi se il termine è sproporzionato.',
  'liability.help.read_the_statement':
    'Leggere ciò che l’acquirente ha pubblicato sulla sua catena di fornitura, e richiamarlo a questo.',
  'liability.help.report_unlicensed_provider':
    'Chiedere all’autorità che rilascia le licenze se il fornitore di manodopera ne abbia una, e informarla se non l’ha.',
  'liability.help.compare_charge_rate':
    'Confrontare il prezzo pagato per la manodopera con le tariffe indicative dell’autorità: uno inferiore richiede una spiegazione.',
  'liability.help.report_missing_checks':
    'Chiedere all’autorità per la sicurezza sul lavoro se l’appaltatore sia stato verificato come la legge richiede.',
  'liability.help.tell_developer_or_main_contractor':
    'Un lavoratore distaccato può informare il committente dell’opera o l’appaltatore principale di salari minimi non pagati: questi deve subito chiedere un rendiconto al datore di lavoro e trasmetterlo.',
  'liability.help.danish_fund':
    'Far riconoscere il credito nel sistema delle controversie di lavoro e tentare una volta di riscuoterlo: poi paga il fondo per i lavoratori distaccati.',

  'liability.condition.claim_by':
    'Richiesta scritta ricevuta in tempo{on, select, undefined {} other {, ultimo giorno {on}}}',
  'liability.condition.notify_by': 'Avvisata in tempo{on, select, undefined {} other {, ultimo giorno {on}}}',
  'liability.condition.file_by': 'Azione proposta in tempo{on, select, undefined {} other {, ultimo giorno {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Comunicazione scritta dell’ispettorato ricevuta',
  'liability.condition.breach_of_the_duty': 'Violazione del dovere di agire in seguito alla comunicazione',
  'liability.condition.works_of_275000': 'Tutte le opere ordinate per l’edificio valgono almeno 275.000 EUR',
  'liability.condition.first_subcontract_a_shell':
    'Il primo subappalto mirava soprattutto a far venire meno la responsabilità',
  'liability.condition.no_fault_or_certificate':
    'Appaltatore prequalificato, attestati di regolarità senza interruzioni, o nessuna colpa nel confidare che pagasse',
  'liability.condition.certificate_or_list':
    'Attestati di regolarità senza interruzioni, o certificata da un elenco ufficiale',
  'liability.condition.clearance_certificate': 'Attestati di regolarità dell’ufficio competente senza interruzioni',
  'liability.condition.careful_check': 'Ha verificato con cura che il datore di lavoro avesse le sue autorizzazioni',
  'liability.condition.knew_of_the_employment': 'Sapeva che il datore di lavoro non aveva l’autorizzazione',
  'liability.condition.informed_by_the_fund': 'Informata per iscritto dalla cassa del settore',
  'liability.condition.knew_before_contracting':
    'Sapeva prima di contrattare che i salari non sarebbero stati pagati, o doveva aspettarselo',
  'liability.condition.order_passed_on_unlawfully':
    'L’ordine è stato passato ad altri in violazione di legge o contratto',
  'liability.condition.employer_failed':
    'L’esecuzione contro il datore di lavoro non è riuscita, o esso non può pagare o essere convenuto',
  'liability.condition.on_the_list_of_firms':
    'Il suo appaltatore è nell’elenco delle imprese che esonerano dalla responsabilità',
  'liability.condition.quarter_paid_to_service_centre': 'Ha pagato un quarto del prezzo al centro servizi',
  'liability.condition.enjoined_the_employer': 'Ha rivolto per iscritto un’ingiunzione al datore di lavoro',
  'liability.condition.informed_the_inspectorate': 'Ha informato l’ispettorato',
  'liability.condition.checked_at_each_award':
    'Ha verificato a ogni affidamento che le condizioni minime siano rispettate',
  'liability.condition.assess_by':
    'Avviso di accertamento notificato in tempo{on, select, undefined {} other {, ultimo giorno {on}}}',
  'liability.condition.limitation_pleaded':
    'Il debito può essere prescritto dal giorno {on}: sussiste finché il debitore non lo eccepisce.',
  'liability.condition.notice_before_suit':
    'Comunicazione data abbastanza tempo prima dell’azione{on, select, undefined {} other {, azione dal giorno {on}}}',
  'liability.condition.covered_from':
    'Comunicazione ricevuta che copre quanto è divenuto esigibile{on, select, undefined {} other { dal giorno {on}}}',
  'liability.condition.lower_rung_pays_by':
    'Il gradino inferiore non ha pagato nel suo termine{on, select, undefined {} other {, ultimo giorno {on}}}',
  'liability.condition.rung_below_failed': 'La richiesta contro il gradino inferiore non ha portato a un pagamento',
  'liability.condition.year_since_notice':
    'Un anno dalla comunicazione a essa, con abbastanza fatto contro i gradini inferiori{on, select, undefined {} other {, dal giorno {on}}}',
  'liability.condition.link_documented':
    'È documentato {upper, select, undefined {sotto che cosa è eseguito {lower}} other {che {lower} è eseguito sotto {upper}}}',
  'liability.condition.worked_under': 'Le ore della voce {line} sono state lavorate sotto {contract}',
  'liability.condition.own_share': 'Limita il suo debito alla propria quota del lavoro',
  'liability.condition.worker_knew_of_another_payer':
    'Il lavoratore sapeva che una parte al di sopra doveva pagare i salari',
  'liability.condition.orders_for_a_third_party':
    'Ordina il lavoro per adempiere un proprio obbligo verso un terzo, non per i propri bisogni',
  'liability.condition.holds_the_declaration': 'Ha ottenuto la dichiarazione del suo appaltatore',
  'liability.condition.used_the_labour': 'Utilizzatore del lavoro',
  'liability.condition.employer_tried_in_vain': 'Rimedi ragionevoli contro il datore di lavoro esauriti',
  'liability.condition.all_steps_of_1775b': 'Tutti i passi del § 1775(b) compiuti',
  'liability.condition.rebuts_the_presumption': 'Confuta la presunzione sorta dalle etichette trovate',
  'liability.condition.state_asks_for_fifty_workers':
    'Lo Stato in cui il lavoro è stato svolto richiede cinquanta lavoratori a contratto, non venti',
  'liability.condition.joined_in_the_suit': 'Convenuta insieme al datore di lavoro',
  'liability.condition.named_in_the_judgment': 'Nominata nella sentenza',
  'liability.condition.fault_of_the_public_body': 'Colpa provata dell’ente pubblico nella sua vigilanza',
  'liability.condition.all_five_controls':
    'Ha chiesto tutti e cinque: identità dei lavoratori, prova della retribuzione, versamenti previdenziali, conto bancario, copertura dei rischi sul lavoro',
  'liability.condition.own_fault': 'I salari non sono stati pagati per sua colpa',
  'liability.condition.fault_goes_back_to_it': 'La colpa dell’appaltatore inferiore risale a essa',
  'liability.condition.employer_no_registered_builder': 'Il datore di lavoro non è un’impresa edile registrata',
  'liability.condition.demanded_from_it': 'Domanda scritta ricevuta',
  'liability.condition.title_agreement_or_insolvency':
    'Un provvedimento definitivo contro il datore di lavoro, un accordo di pagamento diretto, o l’avviso del debito da parte di un datore di lavoro che non può pagare',
  'liability.condition.title_against_the_employer':
    'Un provvedimento o una sentenza definitivi contro il datore di lavoro',
  'liability.condition.retailer_without_control':
    'Un dettagliante senza diritto di sorvegliare o controllare il lavoro prima della consegna',
  'liability.condition.shows_that_it_is_not_liable': 'Dimostra di non essere responsabile, o che nulla è dovuto',
  'liability.condition.is_itself_an_employer': 'È essa stessa datore di lavoro',
  'liability.condition.associated_or_related_business':
    'Esercita con il datore di lavoro un’attività associata o collegata',
  'liability.condition.its_contractor_unlicensed': 'Ha contrattato con un appaltatore che non aveva la licenza',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Perseguita dal Labor Commissioner, da un fondo di previdenza o da un comitato paritetico: il lavoratore da solo non può agire',
  'liability.condition.payroll_monitored':
    'Non sapeva, ha controllato le paghe, ha trattenuto fondi quando lo ha saputo, e ha la dichiarazione giurata di pagamento',
  'liability.condition.price_below_lawful_labour': 'Il prezzo non può pagare il costo legale del lavoro',
  'liability.condition.knew_price_insufficient':
    'Sapeva o avrebbe dovuto sapere alla firma che il prezzo è insufficiente',
  'liability.condition.written_contract_with_particulars':
    'Un unico contratto scritto con le indicazioni della subdivision (d), non confutato',
  'liability.condition.workers_under_a_collective_agreement': 'I lavoratori sono coperti da un contratto collettivo',
  'liability.condition.work_on_its_own_home': 'Lavoro alla propria abitazione',
  'liability.condition.small_client': 'Meno di 25 lavoratori in tutto, o cinque o meno forniti in ogni momento',
  'liability.condition.waived_by_building_trades_agreement':
    'Escluso da un contratto collettivo con un sindacato dell’edilizia',
  'liability.condition.owner_occupied_home': 'Un’abitazione occupata dal proprietario, che il testo esclude',
  'liability.condition.responsible_for_the_breach': 'Essa stessa responsabile, per inosservanza dei propri obblighi',
  'liability.condition.could_have_known':
    'Sapeva o poteva sapere che il prezzo era molto sotto il mercato, o che i salari non erano pagati',
  'liability.condition.not_imputable': 'Prova che il mancato pagamento non le è imputabile',
  'liability.condition.blocked_account': 'Pagamento sul conto bloccato senza conoscenza di abusi',
  'liability.condition.not_mainly_at_supplier':
    'Lavoro non svolto principalmente nei locali propri del fornitore, o abbigliamento',
  'liability.condition.knew_at_purchase': 'Sapeva o avrebbe dovuto sapere al momento dell’acquisto',
  'liability.condition.entrepreneur_or_employer': 'Imprenditore o datore di lavoro',
  'liability.condition.all_below_tried_in_vain': 'Beni di tutti quelli al di sotto escussi senza successo',
  'liability.condition.diligence_failed': 'Non ha usato la cura che la legge richiede',
  'liability.condition.own_activity': 'Il lavoro è parte della sua attività',
  'liability.condition.household': 'Fa svolgere il lavoro come privato per la propria abitazione',
  'liability.condition.not_for_a_business': 'Non fa svolgere il lavoro per un’attività economica',
  'liability.condition.certificate_not_given_in_time':
    'Ha chiesto un certificato di assenza di arretrati, e nessuno è stato dato in tempo',
  'liability.condition.mere_supply_of_labour':
    'L’appaltatore ha fornito solo manodopera, senza mezzi né organizzazione propri',
  'liability.condition.all_reasonable_steps':
    'Ha preso tutte le misure ragionevoli per ottenere la comunicazione di distacco, l’elenco dei lavoratori, un impegno e la prova del pagamento',
  'liability.condition.all_due_diligence': 'Ha usato tutta la cura dovuta perché il datore di lavoro pagasse',
  'liability.condition.told_assured_and_checked':
    'Ha comunicato al datore di lavoro le condizioni, le ha fatte confermare e ha ottenuto la prova della comunicazione di distacco',
  'liability.condition.report_of_undeclared_work':
    'Un rapporto ufficiale di lavoro non dichiarato contro il datore di lavoro',
  'liability.condition.documents_every_six_months':
    'Ha ottenuto l’iscrizione e i documenti previdenziali certificati alla firma e ogni sei mesi',
  'liability.condition.not_made_good_in_time':
    'La retribuzione non è stata regolarizzata nel termine che la comunicazione dell’ispettorato apre',
  'liability.condition.terminated_the_contract': 'Ha posto fine al suo contratto',
  'liability.condition.related':
    'Sta verso {of} nel rapporto che la norma richiede: dirigente, società del suo gruppo, o parte di un trasferimento d’azienda',
  'liability.condition.worked_before_the_transfer': 'Lavorato prima del trasferimento dell’azienda',
  'liability.condition.agency_without_assets': 'Il datore di lavoro non ha beni, o non abbastanza',
  'liability.condition.breach_of_own_diligence': 'È venuta meno alla cura che essa stessa deve',

  'liability.missing.notice_period': 'Per quanto tempo vale la comunicazione che riguarda la voce {line}.',
  'liability.missing.law':
    'La legge stessa non è definita o non è letta: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Fino a quale giorno {regime} era in vigore: che sia finito il {on} non è verificato (voce {line}).',
  'liability.missing.start_verified':
    'Da quale giorno era in vigore {regime}: prima del giorno {on} non è verificato (voce {line}).',
  'liability.missing.split_transfer':
    'Le ore della voce {line} per giorno: l’azienda è stata rilevata in data {on}. Divida questa voce in data {on}.',
  'liability.missing.split':
    'Le ore della voce {line} per giorno: la legge cambia in data {on}. Divida questa voce in data {on}.',
  'liability.missing.position': 'Che cosa sta sopra {contract}: ne dipende il posto di {party} nella catena.',
  'liability.missing.link':
    '{upper, select, undefined {Il documento che mostra sotto che cosa è eseguito {lower}} other {Un documento che mostri che {lower} è eseguito sotto {upper}}}.',
  'liability.missing.net_factor': 'La quota netta della retribuzione lorda: una busta paga.',
  'liability.missing.covered_rate':
    'Che cosa della voce {line} è dovuto a una tariffa che questa norma copre ({rates}).',
  'liability.missing.line.amount': 'L’importo non pagato della voce {line}.',
  'liability.missing.line.due': 'Il giorno in cui la voce {line} è divenuta esigibile.',
  'liability.missing.line.contract': 'Sotto quale contratto sono state lavorate le ore della voce {line}.',
  'liability.missing.line.rate_basis':
    'Che cos’è la tariffa della voce {line}: minimo di legge, contratto collettivo o contratto.',
  'liability.missing.line.pay_method': 'Se la voce {line} è stata pagata a cottimo o a tempo.',
  'liability.missing.line.kind': 'Di che tipo di debito è la voce {line}.',
  'liability.missing.line.workers': 'Quanti lavoratori copre la voce {line}.',
  'liability.missing.line.pay_periods': 'Quanti periodi di paga copre la voce {line}.',
  'liability.missing.contract.kind':
    'Di che tipo è il contratto{contract, select, undefined {} other { {contract}}}: opere, servizi, vendita o altro.',
  'liability.missing.contract.nace': 'Il settore del lavoro{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.product': 'Il prodotto{contract, select, undefined {} other { di {contract}}}.',
  'liability.missing.contract.goods_state':
    'Se le merci erano finite o ancora da fare{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Dove il lavoro è stato svolto principalmente{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.activity':
    'Se il lavoro appartiene all’attività propria dell’acquirente{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.public_works':
    'Se il lavoro è stato pagato con fondi pubblici{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Se il lavoro è stato pagato o sostenuto con fondi federali{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.works_value':
    'Il valore stimato di tutte le opere ordinate per l’edificio{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'Il prezzo, rispetto al quale si misurano i pagamenti sul conto bloccato{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Quante persone hanno lavorato al massimo{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.price': 'Il prezzo concordato{contract, select, undefined {} other { in {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'Il prezzo di un’unità, e il suo più basso costo legale del lavoro nel giorno della firma{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Quanto del prezzo l’acquirente deve ancora{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.labour_value':
    'Da quando a quando è durato l’incarico, e il valore del suo lavoro{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'La retribuzione di un mese: ore e tariffe di mesi interi.',
  'liability.missing.contract.single_job':
    'Se era un solo incarico o un ordine continuativo{contract, select, undefined {} other { sotto {contract}}}.',
  'liability.missing.contract.signed':
    'Il giorno in cui il contratto è stato firmato{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Quale valore è giusto, poiché le fonti divergono: {property}{contract, select, undefined {} other {, contratto {contract}}}{line, select, undefined {} other {, voce {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) o {other} ({others}).',
  'liability.missing.head_contract.signed':
    'Il giorno in cui il contratto con chi ha ordinato il lavoro è stato firmato o modificato l’ultima volta (voce {line}).',
  'liability.missing.contract.until': 'L’ultimo giorno di lavoro sotto il contratto della voce {line}.',
  'liability.missing.own_contract.until':
    'Il giorno in cui il contratto è finito{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status': 'Se {party} sia attiva, insolvente, sciolta o irreperibile.',
  'liability.missing.fact.entrepreneur':
    'Se {party} agisca nell’esercizio di un’attività economica o sia datore di lavoro.',
  'liability.missing.fact.consumer': 'Se {party} sia un privato che agisce per fini privati.',
  'liability.missing.fact.public_body': 'Se {party} sia un ente pubblico.',
  'liability.missing.fact.own_needs':
    '{party} ordina per i propri bisogni, o per adempiere un obbligo verso un terzo{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Se {party} avesse la licenza.',
  'liability.missing.fact.registered': 'Se {party} fosse nel registro.',
  'liability.missing.fact.bound_by_cba': 'Se {party} sia vincolata da un contratto collettivo su questo.',
  'liability.missing.fact.certified':
    'Se {party} avesse, senza interruzioni, un certificato che nessun contributo era in arretrato.',
  'liability.missing.fact.established_in': 'In quale paese {party} è stabilita.',
  'liability.missing.fact.head_count': 'Quante persone lavorano per {party}.',
  'liability.missing.fact.trade': 'Che cosa è {party} in questo ramo: marchio, produttore, appaltatore o dettagliante.',
  'liability.missing.event.completion':
    'Il giorno dell’ultimazione: avviso di ultimazione e accettazione delle opere (voce {line}).',
  'liability.missing.event.inspectorate_notice': 'Il giorno della comunicazione dell’ispettorato.',
  'liability.missing.event.written_claim': 'Il giorno in cui è arrivata la prima richiesta scritta.',
  'liability.missing.event.declaration':
    'Se {party} ha dato la dichiarazione{to, select, undefined {} other { a {to}}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Se {party} ha verificato con cura il datore di lavoro.',
  'liability.missing.event.check': 'Se {party} ha fatto questa verifica{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading':
    'Se {party} ha eccepito che si proceda prima contro altri (beneficium excussionis).',
  'liability.missing.event.clause_included':
    'Se {party} ha messo questo nel contratto{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Se {party} ha controllato periodicamente le paghe.',
  'liability.missing.event.corrective_action': 'Che cosa ha fatto {party} dopo aver saputo della parte mancante.',
  'liability.missing.event.affidavit_of_payment':
    'Se {party} ha dato una dichiarazione giurata di pagamento{to, select, undefined {} other { a {to}}}.',
  'liability.missing.event.escrow_payment': 'Pagamenti di {party} sul conto bloccato.',
  'liability.missing.event.injunction': 'Se {party} ha rivolto un’ingiunzione al datore di lavoro, e in quale giorno.',
  'liability.missing.event.report': 'Se {party} ha informato l’ispettorato, e in quale giorno.',
  'liability.missing.event.completion_notice': 'L’avviso di ultimazione.',
  'liability.missing.event.acceptance': 'L’accettazione delle opere.',
  'liability.missing.event.certificate_request': 'Se {party} ha chiesto un certificato di assenza di arretrati.',
  'liability.missing.event.information': 'Se {party} ha comunicato al datore di lavoro le condizioni di impiego.',
  'liability.missing.event.termination': 'Se {party} ha posto fine al suo contratto.',
  'liability.missing.event.employment_ended': 'Se e in quale giorno il rapporto di lavoro è finito.',
  'liability.missing.transfer': 'Il giorno in cui l’azienda è stata trasferita (voce {line}).',
  'liability.missing.control': 'Quale quota {party} e {of} hanno l’una nell’altra, o se un gruppo controlla entrambe.',

  'liability.step.ceiling_used':
    '{party} ha pagato di suo {amount} su queste voci: è detratto dal massimo di cui risponde.',
  'liability.step.event_late': '{event}{to, select, undefined {} other { a {to}}} in data {on}, a lavoro finito.',
  'liability.step.least_own_debt':
    'Almeno {each} per ogni lavoratore, contato per il maggior numero di lavoratori che una voce copre ({workers}). Se le voci coprono lavoratori diversi, almeno {most}.',
  'liability.step.net_share':
    'La retribuzione netta è presa come il {share} % di quella lorda. Tale quota è stata supposta con la richiesta: le buste paga la direbbero.',
  'liability.step.one_worker':
    'La paga usuale è contata per un solo lavoratore: di quanti sia la voce {line} non è detto.',
  'liability.step.signed_from': 'Contratto firmato a partire dal {on}.',
  'liability.step.undated_payment': 'Un pagamento di cui non è detto il giorno è considerato fatto entro il {on}.',
  'liability.step.version': '{regime} è in vigore dal giorno {on}: la voce {line} attraversa quel giorno.',
  'liability.step.worked_from': 'Voce {line}, lavorata dal giorno {on} in poi.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {richiesto dalla norma: {wanted}} other {se {wanted}: escluso dalla norma}}.',
  'liability.step.contract':
    'Contratto, {field}: {value}; {out, select, undefined {richiesto dalla norma: {wanted}} other {se {wanted}: escluso dalla norma}}.',
  'liability.step.number': '{number}: {value}, a confronto con {bounds}.',
  'liability.step.price': 'Prezzo di un’unità {price}; il più basso costo legale del lavoro di un’unità {floor}.',
  'liability.step.claim':
    'Richiesta, {field}: {value}; {out, select, undefined {richiesto dalla norma: {wanted}} other {se {wanted}: escluso dalla norma}}.',
  'liability.step.line':
    'Voce {line}, {field}: {value}; {out, select, undefined {richiesto dalla norma: {wanted}} other {se {wanted}: escluso dalla norma}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { a {to}}}{on, select, undefined {} other { in data {on}}}.',
  'liability.step.no_event': 'Non registrato: {event}{to, select, undefined {} other { a {to}}}.',
  'liability.step.disputed':
    'Le fonti divergono, e nessuna riga di questa risposta ne dipende: {property}{contract, select, undefined {} other {, contratto {contract}}}{line, select, undefined {} other {, voce {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) o {other} ({others}).',
  'liability.step.did_not_happen': '{event}{to, select, undefined {} other { a {to}}}: è noto che non è avvenuto.',
  'liability.step.unanswered': '{event} in data {on}, risposta attesa entro il giorno {by}.',
  'liability.step.repeated':
    '{event}{on, select, undefined {: non registrato} other {, la prima volta in data {on}}}, da ripetere.',
  'liability.step.related': '{party}, {standing} di {of}.',
  'liability.step.no_transfer': 'Nessun giorno è registrato in cui l’azienda sia stata trasferita (voce {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, dal giorno {on} (fonte: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: nessuno lo ha stabilito.',
  'liability.step.judgement': '{what}: una valutazione che lo strumento non fa.',
  'liability.step.unsettled': '{what}: non definito.',
} as const;
