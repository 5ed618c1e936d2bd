/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'مطالبة بأجور',
  'page.door.claim.enter': 'إدخال مطالبة',
  'page.door.claim.open':
    '{n, plural, zero {لا مطالبة محفوظة} one {فتح المطالبة المحفوظة} two {فتح إحدى المطالبتين} few {فتح واحدة من #} many {فتح واحدة من #} other {فتح واحدة من #}}',
  'page.door.claim.text': 'لمعرفة من قد يكون مسؤولًا عنها، وبأي ترتيب، وبمقتضى أي قانون، وكم، وحتى متى.',
  'page.door.list': 'قائمة مورّدين وأسعار',
  'page.door.list.text':
    'لمعرفة أي من عقودك لا يمكنه أن يغطي أجورًا قانونية، وعمّ قد تقع عليك مسؤولية، وأي سعر يصحح ذلك.',
  'page.door.name': 'اسم أو مكان عمل أو صور',
  'page.door.name.text': 'لمعرفة من فوقه ومن تحته، وما يدفعه كل منهم، وأي الروابط لم يوثقها أحد.',
  'page.overview.all-claims': 'كل المطالبات',
  'page.overview.all-days': 'كل الأيام',
  'page.overview.all-flags': 'كل ما عليه تنبيه',
  'page.overview.all-imports': 'كل عمليات الاستيراد',
  'page.overview.all-questions': 'كل الأسئلة',
  'page.overview.all-tests': 'كل الاختبارات',
  'page.overview.ask': 'ما الذي لديك؟',
  'page.overview.coverage': 'ما تصل إليه الاختبارات',
  'page.overview.deadlines': 'المواعيد النهائية القادمة',
  'page.overview.empty': 'لا شيء محفوظ بعد. البداية مما لديك: واحد من الثلاثة أعلاه.',
  'page.overview.empty-then': 'لم يكن شيء معروفًا آنذاك: لا مطالبة، ولا عقد أو أجر يمكن لاختبار أن ينظر فيه.',
  'page.overview.import':
    '{state, select, dry_run {تشغيل تجريبي لـ {files}} undone {{files}، أُلغي} cancelled {{files}، أُوقف} failed {{files}، تعطل} running {{files}، جارٍ} other {{files}}}: {n, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}{look, plural, =0 {} zero {} one {، # للنظر فيه} two {، # للنظر فيهما} few {، # للنظر فيها} many {، # للنظر فيها} other {، # للنظر فيها}}',
  'page.overview.lately': 'أخيرًا',
  'page.overview.loading': 'جارٍ قراءة ما هو محفوظ ...',
  'page.overview.lowest': 'الأسعار الأبعد نقصًا عما تُقارن به',
  'page.overview.more-tests':
    '{n, plural, zero {لا اختبارات أخرى} one {اختبار آخر} two {اختباران آخران} few {# اختبارات أخرى} many {# اختبارًا آخر} other {# اختبار آخر}} بإجابات',
  'page.overview.no-coverage': 'لا شيء للاختبار بعد. تُستورد عقود بأسعارها.',
  'page.overview.no-deadlines': 'لا موعد نهائي جارٍ. تُدخل مطالبة لرؤية أيامها.',
  'page.overview.no-lowest': 'لا سعر متوفر دون الكلفة القانونية للعمل، بقدر ما أمكن الاختبار.',
  'page.overview.no-lowest-tested': 'لم يمكن اختبار أي سعر بعد.',
  'page.overview.none-tested':
    'لم يتمكن أي اختبار من الإجابة بعد: كل ما هو متوفر تنقصه معلومة. وحيث تقول الأسعار كم من العمل يمكنها أن تحمل، تبيّنه القوائم مع ذلك.',
  'page.overview.questions': 'ثلاثة أسئلة من شأنها حسم الأكثر',
  'page.overview.settles':
    'يحسم {n, plural, zero {لا أجوبة} one {جوابًا واحدًا} two {جوابين} few {# أجوبة} many {# جوابًا} other {# جواب}}.',
  'page.overview.tested': 'اختُبر {n, number}',
  'page.overview.untested':
    '{n, plural, zero {لا اختبار آخر لم يمكنه} one {اختبار آخر لم يمكنه} two {اختباران آخران لم يمكنهما} few {# اختبارات أخرى لم يمكنها} many {# اختبارًا آخر لم يمكنها} other {# اختبار آخر لم يمكنها}} اختبار شيء بعد: الوقائع المطلوبة غير متوفرة.',
  'page.overview.up-to': 'حتى',
  'page.search.answer':
    '{n, plural, =0 {لا شيء محفوظ يطابق «{q}».} zero {لا شيء محفوظ يطابق «{q}».} one {سجل واحد يطابق «{q}».} two {سجلان يطابقان «{q}».} few {# سجلات تطابق «{q}».} many {# سجلًا تطابق «{q}».} other {# سجل تطابق «{q}».}}',
  'page.search.answer-more': '{n} سجلًا على الأقل تطابق «{q}».',
  'page.search.best': 'أفضل مطابقة',
  'page.search.empty': 'لا مطابقة محفوظة. استيراد قائمة؟',
  'page.search.first': 'يُعرض أول {n}. يُكتب المزيد من الاسم للعثور على غيرها.',
  'page.search.hint': 'الأسماء المتشابهة تبقى منفصلة: يُنظر في المكان والرقم.',
  'page.search.import': 'استيراد قائمة',
  'page.search.kind':
    '{kind, select, organisation {المنشآت} workplace {أماكن العمل} contract {العقود} claim {المطالبات} other {{kind}}}',
  'page.search.label': 'شركة أو مكان عمل أو رقم',
  'page.search.loading': 'جارٍ البحث ...',
  'page.search.near': 'لا شيء محفوظ يطابق «{q}». وهذه تُكتب بما يقاربه أو تبدأ بما يشبهه.',
  'page.search.placeholder': 'شركة، مكان عمل، رقم',
  'page.search.title': 'البحث',
} as const;
