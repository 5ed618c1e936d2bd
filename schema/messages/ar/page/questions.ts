/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'اختيار كل المعروض',
  'page.questions.also': 'أو {names}',
  'page.questions.alone':
    '{alone, plural, =0 {كل منها يحتاج إلى شيء آخر أيضًا} zero {كل منها يحتاج إلى شيء آخر أيضًا} one {واحد لا يحتاج إلى غيره} two {اثنان لا يحتاجان إلى غيره} few {# لا تحتاج إلى غيره} many {# لا تحتاج إلى غيره} other {# لا تحتاج إلى غيره}}',
  'page.questions.answer':
    '{n, plural, =0 {لا سؤال مفتوح بهذا الاختيار.} zero {لا سؤال مفتوح بهذا الاختيار.} one {سؤال واحد مفتوح.} two {سؤالان مفتوحان.} few {# أسئلة مفتوحة.} many {# سؤالًا مفتوحًا.} other {# سؤال مفتوح.}} {answers, plural, =0 {} zero {} one {يتوقف عليه جواب واحد.} two {يتوقف عليها جوابان.} few {تتوقف عليها # أجوبة.} many {يتوقف عليها # جوابًا.} other {يتوقف عليها # جواب.}}',
  'page.questions.answers': 'الأجوبة المتوقفة عليها',
  'page.questions.any': 'أي',
  'page.questions.asked': 'الأسئلة',
  'page.questions.back': 'أجوبة عادت',
  'page.questions.back-choose': 'مصنف معبأ',
  'page.questions.back-text':
    'المصنف الذي عبأه مورّد يُقرأ استيرادًا يمكن إلغاؤه: كل جواب يصير واقعة من وقائع عقده، ويغلق سؤاله.',
  'page.questions.chosen':
    '{n, plural, =0 {لم يُختر شيء: ما يلي يأخذ كل ما في هذا الاختيار وعدده {all, number}.} zero {لم يُختر شيء: ما يلي يأخذ كل ما في هذا الاختيار وعدده {all, number}.} one {اختير واحد.} two {اختير اثنان.} few {اختيرت #.} many {اختير #.} other {اختير #.}}',
  'page.questions.closed': 'أُغلقت',
  'page.questions.copied': 'نُسخ.',
  'page.questions.copy': 'نسخ النص',
  'page.questions.cut':
    'لم يُفحص كل شيء.{answers, plural, =0 {} zero {} one { تُرك: جواب مفتوح واحد من أجوبة الاختبارات.} two { تُرك: جوابان مفتوحان من أجوبة الاختبارات.} few { تُرك: # أجوبة مفتوحة من أجوبة الاختبارات.} many { تُرك: # جوابًا مفتوحًا من أجوبة الاختبارات.} other { تُرك: # جواب مفتوح من أجوبة الاختبارات.}}{claims, plural, =0 {} zero {} one { تُرك: مطالبة واحدة.} two { تُرك: مطالبتان.} few { تُرك: # مطالبات.} many { تُرك: # مطالبة.} other { تُرك: # مطالبة.}}{organisations, plural, =0 {} zero {} one { تُرك: منشأة واحدة.} two { تُرك: منشأتان.} few { تُرك: # منشآت.} many { تُرك: # منشأة.} other { تُرك: # منشأة.}}{contracts, plural, =0 {} zero {} one { تُرك: عقد واحد.} two { تُرك: عقدان.} few { تُرك: # عقود.} many { تُرك: # عقدًا.} other { تُرك: # عقد.}}{publicRecord, select, true { تُرك: جزء من السجل العام.} other {}}',
  'page.questions.day': 'أقرب يوم',
  'page.questions.empty': 'لا ينقص شيء مما هو معلوم.',
  'page.questions.empty-text': 'حيث تتوفر عقود أو أجور أو مطالبات وتنقص جوابًا واقعة، يرد السؤال هنا.',
  'page.questions.enter-for': 'أدخل الجواب: {claim}',
  'page.questions.group':
    '{questions, plural, zero {لا أسئلة} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالًا} other {# سؤال}}، والأجوبة المتوقفة على ذلك: {answers, plural, zero {لا شيء} one {جواب واحد} two {جوابان} few {# أجوبة} many {# جوابًا} other {# جواب}}',
  'page.questions.hangs': 'يتوقف عليه',
  'page.questions.holder': 'من يُسأل',
  'page.questions.kept-back':
    '{n, plural, zero {لم يُترك أي سؤال.} one {تُرك سؤال واحد: طرحه يكشف أن أحدًا يطالب، أو أجر من هو المتوفر. وجوابه في الملف الخاص، أو لدى العامل.} two {تُرك سؤالان: طرحهما يكشف أن أحدًا يطالب، أو أجر من هو المتوفر. وجوابهما في الملف الخاص، أو لدى العمال.} few {تُركت # أسئلة: طرحها يكشف أن أحدًا يطالب، أو أجر من هو المتوفر. وأجوبتها في الملف الخاص، أو لدى العمال.} many {تُرك # سؤالًا: طرحها يكشف أن أحدًا يطالب، أو أجر من هو المتوفر. وأجوبتها في الملف الخاص، أو لدى العمال.} other {تُرك # سؤال: طرحها يكشف أن أحدًا يطالب، أو أجر من هو المتوفر. وأجوبتها في الملف الخاص، أو لدى العمال.}}',
  'page.questions.letter': 'نص للإرسال',
  'page.questions.letter-hint': 'تُقرأ قبل إرسالها: الأداة لا ترسل شيئًا. ومن يُسأل يعلم أن أحدًا ينظر في هذا العقد.',
  'page.questions.letter-nothing': 'لا شيء من هذا الاختيار يمكن إرساله.',
  'page.questions.letter-show': 'كتابة النص',
  'page.questions.list-file': 'قائمة CSV',
  'page.questions.loading': 'جارٍ جمع ما ينقص ...',
  'page.questions.import': 'استيراد قائمة',
  'page.questions.none-held': 'لا يوجد بعد عقد ولا سجل أجر ولا مطالبة، فليس هناك ما يُسأل عنه.',
  'page.questions.none-shown': 'إلغاء الاختيار',
  'page.questions.of-map': 'ما ينقص عقود خريطة واحدة وحدها.',
  'page.questions.of-record': 'ما ينقص سجلًا واحدًا فقط.',
  'page.questions.of-record-all': 'عرض الكل',
  'page.questions.one': 'السؤال',
  'page.questions.opened':
    '{n, plural, zero {لا أسئلة جديدة.} one {سؤال جديد واحد: جواب يقود إلى غيره.} two {سؤالان جديدان: جواب يقود إلى غيره.} few {# أسئلة جديدة: جواب يقود إلى غيره.} many {# سؤالًا جديدًا: جواب يقود إلى غيره.} other {# سؤال جديد: جواب يقود إلى غيره.}}',
  'page.questions.order': 'الأول',
  'page.questions.order-day': 'أقرب يوم',
  'page.questions.order-settles': 'ما يحسم الأكثر',
  'page.questions.outside': 'يكشف مطالبة: لا يُسأل أحد من الخارج.',
  'page.questions.outside-few': 'أجر عدد قليل من العمال: قد يكشف السؤال لمن هو.',
  'page.questions.settles': 'من شأنه حسم',
  'page.questions.still-open':
    '{n, plural, zero {لم يبقَ أي سؤال من المصنف مفتوحًا.} one {يبقى سؤال واحد من المصنف مفتوحًا: بلا جواب أو غير معروف.} two {يبقى سؤالان من المصنف مفتوحين: بلا جواب أو غير معروف.} few {تبقى # أسئلة من المصنف مفتوحة: بلا جواب أو غير معروف.} many {يبقى # سؤالًا من المصنف مفتوحًا: بلا جواب أو غير معروف.} other {يبقى # سؤال من المصنف مفتوحًا: بلا جواب أو غير معروف.}}',
  'page.questions.take': 'للأخذ',
  'page.questions.taken':
    'أُخذ {accepted, plural, zero {لا أجوبة} one {جواب واحد} two {جوابان} few {# أجوبة} many {# جوابًا} other {# جواب}}، محفوظ من قبل {duplicate}، تعذرت قراءته {rejected}. {closed, plural, =0 {لم يُغلق أي سؤال.} zero {لم يُغلق أي سؤال.} one {أُغلق سؤال واحد.} two {أُغلق سؤالان.} few {أُغلقت # أسئلة.} many {أُغلق # سؤالًا.} other {أُغلق # سؤال.}}',
  'page.questions.title': 'أسئلة تُطرح',
  'page.questions.topic': 'نوع الواقعة',
  'page.questions.undo': 'عرض الاستيراد أو إلغاؤه',
  'page.questions.unread': 'تعذرت قراءته',
  'page.questions.where': 'ينقص في',
  'page.questions.where-more':
    '{n, plural, zero {ولا صفحة أخرى} one {وصفحة أخرى} two {وصفحتان أخريان} few {و# صفحات أخرى} many {و# صفحة أخرى} other {و# صفحة أخرى}}',
  'page.questions.whom': 'من تتوقف عليه أكثر الأجوبة',
  'page.questions.whom-more':
    '{n, plural, zero {لا غيرها.} one {يمكن اختيار واحد آخر أعلاه.} two {يمكن اختيار اثنين آخرين أعلاه.} few {يمكن اختيار # آخرين أعلاه.} many {يمكن اختيار # آخر أعلاه.} other {يمكن اختيار # آخر أعلاه.}}',
  'page.questions.workbook': 'مصنف للمورّدين',
  'page.questions.workbook-of': 'مصنف لهذا وحده',
  'page.questions.workbook-hint':
    'في المصنف ما يمكن لمورّد أن يعبئه ويعيد Solidary قراءته؛ والأسئلة الأخرى ترد في النص. وهو يسمي كل مورّد في هذا الاختيار: لإرساله إلى واحد يؤخذ المصنف الخاص به وحده.',
} as const;
