export const supposed = {
  'supposed.answer': 'Svar',
  'supposed.counts': 'Alle svarene fra testen',
  'supposed.cut':
    'Bare de første {done, number} av {total, number} oppføringer er testet. Det nedenfor gjelder bare disse.',
  'supposed.empty':
    'Skriv hva du antar: et lønnsgulv, priser eller arbeidstider. Hver oppføring testes da to ganger, slik det er og slik det antas.',
  'supposed.go-on': 'Fortsett',
  'supposed.hint.floor':
    'Hevet, med et sted: EUR 15,00 eller 10 %. Et høyere lønnsgulv for en sektor eller region blir stående.',
  'supposed.hint.place': 'Et land eller en region med kode: DE, US-CA.',
  'supposed.hint.prices': 'Av hver pris som den er: 110 hever hver med en tidel.',
  'supposed.listed': 'De første {n, number} av dem er listet.',
  'supposed.place': 'Sted for lønnsgulvet',
  'supposed.prices': 'Priser, prosent',
  'supposed.progress': '{done, number} av {total, number} oppføringer testet.',
  'supposed.record': 'Oppføring',
} as const;
