/** Photos and scans: dropped, looked at, and what is typed beside them. */
export const pagePhoto = {
  'page.photo.about': 'Au sujet d’une fiche enregistrée',
  'page.photo.about.hint': 'Laissez vide pour en ajouter une nouvelle.',
  'page.photo.again': 'Ce que vous avez tapé d’après cette photo',
  'page.photo.alt': 'Photo ou document numérisé : {title}',
  'page.photo.alt-plain': 'Photo ou document numérisé {n}, encore sans titre',
  'page.photo.answer':
    'Tapez ce qu’on y voit. Chaque fait citera {n, plural, one {cette photo} other {la photo à côté de laquelle il se trouve}}.',
  'page.photo.choose': 'choisissez-les',
  'page.photo.cited':
    '{n, plural, =0 {Rien ne la cite encore.} one {Une saisie la cite.} other {# saisies la citent.}}',
  'page.photo.claim': 'Commencer avec elle une réclamation de salaires impayés',
  'page.photo.discard': 'La supprimer',
  'page.photo.discard-sure': 'Oui, la supprimer',
  'page.photo.discard-text': 'Le fichier est supprimé ici, et ne peut être récupéré. Rien ne le cite.',
  'page.photo.drop': 'Déposez des photos ou des documents numérisés, ou',
  'page.photo.drop-here': 'Déposez ici des photos ou des documents numérisés',
  'page.photo.drop-hint': 'JPEG, PNG, WebP, PDF. La position et les données de l’appareil sont retirées des photos.',
  'page.photo.empty':
    'Les photos et documents numérisés d’où des faits sont lus se trouvent ici. Aucun n’est encore enregistré.',
  'page.photo.entry-title': 'Ce qu’on y voit',
  'page.photo.fit': 'Entière',
  'page.photo.goes-too':
    '{n, plural, one {La photo ou le document numérisé cité seulement ici est supprimé aussi.} other {Les # photos et documents numérisés cités seulement ici sont supprimés aussi.}}',
  'page.photo.gone':
    '{n, plural, one {La photo ou le document numérisé que rien d’autre ne cite a été supprimé.} other {# photos et documents numérisés que rien d’autre ne cite ont été supprimés.}}',
  'page.photo.hash': 'SHA-256 :',
  'page.photo.held': 'Photos et documents numérisés',
  'page.photo.held-text': 'Chacun s’ouvre à côté d’un court formulaire, et ce qui y est tapé le cite.',
  'page.photo.kind': 'Qu’en tapez-vous ?',
  'page.photo.kind-of':
    '{kind, select, Organisation {Une entreprise} Workplace {Un lieu de travail} Contract {Un contrat} Observation {Ce qui a été vu} Event {Quelque chose qui est arrivé} other {{kind}}}',
  'page.photo.larger': 'Plus grand',
  'page.photo.loading': 'Recherche de la photo ...',
  'page.photo.more-fields': 'Autres données à saisir',
  'page.photo.more-held': 'En montrer {n, plural, one {une de plus} other {# de plus}}',
  'page.photo.none': 'photo ou document numérisé',
  'page.photo.not-drawn':
    'Ce navigateur ne peut pas la dessiner. Enregistrez-la, et ouvrez-la avec un autre programme.',
  'page.photo.not-sent':
    'Le serveur ne répond pas. Rien {n, plural, one {de la photo} other {des photos}} n’a été conservé.',
  'page.photo.not-titled': 'encore sans titre',
  'page.photo.number': '{n} sur {of}',
  'page.photo.offer-day': 'Reprendre le jour indiqué par l’appareil : {day}',
  'page.photo.offer-name': 'L’appeler « {name} », comme s’appelait le fichier',
  'page.photo.one': 'Photo ou document numérisé',
  'page.photo.open': 'Ouvrir : {title}',
  'page.photo.pdf':
    'Un PDF est conservé tel quel, avec ce que son auteur y a mis. Enregistrez-le pour le lire à côté de ce formulaire.',
  'page.photo.removed': 'La position, l’appareil et l’heure ont été retirés avant la conservation.',
  'page.photo.save': 'Enregistrer une copie',
  'page.photo.sending': 'Envoi de {n} sur {of} ...',
  'page.photo.several': 'Photos et documents en main',
  'page.photo.smaller': 'Plus petit',
  'page.photo.source': 'Cette photo ou ce document numérisé',
  'page.photo.source.hint':
    'Comme vous l’appelleriez : commande 12, panneau d’affichage à l’entrée 2. Aucun nom de travailleur.',
  'page.photo.take': 'Prendre une photo',
  'page.photo.title': 'D’après une photo ou un document numérisé',
  'page.photo.turn': 'Tourner',
  'page.photo.viewer': 'La photo : plus, moins et 0 changent sa taille, R la tourne, les flèches la déplacent',
} as const;
