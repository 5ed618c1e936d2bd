/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Alla som säger något om det säger samma sak.',
  'history.rule.joined': 'Varje länk som någon anger räknas.',
  'history.rule.none': 'Ingen säger något om det för denna dag.',
  'history.rule.only': 'En källa säger detta, och ingen annan säger något om det.',
  'history.rule.publisher-first':
    'Källorna säger olika. De antecknades i samma ögonblick, så den utgivare som kommer först i alfabetet visas.',
  'history.rule.recorded-last': 'Källorna säger olika. Det som antecknades sist visas.',
} as const;
