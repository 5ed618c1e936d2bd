/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Rien ne change pour aucune des {all} entreprises} one {La réponse change pour une entreprise sur {all}} other {La réponse change pour # entreprises sur {all}}}.',
  'page.compare.beside-models': 'En regard des modèles de 2007',
  'page.compare.caption': 'Chaque entreprise des deux côtés',
  'page.compare.crumb': 'Côte à côte',
  'page.compare.day': 'Jour de l’autre côté',
  'page.compare.debt': 'Type de dette',
  'page.compare.difference': 'Différence',
  'page.compare.heading': 'Comparer à un autre jour ou à d’autres règles',
  'page.compare.hint':
    'Les faits restent les mêmes ; le jour ou les règles changent. Un modèle est une proposition et non du droit : il n’entre dans aucune somme de droit.',
  'page.compare.law': 'La loi du lieu',
  'page.compare.loading': 'Double réponse à la réclamation ...',
  'page.compare.model': 'Un modèle, non du droit',
  'page.compare.models': 'Les trois modèles de 2007, qui ne sont pas du droit',
  'page.compare.no-difference': 'aucune',
  'page.compare.not-asked': 'Aucune règle de ce côté n’en parle',
  'page.compare.other-day': 'Face à un autre jour ou règle',
  'page.compare.rules': 'Règles de l’autre côté',
  'page.compare.side': 'Au {day}, il peut rentrer au plus {most}',
  'page.compare.side-model': 'Au {day}, selon un modèle, qui n’est pas du droit',
  'page.compare.side-open': 'Le {day} ; le maximum qui peut rentrer n’est pas connu',
  'page.compare.side-so-far':
    'Au {day}, d’après ce qui est connu, il peut rentrer {most} ; des autres on ne peut rien dire',
  'page.compare.text':
    'Un côté est la loi du lieu au jour de la page. Choisissez l’autre : un autre jour, une autre version d’une règle, ou un modèle. Les dettes de plusieurs figurent en entier côte à côte et ne sont jamais additionnées.',
  'page.compare.title': 'Côte à côte : {claim}',
  'page.sheet.author': 'Établi par',
  'page.sheet.file-number': 'Numéro de dossier',
  'page.sheet.save': 'Enregistrer en {format, select, pdf {PDF} html {page web} other {JSON}}',
  'page.sheet.text':
    'La réponse entière avec chaque fait et sa source, chaque étape, la loi avec le jour où elle a été lue, et ce qui manque. Refaite à partir de son JSON, elle est identique à l’octet près.',
  'page.sheet.title': 'Feuille de réponse',
} as const;
