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
  'page.contract.particulars': 'المتوفر',
  'page.contract.price': 'السعر',
  'page.contract.second': 'العقد {name}',
  'page.contract.signed': 'وُقع في',
  'page.contract.supplier': 'المورّد',
  'page.contract.tests': 'اختبارات هذا السعر',
  'page.contract.title': 'من {buyer} إلى {supplier}',
  'page.contract.top': 'لا شيء فوق هذا العقد.',
  'page.contract.unit-price': 'سعر الوحدة',
  'page.contract.work': 'العمل',
  'page.contract.workplaces': 'أماكن العمل',
  'page.organisation.answer':
    'العقود المتوفرة التي هي فيها المشتري: {buys, plural, =0 {لا شيء} zero {لا شيء} one {عقد واحد} two {عقدان} few {{buysWords} عقود} many {{buysWords} عقدًا} other {{buysWords} عقد}}، والتي هي فيها المورّد: {sells, plural, =0 {لا شيء} zero {لا شيء} one {عقد واحد} two {عقدان} few {{sellsWords} عقود} many {{sellsWords} عقدًا} other {{sellsWords} عقد}}.',
  'page.organisation.buys': 'تشتري من، {n}',
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
  'page.organisation.kind': '{kind, select, natural_person {شخص طبيعي يمارس نشاطًا تجاريًا} other {{kind}}}',
  'page.organisation.loading': 'جارٍ قراءة المنشأة ...',
  'page.organisation.no-facts': 'لا واقعة مؤرخة متوفرة: الحالة والقيد والاتفاقيات غير معروفة.',
  'page.organisation.nothing-more': 'المكان والرقم غير متوفرين',
  'page.organisation.open-chain': 'فتح سلسلتها',
  'page.organisation.sells': 'تورّد إلى، {n}',
  'page.picker.enter': 'إدخال «{name}» جديدًا',
  'page.picker.list':
    '{kind, select, Workplace {أماكن العمل} Contract {العقود} Claim {المطالبات} other {المنشآت}} التي وُجدت لـ «{label}»',
  'page.picker.none':
    'غير محفوظ بذلك الاسم: {kind, select, Workplace {مكان عمل} Contract {عقد} Claim {مطالبة} other {منشأة}}. يُدخل أو يُستورد أولًا، أو تُجرَّب كتابة أخرى.',
  'page.picker.unpicked': 'لم يُختر شيء بعد: اختر من القائمة.',
  'page.workplace.answer':
    '{n, plural, zero {لا عقد متوفر يُنفَّذ هنا.} one {عقد واحد متوفر يُنفَّذ هنا.} two {عقدان متوفران يُنفَّذان هنا ({words}).} few {{words} عقود متوفرة تُنفَّذ هنا.} many {{words} عقدًا متوفرًا تُنفَّذ هنا.} other {{words} عقد متوفر تُنفَّذ هنا.}}',
  'page.workplace.contracts': 'العقود المنفَّذة هنا',
  'page.workplace.declared':
    '{n, plural, zero {لا عمال مصرح بهم.} one {عامل واحد مصرح به.} two {عاملان مصرح بهما.} few {# عمال مصرح بهم.} many {# عاملًا مصرحًا بهم.} other {# عامل مصرح بهم.}}',
  'page.workplace.declared-unknown': 'عدد العمال المصرح بهم هنا غير متوفر.',
  'page.workplace.empty': 'لا يُعرف أن أحدًا يعمل هنا.',
  'page.workplace.loading': 'جارٍ قراءة مكان العمل ...',
  'page.workplace.open-chain': 'من فوقه',
  'page.workplace.operators': 'من شغّله',
} as const;
