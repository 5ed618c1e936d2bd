/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'الشهادة {name}',
  'ask.about.Claim': 'المطالبة {name}',
  'ask.about.ClaimLine': 'البند {name} من المطالبة',
  'ask.about.Contract': 'العقد {name}',
  'ask.about.Finding': 'القضية {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'الدفعة {name}',
  'ask.about.WageRecord':
    'أجر{employer, select, undefined {} other { لدى {employer}}}{place, select, undefined {} other { في {place}}}{from, select, undefined {} other { من {from}}}{to, select, undefined {} other { إلى {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'الموضوع',
  'ask.column.alone': 'منها ما لا يحتاج إلى غيره',
  'ask.column.answers': 'الأجوبة المتوقفة عليه',
  'ask.column.by': 'أقرب يوم',
  'ask.column.code': 'الواقعة',
  'ask.column.holder': 'من يُسأل',
  'ask.column.record': 'السجل',
  'ask.column.text': 'السؤال',
  'ask.column.where': 'موضع النقص',
  'ask.count':
    '{n, plural, zero {لا ينقص شيء مما هو معلوم.} one {سؤال واحد مفتوح.} two {سؤالان مفتوحان.} few {# أسئلة مفتوحة.} many {# سؤالًا مفتوحًا.} other {# سؤال مفتوح.}}',
  'ask.cut':
    'لم يُفحص كل شيء.{answers, plural, =0 {} zero {} one { تُرك: جواب مفتوح واحد من أجوبة الاختبارات.} two { تُرك: جوابان مفتوحان من أجوبة الاختبارات.} few { تُرك: # أجوبة مفتوحة من أجوبة الاختبارات.} many { تُرك: # جوابًا مفتوحًا من أجوبة الاختبارات.} other { تُرك: # جواب مفتوح من أجوبة الاختبارات.}}{claims, plural, =0 {} zero {} one { تُرك: مطالبة واحدة.} two { تُرك: مطالبتان.} few { تُرك: # مطالبات.} many { تُرك: # مطالبة.} other { تُرك: # مطالبة.}}{organisations, plural, =0 {} zero {} one { تُرك: منشأة واحدة.} two { تُرك: منشأتان.} few { تُرك: # منشآت.} many { تُرك: # منشأة.} other { تُرك: # منشأة.}}{contracts, plural, =0 {} zero {} one { تُرك: عقد واحد.} two { تُرك: عقدان.} few { تُرك: # عقود.} many { تُرك: # عقدًا.} other { تُرك: # عقد.}}{publicRecord, select, true { تُرك: جزء من السجل العام.} other {}}',
  'ask.explain.asks': 'نرجو أن تخبرونا بكلماتكم:',
  'ask.explain.kept': 'يُحفظ ردكم معه بكلماتكم، ويُعرض حيثما عُرض.',
  'ask.explain.reached':
    '{subject, select, contract {كيف حُدد هذا السعر، وماذا يشمل؟} other {كيف حُسب هذا الأجر، وعن أي ساعات؟}}',
  'ask.explain.since':
    '{subject, select, contract {هل تغير السعر منذ ذلك الحين، أو سيتغير؟} other {هل استُكمل الأجر منذ ذلك الحين، أو سيُستكمل؟}}',
  'ask.explain.why':
    '{subject, select, contract {ننظر في الأسعار في سلاسل العقود، ولدينا سؤال عن هذا السعر:} other {ننظر في الأجور في سلاسل العقود، ولدينا سؤال عن هذا السجل:}}',
  'ask.explain.wrong': 'هل في ذلك خطأ أو نقص، وأي مستند يبيّنه؟',
  'ask.holder.authority': 'الجهة الرسمية',
  'ask.holder.own_file': 'الملف الخاص، أو العامل نفسه',
  'ask.holder.published': 'لا أحد من السلسلة: يُبحث عنه في المنشور',
  'ask.kind.claim': 'من قد يكون مسؤولًا',
  'ask.kind.diligence': 'إجراءات تحقق المشتري',
  'ask.kind.pay_test': 'اختبارات الأجور',
  'ask.kind.price_test': 'اختبارات الأسعار',
  'ask.kind.public_record': 'الشهادات والدفعات',
  'ask.kind.undeclared': 'علامات التعاقد من الباطن غير المصرح به',
  'ask.letter.greeting': 'تحية طيبة وبعد،',
  'ask.letter.held-on': 'ما لدينا هو كما في {day}.',
  'ask.letter.how':
    'يفيدنا أيضًا التقدير أو النطاق، مع ذكر أنه كذلك. وإن كان الجواب لدى غيركم فنرجو إخبارنا لدى من. وإن تعذرت الإجابة عن سؤال فنرجو ذكر السبب.',
  'ask.letter.look-up': 'يُبحث عنه في المنشور (أرقام منشورة، أو ما دُفع لآخرين):',
  'ask.letter.no-accusation':
    'هذه الأسئلة تستكمل فقط ما في الملف عن العقود والعمل. وهي لا تقول شيئًا عن تصرفكم أو تصرف أي شخص آخر.',
  'ask.letter.to': 'إلى: {name}',
  'ask.letter.why':
    '{n, plural, zero {لا تنقص الأوراق التي لدينا واقعة يمكنكم إفادتنا بها.} one {في الأوراق التي لدينا تنقص واقعة واحدة ربما يمكنكم إفادتنا بها:} two {في الأوراق التي لدينا تنقص واقعتان ربما يمكنكم إفادتنا بهما:} few {في الأوراق التي لدينا تنقص # وقائع ربما يمكنكم إفادتنا بها:} many {في الأوراق التي لدينا تنقص # واقعة ربما يمكنكم إفادتنا بها:} other {في الأوراق التي لدينا تنقص # واقعة ربما يمكنكم إفادتنا بها:}}',
  'ask.line': '{answers} ({alone} وحدها){by, select, undefined {} other {، حتى {by}}}: {text}',
  'ask.line-about': '{answers} ({alone} وحدها){by, select, undefined {} other {، حتى {by}}}: {about}: {text}',
  'ask.more': 'للقائمة بقية: --after {mark}',
  'ask.settles.claim':
    '{count, plural, zero {لا جواب عمن قد يكون مسؤولًا} one {جواب واحد عمن قد يكون مسؤولًا} two {جوابان عمن قد يكون مسؤولًا} few {# أجوبة عمن قد يكون مسؤولًا} many {# جوابًا عمن قد يكون مسؤولًا} other {# جواب عمن قد يكون مسؤولًا}}',
  'ask.settles.diligence':
    '{count, plural, zero {لا إجراء تحقق لمشترٍ} one {إجراء تحقق واحد لمشترٍ} two {إجراءا تحقق لمشترين} few {# إجراءات تحقق لمشترين} many {# إجراء تحقق لمشترين} other {# إجراء تحقق لمشترين}}',
  'ask.settles.pay_test':
    '{count, plural, zero {لا اختبار أجر} one {اختبار أجر واحد} two {اختبارا أجر} few {# اختبارات أجر} many {# اختبار أجر} other {# اختبار أجر}}',
  'ask.settles.price_test':
    '{count, plural, zero {لا اختبار سعر} one {اختبار سعر واحد} two {اختبارا سعر} few {# اختبارات سعر} many {# اختبار سعر} other {# اختبار سعر}}',
  'ask.settles.public_record':
    '{count, plural, zero {لا مقارنة بالسجل العام} one {مقارنة واحدة بالسجل العام} two {مقارنتان بالسجل العام} few {# مقارنات بالسجل العام} many {# مقارنة بالسجل العام} other {# مقارنة بالسجل العام}}',
  'ask.settles.undeclared':
    '{count, plural, zero {لا علامة على تعاقد من الباطن غير مصرح به} one {علامة واحدة على تعاقد من الباطن غير مصرح به} two {علامتان على تعاقد من الباطن غير مصرح به} few {# علامات على تعاقد من الباطن غير مصرح به} many {# علامة على تعاقد من الباطن غير مصرح به} other {# علامة على تعاقد من الباطن غير مصرح به}}',
  'ask.topic.act': 'ما فعله أحد الأطراف',
  'ask.topic.claim': 'مطالبة',
  'ask.topic.contract': 'عقد',
  'ask.topic.figure': 'رقم منشور، أو ما دُفع لآخرين',
  'ask.topic.party': 'شركة',
  'ask.topic.pay': 'أجر',
  'ask.topic.public_record': 'السجل العام',
  'ask.where.claim': 'المطالبة {record}',
  'ask.where.diligence': 'إجراءات تحقق: {record}',
  'ask.where.pay_test': '{test}: {record}',
  'ask.where.price_test': '{test}: العقد {record}',
  'ask.where.public_record': 'السجل العام: {record}',
  'ask.where.undeclared': 'علامات التعاقد من الباطن غير المصرح به: {record}',
} as const;
