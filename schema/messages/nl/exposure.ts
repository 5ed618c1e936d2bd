/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name}: van {all, plural, one {één contract} other {# contracten}} eronder kan de prijs van {n, plural, =0 {geen} one {één} other {#}} de rechtmatige arbeidskosten niet hebben betaald.',
  'exposure.left-out': '{n, plural, one {Eén contract is} other {Ten minste # contracten zijn}} niet bekeken.',
  'exposure.no-shortfall': 'hoeveel er ontbreekt, is niet bekend',
  'exposure.shortfall': 'brutoloon ten minste {amount} te kort',
  'exposure.sum':
    '{state, select, owes {Zou aansprakelijk zijn} other {Kan aansprakelijk zijn}} voor ten hoogste {amount} voor {n, plural, one {één contract} other {# contracten}}, als het brutoloon dat ten minste ontbreekt, onbetaald blijft. Er kan meer ontbreken.',
  'exposure.supposed':
    'Verondersteld: niemand heeft dit loon hier gevorderd. Een plaats waarvan de wet deze opdrachtgever niet laat instaan, telt voor hem niet mee; het tekort daar blijft dat van de werknemers.',
} as const;
