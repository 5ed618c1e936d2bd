/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Salaire brut} contributions {Cotisations de l’employeur} tax {Impôt sur les salaires} penalty {Pénalités} interest {Intérêts} other {Dommages-intérêts}} : {bounds, select, both {de {least} à {most}} exact {{most}} least {{least} ou plus} most {au plus {most}} other {montant non connu}}',
  'exposure.head':
    'Sur {all, plural, one {# contrat} other {# contrats}} en dessous, le prix {n, plural, =0 {d’aucun} one {d’un} other {de #}} ne peut pas avoir payé le coût légal du travail.',
  'exposure.left-out':
    '{n, plural, one {# contrat n’a pas été examiné} other {Au moins # contrats n’ont pas été examinés}}.',
  'exposure.missing.amount':
    '{debt, select, wages {Combien de salaire manque au plus ?} contributions {Quelles seraient les cotisations de l’employeur ?} tax {Combien d’impôt s’y ajouterait ?} penalty {Quelles pénalités seraient fixées ?} interest {À partir de quel jour et à quel taux courraient les intérêts ?} other {Pour combien de personnes et de périodes de paie ?}}',
  'exposure.no-shortfall': 'de combien il manque n’est pas connu',
  'exposure.none-below': 'Aucun contrat n’est connu en dessous.',
  'exposure.shortfall': 'salaire brut manquant : {amount}',
  'exposure.sum':
    '{state, select, owes {Devrait} other {Peut devoir}}, si les salaires restent impayés, pour {n, plural, one {# contrat} other {# contrats}} : {text}.{nested, select, yes { Les contrats exécutés les uns sous les autres portent sur un même travail : ce qui est dû pour lui n’est compté qu’une fois, et les sommes d’un même travail ne doivent pas être additionnées.} other {}}',
  'exposure.supposed':
    'Hypothèse : personne n’a réclamé ces salaires ici. Un lieu dont la loi ne fait pas de cet acheteur un débiteur ne lui crée pas d’exposition propre ; le manque y reste celui des travailleurs.',
  'exposure.unpriced':
    'Pour {n, plural, one {# contrat} other {# contrats}} en dessous, aucun prix n’est connu : on ne peut donc rien en dire.',
  'exposure.untold':
    'Pour {n, plural, one {# contrat} other {# contrats}} en dessous, un prix est connu mais un autre fait manque : on ne peut donc pas le dire.',
} as const;
