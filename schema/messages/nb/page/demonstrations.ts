/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'Historien gjelder per {day}; seed/{name}/README.md forteller hva du bør se på først.',
  'page.demonstrations.hint': 'Alt i det er oppdiktet. Det er en import som alle andre, og kan angres.',
  'page.demonstrations.load': 'Last inn',
  'page.demonstrations.loading': 'Laster inn ...',
  'page.demonstrations.load-small': 'Last inn demonstrasjonen',
  'page.demonstrations.open': 'Åpne flaggene per {day}',
  'page.demonstrations.title': 'Et sett å prøve ting på',
} as const;
