/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'anställningsavtal',

  'liability.condition.fallen_due': 'Skulden har förfallit till betalning{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'Arbetet har börjat{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied':
    'Om detta gjordes, vilket en källa säger och en annan förnekar (rad {line}): {event}.',
  'liability.missing.act_day': 'Vilken dag detta gjordes, vilket avgör för rad {line}: {event}.',
  'liability.missing.contract.amendments':
    'Om och när {contract} förnyades, ändrades eller kompletterades efter undertecknandet.',
  'liability.missing.contract.rate':
    'Vad {amount}, som står i {contract}, är värt i {currency}: en växelkurs för dagen.',
  'liability.missing.line.from': 'Första arbetsdagen för rad {line}.',
  'liability.missing.line.until': 'Sista arbetsdagen för rad {line}.',
  'liability.missing.partly_outside_days':
    'Hur mycket av rad {line} som arbetades inom dagarna för {contract}: raden ska delas där.',
  'liability.missing.payment.amount':
    'Hur mycket som betalades{on, select, undefined {} other { den {on}}}{party, select, undefined {} other { av {party}}}: en betalning är registrerad utan belopp.',
  'liability.missing.payment.beyond':
    'Vad resten betalades för: av betalningen på {amount}{on, select, undefined {} other { den {on}}}{party, select, undefined {} other { från {party}}} är {beyond} mer än vad som återstår av dess rader, och har inte dragits av från något.',
  'liability.missing.payment.currency':
    'I vilken valuta betalningen på {amount}{on, select, undefined {} other { den {on}}}{party, select, undefined {} other { från {party}}} gjordes.',
  'liability.missing.payment.denied':
    'Om betalningen{amount, select, undefined {} other { på {amount}}}{on, select, undefined {} other { den {on}}}{party, select, undefined {} other { från {party}}} gjordes: uppges av {tells, select, undefined {en källa} other {{tells}}}, förnekas av {denies, select, undefined {en annan} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Vilka rader betalningen på {amount}{on, select, undefined {} other { den {on}}}{party, select, undefined {} other { från {party}}} gällde: den anger inga.',
  'liability.missing.payment.rate':
    'Vad betalningen på {amount}{on, select, undefined {} other { den {on}}}{party, select, undefined {} other { från {party}}} är värd i {currency}: en växelkurs för den dagen.',
  'liability.opens.cannot_be_located': '{party} går inte att finna',
  'liability.missing.no_law':
    'Vilken lag i {place} gör andra än arbetsgivaren ansvariga för detta arbete. Ingen som gäller det är inlagd här, vilket inte betyder att det inte finns någon.',
  'liability.missing.no_law_of_line':
    'Vilken lag i {place} gör andra än arbetsgivaren ansvariga för arbetet på rad {line}. Ingen från den tiden är inlagd här, vilket inte betyder att det inte fanns någon.',
  'liability.missing.outside_days': 'Om arbetet på rad {line} gjordes under {contract}, fast utanför dess dagar.',
  'liability.opens.dissolved': '{party} är upplöst',
  'liability.opens.enforcement_failed': 'verkställighet mot {party} har misslyckats',
  'liability.opens.freed': 'en domstol har funnit att den uteblivna betalningen inte kan tillskrivas {party}',
  'liability.opens.insolvent': '{party} är insolvent',
  'liability.opens.shortcut':
    'året sedan underrättelsen till företaget har gått, den {on}, och tillräckligt gjordes nedanför',

  'liability.reason.contract_of_another':
    'Rad {line} anger {contract}, som {supplier} utför och inte {employer}: under vilket avtal arbetet utfördes är inte känt.',
  'liability.reason.employer': 'Själva skulden.',
  'liability.reason.joint': 'Solidariskt ansvarig med arbetsgivaren.',
  'liability.reason.joint_and_several': 'Solidariskt ansvarig med arbetsgivaren.',
  'liability.reason.not_due': 'Förfaller inte före den {on}.',
  'liability.reason.not_earned': 'Ännu inte intjänat: arbetet började den {on}.',
  'liability.reason.outside_days':
    'Arbetet på rad {line} ligger utanför dagarna för {contract}: om det gjordes under det är inte känt.',
  'liability.reason.paid': 'Betalt: inget återstår av dessa rader, och inget är längre skyldigt på dem.',
  'liability.reason.partly_outside_days':
    'En del av arbetet på rad {line} ligger utanför dagarna för {contract}: hur mycket som gjordes under det är inte känt.',
  'liability.reason.rung_first': 'Det första trappsteget: står vid sidan av arbetsgivaren.',
  'liability.reason.surety': 'Borgensman, som kan krävas först.',
  'liability.reason.enforced_after': 'Solidariskt ansvarig; verkställighet sker efter arbetsgivaren.',
  'liability.reason.subsidiary': 'Svarar först sedan kravet mot den under inte har lett till betalning.',
  'liability.reason.ladder': 'Ett steg i ansvarstrappan.',
  'liability.reason.main_contractor': 'Huvudentreprenör under den som beställde arbetet.',
  'liability.reason.direct_client': 'Anlitade arbetsgivaren.',
  'liability.reason.principal': 'Beställde arbetet.',
  'liability.reason.contractor': 'Entreprenör som lät arbetet gå vidare.',
  'liability.reason.user_undertaking': 'Använde sig av arbetsgivarens arbetstagare.',
  'liability.reason.brand': 'Varumärke som lät tillverka varorna.',
  'liability.reason.buyer_of_goods': 'Köpte de färdiga varorna.',
  'liability.reason.debt_not_covered': 'Denna regel omfattar inte detta slags skuld.',
  'liability.reason.special_rule': 'En särskild regel gäller detta arbete, och denna får vika för den.',
  'liability.reason.no_notice_yet': 'Ingen underrättelse från tillsynsmyndigheten har nått företaget.',
  'liability.reason.duty_met': 'Gjorde i tid vad tillsynsmyndighetens underrättelse begärde.',
  'liability.reason.duty_breached':
    'Gjorde inte i tid vad tillsynsmyndighetens underrättelse begärde{on, select, undefined {} other {: sista dag {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Har ännu tid för vad tillsynsmyndighetens underrättelse begär{on, select, undefined {} other {, till {on}}}.',
  'liability.reason.hirer': 'Hyrde in arbetskraften, eller hyrde ut den vidare.',
  'liability.reason.notified': 'Fick en underrättelse från tillsynsmyndigheten som omfattar det som förföll.',
  'liability.reason.below_threshold': 'Byggarbetena är värda mindre än lagtexten kräver.',
  'liability.reason.binds_states':
    'Ett direktiv binder stater, inte parter: vad varje stat har gjort av det står i dess egen lag.',
  'liability.reason.duty_of_conduct': 'En uppförandeplikt för mycket stora företag: inget krav på lön följer av den.',
  'liability.reason.out_of_scope': 'Arbetet eller varorna ligger utanför denna regel.',
  'liability.reason.not_in_reach': 'Utanför de parter som denna regel når.',
  'liability.reason.kind_of_contract': 'Kedjan bryts av ett avtal av ett slag som denna regel inte går förbi.',
  'liability.reason.version_open': 'Vilken lydelse som gällde kan inte avgöras.',
  'liability.reason.fact_missing': 'En uppgift saknas.',
  'liability.reason.time_barred': 'Tiden har gått ut{on, select, undefined {} other {: sista dag {on}}}.',
  'liability.reason.notice_late':
    'Inget krav och ingen underrättelse nådde företaget i tid{on, select, undefined {} other {: sista dag {on}}}.',
  'liability.reason.outside_window':
    'Förföll inte under de dagar som omfattas eller ännu kan omfattas{on, select, undefined {} other { (från {on})}}.',
  'liability.reason.not_yet_claimed': 'Ännu inte krävt: det som ännu är i tid skulle omfattas.',
  'liability.reason.not_yet': 'Ett villkor är ännu inte uppfyllt, men kan bli det.',
  'liability.reason.knowledge_open': 'Beror på vad företaget visste eller borde ha vetat, vilket verktyget inte avgör.',
  'liability.reason.judgement_open': 'Beror på en bedömning som verktyget inte gör.',
  'liability.reason.in_time': 'I tid.',
  'liability.reason.met': 'Villkoret uppfyllt.',
  'liability.reason.rung_reached': 'Kravet mot trappsteget under ledde inte till betalning.',
  'liability.reason.rung_not_reached': 'En part nedanför kan ännu krävas.',
  'liability.reason.shortcut': 'Ett år har gått sedan underrättelsen, och tillräckligt gjordes nedanför.',
  'liability.reason.shortcut_open':
    'Ett år har gått sedan underrättelsen; om tillräckligt gjordes nedanför är domstolens sak.',
  'liability.reason.defence_proved': 'En befrielsegrund är styrkt.',
  'liability.reason.condition_unmet': 'Ett villkor för skulden är inte uppfyllt.',
  'liability.reason.own_needs': 'Köper för egna behov.',
  'liability.reason.no_knowledge': 'Visste inte och behövde inte ha vetat.',
  'liability.reason.off_site': 'Arbetet utfördes huvudsakligen i leverantörens egna lokaler.',
  'liability.reason.excluded_party': 'En part som denna regel undantar.',
  'liability.reason.public_body': 'Ett offentligt organ, som denna regel undantar.',
  'liability.reason.consumer': 'En privatperson utanför näringsverksamhet, som denna regel undantar.',
  'liability.reason.exempt_by_cba': 'Bunden av ett kollektivavtal som reglerar kedjeansvar.',
  'liability.reason.link_inferred': 'En länk i kedjan är härledd, inte dokumenterad.',
  'liability.reason.nearest_registered_builder': 'Närmaste registrerade byggföretag ovanför arbetsgivaren.',
  'liability.reason.employer_registered': 'Arbetsgivaren är själv ett registrerat byggföretag.',
  'liability.reason.not_in_the_judgment': 'Domen mot arbetsgivaren nämner det inte.',
  'liability.reason.indirectly_responsible': 'Hemarbetet utfördes indirekt för dess räkning.',
  'liability.reason.related_employer': 'Bedriver närstående eller sammanhörande verksamhet med arbetsgivaren.',
  'liability.reason.no_employer': 'Är inte själv arbetsgivare.',
  'liability.reason.contractor_licensed': 'Slöt avtal med en entreprenör som hade tillståndet.',
  'liability.reason.public_works': 'Offentliga arbeten, som denna regel undantar.',
  'liability.reason.no_public_money': 'Inga offentliga medel betalade för arbetet.',
  'liability.reason.signed_an_underpriced_contract':
    'Undertecknade ett avtal vars pris inte kan täcka lagenlig lön: eget skadestånd.',
  'liability.reason.price_sufficient': 'Priset per enhet täcker den lägsta lagenliga arbetskostnaden.',
  'liability.reason.goods_may_be_held':
    'Denna regel gör ingen till gäldenär för lön: en domstol kan hålla kvar varor som tillverkats av arbetstagare som inte fått betalt.',
  'liability.reason.court_order_only':
    'Denna regel gör i sig ingen till gäldenär för lön: en domstol kan förelägga den som var inblandad att ersätta.',
  'liability.reason.accident_compensation_only':
    'Denna regel gör ingen ovanför arbetsgivaren till gäldenär för lön: den gäller ersättning för olycksfall i arbetet.',
  'liability.reason.retention_only':
    'Denna regel gör ingen till gäldenär för lön: arbetstagaren får begära att köparen håller inne och betalar av det den ännu är skyldig.',
  'liability.reason.damages_in_tort_only':
    'Denna regel gör ingen till gäldenär för lön: den ger skadestånd där ett fel av det ledande företaget orsakade en förlust.',
  'liability.reason.information_only':
    'Denna regel gör ingen till gäldenär för lön: den ger var och en rätt till ett svar.',
  'liability.reason.statement_only':
    'Denna regel gör ingen till gäldenär för lön: den kräver en årlig redogörelse. Inget kedjeansvar för lön är känt här.',
  'liability.reason.licensing_only':
    'Denna regel gör ingen till gäldenär för lön: den bestraffar anlitande av en uthyrare av arbetskraft utan tillstånd.',
  'liability.reason.checks_only':
    'Denna regel gör ingen till gäldenär för lön: den som lät arbetet gå vidare måste kontrollera sin entreprenör, eller betala en avgift.',
  'liability.reason.duty_to_ask_only':
    'Denna regel gör ingen till gäldenär för lön: byggherre och huvudentreprenör måste begära en redogörelse, eller betala en avgift.',
  'liability.reason.fund_pays_instead':
    'Denna regel gör ingen i kedjan till gäldenär för lön: en fond betalar, och driver in av arbetsgivaren.',
  'liability.reason.not_own_activity': 'Arbetet är inte en del av den egna verksamheten.',
  'liability.reason.successor': 'Övertog arbetsgivarens verksamhet, eller överlät sin egen till den.',
  'liability.reason.beside_a_debtor': 'Leder en part som svarar, eller tillhör dess koncern.',
  'liability.reason.after_the_transfer': 'Arbetat efter att verksamheten övertogs.',
  'liability.reason.contract_not_known': 'Bara om timmarna arbetades under detta avtal.',

  'liability.evidence.about_supplier': 'En myndighet eller domstol vidtog åtgärd mot {party}: {event}.',
  'liability.evidence.acted': '{party} gjorde något åt det: {event}.',
  'liability.evidence.after_flag': 'Efter en flagga på {contract}, antecknat som {kind}, av {by}.',
  'liability.evidence.check_held':
    'Kontrollen ”{check}” fanns hos {party}{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'Kontrollen ”{check}” hos {party} hade löpt ut{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    'Kontrollen ”{check}” fanns inte hos {party}{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Fastställt om {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'Ett myndighetsärende ({agency}, {stage}) nämner ett företag med samma namn som {party}. Om det är samma företag har ingen bekräftat.',
  'liability.evidence.no_check':
    'Ingen kontroll av {party} är antecknad: intyg, registrering, tillstånd. Fråga båda sidor om det.',
  'liability.evidence.no_price_test':
    'Inget pristest kunde säga något om {contract} den dagen: pris, timmar eller en uppskattning saknas.',
  'liability.evidence.price_flagged':
    'Priset i {contract} är flaggat av testet {test}, med det som fanns och gällde den dagen.',
  'liability.evidence.price_passed':
    'Priset i {contract} klarar testet {test}, med det som fanns och gällde den dagen.',
  'liability.evidence.told': '{party} fick veta: {event}.',
  'liability.help.labour_department_goods':
    'Department of Labor (arbetsdepartementet) kan begära att en domstol stoppar leveransen av varorna; den som köper dem vill då att lönen betalas.',
  'liability.help.ombudsman_involved_persons':
    'Fair Work Ombudsman, ett fackförbund eller arbetstagaren kan begära att en domstol meddelar förelägganden mot den som kände till de väsentliga omständigheterna och var inblandad.',
  'liability.help.ministry_recommendation':
    'Inom byggbranschen kan myndigheten rekommendera att huvudentreprenören hjälper till; den kan inte förelägga om betalning.',
  'liability.help.national_law': 'Fråga enligt lagen på den plats där arbetet utfördes.',
  'liability.help.oecd_complaint': 'En anmälan till OECD:s nationella kontaktpunkt mot företagen ovanför.',
  'liability.help.read_the_text': 'Texten har inte lästs: fråga någon som har läst den innan du förlitar dig på detta.',
  'liability.help.ask_buyer_to_retain':
    'Begär att köparen håller inne lönen av det den ännu är skyldig arbetsgivaren, och betalar den för arbetsgivarens räkning.',
  'liability.help.formal_notice_of_vigilance':
    'Anmana det ledande företaget formellt att följa sin plan; efter tre månader kan en domstol ombes förelägga det.',
  'liability.help.ask_for_information_no':
    'Fråga företaget skriftligen hur det hanterar denna risk: det har tre veckor på sig att svara, två månader där det vore oproportionerligt.',
  'liability.help.read_the_statement':
    'Läs vad köparen har offentliggjort om sin leveranskedja, och håll köparen till det.',
  'liability.help.report_unlicensed_provider':
    'Fråga tillståndsmyndigheten om uthyraren av arbetskraft har tillstånd, och anmäl den om den inte har det.',
  'liability.help.compare_charge_rate':
    'Jämför priset för arbetskraften med myndighetens vägledande debiteringsnivåer: ett lägre pris kräver en förklaring.',
  'liability.help.report_missing_checks':
    'Fråga arbetarskyddsmyndigheten om entreprenören kontrollerades så som lagen kräver.',
  'liability.help.tell_developer_or_main_contractor':
    'En utstationerad arbetstagare kan meddela byggherren eller huvudentreprenören om obetald minimilön: de måste genast begära en redogörelse av arbetsgivaren och lämna den vidare.',
  'liability.help.danish_fund':
    'Få kravet fastställt i det fackliga tvistlösningssystemet och försök driva in det en gång: därefter betalar fonden för utstationerade.',

  'liability.condition.claim_by': 'Skriftligt krav mottaget i tid{on, select, undefined {} other {, sista dag {on}}}',
  'liability.condition.notify_by': 'Underrättad i tid{on, select, undefined {} other {, sista dag {on}}}',
  'liability.condition.file_by': 'Talan väckt i tid{on, select, undefined {} other {, sista dag {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Skriftlig underrättelse från tillsynsmyndigheten mottagen',
  'liability.condition.breach_of_the_duty': 'Skyldigheten att agera på underrättelsen åsidosatt',
  'liability.condition.works_of_275000': 'Alla byggarbeten som beställts för byggnaden är värda minst 275 000 euro',
  'liability.condition.first_subcontract_a_shell':
    'Det första underentreprenadavtalet syftade främst till att upplösa ansvaret',
  'liability.condition.no_fault_or_certificate':
    'Förkvalificerad entreprenör, obrutna intyg om inga skulder, eller inget fel i att lita på att den skulle betala',
  'liability.condition.certificate_or_list': 'Obrutna intyg om inga skulder, eller intygad genom en officiell lista',
  'liability.condition.clearance_certificate': 'Obrutna intyg om inga skulder från behörig myndighet',
  'liability.condition.careful_check': 'Kontrollerade noga att arbetsgivaren har sina tillstånd',
  'liability.condition.knew_of_the_employment': 'Visste att arbetsgivaren saknade tillståndet',
  'liability.condition.informed_by_the_fund': 'Skriftligen informerad av branschens fond',
  'liability.condition.knew_before_contracting':
    'Visste före avtalet att lön inte skulle betalas, eller hade att räkna med det',
  'liability.condition.order_passed_on_unlawfully': 'Uppdraget lämnades vidare i strid med lag eller avtal',
  'liability.condition.employer_failed':
    'Verkställighet mot arbetsgivaren misslyckades, eller den kan inte betala eller stämmas',
  'liability.condition.on_the_list_of_firms': 'Dess entreprenör står på listan över företag som medför ansvarsfrihet',
  'liability.condition.quarter_paid_to_service_centre': 'Betalade en fjärdedel av priset till servicecentret',
  'liability.condition.enjoined_the_employer': 'Anmanade arbetsgivaren skriftligen',
  'liability.condition.informed_the_inspectorate': 'Informerade tillsynsmyndigheten',
  'liability.condition.checked_at_each_award': 'Kontrollerade vid varje tilldelning att minimivillkoren följs',
  'liability.condition.assess_by': 'Ansvarsbeslut delgivet i tid{on, select, undefined {} other {, sista dag {on}}}',
  'liability.condition.limitation_pleaded':
    'Skulden kan vara preskriberad sedan {on}: den består tills gäldenären invänder det.',
  'liability.condition.notice_before_suit':
    'Underrättelse lämnad tillräckligt långt före stämning{on, select, undefined {} other {, talan från {on}}}',
  'liability.condition.covered_from':
    'Underrättelse mottagen som omfattar det som förföll{on, select, undefined {} other { från {on}}}',
  'liability.condition.lower_rung_pays_by':
    'Trappsteget under har inte betalat i sin tid{on, select, undefined {} other {, sista dag {on}}}',
  'liability.condition.rung_below_failed': 'Kravet mot trappsteget under ledde inte till betalning',
  'liability.condition.year_since_notice':
    'Ett år sedan underrättelsen till företaget, med tillräckligt gjort mot de lägre trappstegen{on, select, undefined {} other {, från {on}}}',
  'liability.condition.link_documented':
    'Det är dokumenterat {upper, select, undefined {vad {lower} utförs under} other {att {lower} utförs under {upper}}}',
  'liability.condition.worked_under': 'Timmarna på rad {line} arbetades under {contract}',
  'liability.condition.own_share': 'Begränsar sin skuld till den egna andelen av arbetet',
  'liability.condition.worker_knew_of_another_payer': 'Arbetstagaren visste att en part ovanför skulle betala lönen',
  'liability.condition.orders_for_a_third_party':
    'Beställer arbetet för att uppfylla en egen förpliktelse mot tredje man, inte för egna behov',
  'liability.condition.holds_the_declaration': 'Inhämtade sin entreprenörs försäkran',
  'liability.condition.used_the_labour': 'Användare av arbetskraften',
  'liability.condition.employer_tried_in_vain': 'Rimliga åtgärder mot arbetsgivaren uttömda',
  'liability.condition.all_steps_of_1775b': 'Alla åtgärder enligt § 1775(b) vidtagna',
  'liability.condition.rebuts_the_presumption': 'Motbevisar presumtionen som de funna etiketterna ger',
  'liability.condition.state_asks_for_fifty_workers':
    'Delstaten där arbetet utfördes kräver femtio kontraktsarbetare, inte tjugo',
  'liability.condition.joined_in_the_suit': 'Stämd tillsammans med arbetsgivaren',
  'liability.condition.named_in_the_judgment': 'Nämnd i domen',
  'liability.condition.fault_of_the_public_body': 'Styrkt fel av det offentliga organet i dess tillsyn',
  'liability.condition.all_five_controls':
    'Begärde alla fem: arbetstagarnas identitet, bevis om lön, socialförsäkringsbetalningar, bankkonto, försäkring mot arbetsskada',
  'liability.condition.own_fault': 'Lönen betalades inte på grund av dess fel',
  'liability.condition.fault_goes_back_to_it': 'Felet hos entreprenören under går tillbaka på företaget',
  'liability.condition.employer_no_registered_builder': 'Arbetsgivaren är inget registrerat byggföretag',
  'liability.condition.demanded_from_it': 'Skriftlig betalningsanmaning mottagen',
  'liability.condition.title_agreement_or_insolvency':
    'Ett slutligt avgörande mot arbetsgivaren, en överenskommelse om direktbetalning, eller besked om skulden från en arbetsgivare som inte kan betala',
  'liability.condition.title_against_the_employer': 'Ett slutligt beslut eller en dom mot arbetsgivaren',
  'liability.condition.retailer_without_control':
    'En detaljist utan rätt att övervaka eller styra arbetet före leverans',
  'liability.condition.shows_that_it_is_not_liable': 'Visar att det inte bär ansvar, eller att inget är obetalt',
  'liability.condition.is_itself_an_employer': 'Är själv arbetsgivare',
  'liability.condition.associated_or_related_business':
    'Bedriver närstående eller sammanhörande verksamhet med arbetsgivaren',
  'liability.condition.its_contractor_unlicensed': 'Slöt avtal med en entreprenör som inte hade tillståndet',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Drivs av Labor Commissioner, en förmånsfond (benefit trust) eller en partssammansatt kommitté: arbetstagaren kan inte ensam väcka talan',
  'liability.condition.payroll_monitored':
    'Visste inte, granskade lönelistor, höll inne medel när det blev känt och har en edlig försäkran om betalning',
  'liability.condition.price_below_lawful_labour': 'Priset kan inte täcka den lagenliga arbetskostnaden',
  'liability.condition.knew_price_insufficient':
    'Visste eller borde ha vetat vid undertecknandet att priset är otillräckligt',
  'liability.condition.written_contract_with_particulars':
    'Ett enda skriftligt avtal med uppgifterna i stycke (d), inte motbevisat',
  'liability.condition.workers_under_a_collective_agreement': 'Arbetstagarna omfattas av ett kollektivavtal',
  'liability.condition.work_on_its_own_home': 'Arbete på den egna bostaden',
  'liability.condition.small_client': 'Färre än 25 arbetstagare totalt, eller högst fem inhyrda samtidigt',
  'liability.condition.waived_by_building_trades_agreement':
    'Avstått genom kollektivavtal med ett fackförbund inom bygg',
  'liability.condition.owner_occupied_home': 'En bostad som ägaren bor i och som lagtexten undantar',
  'liability.condition.responsible_for_the_breach': 'Självt ansvarigt, genom att åsidosätta sina skyldigheter',
  'liability.condition.could_have_known':
    'Visste eller kunde ha vetat att priset låg långt under marknaden, eller att lön inte betalades',
  'liability.condition.not_imputable': 'Bevisar att den uteblivna betalningen inte kan tillskrivas företaget',
  'liability.condition.blocked_account': 'Betalning till det spärrade kontot utan kännedom om missbruk',
  'liability.condition.not_mainly_at_supplier':
    'Arbetet inte huvudsakligen utfört i leverantörens egna lokaler, eller kläder',
  'liability.condition.knew_at_purchase': 'Visste eller borde ha vetat vid köpet',
  'liability.condition.entrepreneur_or_employer': 'Näringsidkare eller arbetsgivare',
  'liability.condition.all_below_tried_in_vain': 'Verkställighet hos alla nedanför utan framgång',
  'liability.condition.diligence_failed': 'Visade inte den aktsamhet som lagen kräver',
  'liability.condition.own_activity': 'Arbetet är en del av den egna verksamheten',
  'liability.condition.household': 'Låter utföra arbetet som privatperson för den egna bostaden',
  'liability.condition.not_for_a_business': 'Låter inte utföra arbetet för en näringsverksamhet',
  'liability.condition.certificate_not_given_in_time': 'Begärde ett intyg om inga skulder, och inget lämnades i tid',
  'liability.condition.mere_supply_of_labour':
    'Entreprenören ställde bara arbetskraft till förfogande, utan egna medel eller egen organisation',
  'liability.condition.all_reasonable_steps':
    'Vidtog alla rimliga åtgärder för att få utstationeringsanmälan, arbetstagarlistan, en försäkran och bevis om betalning',
  'liability.condition.all_due_diligence': 'Visade all tillbörlig aktsamhet för att arbetsgivaren skulle betala',
  'liability.condition.told_assured_and_checked':
    'Meddelade arbetsgivaren villkoren, fick dem bekräftade och inhämtade bevis om utstationeringsanmälan',
  'liability.condition.report_of_undeclared_work': 'En officiell rapport om odeklarerat arbete mot arbetsgivaren',
  'liability.condition.documents_every_six_months':
    'Inhämtade registreringen och de intygade socialförsäkringshandlingarna vid undertecknandet och var sjätte månad',
  'liability.condition.not_made_good_in_time':
    'Lönen betalades inte i efterhand inom den tid som tillsynsmyndighetens underrättelse öppnar',
  'liability.condition.terminated_the_contract': 'Sade upp sitt avtal',
  'liability.condition.related':
    'Står till {of} så som regeln kräver: ledning, koncernbolag eller part i ett övertagande',
  'liability.condition.worked_before_the_transfer': 'Arbetat innan verksamheten övertogs',
  'liability.condition.agency_without_assets': 'Arbetsgivaren har inga tillgångar, eller inte tillräckligt',
  'liability.condition.breach_of_own_diligence': 'Brast i den aktsamhet som det självt är skyldigt',

  'liability.missing.notice_period': 'Hur länge den underrättelse gäller som rör rad {line}.',
  'liability.missing.law':
    'Själva lagen är inte klarlagd eller inte läst: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Till vilken dag {regime} gällde: att det upphörde den {on} är inte kontrollerat (rad {line}).',
  'liability.missing.start_verified':
    'Från vilken dag {regime} gällde: tidigare än {on} är inte verifierat (rad {line}).',
  'liability.missing.split_transfer':
    'Timmarna på rad {line} dag för dag: verksamheten togs över den {on}. Dela denna rad den {on}.',
  'liability.missing.split': 'Timmarna på rad {line} dag för dag: lagen ändras den {on}. Dela denna rad den {on}.',
  'liability.missing.position': 'Vad som står ovanför {contract}: platsen i kedjan beror på det, för {party}.',
  'liability.missing.link':
    '{upper, select, undefined {Dokumentet som visar vad {lower} utförs under} other {Ett dokument som visar att {lower} utförs under {upper}}}.',
  'liability.missing.net_factor': 'Nettodelen av bruttolönen: en lönespecifikation.',
  'liability.missing.covered_rate':
    'Vad på rad {line} som ska betalas enligt en lönenivå som denna regel omfattar ({rates}).',
  'liability.missing.line.amount': 'Det obetalda beloppet på rad {line}.',
  'liability.missing.line.due': 'Dagen då rad {line} förföll till betalning.',
  'liability.missing.line.contract': 'Under vilket avtal timmarna på rad {line} arbetades.',
  'liability.missing.line.rate_basis':
    'Vad lönenivån på rad {line} är: lagstadgat minimum, kollektivavtal eller avtal.',
  'liability.missing.line.pay_method': 'Om rad {line} betalades per styck eller per tid.',
  'liability.missing.line.kind': 'Vilket slags skuld rad {line} är.',
  'liability.missing.line.workers': 'Hur många arbetstagare rad {line} omfattar.',
  'liability.missing.line.pay_periods': 'Hur många löneperioder rad {line} omfattar.',
  'liability.missing.contract.kind':
    'Av vilket slag avtalet är{contract, select, undefined {} other {: {contract}}}: entreprenad, tjänst, köp eller annat.',
  'liability.missing.contract.nace': 'Arbetets bransch{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.product': 'Produkten{contract, select, undefined {} other { i {contract}}}.',
  'liability.missing.contract.goods_state':
    'Om varorna var färdiga eller ännu skulle tillverkas{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Var arbetet huvudsakligen utfördes{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.activity':
    'Om arbetet hör till köparens egen verksamhet{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.public_works':
    'Om arbetet betalades med offentliga medel{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Om arbetet betalades eller stöddes med federala medel{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.works_value':
    'Det uppskattade värdet av alla byggarbeten som beställts för byggnaden{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'Priset, mot vilket inbetalningar till det spärrade kontot mäts{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Hur många som arbetade som mest{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.price': 'Det avtalade priset{contract, select, undefined {} other { i {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'Priset per enhet, och dess lägsta lagenliga arbetskostnad på dagen för undertecknandet{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Hur mycket av priset köparen ännu är skyldig{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.labour_value':
    'Från när till när uppdraget pågick, och värdet av dess arbete{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'Lönen för en månad: timmar och lönenivåer för hela månader.',
  'liability.missing.contract.single_job':
    'Om det var ett enstaka uppdrag eller en löpande beställning{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.signed':
    'Dagen då avtalet undertecknades{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Vilket värde som är rätt, eftersom källor skiljer sig åt: {property}{contract, select, undefined {} other {, avtal {contract}}}{line, select, undefined {} other {, rad {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) eller {other} ({others}).',
  'liability.missing.head_contract.signed':
    'Dagen då avtalet med den som beställde arbetet undertecknades eller senast ändrades (rad {line}).',
  'liability.missing.contract.until': 'Sista arbetsdagen under avtalet för rad {line}.',
  'liability.missing.own_contract.until':
    'Dagen då avtalet upphörde{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status': 'Om {party} är verksam, insolvent, upplöst eller inte går att finna.',
  'liability.missing.fact.entrepreneur': 'Om {party} handlar i näringsverksamhet eller är arbetsgivare.',
  'liability.missing.fact.consumer': 'Om {party} är en privatperson som handlar för privata ändamål.',
  'liability.missing.fact.public_body': 'Om {party} är ett offentligt organ.',
  'liability.missing.fact.own_needs':
    'Beställer {party} för egna behov, eller för att uppfylla en skyldighet mot tredje man{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Om {party} hade tillståndet.',
  'liability.missing.fact.registered': 'Om {party} stod i registret.',
  'liability.missing.fact.bound_by_cba': 'Om {party} är bunden av ett kollektivavtal om detta.',
  'liability.missing.fact.certified': 'Om {party} utan avbrott hade ett intyg om att inga avgifter var obetalda.',
  'liability.missing.fact.established_in': 'I vilket land {party} är etablerat.',
  'liability.missing.fact.head_count': 'Hur många som arbetar för {party}.',
  'liability.missing.fact.trade':
    'Vad {party} är i denna bransch: varumärke, tillverkare, entreprenör eller detaljist.',
  'liability.missing.event.completion':
    'Dagen för färdigställandet: anmälan om färdigställande och godkännande av arbetet (rad {line}).',
  'liability.missing.event.inspectorate_notice': 'Dagen för tillsynsmyndighetens underrättelse.',
  'liability.missing.event.written_claim': 'Dagen då det första skriftliga kravet kom fram.',
  'liability.missing.event.declaration':
    'Om {party} lämnade försäkran{to, select, undefined {} other { till {to}}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Om {party} kontrollerade arbetsgivaren noga.',
  'liability.missing.event.check': 'Om denna kontroll gjordes av {party}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading': 'Om {party} begärde att verkställighet först skulle ske mot andra.',
  'liability.missing.event.clause_included':
    'Om {party} tog in detta i avtalet{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Om {party} regelbundet granskade lönelistorna.',
  'liability.missing.event.corrective_action': 'Vad {party} gjorde efter att ha fått veta om bristen.',
  'liability.missing.event.affidavit_of_payment':
    'Om {party} lämnade en edlig försäkran om betalning{to, select, undefined {} other { till {to}}}.',
  'liability.missing.event.escrow_payment': 'Inbetalningar till det spärrade kontot från {party}.',
  'liability.missing.event.injunction': 'Om {party} anmanade arbetsgivaren, och vilken dag.',
  'liability.missing.event.report': 'Om {party} informerade tillsynsmyndigheten, och vilken dag.',
  'liability.missing.event.completion_notice': 'Anmälan om färdigställande.',
  'liability.missing.event.acceptance': 'Godkännandet av arbetet.',
  'liability.missing.event.certificate_request': 'Om {party} begärde ett intyg om inga skulder.',
  'liability.missing.event.information': 'Om {party} meddelade arbetsgivaren anställningsvillkoren.',
  'liability.missing.event.termination': 'Om {party} sade upp sitt avtal.',
  'liability.missing.event.employment_ended': 'Om och vilken dag anställningen upphörde.',
  'liability.missing.transfer': 'Dagen då verksamheten övertogs (rad {line}).',
  'liability.missing.control': 'Vilken andel {party} och {of} har i varandra, eller om en koncern kontrollerar båda.',

  'liability.step.ceiling_used':
    '{party} har själv betalat {amount} på dessa rader: det är avdraget från det högsta som parten svarar för.',
  'liability.step.event_late': '{event}{to, select, undefined {} other { till {to}}} den {on}, när arbetet var över.',
  'liability.step.least_own_debt':
    'Minst {each} för varje arbetstagare, räknat för det största antal arbetstagare som en rad omfattar ({workers}). Omfattar raderna olika arbetstagare, minst {most}.',
  'liability.step.net_share':
    'Nettolönen är tagen som {share} % av bruttolönen. Andelen antogs med kravet: lönebesked skulle visa den.',
  'liability.step.one_worker': 'Sedvanlig lön är räknad för en arbetstagare: hur många rad {line} gäller är inte sagt.',
  'liability.step.signed_from': 'Avtal undertecknat från och med {on}.',
  'liability.step.undated_payment': 'En betalning utan angiven dag räknas här som gjord senast {on}.',
  'liability.step.version': '{regime} gäller från {on}: rad {line} sträcker sig över den dagen.',
  'liability.step.worked_from': 'Rad {line} arbetad från och med {on}.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {regeln kräver {wanted}} other {om {wanted}: undantaget av regeln}}.',
  'liability.step.contract':
    'Avtal, {field}: {value}; {out, select, undefined {regeln kräver {wanted}} other {om {wanted}: undantaget av regeln}}.',
  'liability.step.number': '{number}: {value}, mot {bounds}.',
  'liability.step.price': 'Pris per enhet {price}; lägsta lagenliga arbetskostnad per enhet {floor}.',
  'liability.step.claim':
    'Krav, {field}: {value}; {out, select, undefined {regeln kräver {wanted}} other {om {wanted}: undantaget av regeln}}.',
  'liability.step.line':
    'Rad {line}, {field}: {value}; {out, select, undefined {regeln kräver {wanted}} other {om {wanted}: undantaget av regeln}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { till {to}}}{on, select, undefined {} other { den {on}}}.',
  'liability.step.no_event': 'Inte antecknat: {event}{to, select, undefined {} other { till {to}}}.',
  'liability.step.disputed':
    'Källor skiljer sig åt, och ingen rad i detta svar beror på det: {property}{contract, select, undefined {} other {, avtal {contract}}}{line, select, undefined {} other {, rad {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) eller {other} ({others}).',
  'liability.step.did_not_happen': '{event}{to, select, undefined {} other { till {to}}}: känt att det inte har skett.',
  'liability.step.unanswered': '{event} den {on}, att besvara senast {by}.',
  'liability.step.repeated':
    '{event}{on, select, undefined {: inte antecknat} other {, första gången den {on}}}, att upprepa.',
  'liability.step.related': '{party}, {standing} till {of}.',
  'liability.step.no_transfer': 'Ingen dag är antecknad då verksamheten övertogs (rad {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, från {on} (källa: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: ingen har fastställt det.',
  'liability.step.judgement': '{what}: en bedömning som verktyget inte gör.',
  'liability.step.unsettled': '{what}: inte klarlagt.',
} as const;
