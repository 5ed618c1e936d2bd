/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day':
    'Dess berättelse utspelar sig den {day}; seed/{name}/README.md säger vad du kan titta på först.',
  'page.demonstrations.hint': 'Allt i den är påhittat. Den är en import som vilken annan, och kan ångras.',
  'page.demonstrations.load': 'Ladda den',
  'page.demonstrations.loading': 'Laddar ...',
  'page.demonstrations.load-small': 'Ladda demonstrationen',
  'page.demonstrations.open': 'Öppna dess flaggor den {day}',
  'page.demonstrations.title': 'En uppsättning att prova på',
} as const;
