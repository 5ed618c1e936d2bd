/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'La demande ne peut être lue : ce n’est pas du JSON, ou elle dépasse 1 Mo.',
  'http.dossier-needs':
    'Indiquez le jour de la question, le numéro sous lequel vous suivez l’affaire et qui l’établit : ?asOf=2026-05-01&fileNumber=12&author=Nom.',
  'http.letter-needs':
    'Un projet est remis une fois son aperçu confirmé : ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Éléments à élargir : period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Recharger la page',
  'http.name-missing': 'Indiquez le nom du fichier : POST /uploads?name=list.csv.',
  'http.needs-script':
    'Cette page a besoin de JavaScript, qui est désactivé ici. La ligne de commande donne les mêmes réponses : npx solidary --help',
  'http.not-found': 'Rien ne se trouve à {path}.',
  'http.nothing-rejected': 'Aucune ligne de cet import n’a été rejetée.',
  'http.other-host': 'Ce Solidary ne répond que sur cette machine : ouvrez-le à http://localhost ou http://127.0.0.1.',
  'http.other-origin': 'Seule une page de ce Solidary peut modifier quelque chose ici.',
  'http.page-loads': 'La page est en cours de chargement ...',
  'http.page-not-built': 'La page n’est pas encore construite : lancez npm run build.',
  'http.page-stuck':
    'Une partie de cette page n’est pas arrivée : une version plus récente l’a peut-être remplacée, ou le serveur s’est arrêté.',
  'http.source-not-held': 'Aucune photo ni document numérisé ayant cette empreinte n’est enregistré ici.',
  'http.what-this-is':
    'Solidary montre qui peut répondre de salaires impayés dans une chaîne de sous-traitance, selon quelle loi, pour combien et jusqu’à quand, avec les sources. Ce n’est pas un conseil juridique.',
  'http.which-file': 'Plusieurs fichiers ont des lignes rejetées. Demandez-en un avec ?file= : {names}.',
} as const;
