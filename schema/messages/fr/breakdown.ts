/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {par {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `Sur {price} ${PER}, il reste {left_is, select, exact {{left}} other {au plus {left}}} pour ce travail, et le coût légal du travail est {labour_is, select, exact {de {labour}} other {d’au moins {labour}}}.`,
  'breakdown.answer.no-labour': `Sur {price} ${PER}, il reste au plus {left} pour ce travail ; le coût légal du travail n’est pas connu.`,
  'breakdown.answer.no-price': 'Aucun prix à décomposer n’est enregistré.',
  'breakdown.answer.open': `Sur {price} ${PER}, il reste {left_is, select, exact {{left}} other {au plus {left}}} pour ce travail, et le coût légal du travail est {labour_is, select, exact {de {labour}} other {d’au moins {labour}}} : d’après ce qui est enregistré, l’un et l’autre sont possibles.`,
  'breakdown.answer.possible': `Sur {price} ${PER}, il reste {left_is, select, exact {{left}} other {au moins {left}}} pour ce travail, et le coût légal du travail est {labour_is, select, exact {de {labour}} other {d’au plus {labour}}}.`,
  'breakdown.answer.unpriced': 'Le prix du travail lui-même n’est pas enregistré ; les prix au-dessus le sont.',
  'breakdown.column.currency': 'Monnaie',
  'breakdown.column.least': 'Au moins',
  'breakdown.column.most': 'Au plus',
  'breakdown.column.notes': 'Notes',
  'breakdown.column.per': 'Pour',
  'breakdown.column.record': 'Identifiant du contrat',
  'breakdown.column.row': 'De haut en bas',
  'breakdown.first':
    'Le premier prix, à partir du haut, qui ne peut pas avoir payé le coût légal du travail est celui que {party} paie à {to} ; les deux en sont convenus et pouvaient le voir.',
  'breakdown.first-known':
    'Parmi les prix dont on peut le dire, le premier à partir du haut qui ne peut pas avoir payé le coût légal du travail est celui que {party} paie à {to} ; les deux en sont convenus et pouvaient le voir. Au-dessus, on ne peut pas le dire de : {above}.',
  'breakdown.first-left':
    'Ce que {party} paie à {to} suffirait au seul coût légal du travail, mais pas en plus des autres coûts du travail à faire.',
  'breakdown.note.first': 'Le premier prix, à partir du haut, qui ne peut pas avoir payé le coût légal du travail.',
  'breakdown.note.first-known':
    'De ceux dont on peut le dire, le premier à partir du haut qui n’atteint pas le coût légal du travail.',
  'breakdown.note.first-left': 'La première étape, à partir du haut, qui est inférieure au coût légal du travail.',
  'breakdown.note.inferred': 'Que ce contrat se trouve au-dessus du travail est déduit, non documenté.',
  'breakdown.note.not-known': 'Non connu.',
  'breakdown.note.other-work': 'Au plus : le prix au-dessus peut aussi payer d’autres travaux.',
  'breakdown.note.others':
    'Il paie aussi {n, plural, one {# autre contrat} many {# autres contrats} other {# autres contrats}} : savoir s’il suffit pour tous est un autre test.',
  'breakdown.note.source': 'Source : {cite}.',
  'breakdown.note.tax-not-known': 'La taxe sur la vente y est comprise ; son montant n’est pas connu.',
  'breakdown.parts': 'Au-dessus, le chemin se divise : on ne sait pas sous quel contrat le travail a été fait.',
  'breakdown.row.keeps': 'Conservé par {party}, ses propres coûts compris',
  'breakdown.row.labour': 'Coût légal du travail : heures × salaire plancher × (1 + charges patronales)',
  'breakdown.row.left': 'Reste pour ce travail : salaire, et ce que l’employeur doit en plus',
  'breakdown.row.on_costs': 'Dont charges patronales',
  'breakdown.row.other_costs': 'Autres coûts de {party} : matériel, outils, déplacements',
  'breakdown.row.price': '{party} paie à {to}',
  'breakdown.row.retail': '{party} le vend',
  'breakdown.row.seller_keeps': 'Conservé par {party}, tous les coûts de vente compris',
  'breakdown.row.short': 'Manque pour atteindre le coût légal du travail',
  'breakdown.row.tax': 'Taxe sur la vente',
  'breakdown.row.wage': 'Dont salaire brut',
} as const;
