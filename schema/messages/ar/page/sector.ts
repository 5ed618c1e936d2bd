/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'طول الشريط بعدد سجلاته؛ وعددها في آخره.',
  'page.sector.link': 'هذا القطاع عبر الزمن',
  'page.sector.loading': 'جارٍ اختبار أسعار كل السنوات وأجورها ...',
  'page.sector.no-year': 'لا يوم',
  'page.sector.nothing': 'لا شيء متوفر.',
  'page.sector.of': '{of, select, prices {الأسعار: {test}} other {الأجور: {test}}}',
  'page.sector.open': 'فتح السجلات وراءه',
  'page.sector.place': 'المكان',
  'page.sector.place-hint': 'بلد مثل PT، أو إقليم مثل DE-SH',
  'page.sector.sector': 'القطاع',
  'page.sector.sector-hint': 'بداية رمز NACE، مثل 14 أو 43.3',
  'page.sector.show': 'عرض',
  'page.sector.table': 'الشيء نفسه جدولًا',
  'page.sector.title': 'قطاع عبر الزمن',
  'page.sector.year':
    '{year}: المجموع {total}، عليها تنبيه {flagged}، اجتازت {passed}، لا يمكن تحديدها {cannotTell}، لا تنطبق {notApplicable}.',
  'page.sector.year-head': 'السنة',
} as const;
