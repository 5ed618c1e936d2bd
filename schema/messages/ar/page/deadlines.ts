/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'الكل',
  'page.days.amount': 'أكثر ما يتوقف عليه',
  'page.days.answer':
    '{n, plural, zero {لا موعد قادم.} one {موعد واحد قادم.} two {موعدان قادمان.} few {# مواعيد قادمة.} many {# موعدًا قادمًا.} other {# موعد قادم.}} التالي: {what}، {day}{days, plural, =0 { (اليوم)} zero { (اليوم)} one { (غدًا)} two { (بعد يومين)} few { (بعد # أيام)} many { (بعد # يومًا)} other { (بعد # يوم)}}: {party}.',
  'page.days.by': 'في مجموعات',
  'page.days.claims-cut':
    'تظهر هنا أيام {read, number} من أصل {held, number} مطالبة. وقد تحل أيام البقية قبلها: لكل مطالبة أيامها في صفحتها.',
  'page.days.company': 'الشركة',
  'page.days.done': 'تم{day, select, no { في الوقت المحدد} other { في {day}}}',
  'page.days.empty': 'لا مطالبة محفوظة. هنا ترد أيام كل مطالبة، مع ما يوقف كلًّا منها.',
  'page.days.group': '{by, select, week {بالأسبوع} claim {بالمطالبة} party {بالشركة} other {بالقاعدة}}',
  'page.days.loading': 'جارٍ تتبع كل مطالبة لمعرفة أيامها ...',
  'page.days.none':
    '{sifted, select, yes {لا يوم معروف لهذه المطالبات والشركات والقواعد.} other {لا يوم معروف للمطالبات المحفوظة. ولا يعني ذلك أنه لا يوجد: المدة التي لم يقرأها أحد لا تُعرض يومًا.}}',
  'page.days.none-ahead': 'لا يوم قادم معروف، ولا يعني ذلك أنه لا يوجد.',
  'page.days.not-asked':
    '{n, plural, zero {لا مطالبة ينقصها} one {مطالبة واحدة ينقصها} two {مطالبتان ينقصهما} few {# مطالبات ينقصها} many {# مطالبة ينقصها} other {# مطالبة ينقصها}} صاحب العمل أو المكان أو العملة، فلا يمكن تحديد أي يوم لها.',
  'page.days.opens': 'اليوم الأول',
  'page.days.own-debt': 'دين صاحب العمل',
  'page.days.passed': 'مضى{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'أيام جميع المطالبات وعددها {held, number}',
  'page.days.rule': 'القاعدة',
  'page.days.runs': 'تسري المدة من {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'ما تسري منه المدة غير متوفر',
  'page.days.show-all': 'عرض كل الأيام',
  'page.days.since': 'الأيام القادمة، وما مضى منها منذ {day}.',
  'page.days.stopped-by': 'يوقفه: {stops}',
  'page.days.stops': 'ما يوقفه',
  'page.days.table': 'أيام كل المطالبات',
  'page.days.title': 'المواعيد النهائية',
  'page.days.traced': 'المطالبات التي جرى تتبعها حتى الآن: {traced, number} من {of, number}.',
  'page.days.unknown':
    'آخر يوم للدين نفسه غير معروف، عدد بنود المطالبات: {n, plural, zero {لا شيء} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}}.',
  'page.days.view': '{view, select, list {قائمة} other {جدول}}',
  'page.days.week':
    '{which, select, this {هذا الأسبوع، من {from} إلى {to}} past {من {from} إلى {to}، مضى} other {من {from} إلى {to}}}',
} as const;
