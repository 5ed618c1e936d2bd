/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Bruttolohn} contributions {Arbeitgeberbeiträge} tax {Lohnsteuer} penalty {Sanktionen} interest {Zinsen} other {Schadensersatz}}: {bounds, select, both {{least} bis {most}} exact {{most}} least {{least} oder mehr} most {höchstens {most}} other {Betrag nicht bekannt}}',
  'exposure.head':
    'Von {all, plural, one {einem Vertrag} other {# Verträgen}} darunter kann der Preis in {n, plural, =0 {keinem Fall} one {einem Fall} other {# Fällen}} die rechtmäßigen Arbeitskosten nicht gedeckt haben.',
  'exposure.left-out': '{n, plural, one {Ein Vertrag wurde} other {Mindestens # Verträge wurden}} nicht betrachtet.',
  'exposure.missing.amount':
    '{debt, select, wages {Wie viel Lohn fehlt höchstens?} contributions {Wie hoch wären die Arbeitgeberbeiträge?} tax {Wie viel Lohnsteuer fiele darauf an?} penalty {Welche Sanktionen würden festgesetzt?} interest {Ab welchem Tag und zu welchem Satz liefen Zinsen?} other {Für wie viele Beschäftigte und Lohnzeiträume?}}',
  'exposure.no-shortfall': 'um wie viel er zu niedrig ist, ist nicht bekannt',
  'exposure.none-below': 'Darunter liegt kein Vertrag vor.',
  'exposure.shortfall': 'fehlender Bruttolohn: {amount}',
  'exposure.sum':
    '{state, select, owes {Würde schulden} other {Könnte schulden}}, wenn die Löhne offen bleiben, für {n, plural, one {einen Vertrag} other {# Verträge}}: {text}.{nested, select, yes { Verträge, die untereinander ausgeführt werden, betreffen eine Arbeit: Was für sie geschuldet ist, zählt einmal, und Summen für dieselbe Arbeit dürfen nicht addiert werden.} other {}}',
  'exposure.supposed':
    'Angenommen: Niemand hat diese Löhne hier gefordert. Ein Ort, dessen Recht diesen Auftraggeber nicht zum Schuldner macht, ist kein eigenes Risiko; der Fehlbetrag dort bleibt der der Beschäftigten.',
  'exposure.unpriced':
    'Zu {n, plural, one {einem Vertrag} other {# Verträgen}} darunter liegt kein Preis vor; darüber lässt sich deshalb nichts sagen.',
  'exposure.untold':
    'Zu {n, plural, one {einem Vertrag} other {# Verträgen}} darunter liegt ein Preis vor, aber es fehlt eine andere Tatsache; deshalb lässt es sich nicht sagen.',
} as const;
