export const supposed = {
  'supposed.answer': 'Svar',
  'supposed.counts': 'Alla svar från testet',
  'supposed.cut': 'Bara de första {done, number} av {total, number} poster har testats. Det nedan gäller bara dem.',
  'supposed.empty':
    'Skriv vad du antar: ett golv, priser eller arbetstider. Varje post testas då två gånger, som det är och som antaget.',
  'supposed.go-on': 'Fortsätt',
  'supposed.hint.floor':
    'Höjt, med en plats: EUR 15,00 eller 10 %. Ett högre golv för en bransch eller region står kvar.',
  'supposed.hint.place': 'Ett land eller en region med kod: DE, US-CA.',
  'supposed.hint.prices': 'Av varje pris som den är: 110 höjer var och en med en tiondel.',
  'supposed.listed': 'De första {n, number} av dem listas.',
  'supposed.place': 'Golvets plats',
  'supposed.prices': 'Priser, procent',
  'supposed.progress': '{done, number} av {total, number} poster testade.',
  'supposed.record': 'Post',
} as const;
