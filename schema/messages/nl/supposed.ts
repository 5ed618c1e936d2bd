export const supposed = {
  'supposed.answer': 'Antwoord',
  'supposed.counts': 'Alle antwoorden van de toets',
  'supposed.cut':
    'Alleen de eerste {done, number} van {total, number} gegevens zijn getoetst. Wat hieronder staat, gaat alleen daarover.',
  'supposed.empty':
    'Schrijf wat u veronderstelt: een ondergrens, prijzen of werktijden. Elk gegeven wordt dan twee keer getoetst, zoals het is en zoals verondersteld.',
  'supposed.go-on': 'Doorgaan',
  'supposed.hint.floor':
    'Verhoogd, met een plaats: EUR 15,00 of 10 %. Een hogere ondergrens van een sector of regio blijft.',
  'supposed.hint.place': 'Een land of regio met zijn code: DE, US-CA.',
  'supposed.hint.prices': 'Van elke prijs zoals die is: 110 verhoogt elke met een tiende.',
  'supposed.listed': 'De eerste {n, number} daarvan staan in de lijst.',
  'supposed.place': 'Plaats van de ondergrens',
  'supposed.prices': 'Prijzen, procent',
  'supposed.progress': '{done, number} van {total, number} gegevens getoetst.',
  'supposed.record': 'Gegeven',
} as const;
