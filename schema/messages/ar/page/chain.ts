/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'كل من فوق {name}',
  'page.chain.all-here':
    '{n, plural, zero {لا روابط} one {الرابط الوحيد هنا} two {الرابطان كلاهما هنا} few {الروابط كلها هنا: #} many {الروابط كلها هنا: #} other {الروابط كلها هنا: #}}',
  'page.chain.below': 'كل من تحت {name}',
  'page.chain.closes-loop': 'يغلق حلقة',
  'page.chain.contracts': 'العقود: {n}',
  'page.chain.drawn':
    'الروابط: {total}. المرسوم منها واحدًا واحدًا: {drawn}، والمطوي: {folded} في {groups, plural, zero {لا مجموعات} one {مجموعة واحدة} two {مجموعتين} few {{words} مجموعات} many {{words} مجموعة} other {{words} مجموعة}}. تُفتح المجموعة لرسمها. وفي الجدول كل صف.',
  'page.chain.drawn-all':
    '{n, plural, =0 {لا رابط متوفر.} zero {لا رابط متوفر.} one {رابط واحد، مرسوم.} two {رابطان، كلاهما مرسوم.} few {# روابط، كلها مرسومة واحدًا واحدًا.} many {# رابطًا، كلها مرسومة واحدًا واحدًا.} other {# رابط، كلها مرسومة واحدًا واحدًا.}} وفي الجدول كل صف.',
  'page.chain.empty': 'لا عقد متوفر تحته.',
  'page.chain.evidence': 'الدليل',
  'page.chain.from': 'المشتري',
  'page.chain.holes': 'ثغرات تُسد',
  'page.chain.inferred-from': 'يُعدّ قائمًا في إطار {above}. مستنتج من:',
  'page.chain.keys': 'الأسهم للتنقل في السلسلة، وEnter للفتح، وP لاختيار المسار، وT للجدول، و+ و− للحجم، و0 كما رُسمت.',
  'page.chain.loading': 'جارٍ المرور على السلسلة ...',
  'page.chain.loop': 'حلقة من {n}',
  'page.chain.map': 'الخريطة',
  'page.chain.map-label': 'خريطة السلسلة. الأعلى نحو المشتري الأعلى. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, zero {لا رابط آخر مستنتج} one {رابط آخر مستنتج} two {رابطان آخران مستنتجان} few {# روابط أخرى مستنتجة} many {# رابطًا آخر مستنتجًا} other {# رابط آخر مستنتج}}؛ في الجدول.',
  'page.chain.node':
    'المستوى {tier}{claims, plural, =0 {} zero {} one {، مطالبة واحدة} two {، مطالبتان} few {، # مطالبات} many {، # مطالبة} other {، # مطالبة}}. {paid}',
  'page.chain.open-party': 'فتح {name}',
  'page.chain.paid-by': 'دُفع {price} من المشتري {buyer}، {test}{inferred, select, inferred {، الرابط مستنتج} other {}}',
  'page.chain.pair': 'من {buyer} إلى {supplier}',
  'page.chain.panel': 'المسار المختار',
  'page.chain.path': 'من {from} صعودًا إلى {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, zero {لا سعر على هذا المسار يمكن تحديده.} one {السعر الوحيد على هذا المسار لا يمكن تحديده.} two {من السعرين ({all}) على هذا المسار، ما لا يمكن تحديده: {untested, plural, =1 {واحد} zero {لا شيء} one {واحد} two {{words}} few {{words}} many {{words}} other {{words}}}.} few {من {all} أسعار على هذا المسار، ما لا يمكن تحديده: {untested, plural, =1 {واحد} zero {لا شيء} one {واحد} two {{words}} few {{words}} many {{words}} other {{words}}}.} many {من {all} سعرًا على هذا المسار، ما لا يمكن تحديده: {untested, plural, =1 {واحد} zero {لا شيء} one {واحد} two {{words}} few {{words}} many {{words}} other {{words}}}.} other {من {all} سعر على هذا المسار، ما لا يمكن تحديده: {untested, plural, =1 {واحد} zero {لا شيء} one {واحد} two {{words}} few {{words}} many {{words}} other {{words}}}.}}',
  'page.chain.path-flagged':
    '{n, plural, zero {لا روابط.} one {على سعر الرابط الوحيد تنبيه.} two {أول سعر عليه تنبيه عند الرابط رقم {ordinal, selectordinal, other {#}} من {words}.} few {أول سعر عليه تنبيه عند الرابط رقم {ordinal, selectordinal, other {#}} من {words} روابط.} many {أول سعر عليه تنبيه عند الرابط رقم {ordinal, selectordinal, other {#}} من {words} رابطًا.} other {أول سعر عليه تنبيه عند الرابط رقم {ordinal, selectordinal, other {#}} من {words} رابط.}}',
  'page.chain.path-none': 'هذه الشركة في أعلى ما هو متوفر.',
  'page.chain.path-none-flagged':
    '{n, plural, zero {لا تنبيه على أي سعر في هذا المسار.} one {لا تنبيه على السعر الوحيد في هذا المسار.} two {لا تنبيه على أي من السعرين ({words}) في هذا المسار.} few {لا تنبيه على أي من {words} أسعار في هذا المسار.} many {لا تنبيه على أي من {words} سعرًا في هذا المسار.} other {لا تنبيه على أي من {words} سعر في هذا المسار.}}',
  'page.chain.pays': 'من {buyer} إلى {supplier}',
  'page.chain.pays-flagged': 'سعر عليه تنبيه:',
  'page.chain.place-opens': 'يفتح صفحته',
  'page.chain.size':
    '{links, plural, =0 {لا رابط} zero {لا رابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}} في {tiers, plural, =0 {لا مستوى} zero {لا مستوى} one {مستوى واحد} two {مستويين} few {{words} مستويات} many {{words} مستوى} other {{words} مستوى}}، {inferred, plural, =0 {لا شيء منها مستنتج} zero {لا شيء منها مستنتج} one {واحد منها مستنتج} two {اثنان منها مستنتجان} few {# منها مستنتجة} many {# منها مستنتجة} other {# منها مستنتجة}}',
  'page.chain.stack': '{n} أخرى',
  'page.chain.stack-label':
    'عليها تنبيه {flagged}، {links, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}، مستنتجة {inferred}؛ {n, plural, zero {لا شركات} one {شركة واحدة} two {شركتان} few {# شركات} many {# شركة} other {# شركة}} تحت {under}. يفتح المجموعة.',
  'page.chain.stack-links':
    '{n, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}',
  'page.chain.table': 'الجدول',
  'page.chain.test': 'اختبار السعر',
  'page.chain.tier': 'المستوى',
  'page.chain.tier-label':
    '{n, plural, =0 {الأعلى} zero {الأعلى} one {المستوى #} two {المستوى #} few {المستوى #} many {المستوى #} other {المستوى #}}',
  'page.chain.to': 'المورّد',
  'page.chain.twin': 'كل روابط الخريطة: {n}',
  'page.chain.untested':
    '{n, plural, zero {لا سعر يتعذر اختباره} one {سعر واحد يتعذر اختباره} two {سعران يتعذر اختبارهما} few {# أسعار يتعذر اختبارها} many {# سعرًا يتعذر اختبارها} other {# سعر يتعذر اختبارها}}: ينقص شيء. وتبيّن صفحة كل منها ما هو.',
  'page.chain.workplaces': 'أماكن العمل',
  'page.chain.zoom': 'حجم الخريطة',
  'page.chain.zoom-fit': 'كما رُسمت',
  'page.chain.zoom-in': 'أقرب',
  'page.chain.zoom-out': 'أبعد',
  'page.chains.answer': 'سلسلة من تُعرض؟',
  'page.chains.buyer': 'المشتري',
  'page.chains.contracts': 'عقود الشراء',
  'page.chains.country': 'البلد',
  'page.chains.empty': 'لا عقد متوفر، فلا سلسلة للمرور عليها.',
  'page.chains.first': 'تُعرض الجهات الأكثر عقودًا وعددها {n}. ويُبحث عن غيرها.',
  'page.chains.loading': 'جارٍ البحث عن أعالي السلاسل ...',
  'page.chains.roots': 'المشترون الذين لا أحد متوفر فوقهم',
} as const;
