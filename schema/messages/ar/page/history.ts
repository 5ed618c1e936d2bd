/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {لا شيء متوفر عنه لهذا اليوم} zero {لا شيء متوفر عنه لهذا اليوم} one {واقعة واحدة متوفرة عنه} two {واقعتان متوفرتان عنه} few {{factsWords} وقائع متوفرة عنه} many {{factsWords} واقعة متوفرة عنه} other {{factsWords} واقعة متوفرة عنه}}، من {said, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتين} few {# إفادات} many {# إفادة} other {# إفادة}}{disputed, plural, =0 {؛ ولا تختلف المصادر.} zero {؛ ولا تختلف المصادر.} one {؛ وتختلف المصادر في واحدة منها.} two {؛ وتختلف المصادر في اثنتين منها.} few {؛ وتختلف المصادر في {disputedWords} منها.} many {؛ وتختلف المصادر في {disputedWords} منها.} other {؛ وتختلف المصادر في {disputedWords} منها.}}',
  'page.history.by-hand': '{by, select, undefined {أُدخل يدويًا} other {قاله {by}، وأُدخل يدويًا}}',
  'page.history.fact': 'الواقعة',
  'page.history.held': 'مدة صحته',
  'page.history.held.always': 'لا يوم مذكور',
  'page.history.held.between': 'من {from} إلى {until}',
  'page.history.held.since': 'منذ {from}',
  'page.history.held.until': 'حتى {until}',
  'page.history.import': 'استيراده',
  'page.history.import-undone': 'ذُكر من جديد عند إلغاء هذا الاستيراد',
  'page.history.learned': 'عُلم في',
  'page.history.link': 'من قال ذلك',
  'page.history.loading': 'جارٍ قراءة من قال ماذا ...',
  'page.history.of-day': 'بتاريخ {day}',
  'page.history.once': 'ذُكر مرة',
  'page.history.record': 'السجل',
  'page.history.shown': 'معروض',
  'page.history.source': 'من قال ذلك',
  'page.history.state':
    '{state, select, held {قيل، غير معروض} other_day {يصح لأيام أخرى} superseded {حل غيره محله} undone {أُلغي} taken_back {لم يعد يُقال} taken_back_superseded {لم يعد يُقال، ثم حل محله غيره} taken_back_undone {لم يعد يُقال، ثم أُلغي} other {{state}}}',
  'page.history.table': 'كل قيمة: {label}',
  'page.history.title': 'من قال ذلك: {label}',
  'page.history.until': 'محفوظ حتى',
  'page.history.value': 'القيمة',
} as const;
