/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'قصتها مروية كما في {day}؛ ويبيّن seed/{name}/README.md ما يُنظر فيه أولًا.',
  'page.demonstrations.hint': 'كل ما فيها مختلق. وهي استيراد كأي استيراد، ويمكن إلغاؤها.',
  'page.demonstrations.load': 'تحميلها',
  'page.demonstrations.loading': 'جارٍ التحميل ...',
  'page.demonstrations.load-small': 'تحميل العرض التوضيحي',
  'page.demonstrations.open': 'فتح تنبيهاتها في {day}',
  'page.demonstrations.title': 'مجموعة للتجربة',
} as const;
