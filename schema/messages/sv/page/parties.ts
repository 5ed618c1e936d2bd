/** Organisation, workplace, contract. */
export const pageParties = {
  'page.contract.above': 'Utförs under',
  'page.contract.above-unknown': 'Under vilket avtal utförs detta? Dokumenten slutar här.',
  'page.contract.answer-flagged': '{n, plural, one {Ett test flaggar det.} other {{words} tester flaggar det.}}',
  'page.contract.answer-no-price': 'Priset i detta avtal finns inte.',
  'page.contract.answer-none': 'Inget test flaggar det.',
  'page.contract.answer-open':
    'Inget test flaggar det, men {n, plural, one {ett} other {{words}}} kan inte avgöra det.',
  'page.contract.answer-price': 'Priset är {price}.',
  'page.contract.buyer': 'Köpare',
  'page.contract.ended': 'Sista arbetsdag',
  'page.contract.estimate': 'Officiell uppskattning',
  'page.contract.first-day': 'Första arbetsdag',
  'page.contract.kind': 'Slag',
  'page.contract.loading': 'Läser avtalet ...',
  'page.contract.no-number': 'utan nummer',
  'page.contract.no-tests': 'Inget test läser denna post.',
  'page.contract.number': 'Avtal',
  'page.contract.particulars': 'Vad som finns',
  'page.contract.price': 'Pris',
  'page.contract.second': 'Avtal {name}',
  'page.contract.signed': 'Undertecknat',
  'page.contract.supplier': 'Leverantör',
  'page.contract.tests': 'Tester av detta pris',
  'page.contract.title': '{buyer} till {supplier}',
  'page.contract.top': 'Inget står ovanför detta avtal.',
  'page.contract.unit-price': 'Pris per enhet',
  'page.contract.work': 'Arbete',
  'page.contract.workplaces': 'Arbetsplatser',
  'page.organisation.answer':
    '{buys, plural, =0 {Köper inte under något avtal som finns} one {Köper under ett avtal som finns} other {Köper under {buysWords} avtal som finns}} och {sells, plural, =0 {levererar inte under något} one {levererar under ett} other {levererar under {sellsWords}}}.',
  'page.organisation.buys': 'Köper av, {n}',
  'page.organisation.cut': '{n} avtal visas, och fler finns.',
  'page.organisation.cut-table': 'Öppna allt den köper som tabell',
  'page.organisation.checks': 'Kontroller som en lag räknar som befrielsegrund',
  'page.organisation.checks.ask': 'Vad som ska frågas',
  'page.organisation.checks.ask-nothing': 'inget',
  'page.organisation.checks.check': 'Kontroll',
  'page.organisation.checks.lapses': 'till {day}',
  'page.organisation.checks.left-out':
    '{n, plural, one {Ett avtal till} other {# avtal till}} gicks inte igenom.',
  'page.organisation.checks.place':
    '{n, plural, one {För ett avtal} other {För # avtal}} har ingen antecknat var arbetet utförs: ingen lag kan tillfrågas.',
  'page.organisation.checks.state': 'Finns den?',
  'page.organisation.checks.supplier': 'Leverantör och avtal',
  'page.organisation.checks.text':
    'För arbete utfört på sidans dag. En kontroll som finns kan befria enligt den lagen; den visar inte att lön betalades.',
  'page.organisation.empty':
    'Nämnd i {n, plural, =0 {ingen källa} one {en källa} other {# källor}}, inget avtal finns.',
  'page.organisation.facts': 'Uppgifter om organisationen',
  'page.organisation.kind':
    '{kind, select, natural_person {fysisk person som näringsidkare} other {{kind}}}',
  'page.organisation.loading': 'Läser organisationen ...',
  'page.organisation.no-facts': 'Ingen daterad uppgift finns: status, register och avtal är inte kända.',
  'page.organisation.nothing-more': 'Plats och nummer finns inte',
  'page.organisation.open-chain': 'Öppna dess kedja',
  'page.organisation.sells': 'Levererar till, {n}',
  'page.picker.list':
    '{kind, select, Workplace {Arbetsplatser} Contract {Avtal} other {Organisationer}} funna för ”{label}”',
  'page.picker.none':
    '{kind, select, Workplace {Ingen arbetsplats} Contract {Inget avtal} other {Ingen organisation}} med det namnet finns. Lägg in eller importera först, eller prova en annan stavning.',
  'page.workplace.answer':
    '{n, plural, one {Ett avtal finns som utförs här.} other {{words} avtal finns som utförs här.}}',
  'page.workplace.contracts': 'Avtal som utförs här',
  'page.workplace.declared':
    '{n, plural, one {# arbetstagare anmäld} other {# arbetstagare anmälda}}.',
  'page.workplace.declared-unknown': 'Hur många arbetstagare som anmäldes här finns inte.',
  'page.workplace.empty': 'Ingen är känd för att arbeta här.',
  'page.workplace.loading': 'Läser arbetsplatsen ...',
  'page.workplace.open-chain': 'Vem som står ovanför',
  'page.workplace.operators': 'Vem som har drivit den',
} as const;
