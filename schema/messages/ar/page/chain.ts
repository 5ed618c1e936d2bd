/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'كل من فوق {name}',
  'page.chain.all-here':
    '{n, plural, zero {لا روابط} one {الرابط الوحيد هنا} two {الرابطان كلاهما هنا} few {الروابط كلها هنا: #} many {الروابط كلها هنا: #} other {الروابط كلها هنا: #}}',
  'page.chain.ask': 'طلب المستند',
  'page.chain.below': 'كل من تحت {name}',
  'page.chain.claimed': 'المطالب به {sum}',
  'page.chain.claimed-more':
    'المطالب به {sum}، و{unknown, plural, zero {لا بند آخر} one {بند واحد مبلغه غير معروف} two {بندان مبلغاهما غير معروفين} few {# بنود مبالغها غير معروفة} many {# بندًا مبالغها غير معروفة} other {# بند مبالغها غير معروفة}}',
  'page.chain.claimed-short': 'المبلغ غير معروف',
  'page.chain.claimed-unknown':
    '{unknown, plural, zero {لا بند مطالب به} one {بند واحد مطالب به} two {بندان مطالب بهما} few {# بنود مطالب بها} many {# بندًا مطالبًا بها} other {# بند مطالب بها}}، المبلغ غير معروف',
  'page.chain.closes-loop': 'يغلق حلقة',
  'page.chain.companies': 'الشركات',
  'page.chain.contracts': 'العقود: {n, number}',
  'page.chain.drawn':
    'الروابط: {total, number}. المرسوم منها واحدًا واحدًا: {drawn, number}، والمطوي: {folded, number} في {groups, plural, zero {لا مجموعات} one {مجموعة واحدة} two {مجموعتين} few {{words} مجموعات} many {{words} مجموعة} other {{words} مجموعة}}. تُفتح المجموعة لرسمها. وفي الجدول كل صف.',
  'page.chain.drawn-all':
    '{n, plural, =0 {لا رابط متوفر.} zero {لا رابط متوفر.} one {رابط واحد، مرسوم.} two {رابطان، كلاهما مرسوم.} few {# روابط، كلها مرسومة واحدًا واحدًا.} many {# رابطًا، كلها مرسومة واحدًا واحدًا.} other {# رابط، كلها مرسومة واحدًا واحدًا.}} وفي الجدول كل صف.',
  'page.chain.drawn-count': 'المرسوم',
  'page.chain.drawn-twin': 'الروابط المرسومة واحدًا واحدًا: {n, number}',
  'page.chain.empty': 'لا عقد متوفر تحته.',
  'page.chain.evidence': 'الدليل',
  'page.chain.export': 'حفظ ما هو معروض',
  'page.chain.export-as': 'بصيغة {form}',
  'page.chain.export-failed': 'تعذر إعداد الصورة. وفي CSV وGraphML الشيء نفسه.',
  'page.chain.export-foot': '{title}. كما في {day}. {drawn} ليست استشارة قانونية.',
  'page.chain.from': 'المشتري',
  'page.chain.holes': 'ثغرات تُسد',
  'page.chain.hours': '{n} س',
  'page.chain.hours-at-least': '{n} س على الأقل',
  'page.chain.hours-at-most': '{n} س على الأكثر',
  'page.chain.hours-between': '{low} إلى {high} س',
  'page.chain.hours-sum':
    '{sum}{unknown, plural, =0 {} zero {} one {؛ ساعات عقد واحد غير معروفة} two {؛ ساعات عقدين غير معروفة} few {؛ ساعات # عقود غير معروفة} many {؛ ساعات # عقدًا غير معروفة} other {؛ ساعات # عقد غير معروفة}}',
  'page.chain.inferred-from': 'يُعدّ قائمًا في إطار {above}. مستنتج من:',
  'page.chain.inferred-links': 'المستنتج',
  'page.chain.keys': 'الأسهم للتنقل في السلسلة، وEnter للفتح، وP لاختيار المسار، وT للجدول، و+ و− للحجم، و0 كما رُسمت.',
  'page.chain.legend': 'خط متصل: موثق. خط متقطع: مستنتج. خط سميك: المسار المختار. راية: سعر عليه تنبيه.',
  'page.chain.links': 'الروابط',
  'page.chain.loading': 'جارٍ المرور على السلسلة ...',
  'page.chain.loop': 'حلقة من {n}',
  'page.chain.map': 'الخريطة',
  'page.chain.map-label': 'خريطة السلسلة. الأعلى نحو المشتري الأعلى. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, zero {لا رابط آخر مستنتج} one {رابط آخر مستنتج} two {رابطان آخران مستنتجان} few {# روابط أخرى مستنتجة} many {# رابطًا آخر مستنتجًا} other {# رابط آخر مستنتج}}؛ في الجدول.',
  'page.chain.more-places':
    '{n, plural, zero {لا مكان آخر} one {مكان آخر} two {مكانان آخران} few {# أماكن أخرى} many {# مكانًا آخر} other {# مكان آخر}}',
  'page.chain.more-places-where': 'في الجدول',
  'page.chain.no-claim': 'لا مطالبة متوفرة',
  'page.chain.no-hours': 'الساعات غير معروفة',
  'page.chain.no-price': 'السعر غير متوفر',
  'page.chain.node':
    'المستوى {tier}{claims, plural, =0 {} zero {} one {، مطالبة واحدة} two {، مطالبتان} few {، # مطالبات} many {، # مطالبة} other {، # مطالبة}}. {paid}',
  'page.chain.none': 'لا يوجد أي رابط',
  'page.chain.not-drawn': 'عقد غير مرسوم',
  'page.chain.open-part': 'رسم {n, number} أخرى',
  'page.chain.open-party': 'فتح {name}',
  'page.chain.paid-by':
    'في إطار {buyer}: {price}، {test}{inferred, select, inferred {، الرابط مستنتج} other {}}{later, select, yes {، بعد هذا اليوم} other {}}',
  'page.chain.pair': 'من {buyer} إلى {supplier}',
  'page.chain.panel': 'المسار المختار',
  'page.chain.part': '{n} {test}',
  'page.chain.part-label':
    '{tier}، {test}: {links, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}} إلى {parties, plural, zero {لا شركات} one {شركة واحدة} two {شركتين} few {# شركات} many {# شركة} other {# شركة}}، المستنتج {inferred, number}، المرسوم {drawn, number}؛ {sums}. {left, plural, =0 {كلها مرسومة.} zero {كلها مرسومة.} one {يفتح الرابط الوحيد الباقي.} two {يفتح ما يصل إلى 60 أخرى.} few {يفتح ما يصل إلى 60 أخرى.} many {يفتح ما يصل إلى 60 أخرى.} other {يفتح ما يصل إلى 60 أخرى.}}',
  'page.chain.parts-drawn':
    '{total, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}: المرسوم واحدًا واحدًا {drawn, number}، والمطوي {folded, number} في {groups, plural, zero {لا أجزاء} one {جزء واحد} two {جزأين} few {# أجزاء} many {# جزءًا} other {# جزء}}. يُفتح الجزء لرسم 60 أخرى.',
  'page.chain.parts-first': 'الروابط معدودة؛ وما زالت جارية قراءة أيها مستنتج وما تقوله اختباراتها.',
  'page.chain.parts-map-label': 'خريطة السلسلة بحسب المستوى. الأعلى نحو المشتري الأعلى. {drawn}',
  'page.chain.parts-none-tested':
    'الأسعار أكثر من أن تُختبر دفعة واحدة، ولا أجوبة محفوظة لهذا اليوم: لم يُختبر أي من هذه بعد. يُفتح عقد لاختباره.',
  'page.chain.parts-twin': 'كل أجزاء الخريطة: {n, number}',
  'page.chain.passed-means':
    'من عدة اختبارات يُعتد بأقوى نتيجة. سعر العقد يجتاز واحدًا على الأقل؛ وقد تبقى اختبارات أخرى له مفتوحة، ولا تجتاز سلسلة بأكملها أبدًا.',
  'page.chain.passed-one': 'اجتاز واحدًا على الأقل',
  'page.chain.path': 'من {from} صعودًا إلى {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, zero {لا سعر على هذا المسار يمكن تحديده.} one {السعر الوحيد على هذا المسار لا يمكن تحديده.} two {من السعرين ({all}) على هذا المسار، ما لا يمكن تحديده: {untested, plural, =1 {واحد} zero {لا شيء} one {واحد} two {{words}} few {{words}} many {{words}} other {{words}}}.} few {من {all} أسعار على هذا المسار، ما لا يمكن تحديده: {untested, plural, =1 {واحد} zero {لا شيء} one {واحد} two {{words}} few {{words}} many {{words}} other {{words}}}.} many {من {all} سعرًا على هذا المسار، ما لا يمكن تحديده: {untested, plural, =1 {واحد} zero {لا شيء} one {واحد} two {{words}} few {{words}} many {{words}} other {{words}}}.} other {من {all} سعر على هذا المسار، ما لا يمكن تحديده: {untested, plural, =1 {واحد} zero {لا شيء} one {واحد} two {{words}} few {{words}} many {{words}} other {{words}}}.}}',
  'page.chain.path-flagged':
    '{n, plural, zero {لا روابط.} one {على سعر الرابط الوحيد تنبيه.} two {أول سعر عليه تنبيه عند الرابط رقم {ordinal, selectordinal, other {#}} من {words}.} few {أول سعر عليه تنبيه عند الرابط رقم {ordinal, selectordinal, other {#}} من {words} روابط.} many {أول سعر عليه تنبيه عند الرابط رقم {ordinal, selectordinal, other {#}} من {words} رابطًا.} other {أول سعر عليه تنبيه عند الرابط رقم {ordinal, selectordinal, other {#}} من {words} رابط.}}',
  'page.chain.path-none': 'هذه الشركة في أعلى هذه الخريطة.',
  'page.chain.path-none-flagged':
    '{n, plural, zero {لا تنبيه على أي سعر في هذا المسار.} one {لا تنبيه على السعر الوحيد في هذا المسار.} two {لا تنبيه على أي من السعرين ({words}) في هذا المسار.} few {لا تنبيه على أي من {words} أسعار في هذا المسار.} many {لا تنبيه على أي من {words} سعرًا في هذا المسار.} other {لا تنبيه على أي من {words} سعر في هذا المسار.}}',
  'page.chain.path-not-tested': 'لم يُختبر أي سعر في هذا المسار بعد.',
  'page.chain.path-tells-nothing': 'لا يمكن تحديد ذلك لأي سعر على هذا المسار.',
  'page.chain.pays': 'من {buyer} إلى {supplier}',
  'page.chain.pays-flagged': 'سعر عليه تنبيه:',
  'page.chain.place-opens': 'يفتح صفحته',
  'page.chain.places-open': 'يفتح الجدول',
  'page.chain.price-sum':
    '{sum}{bounded, plural, =0 {} zero {} one {؛ سعر واحد لا يُعرف إلا نطاقًا} two {؛ سعران لا يُعرفان إلا نطاقًا} few {؛ # أسعار لا تُعرف إلا نطاقًا} many {؛ # سعرًا لا تُعرف إلا نطاقًا} other {؛ # سعر لا تُعرف إلا نطاقًا}}{unpriced, plural, =0 {} zero {} one {؛ سعر واحد للعقد كله غير معروف} two {؛ سعران للعقد كله غير معروفين} few {؛ # أسعار للعقد كله غير معروفة} many {؛ # سعرًا للعقد كله غير معروفة} other {؛ # سعر للعقد كله غير معروفة}}',
  'page.chain.result': 'النتيجة',
  'page.chain.root': 'الرأس:',
  'page.chain.root.all': 'كل السلاسل',
  'page.chain.root.buys':
    'تشتري بموجب {n, plural, zero {# عقد} one {عقد واحد} two {عقدين} few {# عقود} many {# عقدًا} other {# عقد}}',
  'page.chain.root.by-name': 'أو أي منشأة أخرى، بالاسم',
  'page.chain.root.none': 'لا مشتري آخر محفوظ ليس فوقه أحد.',
  'page.chain.shows': 'ما يُكتب على الروابط',
  'page.chain.shows-debts': 'الديون',
  'page.chain.shows-hours': 'الساعات',
  'page.chain.shows-prices': 'الأسعار',
  'page.chain.size':
    '{links, plural, =0 {لا رابط} zero {لا رابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}} في {tiers, plural, =0 {لا مستوى} zero {لا مستوى} one {مستوى واحد} two {مستويين} few {{words} مستويات} many {{words} مستوى} other {{words} مستوى}}، {inferred, plural, =0 {لا شيء منها مستنتج} zero {لا شيء منها مستنتج} one {واحد منها مستنتج} two {اثنان منها مستنتجان} few {# منها مستنتجة} many {# منها مستنتجة} other {# منها مستنتجة}}',
  'page.chain.stack': '{trade, select, none {{n, number} أخرى} other {{n, number} أخرى: {trade}}}',
  'page.chain.stack-label':
    'عليها تنبيه {flagged}، {links, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}، مستنتجة {inferred}؛ {n, plural, zero {لا شركات} one {شركة واحدة} two {شركتان} few {# شركات} many {# شركة} other {# شركة}} تحت {under}؛ {sums}. يفتح المجموعة.',
  'page.chain.sum-of': '{sum}، لعدد {known, number} من {all, number}',
  'page.chain.table': 'الجدول',
  'page.chain.test': 'اختبار السعر',
  'page.chain.tier': 'المستوى',
  'page.chain.tier-label':
    '{n, plural, =0 {الأعلى} zero {الأعلى} one {المستوى #} two {المستوى #} few {المستوى #} many {المستوى #} other {المستوى #}}',
  'page.chain.tier-links':
    '{links, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}',
  'page.chain.tier-parts':
    '{tier, plural, zero {المستوى #} one {المستوى #} two {المستوى #} few {المستوى #} many {المستوى #} other {المستوى #}}{deeper, select, yes { وما تحته} other {}}',
  'page.chain.to': 'المورّد',
  'page.chain.twin': 'كل روابط الخريطة: {n, number}',
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
