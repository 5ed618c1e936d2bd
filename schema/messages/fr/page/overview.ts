/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Une réclamation de salaires',
  'page.door.claim.enter': 'Saisir une réclamation',
  'page.door.claim.open': '{n, plural, one {Ouvrir celle qui est enregistrée} other {Ouvrir l’une des #}}',
  'page.door.claim.text':
    'Voyez qui peut en être redevable, dans quel ordre, selon quelle loi, de combien et jusqu’à quand.',
  'page.door.list': 'Une liste de fournisseurs et de prix',
  'page.door.list.text':
    'Voyez lesquels de vos contrats ne peuvent pas payer des salaires légaux, de quoi vous pouvez être redevable, et quel prix y remédierait.',
  'page.door.name': 'Un nom, un lieu de travail ou des photos',
  'page.door.name.text':
    'Voyez qui se trouve au-dessus et en dessous, ce que chacun paie, et quels liens personne n’a documentés.',
  'page.overview.all-claims': 'Toutes les réclamations',
  'page.overview.all-days': 'Tous les jours',
  'page.overview.all-flags': 'Tous les signaux',
  'page.overview.all-imports': 'Tous les imports',
  'page.overview.all-questions': 'Toutes les questions',
  'page.overview.all-tests': 'Tous les tests',
  'page.overview.ask': 'De quoi disposez-vous ?',
  'page.overview.coverage': 'Ce que les tests atteignent',
  'page.overview.deadlines': 'Prochaines dates limites',
  'page.overview.empty':
    'Rien n’est encore enregistré. Commencez par ce que vous avez : l’une des trois entrées ci-dessus.',
  'page.overview.empty-then':
    'Rien n’était connu alors : aucune réclamation, et aucun contrat ni salaire qu’un test aurait pu examiner.',
  'page.overview.import':
    '{state, select, dry_run {Essai à blanc de {files}} undone {{files}, annulé} cancelled {{files}, interrompu} failed {{files}, échoué} running {{files}, en cours} other {{files}}} : {n, plural, one {# ligne} other {# lignes}}{look, plural, =0 {} one {, # à regarder} other {, # à regarder}}',
  'page.overview.lately': 'Récemment',
  'page.overview.loading': 'Lecture de ce qui est enregistré ...',
  'page.overview.lowest': 'Prix les plus éloignés sous ce à quoi ils sont comparés',
  'page.overview.more-tests': '{n, plural, one {Un autre test} other {# autres tests}} avec des réponses',
  'page.overview.no-coverage': 'Encore rien à tester. Importez des contrats avec leurs prix.',
  'page.overview.no-deadlines': 'Aucune date limite ne court. Saisissez une réclamation pour voir ses jours.',
  'page.overview.no-lowest':
    'Aucun prix enregistré n’est inférieur au coût légal du travail, pour autant que cela ait pu être testé.',
  'page.overview.no-lowest-tested': 'Aucun prix n’a encore pu être testé.',
  'page.overview.none-tested':
    'Aucun test n’a encore pu répondre : pour tout ce qui est enregistré, un fait manque. Là où les prix disent combien de travail ils peuvent supporter, les listes le montrent quand même.',
  'page.overview.questions': 'Trois questions qui régleraient le plus',
  'page.overview.settles': 'Règle {n, plural, one {# réponse} other {# réponses}}.',
  'page.overview.tested': '{n, number} testés',
  'page.overview.untested':
    '{n, plural, one {# autre test n’a encore rien pu tester : les faits qu’il demande ne sont pas enregistrés.} other {# autres tests n’ont encore rien pu tester : les faits qu’ils demandent ne sont pas enregistrés.}}',
  'page.overview.up-to': 'jusqu’à',
  'page.search.answer':
    '{n, plural, =0 {Rien d’enregistré ne correspond à « {q} ».} one {Une fiche correspond à « {q} ».} other {# fiches correspondent à « {q} ».}}',
  'page.search.answer-more': 'Au moins {n} fiches correspondent à « {q} ».',
  'page.search.best': 'Meilleure correspondance',
  'page.search.empty': 'Aucune correspondance. Importer une liste ?',
  'page.search.first': 'Les {n} premières sont montrées. Tapez davantage du nom pour en trouver d’autres.',
  'page.search.hint': 'Les noms semblables restent séparés : regardez le lieu et le numéro.',
  'page.search.import': 'Importer une liste',
  'page.search.kind':
    '{kind, select, organisation {Organisations} workplace {Lieux de travail} contract {Contrats} claim {Réclamations} other {{kind}}}',
  'page.search.label': 'Entreprise, lieu de travail ou numéro',
  'page.search.loading': 'Recherche ...',
  'page.search.near':
    'Rien d’enregistré ne correspond à « {q} ». Ceux-ci s’écrivent presque ainsi ou commencent de façon semblable.',
  'page.search.placeholder': 'Entreprise, lieu, numéro',
  'page.search.title': 'Recherche',
} as const;
