/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Według ustawowego minimum, dzień: {supposed}; dnia ceny nie ma w danych.}}';
const CASES = '{exact, select, yes {{best}} other {{best} w najlepszym razie, {worst} w najgorszym}}';
const ENDS = '{exact, select, yes {{best}} other {{best} co najmniej, {worst} najwyżej}}';
const NUMBERS = '{exact, select, yes {{best}} other {{best} do {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {{best} % w najlepszym razie, w najgorszym nieznane} other {{best} % w najlepszym razie, {worst} % w najgorszym}}';

export const flag = {
  'flag.basis.agreement-of-the-sector': 'Układ zbiorowy branży, z kategorią i źródłem w krokach',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG 22 kwietnia 2009 r., 5 AZR 436/08',
  'flag.basis.charge-rates':
    'Pozycje orientacyjnych stawek dla podmiotów udostępniających pracowników (GLAA Brief 87): płaca, urlop, ubezpieczenie, emerytura, opłata',
  'flag.basis.day-of-pay': 'Dzień wymagalności płacy, tak jak podaje go zapis',
  'flag.basis.directive-2014-24-69':
    'Dyrektywa 2014/24/UE, art. 69: należy zażądać wyjaśnienia, zanim cokolwiek się rozstrzygnie',
  'flag.basis.hours-of-the-place': 'Datowany limit godzin w miejscu pracy, ze źródłem w krokach',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: umowa musi zawierać środki wystarczające, by przestrzegać prawa pracy',
  'flag.basis.labour-minute-costing':
    'Kalkulacja minuty pracy: minuty pracy na jednostkę według zgodnego z prawem kosztu minuty',
  'flag.basis.law-of-the-place': 'Datowane minimum w miejscu pracy, ze źródłem w krokach',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): miarą jest minimum prawne, a nie stawka zwyczajowa',
  'flag.basis.living-wage-estimate': 'Opublikowany szacunek płacy na godne życie, ze źródłem w krokach',
  'flag.basis.no-fixed-share': 'Nie znaleziono ustawy, która określa część szacunku; jest ona jawnym założeniem',
  'flag.basis.overtime-of-the-place':
    'Datowane minimum i prawo o godzinach nadliczbowych w miejscu pracy, ze źródłami w krokach',
  'flag.basis.quartile-fences':
    'Granice kwartylowe: daleko poza leży to, co wykracza o więcej niż podaną liczbę rozstępów poza środkową połowę porównywanych',
  'flag.basis.warsaw-2007': 'Raport z 2007: płaca o jedną trzecią niższa od stawki zwyczajowej',
  'flag.excludes.agreement-may-not-bind': 'Nie mówi, że układ wiąże tego pracodawcę.',
  'flag.excludes.basic-pay-only': 'Porównuje płacę zasadniczą za godzinę, bez dodatków.',
  'flag.excludes.costs-in-between': 'Nie bierze pod uwagę tego, czego potrzebują dla siebie ogniwa pośrednie.',
  'flag.excludes.daily-overtime':
    'Patrzy na godziny dnia tylko tam, gdzie w danych jest prawo liczące za dzień, a nie na godziny nocy ani święta.',
  'flag.excludes.estimate-may-be-wrong': 'Nie mówi, że szacunek był trafny.',
  'flag.excludes.exempt-from-overtime':
    'Nie mówi, że pracownik nie jest wyłączony spod prawa o godzinach nadliczbowych.',
  'flag.excludes.forced-or-wanted': 'Nie mówi, czy godziny były wymuszone, czy chciane.',
  'flag.excludes.general-floor-only': 'Patrzy na ustawowe minimum, nie na płace umówione ani na płacę na godne życie.',
  'flag.excludes.going-rate-not-law': 'Nie mówi, że stawka zwyczajowa była wiążąca.',
  'flag.excludes.known-beneath':
    'Liczy to, co według danych wykonuje się w ramach umowy, a nic z tego, co robi sam dostawca.',
  'flag.excludes.level-not-looked-at': 'Nie mówi, że to, co się należało, wystarczało.',
  'flag.excludes.living-wage-not-law': 'Nie mówi, że ktokolwiek jest dłużny płacę na godne życie.',
  'flag.excludes.low-is-not-unlawful': 'Nie mówi, że cena jest niezgodna z prawem: niska cena może mieć dobre powody.',
  'flag.excludes.many-lines-many-chances':
    'Umowa o wielu pozycjach ma wiele okazji, by któraś została wychwycona: trzeba spojrzeć, ile porównano.',
  'flag.excludes.market-may-be-low': 'Nie mówi, że cena publikowana pokrywa płace zgodne z prawem.',
  'flag.excludes.not-why-late': 'Nie mówi, dlaczego płaca przyszła późno.',
  'flag.excludes.one-record-of-a-week':
    'Zapisy tygodnia danej osoby są sumowane tylko wtedy, gdy jedno źródło ma je dla tego samego pracodawcy i dokładnie tych samych dni, każdy z innej grupy, umowy lub miejsca. W przeciwnym razie mogą to być dwa razy te same godziny: wtedy żaden nie przechodzi, a to, co mogło zostać wypłacone w innym, nie jest oznaczane.',
  'flag.excludes.one-way-up': 'Idzie w górę tylko tak daleko, jak prowadzi jedna droga.',
  'flag.excludes.opt-outs':
    'Nie patrzy na odstępstwa, wyłączenia ani dłuższe okresy rozliczeniowe, na które może pozwalać układ.',
  'flag.excludes.overhead-and-margin':
    'Nie zostawia nic na koszty ogólne i marżę: cena, która ledwie przechodzi, może nadal być za niska.',
  'flag.excludes.overtime-not-looked-at': 'Nie patrzy na godziny nadliczbowe ani dodatki.',
  'flag.excludes.rival-bids-not-looked-at': 'Nie patrzy na konkurencyjne oferty ani na to, ile wymaga praca.',
  'flag.excludes.rivals-may-be-dear': 'Nie mówi, że oferta konkurenta była uczciwą ceną.',
  'flag.excludes.same-code-other-work': 'Praca pod jednym kodem może się różnić między zleceniami.',
  'flag.excludes.same-unit-same-goods':
    'Porównuje ceny jednostkowe tylko tam, gdzie obie umowy wymieniają ten sam produkt.',
  'flag.excludes.says-nothing-of-pay':
    'Nie mówi, ile zapłacono: dostawca mógł ze stratą wypłacać płace zgodne z prawem.',
  'flag.excludes.this-work-alone':
    'Patrzy tylko na tę pracę: czy cena opłaca wszystko, co wykonuje się w jej ramach, sprawdza osobny test.',
  'flag.excludes.what-counts-as-pay':
    'Płaca zapisana jako jedna suma jest w całości traktowana jako płaca, bez względu na zawarte w niej dodatki.',
  'flag.missing.agreed-pay': 'Ile układ zbiorowy przewidywał za tę pracę, miejsce: {place}, dzień: {day}?',
  'flag.missing.beneath':
    'Ile wynoszą zgodny z prawem koszt pracy i inne koszty umowy {contract}? Opłaca je ta sama cena.',
  'flag.missing.beneath-agrees':
    '{contract} podaje, że potrzebuje mniej, niż udokumentowano pod nią, czyli co najmniej {documented}: co jest prawdą?',
  'flag.missing.beneath-many':
    'Czego potrzebują wszystkie umowy wykonywane w ramach {contract}? Jej cena płaci także za nie, a jest ich zbyt wiele, by je zsumować.',
  'flag.missing.bid-amounts': 'Ile zaoferował każdy oferent?',
  'flag.missing.bidders':
    'Kto złożył każdą ofertę? Oferta, która nikogo nie wymienia, może być kolejną ofertą zwycięzcy.',
  'flag.missing.bids-of-contract':
    'Które z ofert dotyczyły tej umowy? Z przetargu zawarto więcej niż jedną umowę albo zwycięzca złożył kilka ofert.',
  'flag.missing.charge-an-hour': 'Jaką stawkę nalicza się za godzinę?',
  'flag.missing.charge-line': 'Ile pracodawcy byli winni z tytułu: {line}, miejsce: {place}, dzień: {day}?',
  'flag.missing.charge-line-owed':
    'Czy dostawca jest winien z tytułu: {line}, miejsce: {place}, dzień: {day}? Winni są tylko niektórzy pracodawcy.',
  'flag.missing.charge-threshold':
    'Od jakiej płacy tygodniowej pracodawcy ({place}, {day}) byli winni: {line}? Wpisz 0, jeśli od całej płacy.',
  'flag.missing.contract-day': 'W którym dniu podpisano umowę albo rozpoczęto pracę?',
  'flag.missing.costs-agree':
    'Jakie są pozostałe koszty {contract}? Koszty jednostki razy ilość dają {counted}, a za całość podano {whole}.',
  'flag.missing.day-due': 'W którym dniu płaca stała się wymagalna?',
  'flag.missing.day-paid': 'W którym dniu ją zapłacono?',
  'flag.missing.days-of-change': 'Ile zapłacono przed zmianą minimum i po niej? Zapis należy w tym miejscu podzielić.',
  'flag.missing.estimate-above-nothing': 'Jaki był urzędowy szacunek? Ten, który jest w danych, nie przekracza zera.',
  'flag.missing.estimate-at-least':
    'Jaki był urzędowy szacunek? Ten, który jest w danych, mówi tylko, ile wynosił najwyżej.',
  'flag.missing.exact-estimate': 'Ile dokładnie wynosił urzędowy szacunek?',
  'flag.missing.exact-hours': 'Ile dokładnie godzin? Wyglądają na zaokrąglone, a brakuje nie więcej niż tyle.',
  'flag.missing.exact-market-price':
    'Ile dokładnie wynosiła publikowana cena tego produktu, miejsce: {place}, dzień: {day}?',
  'flag.missing.exact-pay': 'Ile dokładnie zapłacono?',
  'flag.missing.exact-price': 'Ile dokładnie wynosi cena?',
  'flag.missing.exchange-day': 'Z którego z tych dni liczy się kurs wymiany? W tym czasie się zmienił.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {Po jakim kursie z podanym dniem przelicza się obie waluty?} other {Jaki był kurs referencyjny {base} do {quote}, dzień: {day}?}}',
  'flag.missing.extra-payments':
    'Czy ta płaca zawiera swoją część wypłat ponad dwanaście w roku, takich jak wypłata urlopowa i świąteczna?',
  'flag.missing.floor-of-class':
    'Czy minimum dla wszelkiej pracy należy się także tej grupie? Dnia {day} jej własne jest niższe, miejsce: {place}.',
  'flag.missing.going-rate': 'Jaka była stawka zwyczajowa za tę pracę, miejsce: {place}, dzień: {day}?',
  'flag.missing.gross-pay': 'Ile wynosiła płaca brutto?',
  'flag.missing.hours-a-day': 'Ile godzin ma dzień, za który ustalono minimum, miejsce: {place}?',
  'flag.missing.hours-a-week':
    'Za ile godzin tygodniowo jest miesięczne lub tygodniowe minimum, miejsce: {place}? Podaj to jako wartość odniesienia, miejsce {place}: working_week, godziny tygodniowo, od którego dnia i kto to mówi.',
  'flag.missing.hours-agree':
    'Ilu godzin wymaga {contract}? Czas na jednostkę razy ilość daje {counted}, a za całość podano {whole}.',
  'flag.missing.hours-by-day':
    'Ile godzin przepracowano każdego dnia? Tamtejsze prawo liczy godziny nadliczbowe za dzień.',
  'flag.missing.hours-by-week':
    'Ile godzin przepracował każdy pracownik w każdym tygodniu? Zapis należy podzielić na tygodnie i pracowników.',
  'flag.missing.hours-limit': 'Na ile godzin tygodniowo pozwalało prawo, miejsce: {place}?',
  'flag.missing.hours-of-all-records':
    'Ile godzin ta osoba przepracowała łącznie w tych dniach? Dla niektórych z nich są inne zapisy.',
  'flag.missing.hours-of-the-month':
    'Ile godzin obejmował pełny etat w tym miesiącu, miejsce: {place}? Minimum jest miesięczne.',
  'flag.missing.hours-of-whole-average': 'Ile godzin przepracowano w całym czasie, którego średnią jest limit?',
  'flag.missing.hours-per-week': 'Ile godzin tygodniowo pracuje każdy udostępniony pracownik?',
  'flag.missing.hours-that-add-up':
    'Ile godzin przepracowano, ile zwykłych, a ile nadliczbowych? Te, które są zapisane, nie sumują się.',
  'flag.missing.hours-worked': 'Ile godzin przepracowano za tę płacę?',
  'flag.missing.hours-worked-above-nothing': 'Ile godzin przepracowano? Zapis podaje zero.',
  'flag.missing.how-many-workers': 'Ilu pracowników dotyczy ta płaca? Średnia może ukrywać niską płacę.',
  'flag.missing.item-and-unit':
    'Do jakiej pozycji i jednostki należy każda cena jednostkowa i ile dokładnie wynosi? Przy niektórych tego brak.',
  'flag.missing.kind-of-contract': 'Jakiego rodzaju jest umowa: roboty, usługi, udostępnianie pracowników, sprzedaż?',
  'flag.missing.labour-hours': 'Ile godzin pracy wymaga ta praca albo ile minut na jednostkę?',
  'flag.missing.living-wage': 'Ile wynosiła płaca na godne życie, miejsce: {place}, dzień: {day}?',
  'flag.missing.market-price': 'Jaka była publikowana cena tego produktu, miejsce: {place}, dzień: {day}?',
  'flag.missing.narrower-ranges':
    'Które wartości z podanych przedziałów są właściwe? W najlepszym razie cena przechodzi, w najgorszym nie.',
  'flag.missing.non-labour-cost': 'Co dostawca musi kupić oprócz pracy: materiał, narzędzia, dojazdy?',
  'flag.missing.on-costs': 'Ile pracodawcy musieli dopłacać ponad płace, miejsce: {place}?',
  'flag.missing.one-way-up': 'W ramach której z umów powyżej wykonano tę pracę?',
  'flag.missing.ordinary-hours': 'Ile godzin było zwykłym czasem pracy?',
  'flag.missing.ordinary-rate': 'Ile umówiono albo ile określa prawo za zwykłą godzinę?',
  'flag.missing.overtime-hours': 'Ile było godzin nadliczbowych?',
  'flag.missing.overtime-premium': 'Według jakiej stawki płaci się godziny nadliczbowe, miejsce: {place}?',
  'flag.missing.parts-that-add-up': 'Co jest właściwe, płaca czy jej części? Części dają więcej, niż zapłacono.',
  'flag.missing.pay': 'Ile zapłacono?',
  'flag.missing.pay-due': 'Ile należało się razem?',
  'flag.missing.pay-of-all-records':
    'Ile wypłacono tej osobie łącznie za te dni? Za niektóre z nich są inne zapisy tego samego pracodawcy, a to, czego tu brakuje, mogło zostać wypłacone tam.',
  'flag.missing.pay-of-each-worker': 'Ile zapłacono każdemu pracownikowi? Średnia może ukrywać niską płacę.',
  'flag.missing.pay-period': 'Kiedy wykonano tę pracę?',
  'flag.missing.payments-a-year': 'Ile razy w roku wypłaca się miesięczne minimum, miejsce: {place}?',
  'flag.missing.peer-owners':
    'Ile zapłacono za to samo kolejnym innym firmom? Ceny w danych pochodzą od zbyt niewielu firm. Firmy jednego właściciela lub jednej grupy liczą się raz.',
  'flag.missing.peer-spread': 'Czy ceny innych w ogóle się różnią? Te w danych są prawie jednakowe.',
  'flag.missing.peers': 'Ile zapłacono innym za to samo, tam i mniej więcej w tym czasie? W danych jest za mało cen.',
  'flag.missing.performed-under':
    'Czy pracę z umowy {contract} wykonano w ramach {upper}, i to w całości? Nie mówi o tym żaden dokument albo mogła być wykonana także w ramach innej umowy.',
  'flag.missing.place': 'Gdzie wykonano pracę?',
  'flag.missing.price': 'Jaka jest cena umowy?',
  'flag.missing.price-of-tier': 'Jaka jest cena umowy {contract}?',
  'flag.missing.prices-agree':
    'Jaką cenę uzgodniono w umowie {contract}? Cena jednostkowa razy ilość daje {counted}, a za całość podano {whole}.',
  'flag.missing.product': 'Jaki to produkt i za jaką jednostkę podaje się cenę?',
  'flag.missing.quantity': 'Ile jednostek obejmuje umowa?',
  'flag.missing.same-unit': 'Jaka jest cena umowy {contract} za jednostkę, w której mierzy się pracę?',
  'flag.missing.sector': 'Do której branży należy praca? Branże mają własne minima, miejsce: {place}, dzień: {day}.',
  'flag.missing.supplier': 'Komu zapłacono tę cenę?',
  'flag.missing.threshold': 'Jakiej części używa ten test w tym dniu?',
  'flag.missing.unit-of-floor': 'Za jaką ilość pracy ustalono minimum, miejsce: {place}?',
  'flag.missing.wage-floor': 'Ile wynosiło ustawowe minimum, miejsce: {place}, dzień: {day}?',
  'flag.missing.which-floor': 'Czy należy się także minimum krajowe, gdy jest wyższe, miejsce: {place}?',
  'flag.missing.which-parts-count': 'Które części wliczają się do płacy, miejsce: {place}?',
  'flag.missing.which-worker': 'Czyj to zapis? Bez pseudonimu nikt nie może szukać innych zapisów tej samej osoby.',
  'flag.missing.work-class': 'Jaki to rodzaj pracy? Obowiązuje kilka minimów, miejsce: {place}, dzień: {day}.',
  'flag.question.below-official-estimate': 'Czy cena jest niższa niż określona część urzędowego szacunku?',
  'flag.question.bid-far-below-next': 'Czy zwycięska oferta leży dalej poniżej następnej, niż to zwykłe w przetargach?',
  'flag.question.chain-price-below-lawful-labour':
    'Czy każda cena nad tą pracą mogła pokryć jej zgodny z prawem koszt?',
  'flag.question.charge-rate-below-floor':
    'Czy stawka za godzinę pokrywa to, ile godzina zgodnie z prawem kosztuje dostawcę?',
  'flag.question.hours-above-limit': 'Czy przepracowano więcej godzin, niż prawo tego miejsca pozwala w tygodniu?',
  'flag.question.overtime-not-paid': 'Czy płaca jest niższa niż koszt wszystkich godzin, w tym godzin nadliczbowych?',
  'flag.question.pay-at-most-two-thirds-of-going-rate': 'Czy płaca wynosi dwie trzecie stawki zwyczajowej lub mniej?',
  'flag.question.pay-below-collective-agreement':
    'Czy płaca brutto za godzinę jest niższa, niż przewiduje układ zbiorowy dla tego rodzaju pracy?',
  'flag.question.pay-below-living-wage':
    'Czy płaca brutto za godzinę jest niższa od płacy na godne życie w tym miejscu?',
  'flag.question.pay-below-statutory-floor':
    'Czy płaca brutto za godzinę jest niższa od ustawowego minimum w tym miejscu i czasie?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'Czy płaca jest niższa niż dwie trzecie stawki zwyczajowej?',
  'flag.question.pay-late-or-missing': 'Czy płaca przyszła późno, w części albo wcale?',
  'flag.question.price-below-agreed-labour': 'Czy ta cena mogła pokryć to, co układ zbiorowy przewiduje za tę pracę?',
  'flag.question.price-below-lawful-labour': 'Czy ta cena mogła pokryć płace zgodne z prawem?',
  'flag.question.price-below-lawful-labour-beneath':
    'Czy ta cena mogła pokryć zgodny z prawem koszt pracy wszystkiego, co według danych wykonuje się w jej ramach?',
  'flag.question.unit-price-below-market': 'Czy cena jednostkowa jest niższa niż określona część ceny publikowanej?',
  'flag.question.unit-price-far-below-comparable':
    'Czy cena jednostkowa jest znacznie niższa od tego, ile zapłacono innym firmom za to samo, tam i mniej więcej w tym czasie?',
  'flag.reason.no-bids': 'W danych nie ma ofert do tej umowy.',
  'flag.reason.no-collective-agreement': 'Nie ma układu zbiorowego dla tej pracy, miejsce: {place}, dzień: {day}.',
  'flag.reason.no-contract-above': 'W danych nie ma umowy nad tą umową.',
  'flag.reason.no-going-rate': 'Nie ma stawki zwyczajowej za tę pracę, miejsce: {place}, dzień: {day}.',
  'flag.reason.no-living-wage': 'Nie ma szacunku płacy na godne życie, miejsce: {place}, dzień: {day}.',
  'flag.reason.no-official-estimate': 'W danych nie ma urzędowego szacunku do tej umowy.',
  'flag.reason.no-overtime': 'Nie zapisano godzin nadliczbowych.',
  'flag.reason.no-statutory-floor':
    'Brak ustawowego minimum: prawo nie określało go dla tej pracy, miejsce: {place}, dzień: {day}. Układom zbiorowym poświęcone są osobne testy.',
  'flag.reason.no-unit-prices': 'W danych nie ma cen jednostkowych dla tej umowy.',
  'flag.reason.no-winner-among-bids': 'Wśród ofert w danych nie ma oferty firmy, która dostała umowę.',
  'flag.reason.not-by-the-hour': 'Pracy nie nalicza się za godzinę.',
  'flag.reason.not-labour-supply': 'Umowa nie dotyczy udostępniania pracowników.',
  'flag.reason.not-the-lowest': 'Nie wygrała oferta najniższa: to nie cena zdecydowała.',
  'flag.reason.not-yet-due': 'Płaca nie jest wymagalna przed {day}.',
  'flag.reason.nothing-beneath': 'Według danych nic nie wykonuje się w ramach tej umowy.',
  'flag.reason.one-bid': 'Była tylko jedna oferta.',
  'flag.step.agreed-labour': `Praca według układu, godziny × płaca × (1 + koszty pozapłacowe), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Układ zbiorowy, za godzinę, miejsce: {place}, od {day}: ${ENDS}.`,
  'flag.step.agreed-wage': `Płaca według układu zbiorowego za godzinę, miejsce: {place}, dzień: {day}: ${CASES}.`,
  'flag.step.before-exchange': `Do przeliczenia na {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'Następna oferta jest o {share} % wyższa od zwycięskiej.',
  'flag.step.carries-hour': `Zgodne z prawem tylko wtedy, gdy praca wymaga najwyżej {most} godz. {unit, select, undefined {{per}} other {na {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Zgodne z prawem tylko wtedy, gdy praca wymaga najwyżej {most} min {unit, select, undefined {{per}} other {na {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `Naliczana stawka za godzinę: ${CASES}.`,
  'flag.step.charge-floor': `Najniższa zgodna z prawem stawka za godzinę, przed kosztami ogólnymi i marżą: ${ENDS}.`,
  'flag.step.charge-line': `W tym {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} za {unit}, porównane z {fence}. Połowa cen ({peers}, innych firm: {owners}) leży między {lower} a {upper}.',
  'flag.step.compared-line-between': `{item}: {price} za {unit}. Położenie granicy pozostaje otwarte: ${ENDS}. Porównane ceny: {peers}, inne firmy: {owners}.`,
  'flag.step.compared-lines':
    'Ceny jednostkowe: {lines}; z wystarczającą liczbą porównywalnych: {tested}; z nich znacznie niższe: {caught}.',
  'flag.step.double-time-hours': 'W tym z podwójną stawką, według zapisu: {best}.',
  'flag.step.due-in-all': `Należne razem: ${ENDS}.`,
  'flag.step.exchange-rate': `Kurs referencyjny z {day}: 1 {base} to ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Kursy referencyjne od {from} do {day}: 1 {base} to ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'Pierwsza cena od góry, która nie mogła pokryć płac zgodnych z prawem, to cena umowy {contract}: podmioty {buyer} i {supplier} ją uzgodniły i mogły to dostrzec.',
  'flag.step.first-known-impossible':
    'Spośród cen, o których można to stwierdzić, pierwsza od góry, która nie mogła pokryć płac zgodnych z prawem, to cena umowy {contract}: podmioty {buyer} i {supplier} ją uzgodniły i mogły to dostrzec. Powyżej nie można tego stwierdzić o: {above}.',
  'flag.step.floor-rises':
    'Od {day}, w trakcie prac, poziom (miejsce: {place}) jest wyższy: co najmniej {best} za godzinę. Ten test dotyczy dnia umowy.',
  'flag.step.floor-wage': `Płaca minimalna za godzinę, miejsce: {place}, dzień: {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Płaca brutto za godzinę, którą cena mogła sfinansować: ${CASES}.`,
  'flag.step.gap-fence':
    'Daleko poza leży {fence} % i więcej. Przetargi: {peers}; połowa ma odstęp między {lower} % a {upper} %.',
  'flag.step.going-rate': `Stawka zwyczajowa za godzinę, miejsce: {place}, od {day}: ${ENDS}.`,
  'flag.step.hours-allowed': `Godziny, na które limit pozwala pracownikowi: {exact, select, yes {{best}} other {{best} w jednym takim czasie, {worst} w całym czasie zapisu}}.`,
  'flag.step.hours-limit':
    'Najwyżej {most} godz. tygodniowo, {over, select, P7D {w każdym tygodniu} other {średnio w okresie: {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} godz.',
  'flag.step.hours-at-level': `Godziny od {day}: {hours}, każda po ${ENDS}.`,
  'flag.step.hours-worked': 'Przepracowane godziny: {best}.',
  'flag.step.labour-hours': `Godziny pracy {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Zgodny z prawem koszt pracy, godziny × płaca × (1 + koszty pozapłacowe), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Zostaje na pracę {per}: ${CASES}.`,
  'flag.step.limit': `Część szacunku wynosi: ${ENDS}.`,
  'flag.step.living-wage': `Płaca na godne życie za godzinę, miejsce: {place}, od {day}: ${ENDS}.`,
  'flag.step.market-limit': `Część ceny publikowanej wynosi: ${ENDS}.`,
  'flag.step.market-price': `Publikowana cena jednostkowa: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Minimum miesięczne obejmuje całą zwykłą pracę w danym miesiącu, a to w jednych miesiącach więcej, w innych mniej godzin: od {fewest} do {most} tygodni w miesiącach tego zapisu, średnio 4 1/3. Minimum za godzinę leży pomiędzy.',
  'flag.step.need-beneath': `{contract} ({supplier}), zgodny z prawem koszt pracy i inne koszty: ${CASES}.`,
  'flag.step.needs-beneath': `Wszystko razem: ${CASES}.`,
  'flag.step.next-bid': 'Następna oferta: {best}.',
  'flag.step.non-labour-cost': `Minus inne koszty {per}: ${CASES}.`,
  'flag.step.not-paid':
    'Wymagalne {due}; do {on} nie zapłacono, {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} po terminie.',
  'flag.step.official-estimate': `Urzędowy szacunek: ${ENDS}.`,
  'flag.step.on-costs': `Koszty pozapłacowe pracodawcy, {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `Zwykła godzina kosztuje: ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'W danych nie ma prawa o godzinach nadliczbowych dla tego miejsca i czasu: godzina nadliczbowa kosztuje co najmniej tyle, co zwykła.',
  'flag.step.overtime-hours': 'W tym godziny nadliczbowe: {best}.',
  'flag.step.overtime-in-sum':
    'Płaca to jedna suma i nikt nie mówi, ile z niej było za godziny nadliczbowe ({best}): całość odnosi się do wszystkich godzin.',
  'flag.step.overtime-rule':
    'Powyżej {after} godz. tygodniowo godzina kosztuje co najmniej {factor}-krotność zwykłej stawki.',
  'flag.step.overtime-rule-daily':
    'Powyżej {after} godzin dziennie godzina kosztuje co najmniej {factor}-krotność zwykłej stawki.',
  'flag.step.overtime-rule-seventh-day':
    'W siódmym dniu pracy w tygodniu, powyżej {after} godzin: co najmniej {factor}-krotność zwykłej stawki.',
  'flag.step.paid-in-all': `Zapłacono razem: ${CASES}.`,
  'flag.step.paid-in-time': 'Wymagalne {due}, zapłacono {on}.',
  'flag.step.paid-late':
    'Wymagalne {due}, zapłacono {on}: {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} za późno.',
  'flag.step.pay-an-hour': `Płaca brutto za godzinę: ${CASES}.`,
  'flag.step.pay-class': '{share} % pracowników jest w grupie, która dostaje najwyżej {upTo} za godzinę: {workClass}.',
  'flag.step.pay-in-one-sum':
    'Płaca to jedna suma za wszystkie godziny. Pokrywa w całości godziny nadliczbowe tylko wtedy, gdy za zwykłą godzinę należało się najwyżej {rate}.',
  'flag.step.pay-limit': `Porównane z: ${ENDS}.`,
  'flag.step.pay-part': `Część płacy, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'Test, od {from}: co najmniej {peers} innych od co najmniej {owners} właścicieli, i {fence} rozstępów poza kwartylem.',
  'flag.step.peer-rule-within':
    'Test, od {from}: co najmniej {peers} innych od {owners} firm, umówionych w okresie {within} miesięcy przed lub po, i {fence} rozstępów poza kwartylem.',
  'flag.step.peers-converted': 'Ceny innych w {currency}, uzgodnione {day}, przeliczone na {into}: {count}.',
  'flag.step.peers-converted-more': 'Dalsze ceny przeliczone na {into} po kursie z ich dnia: {count}.',
  'flag.step.peers-left-out':
    'Pominięto, bo brak kursu referencyjnego {base} na {quote} z dnia {day}{more, select, 0 {} 1 { i jeszcze jednego dnia} other { i {more} innych dni}}: ceny innych: {count}. Odpowiedź obowiązuje tylko wtedy, gdy byłaby taka przy każdej ich wartości.',
  'flag.step.price': `Cena {per}: ${CASES}.`,
  'flag.step.published-floor': `Określone na ${ENDS} za {unit}, przy {hours} godz. tygodniowo.`,
  'flag.step.published-floor-payments': `Określone na ${ENDS} za {unit}, wypłaty w roku: {payments}, przy {hours} godz. tygodniowo.`,
  'flag.step.records-added': 'Zapisy tej osoby za te same dni i u tego samego pracodawcy, zsumowane: {records}.',
  'flag.step.share-below': 'Co najmniej {share} % pracowników jest w grupie poniżej tego poziomu.',
  'flag.step.share-of-estimate': 'Cena wynosi najwyżej {share} % szacunku.',
  'flag.step.short': `Brakuje nawet w najlepszym razie, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Brakuje do należnego: ${ENDS}.`,
  'flag.step.short-uprated':
    'Według minimum z {day}, {floor} za godzinę, niedobór wynosi {amount}. Niektóre prawa każą płacić zaległości według minimum z dnia zapłaty.',
  'flag.step.statutory-floor': `Ustawowe minimum za godzinę, miejsce: {place}, od {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'Test, od {from}: {share} lub mniej.',
  'flag.step.threshold-strict': 'Test, od {from}: poniżej {share}.',
  'flag.step.tier': `Nabywca {buyer}, dostawca {supplier}, umowa {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `Nabywca {buyer}, dostawca {supplier}, umowa {contract} ({link}), {per}: ${CASES}. U dostawcy {supplier} zostaje najwyżej {keeps}.`,
  'flag.step.tier-not-known':
    'Nabywca {buyer}, dostawca {supplier}, umowa {contract} ({link}): cena w tej samej jednostce nieznana.',
  'flag.step.winning-bid': 'Zwycięska oferta: {best}.',
  'flag.step.workers': 'Pracownicy: {workers}.',
  'flag.title.below-official-estimate': 'Urzędowy szacunek',
  'flag.title.bid-far-below-next': 'Znacznie poniżej następnej oferty',
  'flag.title.chain-price-below-lawful-labour': 'Presja cenowa w łańcuchu',
  'flag.title.charge-rate-below-floor': 'Stawka podmiotu udostępniającego pracowników',
  'flag.title.hours-above-limit': 'Godziny tygodniowo',
  'flag.title.overtime-not-paid': 'Godziny nadliczbowe',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Dwie trzecie stawki zwyczajowej lub mniej',
  'flag.title.pay-below-collective-agreement': 'Układ zbiorowy',
  'flag.title.pay-below-living-wage': 'Płaca na godne życie',
  'flag.title.pay-below-statutory-floor': 'Ustawowe minimum',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Poniżej dwóch trzecich stawki zwyczajowej',
  'flag.title.pay-late-or-missing': 'Płaca późna lub brak płacy',
  'flag.title.price-below-agreed-labour': 'Praca według układu',
  'flag.title.price-below-lawful-labour': 'Próg zgodnego z prawem kosztu pracy',
  'flag.title.price-below-lawful-labour-beneath': 'Cała praca objęta ceną',
  'flag.title.unit-price-below-market': 'Cena publikowana',
  'flag.title.unit-price-far-below-comparable': 'Ceny porównywalne',
  'flag.warning.flags-too-much':
    'Ten test oznacza {flagged} z {tested}: więcej niż {share} % tego, co testuje. Najpierw należy wątpić w test, potem w ceny.',
} as const;
