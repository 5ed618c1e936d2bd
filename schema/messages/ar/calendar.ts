/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'بحسب الوقائع المتوفرة كما في {asOf}. قد تغيّر واقعة تُضاف لاحقًا هذا اليوم.',
  'calendar.called-off': 'لا يلزم التقيد به: {what}',
  'calendar.lines': 'البنود: {lines}',
  'calendar.name': 'أيام المطالبة: {claim}',
  'calendar.name-of-all': 'أيام المطالبات',
  'calendar.not-verified': 'القانون غير محقق: يُراجع قبل الاعتماد على هذا اليوم.',
  'calendar.of-claim': 'المطالبة: {claim}',
  'calendar.of-party': 'الشركة: {party}',
  'calendar.runs': 'تسري المدة من {on}',
  'calendar.runs-from': 'تسري المدة من {on} ({period})',
  'calendar.status': 'بحسب هذه الوقائع: {status}',
  'calendar.summary': '{what}: {party}؛ {claim}',
  'calendar.under': 'بمقتضى: {article}',
} as const;
