/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Prosimy o odpowiedź na piśmie na adres: {where}',
  'letter.ask.authority':
    'Prosimy o zbadanie, czy za tę pracę zapłacono (pracodawca: {employer}), o wysłuchanie podmiotu {party} oraz o informację o podjętych działaniach. Jeżeli przepis wymaga zawiadomienia lub decyzji z Państwa strony, prosimy o doręczenie ich w terminie.',
  'letter.ask.demand':
    'Prosimy podmiot {party} o doprowadzenie do zapłaty tego, co niezapłacone, albo o pisemne wyjaśnienie, dlaczego uważa, że za to nie odpowiada.',
  'letter.ask.documents':
    'Prosimy podmiot {party} o przesłanie poniższych informacji i dokumentów albo o wskazanie, kto je posiada. Na podstawie tego, co jest teraz w danych, nikt nie może ustalić, czy może on odpowiadać.',
  'letter.ask.explanation':
    'Prosimy podmiot {party} o pisemne wyjaśnienie, co i od kiedy było mu wiadomo o płacy za tę pracę oraz co zrobił. Czy z tego powodu odpowiada, nie nam rozstrzygać.',
  'letter.ask.notice':
    'Prosimy podmiot {party} o przyjęcie do wiadomości, że roszczenie istnieje, o zachowanie tego, co może być jeszcze należne wzdłuż łańcucha, oraz o pisemną informację, czy zadba o zapłatę.',
  'letter.basis.amount': 'W świetle zgromadzonych faktów można od niego żądać {amount} ({basis}).',
  'letter.basis.amount_may': 'Może odpowiadać do kwoty {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'Na podstawie posiadanych faktów nie można powiedzieć, czy {party} odpowiada za część tego wynagrodzenia także na podstawie {article}. Byłby to ten sam dług, a nie dodatkowy.',
  'letter.basis.checked':
    'Cytowane jako: {cite}. Skąd to wiemy: {verification}{text, select, undefined {} other {, czytane w wersji {text}}}, ostatnio sprawdzono {checked}. Należy to sprawdzić przed powołaniem się na to.',
  'letter.basis.condition':
    '{what} ({state, select, met {spełnione w świetle zgromadzonych faktów} unmet {niespełnione w świetle zgromadzonych faktów} awaited {jeszcze niespełnione} other {nieznane}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'To, że stoi w tym łańcuchu, jest wywnioskowane, a nie udokumentowane.',
  'letter.basis.once':
    'Gdy kilka przepisów obejmuje to samo wynagrodzenie, jest ono należne raz: tego, czego żąda się na podstawie jednego, nie żąda się ponownie na podstawie drugiego.',
  'letter.basis.open': 'Na podstawie znanych faktów nie można stwierdzić, czy odpowiada za więcej ({basis}).',
  'letter.basis.order': 'W kolejności żądania: numer {order}.',
  'letter.basis.reach': 'Z wynagrodzenia obejmuje tylko to, co jest należne według tej stawki: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} może odpowiadać za wynagrodzenia jako pracodawca; podstawa: {article}.} open {Czy {party} może odpowiadać (podstawa: {article}), w świetle zgromadzonych faktów nie da się ustalić.} other {W świetle zgromadzonych faktów {party} może odpowiadać; podstawa: {article}.}}',
  'letter.basis.version':
    '{rule} (tekst obowiązujący {start, select, exact {od} unverified {w dniu} other {mniej więcej od}} {from}{to, select, undefined {} other { do {ends, select, exact {} other {mniej więcej }}{to}}})',
  'letter.blank': '[{what}: brak w danych]',
  'letter.closing': 'Z poważaniem',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {1 pracownik} few {# pracownicy} many {# pracowników} other {# pracownika}}} other {{fit, plural, one {1} few {#} many {#} other {#}} z {of} pracowników}}',
  'letter.count.not-known': 'nieznana liczba{of, select, undefined {} other { z {of} pracowników}}',
  'letter.draft':
    'PROJEKT, NIE WYSŁANO. Tekst napisało Solidary, które niczego nie wysyła. Każdy fakt należy sprawdzić u źródła, uzupełnić lub skreślić to, co stoi w [nawiasach], i samodzielnie zdecydować o wysłaniu. To nie jest porada prawna.',
  'letter.envelope.address': 'Adres',
  'letter.envelope.addressee': 'Do',
  'letter.envelope.day': 'Dzień',
  'letter.envelope.reference': 'Nasz numer',
  'letter.envelope.sender': 'Od',
  'letter.greeting': 'Szanowni Państwo,',
  'letter.head.answer': 'Jak odpowiedzieć',
  'letter.head.ask': 'O co prosimy',
  'letter.head.basis': 'Na jakiej podstawie',
  'letter.head.missing': 'Do uzupełnienia przed wysłaniem',
  'letter.head.unpaid': 'Co jest niezapłacone',
  'letter.head.work': 'Praca',
  'letter.kind.authority': 'Wniosek do organu o zbadanie sprawy i zażądanie wyjaśnienia',
  'letter.kind.demand': 'Wezwanie do zapłaty',
  'letter.kind.documents': 'Prośba o informacje i dokumenty',
  'letter.kind.explanation': 'Prośba o wyjaśnienie',
  'letter.kind.notice': 'Zawiadomienie o roszczeniu',
  'letter.narrows': 'Słowa tego pisma zawężają osobę skarżącą do: {count}.',
  'letter.nobody':
    'Nie ma jeszcze do kogo pisać: w świetle tych faktów żaden przepis niczego od nikogo nie wymaga. To nie znaczy, że nikt nie jest odpowiedzialny.',
  'letter.none': 'Brak pisma do {party}. {reason}',
  'letter.opening.authority':
    'Piszemy w sprawie {of, select, wages {wynagrodzeń} other {należności}}, których w świetle zgromadzonych faktów, stan na {asOf}, nie zapłacono (pracodawca: {employer}), oraz w sprawie tego, za co może odpowiadać {party}.',
  'letter.opening.demand':
    'Piszemy w sprawie {of, select, wages {wynagrodzeń} other {należności}}, których w świetle zgromadzonych faktów, stan na {asOf}, nie zapłacono (pracodawca: {employer}).',
  'letter.opening.documents':
    'Piszemy w sprawie {of, select, wages {wynagrodzeń} other {należności}}, których w świetle zgromadzonych faktów, stan na {asOf}, nie zapłacono (pracodawca: {employer}). Aby ustalić, kto za nie odpowiada, brakuje niektórych faktów.',
  'letter.opening.explanation':
    'Piszemy w sprawie {of, select, wages {wynagrodzeń} other {należności}}, których w świetle zgromadzonych faktów, stan na {asOf}, nie zapłacono (pracodawca: {employer}). To, czy {party} może odpowiadać, zależy od wiedzy tego podmiotu.',
  'letter.opening.notice':
    'Zawiadamiamy o {of, select, wages {wynagrodzeniach} other {należnościach}}, których w świetle zgromadzonych faktów, stan na {asOf}, nie zapłacono (pracodawca: {employer}).',
  'letter.paper': 'Dokumenty, {act}: {of}',
  'letter.particular.address': 'adres odbiorcy',
  'letter.particular.addressee': 'nazwa odbiorcy',
  'letter.particular.amount': 'kwota',
  'letter.particular.answer': 'dokąd i do którego dnia odpowiedzieć',
  'letter.particular.basis': 'artykuł',
  'letter.particular.completion': 'dzień ukończenia lub odbioru pracy',
  'letter.particular.contract_day': 'dzień umowy',
  'letter.particular.creditor': 'kto dochodzi roszczenia',
  'letter.particular.day': 'dzień wysłania',
  'letter.particular.deadline': 'najbliższy ostatni dzień',
  'letter.particular.debt': 'czego dotyczy',
  'letter.particular.due_day': 'dzień wymagalności płacy',
  'letter.particular.employer': 'pracodawca',
  'letter.particular.event': 'dzień zdarzenia: {event}',
  'letter.particular.fact': 'o firmie: {fact}',
  'letter.particular.field': 'o umowie: {field}',
  'letter.particular.hours': 'godziny',
  'letter.particular.left': 'pozostaje do zapłaty',
  'letter.particular.line': 'pozycja',
  'letter.particular.net_share': 'część netto płacy brutto, założona',
  'letter.particular.own_end': 'ostatni dzień umowy firmy',
  'letter.particular.paid': 'zapłacono',
  'letter.particular.paid_since': 'zapłacono od tego czasu',
  'letter.particular.period': 'okres pracy',
  'letter.particular.rate': 'należna stawka za godzinę',
  'letter.particular.rate_basis': 'na czym opiera się stawka',
  'letter.particular.reference': 'nasz numer roszczenia',
  'letter.particular.sender': 'nazwisko i adres podpisującego i w czyim imieniu',
  'letter.particular.unpaid': 'niezapłacone, brutto',
  'letter.particular.unpaid_sum': 'niezapłacone',
  'letter.particular.work': 'wykonana praca',
  'letter.particular.work_end': 'ostatni dzień umowy, w ramach której pracowano',
  'letter.particular.workers': 'liczba pracowników',
  'letter.particular.workplace': 'miejsce wykonania pracy',
  'letter.send': 'Co by to rozstrzygnęło:',
  'letter.sends-nothing': 'Narzędzie pisze projekt i niczego nie wysyła.',
  'letter.subject.authority':
    'Niezapłacone {of, select, wages {wynagrodzenia} other {należności}} (pracodawca: {employer}): wniosek o zbadanie',
  'letter.subject.demand':
    'Niezapłacone {of, select, wages {wynagrodzenia} other {należności}} (pracodawca: {employer}): prośba o zapłatę, adresat: {party}',
  'letter.subject.documents':
    'Niezapłacone {of, select, wages {wynagrodzenia} other {należności}} (pracodawca: {employer}): prośba o informacje i dokumenty, adresat: {party}',
  'letter.subject.explanation':
    'Niezapłacone {of, select, wages {wynagrodzenia} other {należności}} (pracodawca: {employer}): prośba o wyjaśnienie, adresat: {party}',
  'letter.subject.notice':
    'Niezapłacone {of, select, wages {wynagrodzenia} other {należności}} (pracodawca: {employer}): zawiadomienie, adresat: {party}',
  'letter.unpaid.none':
    'Za tę pracę należą się {of, select, wages {wynagrodzenia} other {należności}}. Ile, zostanie podane temu, kto zadba o zapłatę.',
  'letter.unpaid.of': 'Łącznie {all}. Z tego {party} może odpowiadać za {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'Razem {amount}: {parts}.',
  'letter.unpaid.sum': 'Razem {amount} ({basis}).',
  'letter.unpaid.together':
    'Zapłacono ponadto bez wskazania pozycji: {amount}{on, select, undefined {} other { dnia {on}}}. Odjęto to od sumy.',
  'letter.value': '{value}',
  'letter.value.period': 'od {from} do {to}',
  'letter.warning.few':
    'Do tych słów pasuje mniej pracowników niż {least}: można po nich rozpoznać osobę skarżącą. Poniżej są szersze słowa.',
  'letter.warning.not_known':
    'Nie wiadomo, do ilu pracowników pasują te słowa: należy przyjąć, że można po nich rozpoznać osobę skarżącą.',
  'letter.wording.amount':
    '{as, select, each {Każda kwota z godzinami} sum {Jedna suma za wszystko} other {Że wynagrodzenia są należne, bez kwoty}}',
  'letter.wording.period':
    '{as, select, days {Dni pracy} month {Pełne miesiące} quarter {Pełne kwartały} other {Cały rok}}',
  'letter.wording.place': '{as, select, workplace {Miejsce pracy} other {Pracodawca, bez miejsca pracy}}',
  'letter.wording.work': '{as, select, class {Rodzaj pracy} other {Bez rodzaju pracy}}',
  'letter.wording.workers': '{as, select, number {Liczba pracowników} other {Bez liczby pracowników}}',
  'letter.written':
    'Pisemne roszczenie dotarło do Państwa{on, select, undefined {} other { {on}}}; to pismo go nie zastępuje.',
} as const;
