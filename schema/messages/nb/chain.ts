/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Dagene deres overlapper.',
  'chain.inferred-from.same_sector': 'Arbeidet er i samme sektor.',
  'chain.inferred-from.same_workplace': 'De utføres på samme arbeidssted.',
  'chain.inferred-from.stated': 'Kilden selv oppgir forbindelsen som utledet.',
  'chain.inferred-from.supplier_is_buyer': 'Kjøperen i den nederste kontrakten er leverandøren i den øverste.',
} as const;
