/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'مقابل {amount}',
  'cli.assessed':
    '{way, select, whole {اختُبر كل شيء} touched {أُعيد اختبار ما تغيّر وما يمسّه} other {لم يتغيّر شيء}} كما في {asOf}: {n, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}.',
  'cli.assessing': 'اختُبر {assessed}{of, select, no {} other { من {of}}}',
  'cli.batch': 'دفعة {sequence} {file} حتى السطر {line}: {counts}{already, select, true { (محفوظة من قبل)} other {}}',
  'cli.branch': 'البند {line}، إذا أُنجز في إطار {contract} (لا يُحسب أي فرع دينًا)',
  'cli.breakdown': 'من الأعلى إلى الأسفل، {currency} {per}:',
  'cli.calendar-unknown': 'آخر يوم للدين نفسه غير معروف لهذه البنود، ولا يعني ذلك أنه لا يوجد: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, zero {لا يوم قادم} one {يوم واحد قادم} two {يومان قادمان} few {# أيام قادمة} many {# يومًا قادمًا} other {# يوم قادم}}{passed, plural, =0 {} zero {} one {؛ ويوم واحد مضى وتُرك} two {؛ ويومان مضيا وتُركا} few {؛ و# أيام مضت وتُركت} many {؛ و# يومًا مضت وتُركت} other {؛ و# يوم مضت وتُركت}}.',
  'cli.cannot-tell': 'لا يمكن التحديد {count}: {text}',
  'cli.changes-deadlines': 'الأيام الأخيرة: {n}، المعروض منها هنا {shown}.',
  'cli.changes-facts': 'الوقائع: {n}، المعروض منها هنا {shown}.',
  'cli.changes-flags': 'التنبيهات: {n}، المعروض منها هنا {shown}. التنبيه يفتح سؤالًا، وليس حكمًا.',
  'cli.changes-law': 'القانون: {n}، المعروض منه هنا {shown}.',
  'cli.changes-rows': 'صفوف المطالبات: {n}، المعروض منها هنا {shown}.',
  'cli.compare-side-open': 'في {asOf}، كحد أقصى: غير معروف',
  'cli.contradictions':
    '{subject, select, undefined {كل ما هو متوفر} other {{subject}}}، كما في {asOf}: {certificates, plural, =0 {لا شهادات} zero {لا شهادات} one {شهادة واحدة} two {شهادتان} few {# شهادات} many {# شهادة} other {# شهادة}}، {payments, plural, =0 {لا دفعات من المال العام} zero {لا دفعات من المال العام} one {دفعة واحدة من المال العام} two {دفعتان من المال العام} few {# دفعات من المال العام} many {# دفعة من المال العام} other {# دفعة من المال العام}}.',
  'cli.contradictions-cut':
    'لم يُقرأ منها إلا أول 200: {kinds}. للقراءة أبعد من ذلك يُسأل عن منشأة واحدة أو مكان عمل واحد.',
  'cli.contradictions-no-notice': 'لم تُكتب مسودة: لا توجد قضية بشأن دفعة يمكن تحديدها.',
  'cli.contradictions-none':
    'لا شيء مما هو متوفر يقف في مقابلها. ولا يعني ذلك أنه لا يوجد شيء: ما لم يُسجل لا يمكن مقابلته بشيء.',
  'cli.contradictions-notice': '{file}: مسودة. تُقرأ، ويُملأ ما بين [القوسين]، والقرار لك: لم يُرسل شيء.',
  'cli.contradictions-review': 'للمراجعة، وليس حكمًا.',
  'cli.day-ahead':
    '{days, plural, =0 {اليوم} zero {اليوم} one {غدًا} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}',
  'cli.day-done': 'تم في {done}',
  'cli.day-list':
    '{n, plural, =0 {لا يوم معروف} zero {لا يوم معروف} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} كما في {asOf}، مع ما مضى منها منذ {since}:',
  'cli.day-not-asked':
    '{n, plural, zero {لا مطالبة ينقصها} one {مطالبة واحدة ينقصها} two {مطالبتان ينقصهما} few {# مطالبات ينقصها} many {# مطالبة ينقصها} other {# مطالبة ينقصها}} صاحب العمل أو المكان أو العملة: لا يمكن تحديد أي يوم.',
  'cli.day-opens': 'اليوم الأول',
  'cli.day-passed':
    'مضى {days, plural, zero {اليوم} one {أمس} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  'cli.deadlines': 'الأيام',
  'cli.fair-price': '{contract}، {asOf}: كما هو الحال، وعلى الافتراض',
  'cli.floors-read': 'قُرئ أولًا، لأن الأسعار تُقارن بالحدود الدنيا في يومها: {file}.',
  'cli.import-begun': 'استيراد {id}',
  'cli.import-ended': 'استيراد {id}، {state}: {counts}',
  'cli.import-first':
    'تُستورد قائمة أولًا: solidary mapping suggest LIST > list.yaml ثم solidary import LIST --mapping list.yaml. وللتمرين: solidary demo retailer.',
  'cli.import-into': 'استيراد {id} إلى {workspace}، {state}: {counts}',
  'cli.ledger': 'المقروء {in} = مقبول {accepted} + محفوظ من قبل {duplicate} + مرفوض {rejected} + منتظر {held}',
  'cli.left': 'الباقي للعمل {amount}',
  'cli.letter-acknowledge': 'تُطبع المسودة مع --acknowledge، بعد قراءة هذا واختيار العبارات بواسطة --widen.',
  'cli.letter-missing':
    '{n, plural, =0 {لا ينقص شيء} zero {لا ينقص شيء} one {فراغ واحد يُملأ} two {فراغان يُملآن} few {# فراغات تُملأ} many {# فراغًا يُملأ} other {# فراغ يُملأ}}',
  'cli.letter-suggested': 'معًا: --widen {widen} ينطبق على {count}.',
  'cli.letter-wider': 'عبارات أوسع، وعلى من تنطبق:',
  'cli.demo-held': '{title} محفوظ من قبل؛ يُلغى استيراده في الصفحة ليُحمَّل من جديد.',
  'cli.demo-next':
    'قصته مروية كما في {asOf}. يُقرأ seed/{name}/README.md، أو البداية من هنا: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'إجراءات التحقق التي يمكن أن يستند إليها {party} عن عمل أُنجز في {asOf}: {n, plural, =0 {لا شيء} zero {لا شيء} one {إجراء واحد} two {إجراءان} few {#} many {#} other {#}}.',
  'cli.diligence-lapses': 'تنتهي مدته في {on}',
  'cli.diligence-left-out':
    '{n, plural, zero {لم يُترك عقد آخر دون فحص.} one {عقد آخر لم يُفحص.} two {عقدان آخران لم يُفحصا.} few {# عقود أخرى لم تُفحص.} many {# عقدًا آخر لم يُفحص.} other {# عقد آخر لم يُفحص.}}',
  'cli.diligence-none': 'لا قانون مدخل يعدّ هنا إجراء التحقق وجه دفاع. ولا يعني ذلك أن التحقق بلا فائدة.',
  'cli.diligence-place': '{contract}: مكان إنجاز العمل غير مسجل، فلا يمكن سؤال أي قانون.',
  'cli.evidence':
    'ما كان بوسع {party} أن يراه حتى {on} ({regime} يتوقف على ما كان معلومًا لديه: {of}). مسرود دون أن يزنه أحد:',
  'cli.evidence-against': 'ضد',
  'cli.evidence-for': 'مع',
  'cli.evidence-to_check': 'للتحقق',
  'cli.checkable': 'منها {count} تبيّن كم من العمل يمكن أن يحمله السعر: تُقرأ بواسطة --rows cannot_tell.',
  'cli.flags': '{test} كما في {asOf}: اختُبر {tested}، عليه تنبيه {flagged}، اجتاز {passed}',
  'cli.flags-are-questions': 'التنبيه يفتح سؤالًا، وليس حكمًا.',
  'cli.compare-difference': 'الفرق',
  'cli.compare-side': 'في {asOf}، على الأكثر {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: أُعيد إنشاؤه، وكل بايت مطابق} other {{file}: أُعيد إنشاؤه وفق القانون المدخل اليوم، وهو مختلف}}',
  'cli.dossier-photos':
    'الصور والمسوحات: {carried, plural, zero {لا شيء مرفق} one {واحدة مرفقة} two {اثنتان مرفقتان} few {# مرفقة} many {# مرفقة} other {# مرفقة}}{changed, plural, =0 {، وكل منها كما تقول بصمتها} zero {} one {، وواحدة منها ليست ما تقوله بصمتها} two {، واثنتان منها ليستا ما تقوله بصمتهما} few {، و# منها ليست ما تقوله بصمتها} many {، و# منها ليست ما تقوله بصمتها} other {، و# منها ليست ما تقوله بصمتها}}؛ {named, plural, zero {لا شيء مسمى ببصمته فقط} one {واحدة مسماة ببصمتها فقط} two {اثنتان مسماتان ببصمتهما فقط} few {# مسماة ببصمتها فقط} many {# مسماة ببصمتها فقط} other {# مسماة ببصمتها فقط}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, zero {لم تُترك أي ملاحظة عن أشخاص} one {تُركت ملاحظة واحدة عن شخص} two {تُركت ملاحظتان عن أشخاص} few {تُركت # ملاحظات عن أشخاص} many {تُركت # ملاحظة عن أشخاص} other {تُركت # ملاحظة عن أشخاص}}: انظر --with-persons.',
  'cli.export-sources':
    '{n, plural, zero {لا صورة ولا مسح يُصدَّر معه} one {تُصدَّر معه صورة واحدة أو مسح واحد} two {تُصدَّر معه صورتان أو مسحان} few {تُصدَّر معه # صور ومسوحات} many {تُصدَّر معه # صورة ومسحًا} other {تُصدَّر معه # صورة ومسح}}، لأن وقائع تستند {n, plural, zero {إليها} one {إليها} two {إليهما} few {إليها} many {إليها} other {إليها}}: يُنظر هل يظهر فيها أشخاص.',
  'cli.first-day': 'أول يوم له أثر: {on}، {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'أول يوم له أثر: غير معروف، ولا يعني ذلك أنه لا يوجد',
  'cli.debt-may-be-dead': 'قد يكون دين البند {line} سقط بالتقادم منذ {on} ({cite}): وقد يسقط كل صف يستند إليه',
  'cli.debt-clock-unknown':
    'مدة بقاء الدين نفسه غير معروفة، عدد البنود: {lines, plural, zero {لا شيء} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}}',
  'cli.order': 'الترتيب {order}',
  'cli.problem': '{where} {outcome, select, rejected {مرفوض} other {منتظر}}{cell}: {why}',
  'cli.trace-so-far':
    'المطالبة {claim} بتاريخ {asOf}: {total} {currency}؛ بحسب ما هو معروف يمكن تحصيل {most}، أما غير ذلك فلا يمكن القول',
  'cli.what-if': '{test} كما في {asOf}: عليه تنبيه {before} كما هو الحال، و{after} على الافتراض',
  'cli.what-if-mends':
    'يجتاز بسعر {price}{bound, select, exact {} between { على الأقل، وبيقين بسعر {upper}} other { على الأقل، ولا يُعرف السعر الذي يجتاز به بيقين}}',
  'cli.what-if-none': 'لا يتغيّر أي جواب.',
  'cli.would-settle': 'وقائع من شأنها تغيير الجواب، الأكبر مبلغًا أولًا',
  'cli.rung-open': 'تجوز مطالبته منذ {from}',
  'cli.rung-waits': 'تُفتح عندما: {opens}',
  'cli.source-cited':
    '{n, plural, =0 {لا يستند إليه مدخل} zero {لا يستند إليه مدخل} one {يستند إليه مدخل واحد} two {يستند إليه مدخلان} few {يستند إليه # مداخل} many {يستند إليه # مدخلًا} other {يستند إليه # مدخل}}',
  'cli.source-kept': '{hash}{already, select, true { (محفوظ من قبل)} other {}}',
  'cli.source-none': 'لا صورة ولا مسح محفوظ.',
  'cli.still-open':
    '{open, plural, zero {لا صف يتوقف} one {صف واحد يتوقف} two {صفان يتوقفان} few {# صفوف تتوقف} many {# صفًا يتوقف} other {# صف يتوقف}} على أكثر من واقعتين ناقصتين، أو على القانون نفسه',
  'cli.indicators':
    'مؤشرات في {workplace}، في {asOf}: {n, plural, =0 {لا ملاحظة مسجلة} zero {لا ملاحظة مسجلة} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}.',
  'cli.indicators-conditions': 'ظروف العمل إلى جانب معاييرها:',
  'cli.indicators-evidence': 'ما تستند إليه:',
  'cli.indicators-left-out':
    '{n, plural, zero {لم يُترك سجل أجر دون اختبار.} one {سجل أجر واحد لم يُختبر.} two {سجلا أجر لم يُختبرا.} few {# سجلات أجور لم تُختبر.} many {# سجل أجر لم يُختبر.} other {# سجل أجر لم يُختبر.}}',
  'cli.indicators-list': '{title}، بتاريخ {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, zero {لا مؤشر غير معروف} one {مؤشر واحد غير معروف} two {مؤشران غير معروفين} few {# مؤشرات غير معروفة} many {# مؤشرًا غير معروف} other {# مؤشر غير معروف}}{never, plural, =0 {} zero {} one {؛ # لا يُسجل هنا أبدًا} two {؛ # لا يُسجلان هنا أبدًا} few {؛ # لا تُسجل هنا أبدًا} many {؛ # لا تُسجل هنا أبدًا} other {؛ # لا تُسجل هنا أبدًا}}.',
  'cli.indicators-unlisted':
    '{n, plural, zero {لا ملاحظة لا تُحتسب} one {ملاحظة واحدة لا تُحتسب} two {ملاحظتان لا تُحتسبان} few {# ملاحظات لا تُحتسب} many {# ملاحظة لا تُحتسب} other {# ملاحظة لا تُحتسب}}: لا تذكر شيئًا في هذه القوائم، أو تذكر شرطًا بلا معيار، أو لا تقول هل شوهد.',
  'cli.ladder': 'درجة بعد درجة بمقتضى {regime}',
  'cli.missing': 'ينقص: {text}',
  'cli.missing-file': 'ملف الربط يصف أيضًا {name}؛ ولم يُعطَ ملف كهذا',
  'cli.more-problems': '... وصفوف أخرى لم تصبح وقائع: {count}',
  'cli.not-applicable': 'لا ينطبق {count}: {text}',
  'cli.not-legal-advice': 'ليست استشارة قانونية.',
  'cli.rejected-file': 'صفوف مرفوضة للتصحيح: {path}',
  'cli.trace': 'المطالبة {claim} كما في {asOf}: {total} {currency}؛ وأكثر ما يمكن تحصيله {most}',
  'cli.undeclared':
    'علامات التعاقد من الباطن غير المصرح به حول {party} كما في {asOf}: {n, plural, =0 {لا شيء للفحص} zero {لا شيء للفحص} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالًا} other {# سؤال}}.',
  'cli.undeclared-candidates': 'الاحتمال سبب للسؤال، وليس حكمًا.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}؛ {evidence}).',
  'cli.undeclared-left-out':
    'لم يُفحص: {contracts, plural, zero {لا عقود} one {عقد واحد} two {عقدان} few {# عقود} many {# عقدًا} other {# عقد}}، {workplaces, plural, zero {لا أماكن عمل} one {مكان عمل واحد} two {مكانا عمل} few {# أماكن عمل} many {# مكان عمل} other {# مكان عمل}}، {firms, plural, zero {لا منشآت مرتبطة} one {منشأة مرتبطة واحدة} two {منشأتان مرتبطتان} few {# منشآت مرتبطة} many {# منشأة مرتبطة} other {# منشأة مرتبطة}}{addresses, select, true {، عناوين بعض المنشآت} other {}}.',
  'cli.undeclared-next': 'هناك منشآت أخرى محفوظة: تُتابع بواسطة --after {mark}',
  'cli.undeclared-survey':
    'علامات التعاقد من الباطن غير المصرح به كما في {asOf}: فُحص {looked, plural, zero {لا منشآت} one {منشأة واحدة} two {منشأتان} few {# منشآت} many {# منشأة} other {# منشأة}}، {n, plural, =0 {لا احتمال} zero {لا احتمال} one {احتمال واحد} two {احتمالان} few {# احتمالات} many {# احتمالًا} other {# احتمال}}، وأسئلة لا يمكن تحديد جوابها: {open, plural, zero {لا شيء} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالًا} other {# سؤال}}.',
  'cli.unmatched-file': 'لا ملف في ملف الربط بالاسم {name}؛ فلم يُقرأ',
  'cli.whole-mapping': '{file}: ملف ربط كامل، {id} من {publisher}',
} as const;
