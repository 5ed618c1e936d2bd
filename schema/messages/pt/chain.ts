/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Os seus dias sobrepõem-se.',
  'chain.inferred-from.same_sector': 'O trabalho é do mesmo setor.',
  'chain.inferred-from.same_workplace': 'Executam-se no mesmo local de trabalho.',
  'chain.inferred-from.stated': 'A própria fonte dá o elo como inferido.',
  'chain.inferred-from.supplier_is_buyer': 'O comprador do contrato de baixo é o fornecedor do de cima.',
} as const;
