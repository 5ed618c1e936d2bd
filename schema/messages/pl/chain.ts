/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Ich dni się pokrywają.',
  'chain.inferred-from.same_sector': 'Praca jest z tej samej branży.',
  'chain.inferred-from.same_workplace': 'Są wykonywane w tym samym miejscu pracy.',
  'chain.inferred-from.stated': 'Samo źródło podaje ogniwo jako wywnioskowane.',
  'chain.inferred-from.supplier_is_buyer': 'Nabywca z umowy niższej jest dostawcą z umowy wyższej.',
} as const;
