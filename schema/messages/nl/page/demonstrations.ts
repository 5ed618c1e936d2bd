/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'Het verhaal speelt op {day}; seed/{name}/README.md zegt waar eerst naar te kijken.',
  'page.demonstrations.hint':
    'Alles erin is verzonnen. Het is een import zoals elke andere, en kan ongedaan worden gemaakt.',
  'page.demonstrations.load': 'Laden',
  'page.demonstrations.loading': 'Laden ...',
  'page.demonstrations.load-small': 'Demonstratie laden',
  'page.demonstrations.open': 'De signalen ervan openen per {day}',
  'page.demonstrations.title': 'Een set om dingen uit te proberen',
} as const;
