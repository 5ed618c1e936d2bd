/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'Its story stands on {day}; seed/{name}/README.md tells what to look at first.',
  'page.demonstrations.hint': 'Everything in it is invented. It is an import like any other, and can be undone.',
  'page.demonstrations.load': 'Load it',
  'page.demonstrations.loading': 'Loading ...',
  'page.demonstrations.load-small': 'Load the demonstration',
  'page.demonstrations.open': 'Open its flags on {day}',
  'page.demonstrations.title': 'A set to try things on',
} as const;
