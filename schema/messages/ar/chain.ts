/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'أيامهما متداخلة.',
  'chain.inferred-from.same_sector': 'العمل من القطاع نفسه.',
  'chain.inferred-from.same_workplace': 'يُنفَّذان في مكان العمل نفسه.',
  'chain.inferred-from.stated': 'المصدر نفسه يذكر الرابط على أنه مستنتج.',
  'chain.inferred-from.supplier_is_buyer': 'المشتري في العقد الأدنى هو المورّد في العقد الأعلى.',
} as const;
