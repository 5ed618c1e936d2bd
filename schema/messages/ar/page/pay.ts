/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} في المتوسط',
  'page.pay.days': 'من {from} إلى {to}',
  'page.pay.flagged-by': 'عليه تنبيه: {names}',
  'page.pay.floor-table': 'الحد الأدنى جدولًا',
  'page.pay.from': 'من',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {الحد الأدنى القانوني} collective_agreement {الاتفاقية الجماعية} going_rate {الأجر السائد} two_thirds {ثلثا الأجر السائد} other {الأجر المعيشي}}',
  'page.pay.loading': 'جارٍ قراءة ما دُفع ...',
  'page.pay.no-class': 'فئة العمل غير متوفرة',
  'page.pay.no-days': 'الأيام غير متوفرة',
  'page.pay.no-level': 'لا شيء',
  'page.pay.not-known': 'غير معروف',
  'page.pay.pay': 'الأجر الإجمالي للساعة',
  'page.pay.picture':
    '{n, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}} لأجر الساعة، ما عليه تنبيه: {flagged, plural, =0 {لا شيء} zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}}{lost, plural, =0 {} zero {} one {، وواحد أجر الساعة فيه غير معروف} two {، واثنان أجر الساعة فيهما غير معروف} few {، و# أجر الساعة فيها غير معروف} many {، و# أجر الساعة فيها غير معروف} other {، و# أجر الساعة فيها غير معروف}}. النقطة المفرغة متوسط لعدة عمال: ربما نال أحدهم أقل.',
  'page.pay.record': 'السجل',
  'page.pay.strips': 'أجر الساعة{currency, select, none {} other {، {currency}}}',
  'page.pay.table': 'كل سجل جدولًا',
  'page.pay.tests': 'الاختبارات',
  'page.pay.time': 'عبر الزمن، إلى جانب الحد الأدنى القانوني، {currency} للساعة',
  'page.pay.time-floor': 'كان الحد الأدنى {amount} للساعة.',
  'page.pay.time-floor-rose': 'انتقل الحد الأدنى من {from} إلى {to} للساعة في {day}.',
  'page.pay.time-legend':
    'الخط السميك: الحد الأدنى القانوني؛ وشريط حيث يتوقف على فئة العمل؛ ومنقط في الأسفل حيث لا يُعرف. الخطوط الرفيعة ذات النقطة: أجر فترة، متقطعة حيث هو دون الحد، ومفرغة حيث هو متوسط.',
  'page.pay.time-no-floor': 'لا حد أدنى قانوني متوفر يمكن مقارنتها به كلها.',
  'page.pay.time-picture':
    '{n, plural, zero {لا فترات} one {فترة واحدة} two {فترتان} few {# فترات} many {# فترة} other {# فترة}} أجر، دون الحد الأدنى: {flagged, plural, =0 {لا شيء} zero {لا شيء} one {واحدة} two {اثنتان} few {#} many {#} other {#}}.',
  'page.pay.title': 'ما دُفع',
  'page.pay.to': 'إلى',
  'page.pay.workers':
    '{n, plural, zero {لا عمال} one {عامل واحد} two {عاملان} few {# عمال} many {# عاملًا} other {# عامل}}',
} as const;
