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
  'page.contract.below': 'Darunter ausgeführt',
  'page.contract.between':
    '{who, select, both {{buyer} an {supplier}} supplier {{supplier}, Auftraggeber nicht bekannt} other {{buyer}, Auftragnehmer nicht bekannt}}{when, select, none {} both {, {months}} from {, ab {months}} other {, bis {months}}}',
  'page.contract.buyer': 'Auftraggeber',
  'page.contract.ended': 'Letzter Arbeitstag',
  'page.contract.estimate': 'Amtliche Schätzung',
  'page.contract.first-day': 'Erster Arbeitstag',
  'page.contract.hours': 'Arbeitsstunden',
  'page.contract.kind': 'Art',
  'page.contract.loading': 'Der Vertrag wird gelesen ...',
  'page.contract.minutes': 'Arbeitsminuten je Einheit',
  'page.contract.more-below': '{n, plural, one {# weiterer steht} other {# weitere stehen}} auf der Karte der Kette.',
  'page.contract.no-number': 'ohne Nummer',
  'page.contract.no-tests': 'Kein Test liest diesen Datensatz.',
  'page.contract.nothing-below': 'Es ist nicht bekannt, dass etwas unter diesem Vertrag ausgeführt wird.',
  'page.contract.number': 'Vertrag',
  'page.contract.other-cost': 'Andere Kosten als Arbeit',
  'page.contract.particulars': 'Was vorliegt',
  'page.contract.pieces': '{count} {n, plural, one {Stück} other {Stück}}',
  'page.contract.price': 'Preis',
  'page.contract.product': 'Produkt',
  'page.contract.quantity': 'Menge',
  'page.contract.second': 'Vertrag {name}',
  'page.contract.signed': 'Unterzeichnet',
  'page.contract.supplier': 'Auftragnehmer',
  'page.contract.tests': 'Tests dieses Preises',
  'page.contract.title': '{buyer} an {supplier}',
  'page.contract.top': 'Über diesem Vertrag steht nichts.',
  'page.contract.unit-price': 'Preis je Einheit',
  'page.contract.work': 'Arbeit',
  'page.contract.workers': 'Zahl der Beschäftigten',
  'page.contract.workplaces': 'Arbeitsstätten',
  'page.organisation.add-relation':
    '{kind, select, Ownership {Eigentümer hinzufügen} Affiliation {Leitung oder Gruppe hinzufügen} other {Vorgänger hinzufügen}}',
  'page.organisation.answer':
    'Als Auftraggeber: {buys, plural, =0 {kein vorliegender Vertrag} one {ein vorliegender Vertrag} other {{buysWords} vorliegende Verträge}}; als Auftragnehmer: {sells, plural, =0 {keiner} one {einer} other {{sellsWords}}}.',
  'page.organisation.answer-claims':
    '{status, select, owes {{n, plural, one {Haftet in einer Forderung nach den vorliegenden Tatsachen} other {Haftet in {words} Forderungen nach den vorliegenden Tatsachen}}} may_owe {{n, plural, one {Kann haften in einer Forderung} other {Kann haften in {words} Forderungen}}} cannot_tell {{n, plural, one {In einer Forderung lässt sich nicht sagen, ob sie haftet} other {In {words} Forderungen lässt sich nicht sagen, ob sie haftet}}} other {{n, plural, one {Haftet nicht in der einen Forderung, die sie erreicht, nach den vorliegenden Tatsachen} other {Haftet nicht in den {words} Forderungen, die sie erreichen, nach den vorliegenden Tatsachen}}}}{amount, select, none {.} other {: {amount}.}}',
  'page.organisation.answer-cut':
    'Verträge, in denen sie einkauft: {buys}; in denen sie liefert: {sells}. Es liegen mehr vor.',
  'page.organisation.answer-price':
    '{side, select, pays {Der eine Preis, den sie zahlt,} other {Der eine Preis, den sie erhält,}} {outcome, select, flagged {ist markiert.} cannot_tell {lässt sich nicht beurteilen.} other {ist nicht markiert.}}',
  'page.organisation.answer-prices':
    '{side, select, pays {Von {words} Preisen, die sie zahlt,} other {Von {words} Preisen, die sie erhält,}} {flagged, plural, =0 {ist keiner markiert} one {ist einer markiert} other {sind {flaggedWords} markiert}}{open, plural, =0 {.} one {; von einem lässt es sich nicht sagen.} other {; von {openWords} lässt es sich nicht sagen.}}',
  'page.organisation.buys': 'Kauft von, {n, number}',
  'page.organisation.claims': 'Forderungen, die sie erreichen',
  'page.organisation.claims.cut': '{read} von {held} Forderungen wurden gelesen: andere können sie erreichen.',
  'page.organisation.claims.loading': 'Die vorliegenden Forderungen werden verfolgt ...',
  'page.organisation.claims.none':
    '{read, select, 0 {Es liegt keine Forderung vor.} other {Keine der gelesenen Forderungen erreicht sie nach den vorliegenden Tatsachen.}}',
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
  'page.organisation.fact-about': 'Zum Vertrag {contract}',
  'page.organisation.facts': 'Tatsachen dazu',
  'page.organisation.flags': 'Markierungen der Preise, die sie zahlt, und was jede behöbe',
  'page.organisation.kind':
    '{kind, select, company {Unternehmen} natural_person {natürliche Person mit Gewerbe} public_body {öffentliche Stelle} other {{kind}}}',
  'page.organisation.loading': 'Die Organisation wird gelesen ...',
  'page.organisation.no-facts':
    'Keine datierte Tatsache liegt vor: Status, Register und Vereinbarungen sind nicht bekannt.',
  'page.organisation.nothing-more': 'Ort und Nummer liegen nicht vor',
  'page.organisation.open-chain': 'Kette öffnen',
  'page.organisation.paid-by': 'Bezahlt von',
  'page.organisation.paid-by-none': 'Es liegt niemand vor, der sie bezahlt.',
  'page.organisation.pays': 'Bezahlt',
  'page.organisation.pays-none': 'Es liegt niemand vor, den sie bezahlt.',
  'page.organisation.prices':
    'Von {n} Preisen, die sie zahlt: {counts}. Von mehreren Tests zählt das stärkste Ergebnis.',
  'page.organisation.relations': 'Wie es zu anderen steht',
  'page.organisation.replies': 'Antworten auf Markierungen ihrer Preise und was entschieden wurde',
  'page.organisation.replies.none':
    'Es liegt keine vor. Wer genannt ist, wird gehört: Eine Antwort wird auf der Seite einer Markierung eingetragen.',
  'page.organisation.sells': 'Liefert an, {n, number}',
  'page.organisation.step-contracts': '{n, plural, one {ein Vertrag} other {# Verträge}}',
  'page.organisation.step-more': '{n, number} weitere in den Tabellen darunter',
  'page.organisation.steps': 'Eine Stufe darüber und eine darunter',
  'page.picker.enter': '„{name}“ neu eintragen',
  'page.picker.list':
    '{kind, select, Workplace {Arbeitsstätten} Contract {Verträge} Claim {Forderungen} other {Organisationen}}, gefunden zu „{label}“',
  'page.picker.listed': 'Gefunden zu „{label}“',
  'page.picker.none':
    'Unter diesem Namen liegt {kind, select, Workplace {keine Arbeitsstätte} Contract {kein Vertrag} Claim {keine Forderung} other {keine Organisation}} vor. Erst eingeben oder importieren, oder eine andere Schreibweise versuchen.',
  'page.picker.none-listed':
    'Unter dieser Nummer oder diesem Namen wurde nichts gefunden. Die ganze Nummer eingeben, erst eingeben oder importieren, oder eine andere Schreibweise versuchen.',
  'page.picker.too-many': 'Für eine Liste sind es zu viele: eine Nummer eingeben, oder einen Teil des Titels.',
  'page.picker.unpicked': 'Noch ist nichts ausgewählt: einen Eintrag der Liste wählen.',
  'page.workplace.answer':
    '{n, plural, one {Es liegt ein Vertrag vor, der hier ausgeführt wird.} other {Es liegen {words} Verträge vor, die hier ausgeführt werden.}}',
  'page.workplace.contracts': 'Hier ausgeführte Verträge',
  'page.workplace.declared': '{n, plural, one {# gemeldete beschäftigte Person} other {# gemeldete Beschäftigte}}.',
  'page.workplace.declared-at-least': 'Gemeldete Beschäftigte: {least, number} oder mehr.',
  'page.workplace.declared-at-most': 'Gemeldete Beschäftigte: {most, number} oder weniger.',
  'page.workplace.declared-between': 'Gemeldete Beschäftigte: {least, number} bis {most, number}.',
  'page.workplace.declared-unknown': 'Wie viele Beschäftigte hier gemeldet wurden, liegt nicht vor.',
  'page.workplace.empty': 'Niemand arbeitet hier, soweit bekannt.',
  'page.workplace.loading': 'Die Arbeitsstätte wird gelesen ...',
  'page.workplace.open-chain': 'Wer darüber steht',
  'page.workplace.operators': 'Wer sie betrieb',
} as const;
