/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'Son histoire se situe au {day} ; seed/{name}/README.md dit par où commencer.',
  'page.demonstrations.hint': 'Tout y est inventé. C’est un import comme un autre, qui peut être annulé.',
  'page.demonstrations.load': 'Le charger',
  'page.demonstrations.loading': 'Chargement ...',
  'page.demonstrations.load-small': 'Charger la démonstration',
  'page.demonstrations.open': 'Ouvrir ses signaux au {day}',
  'page.demonstrations.title': 'Un jeu de données pour essayer',
} as const;
