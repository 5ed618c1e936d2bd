/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'arbeidsavtale',

  'liability.condition.fallen_due': 'Gjelden er forfalt{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'Arbeidet har begynt{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied': 'Om dette ble gjort, som én kilde sier og en annen nekter (linje {line}): {event}.',
  'liability.missing.act_day': 'Hvilken dag dette ble gjort, noe som avgjør for linje {line}: {event}.',
  'liability.missing.contract.amendments': 'Om og når {contract} ble fornyet, endret eller tilføyd etter signeringen.',
  'liability.missing.contract.rate':
    'Hva {amount}, som står i {contract}, er verd i {currency}: en vekslingskurs for dagen.',
  'liability.missing.line.from': 'Den første arbeidsdagen i linje {line}.',
  'liability.missing.line.until': 'Den siste arbeidsdagen i linje {line}.',
  'liability.missing.partly_outside_days':
    'Hvor mye av linje {line} som ble arbeidet innenfor dagene til {contract}: linjen må deles der.',
  'liability.missing.payment.amount':
    'Hvor mye som ble betalt{on, select, undefined {} other { {on}}}{party, select, undefined {} other { av {party}}}: en betaling er registrert uten beløp.',
  'liability.missing.payment.beyond':
    'Hva resten ble betalt for: av betalingen på {amount}{on, select, undefined {} other { {on}}}{party, select, undefined {} other { fra {party}}} er {beyond} mer enn det som er igjen av linjene, og er ikke trukket fra noe.',
  'liability.missing.payment.currency':
    'I hvilken valuta betalingen på {amount}{on, select, undefined {} other { {on}}}{party, select, undefined {} other { fra {party}}} ble gjort.',
  'liability.missing.payment.denied':
    'Om betalingen{amount, select, undefined {} other { på {amount}}}{on, select, undefined {} other { {on}}}{party, select, undefined {} other { fra {party}}} ble gjort: sagt av {tells, select, undefined {én kilde} other {{tells}}}, nektet av {denies, select, undefined {en annen} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Hvilke linjer betalingen på {amount}{on, select, undefined {} other { {on}}}{party, select, undefined {} other { fra {party}}} gjaldt: den nevner ingen.',
  'liability.missing.payment.rate':
    'Hva betalingen på {amount}{on, select, undefined {} other { {on}}}{party, select, undefined {} other { fra {party}}} er verd i {currency}: en vekslingskurs for den dagen.',
  'liability.opens.cannot_be_located': '{party} kan ikke finnes',
  'liability.missing.no_law':
    'Hvilken lov i {place} gjør andre enn arbeidsgiveren ansvarlige for dette arbeidet. Ingen som gjelder det, er lagt inn her, noe som ikke betyr at det ikke finnes noen.',
  'liability.missing.no_law_of_line':
    'Hvilken lov i {place} gjør andre enn arbeidsgiveren ansvarlige for arbeidet i linje {line}. Ingen fra den tiden er lagt inn her, noe som ikke betyr at det ikke fantes noen.',
  'liability.missing.outside_days':
    'Om arbeidet i linje {line} ble gjort under {contract}, selv om det er utenfor dagene.',
  'liability.opens.dissolved': '{party} er oppløst',
  'liability.opens.enforcement_failed': 'tvangsfullbyrdelse mot {party} har ikke ført fram',
  'liability.opens.freed': 'en domstol har funnet at den manglende betalingen ikke kan tilregnes {party}',
  'liability.opens.insolvent': '{party} er insolvent',
  'liability.opens.shortcut': 'året siden varselet til den har gått, den {on}, og nok ble gjort nedenfor',

  'liability.reason.contract_of_another':
    'Linje {line} nevner {contract}, som {supplier} utfører og ikke {employer}: hvilken kontrakt det ble arbeidet under, er ikke kjent.',
  'liability.reason.employer': 'Selve gjelden.',
  'liability.reason.joint': 'Solidaransvar med arbeidsgiveren.',
  'liability.reason.joint_and_several': 'Solidaransvar med arbeidsgiveren.',
  'liability.reason.not_due': 'Forfaller ikke før {on}.',
  'liability.reason.not_earned': 'Ikke opptjent ennå: arbeidet begynte {on}.',
  'liability.reason.outside_days':
    'Arbeidet i linje {line} ligger utenfor dagene til {contract}: om det ble gjort under den, er ikke kjent.',
  'liability.reason.paid': 'Betalt: ingenting gjenstår av disse linjene, og det skyldes ikke noe mer på dem.',
  'liability.reason.partly_outside_days':
    'En del av arbeidet i linje {line} ligger utenfor dagene til {contract}: hvor mye som ble gjort under den, er ikke kjent.',
  'liability.reason.rung_first': 'Det første trinnet: står ved siden av arbeidsgiveren.',
  'liability.reason.surety': 'Selvskyldnerkausjonist, som kan kreves først.',
  'liability.reason.enforced_after': 'Solidaransvar; inndrives etter arbeidsgiveren.',
  'liability.reason.subsidiary': 'Svarer etter at den nedenfor har sviktet.',
  'liability.reason.ladder': 'Ett trinn i stigen.',
  'liability.reason.main_contractor': 'Hovedentreprenør under den som bestilte arbeidet.',
  'liability.reason.direct_client': 'Engasjerte arbeidsgiveren.',
  'liability.reason.principal': 'Bestilte arbeidet.',
  'liability.reason.contractor': 'Entreprenør som satte ut arbeidet.',
  'liability.reason.user_undertaking': 'Brukte arbeidskraften til arbeidsgiverens arbeidstakere.',
  'liability.reason.brand': 'Merkevare som fikk varene laget.',
  'liability.reason.buyer_of_goods': 'Kjøpte de ferdige varene.',
  'liability.reason.debt_not_covered': 'Denne regelen omfatter ikke denne typen gjeld.',
  'liability.reason.special_rule': 'En særregel omfatter dette arbeidet, og denne viker for den.',
  'liability.reason.no_notice_yet': 'Den har ikke mottatt noe varsel fra tilsynet.',
  'liability.reason.duty_met': 'Gjorde i tide det varselet fra tilsynet krevde av den.',
  'liability.reason.duty_breached':
    'Gjorde ikke i tide det varselet fra tilsynet krevde av den{on, select, undefined {} other {: siste dag {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Har fortsatt tid til det varselet fra tilsynet krever av den{on, select, undefined {} other {, til {on}}}.',
  'liability.reason.hirer': 'Leide inn arbeidskraften, eller lånte den ut videre.',
  'liability.reason.notified': 'Fikk et varsel fra tilsynet som omfatter det som forfalt.',
  'liability.reason.below_threshold': 'Arbeidene er verdt mindre enn lovteksten krever.',
  'liability.reason.binds_states':
    'Et direktiv binder stater, ikke parter: hva hver stat har gjort ut av det, står i dens egen lov.',
  'liability.reason.duty_of_conduct': 'En handleplikt for svært store selskaper: det følger ikke noe lønnskrav av den.',
  'liability.reason.out_of_scope': 'Arbeidet eller varene faller utenfor denne regelen.',
  'liability.reason.not_in_reach': 'Utenfor partene som denne regelen rammer.',
  'liability.reason.kind_of_contract': 'Kjeden brytes av en kontrakt av en type som denne regelen ikke går gjennom.',
  'liability.reason.version_open': 'Hvilken tekst som gjaldt, kan ikke avgjøres.',
  'liability.reason.fact_missing': 'En opplysning mangler.',
  'liability.reason.time_barred': 'Tiden er ute{on, select, undefined {} other {: siste dag {on}}}.',
  'liability.reason.notice_late':
    'Intet krav eller varsel kom fram til den i tide{on, select, undefined {} other {: siste dag {on}}}.',
  'liability.reason.outside_window':
    'Forfalt ikke i de dagene som er, eller ennå kan bli, dekket{on, select, undefined {} other { (fra {on})}}.',
  'liability.reason.not_yet_claimed': 'Ennå ikke krevd: det som fortsatt er i tide, ville måtte betales.',
  'liability.reason.not_yet': 'Et vilkår er ikke oppfylt ennå, men kan fortsatt bli det.',
  'liability.reason.knowledge_open': 'Beror på hva den visste eller burde ha visst, noe verktøyet ikke avgjør.',
  'liability.reason.judgement_open': 'Beror på en vurdering som verktøyet ikke foretar.',
  'liability.reason.in_time': 'I tide.',
  'liability.reason.met': 'Vilkåret er oppfylt.',
  'liability.reason.rung_reached': 'Trinnet nedenfor har sviktet.',
  'liability.reason.rung_not_reached': 'En part nedenfor kan fortsatt kreves.',
  'liability.reason.shortcut': 'Et år har gått siden varselet til den, og nok ble gjort nedenfor.',
  'liability.reason.shortcut_open':
    'Et år har gått siden varselet til den; om nok ble gjort nedenfor, er opp til domstolen.',
  'liability.reason.defence_proved': 'En fritaksgrunn er bevist.',
  'liability.reason.condition_unmet': 'Et vilkår for gjelden er ikke oppfylt.',
  'liability.reason.own_needs': 'Kjøper for egne behov.',
  'liability.reason.no_knowledge': 'Visste ikke og behøvde ikke å ha visst.',
  'liability.reason.off_site': 'Arbeidet ble hovedsakelig utført i leverandørens egne lokaler.',
  'liability.reason.excluded_party': 'En part som denne regelen unntar.',
  'liability.reason.public_body': 'Et offentlig organ, som denne regelen unntar.',
  'liability.reason.consumer': 'En privatperson utenfor næringsvirksomhet, som denne regelen unntar.',
  'liability.reason.exempt_by_cba': 'Bundet av en tariffavtale som regulerer kjedeansvar.',
  'liability.reason.link_inferred': 'En forbindelse i kjeden er utledet, ikke dokumentert.',
  'liability.reason.nearest_registered_builder': 'Den nærmeste registrerte byggevirksomheten over arbeidsgiveren.',
  'liability.reason.employer_registered': 'Arbeidsgiveren er selv en registrert byggevirksomhet.',
  'liability.reason.not_in_the_judgment': 'Dommen mot arbeidsgiveren nevner den ikke.',
  'liability.reason.indirectly_responsible': 'Hjemmearbeidet ble indirekte utført for den.',
  'liability.reason.related_employer': 'Driver en tilknyttet eller beslektet virksomhet med arbeidsgiveren.',
  'liability.reason.no_employer': 'Er ikke selv arbeidsgiver.',
  'liability.reason.contractor_licensed': 'Inngikk kontrakt med en entreprenør som hadde lisensen.',
  'liability.reason.public_works': 'Offentlige arbeider, som denne regelen unntar.',
  'liability.reason.no_public_money': 'Ingen offentlige midler betalte for arbeidet.',
  'liability.reason.signed_an_underpriced_contract':
    'Undertegnet en kontrakt med en pris som ikke kan dekke lovlig lønn: erstatning på eget grunnlag.',
  'liability.reason.price_sufficient': 'Prisen per enhet dekker dens laveste lovlige lønnskostnad.',
  'liability.reason.goods_may_be_held':
    'Denne regelen gjør ingen til lønnsskyldner: en domstol kan holde tilbake varer laget av arbeidstakere som ikke fikk betalt.',
  'liability.reason.court_order_only':
    'Denne regelen gjør ingen til lønnsskyldner i seg selv: en domstol kan pålegge den som var involvert, å yte kompensasjon.',
  'liability.reason.accident_compensation_only':
    'Denne regelen gjør ingen over arbeidsgiveren til lønnsskyldner: den gjelder kompensasjon for arbeidsulykker.',
  'liability.reason.retention_only':
    'Denne regelen gjør ingen til lønnsskyldner: arbeidstakeren kan be kjøperen holde tilbake og betale av det den fortsatt skylder.',
  'liability.reason.damages_in_tort_only':
    'Denne regelen gjør ingen til lønnsskyldner: den gir erstatning der en feil hos det ledende selskapet har voldt et tap.',
  'liability.reason.information_only': 'Denne regelen gjør ingen til lønnsskyldner: den gir alle rett til et svar.',
  'liability.reason.statement_only':
    'Denne regelen gjør ingen til lønnsskyldner: den krever en årlig erklæring. Det er ikke kjent noe kjedeansvar for lønn her.',
  'liability.reason.licensing_only':
    'Denne regelen gjør ingen til lønnsskyldner: den straffer bruk av en utleier av arbeidskraft uten lisens.',
  'liability.reason.checks_only':
    'Denne regelen gjør ingen til lønnsskyldner: den som satte ut arbeidet, må kontrollere sin entreprenør, eller betaler et gebyr.',
  'liability.reason.duty_to_ask_only':
    'Denne regelen gjør ingen til lønnsskyldner: byggherre og hovedentreprenør må be om en redegjørelse, eller betaler et gebyr.',
  'liability.reason.fund_pays_instead':
    'Denne regelen gjør ingen i kjeden til lønnsskyldner: et fond betaler og krever inn fra arbeidsgiveren.',
  'liability.reason.not_own_activity': 'Arbeidet er ikke en del av dens egen virksomhet.',
  'liability.reason.successor': 'Overtok arbeidsgiverens virksomhet, eller overlot sin egen til den.',
  'liability.reason.beside_a_debtor': 'Leder en part som svarer, eller tilhører dens konsern.',
  'liability.reason.after_the_transfer': 'Arbeidet ble utført etter at virksomheten ble overtatt.',
  'liability.reason.contract_not_known': 'Bare hvis timene ble arbeidet under denne kontrakten.',

  'liability.evidence.about_supplier': 'En myndighet eller domstol grep inn mot {party}: {event}.',
  'liability.evidence.acted': '{party} gjorde noe med det: {event}.',
  'liability.evidence.after_flag': 'Etter et flagg på {contract}, notert som {kind}, av {by}.',
  'liability.evidence.check_held':
    '{party} hadde kontrollen «{check}»{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'Kontrollen «{check}» hos {party} var utløpt{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    '{party} hadde ikke kontrollen «{check}»{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Fastslått om {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'En sak hos en myndighet ({agency}, {stage}) nevner et firma med samme navn som {party}. Om det er samme firma, har ingen bekreftet.',
  'liability.evidence.no_check':
    'Ingen kontroll hos {party} er registrert: attest, registrering, lisens. Be begge sider om den.',
  'liability.evidence.no_price_test':
    'Ingen pristest kunne si noe om {contract} den dagen: pris, timer eller et anslag mangler.',
  'liability.evidence.price_flagged':
    'Prisen i {contract} er flagget av testen {test}, med det som forelå og gjaldt den dagen.',
  'liability.evidence.price_passed':
    'Prisen i {contract} består testen {test}, med det som forelå og gjaldt den dagen.',
  'liability.evidence.told': '{party} ble underrettet: {event}.',
  'liability.help.labour_department_goods':
    'Department of Labor kan be en domstol stanse forsendelsen av varene; den som kjøper dem, vil ønske at lønnen blir betalt.',
  'liability.help.ombudsman_involved_persons':
    'Fair Work Ombudsman, en fagforening eller arbeidstakeren kan be en domstol om pålegg mot den som kjente de vesentlige forholdene og var involvert.',
  'liability.help.ministry_recommendation':
    'I byggebransjen kan myndigheten anbefale at hovedentreprenøren hjelper; den kan ikke pålegge betaling.',
  'liability.help.national_law': 'Krev etter loven på stedet der arbeidet ble utført.',
  'liability.help.oecd_complaint': 'En klage til OECDs nasjonale kontaktpunkt mot selskapene over.',
  'liability.help.read_the_text': 'Teksten er ikke lest: spør noen som har lest den, før du bygger på dette.',
  'liability.help.ask_buyer_to_retain':
    'Be kjøperen holde tilbake lønnen av det den fortsatt skylder arbeidsgiveren, og betale den for arbeidsgiverens regning.',
  'liability.help.formal_notice_of_vigilance':
    'Gi det ledende selskapet en formell oppfordring om å følge planen sin; etter tre måneder kan en domstol bes om å pålegge det.',
  'liability.help.ask_for_information_no':
    'Spør virksomheten skriftlig hvordan den håndterer denne risikoen: den har tre uker på å svare, to måneder der det er uforholdsmessig.',
  'liability.help.read_the_statement':
    'Les det kjøperen har publisert om leverandørkjeden sin, og hold den fast ved det.',
  'liability.help.report_unlicensed_provider':
    'Spør lisensmyndigheten om utleieren av arbeidskraft har lisens, og meld fra hvis den ikke har det.',
  'liability.help.compare_charge_rate':
    'Sammenlign prisen for arbeidskraften med myndighetens veiledende fakturasatser: en lavere pris krever en forklaring.',
  'liability.help.report_missing_checks':
    'Spør arbeidsmiljømyndigheten om entreprenøren ble kontrollert slik loven krever.',
  'liability.help.tell_developer_or_main_contractor':
    'En utsendt arbeidstaker kan underrette byggherren eller hovedentreprenøren om ubetalt minstelønn: den må straks be arbeidsgiveren om en redegjørelse og formidle den videre.',
  'liability.help.danish_fund':
    'Få kravet fastslått i det fagrettslige systemet og forsøk å inndrive det én gang: fondet for utsendte arbeidstakere betaler da.',

  'liability.condition.claim_by': 'Skriftlig krav mottatt i tide{on, select, undefined {} other {, siste dag {on}}}',
  'liability.condition.notify_by': 'Varslet i tide{on, select, undefined {} other {, siste dag {on}}}',
  'liability.condition.file_by': 'Søksmål reist i tide{on, select, undefined {} other {, siste dag {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Skriftlig varsel fra tilsynet mottatt',
  'liability.condition.breach_of_the_duty': 'Brudd på plikten til å handle etter varselet',
  'liability.condition.works_of_275000': 'Alle arbeider bestilt for bygget er verdt minst EUR 275 000',
  'liability.condition.first_subcontract_a_shell':
    'Den første underentreprisen var hovedsakelig ment å oppheve ansvaret',
  'liability.condition.no_fault_or_certificate':
    'Prekvalifisert entreprenør, attester om ingen restanser uten avbrudd, eller ingen uaktsomhet ved å stole på at den betaler',
  'liability.condition.certificate_or_list':
    'Attester om ingen restanser uten avbrudd, eller sertifisert gjennom en offisiell liste',
  'liability.condition.clearance_certificate': 'Attester om ingen restanser fra det kompetente kontoret, uten avbrudd',
  'liability.condition.careful_check': 'Kontrollerte nøye at arbeidsgiveren har sine tillatelser',
  'liability.condition.knew_of_the_employment': 'Visste at arbeidsgiveren manglet tillatelsen',
  'liability.condition.informed_by_the_fund': 'Skriftlig underrettet av bransjens fond',
  'liability.condition.knew_before_contracting':
    'Visste før kontraktsinngåelsen at lønn ikke ville bli betalt, eller måtte regne med det',
  'liability.condition.order_passed_on_unlawfully': 'Oppdraget ble satt videre ut i strid med lov eller kontrakt',
  'liability.condition.employer_failed':
    'Tvangsfullbyrdelse mot arbeidsgiveren førte ikke fram, eller den kan ikke betale eller saksøkes',
  'liability.condition.on_the_list_of_firms': 'Entreprenøren står på listen over firmaer fritatt for ansvar',
  'liability.condition.quarter_paid_to_service_centre': 'Betalte en fjerdedel av prisen til servicesenteret',
  'liability.condition.enjoined_the_employer': 'Ga arbeidsgiveren skriftlig pålegg',
  'liability.condition.informed_the_inspectorate': 'Underrettet tilsynet',
  'liability.condition.checked_at_each_award': 'Kontrollerte ved hver tildeling at minstevilkårene overholdes',
  'liability.condition.assess_by': 'Fastsettelse forkynt i tide{on, select, undefined {} other {, siste dag {on}}}',
  'liability.condition.limitation_pleaded':
    'Gjelden kan være foreldet siden {on}: den består til skyldneren påberoper foreldelse.',
  'liability.condition.notice_before_suit':
    'Varsel gitt lenge nok før søksmål{on, select, undefined {} other {, søksmål fra {on}}}',
  'liability.condition.covered_from':
    'Varsel mottatt som omfatter det som forfalt{on, select, undefined {} other { fra {on}}}',
  'liability.condition.lower_rung_pays_by':
    'Trinnet nedenfor har ikke betalt i sin tid{on, select, undefined {} other {, siste dag {on}}}',
  'liability.condition.rung_below_failed': 'Kravet mot trinnet nedenfor førte ikke til betaling',
  'liability.condition.year_since_notice':
    'Ett år siden varselet til den, med nok gjort mot de lavere trinnene{on, select, undefined {} other {, fra {on}}}',
  'liability.condition.link_documented':
    'Det er dokumentert {upper, select, undefined {hva {lower} utføres under} other {at {lower} utføres under {upper}}}',
  'liability.condition.worked_under': 'Timene i linje {line} ble arbeidet under {contract}',
  'liability.condition.own_share': 'Begrenser gjelden til sin egen andel av arbeidet',
  'liability.condition.worker_knew_of_another_payer':
    'Arbeidstakeren visste at en part høyere opp skulle betale lønnen',
  'liability.condition.orders_for_a_third_party':
    'Bestiller arbeidet for å oppfylle sin egen forpliktelse overfor en tredjepart, ikke for egne behov',
  'liability.condition.holds_the_declaration': 'Innhentet erklæringen fra sin entreprenør',
  'liability.condition.used_the_labour': 'Bruker av arbeidskraften',
  'liability.condition.employer_tried_in_vain': 'Rimelige rettsmidler mot arbeidsgiveren er uttømt',
  'liability.condition.all_steps_of_1775b': 'Alle steg etter § 1775(b) er tatt',
  'liability.condition.rebuts_the_presumption': 'Avkrefter formodningen som merkelappene som ble funnet, gir',
  'liability.condition.state_asks_for_fifty_workers':
    'Delstaten der arbeidet ble utført, krever femti kontraktsarbeidere, ikke tjue',
  'liability.condition.joined_in_the_suit': 'Saksøkt sammen med arbeidsgiveren',
  'liability.condition.named_in_the_judgment': 'Nevnt i dommen',
  'liability.condition.fault_of_the_public_body': 'Bevist feil hos det offentlige organet i dets tilsyn',
  'liability.condition.all_five_controls':
    'Ba om alle fem: arbeidstakernes identitet, bevis for lønn, trygdebetalinger, bankkonto, yrkesskadedekning',
  'liability.condition.own_fault': 'Lønnen ble ikke betalt på grunn av dens feil',
  'liability.condition.fault_goes_back_to_it': 'Feilen hos entreprenøren nedenfor går tilbake til den',
  'liability.condition.employer_no_registered_builder': 'Arbeidsgiveren er ingen registrert byggevirksomhet',
  'liability.condition.demanded_from_it': 'Skriftlig betalingskrav mottatt',
  'liability.condition.title_agreement_or_insolvency':
    'Et rettskraftig pålegg mot arbeidsgiveren, en avtale om direkte betaling, eller melding om gjelden fra en arbeidsgiver som ikke kan betale',
  'liability.condition.title_against_the_employer': 'Et rettskraftig pålegg eller en dom mot arbeidsgiveren',
  'liability.condition.retailer_without_control':
    'En detaljist uten rett til å føre tilsyn med eller kontrollere arbeidet før levering',
  'liability.condition.shows_that_it_is_not_liable': 'Viser at den ikke er ansvarlig, eller at ingenting skyldes',
  'liability.condition.is_itself_an_employer': 'Er selv arbeidsgiver',
  'liability.condition.associated_or_related_business':
    'Driver en tilknyttet eller beslektet virksomhet med arbeidsgiveren',
  'liability.condition.its_contractor_unlicensed': 'Inngikk kontrakt med en entreprenør som ikke hadde lisensen',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Kravet forfølges av Labor Commissioner, et ytelsesfond eller en felleskomité: arbeidstakeren alene kan ikke saksøke',
  'liability.condition.payroll_monitored':
    'Visste ikke, gjennomgikk lønnslister, holdt tilbake midler da den fikk vite det, og har den edsvorne erklæringen om betaling',
  'liability.condition.price_below_lawful_labour': 'Prisen kan ikke dekke lovlig lønnskostnad',
  'liability.condition.knew_price_insufficient':
    'Visste eller burde ha visst ved undertegningen at prisen er utilstrekkelig',
  'liability.condition.written_contract_with_particulars':
    'Én skriftlig kontrakt med opplysningene etter subdivision (d), ikke motbevist',
  'liability.condition.workers_under_a_collective_agreement': 'Arbeidstakerne er omfattet av en tariffavtale',
  'liability.condition.work_on_its_own_home': 'Arbeid på egen bolig',
  'liability.condition.small_client': 'Færre enn 25 arbeidstakere i alt, eller fem eller færre innleid til enhver tid',
  'liability.condition.waived_by_building_trades_agreement':
    'Fraveket ved en tariffavtale med en fagforening i byggebransjen',
  'liability.condition.owner_occupied_home': 'En eierbebodd bolig som lovteksten unntar',
  'liability.condition.responsible_for_the_breach': 'Selv ansvarlig, ved tilsidesettelse av sine forpliktelser',
  'liability.condition.could_have_known':
    'Visste eller kunne ha visst at prisen var langt under markedet, eller at lønn ikke ble betalt',
  'liability.condition.not_imputable': 'Beviser at den manglende betalingen ikke kan tilregnes den',
  'liability.condition.blocked_account': 'Betaling til den sperrede kontoen uten kjennskap til misbruk',
  'liability.condition.not_mainly_at_supplier':
    'Arbeid som ikke hovedsakelig er utført i leverandørens egne lokaler, eller klær',
  'liability.condition.knew_at_purchase': 'Visste eller burde ha visst ved kjøpet',
  'liability.condition.entrepreneur_or_employer': 'Næringsdrivende eller arbeidsgiver',
  'liability.condition.all_below_tried_in_vain': 'Tvangsfullbyrdelse i eiendelene til alle nedenfor uten resultat',
  'liability.condition.diligence_failed': 'Viste ikke den aktsomheten loven krever',
  'liability.condition.own_activity': 'Arbeidet er en del av dens egen virksomhet',
  'liability.condition.household': 'Får arbeidet utført som privatperson for egen bolig',
  'liability.condition.not_for_a_business': 'Får ikke arbeidet utført for en næringsvirksomhet',
  'liability.condition.certificate_not_given_in_time': 'Ba om en attest om ingen restanser, og ingen ble gitt i tide',
  'liability.condition.mere_supply_of_labour':
    'Entreprenøren stilte bare arbeidskraft til rådighet, uten egne midler eller egen organisasjon',
  'liability.condition.all_reasonable_steps':
    'Tok alle rimelige skritt for å få utsendingsmeldingen, listen over arbeidstakere, en forsikring og bevis for betaling',
  'liability.condition.all_due_diligence': 'Viste all tilbørlig aktsomhet for at arbeidsgiveren skulle betale',
  'liability.condition.told_assured_and_checked':
    'Opplyste arbeidsgiveren om vilkårene, fikk dem bekreftet og innhentet bevis for utsendingsmeldingen',
  'liability.condition.report_of_undeclared_work': 'En offisiell rapport om uoppgitt arbeid mot arbeidsgiveren',
  'liability.condition.documents_every_six_months':
    'Innhentet registreringen og de bekreftede trygdedokumentene ved undertegning og hver sjette måned',
  'liability.condition.not_made_good_in_time':
    'Lønnen ble ikke betalt etter innen tiden som varselet fra tilsynet åpner for',
  'liability.condition.terminated_the_contract': 'Sa opp kontrakten sin',
  'liability.condition.related':
    'Står til {of} slik regelen krever: leder, selskap i dens konsern, eller part i en overtakelse',
  'liability.condition.worked_before_the_transfer': 'Arbeidet ble utført før virksomheten ble overtatt',
  'liability.condition.agency_without_assets': 'Arbeidsgiveren har ingen eiendeler, eller ikke nok',
  'liability.condition.breach_of_own_diligence': 'Viste ikke den aktsomheten som den selv er pålagt',

  'liability.missing.notice_period': 'Hvor lenge varselet som gjelder linje {line}, virker.',
  'liability.missing.law':
    'Selve rettstilstanden er ikke avklart eller ikke lest: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Til hvilken dag {regime} gjaldt: at det tok slutt {on}, er ikke kontrollert (linje {line}).',
  'liability.missing.start_verified':
    'Fra hvilken dag {regime} gjaldt: tidligere enn {on} er ikke verifisert (linje {line}).',
  'liability.missing.split_transfer':
    'Timene i linje {line} per dag: virksomheten ble overtatt {on}. Del denne linjen ved {on}.',
  'liability.missing.split': 'Timene i linje {line} per dag: loven endres {on}. Del denne linjen ved {on}.',
  'liability.missing.position': 'Hva som står over {contract}: plassen til {party} i kjeden avhenger av det.',
  'liability.missing.link':
    '{upper, select, undefined {Dokumentet som viser hva {lower} utføres under} other {Et dokument som viser at {lower} utføres under {upper}}}.',
  'liability.missing.net_factor': 'Nettoandelen av bruttolønnen: en lønnsslipp.',
  'liability.missing.covered_rate':
    'Hva av linje {line} som skyldes etter en sats som denne regelen omfatter ({rates}).',
  'liability.missing.line.amount': 'Det ubetalte beløpet i linje {line}.',
  'liability.missing.line.due': 'Dagen linje {line} forfalt.',
  'liability.missing.line.contract': 'Under hvilken kontrakt timene i linje {line} ble arbeidet.',
  'liability.missing.line.rate_basis': 'Hva satsen i linje {line} er: lovens minimum, tariffavtale eller kontrakt.',
  'liability.missing.line.pay_method': 'Om linje {line} ble betalt etter stykk eller etter tid.',
  'liability.missing.line.kind': 'Hva slags gjeld linje {line} er.',
  'liability.missing.line.workers': 'Hvor mange arbeidstakere linje {line} omfatter.',
  'liability.missing.line.pay_periods': 'Hvor mange lønnsperioder linje {line} omfatter.',
  'liability.missing.contract.kind':
    'Hva slags kontrakt det er{contract, select, undefined {} other {: {contract}}}: entreprise, tjenester, salg eller annet.',
  'liability.missing.contract.nace':
    'Sektoren arbeidet hører til{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.product': 'Produktet{contract, select, undefined {} other { i {contract}}}.',
  'liability.missing.contract.goods_state':
    'Om varene var ferdige eller ennå skulle lages{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Hvor arbeidet hovedsakelig ble utført{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.activity':
    'Om arbeidet hører til kjøperens egen virksomhet{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.public_works':
    'Om arbeidet ble betalt av offentlige midler{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Om arbeidet ble betalt eller støttet av føderale midler{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.works_value':
    'Den anslåtte verdien av alle arbeider bestilt for bygget{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'Prisen, som innbetalinger til den sperrede kontoen måles mot{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Hvor mange personer som høyst arbeidet{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.price': 'Den avtalte prisen{contract, select, undefined {} other { i {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'Prisen per enhet, og dens laveste lovlige lønnskostnad på undertegningsdagen{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Hvor mye av prisen kjøperen fortsatt skylder{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.labour_value':
    'Fra når til når oppdraget varte, og verdien av arbeidet i det{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'Lønnen for en måned: timer og satser for hele måneder.',
  'liability.missing.contract.single_job':
    'Om det var ett oppdrag eller en løpende bestilling{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.signed':
    'Dagen kontrakten ble undertegnet{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Hvilken verdi som er riktig, siden kilder er uenige: {property}{contract, select, undefined {} other {, kontrakt {contract}}}{line, select, undefined {} other {, linje {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) eller {other} ({others}).',
  'liability.missing.head_contract.signed':
    'Dagen kontrakten med den som bestilte arbeidet, ble undertegnet eller sist endret (linje {line}).',
  'liability.missing.contract.until': 'Den siste arbeidsdagen under kontrakten i linje {line}.',
  'liability.missing.own_contract.until':
    'Dagen kontrakten tok slutt{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status': 'Om {party} er aktiv, insolvent, oppløst eller ikke kan finnes.',
  'liability.missing.fact.entrepreneur': 'Om {party} handler i næringsvirksomhet eller er arbeidsgiver.',
  'liability.missing.fact.consumer': 'Om {party} er en privatperson som handler for private formål.',
  'liability.missing.fact.public_body': 'Om {party} er et offentlig organ.',
  'liability.missing.fact.own_needs':
    'Bestiller {party} for egne behov, eller for å oppfylle en plikt overfor en tredjepart{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Om {party} hadde lisensen.',
  'liability.missing.fact.registered': 'Om {party} sto i registeret.',
  'liability.missing.fact.bound_by_cba': 'Om {party} er bundet av en tariffavtale om dette.',
  'liability.missing.fact.certified':
    'Om {party} uten avbrudd hadde en attest om at ingen trygdeavgifter var i restanse.',
  'liability.missing.fact.established_in': 'I hvilket land {party} er etablert.',
  'liability.missing.fact.head_count': 'Hvor mange personer som arbeider for {party}.',
  'liability.missing.fact.trade': 'Hva {party} er i denne bransjen: merkevare, produsent, entreprenør eller detaljist.',
  'liability.missing.event.completion':
    'Fullføringsdagen: melding om fullføring og overtakelse av arbeidet (linje {line}).',
  'liability.missing.event.inspectorate_notice': 'Dagen for varselet fra tilsynet.',
  'liability.missing.event.written_claim': 'Dagen det første skriftlige kravet kom fram.',
  'liability.missing.event.declaration':
    'Om {party} ga erklæringen{to, select, undefined {} other { til {to}}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Om {party} kontrollerte arbeidsgiveren nøye.',
  'liability.missing.event.check': 'Om {party} utførte denne kontrollen{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading': 'Om {party} ba om at andre skulle inndrives hos først.',
  'liability.missing.event.clause_included':
    'Om {party} tok dette inn i kontrakten{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Om {party} gjennomgikk lønnslistene jevnlig.',
  'liability.missing.event.corrective_action': 'Hva {party} gjorde etter å ha fått vite om underskuddet.',
  'liability.missing.event.affidavit_of_payment':
    'Om {party} ga en edsvoren erklæring om betaling{to, select, undefined {} other { til {to}}}.',
  'liability.missing.event.escrow_payment': 'Innbetalinger fra {party} til den sperrede kontoen.',
  'liability.missing.event.injunction': 'Om {party} ga arbeidsgiveren pålegg, og hvilken dag.',
  'liability.missing.event.report': 'Om {party} underrettet tilsynet, og hvilken dag.',
  'liability.missing.event.completion_notice': 'Meldingen om fullføring.',
  'liability.missing.event.acceptance': 'Overtakelsen av arbeidet.',
  'liability.missing.event.certificate_request': 'Om {party} ba om en attest om ingen restanser.',
  'liability.missing.event.information': 'Om {party} opplyste arbeidsgiveren om arbeidsvilkårene.',
  'liability.missing.event.termination': 'Om {party} sa opp kontrakten sin.',
  'liability.missing.event.employment_ended': 'Om og hvilken dag arbeidsforholdet tok slutt.',
  'liability.missing.transfer': 'Dagen virksomheten ble overtatt (linje {line}).',
  'liability.missing.control':
    'Hvilken andel {party} og {of} har i hverandre, eller om ett konsern kontrollerer begge.',

  'liability.step.ceiling_used':
    '{party} har selv betalt {amount} på disse linjene: det er trukket fra det meste som parten svarer for.',
  'liability.step.event_late': '{event}{to, select, undefined {} other { til {to}}} den {on}, da arbeidet var over.',
  'liability.step.least_own_debt':
    'Minst {each} for hver arbeidstaker, regnet for det største antallet arbeidstakere som én linje omfatter ({workers}). Omfatter linjene forskjellige arbeidstakere, minst {most}.',
  'liability.step.net_share':
    'Nettolønnen er satt til {share} % av bruttolønnen. Andelen ble antatt med kravet: lønnsslipper ville vise den.',
  'liability.step.one_worker':
    'Vanlig lønn er regnet for én arbeidstaker: hvor mange linje {line} gjelder, er ikke sagt.',
  'liability.step.signed_from': 'Kontrakt undertegnet fra og med {on}.',
  'liability.step.undated_payment': 'En betaling uten oppgitt dag regnes her som gjort innen {on}.',
  'liability.step.version': '{regime} gjelder fra {on}: linje {line} krysser den dagen.',
  'liability.step.worked_from': 'Linje {line} ble arbeidet fra og med {on}.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {regelen krever {wanted}} other {hvis {wanted}: unntatt av regelen}}.',
  'liability.step.contract':
    'Kontrakt, {field}: {value}; {out, select, undefined {regelen krever {wanted}} other {hvis {wanted}: unntatt av regelen}}.',
  'liability.step.number': '{number}: {value}, mot {bounds}.',
  'liability.step.price': 'Pris per enhet {price}; laveste lovlige lønnskostnad per enhet {floor}.',
  'liability.step.claim':
    'Krav, {field}: {value}; {out, select, undefined {regelen krever {wanted}} other {hvis {wanted}: unntatt av regelen}}.',
  'liability.step.line':
    'Linje {line}, {field}: {value}; {out, select, undefined {regelen krever {wanted}} other {hvis {wanted}: unntatt av regelen}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { til {to}}}{on, select, undefined {} other { den {on}}}.',
  'liability.step.no_event': 'Hendelsen {event}{to, select, undefined {} other { til {to}}} er ikke registrert.',
  'liability.step.disputed':
    'Kilder er uenige, og ingen rad i dette svaret avhenger av det: {property}{contract, select, undefined {} other {, kontrakt {contract}}}{line, select, undefined {} other {, linje {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) eller {other} ({others}).',
  'liability.step.did_not_happen': '{event}{to, select, undefined {} other { til {to}}}: kjent at det ikke har skjedd.',
  'liability.step.unanswered': '{event} den {on}, skal besvares innen {by}.',
  'liability.step.repeated':
    '{event}{on, select, undefined {: ikke registrert} other {, første gang {on}}}, skal gjentas.',
  'liability.step.related': '{party}, {standing} for {of}.',
  'liability.step.no_transfer': 'Ingen dag er registrert da virksomheten ble overtatt (linje {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, fra {on} (kilde: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: ingen har fastslått det.',
  'liability.step.judgement': '{what}: en vurdering som verktøyet ikke foretar.',
  'liability.step.unsettled': '{what}: ikke avklart.',
} as const;
