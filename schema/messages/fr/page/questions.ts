/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Choisir tout ce qui est montré',
  'page.questions.also': 'ou {names}',
  'page.questions.alone':
    '{alone, plural, =0 {chacune demande encore autre chose} one {une ne demande rien d’autre} other {# ne demandent rien d’autre}}',
  'page.questions.answer':
    '{n, plural, =0 {Aucune question de ce choix n’est ouverte.} one {Une question est ouverte.} other {# questions sont ouvertes.}} {answers, plural, =0 {} one {Une réponse en dépend.} other {# réponses en dépendent.}}',
  'page.questions.answers': 'Réponses qui en dépendent',
  'page.questions.any': 'Toutes',
  'page.questions.asked': 'Questions',
  'page.questions.back': 'Réponses revenues',
  'page.questions.back-choose': 'Classeur rempli',
  'page.questions.back-text':
    'Un classeur rempli par un fournisseur est lu comme un import qui peut être annulé : chaque réponse devient un fait de son contrat, et clôt sa question.',
  'page.questions.chosen':
    '{n, plural, =0 {Rien de choisi : la suite prend les {all, number} de ce choix.} one {Une choisie.} other {# choisies.}}',
  'page.questions.closed': 'Closes',
  'page.questions.copied': 'Copié.',
  'page.questions.copy': 'Copier le texte',
  'page.questions.cut':
    'Tout n’a pas été examiné.{answers, plural, =0 {} one { Une réponse ouverte d’un test a été laissée de côté.} other { # réponses ouvertes de tests ont été laissées de côté.}}{claims, plural, =0 {} one { Une réclamation a été laissée de côté.} other { # réclamations ont été laissées de côté.}}{organisations, plural, =0 {} one { Une organisation a été laissée de côté.} other { # organisations ont été laissées de côté.}}{contracts, plural, =0 {} one { Un contrat a été laissé de côté.} other { # contrats ont été laissés de côté.}}{publicRecord, select, true { Une partie des données publiques a été laissée de côté.} other {}}',
  'page.questions.day': 'Jour le plus proche',
  'page.questions.empty': 'Rien ne manque, pour autant qu’on sache.',
  'page.questions.empty-text':
    'Lorsque des contrats, des salaires ou des réclamations sont enregistrés et qu’un fait manque à une réponse, la question figure ici.',
  'page.questions.enter-for': 'Saisir la réponse : {claim}',
  'page.questions.group':
    '{questions, plural, one {# question, dont} other {# questions, dont}} {answers, plural, one {# réponse dépend} other {# réponses dépendent}}',
  'page.questions.hangs': 'En dépend',
  'page.questions.holder': 'À qui demander',
  'page.questions.kept-back':
    '{n, plural, one {# question est laissée de côté : la poser révélerait que quelqu’un réclame, ou de qui le salaire est enregistré. Sa réponse se trouve dans le propre dossier, ou chez le travailleur.} other {# questions sont laissées de côté : les poser révélerait que quelqu’un réclame, ou de qui le salaire est enregistré. Leurs réponses se trouvent dans le propre dossier, ou chez les travailleurs.}}',
  'page.questions.letter': 'Texte à envoyer',
  'page.questions.letter-hint':
    'Lisez-le avant de l’envoyer : l’outil n’envoie rien. Qui est interrogé apprend que quelqu’un regarde ce contrat.',
  'page.questions.letter-nothing': 'Rien de ce choix ne peut être envoyé.',
  'page.questions.letter-show': 'Écrire le texte',
  'page.questions.list-file': 'Liste en CSV',
  'page.questions.loading': 'Collecte de ce qui manque ...',
  'page.questions.import': 'Importer une liste',
  'page.questions.none-held':
    'Aucun contrat, relevé de paie ni réclamation n’est encore enregistré : il n’y a donc rien à demander.',
  'page.questions.none-shown': 'N’en choisir aucune',
  'page.questions.of-map': 'Seulement ce qui manque aux contrats d’une carte.',
  'page.questions.of-record': 'Seulement ce qui manque à une fiche.',
  'page.questions.of-record-all': 'Tout montrer',
  'page.questions.one': 'Question',
  'page.questions.opened':
    '{n, plural, one {# nouvelle question : une réponse mène plus loin.} other {# nouvelles questions : une réponse mène plus loin.}}',
  'page.questions.order': 'D’abord',
  'page.questions.order-day': 'le jour le plus proche',
  'page.questions.order-settles': 'ce qui règle le plus',
  'page.questions.outside': 'Révèle une réclamation : ne demander à personne d’extérieur.',
  'page.questions.outside-few': 'Salaire de peu de travailleurs : demander pourrait révéler de qui il s’agit.',
  'page.questions.settles': 'Réglerait',
  'page.questions.still-open':
    '{n, plural, one {Une question du classeur reste ouverte : sans réponse ou pas connu.} other {# questions du classeur restent ouvertes : sans réponse ou pas connu.}}',
  'page.questions.take': 'Emporter',
  'page.questions.taken':
    '{accepted, plural, one {# réponse reprise} other {# réponses reprises}}, {duplicate} déjà enregistrées, {rejected} qui n’ont pas pu être lues. {closed, plural, =0 {Aucune question n’est close.} one {Une question est close.} other {# questions sont closes.}}',
  'page.questions.title': 'Questions à poser',
  'page.questions.topic': 'Type de fait',
  'page.questions.undo': 'Voir l’import, ou l’annuler',
  'page.questions.unread': 'N’a pas pu être lu',
  'page.questions.where': 'Manque dans',
  'page.questions.where-more': '{n, plural, one {et # autre page} other {et # autres pages}}',
  'page.questions.whom': 'De qui dépendent le plus de réponses',
  'page.questions.whom-more':
    '{n, plural, one {Un de plus peut être choisi plus haut.} other {# de plus peuvent être choisis plus haut.}}',
  'page.questions.workbook': 'Classeur pour fournisseurs',
  'page.questions.workbook-of': 'Classeur pour celui-ci seul',
  'page.questions.workbook-hint':
    'Le classeur contient ce qu’un fournisseur peut remplir et que Solidary relit ; les autres questions vont dans le texte. Il nomme chaque fournisseur de ce choix : pour l’envoyer à un seul, prenez le classeur pour celui-ci seul.',
} as const;
