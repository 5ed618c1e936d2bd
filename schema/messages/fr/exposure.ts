/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name} : sur {all, plural, one {# contrat} other {# contrats}} en dessous, le prix {n, plural, =0 {d’aucun} one {d’un} other {de #}} ne peut pas avoir payé le coût légal du travail.',
  'exposure.left-out':
    '{n, plural, one {Au moins # contrat n’a pas été examiné} other {Au moins # contrats n’ont pas été examinés}}.',
  'exposure.no-shortfall': 'de combien il manque n’est pas connu',
  'exposure.shortfall': 'il manque au moins {amount} de salaire brut',
  'exposure.sum':
    '{state, select, owes {Devrait} other {Peut devoir}} jusqu’à {amount} pour {n, plural, one {# contrat} other {# contrats}}, si le salaire brut minimal qui manque reste impayé. Il peut manquer davantage.',
  'exposure.supposed':
    'Hypothèse : personne n’a réclamé ces salaires ici. Un lieu dont la loi ne fait pas de cet acheteur un débiteur ne lui crée pas d’exposition propre ; le manque y reste celui des travailleurs.',
} as const;
