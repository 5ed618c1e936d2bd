/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name}: Von {all, plural, one {einem Vertrag} other {# Verträgen}} darunter kann der Preis in {n, plural, =0 {keinem Fall} one {einem Fall} other {# Fällen}} die rechtmäßigen Arbeitskosten nicht gedeckt haben.',
  'exposure.left-out': '{n, plural, one {Ein Vertrag wurde} other {Mindestens # Verträge wurden}} nicht betrachtet.',
  'exposure.no-shortfall': 'um wie viel er zu niedrig ist, ist nicht bekannt',
  'exposure.shortfall': 'am Bruttolohn fehlen mindestens {amount}',
  'exposure.sum':
    '{state, select, owes {Würde schulden} other {Könnte schulden}}: bis zu {amount} für {n, plural, one {einen Vertrag} other {# Verträge}}, wenn der mindestens fehlende Bruttolohn offen bleibt. Es kann mehr fehlen.',
  'exposure.supposed':
    'Angenommen: Niemand hat diese Löhne hier gefordert. Ein Ort, dessen Recht diesen Auftraggeber nicht zum Schuldner macht, ist kein eigenes Risiko; der Fehlbetrag dort bleibt der der Beschäftigten.',
} as const;
