/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Their days overlap.',
  'chain.inferred-from.same_sector': 'The work is of the same sector.',
  'chain.inferred-from.same_workplace': 'They are performed at the same workplace.',
  'chain.inferred-from.stated': 'The source itself gives the link as inferred.',
  'chain.inferred-from.supplier_is_buyer': 'The buyer of the lower contract is the supplier of the upper one.',
} as const;
