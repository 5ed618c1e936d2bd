/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Vertrag',
  'page.exposure.debts': 'Was er schulden kann',
  'page.exposure.group.exposed': 'Ein Gesetz kann diesen Auftraggeber einstehen lassen',
  'page.exposure.group.open': 'Ob ein Gesetz es täte, lässt sich nicht feststellen',
  'page.exposure.group.workers': 'Kein vorliegendes Gesetz lässt diesen Auftraggeber einstehen',
  'page.exposure.law': 'Gesetz und Grund',
  'page.exposure.left-out':
    '{n, plural, one {Ein Vertrag wurde} other {Mindestens # Verträge wurden}} nicht betrachtet.',
  'page.exposure.loading': 'Das Recht jedes Ortes wird befragt ...',
  'page.exposure.no-article': 'keine',
  'page.exposure.not-known': 'nicht bekannt',
  'page.exposure.shortfall': 'Fehlender Bruttolohn',
  'page.exposure.state': 'Antwort',
  'page.exposure.supplier': 'Auftragnehmer und Ort der Arbeit',
  'page.exposure.supposed':
    'Aus Preisen angenommen: Niemand hat diese Löhne hier gefordert, und ein zu niedriger Preis beweist nicht, dass sie nicht gezahlt sind. Keine Rechtsberatung.',
  'page.exposure.text.exposed':
    'Wenn die Löhne, die der Preis nicht gedeckt haben kann, offen bleiben. Es kann mehr fehlen, als angegeben ist.',
  'page.exposure.text.open':
    'Eine Tatsache fehlt, oder kein Recht dieses Ortes ist hier erfasst. Das ist nicht dasselbe wie keine Haftung.',
  'page.exposure.text.workers':
    'Das ist kein rechtliches Risiko dieses Auftraggebers. Der Fehlbetrag bleibt bei den Beschäftigten, wer immer ihnen helfen mag.',
  'page.exposure.title': 'Wofür er einzustehen haben kann',
} as const;
