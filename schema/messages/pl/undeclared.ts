/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Przypuszczenie',
  'undeclared.answer.cannot_tell': 'Nie da się ustalić',
  'undeclared.answer.fits': 'Zgadza się',
  'undeclared.column.evidence': 'Dowód',
  'undeclared.column.not-said': 'Czego to nie mówi',
  'undeclared.evidence.computed': 'obliczone z podanych liczb',
  'undeclared.evidence.documented': 'podane przez źródło',
  'undeclared.evidence.inferred': 'wywnioskowane',
  'undeclared.kind.depth': 'Głębokość łańcucha',
  'undeclared.kind.hours': 'Godziny wobec zgłoszonych pracowników',
  'undeclared.kind.labour_only': 'Warstwy samej pracy',
  'undeclared.kind.successor': 'Firmy, które mogą być następcami',
  'undeclared.missing.comparable-price':
    'Ceny umowy {contract} i tego, co się do niej kupuje, które da się porównać: za całość albo za jedną jednostkę.',
  'undeclared.missing.consent': 'Czy nabywca z umowy {contract} zgodził się na dalsze poziomy.',
  'undeclared.missing.continuity':
    'Kto był właścicielem i prowadził {earlier} oraz {later} i czy pracownicy, narzędzia lub umowy przeszły z jednej do drugiej.',
  'undeclared.missing.country': 'W jakim kraju mają adres {earlier} i {later}.',
  'undeclared.missing.days': 'Pierwszy i ostatni dzień pracy w ramach {contract}.',
  'undeclared.missing.declared-workers': 'Ilu pracowników zgłoszono, miejsce pracy: {workplace}.',
  'undeclared.missing.each-day': 'Ile godzin przepracowano każdego dnia w ramach {contracts} i przez ilu pracowników.',
  'undeclared.missing.exact-hours': 'Ile dokładnie godzin pracy wymaga {contract}: podano tylko granicę lub przedział.',
  'undeclared.missing.exception': 'Czy dla łańcucha poniżej {contract} obowiązywał wyjątek przewidziany prawem.',
  'undeclared.missing.head-count': 'Ilu pracowników zgłosił podmiot {party} i kiedy.',
  'undeclared.missing.head-count-in': 'Ilu pracowników zgłosił podmiot {party} od {from} do {until}.',
  'undeclared.missing.hours': 'Ile godzin pracy wymaga umowa {contract}.',
  'undeclared.missing.hours-there':
    'Ile godzin z {contract} przepracowano w miejscu pracy {workplace}: jest wykonywana też w innych miejscach pracy.',
  'undeclared.missing.kind': 'Jakiego rodzaju jest umowa {contract}.',
  'undeclared.missing.least-value':
    'Od jakiej wartości przepis obowiązywał dla {contract}: mieści się ona między {never} a {always} {currency}, a ta wartość zmieniała się z latami i zależnie od nabywcy.',
  'undeclared.missing.licence': 'Czy podmiot {party} może udostępniać pracowników i ilu pracowników zgłosił.',
  'undeclared.missing.loose': 'W ramach której umowy wykonuje się {contract} i ile godzin wymaga.',
  'undeclared.missing.loose-known': 'W ramach której umowy wykonywana jest {contract}.',
  'undeclared.missing.ownership-days': 'Od kiedy do kiedy właścicielem {earlier} oraz {later} był podmiot {owner}.',
  'undeclared.missing.passed-hours': 'Ile godzin z {lower} przepracowano na rzecz {contract} i w jakich dniach.',
  'undeclared.missing.passed-on': 'Czy godziny w ramach {contracts} przepracowali inni niż zgłoszeni pracownicy i kto.',
  'undeclared.missing.place': 'Gdzie wykonuje się pracę w ramach {contract}.',
  'undeclared.missing.price': 'Cena umowy {contract}.',
  'undeclared.missing.price-in':
    'Cena {contract} w {currency}: przepis obowiązuje od wartości między {never} a {always} i niczego się nie przelicza.',
  'undeclared.missing.public-buyer': 'Czy nabywca w {contract} jest podmiotem publicznym.',
  'undeclared.missing.sector': 'W jakiej branży jest praca w ramach {contract}.',
  'undeclared.missing.town': 'W jakiej miejscowości mają adres {earlier} i {later}: sama ulica jest w wielu.',
  'undeclared.missing.weekly-hours':
    'Ile godzin tygodniowo najwyżej wolno pracować pracownikowi, miejsce: {place}, dzień: {day}.',
  'undeclared.missing.which-head-count':
    'Jaką liczbę pracowników zgłosił podmiot {party} od {from} do {until}: źródła podają różne.',
  'undeclared.not-said.depth':
    'Nie mówi, że jakiś poziom ukryto: nabywca mógł się na niego zgodzić. Limitów ustalonych przez prawo nie ma w danych.',
  'undeclared.not-said.depth-law':
    'Że naruszono prawo: nie sprawdza się wyjątków, wartości, poniżej których ono nie obowiązuje, ani tego, co nie jest poziomem.',
  'undeclared.not-said.fits':
    'To nie znaczy, że niczego nie przekazano: tylko że zgłoszeni pracownicy mogli wykonać to, co wiadomo o umowach. Praca na część etatu i urlopy nie są zapisane; zostałoby mniej godzin.',
  'undeclared.not-said.hours-supplier':
    'Nie mówi, że ktokolwiek pracował bez zgłoszenia: wyjaśniałyby to także dłuższe godziny, wynajęci pracownicy, umowa podwykonawcza, której nie ma w danych, albo błędna liczba.',
  'undeclared.not-said.hours-workplace':
    'Nie mówi, że ktokolwiek pracował bez zgłoszenia, ani czyi to pracownicy: wyjaśniałyby to także dłuższe godziny, praca wykonana gdzie indziej albo błędna liczba. W danych nie ma dnia, na który zgłoszono pracowników.',
  'undeclared.not-said.labour-supply':
    'Nie mówi, że coś jest nie tak: pracowników można udostępniać jawnie. Należy zapytać, czy jest to zgłoszone i licencjonowane.',
  'undeclared.not-said.layer':
    'Nie mówi, że warstwa jest pozorna: może dawać środki, organizować pracę albo ponosić ryzyko, którego żadna liczba tu nie pokazuje.',
  'undeclared.not-said.successor':
    'Nie mówi, że jedna firma kontynuuje drugą, ani że ktokolwiek uchylił się od długu: wspólny adres, właściciel lub branża mogą być przypadkiem.',
  'undeclared.step.agrees': 'Co się zgadza: {what}.',
  'undeclared.step.began':
    'Pierwsza umowa w danych, {party}: początek {on}; od {first} do {last} liczy się jako blisko końca drugiej firmy.',
  'undeclared.step.differs': 'Co się różni: {what}.',
  'undeclared.step.ended-contracts': 'Ostatnia umowa w danych, {party}: koniec {on}.',
  'undeclared.step.ended-status': '{party}: {status} od {on}.',
  'undeclared.step.kept-more': 'U podmiotu {party} zostaje najwyżej {kept} % ceny, więcej niż {share} %.',
  'undeclared.step.kept-nothing': 'U podmiotu {party} zostaje najwyżej {kept} % ceny, nie więcej niż {share} %.',
  'undeclared.step.labour-supply':
    'Umowa {contract} dotyczy pracowników, których dostawca {supplier} udostępnia nabywcy {buyer}.',
  'undeclared.step.law-tiers':
    'Z reguły prawo miejsca {place} dopuszcza poniżej {contract}: {most, select, 1 {jeden poziom umów} other {poziomy umów: {most}}}.',
  'undeclared.step.most-tiers':
    'Umowa {contract} dopuszcza: {most, select, 0 {brak umów podwykonawczych} 1 {jeden poziom umów pod nią} other {poziomy umów pod nią: {most}}}.',
  'undeclared.step.needed-candidate':
    'Od {from} do {until} trzeba przepracować co najmniej {hours} godz. w ramach {contracts}, których wszystkie dni leżą w tym okresie.',
  'undeclared.step.needed-cannot_tell':
    'Od {from} do {until} trzeba przepracować co najmniej {hours} godz. w ramach {contracts}, których wszystkie dni leżą w tym okresie.',
  'undeclared.step.needed-fits':
    'Od {from} do {until} trzeba przepracować najwyżej {hours} godz. w ramach {contracts}, których wszystkie dni leżą w tym okresie.',
  'undeclared.step.no-workers': 'Podmiot {party} nie zgłosił pracowników na żaden dzień umowy {contract}.',
  'undeclared.step.no-workers-there':
    'W żadnym miejscu pracy umowy {contract} nie zgłoszono pracownika; na który to dzień, nie ma w danych.',
  'undeclared.step.possible':
    'Zgłoszeni pracownicy ({who}) mogą od {from} do {until} przepracować {hours} godz., każdy po {limit} godz. tygodniowo.',
  'undeclared.step.possible-days':
    'Zgłoszeni pracownicy {who} mogą przepracować najwyżej {hours} godz. od {from} do {until}, po {limit} godz. dziennie każdy.',
  'undeclared.step.same-address':
    '{earlier} i {later} mają ten sam adres, pomijając wielkość liter, akcenty i znaki: {address}.',
  'undeclared.step.same-owner': 'Właścicielem {earlier} i {later} był, o ile wiadomo, podmiot {owner}.',
  'undeclared.step.same-work-documented':
    '{lower} wykonuje się w ramach {upper} i, o ile wiadomo z danych, dotyczy tej samej pracy: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} może być wykonywana w ramach {upper}, czego nie mówi żaden dokument, i, o ile wiadomo z danych, dotyczy tej samej pracy: {agrees}.',
  'undeclared.step.succession': 'Źródło podaje, że {later} jest następcą: {earlier}.',
  'undeclared.step.tiers-documented':
    'Pod umową {contract} {tiers, select, 1 {stoi jeden poziom} other {stoją poziomy w liczbie {tiers}}}, wszystkie udokumentowane: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Pod umową {contract} {tiers, select, 1 {stoi jeden poziom} other {stoją poziomy w liczbie {tiers}}}, a co najmniej jedno ogniwo jest tylko wywnioskowane: {contracts}.',
  'undeclared.what.depth': 'Łańcuch może sięgać głębiej, niż dopuszcza umowa.',
  'undeclared.what.depth-law': 'Łańcuch może sięgać głębiej, niż pozwala prawo tego miejsca.',
  'undeclared.what.hours-candidate': 'Umowy wymagają więcej godzin, niż mogą przepracować zgłoszeni pracownicy.',
  'undeclared.what.hours-cannot_tell': 'Nie da się ustalić, czy zgłoszeni pracownicy mogą przepracować te godziny.',
  'undeclared.what.hours-fits': 'Zgłoszeni pracownicy mogą przepracować godziny z umów w danych.',
  'undeclared.what.labour-supply': 'Warstwa, która dostarcza tylko pracę.',
  'undeclared.what.layer-candidate': 'Warstwa, która może przekazywać całą pracę dalej.',
  'undeclared.what.layer-cannot_tell': 'Nie da się ustalić, czy ta warstwa przekazuje całą pracę dalej.',
  'undeclared.what.successor-candidate':
    'Jedna firma się skończyła, a inna, z nią powiązana, zaczęła: może być następcą.',
  'undeclared.what.successor-cannot_tell':
    'Jedna firma przestała istnieć, a inna może być z nią powiązana: nie można powiedzieć, czy może być następcą.',
} as const;
