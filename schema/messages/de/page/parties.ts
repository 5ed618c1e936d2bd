/** Organisation, workplace, contract. */
export const pageParties = {
  'page.contract.above': 'Ausgeführt unter',
  'page.contract.above-unknown': 'Unter welchem Vertrag wird dieser ausgeführt? Die Dokumente enden hier.',
  'page.contract.answer-flagged': '{n, plural, one {Ein Test markiert ihn.} other {{words} Tests markieren ihn.}}',
  'page.contract.answer-no-price': 'Der Preis dieses Vertrags liegt nicht vor.',
  'page.contract.answer-none': 'Kein Test markiert ihn.',
  'page.contract.answer-open':
    'Kein Test markiert ihn, aber bei {n, plural, one {einem} other {{words}}} lässt es sich nicht feststellen.',
  'page.contract.answer-price': 'Der Preis ist {price}.',
  'page.contract.between':
    '{who, select, both {{buyer} an {supplier}} supplier {{supplier}, Auftraggeber nicht bekannt} other {{buyer}, Auftragnehmer nicht bekannt}}{when, select, none {} both {, {months}} from {, ab {months}} other {, bis {months}}}',
  'page.contract.buyer': 'Auftraggeber',
  'page.contract.ended': 'Letzter Arbeitstag',
  'page.contract.estimate': 'Amtliche Schätzung',
  'page.contract.first-day': 'Erster Arbeitstag',
  'page.contract.kind': 'Art',
  'page.contract.loading': 'Der Vertrag wird gelesen ...',
  'page.contract.no-number': 'ohne Nummer',
  'page.contract.no-tests': 'Kein Test liest diesen Datensatz.',
  'page.contract.number': 'Vertrag',
  'page.contract.particulars': 'Was vorliegt',
  'page.contract.price': 'Preis',
  'page.contract.second': 'Vertrag {name}',
  'page.contract.signed': 'Unterzeichnet',
  'page.contract.supplier': 'Auftragnehmer',
  'page.contract.tests': 'Tests dieses Preises',
  'page.contract.title': '{buyer} an {supplier}',
  'page.contract.top': 'Über diesem Vertrag steht nichts.',
  'page.contract.unit-price': 'Preis je Einheit',
  'page.contract.work': 'Arbeit',
  'page.contract.workplaces': 'Arbeitsstätten',
  'page.organisation.answer':
    'Als Auftraggeber: {buys, plural, =0 {kein vorliegender Vertrag} one {ein vorliegender Vertrag} other {{buysWords} vorliegende Verträge}}; als Auftragnehmer: {sells, plural, =0 {keiner} one {einer} other {{sellsWords}}}.',
  'page.organisation.buys': 'Kauft von, {n}',
  'page.organisation.cut': '{n} Verträge werden gezeigt, und weitere liegen vor.',
  'page.organisation.cut-table': 'Alle Verträge als Auftraggeber in einer Tabelle öffnen',
  'page.organisation.checks': 'Prüfungen, die ein Gesetz als Entlastungsgrund gelten lässt',
  'page.organisation.checks.ask': 'Was zu fragen ist',
  'page.organisation.checks.ask-nothing': 'nichts',
  'page.organisation.checks.check': 'Prüfung',
  'page.organisation.checks.lapses': 'bis {day}',
  'page.organisation.checks.left-out':
    '{n, plural, one {Ein weiterer Vertrag wurde} other {# weitere Verträge wurden}} nicht betrachtet.',
  'page.organisation.checks.place':
    '{n, plural, one {Bei einem Vertrag} other {Bei # Verträgen}} hat niemand verzeichnet, wo die Arbeit ausgeführt wird: Kein Recht kann befragt werden.',
  'page.organisation.checks.state': 'Liegt vor?',
  'page.organisation.checks.supplier': 'Auftragnehmer und Vertrag',
  'page.organisation.checks.text':
    'Für am Tag der Seite geleistete Arbeit. Eine vorliegende Prüfung kann nach diesem Gesetz entlasten; sie zeigt nicht, dass Löhne gezahlt wurden.',
  'page.organisation.empty':
    'In {n, plural, =0 {keiner Quelle} one {einer Quelle} other {# Quellen}} genannt, kein Vertrag liegt vor.',
  'page.organisation.facts': 'Tatsachen dazu',
  'page.organisation.kind': '{kind, select, natural_person {natürliche Person mit Gewerbe} other {{kind}}}',
  'page.organisation.loading': 'Die Organisation wird gelesen ...',
  'page.organisation.no-facts':
    'Keine datierte Tatsache liegt vor: Status, Register und Vereinbarungen sind nicht bekannt.',
  'page.organisation.nothing-more': 'Ort und Nummer liegen nicht vor',
  'page.organisation.open-chain': 'Kette öffnen',
  'page.organisation.sells': 'Liefert an, {n}',
  'page.picker.list':
    '{kind, select, Workplace {Arbeitsstätten} Contract {Verträge} other {Organisationen}}, gefunden zu „{label}“',
  'page.picker.none':
    'Unter diesem Namen liegt {kind, select, Workplace {keine Arbeitsstätte} Contract {kein Vertrag} other {keine Organisation}} vor. Erst eingeben oder importieren, oder eine andere Schreibweise versuchen.',
  'page.workplace.answer':
    '{n, plural, one {Es liegt ein Vertrag vor, der hier ausgeführt wird.} other {Es liegen {words} Verträge vor, die hier ausgeführt werden.}}',
  'page.workplace.contracts': 'Hier ausgeführte Verträge',
  'page.workplace.declared': '{n, plural, one {# gemeldete beschäftigte Person} other {# gemeldete Beschäftigte}}.',
  'page.workplace.declared-unknown': 'Wie viele Beschäftigte hier gemeldet wurden, liegt nicht vor.',
  'page.workplace.empty': 'Niemand arbeitet hier, soweit bekannt.',
  'page.workplace.loading': 'Die Arbeitsstätte wird gelesen ...',
  'page.workplace.open-chain': 'Wer darüber steht',
  'page.workplace.operators': 'Wer sie betrieb',
} as const;
