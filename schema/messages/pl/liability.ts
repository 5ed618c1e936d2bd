/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'umowa o pracę',

  'liability.condition.fallen_due': 'Dług stał się wymagalny{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'Praca się rozpoczęła{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied':
    'Czy to nastąpiło, co jedno źródło stwierdza, a inne neguje (pozycja {line}): {event}.',
  'liability.missing.act_day': 'W jakim dniu to nastąpiło, co rozstrzyga o pozycji {line}: {event}.',
  'liability.missing.contract.amendments': 'Czy i kiedy {contract} po podpisaniu odnowiono, zmieniono lub uzupełniono.',
  'liability.missing.contract.rate':
    'Ile w {currency} jest warta kwota {amount} z {contract}: kurs wymiany z jej dnia.',
  'liability.missing.line.from': 'Pierwszy dzień pracy z pozycji {line}.',
  'liability.missing.line.until': 'Ostatni dzień pracy z pozycji {line}.',
  'liability.missing.partly_outside_days':
    'Ile z pozycji {line} przepracowano w dniach {contract}: pozycję trzeba tam podzielić.',
  'liability.missing.payment.amount':
    'Ile zapłacono{on, select, undefined {} other { dnia {on}}}{party, select, undefined {} other { ({party})}}: płatność jest zapisana bez kwoty.',
  'liability.missing.payment.beyond':
    'Za co zapłacono resztę: z płatności {amount}{on, select, undefined {} other { w dniu {on}}}{party, select, undefined {} other { dokonanej przez {party}}} kwota {beyond} przekracza to, co pozostało z jej pozycji, i nie została od niczego odjęta.',
  'liability.missing.payment.currency':
    'W jakiej walucie dokonano płatności {amount}{on, select, undefined {} other { z dnia {on}}}{party, select, undefined {} other { ({party})}}.',
  'liability.missing.payment.denied':
    'Czy dokonano płatności{amount, select, undefined {} other { {amount}}}{on, select, undefined {} other { z dnia {on}}}{party, select, undefined {} other { ({party})}}: stwierdza to {tells, select, undefined {jedno źródło} other {{tells}}}, neguje {denies, select, undefined {inne} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Na które pozycje przypada płatność {amount}{on, select, undefined {} other { z dnia {on}}}{party, select, undefined {} other { ({party})}}: żadnej nie wskazano.',
  'liability.missing.payment.rate':
    'Ile w {currency} jest warta płatność {amount}{on, select, undefined {} other { z dnia {on}}}{party, select, undefined {} other { ({party})}}: kurs wymiany z jej dnia.',
  'liability.opens.cannot_be_located': '{party}: nie da się odnaleźć',
  'liability.missing.no_law':
    'Które prawo tego miejsca ({place}) czyni za tę pracę odpowiedzialnymi innych niż pracodawca. Żadne, które by ją obejmowało, nie jest tu zapisane, co nie znaczy, że go nie ma.',
  'liability.missing.no_law_of_line':
    'Które prawo tego miejsca ({place}) czyni za pracę z pozycji {line} odpowiedzialnymi innych niż pracodawca. Żadne z tamtego czasu nie jest tu zapisane, co nie znaczy, że go nie było.',
  'liability.missing.outside_days':
    'Czy pracę z pozycji {line} wykonano na podstawie {contract}, choć poza jej dniami.',
  'liability.opens.dissolved': '{party}: podmiot rozwiązany',
  'liability.opens.enforcement_failed': 'egzekucja od podmiotu {party} nie powiodła się',
  'liability.opens.freed': 'sąd stwierdził, że braku zapłaty nie można przypisać podmiotowi {party}',
  'liability.opens.insolvent': '{party}: podmiot niewypłacalny',
  'liability.opens.shortcut': 'od jego zawiadomienia minął rok, {on}, a niżej zrobiono dość',

  'liability.reason.contract_of_another':
    'Pozycja {line} wskazuje {contract}, której wykonawcą jest {supplier}, a nie {employer}: nie wiadomo, na podstawie której umowy pracowano.',
  'liability.reason.employer': 'Sam dług.',
  'liability.reason.joint': 'Solidarnie z pracodawcą.',
  'liability.reason.joint_and_several': 'Solidarnie z pracodawcą.',
  'liability.reason.not_due': 'Niewymagalne przed dniem {on}.',
  'liability.reason.not_earned': 'Jeszcze niezarobione: praca rozpoczęła się dnia {on}.',
  'liability.reason.outside_days':
    'Praca z pozycji {line} wypada poza dniami {contract}: nie wiadomo, czy ją na tej podstawie wykonano.',
  'liability.reason.paid': 'Zapłacono: z tych pozycji nic nie zostało i nic się z nich już nie należy.',
  'liability.reason.partly_outside_days':
    'Część pracy z pozycji {line} wypada poza dniami {contract}: nie wiadomo, ile wykonano na tej podstawie.',
  'liability.reason.rung_first': 'Pierwszy szczebel: obok pracodawcy.',
  'liability.reason.surety': 'Poręczyciel, od którego można żądać w pierwszej kolejności.',
  'liability.reason.enforced_after': 'Solidarnie; egzekucja dopiero po pracodawcy.',
  'liability.reason.subsidiary': 'Odpowiada, gdy zawiedzie ten, kto stoi niżej.',
  'liability.reason.ladder': 'Jeden szczebel drabiny.',
  'liability.reason.main_contractor': 'Generalny wykonawca pod tym, kto zamówił pracę.',
  'liability.reason.direct_client': 'Zaangażował pracodawcę.',
  'liability.reason.principal': 'Zamówił pracę.',
  'liability.reason.contractor': 'Wykonawca, który zlecił pracę dalej.',
  'liability.reason.user_undertaking': 'Korzystał z pracy pracowników pracodawcy.',
  'liability.reason.brand': 'Marka, dla której wytworzono towar.',
  'liability.reason.buyer_of_goods': 'Kupił gotowy towar.',
  'liability.reason.debt_not_covered': 'Ten przepis nie obejmuje tego rodzaju długu.',
  'liability.reason.special_rule': 'Tę pracę obejmuje przepis szczególny, a ten mu ustępuje.',
  'liability.reason.no_notice_yet': 'Nie dotarło do niego zawiadomienie inspekcji.',
  'liability.reason.duty_met': 'Zrobił na czas to, czego wymagało od niego zawiadomienie inspekcji.',
  'liability.reason.duty_breached':
    'Nie zrobił na czas tego, czego wymagało od niego zawiadomienie inspekcji{on, select, undefined {} other {: ostatni dzień {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Ma jeszcze czas na to, czego wymaga od niego zawiadomienie inspekcji{on, select, undefined {} other {, do {on}}}.',
  'liability.reason.hirer': 'Wynajął pracowników albo użyczył ich dalej.',
  'liability.reason.notified': 'Dostał zawiadomienie inspekcji, które obejmuje to, co stało się wymagalne.',
  'liability.reason.below_threshold': 'Roboty mają wartość mniejszą, niż wymaga tekst.',
  'liability.reason.binds_states':
    'Dyrektywa wiąże państwa, nie podmioty: co każde państwo z niej zrobiło, stoi w jego własnym prawie.',
  'liability.reason.duty_of_conduct':
    'Obowiązek postępowania bardzo dużych firm: nie wynika z niego roszczenie o wynagrodzenie.',
  'liability.reason.out_of_scope': 'Praca albo towar są poza tym przepisem.',
  'liability.reason.not_in_reach': 'Poza podmiotami, które obejmuje ten przepis.',
  'liability.reason.kind_of_contract': 'Łańcuch przerywa umowa rodzaju, przez który ten przepis nie przechodzi.',
  'liability.reason.version_open': 'Nie da się ustalić, który tekst obowiązywał.',
  'liability.reason.fact_missing': 'Brakuje faktu.',
  'liability.reason.time_barred': 'Czas minął{on, select, undefined {} other {: ostatni dzień {on}}}.',
  'liability.reason.notice_late':
    'Żadne roszczenie ani zawiadomienie nie dotarło do niego na czas{on, select, undefined {} other {: ostatni dzień {on}}}.',
  'liability.reason.outside_window':
    'Nie stało się wymagalne w dniach, które są lub mogą jeszcze zostać objęte{on, select, undefined {} other { (od {on})}}.',
  'liability.reason.not_yet_claimed': 'Jeszcze nie zażądano: to, co jest nadal w czasie, byłoby należne.',
  'liability.reason.not_yet': 'Warunek nie jest jeszcze spełniony, ale nadal może być.',
  'liability.reason.knowledge_open':
    'Zależy od tego, co wiedział lub powinien był wiedzieć, czego narzędzie nie rozstrzyga.',
  'liability.reason.judgement_open': 'Zależy od oceny, której narzędzie nie dokonuje.',
  'liability.reason.in_time': 'Na czas.',
  'liability.reason.met': 'Warunek spełniony.',
  'liability.reason.rung_reached': 'Szczebel poniżej zawiódł.',
  'liability.reason.rung_not_reached': 'Można jeszcze żądać od podmiotu poniżej.',
  'liability.reason.shortcut': 'Od jego zawiadomienia minął rok, a niżej zrobiono dość.',
  'liability.reason.shortcut_open': 'Od jego zawiadomienia minął rok; czy niżej zrobiono dość, oceni sąd.',
  'liability.reason.defence_proved': 'Udowodniono okoliczność zwalniającą.',
  'liability.reason.condition_unmet': 'Warunek długu nie jest spełniony.',
  'liability.reason.own_needs': 'Kupuje na własne potrzeby.',
  'liability.reason.no_knowledge': 'Nie wiedział i nie musiał wiedzieć.',
  'liability.reason.off_site': 'Pracę wykonano głównie w pomieszczeniach samego dostawcy.',
  'liability.reason.excluded_party': 'Podmiot, który ten przepis pomija.',
  'liability.reason.public_body': 'Podmiot publiczny, który ten przepis pomija.',
  'liability.reason.consumer': 'Osoba prywatna poza działalnością gospodarczą, którą ten przepis pomija.',
  'liability.reason.exempt_by_cba': 'Związany układem zbiorowym, który reguluje odpowiedzialność w łańcuchu.',
  'liability.reason.link_inferred': 'Ogniwo łańcucha jest wywnioskowane, a nie udokumentowane.',
  'liability.reason.nearest_registered_builder': 'Najbliższy zarejestrowany wykonawca budowlany nad pracodawcą.',
  'liability.reason.employer_registered': 'Sam pracodawca jest zarejestrowanym wykonawcą budowlanym.',
  'liability.reason.not_in_the_judgment': 'Wyrok przeciwko pracodawcy go nie wymienia.',
  'liability.reason.indirectly_responsible': 'Pracę nakładczą wykonano pośrednio dla niego.',
  'liability.reason.related_employer': 'Prowadzi działalność związaną z działalnością pracodawcy lub jej pokrewną.',
  'liability.reason.no_employer': 'Sam nie jest pracodawcą.',
  'liability.reason.contractor_licensed': 'Zawarł umowę z wykonawcą, który miał licencję.',
  'liability.reason.public_works': 'Roboty publiczne, które ten przepis pomija.',
  'liability.reason.no_public_money': 'Za pracę nie zapłacono z pieniędzy publicznych.',
  'liability.reason.signed_an_underpriced_contract':
    'Podpisał umowę, której cena nie może pokryć płac zgodnych z prawem: odrębne odszkodowanie.',
  'liability.reason.price_sufficient': 'Cena jednostkowa pokrywa jej najniższy zgodny z prawem koszt pracy.',
  'liability.reason.goods_may_be_held':
    'Ten przepis nikogo nie czyni dłużnikiem wynagrodzeń: sąd może zatrzymać towar wytworzony przez pracowników, którym nie zapłacono.',
  'liability.reason.court_order_only':
    'Ten przepis sam nikogo nie czyni dłużnikiem wynagrodzeń: sąd może nakazać naprawienie szkody każdemu, kto miał w tym udział.',
  'liability.reason.accident_compensation_only':
    'Ten przepis nikogo nad pracodawcą nie czyni dłużnikiem wynagrodzeń: mówi o świadczeniach za wypadki przy pracy.',
  'liability.reason.retention_only':
    'Ten przepis nikogo nie czyni dłużnikiem wynagrodzeń: pracownik może żądać, by nabywca zatrzymał i wypłacił je z tego, co jest jeszcze winien.',
  'liability.reason.damages_in_tort_only':
    'Ten przepis nikogo nie czyni dłużnikiem wynagrodzeń: daje odszkodowanie, jeśli uchybienie firmy wiodącej spowodowało szkodę.',
  'liability.reason.information_only':
    'Ten przepis nikogo nie czyni dłużnikiem wynagrodzeń: daje każdemu prawo do odpowiedzi.',
  'liability.reason.statement_only':
    'Ten przepis nikogo nie czyni dłużnikiem wynagrodzeń: wymaga corocznego oświadczenia. Odpowiedzialność za wynagrodzenia w łańcuchu nie jest tu znana.',
  'liability.reason.licensing_only':
    'Ten przepis nikogo nie czyni dłużnikiem wynagrodzeń: przewiduje sankcje za korzystanie z podmiotu udostępniającego pracowników bez licencji.',
  'liability.reason.checks_only':
    'Ten przepis nikogo nie czyni dłużnikiem wynagrodzeń: kto zlecił pracę, musi sprawdzić swojego wykonawcę albo zapłaci opłatę.',
  'liability.reason.duty_to_ask_only':
    'Ten przepis nikogo nie czyni dłużnikiem wynagrodzeń: inwestor i generalny wykonawca muszą zażądać wyjaśnień albo zapłacą opłatę.',
  'liability.reason.fund_pays_instead':
    'Ten przepis nikogo w łańcuchu nie czyni dłużnikiem wynagrodzeń: płaci fundusz i ściąga od pracodawcy.',
  'liability.reason.not_own_activity': 'Praca nie należy do jego własnej działalności.',
  'liability.reason.successor': 'Przejął zakład pracodawcy albo przekazał mu własny.',
  'liability.reason.beside_a_debtor': 'Zarządza podmiotem, który odpowiada, albo należy do jego grupy.',
  'liability.reason.after_the_transfer': 'Praca po przejęciu zakładu.',
  'liability.reason.contract_not_known': 'Tylko jeśli godziny przepracowano w ramach tej umowy.',

  'liability.evidence.about_supplier': 'Organ albo sąd podjął działania wobec podmiotu {party}: {event}.',
  'liability.evidence.acted': 'Podmiot {party} podjął w tej sprawie działanie: {event}.',
  'liability.evidence.after_flag': 'Po oznaczeniu umowy {contract}, zanotowane jako {kind}, przez: {by}.',
  'liability.evidence.check_held':
    'Podmiot {party} miał sprawdzenie „{check}”{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'Sprawdzenie „{check}” podmiotu {party} wygasło{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    'Podmiot {party} nie miał sprawdzenia „{check}”{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Ustalono, {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'Sprawa przed organem ({agency}, {stage}) wymienia firmę o takiej nazwie jak {party}. Czy to ta sama firma, nikt nie potwierdził.',
  'liability.evidence.no_check':
    'Nie zapisano żadnego sprawdzenia podmiotu {party}: certyfikatu, rejestracji, licencji. Należy zapytać o nie obie strony.',
  'liability.evidence.no_price_test':
    'Żaden test ceny nie mógł tego dnia niczego ustalić o umowie {contract}: brakuje ceny, godzin albo szacunku.',
  'liability.evidence.price_flagged':
    'Cena umowy {contract} jest oznaczona przez test {test}, na podstawie danych posiadanych i ważnych tego dnia.',
  'liability.evidence.price_passed':
    'Cena umowy {contract} przechodzi test {test}, na podstawie danych posiadanych i ważnych tego dnia.',
  'liability.evidence.told': 'Podmiotowi {party} przekazano wiadomość: {event}.',
  'liability.help.labour_department_goods':
    'Department of Labor (urząd pracy) może wystąpić do sądu o wstrzymanie wysyłki towaru; kto go kupuje, będzie zainteresowany zapłatą wynagrodzeń.',
  'liability.help.ombudsman_involved_persons':
    'Fair Work Ombudsman, związek zawodowy albo pracownik może wystąpić do sądu o nakazy wobec każdego, kto znał istotne fakty i miał w tym udział.',
  'liability.help.ministry_recommendation':
    'W budownictwie organ może zalecić generalnemu wykonawcy pomoc; nie może nakazać zapłaty.',
  'liability.help.national_law': 'Należy pytać według prawa miejsca, w którym wykonano pracę.',
  'liability.help.oecd_complaint': 'Skarga do krajowego punktu kontaktowego OECD przeciwko firmom powyżej.',
  'liability.help.read_the_text':
    'Tekstu nie przeczytano: przed powołaniem się na to należy zapytać kogoś, kto go czytał.',
  'liability.help.ask_buyer_to_retain':
    'Należy zażądać od nabywcy, by zatrzymał wynagrodzenia z tego, co jest jeszcze winien pracodawcy, i wypłacił je na jego rachunek.',
  'liability.help.formal_notice_of_vigilance':
    'Należy formalnie wezwać firmę wiodącą do przestrzegania jej planu; po trzech miesiącach można wystąpić do sądu o nakaz.',
  'liability.help.ask_for_information_no':
    'Należy pisemnie zapytać przedsiębiorstwo, jak postępuje z tym ryzykiem: ma trzy tygodnie na odpowiedź, a dwa miesiące, jeśli byłoby to nieproporcjonalne.',
  'liability.help.read_the_statement':
    'Należy przeczytać, co nabywca opublikował o swoim łańcuchu dostaw, i na to się powołać.',
  'liability.help.report_unlicensed_provider':
    'Należy zapytać organ licencyjny, czy podmiot udostępniający pracowników ma licencję, i zgłosić go, jeśli jej nie ma.',
  'liability.help.compare_charge_rate':
    'Należy porównać cenę zapłaconą za pracowników z orientacyjnymi stawkami organu: niższa wymaga wyjaśnienia.',
  'liability.help.report_missing_checks':
    'Należy zapytać organ bezpieczeństwa pracy, czy wykonawcę sprawdzono tak, jak wymaga ustawa.',
  'liability.help.tell_developer_or_main_contractor':
    'Pracownik delegowany może powiadomić inwestora lub generalnego wykonawcę o niezapłaconym minimalnym wynagrodzeniu: musi on niezwłocznie zażądać wyjaśnień od pracodawcy i je przekazać.',
  'liability.help.danish_fund':
    'Należy uzyskać uznanie roszczenia w systemie rozstrzygania sporów zbiorowych i raz spróbować je ściągnąć: potem płaci fundusz dla pracowników delegowanych.',

  'liability.condition.claim_by':
    'Pisemne roszczenie doszło na czas{on, select, undefined {} other {, ostatni dzień {on}}}',
  'liability.condition.notify_by': 'Zawiadomiony na czas{on, select, undefined {} other {, ostatni dzień {on}}}',
  'liability.condition.file_by': 'Pozew wniesiony na czas{on, select, undefined {} other {, ostatni dzień {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Otrzymane pisemne zawiadomienie inspekcji',
  'liability.condition.breach_of_the_duty': 'Naruszenie obowiązku działania po zawiadomieniu',
  'liability.condition.works_of_275000': 'Wszystkie roboty zamówione dla budynku mają wartość co najmniej 275 000 EUR',
  'liability.condition.first_subcontract_a_shell':
    'Pierwsza umowa podwykonawcza miała służyć głównie wyłączeniu odpowiedzialności',
  'liability.condition.no_fault_or_certificate':
    'Wykonawca prekwalifikowany, zaświadczenia o niezaleganiu bez przerw albo brak uchybienia w zaufaniu, że zapłaci',
  'liability.condition.certificate_or_list': 'Zaświadczenia o niezaleganiu bez przerw albo wpis na urzędową listę',
  'liability.condition.clearance_certificate': 'Zaświadczenia o niezaleganiu właściwej instytucji, bez przerw',
  'liability.condition.careful_check': 'Starannie sprawdził, czy pracodawca ma zezwolenia',
  'liability.condition.knew_of_the_employment': 'Wiedział, że pracodawca nie ma zezwolenia',
  'liability.condition.informed_by_the_fund': 'Pisemnie powiadomiony przez fundusz branżowy',
  'liability.condition.knew_before_contracting':
    'Przed zawarciem umowy wiedział, że wynagrodzenia nie będą płacone, albo musiał się z tym liczyć',
  'liability.condition.order_passed_on_unlawfully': 'Zlecenie przekazano dalej wbrew prawu lub umowie',
  'liability.condition.employer_failed':
    'Egzekucja od pracodawcy nie powiodła się albo nie może on zapłacić lub nie można go pozwać',
  'liability.condition.on_the_list_of_firms': 'Jego wykonawca jest na liście firm zwolnionych z odpowiedzialności',
  'liability.condition.quarter_paid_to_service_centre': 'Zapłacił czwartą część ceny do centrum usług',
  'liability.condition.enjoined_the_employer': 'Pisemnie wezwał pracodawcę do usunięcia naruszenia',
  'liability.condition.informed_the_inspectorate': 'Powiadomił inspekcję',
  'liability.condition.checked_at_each_award':
    'Przy każdym zleceniu sprawdził, czy przestrzega się warunków minimalnych',
  'liability.condition.assess_by':
    'Decyzja wymiarowa doręczona na czas{on, select, undefined {} other {, ostatni dzień {on}}}',
  'liability.condition.limitation_pleaded':
    'Dług może być przedawniony od {on}: trwa, dopóki dłużnik nie podniesie zarzutu przedawnienia.',
  'liability.condition.notice_before_suit':
    'Zawiadomienie dość wcześnie przed pozwem{on, select, undefined {} other {, pozew od {on}}}',
  'liability.condition.covered_from':
    'Otrzymane zawiadomienie obejmuje to, co stało się wymagalne{on, select, undefined {} other { od {on}}}',
  'liability.condition.lower_rung_pays_by':
    'Szczebel poniżej nie zapłacił w swoim czasie{on, select, undefined {} other {, ostatni dzień {on}}}',
  'liability.condition.rung_below_failed': 'Roszczenie wobec szczebla poniżej nie doprowadziło do zapłaty',
  'liability.condition.year_since_notice':
    'Rok od jego zawiadomienia, przy dostatecznych działaniach wobec niższych szczebli{on, select, undefined {} other {, od {on}}}',
  'liability.condition.link_documented':
    'Jest udokumentowane, {upper, select, undefined {w ramach czego wykonuje się {lower}} other {że {lower} wykonuje się w ramach {upper}}}',
  'liability.condition.worked_under': 'Godziny z pozycji {line} przepracowano w ramach {contract}',
  'liability.condition.own_share': 'Ogranicza swój dług do własnej części pracy',
  'liability.condition.worker_knew_of_another_payer':
    'Pracownik wiedział, że wynagrodzenie ma zapłacić podmiot powyżej',
  'liability.condition.orders_for_a_third_party':
    'Zamawia pracę, by wykonać własne zobowiązanie wobec osoby trzeciej, a nie na własne potrzeby',
  'liability.condition.holds_the_declaration': 'Uzyskał oświadczenie swojego wykonawcy',
  'liability.condition.used_the_labour': 'Korzystał z pracy',
  'liability.condition.employer_tried_in_vain': 'Wyczerpano rozsądne środki wobec pracodawcy',
  'liability.condition.all_steps_of_1775b': 'Podjęto wszystkie kroki z § 1775(b)',
  'liability.condition.rebuts_the_presumption': 'Obala domniemanie wynikające ze znalezionych metek',
  'liability.condition.state_asks_for_fifty_workers':
    'Stan, w którym wykonano pracę, wymaga pięćdziesięciu pracowników kontraktowych, a nie dwudziestu',
  'liability.condition.joined_in_the_suit': 'Pozwany razem z pracodawcą',
  'liability.condition.named_in_the_judgment': 'Wymieniony w wyroku',
  'liability.condition.fault_of_the_public_body': 'Udowodnione uchybienie podmiotu publicznego w nadzorze',
  'liability.condition.all_five_controls':
    'Zażądał wszystkich pięciu: dokumentów tożsamości pracowników, dowodu zapłaty, składek na ubezpieczenie społeczne, rachunku bankowego, ubezpieczenia od ryzyka przy pracy',
  'liability.condition.own_fault': 'Wynagrodzeń nie zapłacono przez jego uchybienie',
  'liability.condition.fault_goes_back_to_it': 'Uchybienie wykonawcy poniżej ma źródło w nim',
  'liability.condition.employer_no_registered_builder': 'Pracodawca nie jest zarejestrowanym wykonawcą budowlanym',
  'liability.condition.demanded_from_it': 'Otrzymane pisemne wezwanie',
  'liability.condition.title_agreement_or_insolvency':
    'Prawomocny nakaz wobec pracodawcy, porozumienie o bezpośredniej zapłacie albo zawiadomienie o długu przez pracodawcę, który nie może zapłacić',
  'liability.condition.title_against_the_employer': 'Prawomocny nakaz lub wyrok wobec pracodawcy',
  'liability.condition.retailer_without_control':
    'Sprzedawca detaliczny bez prawa nadzoru lub kontroli pracy przed dostawą',
  'liability.condition.shows_that_it_is_not_liable': 'Wykazuje, że nie jest odpowiedzialny albo że nic się nie należy',
  'liability.condition.is_itself_an_employer': 'Sam jest pracodawcą',
  'liability.condition.associated_or_related_business':
    'Prowadzi działalność związaną z działalnością pracodawcy lub jej pokrewną',
  'liability.condition.its_contractor_unlicensed': 'Zawarł umowę z wykonawcą, który nie miał licencji',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Dochodzi Labor Commissioner, fundusz świadczeń albo wspólna komisja: sam pracownik pozwać nie może',
  'liability.condition.payroll_monitored':
    'Nie wiedział, sprawdzał listy płac, po uzyskaniu wiedzy zatrzymał środki i ma złożone pod przysięgą oświadczenie o zapłacie',
  'liability.condition.price_below_lawful_labour': 'Cena nie może pokryć zgodnego z prawem kosztu pracy',
  'liability.condition.knew_price_insufficient':
    'Przy podpisaniu wiedział lub powinien był wiedzieć, że cena nie wystarcza',
  'liability.condition.written_contract_with_particulars': 'Jedna pisemna umowa z danymi z ustępu (d), bez obalenia',
  'liability.condition.workers_under_a_collective_agreement': 'Pracowników obejmuje układ zbiorowy',
  'liability.condition.work_on_its_own_home': 'Praca przy własnym domu',
  'liability.condition.small_client': 'Łącznie mniej niż 25 pracowników albo najwyżej pięciu udostępnionych naraz',
  'liability.condition.waived_by_building_trades_agreement':
    'Wyłączone układem zbiorowym ze związkiem zawodowym budownictwa',
  'liability.condition.owner_occupied_home': 'Dom zamieszkany przez właściciela, który tekst pomija',
  'liability.condition.responsible_for_the_breach': 'Sam jest odpowiedzialny, przez zlekceważenie swoich obowiązków',
  'liability.condition.could_have_known':
    'Wiedział lub mógł wiedzieć, że cena jest znacznie poniżej rynku albo że wynagrodzeń nie płacono',
  'liability.condition.not_imputable': 'Dowodzi, że braku zapłaty nie można mu przypisać',
  'liability.condition.blocked_account': 'Wpłata na rachunek zablokowany bez wiedzy o nadużyciu',
  'liability.condition.not_mainly_at_supplier':
    'Praca niewykonana głównie w pomieszczeniach samego dostawcy albo odzież',
  'liability.condition.knew_at_purchase': 'Przy zakupie wiedział lub powinien był wiedzieć',
  'liability.condition.entrepreneur_or_employer': 'Przedsiębiorca lub pracodawca',
  'liability.condition.all_below_tried_in_vain': 'Bezskuteczna egzekucja z majątku wszystkich poniżej',
  'liability.condition.diligence_failed': 'Nie dołożył staranności, której wymaga prawo',
  'liability.condition.own_activity': 'Praca należy do jego własnej działalności',
  'liability.condition.household': 'Zleca pracę jako osoba prywatna dla własnego domu',
  'liability.condition.not_for_a_business': 'Nie zleca pracy na potrzeby działalności gospodarczej',
  'liability.condition.certificate_not_given_in_time':
    'Wystąpił o zaświadczenie o niezaleganiu, a nie wydano go na czas',
  'liability.condition.mere_supply_of_labour':
    'Wykonawca dostarczył tylko pracowników, bez własnych środków i organizacji',
  'liability.condition.all_reasonable_steps':
    'Podjął wszystkie rozsądne kroki, by uzyskać zgłoszenie delegowania, listę pracowników, zapewnienie i dowód zapłaty',
  'liability.condition.all_due_diligence': 'Dołożył wszelkiej należytej staranności, by pracodawca zapłacił',
  'liability.condition.told_assured_and_checked':
    'Przekazał pracodawcy warunki, uzyskał ich potwierdzenie i dowód zgłoszenia delegowania',
  'liability.condition.report_of_undeclared_work': 'Urzędowy protokół o pracy nierejestrowanej wobec pracodawcy',
  'liability.condition.documents_every_six_months':
    'Uzyskał wypis z rejestru i poświadczone dokumenty ubezpieczeń społecznych przy podpisaniu i co sześć miesięcy',
  'liability.condition.not_made_good_in_time': 'Płacy nie uzupełniono w czasie, który otwiera zawiadomienie inspekcji',
  'liability.condition.terminated_the_contract': 'Rozwiązał swoją umowę',
  'liability.condition.related':
    'Wobec podmiotu {of} jest w relacji, której wymaga przepis: zarządzający, spółka z jego grupy albo strona przejęcia',
  'liability.condition.worked_before_the_transfer': 'Praca przed przejęciem zakładu',
  'liability.condition.agency_without_assets': 'Pracodawca nie ma majątku albo ma go za mało',
  'liability.condition.breach_of_own_diligence': 'Uchybił staranności, do której sam jest obowiązany',

  'liability.missing.notice_period': 'Na jak długo obowiązuje zawiadomienie dotyczące pozycji {line}.',
  'liability.missing.law':
    'Samo prawo nie jest rozstrzygnięte albo przeczytane: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Do którego dnia obowiązywał {regime}: nie sprawdzono, że skończył się {on} (pozycja {line}).',
  'liability.missing.start_verified':
    'Od którego dnia obowiązywało {regime}: przed {on} nie zweryfikowano (pozycja {line}).',
  'liability.missing.split_transfer':
    'Godziny z pozycji {line} dzień po dniu: przedsiębiorstwo przejęto {on}. Tę pozycję należy podzielić na dzień {on}.',
  'liability.missing.split':
    'Godziny z pozycji {line} dzień po dniu: prawo zmienia się {on}. Tę pozycję należy podzielić na dzień {on}.',
  'liability.missing.position': 'Co stoi nad umową {contract}: zależy od tego miejsce podmiotu {party} w łańcuchu.',
  'liability.missing.link':
    '{upper, select, undefined {Dokument, który pokazuje, w ramach czego wykonuje się {lower}} other {Dokument, który pokazuje, że {lower} wykonuje się w ramach {upper}}}.',
  'liability.missing.net_factor': 'Część netto płacy brutto: odcinek płacowy.',
  'liability.missing.covered_rate': 'Ile z pozycji {line} należy się według stawki objętej tym przepisem ({rates}).',
  'liability.missing.line.amount': 'Niezapłacona kwota z pozycji {line}.',
  'liability.missing.line.due': 'Dzień, w którym pozycja {line} stała się wymagalna.',
  'liability.missing.line.contract': 'W ramach której umowy przepracowano godziny z pozycji {line}.',
  'liability.missing.line.rate_basis':
    'Czym jest stawka z pozycji {line}: minimum ustawowym, układem zbiorowym czy umową.',
  'liability.missing.line.pay_method': 'Czy pozycję {line} płacono od sztuki, czy za czas.',
  'liability.missing.line.kind': 'Jakiego rodzaju długiem jest pozycja {line}.',
  'liability.missing.line.workers': 'Ilu pracowników obejmuje pozycja {line}.',
  'liability.missing.line.pay_periods': 'Ile okresów wypłaty obejmuje pozycja {line}.',
  'liability.missing.contract.kind':
    'Jakiego rodzaju jest umowa{contract, select, undefined {} other {: {contract}}}: roboty, usługi, sprzedaż czy inna.',
  'liability.missing.contract.nace': 'Branża pracy{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.product': 'Produkt{contract, select, undefined {} other { z umowy {contract}}}.',
  'liability.missing.contract.goods_state':
    'Czy towar był gotowy, czy miał być dopiero wytworzony{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Gdzie głównie wykonano pracę{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.activity':
    'Czy praca należy do własnej działalności nabywcy{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.public_works':
    'Czy za pracę zapłacono ze środków publicznych{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Czy za pracę zapłacono ze środków federalnych lub z ich wsparciem{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.works_value':
    'Szacowana wartość wszystkich robót zamówionych dla budynku{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'Cena, do której odnosi się wpłaty na rachunek zablokowany{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Ile osób najwyżej pracowało{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.price': 'Uzgodniona cena{contract, select, undefined {} other { w {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'Cena jednostkowa i jej najniższy zgodny z prawem koszt pracy w dniu podpisania{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Ile z ceny nabywca jest jeszcze winien{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.labour_value':
    'Od kiedy do kiedy trwało zlecenie i jaka była wartość pracy w nim{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'Płaca za miesiąc: godziny i stawki pełnych miesięcy.',
  'liability.missing.contract.single_job':
    'Czy było to jedno zlecenie, czy zamówienie ciągłe{contract, select, undefined {} other { w ramach {contract}}}.',
  'liability.missing.contract.signed': 'Dzień podpisania umowy{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Która wartość jest właściwa, skoro źródła się różnią: {property}{contract, select, undefined {} other {, umowa {contract}}}{line, select, undefined {} other {, pozycja {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) albo {other} ({others}).',
  'liability.missing.head_contract.signed':
    'Dzień podpisania lub ostatniej zmiany umowy z tym, kto zamówił pracę (pozycja {line}).',
  'liability.missing.contract.until': 'Ostatni dzień pracy w ramach umowy z pozycji {line}.',
  'liability.missing.own_contract.until':
    'Dzień zakończenia umowy{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status':
    'Czy podmiot {party} działa, jest niewypłacalny, rozwiązany albo nie da się go odnaleźć.',
  'liability.missing.fact.entrepreneur':
    'Czy podmiot {party} działa w ramach działalności gospodarczej albo jest pracodawcą.',
  'liability.missing.fact.consumer': 'Czy {party} to osoba prywatna działająca w celach prywatnych.',
  'liability.missing.fact.public_body': 'Czy {party} to podmiot publiczny.',
  'liability.missing.fact.own_needs':
    'Czy podmiot {party} zamawia na własne potrzeby, czy by wykonać obowiązek wobec osoby trzeciej{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Czy podmiot {party} miał licencję.',
  'liability.missing.fact.registered': 'Czy podmiot {party} był w rejestrze.',
  'liability.missing.fact.bound_by_cba': 'Czy podmiot {party} jest w tej sprawie związany układem zbiorowym.',
  'liability.missing.fact.certified':
    'Czy podmiot {party} miał, bez przerw, zaświadczenie o niezaleganiu ze składkami.',
  'liability.missing.fact.established_in': 'W którym kraju ma siedzibę {party}.',
  'liability.missing.fact.head_count': 'Ile osób pracuje dla podmiotu {party}.',
  'liability.missing.fact.trade':
    'Kim w tej branży jest {party}: marką, wytwórcą, wykonawcą czy sprzedawcą detalicznym.',
  'liability.missing.event.completion': 'Dzień ukończenia: zawiadomienie o ukończeniu i odbiór pracy (pozycja {line}).',
  'liability.missing.event.inspectorate_notice': 'Dzień zawiadomienia inspekcji.',
  'liability.missing.event.written_claim': 'Dzień, w którym doszło pierwsze pisemne roszczenie.',
  'liability.missing.event.declaration':
    'Czy podmiot {party} złożył oświadczenie{to, select, undefined {} other { (odbiorca: {to})}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Czy podmiot {party} starannie sprawdził pracodawcę.',
  'liability.missing.event.check':
    'Czy podmiot {party} dokonał tego sprawdzenia{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading': 'Czy podmiot {party} żądał, by najpierw prowadzić egzekucję od innych.',
  'liability.missing.event.clause_included':
    'Czy podmiot {party} włączył to do umowy{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Czy podmiot {party} okresowo sprawdzał listy płac.',
  'liability.missing.event.corrective_action': 'Co podmiot {party} zrobił, gdy dowiedział się o niedoborze.',
  'liability.missing.event.affidavit_of_payment':
    'Czy podmiot {party} złożył pod przysięgą oświadczenie o zapłacie{to, select, undefined {} other { (odbiorca: {to})}}.',
  'liability.missing.event.escrow_payment': 'Wpłaty podmiotu {party} na rachunek zablokowany.',
  'liability.missing.event.injunction':
    'Czy podmiot {party} wezwał pracodawcę do usunięcia naruszenia i w którym dniu.',
  'liability.missing.event.report': 'Czy podmiot {party} powiadomił inspekcję i w którym dniu.',
  'liability.missing.event.completion_notice': 'Zawiadomienie o ukończeniu.',
  'liability.missing.event.acceptance': 'Odbiór pracy.',
  'liability.missing.event.certificate_request': 'Czy podmiot {party} wystąpił o zaświadczenie o niezaleganiu.',
  'liability.missing.event.information': 'Czy podmiot {party} przekazał pracodawcy warunki zatrudnienia.',
  'liability.missing.event.termination': 'Czy podmiot {party} rozwiązał swoją umowę.',
  'liability.missing.event.employment_ended': 'Czy i w którym dniu skończyło się zatrudnienie.',
  'liability.missing.transfer': 'Dzień przejęcia zakładu (pozycja {line}).',
  'liability.missing.control': 'Jakie udziały mają w sobie nawzajem {party} i {of} albo czy kontroluje je jedna grupa.',

  'liability.step.ceiling_used':
    'Podmiot {party} sam zapłacił na te pozycje {amount}: odjęto to od najwyższej kwoty, za którą odpowiada.',
  'liability.step.event_late':
    '{event}{to, select, undefined {} other {, odbiorca: {to}}}, dzień: {on}, gdy praca była już zakończona.',
  'liability.step.least_own_debt':
    'Co najmniej {each} na każdego pracownika, liczone dla największej liczby pracowników, jaką obejmuje jedna pozycja ({workers}). Jeśli pozycje obejmują różnych pracowników, co najmniej {most}.',
  'liability.step.net_share':
    'Płaca netto przyjęta jest jako {share} % płacy brutto. Tę część założono przy roszczeniu: pokazałyby ją odcinki wypłaty.',
  'liability.step.one_worker':
    'Zwyczajową płacę policzono dla jednej osoby: ilu osób dotyczy pozycja {line}, nie podano.',
  'liability.step.signed_from': 'Umowa podpisana od {on}.',
  'liability.step.undated_payment': 'Wpłatę, której dnia nie podano, uznaje się tu za dokonaną do {on}.',
  'liability.step.version': '{regime} obowiązuje od {on}: pozycja {line} przekracza ten dzień.',
  'liability.step.worked_from': 'Pozycja {line}: praca od {on}.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {przepis wymaga: {wanted}} other {jeśli {wanted}: wyłączone przez przepis}}.',
  'liability.step.contract':
    'Umowa, {field}: {value}; {out, select, undefined {przepis wymaga: {wanted}} other {jeśli {wanted}: wyłączone przez przepis}}.',
  'liability.step.number': '{number}: {value}, wobec {bounds}.',
  'liability.step.price': 'Cena jednostkowa {price}; najniższy zgodny z prawem koszt pracy na jednostkę {floor}.',
  'liability.step.claim':
    'Roszczenie, {field}: {value}; {out, select, undefined {przepis wymaga: {wanted}} other {jeśli {wanted}: wyłączone przez przepis}}.',
  'liability.step.line':
    'Pozycja {line}, {field}: {value}; {out, select, undefined {przepis wymaga: {wanted}} other {jeśli {wanted}: wyłączone przez przepis}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other {, odbiorca: {to}}}{on, select, undefined {} other {, dnia {on}}}.',
  'liability.step.no_event': 'Nie zapisano: {event}{to, select, undefined {} other {, odbiorca: {to}}}.',
  'liability.step.disputed':
    'Źródła się różnią, a żaden wiersz tej odpowiedzi od tego nie zależy: {property}{contract, select, undefined {} other {, umowa {contract}}}{line, select, undefined {} other {, pozycja {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) albo {other} ({others}).',
  'liability.step.did_not_happen':
    '{event}{to, select, undefined {} other {, odbiorca: {to}}}: wiadomo, że to nie nastąpiło.',
  'liability.step.unanswered': '{event}, dnia {on}, odpowiedzieć ma {by}.',
  'liability.step.repeated':
    '{event}{on, select, undefined {: nie zapisano} other {, pierwszy raz {on}}}, do powtarzania.',
  'liability.step.related': '{party}, {standing}: {of}.',
  'liability.step.no_transfer': 'Nie zapisano dnia przejęcia zakładu (pozycja {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, od {on} (źródło: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: nikt tego nie ustalił.',
  'liability.step.judgement': '{what}: ocena, której narzędzie nie dokonuje.',
  'liability.step.unsettled': '{what}: nierozstrzygnięte.',
} as const;
