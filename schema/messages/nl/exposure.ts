/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Brutoloon} contributions {Werkgeversbijdragen} tax {Loonbelasting} penalty {Boetes} interest {Rente} other {Schadevergoeding}}: {bounds, select, both {{least} tot {most}} exact {{most}} least {{least} of meer} most {ten hoogste {most}} other {bedrag niet bekend}}',
  'exposure.head':
    'Van {all, plural, one {één contract} other {# contracten}} eronder {n, plural, =0 {is er geen} one {is er één} other {zijn er #}} waarvan de prijs geen rechtmatige arbeidskosten kan hebben gedekt.',
  'exposure.left-out': '{n, plural, one {Eén contract is} other {Ten minste # contracten zijn}} niet bekeken.',
  'exposure.missing.amount':
    '{debt, select, wages {Hoeveel loon ontbreekt er ten hoogste?} contributions {Wat zouden de werkgeversbijdragen zijn?} tax {Hoeveel loonbelasting zou erop rusten?} penalty {Welke boetes zouden worden opgelegd?} interest {Vanaf welke dag en tegen welk tarief zou rente lopen?} other {Voor hoeveel werknemers en loonperioden?}}',
  'exposure.no-shortfall': 'hoeveel er ontbreekt, is niet bekend',
  'exposure.none-below': 'Er is geen contract eronder bekend.',
  'exposure.shortfall': 'tekort aan brutoloon: {amount}',
  'exposure.sum':
    '{state, select, owes {Zou aansprakelijk zijn} other {Kan aansprakelijk zijn}}, als het loon onbetaald blijft, voor {n, plural, one {één contract} other {# contracten}}: {text}.{nested, select, yes { Contracten die onder elkaar worden uitgevoerd, gaan over hetzelfde werk: wat ervoor verschuldigd is, telt één keer, en sommen voor hetzelfde werk mogen niet worden opgeteld.} other {}}',
  'exposure.supposed':
    'Verondersteld: niemand heeft dit loon hier gevorderd. Een plaats waarvan de wet deze opdrachtgever niet laat instaan, telt voor hem niet mee; het tekort daar blijft dat van de werknemers.',
  'exposure.unpriced':
    'Van {n, plural, one {één contract} other {# contracten}} eronder is geen prijs bekend; daarover is dus niets te zeggen.',
  'exposure.untold':
    'Van {n, plural, one {één contract} other {# contracten}} eronder is een prijs bekend, maar ontbreekt een ander gegeven; het is dus niet te zeggen.',
} as const;
