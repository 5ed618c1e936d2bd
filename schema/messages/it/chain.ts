/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Le loro date si sovrappongono.',
  'chain.inferred-from.same_sector': 'Il lavoro è dello stesso settore.',
  'chain.inferred-from.same_workplace': 'Sono eseguiti nello stesso luogo di lavoro.',
  'chain.inferred-from.stated': 'La fonte stessa indica il collegamento come desunto.',
  'chain.inferred-from.supplier_is_buyer': 'L’acquirente del contratto inferiore è il fornitore di quello superiore.',
} as const;
