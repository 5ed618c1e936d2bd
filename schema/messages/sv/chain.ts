/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Deras dagar överlappar.',
  'chain.inferred-from.same_sector': 'Arbetet hör till samma bransch.',
  'chain.inferred-from.same_workplace': 'De utförs på samma arbetsplats.',
  'chain.inferred-from.stated': 'Källan anger själv länken som härledd.',
  'chain.inferred-from.supplier_is_buyer': 'Köparen i det nedre avtalet är leverantören i det övre.',
} as const;
