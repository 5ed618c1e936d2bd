/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Leurs dates se recoupent.',
  'chain.inferred-from.same_sector': 'Le travail relève du même secteur.',
  'chain.inferred-from.same_workplace': 'Ils sont exécutés sur le même lieu de travail.',
  'chain.inferred-from.stated': 'La source elle-même donne le lien comme déduit.',
  'chain.inferred-from.supplier_is_buyer': 'L’acheteur du contrat inférieur est le fournisseur du contrat supérieur.',
} as const;
