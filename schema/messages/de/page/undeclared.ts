/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Anzeichen für nicht offengelegte Untervergabe',
  'page.undeclared.about': 'Betrifft',
  'page.undeclared.answer': 'Antwort',
  'page.undeclared.ask': 'Was zu fragen ist',
  'page.undeclared.ask-nothing': 'nichts',
  'page.undeclared.count':
    '{all, plural, =0 {Nichts zu betrachten: Die Organisation ist unter keinem vorliegenden Vertrag Auftragnehmer oder Auftraggeber, und keine andere Firma ist mit ihr verbunden.} one {{n, plural, =0 {Kein Anhaltspunkt} one {Ein Anhaltspunkt} other {# Anhaltspunkte}} bei einer Frage.} other {{n, plural, =0 {Kein Anhaltspunkt} one {Ein Anhaltspunkt} other {# Anhaltspunkte}} bei {all, plural, one {einer Frage} other {# Fragen}}.}}',
  'page.undeclared.evidence': 'Grundlage:',
  'page.undeclared.left-out':
    'Nicht betrachtet: {contracts, plural, one {# Vertrag} other {# Verträge}}, {workplaces, plural, one {# Arbeitsstätte} other {# Arbeitsstätten}}, {firms, plural, one {# verbundene Firma} other {# verbundene Firmen}}{addresses, select, true {, Anschriften einiger Organisationen} other {}}.',
  'page.undeclared.loading': 'Stunden, Zwischenebenen und verbundene Firmen werden betrachtet ...',
  'page.undeclared.month': 'Monat',
  'page.undeclared.months': 'Stunden Monat für Monat',
  'page.undeclared.months.label':
    '{n, plural, =0 {In keinem Monat brauchen die Verträge mit Sicherheit mehr Stunden, als die gemeldeten Beschäftigten arbeiten können.} one {In einem Monat brauchen die Verträge mehr Stunden, als die gemeldeten Beschäftigten arbeiten können: {months}.} other {In # Monaten brauchen die Verträge mehr Stunden, als die gemeldeten Beschäftigten arbeiten können: {months}.}} Die Tabelle darunter gibt die Zahlen an.',
  'page.undeclared.months.text':
    'Gefüllt: Stunden, die sicher in den Monat fallen. Umrandet: alle, die hineinfallen können, wenn jeder Vertrag ganz darin ausgeführt würde. Linie: was die gemeldeten Beschäftigten arbeiten können.',
  'page.undeclared.needed-least': 'Mindestens nötig',
  'page.undeclared.needed-most': 'Höchstens',
  'page.undeclared.none':
    'Aus dem Betrachteten ergibt sich keine Frage: Ihre Verträge geben keine Stunden, Zwischenebenen oder Tiefe her, die gegen etwas zu halten wären, und keine andere Firma wurde als mit ihr verbunden gefunden.',
  'page.undeclared.possible': 'Kann gearbeitet werden',
  'page.undeclared.reached': 'Wie es sich ergab',
  'page.undeclared.text':
    'Ein Anhaltspunkt ist ein Anlass zu fragen und kein Urteil: Jeder sagt, worauf er beruht und was er nicht besagt.',
} as const;
