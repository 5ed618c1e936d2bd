/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'arbeidsovereenkomst',

  'liability.condition.fallen_due': 'De schuld is opeisbaar{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'Het werk is begonnen{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied':
    'Of dit is gebeurd, wat de ene bron zegt en de andere ontkent (post {line}): {event}.',
  'liability.missing.act_day': 'Op welke dag dit is gedaan, wat voor post {line} beslist: {event}.',
  'liability.missing.contract.amendments':
    'Of en wanneer {contract} na de ondertekening is verlengd, gewijzigd of aangepast.',
  'liability.missing.contract.rate':
    'Wat {amount}, zoals in {contract} staat, in {currency} waard is: een wisselkoers van die dag.',
  'liability.missing.line.from': 'De eerste werkdag van post {line}.',
  'liability.missing.line.until': 'De laatste werkdag van post {line}.',
  'liability.missing.partly_outside_days':
    'Hoeveel van post {line} is gewerkt binnen de dagen van {contract}: de post moet daar worden gesplitst.',
  'liability.missing.payment.amount':
    'Hoeveel er{on, select, undefined {} other { op {on}}}{party, select, undefined {} other { door {party}}} is betaald: een betaling is zonder bedrag vastgelegd.',
  'liability.missing.payment.beyond':
    'Waarvoor de rest is betaald: van de betaling van {amount}{on, select, undefined {} other { op {on}}}{party, select, undefined {} other { door {party}}} is {beyond} meer dan er van de posten overblijft; het is nergens van afgetrokken.',
  'liability.missing.payment.currency':
    'In welke munt de betaling van {amount}{on, select, undefined {} other { op {on}}}{party, select, undefined {} other { door {party}}} is gedaan.',
  'liability.missing.payment.denied':
    'Of de betaling{amount, select, undefined {} other { van {amount}}}{on, select, undefined {} other { op {on}}}{party, select, undefined {} other { door {party}}} is gedaan: gesteld door {tells, select, undefined {de ene bron} other {{tells}}}, ontkend door {denies, select, undefined {een andere} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Voor welke posten de betaling van {amount}{on, select, undefined {} other { op {on}}}{party, select, undefined {} other { door {party}}} was: zij noemt er geen.',
  'liability.missing.payment.rate':
    'Wat de betaling van {amount}{on, select, undefined {} other { op {on}}}{party, select, undefined {} other { door {party}}} in {currency} waard is: een wisselkoers van die dag.',
  'liability.opens.cannot_be_located': '{party} is onvindbaar',
  'liability.missing.no_law':
    'Welke wet van {place} voor dit werk anderen dan de werkgever aansprakelijk maakt. Hier is er geen vastgelegd die ervoor geldt, wat niet betekent dat er geen is.',
  'liability.missing.no_law_of_line':
    'Welke wet van {place} voor het werk van post {line} anderen dan de werkgever aansprakelijk maakt. Hier is er geen uit die tijd vastgelegd, wat niet betekent dat er geen was.',
  'liability.missing.outside_days':
    'Of het werk van post {line} onder {contract} is gedaan, hoewel buiten de dagen ervan.',
  'liability.opens.dissolved': '{party} is ontbonden',
  'liability.opens.enforcement_failed': 'verhaal op {party} is mislukt',
  'liability.opens.freed': 'een rechter heeft vastgesteld dat de niet-betaling niet aan {party} is te wijten',
  'liability.opens.insolvent': '{party} is insolvent',
  'liability.opens.shortcut':
    'het jaar sinds de kennisgeving aan deze partij is verstreken, op {on}, en eronder is genoeg gedaan',

  'liability.reason.contract_of_another':
    'Post {line} noemt {contract}, dat {supplier} uitvoert en niet {employer}: onder welk contract is gewerkt, is niet bekend.',
  'liability.reason.employer': 'De schuld zelf.',
  'liability.reason.joint': 'Hoofdelijk met de werkgever.',
  'liability.reason.joint_and_several': 'Hoofdelijk met de werkgever.',
  'liability.reason.not_due': 'Niet opeisbaar vóór {on}.',
  'liability.reason.not_earned': 'Nog niet verdiend: het werk begon op {on}.',
  'liability.reason.outside_days':
    'Het werk van post {line} valt buiten de dagen van {contract}: of het daaronder is gedaan, is niet bekend.',
  'liability.reason.paid': 'Betaald: van deze posten is niets meer over, en er is niets meer op verschuldigd.',
  'liability.reason.partly_outside_days':
    'Een deel van het werk van post {line} valt buiten de dagen van {contract}: hoeveel daaronder is gedaan, is niet bekend.',
  'liability.reason.rung_first': 'De eerste trede: staat naast de werkgever.',
  'liability.reason.surety': 'Borg, die als eerste kan worden aangesproken.',
  'liability.reason.enforced_after': 'Hoofdelijk; geïnd na de werkgever.',
  'liability.reason.subsidiary': 'Staat in nadat de partij eronder in gebreke is gebleven.',
  'liability.reason.ladder': 'Eén trede van de ladder.',
  'liability.reason.main_contractor': 'Hoofdaannemer onder wie het werk heeft laten doen.',
  'liability.reason.direct_client': 'Schakelde de werkgever in.',
  'liability.reason.principal': 'Gaf opdracht tot het werk.',
  'liability.reason.contractor': 'Aannemer die het werk heeft uitbesteed.',
  'liability.reason.user_undertaking': 'Gebruikte de arbeid van de werknemers van de werkgever (inlener).',
  'liability.reason.brand': 'Merk dat de goederen liet maken.',
  'liability.reason.buyer_of_goods': 'Kocht de afgewerkte goederen.',
  'liability.reason.debt_not_covered': 'Deze regel gaat niet over deze soort schuld.',
  'liability.reason.special_rule': 'Een bijzondere regel omvat dit werk, en deze wijkt daarvoor.',
  'liability.reason.no_notice_yet': 'Er heeft haar nog geen kennisgeving van de inspectie bereikt.',
  'liability.reason.duty_met': 'Deed op tijd wat de kennisgeving van de inspectie verlangde.',
  'liability.reason.duty_breached':
    'Deed niet op tijd wat de kennisgeving van de inspectie verlangde{on, select, undefined {} other {: laatste dag {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Heeft nog tijd voor wat de kennisgeving van de inspectie verlangt{on, select, undefined {} other {, tot en met {on}}}.',
  'liability.reason.hirer': 'Leende de arbeidskrachten in, of leende ze door.',
  'liability.reason.notified': 'Kreeg een kennisgeving van de inspectie die omvat wat opeisbaar werd.',
  'liability.reason.below_threshold': 'De werken zijn minder waard dan de tekst verlangt.',
  'liability.reason.binds_states':
    'Een richtlijn bindt staten, geen partijen: wat elke staat ervan heeft gemaakt, staat in het eigen recht.',
  'liability.reason.duty_of_conduct':
    'Een gedragsplicht van zeer grote ondernemingen: er volgt geen loonvordering uit.',
  'liability.reason.out_of_scope': 'Het werk of de goederen vallen buiten deze regel.',
  'liability.reason.not_in_reach': 'Valt buiten de partijen tot wie deze regel reikt.',
  'liability.reason.kind_of_contract':
    'De keten wordt onderbroken door een soort contract waar deze regel niet doorheen reikt.',
  'liability.reason.version_open': 'Welke tekst van kracht was, is niet te zeggen.',
  'liability.reason.fact_missing': 'Er ontbreekt een feit.',
  'liability.reason.time_barred': 'De tijd is verstreken{on, select, undefined {} other {: laatste dag {on}}}.',
  'liability.reason.notice_late':
    'Geen vordering of kennisgeving bereikte haar op tijd{on, select, undefined {} other {: laatste dag {on}}}.',
  'liability.reason.outside_window':
    'Niet opeisbaar geworden op de dagen die gedekt zijn of nog gedekt kunnen worden{on, select, undefined {} other { (vanaf {on})}}.',
  'liability.reason.not_yet_claimed': 'Nog niet gevorderd: wat nog op tijd is, zou verschuldigd zijn.',
  'liability.reason.not_yet': 'Een voorwaarde is nog niet vervuld, en kan dat nog worden.',
  'liability.reason.knowledge_open':
    'Hangt af van wat zij wist of had moeten weten, en dat beslist het hulpmiddel niet.',
  'liability.reason.judgement_open': 'Hangt af van een oordeel dat het hulpmiddel niet velt.',
  'liability.reason.in_time': 'Op tijd.',
  'liability.reason.met': 'Voorwaarde vervuld.',
  'liability.reason.rung_reached': 'De trede eronder is in gebreke gebleven.',
  'liability.reason.rung_not_reached': 'Een partij eronder kan nog worden aangesproken.',
  'liability.reason.shortcut': 'Er is een jaar verstreken sinds de kennisgeving aan haar, en eronder is genoeg gedaan.',
  'liability.reason.shortcut_open':
    'Er is een jaar verstreken sinds de kennisgeving aan haar; of eronder genoeg is gedaan, is aan de rechter.',
  'liability.reason.defence_proved': 'Een verweer is bewezen.',
  'liability.reason.condition_unmet': 'Een voorwaarde voor de schuld is niet vervuld.',
  'liability.reason.own_needs': 'Koopt in voor eigen behoefte.',
  'liability.reason.no_knowledge': 'Wist het niet en hoefde het niet te weten.',
  'liability.reason.off_site': 'Het werk is hoofdzakelijk in de eigen ruimten van de opdrachtnemer gedaan.',
  'liability.reason.excluded_party': 'Een partij die deze regel buiten beschouwing laat.',
  'liability.reason.public_body': 'Een overheidsinstantie, die deze regel buiten beschouwing laat.',
  'liability.reason.consumer':
    'Een particulier die niet bedrijfsmatig handelt, en die deze regel buiten beschouwing laat.',
  'liability.reason.exempt_by_cba': 'Gebonden aan een cao die de ketenaansprakelijkheid regelt.',
  'liability.reason.link_inferred': 'Een schakel van de keten is afgeleid, niet gedocumenteerd.',
  'liability.reason.nearest_registered_builder': 'Het naaste geregistreerde bouwbedrijf boven de werkgever.',
  'liability.reason.employer_registered': 'De werkgever is zelf een geregistreerd bouwbedrijf.',
  'liability.reason.not_in_the_judgment': 'Het vonnis tegen de werkgever noemt haar niet.',
  'liability.reason.indirectly_responsible': 'Het thuiswerk is indirect voor haar gedaan.',
  'liability.reason.related_employer': 'Drijft met de werkgever een verbonden of verwant bedrijf.',
  'liability.reason.no_employer': 'Is zelf geen werkgever.',
  'liability.reason.contractor_licensed': 'Sloot een contract met een aannemer die de vergunning had.',
  'liability.reason.public_works': 'Openbare werken, die deze regel buiten beschouwing laat.',
  'liability.reason.no_public_money': 'Het werk is niet met openbaar geld betaald.',
  'liability.reason.signed_an_underpriced_contract':
    'Ondertekende een contract waarvan de prijs geen rechtmatig loon kan betalen: eigen schadevergoeding.',
  'liability.reason.price_sufficient': 'De prijs per eenheid dekt de laagste rechtmatige arbeidskosten daarvan.',
  'liability.reason.goods_may_be_held':
    'Deze regel maakt niemand schuldenaar van loon: een rechter kan goederen tegenhouden die zijn gemaakt door werknemers die niet zijn betaald.',
  'liability.reason.court_order_only':
    'Deze regel maakt uit zichzelf niemand schuldenaar van loon: een rechter kan wie betrokken was, gelasten te vergoeden.',
  'liability.reason.accident_compensation_only':
    'Deze regel maakt niemand boven de werkgever schuldenaar van loon: hij gaat over vergoeding bij arbeidsongevallen.',
  'liability.reason.retention_only':
    'Deze regel maakt niemand schuldenaar van loon: de werknemer kan de opdrachtgever vragen in te houden en te betalen uit wat die nog schuldig is.',
  'liability.reason.damages_in_tort_only':
    'Deze regel maakt niemand schuldenaar van loon: hij geeft schadevergoeding waar een fout van de leidende onderneming schade heeft veroorzaakt.',
  'liability.reason.information_only':
    'Deze regel maakt niemand schuldenaar van loon: hij geeft iedereen recht op een antwoord.',
  'liability.reason.statement_only':
    'Deze regel maakt niemand schuldenaar van loon: hij verlangt een jaarlijkse verklaring. Ketenaansprakelijkheid voor loon is hier niet bekend; niemand is hier aansprakelijk gevonden.',
  'liability.reason.licensing_only':
    'Deze regel maakt niemand schuldenaar van loon: hij bestraft het gebruik van een uitlener van arbeidskrachten zonder vergunning.',
  'liability.reason.checks_only':
    'Deze regel maakt niemand schuldenaar van loon: wie het werk uitbesteedde, moet zijn aannemer controleren, of betaalt een heffing.',
  'liability.reason.duty_to_ask_only':
    'Deze regel maakt niemand schuldenaar van loon: bouwheer en hoofdaannemer moeten om uitleg vragen, of een heffing betalen.',
  'liability.reason.fund_pays_instead':
    'Deze regel maakt niemand in de keten schuldenaar van loon: een fonds betaalt, en verhaalt op de werkgever.',
  'liability.reason.not_own_activity': 'Het werk hoort niet tot de eigen activiteit.',
  'liability.reason.successor': 'Nam het bedrijf van de werkgever over, of droeg het eigen bedrijf aan hem over.',
  'liability.reason.beside_a_debtor': 'Bestuurt een partij die instaat, of hoort tot haar groep.',
  'liability.reason.after_the_transfer': 'Gewerkt nadat het bedrijf was overgenomen.',
  'liability.reason.contract_not_known': 'Alleen als de uren onder dit contract zijn gewerkt.',

  'liability.evidence.about_supplier': 'Een autoriteit of rechter trad op tegen {party}: {event}.',
  'liability.evidence.acted': '{party} deed er iets aan: {event}.',
  'liability.evidence.after_flag': 'Na een signaal bij {contract}, aangetekend als {kind}, door {by}.',
  'liability.evidence.check_held':
    '{party} had de controle “{check}”{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'De controle “{check}” van {party} was vervallen{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    '{party} had de controle “{check}” niet{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Vastgesteld van {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'Een zaak van een autoriteit ({agency}, {stage}) noemt een bedrijf met dezelfde naam als {party}. Of het hetzelfde bedrijf is, heeft niemand bevestigd.',
  'liability.evidence.no_check':
    'Er is geen controle van {party} vastgelegd: certificaat, registratie, vergunning. Vraag beide kanten ernaar.',
  'liability.evidence.no_price_test':
    'Geen prijstoets kon op die dag iets over {contract} zeggen: prijs, uren of een raming ontbreken.',
  'liability.evidence.price_flagged':
    'De prijs van {contract} krijgt een signaal van de toets {test}, met wat op die dag beschikbaar en geldig was.',
  'liability.evidence.price_passed':
    'De prijs van {contract} doorstaat de toets {test}, met wat op die dag beschikbaar en geldig was.',
  'liability.evidence.told': 'Aan {party} is meegedeeld: {event}.',
  'liability.help.labour_department_goods':
    'Het Department of Labor kan een rechter vragen de verzending van de goederen te stoppen; wie ze koopt, zal willen dat het loon wordt betaald.',
  'liability.help.ombudsman_involved_persons':
    'De Fair Work Ombudsman, een vakbond of de werknemer kan een rechter om bevelen vragen tegen wie de wezenlijke feiten kende en betrokken was.',
  'liability.help.ministry_recommendation':
    'In de bouw kan de autoriteit de hoofdaannemer aanbevelen te helpen; zij kan geen betaling gelasten.',
  'liability.help.national_law': 'Vraag het op grond van het recht van de plaats waar het werk is gedaan.',
  'liability.help.oecd_complaint': 'Een melding bij het nationale contactpunt van de OESO tegen de bedrijven erboven.',
  'liability.help.read_the_text':
    'De tekst is niet gelezen: vraag het iemand die dat wel heeft gedaan, voordat u hierop vertrouwt.',
  'liability.help.ask_buyer_to_retain':
    'Vraag de opdrachtgever het loon in te houden op wat hij de werkgever nog schuldig is, en het voor diens rekening te betalen.',
  'liability.help.formal_notice_of_vigilance':
    'Stel de leidende onderneming in gebreke om zich aan haar plan te houden; na drie maanden kan een rechter worden gevraagd dat te gelasten.',
  'liability.help.ask_for_information_no':
    'Vraag de onderneming schriftelijk hoe zij met dit risico omgaat: zij heeft drie weken om te antwoorden, twee maanden waar dat onevenredig is.',
  'liability.help.read_the_statement':
    'Lees wat de opdrachtgever over zijn toeleveringsketen heeft gepubliceerd, en houd hem daaraan.',
  'liability.help.report_unlicensed_provider':
    'Vraag de vergunningverlenende autoriteit of de uitlener van arbeidskrachten een vergunning heeft, en meld het waar dat niet zo is.',
  'liability.help.compare_charge_rate':
    'Vergelijk de prijs die voor de arbeid is betaald met de richttarieven van de autoriteit: een lager tarief vraagt om uitleg.',
  'liability.help.report_missing_checks':
    'Vraag de autoriteit voor arbeidsveiligheid of de aannemer is gecontroleerd zoals de wet verlangt.',
  'liability.help.tell_developer_or_main_contractor':
    'Een gedetacheerde werknemer kan onbetaald minimumloon melden aan de bouwheer of de hoofdaannemer: die moet meteen de werkgever om uitleg vragen en die doorgeven.',
  'liability.help.danish_fund':
    'Laat de vordering in het arbeidsrechtelijke geschillenstelsel erkennen en probeer haar één keer te innen: daarna betaalt het fonds voor gedetacheerde werknemers.',

  'liability.condition.claim_by':
    'Schriftelijke vordering op tijd ontvangen{on, select, undefined {} other {, laatste dag {on}}}',
  'liability.condition.notify_by': 'Op tijd in kennis gesteld{on, select, undefined {} other {, laatste dag {on}}}',
  'liability.condition.file_by':
    'Rechtsvordering op tijd ingesteld{on, select, undefined {} other {, laatste dag {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Schriftelijke kennisgeving van de inspectie ontvangen',
  'liability.condition.breach_of_the_duty': 'Schending van de plicht om op de kennisgeving te handelen',
  'liability.condition.works_of_275000':
    'Alle werken die voor het gebouw zijn besteld, zijn samen ten minste EUR 275.000 waard',
  'liability.condition.first_subcontract_a_shell':
    'De eerste onderaanneming was hoofdzakelijk bedoeld om de aansprakelijkheid te laten vervallen',
  'liability.condition.no_fault_or_certificate':
    'Geprekwalificeerde aannemer, verklaringen van geen schuld zonder onderbreking, of geen schuld aan het vertrouwen dat hij zou betalen',
  'liability.condition.certificate_or_list':
    'Verklaringen van geen schuld zonder onderbreking, of door een officiële lijst gecertificeerd',
  'liability.condition.clearance_certificate':
    'Verklaringen van geen schuld van de bevoegde instelling zonder onderbreking',
  'liability.condition.careful_check': 'Zorgvuldig nagegaan of de werkgever zijn vergunningen heeft',
  'liability.condition.knew_of_the_employment': 'Wist dat de werkgever de vergunning niet had',
  'liability.condition.informed_by_the_fund': 'Schriftelijk ingelicht door het fonds van de bedrijfstak',
  'liability.condition.knew_before_contracting':
    'Wist vóór het sluiten van het contract dat het loon niet zou worden betaald, of moest daarmee rekening houden',
  'liability.condition.order_passed_on_unlawfully': 'De opdracht is in strijd met wet of contract doorgegeven',
  'liability.condition.employer_failed':
    'Verhaal op de werkgever is mislukt, of hij kan niet betalen of in rechte worden aangesproken',
  'liability.condition.on_the_list_of_firms':
    'Haar aannemer staat op de lijst van bedrijven waarvoor men niet aansprakelijk is',
  'liability.condition.quarter_paid_to_service_centre': 'Betaalde een kwart van de prijs aan het dienstencentrum',
  'liability.condition.enjoined_the_employer': 'Sommeerde de werkgever schriftelijk',
  'liability.condition.informed_the_inspectorate': 'Lichtte de inspectie in',
  'liability.condition.checked_at_each_award': 'Ging bij elke gunning na of de minimumvoorwaarden worden nageleefd',
  'liability.condition.assess_by': 'Aanslag op tijd betekend{on, select, undefined {} other {, laatste dag {on}}}',
  'liability.condition.limitation_pleaded':
    'De schuld kan sinds {on} verjaard zijn: zij blijft bestaan totdat de schuldenaar zich daarop beroept.',
  'liability.condition.notice_before_suit':
    'Kennisgeving lang genoeg vóór de rechtsvordering gedaan{on, select, undefined {} other {, rechtsvordering vanaf {on}}}',
  'liability.condition.covered_from':
    'Kennisgeving ontvangen die omvat wat opeisbaar werd{on, select, undefined {} other { vanaf {on}}}',
  'liability.condition.lower_rung_pays_by':
    'De trede eronder heeft niet binnen haar termijn betaald{on, select, undefined {} other {, laatste dag {on}}}',
  'liability.condition.rung_below_failed': 'De vordering op de trede eronder heeft niet tot betaling geleid',
  'liability.condition.year_since_notice':
    'Eén jaar sinds de kennisgeving aan haar, terwijl tegen de lagere treden genoeg is gedaan{on, select, undefined {} other {, vanaf {on}}}',
  'liability.condition.link_documented':
    'Het is gedocumenteerd {upper, select, undefined {onder welk contract {lower} wordt uitgevoerd} other {dat {lower} onder {upper} wordt uitgevoerd}}',
  'liability.condition.worked_under': 'De uren van post {line} zijn onder {contract} gewerkt',
  'liability.condition.own_share': 'Beperkt haar schuld tot haar eigen aandeel in het werk',
  'liability.condition.worker_knew_of_another_payer': 'De werknemer wist dat een partij erboven het loon zou betalen',
  'liability.condition.orders_for_a_third_party':
    'Laat het werk doen om een eigen verplichting jegens een derde na te komen, niet voor eigen behoefte',
  'liability.condition.holds_the_declaration': 'Verkreeg de verklaring van haar aannemer',
  'liability.condition.used_the_labour': 'Gebruiker van de arbeid (inlener)',
  'liability.condition.employer_tried_in_vain': 'Redelijke rechtsmiddelen tegen de werkgever uitgeput',
  'liability.condition.all_steps_of_1775b': 'Alle stappen van § 1775(b) gezet',
  'liability.condition.rebuts_the_presumption': 'Weerlegt het vermoeden dat de gevonden labels wekken',
  'liability.condition.state_asks_for_fifty_workers':
    'De deelstaat waar het werk is gedaan, verlangt vijftig contractwerknemers, niet twintig',
  'liability.condition.joined_in_the_suit': 'Samen met de werkgever gedagvaard',
  'liability.condition.named_in_the_judgment': 'In het vonnis genoemd',
  'liability.condition.fault_of_the_public_body': 'Bewezen fout van de overheidsinstantie in haar toezicht',
  'liability.condition.all_five_controls':
    'Vroeg om alle vijf: identiteit van de werknemers, bewijs van loonbetaling, betaling van sociale zekerheid, bankrekening, verzekering tegen arbeidsrisico’s',
  'liability.condition.own_fault': 'Het loon is door haar schuld niet betaald',
  'liability.condition.fault_goes_back_to_it': 'De fout van de aannemer eronder gaat op haar terug',
  'liability.condition.employer_no_registered_builder': 'De werkgever is geen geregistreerd bouwbedrijf',
  'liability.condition.demanded_from_it': 'Schriftelijke aanmaning ontvangen',
  'liability.condition.title_agreement_or_insolvency':
    'Een definitief bevel tegen de werkgever, een afspraak over rechtstreekse betaling, of een mededeling van de schuld door een werkgever die niet kan betalen',
  'liability.condition.title_against_the_employer': 'Een definitief bevel of vonnis tegen de werkgever',
  'liability.condition.retailer_without_control':
    'Een detailhandelaar zonder recht om het werk vóór de levering te leiden of te controleren',
  'liability.condition.shows_that_it_is_not_liable':
    'Toont aan dat zij niet aansprakelijk is, of dat niets verschuldigd is',
  'liability.condition.is_itself_an_employer': 'Is zelf werkgever',
  'liability.condition.associated_or_related_business': 'Drijft met de werkgever een verbonden of verwant bedrijf',
  'liability.condition.its_contractor_unlicensed': 'Sloot een contract met een aannemer die de vergunning niet had',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Vervolgd door de Labor Commissioner, een fonds voor werknemersvoordelen of een paritair comité: de werknemer alleen kan niet procederen',
  'liability.condition.payroll_monitored':
    'Wist het niet, keek loonstaten na, hield geld in zodra zij het vernam, en heeft de beëdigde verklaring van betaling',
  'liability.condition.price_below_lawful_labour': 'De prijs kan de rechtmatige arbeidskosten niet betalen',
  'liability.condition.knew_price_insufficient':
    'Wist of had bij ondertekening moeten weten dat de prijs onvoldoende is',
  'liability.condition.written_contract_with_particulars':
    'Eén schriftelijk contract met de gegevens van subdivision (d), niet weerlegd',
  'liability.condition.workers_under_a_collective_agreement': 'De werknemers vallen onder een cao',
  'liability.condition.work_on_its_own_home': 'Werk aan de eigen woning',
  'liability.condition.small_client':
    'Minder dan 25 werknemers in totaal, of op enig moment vijf of minder uitgeleende',
  'liability.condition.waived_by_building_trades_agreement': 'Uitgesloten door een cao met een vakbond van de bouw',
  'liability.condition.owner_occupied_home':
    'Een door de eigenaar bewoonde woning, die de tekst buiten beschouwing laat',
  'liability.condition.responsible_for_the_breach':
    'Zelf verantwoordelijk, door veronachtzaming van haar verplichtingen',
  'liability.condition.could_have_known':
    'Wist of had kunnen weten dat de prijs ver onder de markt lag, of dat het loon niet werd betaald',
  'liability.condition.not_imputable': 'Bewijst dat de niet-betaling niet aan haar is te wijten',
  'liability.condition.blocked_account':
    'Betaling op de geblokkeerde rekening (g-rekening) zonder wetenschap van misbruik',
  'liability.condition.not_mainly_at_supplier':
    'Werk niet hoofdzakelijk in de eigen ruimten van de opdrachtnemer gedaan, of kleding',
  'liability.condition.knew_at_purchase': 'Wist het of had het bij de aankoop moeten weten',
  'liability.condition.entrepreneur_or_employer': 'Ondernemer of werkgever',
  'liability.condition.all_below_tried_in_vain': 'Verhaal op het vermogen van allen eronder zonder resultaat',
  'liability.condition.diligence_failed': 'Nam niet de zorgvuldigheid in acht die de wet verlangt',
  'liability.condition.own_activity': 'Het werk hoort tot de eigen activiteit',
  'liability.condition.household': 'Laat het werk als particulier voor de eigen woning doen',
  'liability.condition.not_for_a_business': 'Laat het werk niet voor een bedrijf doen',
  'liability.condition.certificate_not_given_in_time':
    'Vroeg om een verklaring dat er geen achterstand is, en kreeg er geen op tijd',
  'liability.condition.mere_supply_of_labour':
    'De aannemer leende alleen arbeidskrachten uit (uitlening), zonder eigen middelen of organisatie',
  'liability.condition.all_reasonable_steps':
    'Deed al het redelijke om de detacheringsmelding, de lijst van werknemers, een toezegging en bewijs van betaling te verkrijgen',
  'liability.condition.all_due_diligence': 'Nam alle gepaste zorgvuldigheid in acht opdat de werkgever zou betalen',
  'liability.condition.told_assured_and_checked':
    'Deelde de werkgever de voorwaarden mee, liet ze bevestigen en verkreeg bewijs van de detacheringsmelding',
  'liability.condition.report_of_undeclared_work': 'Een officieel verslag van zwartwerk tegen de werkgever',
  'liability.condition.documents_every_six_months':
    'Verkreeg bij ondertekening en om de zes maanden de registratie en de gecertificeerde stukken van de sociale zekerheid',
  'liability.condition.not_made_good_in_time':
    'Het loon is niet aangezuiverd binnen de tijd die de kennisgeving van de inspectie opent',
  'liability.condition.terminated_the_contract': 'Zegde haar contract op',
  'liability.condition.related':
    'Staat tot {of} zoals de regel verlangt: bestuurder, groepsonderneming, of partij bij een overname',
  'liability.condition.worked_before_the_transfer': 'Gewerkt voordat het bedrijf werd overgenomen',
  'liability.condition.agency_without_assets': 'De werkgever heeft geen vermogen, of niet genoeg',
  'liability.condition.breach_of_own_diligence': 'Schoot tekort in de zorgvuldigheid die zij zelf moet betrachten',

  'liability.missing.notice_period': 'Hoe lang de kennisgeving geldt die post {line} betreft.',
  'liability.missing.law':
    'Het recht zelf staat niet vast of is niet gelezen: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Tot welke dag {regime} van kracht was: dat het op {on} eindigde, is niet geverifieerd (post {line}).',
  'liability.missing.start_verified':
    'Vanaf welke dag {regime} van kracht was: eerder dan {on} is niet nagekeken (post {line}).',
  'liability.missing.split_transfer':
    'De uren van post {line} per dag: het bedrijf is op {on} overgenomen. Splits deze post op {on}.',
  'liability.missing.split': 'De uren van post {line} per dag: het recht wijzigt op {on}. Splits deze post op {on}.',
  'liability.missing.position': 'Wat boven {contract} staat: de plaats van {party} in de keten hangt ervan af.',
  'liability.missing.link':
    '{upper, select, undefined {Het document waaruit blijkt onder welk contract {lower} wordt uitgevoerd} other {Een document waaruit blijkt dat {lower} onder {upper} wordt uitgevoerd}}.',
  'liability.missing.net_factor': 'Het nettodeel van het brutoloon: een loonstrook.',
  'liability.missing.covered_rate':
    'Wat van post {line} verschuldigd is tegen een tarief waar deze regel over gaat ({rates}).',
  'liability.missing.line.amount': 'Het onbetaalde bedrag van post {line}.',
  'liability.missing.line.due': 'De dag waarop post {line} opeisbaar werd.',
  'liability.missing.line.contract': 'Onder welk contract de uren van post {line} zijn gewerkt.',
  'liability.missing.line.rate_basis': 'Wat het tarief van post {line} is: wettelijk minimum, cao of contract.',
  'liability.missing.line.pay_method': 'Of post {line} per stuk of naar tijd werd betaald.',
  'liability.missing.line.kind': 'Welke soort schuld post {line} is.',
  'liability.missing.line.workers': 'Hoeveel werknemers post {line} omvat.',
  'liability.missing.line.pay_periods': 'Hoeveel loonperioden post {line} omvat.',
  'liability.missing.contract.kind':
    'Van welke soort het contract is{contract, select, undefined {} other {: {contract}}}: werken, diensten, verkoop of iets anders.',
  'liability.missing.contract.nace':
    'De sector van het werk{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.product': 'Het product{contract, select, undefined {} other { van {contract}}}.',
  'liability.missing.contract.goods_state':
    'Of de goederen af waren of nog gemaakt moesten worden{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Waar het werk hoofdzakelijk is gedaan{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.activity':
    'Of het werk tot de eigen activiteit van de opdrachtgever hoort{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.public_works':
    'Of het werk met openbaar geld is betaald{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Of het werk met federaal geld is betaald of gesteund{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.works_value':
    'De geraamde waarde van alle werken die voor het gebouw zijn besteld{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'De prijs, waaraan betalingen op de geblokkeerde rekening worden afgemeten{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Hoeveel mensen er ten hoogste werkten{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.price': 'De overeengekomen prijs{contract, select, undefined {} other { in {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'De prijs per eenheid, en de laagste rechtmatige arbeidskosten daarvan op de dag van ondertekening{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Hoeveel van de prijs de opdrachtgever nog schuldig is{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.labour_value':
    'Van wanneer tot wanneer de klus duurde, en de waarde van de arbeid ervan{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'Het loon van een maand: uren en tarieven van hele maanden.',
  'liability.missing.contract.single_job':
    'Of het één klus of een doorlopende opdracht was{contract, select, undefined {} other { onder {contract}}}.',
  'liability.missing.contract.signed':
    'De dag waarop het contract is ondertekend{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Welke waarde juist is, omdat bronnen verschillen: {property}{contract, select, undefined {} other {, contract {contract}}}{line, select, undefined {} other {, post {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) of {other} ({others}).',
  'liability.missing.head_contract.signed':
    'De dag waarop het contract met wie het werk heeft laten doen, is ondertekend of voor het laatst gewijzigd (post {line}).',
  'liability.missing.contract.until': 'De laatste werkdag onder het contract van post {line}.',
  'liability.missing.own_contract.until':
    'De dag waarop het contract eindigde{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status': 'Of {party} actief, insolvent, ontbonden of onvindbaar is.',
  'liability.missing.fact.entrepreneur': 'Of {party} bedrijfsmatig handelt of werkgever is.',
  'liability.missing.fact.consumer': 'Of {party} een particulier is die voor eigen doeleinden handelt.',
  'liability.missing.fact.public_body': 'Of {party} een overheidsinstantie is.',
  'liability.missing.fact.own_needs':
    'Bestelt {party} voor eigen behoefte, of om een plicht jegens een derde na te komen{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Of {party} de vergunning had.',
  'liability.missing.fact.registered': 'Of {party} in het register stond.',
  'liability.missing.fact.bound_by_cba': 'Of {party} aan een cao hierover is gebonden.',
  'liability.missing.fact.certified':
    'Of {party} zonder onderbreking een verklaring had dat er geen achterstand in sociale bijdragen was.',
  'liability.missing.fact.established_in': 'In welk land {party} is gevestigd.',
  'liability.missing.fact.head_count': 'Hoeveel mensen voor {party} werken.',
  'liability.missing.fact.trade': 'Wat {party} in deze bedrijfstak is: merk, fabrikant, aannemer of detailhandelaar.',
  'liability.missing.event.completion':
    'De dag van voltooiing: melding van voltooiing en aanvaarding van het werk (post {line}).',
  'liability.missing.event.inspectorate_notice': 'De dag van de kennisgeving van de inspectie.',
  'liability.missing.event.written_claim': 'De dag waarop de eerste schriftelijke vordering aankwam.',
  'liability.missing.event.declaration':
    'Of {party} de verklaring heeft gegeven{to, select, undefined {} other { aan {to}}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Of {party} de werkgever zorgvuldig heeft gecontroleerd.',
  'liability.missing.event.check':
    'Of {party} deze controle heeft gedaan{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading': 'Of {party} heeft gevraagd dat eerst op anderen wordt verhaald.',
  'liability.missing.event.clause_included':
    'Of {party} dit in het contract heeft opgenomen{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Of {party} de loonstaten regelmatig heeft nagekeken.',
  'liability.missing.event.corrective_action': 'Wat {party} heeft gedaan nadat het tekort bekend werd.',
  'liability.missing.event.affidavit_of_payment':
    'Of {party} een beëdigde verklaring van betaling heeft gegeven{to, select, undefined {} other { aan {to}}}.',
  'liability.missing.event.escrow_payment': 'Betalingen van {party} op de geblokkeerde rekening.',
  'liability.missing.event.injunction': 'Of {party} de werkgever heeft gesommeerd, en op welke dag.',
  'liability.missing.event.report': 'Of {party} de inspectie heeft ingelicht, en op welke dag.',
  'liability.missing.event.completion_notice': 'De melding van voltooiing.',
  'liability.missing.event.acceptance': 'De aanvaarding van het werk.',
  'liability.missing.event.certificate_request':
    'Of {party} om een verklaring heeft gevraagd dat er geen achterstand is.',
  'liability.missing.event.information': 'Of {party} de werkgever de arbeidsvoorwaarden heeft meegedeeld.',
  'liability.missing.event.termination': 'Of {party} het contract heeft opgezegd.',
  'liability.missing.event.employment_ended': 'Of en op welke dag de arbeidsverhouding is geëindigd.',
  'liability.missing.transfer': 'De dag waarop het bedrijf is overgenomen (post {line}).',
  'liability.missing.control': 'Welk aandeel {party} en {of} in elkaar hebben, of dat één groep beide beheerst.',

  'liability.step.ceiling_used':
    '{party} heeft zelf {amount} op deze posten betaald: dat gaat af van het hoogste waarvoor deze partij aansprakelijk is.',
  'liability.step.event_late':
    '{event}{to, select, undefined {} other { aan {to}}} op {on}, toen het werk voorbij was.',
  'liability.step.least_own_debt':
    'Ten minste {each} per werknemer, geteld voor het grootste aantal werknemers dat één post omvat ({workers}). Omvatten de posten verschillende werknemers, dan ten minste {most}.',
  'liability.step.net_share':
    'Het nettoloon is genomen als {share} % van het brutoloon. Dat deel is bij de vordering aangenomen: loonstroken zouden het zeggen.',
  'liability.step.one_worker':
    'Het gebruikelijke loon is voor één werknemer gerekend: van hoeveel werknemers post {line} is, is niet gezegd.',
  'liability.step.signed_from': 'Contract ondertekend vanaf {on}.',
  'liability.step.undated_payment':
    'Een betaling waarvan de dag niet is gezegd, geldt hier als gedaan uiterlijk op {on}.',
  'liability.step.version': '{regime} is van kracht vanaf {on}: post {line} loopt over die dag heen.',
  'liability.step.worked_from': 'Post {line} gewerkt vanaf {on}.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {de regel verlangt {wanted}} other {indien {wanted}: door de regel uitgesloten}}.',
  'liability.step.contract':
    'Contract, {field}: {value}; {out, select, undefined {de regel verlangt {wanted}} other {indien {wanted}: door de regel uitgesloten}}.',
  'liability.step.number': '{number}: {value}, tegenover {bounds}.',
  'liability.step.price': 'Prijs per eenheid {price}; laagste rechtmatige arbeidskosten per eenheid {floor}.',
  'liability.step.claim':
    'Vordering, {field}: {value}; {out, select, undefined {de regel verlangt {wanted}} other {indien {wanted}: door de regel uitgesloten}}.',
  'liability.step.line':
    'Post {line}, {field}: {value}; {out, select, undefined {de regel verlangt {wanted}} other {indien {wanted}: door de regel uitgesloten}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { aan {to}}}{on, select, undefined {} other { op {on}}}.',
  'liability.step.no_event': 'Niet vastgelegd: {event}{to, select, undefined {} other { aan {to}}}.',
  'liability.step.disputed':
    'Bronnen verschillen, en geen rij van dit antwoord hangt ervan af: {property}{contract, select, undefined {} other {, contract {contract}}}{line, select, undefined {} other {, post {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) of {other} ({others}).',
  'liability.step.did_not_happen':
    '{event}{to, select, undefined {} other { aan {to}}}: bekend dat het niet is gebeurd.',
  'liability.step.unanswered': '{event} op {on}, te beantwoorden uiterlijk {by}.',
  'liability.step.repeated':
    '{event}{on, select, undefined {: niet vastgelegd} other {, voor het eerst op {on}}}, te herhalen.',
  'liability.step.related': '{party}, {standing} van {of}.',
  'liability.step.no_transfer': 'Er is geen dag vastgelegd waarop het bedrijf is overgenomen (post {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, vanaf {on} (bron: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: niemand heeft het vastgesteld.',
  'liability.step.judgement': '{what}: een oordeel dat het hulpmiddel niet velt.',
  'liability.step.unsettled': '{what}: staat niet vast.',
} as const;
