/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'بحسب الوقائع المتوفرة كما في {asOf}. قد تغيّر واقعة تُضاف لاحقًا هذا اليوم.',
  'calendar.lines': 'البنود: {lines}',
  'calendar.name': 'أيام المطالبة: {claim}',
  'calendar.name-of-all': 'أيام المطالبات',
  'calendar.of-claim': 'المطالبة: {claim}',
  'calendar.runs-from': 'تسري المدة من {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other {: {party}}}',
  'calendar.under': 'بمقتضى: {article}',
} as const;
