/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'De dagen ervan overlappen.',
  'chain.inferred-from.same_sector': 'Het werk hoort tot dezelfde sector.',
  'chain.inferred-from.same_workplace': 'Ze worden op dezelfde werkplek uitgevoerd.',
  'chain.inferred-from.stated': 'De bron zelf geeft de schakel als afgeleid.',
  'chain.inferred-from.supplier_is_buyer':
    'De opdrachtgever van het onderste contract is de opdrachtnemer van het bovenste.',
} as const;
