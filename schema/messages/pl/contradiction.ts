/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { od {from}}}{to, select, undefined {, ostatni dzień nieznany} other { do {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided':
    'Zapłacono w czasie po decyzji, który przepis bierze pod uwagę: od {from} do {to}.',
  'contradiction.agrees.after-final':
    'Zapłacono w czasie po uprawomocnieniu się decyzji, który przepis bierze pod uwagę: od {from} do {to}.',
  'contradiction.agrees.after-opened':
    'Zapłacono w czasie po wszczęciu sprawy, który przepis bierze pod uwagę: od {from} do {to}.',
  'contradiction.agrees.before-decided':
    'Zapłacono w czasie przed decyzją, który przepis bierze pod uwagę: od {from} do {to}.',
  'contradiction.agrees.before-final':
    'Zapłacono w czasie przed uprawomocnieniem się decyzji, który przepis bierze pod uwagę: od {from} do {to}.',
  'contradiction.agrees.before-opened':
    'Zapłacono w czasie przed wszczęciem sprawy, który przepis bierze pod uwagę: od {from} do {to}.',
  'contradiction.agrees.contract': `Umowa trwała${days}.`,
  'contradiction.agrees.flagged':
    'Oznaczone przez: {tests}. Oznaczenie otwiera pytanie: niczego nie stwierdza i może istnieć wyjaśnienie.',
  'contradiction.agrees.in-force': `Obowiązuje${days}.`,
  'contradiction.agrees.paid': 'Zapłacono {on}.',
  'contradiction.agrees.same-firm':
    'Sprawa jest przeciwko {party}: podano tam numer rejestrowy albo potwierdziła to osoba.',
  'contradiction.agrees.same-holder': 'Posiadaczem jest {party}, a oznaczony zapis dotyczy tego samego podmiotu.',
  'contradiction.agrees.same-workplace': 'Oba dotyczą tego samego miejsca pracy.',
  'contradiction.agrees.same-year': 'Zapłacono w roku pracy i sprawy, o ile ich dni są znane: {year}.',
  'contradiction.agrees.same-years':
    'Zapłacono w latach od pracy do rozstrzygnięcia sprawy, o ile są znane: od {from} do {to}.',
  'contradiction.agrees.shared-days': 'Oba obejmują dni od {from} do {to}.',
  'contradiction.agrees.stage-alleged': 'Sprawa jest na etapie zarzutu. Nikt jej nie rozstrzygnął.',
  'contradiction.agrees.stage-assessed': 'Sprawa jest na etapie ustalenia przez organ.',
  'contradiction.agrees.stage-judgment': 'Sprawa jest na etapie wyroku.',
  'contradiction.agrees.subject': 'Przepis wymienia to, czego dotyczy sprawa: {subjects}.',
  'contradiction.agrees.work': `Pracę wykonywano${days}.`,

  'contradiction.missing.applicant':
    'Czy dotyczy tego, kto wnioskował o pieniądze, albo tego, kto go reprezentuje z ustawy lub statutu.',
  'contradiction.missing.application-day':
    'Którego dnia rozstrzygnięto wniosek o pieniądze: odmówić można wniosku, a wypłata może być późniejsza.',
  'contradiction.missing.certificate-from': 'Od kiedy certyfikat obowiązywał.',
  'contradiction.missing.certificate-until': 'Do kiedy certyfikat obowiązuje albo obowiązywał.',
  'contradiction.missing.certificate-workplace': 'Czy certyfikat obejmuje miejsce pracy, w którym ją wykonano.',
  'contradiction.missing.contract-from': 'Od kiedy trwała umowa.',
  'contradiction.missing.contract-until': 'Do kiedy trwała umowa.',
  'contradiction.missing.finding-decided': 'W którym dniu sprawę rozstrzygnięto.',
  'contradiction.missing.finding-final': 'Od którego dnia decyzja jest prawomocna: nie można się już od niej odwołać.',
  'contradiction.missing.finding-opened': 'W którym dniu sprawę wszczęto.',
  'contradiction.missing.finding-place': 'W którym kraju była sprawa: przepis obejmuje sprawy z kraju płatności.',
  'contradiction.missing.finding-subject':
    'Czego dotyczy sprawa: przepis wymienia {subjects}, a czy obejmuje tę sprawę, nie da się ustalić.',
  'contradiction.missing.finding-workplace': 'W którym miejscu pracy wykonano pracę, której dotyczy sprawa.',
  'contradiction.missing.fine-or-sentence':
    'Czy była to prawomocna grzywna co najmniej 2500 euro według § 404(2) nr 3 SGB III albo prawomocny wyrok według §§ 10, 10a lub 11 SchwarzArbG na ponad trzy miesiące więzienia lub ponad 90 stawek dziennych: żadna inna sprawa się nie liczy.',
  'contradiction.missing.how-closed': 'Jak skończyła się sprawa: jest zamknięta i nic nie mówi, z jakim wynikiem.',
  'contradiction.missing.neither-private-nor-union':
    'Czy sprawa dotyczyła pracy do prywatnych celów osoby fizycznej albo tylko obywateli Unii: wtedy przepis nie obowiązuje.',
  'contradiction.missing.no-entitlement':
    'Czy istniało prawne roszczenie o te pieniądze: wtedy przepis nie obowiązuje.',
  'contradiction.missing.not-decided':
    'Rozstrzygnięcie: sprawa jest na etapie zarzutu, a przepis wymaga sprawy rozstrzygniętej.',
  'contradiction.missing.payment-day': 'W którym dniu dokonano płatności.',
  'contradiction.missing.payment-farm': 'Czy jest to płatność dla gospodarstwa rolnego: innych przepis nie obejmuje.',
  'contradiction.missing.payment-fund': 'Czyje to pieniądze: UE, państwa, regionu czy gminy.',
  'contradiction.missing.payment-place': 'W którym kraju dokonano płatności.',
  'contradiction.missing.rule-chosen': 'Czy państwo stosowało przepis w tym roku: miało wybór.',
  'contradiction.missing.rule-day':
    'Od którego dnia sprawy liczy przepis: licząc od jednego z nich, płatność leży poza okresem.',
  'contradiction.missing.same-firm':
    'Czy firmą ze sprawy jest {party}: nazwa jest podobna i nikt tego nie potwierdził.',
  'contradiction.missing.stage': 'Na jakim etapie jest sprawa: zarzut, ustalenie organu czy wyrok.',
  'contradiction.missing.status-day': 'W którym dniu certyfikat zawieszono lub cofnięto.',
  'contradiction.missing.subsidy': 'Czy pieniądze są dotacją w rozumieniu § 264 StGB.',
  'contradiction.missing.work-from': 'Od kiedy wykonywano pracę.',
  'contradiction.missing.work-until': 'Do kiedy wykonywano pracę.',

  'contradiction.open.length-decided':
    'Przepis mówi „może” i „do”: czy odmówiono wniosku i jak długo można odmawiać innych, zależy od wagi naruszenia.',
  'contradiction.open.order-made': 'Czy organ nakazał zwrot pomocy, mówi tylko jego decyzja.',
  'contradiction.open.which-day': 'Od którego dnia liczy się miesiące wstecz, trzeba sprawdzić w prawie.',
  'contradiction.open.which-year': 'Płatności za który rok się obniża, trzeba sprawdzić w prawie.',

  'contradiction.reason.not-pay':
    'Ten przepis nie obejmuje płacy poniżej minimum. Oznaczenie płacy nie jest według niego powodem, by badać płatność.',
  'contradiction.reason.other-subject': 'Ten przepis nie obejmuje tego, czego dotyczy sprawa: {subjects}.',

  'contradiction.does.exclude':
    'Pozwala organowi odmówić wniosków o dotacje w całości lub części, do {period, select, P5Y {pięciu lat} other {{period}}} od uprawomocnienia się grzywny lub kary',
  'contradiction.does.reduce': 'Obniża płatność',
  'contradiction.does.repay':
    'Może nakazać zwrot pomocy, za poprzedzający okres: {period, select, P12M {dwanaście miesięcy} other {{period}}}',

  'contradiction.read.memory': 'z pamięci',
  'contradiction.read.official_guidance': 'czytano wytyczne organu',
  'contradiction.read.primary_text': 'czytano tekst przepisu',
  'contradiction.read.primary_text_partial': 'czytano część tekstu przepisu',
  'contradiction.read.secondary': 'czytano to, co piszą o nim inni, a nie jego tekst',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { „{scheme}”}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'cena umowy {name}',
  'contradiction.title.finding':
    'sprawa{number, select, undefined {} other { {number}}}{agency, select, undefined {} other {, {agency}}}',
  'contradiction.title.payment':
    'płatność{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'płaca w zapisie {name}',
} as const;
