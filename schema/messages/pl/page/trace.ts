/** The liability trace: ladder, claim bar, deadlines, branches, models. */
const AHEAD = '{days, plural, =0 {dzisiaj} one {jutro} few {za # dni} many {za # dni} other {za # dnia}}';
const LINES = '{n, plural, one {pozycja {lines}} few {pozycje {lines}} many {pozycje {lines}} other {pozycje {lines}}}';

export const pageTrace = {
  'page.deadlines.ahead': 'Dni przyszłe',
  'page.deadlines.all-passed': 'Każdy ostatni dzień w danych minął.',
  'page.deadlines.as-of': 'Stan na {day}',
  'page.deadlines.calendar': 'Zapisz jako plik kalendarza',
  'page.deadlines.behind': 'Minione, dokonane i dni, od których można żądać zapłaty',
  'page.deadlines.days': `{past, select, yes {{days, plural, one {wczoraj} few {# dni temu} many {# dni temu} other {# dnia temu}}} other {${AHEAD}}}`,
  'page.deadlines.done': 'dokonano',
  'page.deadlines.done-mark': '{day}: dokonano',
  'page.deadlines.last-day': 'Ostatni dzień',
  'page.deadlines.limitation': 'ostatni dzień samego długu',
  'page.deadlines.near': `{day}: ${AHEAD}`,
  'page.deadlines.next': `Następny: {label}, {day}, ${AHEAD}.`,
  'page.deadlines.none': 'W danych nie ma terminu.',
  'page.deadlines.none-ahead':
    'Nie jest znany żaden dzień przyszły. To nie znaczy, że go nie ma: okresu, którego nikt nie odczytał, nie pokazuje się jako dnia.',
  'page.deadlines.day': 'Dzień',
  'page.deadlines.of-lines': `{text}, ${LINES}`,
  'page.deadlines.passed': '{day}: minął',
  'page.deadlines.runs-from': 'Biegnie od',
  'page.deadlines.state': '{state, select, done {dokonano na czas} first_day {pierwszy dzień} other {}}',
  'page.deadlines.title': 'Dni, które się liczą',
  'page.deadlines.to': 'Wobec kogo lub przez kogo',
  'page.deadlines.what': 'Co',
  'page.deadlines.what-hangs': 'Co zatrzymuje każdy i co od niego zależy',
  'page.deadlines.working-days':
    '{n, plural, one {# dzień roboczy} few {# dni robocze} many {# dni roboczych} other {# dnia roboczego}}',
  'page.trace.all-questions': 'Wszystkie pytania tego roszczenia',
  'page.trace.bar.amounts-open':
    '{n, plural, one {Przy jednej pozycji nie wiadomo, ile nie zapłacono} few {Przy # pozycjach nie wiadomo, ile nie zapłacono} many {Przy # pozycjach nie wiadomo, ile nie zapłacono} other {Przy # pozycji nie wiadomo, ile nie zapłacono}}: żadna suma tutaj tego nie zawiera i nie wiadomo, ile najwyżej może wpłynąć.',
  'page.trace.bar.employer-so-far': 'pracodawca; o innych nie można powiedzieć',
  'page.trace.bar.most-so-far':
    'Według tego, co wiadomo, od wszystkich razem może wpłynąć {most}; o innych nie można powiedzieć i nic od nich nie jest tu liczone. Długów kilku podmiotów za te same wynagrodzenia nigdy się nie sumuje.',
  'page.trace.bar.part-open':
    'Nie wiadomo, ile pozostało z części roszczenia: żadna suma tutaj jej nie zawiera i nie wiadomo, ile najwyżej może wpłynąć.',
  'page.trace.before-work':
    'W dniu tej strony, {asOf}, praca objęta tym roszczeniem jeszcze się nie zaczęła: jej pierwszy dzień to {from}. To, co niżej, nie jest odpowiedzią na ten dzień; należy wybrać późniejszy.',
  'page.trace.contract-open':
    'To, kto jeszcze może odpowiadać, zależy od umowy, na podstawie której pracowano, a ta nie jest znana.',
  'page.trace.employer-liable': 'W świetle zgromadzonych faktów za te wynagrodzenia odpowiada pracodawca.',
  'page.trace.engaged-no-price': 'zaangażował dostawcę {supplier} za cenę, której nie ma w danych',
  'page.trace.events.none':
    'Nie ma żadnego zdarzenia: żadnego wezwania, zawiadomienia ani płatności. Co zrobiono, wpisuje się tutaj.',
  'page.trace.events.text':
    'Co zrobiono w sprawie tego roszczenia. Płatności odjęto od należności, jeśli ich kwota jest znana w walucie roszczenia; tego, co nastąpiło po dniu tej odpowiedzi, w niej nie ma.',
  'page.trace.evidence.enter': 'Wpisz, co wiedziała',
  'page.trace.letters': 'Projekty pism',
  'page.trace.letters-hint':
    'Projekt dla każdego podmiotu, który może odpowiadać, z zaznaczonymi brakami. Niczego się nie wysyła.',
  'page.trace.missing-count': '{n, plural, one {Jeden fakt} few {# fakty} many {# faktów} other {# faktu}}',
  'page.trace.no-law':
    'Nie można powiedzieć, kto jeszcze może odpowiadać: nie zapisano tu żadnego prawa tego miejsca ({place}), które by tę pracę obejmowało, co nie znaczy, że go nie ma.',
  'page.trace.nobody-yet': 'W świetle zgromadzonych faktów nikt nie odpowiada w sposób pewny.',
  'page.trace.open-sheet': 'Obejrzyj ją albo zweryfikuj inną',
  'page.trace.amount-lines': `{basis}, ${LINES}`,
  'page.trace.after': 'gdy zawiedzie {n, selectordinal, other {#.}}',
  'page.trace.apart': 'Poza łańcuchami tego roszczenia',
  'page.trace.aside':
    '{n, plural, one {Nie odpowiada według jeszcze jednego przepisu} few {Nie odpowiada według jeszcze # przepisów} many {Nie odpowiada według jeszcze # przepisów} other {Nie odpowiada według jeszcze # przepisu}}: {rules}.',
  'page.trace.ask-holder': 'Kogo zapytać: {holder}.',
  'page.trace.ask-nobody-knows': 'Nie wiadomo, kogo zapytać.',
  'page.trace.ask-own-file': 'Jest to we własnych aktach albo wie to pracownik.',
  'page.trace.at-once': 'od razu',
  'page.trace.bar.employer': 'tylko pracodawca',
  'page.trace.bar.employer-left-out':
    'Od pracodawcy niczego się nie liczy: jest zapisany jako niewypłacalny, rozwiązany albo nie do odnalezienia.',
  'page.trace.bar.label': 'Roszczenie, {total}: {parts}.',
  'page.trace.bar.liable':
    '{many, select, yes {{n, plural, one {łańcuch {chains}} few {łańcuchy {chains}} many {łańcuchy {chains}} other {łańcuchy {chains}}}} other {łańcuch za to odpowiada}}',
  'page.trace.bar.may':
    '{many, select, yes {{n, plural, one {łańcuch {chains} może odpowiadać} few {łańcuchy {chains} mogą odpowiadać} many {łańcuchy {chains} mogą odpowiadać} other {łańcuchy {chains} mogą odpowiadać}}} other {łańcuch może za to odpowiadać}}',
  'page.trace.bar.most':
    'Najwyżej może wpłynąć od wszystkich razem: {most}. Długów kilku podmiotów za te same wynagrodzenia nigdy się nie sumuje.',
  'page.trace.bar.title': 'Roszczenie. Jest należne raz, bez względu na to, ilu za nie odpowiada.',
  'page.trace.basis':
    '{basis, select, gross {płaca brutto} net {płaca netto} tax {podatek od płac} vat {VAT} contributions {składki} penalty {kara pieniężna} interest {odsetki} damages {odszkodowanie} other {{basis}}}',
  'page.trace.branch': 'Pozycja {line}, jeśli pracę wykonano w ramach {contract}',
  'page.trace.branches': 'Pozycje, których umowa jest nieznana',
  'page.trace.branches.text':
    'Każda może należeć do jednej z tych umów. Dalej stoi, jaka byłaby odpowiedź w każdym wypadku; nic z tego nie liczy się w kwotach powyżej.',
  'page.trace.chain': 'Łańcuch {letter}',
  'page.trace.chains-shared': 'Nad łańcuchami {chains}',
  'page.trace.claim-lines':
    '{n, plural, one {pozycja roszczenia {lines}} few {pozycje roszczenia {lines}} many {pozycje roszczenia {lines}} other {pozycje roszczenia {lines}}}',
  'page.trace.condition-state':
    '{state, select, met {spełnione} unmet {{bars, select, defence {nieudowodnione} other {niespełnione}}} other {nieznane}}{bars, select, enforcement {, tylko do egzekucji} defence {, okoliczność zwalniająca} other {}}',
  'page.trace.conditions': 'Warunki i okoliczności zwalniające',
  'page.trace.days': 'Dni',
  'page.trace.does-not-apply': 'nie ma zastosowania',
  'page.trace.edit': 'Popraw roszczenie',
  'page.trace.employer-alone': 'W świetle zgromadzonych faktów za te wynagrodzenia odpowiada tylko pracodawca.',
  'page.trace.engaged': 'zaangażował dostawcę {supplier} za {price}',
  'page.trace.engaged-more':
    '{n, plural, one {i jeszcze jednego} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'page.trace.folded':
    '{n, plural, one {Jeszcze jedna firma nie odpowiada.} few {Jeszcze # firmy nie odpowiadają.} many {Jeszcze # firm nie odpowiada.} other {Jeszcze # firmy nie odpowiada.}}',
  'page.trace.head.article': 'Artykuł',
  'page.trace.head.asked': 'Można od niego żądać',
  'page.trace.head.basis': 'Podstawa',
  'page.trace.head.branch-amount': 'Byłoby',
  'page.trace.head.branch-facts': 'Byłoby, w świetle tych faktów',
  'page.trace.head.company': 'Firma i jej miejsce w łańcuchu',
  'page.trace.evidence': 'Co każdy mógł wiedzieć',
  'page.trace.evidence.day': 'Widoczne od',
  'page.trace.evidence.of': '{name}: {of}',
  'page.trace.evidence.on': 'Do {day}, dnia, który liczy się według: {rule}.',
  'page.trace.evidence.on-unknown': 'Nie zapisano dnia, który liczy się według: {rule}.',
  'page.trace.evidence.said': 'Co było do zobaczenia',
  'page.trace.evidence.source': 'Źródło',
  'page.trace.evidence.source-none': 'zapisy w danych',
  'page.trace.evidence.speaks': '{speaks, select, for {za} to_check {do sprawdzenia} other {przeciw}}',
  'page.trace.evidence.speaks-head': 'Przemawia za lub przeciw',
  'page.trace.evidence.text':
    'Spisane, przez nikogo nieważone: żaden wpis nie zmienia odpowiedzi i żaden nie dowodzi, co ktokolwiek wiedział. Podano też, czego nie zapisano.',
  'page.trace.first-day': 'Pierwszy ważny dzień:',
  'page.trace.first-day-unknown': 'nieznany, co nie znaczy, że go nie ma',
  'page.trace.hangs': 'Zależy od tego do {amount}.',
  'page.trace.hangs-unknown': 'Nie wiadomo, ile od tego zależy.',
  'page.trace.head.facts': 'W świetle tych faktów',
  'page.trace.head.missing': 'Jeszcze brakuje',
  'page.trace.head.order': 'Kolejność',
  'page.trace.head.regime': 'Przepis i wersja',
  'page.trace.head.role': 'Miejsce w łańcuchu',
  'page.trace.head.under': 'Na podstawie',
  'page.trace.head.until': 'Do',
  'page.trace.head.why': 'Dlaczego',
  'page.trace.help': 'Do czego można go użyć zamiast tego: {ways}',
  'page.trace.hours': '{n, plural, one {# godzina} few {# godziny} many {# godzin} other {# godziny}}',
  'page.trace.if': 'Jeśli {values}',
  'page.trace.if-known': 'Gdy będzie wiadomo',
  'page.trace.inferred-link': 'ogniwo jest wywnioskowane',
  'page.trace.keys': 'Góra i dół przechodzą między firmami, Enter otwiera kroki i źródła pod spodem.',
  'page.trace.ladder-caption': 'Kto może odpowiadać, od najwyższego nabywcy do pracodawcy',
  'page.trace.liable':
    '{n, plural, one {Jedna firma odpowiada} few {{words} firmy odpowiadają} many {{words} firm odpowiada} other {{words} firmy odpowiada}} za te wynagrodzenia w świetle zgromadzonych faktów{employer, select, yes {: pracodawca i {above} nad nim.} other {.}}',
  'page.trace.loading': 'Przechodzenie łańcucha ...',
  'page.trace.may-be-dead':
    'Sam dług może być przedawniony: {lines} ({cite}). Upaść może każdy wiersz, który się na nim opiera.',
  'page.trace.may':
    '{more, select, yes {{n, plural, one {może odpowiadać jeszcze jedna firma.} few {mogą odpowiadać jeszcze {words} firmy.} many {może odpowiadać jeszcze {words} firm.} other {może odpowiadać jeszcze {words} firmy.}}} other {{n, plural, one {może odpowiadać jedna firma.} few {mogą odpowiadać {words} firmy.} many {może odpowiadać {words} firm.} other {może odpowiadać {words} firmy.}}}}',
  'page.trace.missing':
    '{n, plural, one {Tę odpowiedź zmieniłby jeden fakt} few {Tę odpowiedź zmieniłyby # fakty} many {Tę odpowiedź zmieniłoby # faktów} other {Tę odpowiedź zmieniłoby # faktu}}',
  'page.trace.mode':
    '{mode, select, joint {Dłużnik solidarny} surety {Poręczyciel} enforced_after {Dłużnik solidarny, egzekucja po pracodawcy} subsidiary {Odpowiada po pracodawcy} ladder {Szczebel po szczeblu} other {{mode}}}',
  'page.trace.more-missing':
    '{n, plural, one {i jeszcze jeden} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'page.trace.no-chain':
    'W danych nie ma łańcucha powyżej. Należy zapytać pracodawcę, kierownictwo budowy lub klienta o zlecenie, w ramach którego wykonano pracę.',
  'page.trace.no-conditions': 'brak',
  'page.trace.none': 'W świetle tych faktów nie znaleziono odpowiedzialności z ustawy.',
  'page.trace.not-liable-under': 'Nie odpowiada według',
  'page.trace.nothing-missing': 'Niczego',
  'page.trace.onward': 'Co zrobić z tą odpowiedzią',
  'page.trace.open':
    '{n, plural, one {nie da się tego ustalić o jednej firmie.} few {nie da się tego ustalić o {words} firmach.} many {nie da się tego ustalić o {words} firmach.} other {nie da się tego ustalić o {words} firmy.}}',
  'page.trace.open-company': 'Otwórz: {name}',
  'page.trace.open-law': 'Otwórz przepis',
  'page.trace.order-first':
    '{n, plural, one {Można od niej żądać w pierwszej kolejności; nie trzeba pozywać pracodawcy.} few {Od każdej z {words} firm można żądać w pierwszej kolejności. Nie trzeba pozywać pracodawcy.} many {Od każdej z {words} firm można żądać w pierwszej kolejności. Nie trzeba pozywać pracodawcy.} other {Od każdej z {words} firm można żądać w pierwszej kolejności. Nie trzeba pozywać pracodawcy.}}',
  'page.trace.order-later': 'Od niektórych można żądać dopiero, gdy inni nie zapłacili: zob. kolejność przy każdej.',
  'page.trace.own-debt': 'Własny dług jako pracodawcy',
  'page.trace.price-flagged': 'cena oznaczona',
  'page.trace.row-title': '{law}: {basis}',
  'page.trace.rungs': 'Od kogo i od kiedy można żądać zapłaty',
  'page.trace.rungs.nothing-more': 'otwarty',
  'page.trace.rungs.not-yet': 'jeszcze nie',
  'page.trace.rungs.of': 'Szczebel po szczeblu według: {rule}',
  'page.trace.rungs.open': 'otwarty, od dnia, którego nie zapisano',
  'page.trace.rungs.opens': 'Co by go otworzyło',
  'page.trace.rungs.party': 'Firma',
  'page.trace.rungs.record': 'Po zapisaniu zdarzenia przy roszczeniu, z jego dniem, odpowiedź się zmieni.',
  'page.trace.rungs.rung': 'Szczebel',
  'page.trace.rungs.since': 'Można żądać od',
  'page.trace.rungs.status': 'W świetle tych faktów',
  'page.trace.runs-from': 'biegnie od',
  'page.trace.steps': 'Krok po kroku',
  'page.trace.title':
    '{workers, plural, =0 {Zaległe wynagrodzenia, {employer}} one {Zaległe wynagrodzenie jednego pracownika, {employer}} few {Zaległe wynagrodzenia {words} pracowników, {employer}} many {Zaległe wynagrodzenia {words} pracowników, {employer}} other {Zaległe wynagrodzenia {words} pracownika, {employer}}}',
  'page.trace.unfold': 'Pokaż',
  'page.trace.until':
    '{what, select, claim_by {pisemne roszczenie do tego dnia} notify_by {zawiadomienie do tego dnia} file_by {pozew do tego dnia} assess_by {decyzja wymiarowa do tego dnia} limitation {przedawnienie po tym dniu} pay_by {zapłata do tego dnia} warn_others_by {ostrzeżenie innych do tego dnia} lower_rung_pays_by {zapłata niższego szczebla do tego dnia} claimable_from {od tego dnia} covered_from {objęte od} covered_until {objęte do} other {{what}}}{passed, select, yes {, minął} other {}}',
  'page.trace.up-is-up': 'W górę strony znaczy w górę łańcucha',
  'page.trace.twin-caption': 'Każdy wiersz odpowiedzi, w kolejności drabiny',
  'page.trace.view.ladder': 'Drabina',
  'page.trace.view.steps': 'Kroki',
  'page.trace.view.table': 'Tabela',
  'page.trace.whole-steps': 'Jak odczytano roszczenie jako całość',
  'page.trace.withdrawn':
    '{n, plural, one {Jedna pozycja nie jest już dochodzona i nie wchodzi} few {# pozycje nie są już dochodzone i nie wchodzą} many {# pozycji nie jest już dochodzonych i nie wchodzi} other {# pozycji nie jest już dochodzonych i nie wchodzi}} w tym dniu do tej odpowiedzi.',
  'page.trace.workplaces':
    '{n, plural, one {Miejsce pracy} few {Miejsca pracy} many {Miejsca pracy} other {Miejsca pracy}}',
  'page.trace.rules-apart':
    '{n, plural, one {Zbadano jeszcze jeden przepis tego miejsca: nie obejmuje tego roszczenia} few {Zbadano jeszcze # przepisy tego miejsca: nie obejmują tego roszczenia} many {Zbadano jeszcze # przepisów tego miejsca: nie obejmują tego roszczenia} other {Zbadano jeszcze # przepisu tego miejsca: nie obejmują tego roszczenia}}',
  'page.trace.settling': 'Co zmieniłoby tę odpowiedź',
  'page.trace.settling-more':
    'I {n, plural, one {jeszcze jeden fakt, od którego zależy mniej} few {jeszcze # fakty, od których zależy mniej} many {jeszcze # faktów, od których zależy mniej} other {jeszcze # faktu, od których zależy mniej}}.',
  'page.trace.still-open':
    '{n, plural, one {Jeden wiersz zależy} few {# wiersze zależą} many {# wierszy zależy} other {# wiersza zależy}} od więcej niż dwóch brakujących faktów albo od samego prawa.',
} as const;
