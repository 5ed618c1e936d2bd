/** Organisation, workplace, contract. */
export const pageParties = {
  'page.contract.above': 'منفَّذ في إطار',
  'page.contract.above-unknown': 'في إطار أي عقد يُنفَّذ هذا؟ تنتهي المستندات هنا.',
  'page.contract.answer-flagged':
    '{n, plural, zero {لا ينبه إليه أي اختبار.} one {ينبه إليه اختبار واحد.} two {ينبه إليه اختباران ({words}).} few {تنبه إليه {words} اختبارات.} many {ينبه إليه {words} اختبارًا.} other {ينبه إليه {words} اختبار.}}',
  'page.contract.answer-no-price': 'سعر هذا العقد غير متوفر.',
  'page.contract.answer-none': 'لا ينبه إليه أي اختبار.',
  'page.contract.answer-open':
    'لا ينبه إليه أي اختبار، لكن ما لا يمكنه التحديد: {n, plural, zero {لا شيء} one {اختبار واحد} two {اختباران} few {{words} اختبارات} many {{words} اختبارًا} other {{words} اختبار}}.',
  'page.contract.answer-price': 'السعر {price}.',
  'page.contract.below': 'ينفذ بموجبه',
  'page.contract.between':
    '{who, select, both {من {buyer} إلى {supplier}} supplier {{supplier}، المشتري غير معروف} other {{buyer}، المورّد غير معروف}}{when, select, none {} both {، {months}} from {، من {months}} other {، حتى {months}}}',
  'page.contract.buyer': 'المشتري',
  'page.contract.ended': 'آخر يوم عمل',
  'page.contract.estimate': 'التقدير الرسمي',
  'page.contract.first-day': 'أول يوم عمل',
  'page.contract.hours': 'ساعات العمل',
  'page.contract.kind': 'النوع',
  'page.contract.loading': 'جارٍ قراءة العقد ...',
  'page.contract.minutes': 'دقائق العمل للوحدة',
  'page.contract.more-below':
    '{n, plural, zero {لا مزيد} one {عقد آخر} two {عقدان آخران} few {# عقود أخرى} many {# عقدًا آخر} other {# عقد آخر}} على خريطة السلسلة.',
  'page.contract.no-number': 'بلا رقم',
  'page.contract.no-tests': 'لا اختبار يقرأ هذا السجل.',
  'page.contract.nothing-below': 'لا يُعرف شيء ينفذ بموجب هذا العقد.',
  'page.contract.number': 'العقد',
  'page.contract.other-cost': 'التكاليف غير العمل',
  'page.contract.particulars': 'المتوفر',
  'page.contract.pieces':
    '{n, plural, zero {{count} قطعة} one {قطعة واحدة} two {قطعتان} few {{count} قطع} many {{count} قطعة} other {{count} قطعة}}',
  'page.contract.price': 'السعر',
  'page.contract.product': 'المنتج',
  'page.contract.quantity': 'الكمية',
  'page.contract.second': 'العقد {name}',
  'page.contract.signed': 'وُقع في',
  'page.contract.supplier': 'المورّد',
  'page.contract.tests': 'اختبارات هذا السعر',
  'page.contract.title': 'من {buyer} إلى {supplier}',
  'page.contract.top': 'لا شيء فوق هذا العقد.',
  'page.contract.unit-price': 'سعر الوحدة',
  'page.contract.work': 'العمل',
  'page.contract.workers': 'عدد العمال',
  'page.contract.workplaces': 'أماكن العمل',
  'page.organisation.add-relation':
    '{kind, select, Ownership {إضافة مالك} Affiliation {إضافة من يديرها أو مجموعتها} other {إضافة من تخلفه}}',
  'page.organisation.answer':
    'العقود المتوفرة التي هي فيها المشتري: {buys, plural, =0 {لا شيء} zero {لا شيء} one {عقد واحد} two {عقدان} few {{buysWords} عقود} many {{buysWords} عقدًا} other {{buysWords} عقد}}، والتي هي فيها المورّد: {sells, plural, =0 {لا شيء} zero {لا شيء} one {عقد واحد} two {عقدان} few {{sellsWords} عقود} many {{sellsWords} عقدًا} other {{sellsWords} عقد}}.',
  'page.organisation.answer-claims':
    '{status, select, owes {{n, plural, zero {مسؤولة بحسب الوقائع المتوفرة؛ المطالبات: {words}} one {مسؤولة بحسب الوقائع المتوفرة؛ المطالبات: {words}} two {مسؤولة بحسب الوقائع المتوفرة؛ المطالبات: {words}} few {مسؤولة بحسب الوقائع المتوفرة؛ المطالبات: {words}} many {مسؤولة بحسب الوقائع المتوفرة؛ المطالبات: {words}} other {مسؤولة بحسب الوقائع المتوفرة؛ المطالبات: {words}}}} may_owe {{n, plural, zero {قد تكون مسؤولة؛ المطالبات: {words}} one {قد تكون مسؤولة؛ المطالبات: {words}} two {قد تكون مسؤولة؛ المطالبات: {words}} few {قد تكون مسؤولة؛ المطالبات: {words}} many {قد تكون مسؤولة؛ المطالبات: {words}} other {قد تكون مسؤولة؛ المطالبات: {words}}}} cannot_tell {{n, plural, zero {لا يمكن القول هل هي مسؤولة؛ المطالبات: {words}} one {لا يمكن القول هل هي مسؤولة؛ المطالبات: {words}} two {لا يمكن القول هل هي مسؤولة؛ المطالبات: {words}} few {لا يمكن القول هل هي مسؤولة؛ المطالبات: {words}} many {لا يمكن القول هل هي مسؤولة؛ المطالبات: {words}} other {لا يمكن القول هل هي مسؤولة؛ المطالبات: {words}}}} other {{n, plural, zero {غير مسؤولة بحسب الوقائع المتوفرة؛ المطالبات التي تصل إليها: {words}} one {غير مسؤولة بحسب الوقائع المتوفرة؛ المطالبات التي تصل إليها: {words}} two {غير مسؤولة بحسب الوقائع المتوفرة؛ المطالبات التي تصل إليها: {words}} few {غير مسؤولة بحسب الوقائع المتوفرة؛ المطالبات التي تصل إليها: {words}} many {غير مسؤولة بحسب الوقائع المتوفرة؛ المطالبات التي تصل إليها: {words}} other {غير مسؤولة بحسب الوقائع المتوفرة؛ المطالبات التي تصل إليها: {words}}}}}{amount, select, none {.} other {؛ المبلغ: {amount}.}}',
  'page.organisation.answer-cut': 'العقود التي تشتري بموجبها: {buys}؛ والتي تورّد بموجبها: {sells}. وهناك المزيد محفوظ.',
  'page.organisation.answer-price':
    '{side, select, pays {السعر الوحيد الذي تدفعه:} other {السعر الوحيد الذي تتقاضاه:}} {outcome, select, flagged {عليه تنبيه.} cannot_tell {لا يمكن القول.} other {لا تنبيه عليه.}}',
  'page.organisation.answer-prices':
    '{side, select, pays {الأسعار التي تدفعها: {words}} other {الأسعار التي تتقاضاها: {words}}}؛ {flagged, plural, =0 {لا تنبيه على أي منها} zero {ما عليه تنبيه منها: {flaggedWords}} one {ما عليه تنبيه منها: {flaggedWords}} two {ما عليه تنبيه منها: {flaggedWords}} few {ما عليه تنبيه منها: {flaggedWords}} many {ما عليه تنبيه منها: {flaggedWords}} other {ما عليه تنبيه منها: {flaggedWords}}}{open, plural, =0 {.} zero {؛ لا يمكن القول عن: {openWords}.} one {؛ لا يمكن القول عن: {openWords}.} two {؛ لا يمكن القول عن: {openWords}.} few {؛ لا يمكن القول عن: {openWords}.} many {؛ لا يمكن القول عن: {openWords}.} other {؛ لا يمكن القول عن: {openWords}.}}',
  'page.organisation.buys': 'تشتري من، {n, number}',
  'page.organisation.claims': 'المطالبات التي تصل إليها',
  'page.organisation.claims.cut': 'قُرئت {read} من المطالبات وعددها {held}: وقد تصل إليها غيرها.',
  'page.organisation.claims.loading': 'جارٍ تتبع المطالبات المحفوظة ...',
  'page.organisation.claims.none':
    '{read, select, 0 {لا مطالبة محفوظة.} other {لا تصل إليها أي من المطالبات المقروءة وفق الوقائع المحفوظة.}}',
  'page.organisation.cut': 'العقود المعروضة {n}، وهناك غيرها.',
  'page.organisation.cut-table': 'فتح كل ما تشتريه جدولًا',
  'page.organisation.checks': 'إجراءات تحقق يعدّها قانون وجه دفاع لها',
  'page.organisation.checks.ask': 'ما يُسأل عنه',
  'page.organisation.checks.ask-nothing': 'لا شيء',
  'page.organisation.checks.check': 'إجراء التحقق',
  'page.organisation.checks.lapses': 'حتى {day}',
  'page.organisation.checks.left-out':
    '{n, plural, zero {لم يُترك عقد آخر دون فحص.} one {عقد آخر لم يُفحص.} two {عقدان آخران لم يُفحصا.} few {# عقود أخرى لم تُفحص.} many {# عقدًا آخر لم يُفحص.} other {# عقد آخر لم يُفحص.}}',
  'page.organisation.checks.place':
    '{n, plural, zero {لا عقد} one {عقد واحد} two {عقدان} few {# عقود} many {# عقدًا} other {# عقد}} لم يسجل أحد مكان إنجاز العمل فيها: لا يمكن سؤال أي قانون.',
  'page.organisation.checks.state': 'متوفر؟',
  'page.organisation.checks.supplier': 'المورّد والعقد',
  'page.organisation.checks.text':
    'عن عمل أُنجز في يوم الصفحة. قد يعفيها إجراء تحقق متوفر بمقتضى ذلك القانون؛ ولا يبيّن أن الأجور دُفعت.',
  'page.organisation.empty':
    'مذكورة في {n, plural, =0 {لا مصدر} zero {لا مصدر} one {مصدر واحد} two {مصدرين} few {# مصادر} many {# مصدرًا} other {# مصدر}}، ولا عقد متوفر.',
  'page.organisation.fact-about': 'من العقد {contract}',
  'page.organisation.facts': 'وقائع عنها',
  'page.organisation.flags': 'التنبيهات على الأسعار التي تدفعها، وما يصحح كلًّا منها',
  'page.organisation.kind':
    '{kind, select, company {شركة} natural_person {شخص طبيعي يمارس نشاطًا تجاريًا} public_body {جهة عامة} other {{kind}}}',
  'page.organisation.loading': 'جارٍ قراءة المنشأة ...',
  'page.organisation.no-facts': 'لا واقعة مؤرخة متوفرة: الحالة والقيد والاتفاقيات غير معروفة.',
  'page.organisation.nothing-more': 'المكان والرقم غير متوفرين',
  'page.organisation.open-chain': 'فتح سلسلتها',
  'page.organisation.paid-by': 'يدفع لها',
  'page.organisation.paid-by-none': 'لا يوجد محفوظًا من يدفع لها.',
  'page.organisation.pays': 'تدفع إلى',
  'page.organisation.pays-none': 'لا يوجد محفوظًا من تدفع إليه.',
  'page.organisation.prices': 'الأسعار التي تدفعها ({n}): {counts}. ومن عدة اختبارات تُحسب أقوى نتيجة.',
  'page.organisation.relations': 'صلتها بغيرها',
  'page.organisation.replies': 'الردود على تنبيهات أسعارها وما تقرر',
  'page.organisation.replies.none': 'لا يوجد رد محفوظ. يُسمع كل من يُذكر اسمه: يُدخل الرد في صفحة التنبيه.',
  'page.organisation.sells': 'تورّد إلى، {n, number}',
  'page.organisation.step-contracts':
    '{n, plural, zero {# عقد} one {عقد واحد} two {عقدان} few {# عقود} many {# عقدًا} other {# عقد}}',
  'page.organisation.step-more': '{n, number} أخرى في الجداول أدناه',
  'page.organisation.steps': 'درجة إلى الأعلى ودرجة إلى الأسفل',
  'page.picker.enter': 'إدخال «{name}» جديدًا',
  'page.picker.list':
    '{kind, select, Workplace {أماكن العمل} Contract {العقود} Claim {المطالبات} other {المنشآت}} التي وُجدت لـ «{label}»',
  'page.picker.listed': 'ما وُجد لـ «{label}»',
  'page.picker.none':
    'غير محفوظ بذلك الاسم: {kind, select, Workplace {مكان عمل} Contract {عقد} Claim {مطالبة} other {منشأة}}. يُدخل أو يُستورد أولًا، أو تُجرَّب كتابة أخرى.',
  'page.picker.none-listed':
    'لم يوجد شيء بذلك الرقم أو الاسم. يُكتب الرقم كاملًا، أو يُدخل أو يُستورد أولًا، أو تُجرَّب كتابة أخرى.',
  'page.picker.too-many': 'عددها أكبر من أن يُعرض في قائمة: يُكتب رقم أو جزء من العنوان.',
  'page.picker.unpicked': 'لم يُختر شيء بعد: اختر من القائمة.',
  'page.workplace.answer':
    '{n, plural, zero {لا عقد متوفر يُنفَّذ هنا.} one {عقد واحد متوفر يُنفَّذ هنا.} two {عقدان متوفران يُنفَّذان هنا ({words}).} few {{words} عقود متوفرة تُنفَّذ هنا.} many {{words} عقدًا متوفرًا تُنفَّذ هنا.} other {{words} عقد متوفر تُنفَّذ هنا.}}',
  'page.workplace.contracts': 'العقود المنفَّذة هنا',
  'page.workplace.declared':
    '{n, plural, zero {لا عمال مصرح بهم.} one {عامل واحد مصرح به.} two {عاملان مصرح بهما.} few {# عمال مصرح بهم.} many {# عاملًا مصرحًا بهم.} other {# عامل مصرح بهم.}}',
  'page.workplace.declared-at-least': 'العمال المصرح بهم: {least, number} أو أكثر.',
  'page.workplace.declared-at-most': 'العمال المصرح بهم: {most, number} أو أقل.',
  'page.workplace.declared-between': 'العمال المصرح بهم: من {least, number} إلى {most, number}.',
  'page.workplace.declared-unknown': 'عدد العمال المصرح بهم هنا غير متوفر.',
  'page.workplace.empty': 'لا يُعرف أن أحدًا يعمل هنا.',
  'page.workplace.loading': 'جارٍ قراءة مكان العمل ...',
  'page.workplace.open-chain': 'من فوقه',
  'page.workplace.operators': 'من شغّله',
} as const;
