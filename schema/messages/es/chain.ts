/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Sus días se solapan.',
  'chain.inferred-from.same_sector': 'El trabajo es del mismo sector.',
  'chain.inferred-from.same_workplace': 'Se ejecutan en el mismo centro de trabajo.',
  'chain.inferred-from.stated': 'La propia fuente da el eslabón como inferido.',
  'chain.inferred-from.supplier_is_buyer': 'El comprador del contrato inferior es el proveedor del superior.',
} as const;
