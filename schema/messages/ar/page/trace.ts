/** The liability trace: ladder, claim bar, deadlines, branches, models. */
const AHEAD =
  '{days, plural, =0 {اليوم} zero {اليوم} one {غدًا} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}';
const LINES =
  '{n, plural, zero {لا بنود {lines}} one {البند {lines}} two {البندان {lines}} few {البنود {lines}} many {البنود {lines}} other {البنود {lines}}}';

export const pageTrace = {
  'page.deadlines.ahead': 'الأيام القادمة',
  'page.deadlines.all-passed': 'كل آخر يوم متوفر قد مضى.',
  'page.deadlines.as-of': 'كما في {day}',
  'page.deadlines.calendar': 'حفظ ملف تقويم',
  'page.deadlines.behind': 'ما مضى، وما تم، وأيام تجوز المطالبة بدءًا منها',
  'page.deadlines.days': `{past, select, yes {{days, plural, zero {اليوم} one {أمس} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}} other {${AHEAD}}}`,
  'page.deadlines.done': 'تم في',
  'page.deadlines.done-mark': '{day}: تم',
  'page.deadlines.last-day': 'آخر يوم',
  'page.deadlines.limitation': 'آخر يوم للدين نفسه',
  'page.deadlines.near': `{day}: ${AHEAD}`,
  'page.deadlines.next': `التالي: {label}، {day}، ${AHEAD}.`,
  'page.deadlines.none': 'لا موعد نهائي متوفر.',
  'page.deadlines.none-ahead': 'لا يوم قادم معروف. ولا يعني ذلك أنه لا يوجد: المدة التي لم يقرأها أحد لا تُعرض يومًا.',
  'page.deadlines.day': 'اليوم',
  'page.deadlines.of-lines': `{text}، ${LINES}`,
  'page.deadlines.passed': '{day}: مضى',
  'page.deadlines.runs-from': 'تسري المدة من',
  'page.deadlines.state': '{state, select, done {تم في الوقت المحدد} first_day {اليوم الأول} other {}}',
  'page.deadlines.title': 'أيام لها أثر',
  'page.deadlines.to': 'تجاه من أو على من',
  'page.deadlines.what': 'ماذا',
  'page.deadlines.what-hangs': 'ما يوقف كلًا منها وما يتوقف عليه',
  'page.deadlines.working-days':
    '{n, plural, zero {# يوم عمل} one {يوم عمل واحد} two {يوما عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}',
  'page.trace.all-questions': 'كل أسئلة هذه المطالبة',
  'page.trace.bar.amounts-open':
    '{n, plural, zero {لا يُعرف في # بند كم لم يُدفع} one {لا يُعرف في بند واحد كم لم يُدفع} two {لا يُعرف في بندين كم لم يُدفع} few {لا يُعرف في # بنود كم لم يُدفع} many {لا يُعرف في # بندًا كم لم يُدفع} other {لا يُعرف في # بند كم لم يُدفع}}: لا يدخل ذلك في أي مجموع هنا، وأقصى ما يمكن تحصيله غير معروف.',
  'page.trace.bar.employer-so-far': 'صاحب العمل؛ أما غيره فلا يمكن القول',
  'page.trace.bar.most-so-far':
    'بحسب ما هو معروف، يمكن تحصيل {most} من الجميع معًا؛ أما غيرهم فلا يمكن القول، ولم يُحسب منهم شيء. ولا تُجمع أبدًا ديون عدة أطراف عن الأجور نفسها.',
  'page.trace.bar.part-open':
    'لا يُعرف كم تبقّى من جزء من المطالبة: لا يدخل هذا الجزء في أي مجموع هنا، وأقصى ما يمكن تحصيله غير معروف.',
  'page.trace.before-work':
    'في {asOf}، يوم هذه الصفحة، لم يكن عمل هذه المطالبة قد بدأ: أول أيامه {from}. ما يلي ليس جوابًا لذلك اليوم؛ يُختار يوم لاحق.',
  'page.trace.contract-open': 'من غيره قد يكون مسؤولًا يتوقف على العقد الذي جرى العمل بموجبه، وهو غير معروف.',
  'page.trace.employer-liable': 'بحسب الوقائع المتوفرة صاحب العمل مسؤول عن هذه الأجور.',
  'page.trace.engaged-no-price': 'تعاقد مع {supplier} بسعر غير متوفر',
  'page.trace.events.none': 'لا حدث مسجَّل: لا مطالبة مقدَّمة ولا إخطار ولا دفع. ما جرى يُدخل هنا.',
  'page.trace.events.text':
    'ما جرى بشأن هذه المطالبة. تُطرح المدفوعات مما هو مستحق حيث يُعرف مبلغها بعملة المطالبة؛ وما كان في يوم لاحق لهذا الجواب فليس فيه.',
  'page.trace.evidence.enter': 'أدخل ما كان يعلمه',
  'page.trace.letters': 'مسودات رسائل',
  'page.trace.letters-hint': 'مسودة لكل طرف قد يكون مسؤولًا، وما ينقص فيها معلَّم. ولا يُرسل شيء.',
  'page.trace.missing-count':
    '{n, plural, zero {# واقعة} one {واقعة واحدة} two {واقعتان} few {# وقائع} many {# واقعة} other {# واقعة}}',
  'page.trace.no-law':
    'لا يمكن القول من غيره قد يكون مسؤولًا: لا قانون في {place} يشمل هذا العمل مدرج هنا، وهذا لا يعني أنه لا يوجد.',
  'page.trace.nobody-yet': 'بحسب الوقائع المتوفرة لا أحد مسؤول على وجه اليقين.',
  'page.trace.open-sheet': 'النظر فيها، أو التحقق من صحيفة',
  'page.trace.amount-lines': `{basis}، ${LINES}`,
  'page.trace.after': 'بعد تعذر السداد من رقم {n, selectordinal, other {#}}',
  'page.trace.apart': 'خارج سلاسل هذه المطالبة',
  'page.trace.aside':
    '{n, plural, zero {لا مسؤولية عليه بمقتضى أي قاعدة أخرى} one {لا مسؤولية عليه بمقتضى قاعدة أخرى} two {لا مسؤولية عليه بمقتضى قاعدتين أخريين} few {لا مسؤولية عليه بمقتضى # قواعد أخرى} many {لا مسؤولية عليه بمقتضى # قاعدة أخرى} other {لا مسؤولية عليه بمقتضى # قاعدة أخرى}}: {rules}.',
  'page.trace.ask-holder': 'من يُسأل: {holder}.',
  'page.trace.ask-nobody-knows': 'من يُسأل غير معروف.',
  'page.trace.ask-own-file': 'هو في الملف الخاص، أو يعرفه العامل.',
  'page.trace.at-once': 'فورًا',
  'page.trace.bar.employer': 'صاحب العمل وحده',
  'page.trace.bar.employer-left-out': 'لا يُحسب شيء من صاحب العمل، المسجل في حالة إعسار أو انحلال أو تعذر العثور عليه.',
  'page.trace.bar.label': 'المطالبة وقدرها {total}: {parts}.',
  'page.trace.bar.liable':
    '{many, select, yes {{n, plural, zero {السلسلة {chains}} one {السلسلة {chains}} two {السلسلتان {chains}} few {السلاسل {chains}} many {السلاسل {chains}} other {السلاسل {chains}}}} other {السلسلة تُسأل عنه}}',
  'page.trace.bar.may':
    '{many, select, yes {{n, plural, zero {قد تُسأل السلسلة {chains}} one {قد تُسأل السلسلة {chains}} two {قد تُسأل السلسلتان {chains}} few {قد تُسأل السلاسل {chains}} many {قد تُسأل السلاسل {chains}} other {قد تُسأل السلاسل {chains}}}} other {قد تُسأل عنه السلسلة}}',
  'page.trace.bar.most': 'أكثر ما يمكن تحصيله من الجميع معًا: {most}. ولا تُجمع أبدًا ديون عدة أطراف عن الأجور نفسها.',
  'page.trace.bar.title': 'المطالبة. وهي مستحقة مرة واحدة، مهما كثر من يُسأل عنها.',
  'page.trace.basis':
    '{basis, select, gross {أجر إجمالي} net {أجر صافٍ} tax {ضريبة الأجور} vat {ضريبة القيمة المضافة} contributions {اشتراكات} penalty {غرامة} interest {فوائد} damages {تعويضات} other {{basis}}}',
  'page.trace.branch': 'البند {line}، إذا أُنجز في إطار {contract}',
  'page.trace.branches': 'بنود عقدها غير معروف',
  'page.trace.branches.text':
    'قد يعود كل منها إلى أحد هذه العقود. وما يلي هو ما كان الجواب ليكون في كل حالة؛ ولا يُحسب شيء منه في المبالغ أعلاه.',
  'page.trace.chain': 'السلسلة {letter}',
  'page.trace.chains-shared': 'فوق السلاسل {chains}',
  'page.trace.claim-lines':
    '{n, plural, zero {لا بنود من المطالبة {lines}} one {بند المطالبة {lines}} two {بندا المطالبة {lines}} few {بنود المطالبة {lines}} many {بنود المطالبة {lines}} other {بنود المطالبة {lines}}}',
  'page.trace.condition-state':
    '{state, select, met {متحقق} unmet {{bars, select, defence {غير مثبت} other {غير متحقق}}} other {غير معروف}}{bars, select, enforcement {، للتحصيل فقط} defence {، وجه دفاع} other {}}',
  'page.trace.conditions': 'الشروط وأوجه الدفاع',
  'page.trace.days': 'الأيام',
  'page.trace.does-not-apply': 'لا ينطبق',
  'page.trace.edit': 'تصحيح المطالبة',
  'page.trace.employer-alone': 'بحسب الوقائع المتوفرة صاحب العمل وحده مسؤول عن هذه الأجور.',
  'page.trace.engaged': 'تعاقد مع {supplier} بسعر {price}',
  'page.trace.engaged-more':
    '{n, plural, zero {ولا آخر} one {وآخر} two {وآخرين} few {و# آخرين} many {و# آخر} other {و# آخر}}',
  'page.trace.folded':
    '{n, plural, zero {لا شركة أخرى بلا مسؤولية.} one {شركة أخرى لا مسؤولية عليها.} two {شركتان أخريان لا مسؤولية عليهما.} few {# شركات أخرى لا مسؤولية عليها.} many {# شركة أخرى لا مسؤولية عليها.} other {# شركة أخرى لا مسؤولية عليها.}}',
  'page.trace.head.article': 'المادة',
  'page.trace.head.asked': 'ما يمكن أن يُطالَب به',
  'page.trace.head.basis': 'الأساس',
  'page.trace.head.branch-amount': 'كان ليكون',
  'page.trace.head.branch-facts': 'كان ليكون، بحسب هذه الوقائع',
  'page.trace.head.company': 'الشركة وموقعها في السلسلة',
  'page.trace.evidence': 'ما كان بوسع كل منهم أن يعلمه',
  'page.trace.evidence.day': 'ظاهر من',
  'page.trace.evidence.of': '{name}: {of}',
  'page.trace.evidence.on': 'حتى {day}، وهو اليوم المعتبر بمقتضى {rule}.',
  'page.trace.evidence.on-unknown': 'اليوم المعتبر بمقتضى {rule} غير مسجل.',
  'page.trace.evidence.said': 'ما كان ظاهرًا',
  'page.trace.evidence.source': 'المصدر',
  'page.trace.evidence.source-none': 'السجلات المتوفرة',
  'page.trace.evidence.speaks': '{speaks, select, for {مع} to_check {للتحقق} other {ضد}}',
  'page.trace.evidence.speaks-head': 'مع أو ضد',
  'page.trace.evidence.text':
    'مسرود دون أن يزنه أحد: لا يغيّر أي مدخل الجواب، ولا يثبت أي منها ما كان أحد يعلمه. وما لم يُسجل مذكور.',
  'page.trace.first-day': 'أول يوم له أثر:',
  'page.trace.first-day-unknown': 'غير معروف، ولا يعني ذلك أنه لا يوجد',
  'page.trace.hangs': 'يتوقف عليه ما يصل إلى {amount}.',
  'page.trace.hangs-unknown': 'مقدار ما يتوقف عليه غير معروف.',
  'page.trace.head.facts': 'بحسب هذه الوقائع',
  'page.trace.head.missing': 'ما ينقص بعد',
  'page.trace.head.order': 'الترتيب',
  'page.trace.head.regime': 'القاعدة وصيغتها',
  'page.trace.head.role': 'الموقع في السلسلة',
  'page.trace.head.under': 'بمقتضى',
  'page.trace.head.until': 'حتى',
  'page.trace.head.why': 'السبب',
  'page.trace.help': 'ما قد تفيد فيه بدلًا من ذلك: {ways}',
  'page.trace.hours':
    '{n, plural, zero {لا ساعات} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'page.trace.if': 'إذا {values}',
  'page.trace.if-known': 'متى عُرف ذلك',
  'page.trace.inferred-link': 'رابط مستنتج',
  'page.trace.keys': 'الأعلى والأسفل للتنقل بين الشركات، وEnter لفتح الخطوات والمصادر تحتها.',
  'page.trace.ladder-caption': 'من قد يكون مسؤولًا، من المشتري الأعلى نزولًا إلى صاحب العمل',
  'page.trace.liable':
    '{n, plural, zero {لا شركة مسؤولة} one {شركة واحدة مسؤولة} two {شركتان مسؤولتان} few {{words} شركات مسؤولة} many {{words} شركة مسؤولة} other {{words} شركة مسؤولة}} عن هذه الأجور بحسب الوقائع المتوفرة{employer, select, yes {: صاحب العمل و{above} فوقه.} other {.}}',
  'page.trace.loading': 'جارٍ المرور على السلسلة ...',
  'page.trace.may-be-dead': 'قد يكون الدين نفسه سقط بالتقادم: {lines} ({cite}). وقد يسقط كل صف يستند إليه.',
  'page.trace.may':
    '{more, select, yes {{n, plural, zero {لا شركة أخرى قد تكون مسؤولة.} one {شركة أخرى قد تكون مسؤولة.} two {شركتان أخريان قد تكونان مسؤولتين.} few {{words} شركات أخرى قد تكون مسؤولة.} many {{words} شركة أخرى قد تكون مسؤولة.} other {{words} شركة أخرى قد تكون مسؤولة.}}} other {{n, plural, zero {لا شركة قد تكون مسؤولة.} one {شركة واحدة قد تكون مسؤولة.} two {شركتان قد تكونان مسؤولتين.} few {{words} شركات قد تكون مسؤولة.} many {{words} شركة قد تكون مسؤولة.} other {{words} شركة قد تكون مسؤولة.}}}}',
  'page.trace.missing':
    '{n, plural, zero {لا واقعة من شأنها تغيير هذا الجواب} one {واقعة واحدة من شأنها تغيير هذا الجواب} two {واقعتان من شأنهما تغيير هذا الجواب} few {# وقائع من شأنها تغيير هذا الجواب} many {# واقعة من شأنها تغيير هذا الجواب} other {# واقعة من شأنها تغيير هذا الجواب}}',
  'page.trace.mode':
    '{mode, select, joint {مدين متضامن} surety {كفيل} enforced_after {مدين متضامن، يُنفَّذ عليه بعد صاحب العمل} subsidiary {مسؤول بعد صاحب العمل} ladder {درجة بعد درجة} other {{mode}}}',
  'page.trace.more-missing':
    '{n, plural, zero {ولا أخرى} one {وواقعة أخرى} two {وواقعتان أخريان} few {و# وقائع أخرى} many {و# واقعة أخرى} other {و# واقعة أخرى}}',
  'page.trace.no-chain':
    'لا سلسلة متوفرة فوقه. يُسأل صاحب العمل أو إدارة الموقع أو العميل عن الطلب الذي أُنجز العمل في إطاره.',
  'page.trace.no-conditions': 'لا شيء',
  'page.trace.none': 'لم توجد مسؤولية قانونية بحسب هذه الوقائع.',
  'page.trace.not-liable-under': 'لا مسؤولية عليه بمقتضى',
  'page.trace.nothing-missing': 'لا شيء',
  'page.trace.onward': 'ما يُفعل بهذا الجواب',
  'page.trace.open':
    '{n, plural, zero {لا شركة يتعذر تحديد أمرها.} one {شركة واحدة لا يمكن تحديد أمرها.} two {شركتان لا يمكن تحديد أمرهما.} few {{words} شركات لا يمكن تحديد أمرها.} many {{words} شركة لا يمكن تحديد أمرها.} other {{words} شركة لا يمكن تحديد أمرها.}}',
  'page.trace.open-company': 'فتح {name}',
  'page.trace.open-law': 'فتح القاعدة',
  'page.trace.order-first':
    '{n, plural, zero {لا أحد يمكن أن يُطالَب أولًا.} one {يمكن أن تُطالَب أولًا؛ ولا حاجة إلى مقاضاة صاحب العمل.} two {يمكن أن تُطالَب كل من الشركتين أولًا. ولا حاجة إلى مقاضاة صاحب العمل.} few {يمكن أن تُطالَب كل من {words} شركات أولًا. ولا حاجة إلى مقاضاة صاحب العمل.} many {يمكن أن تُطالَب كل من {words} شركة أولًا. ولا حاجة إلى مقاضاة صاحب العمل.} other {يمكن أن تُطالَب كل من {words} شركة أولًا. ولا حاجة إلى مقاضاة صاحب العمل.}}',
  'page.trace.order-later': 'بعضها لا يمكن أن يُطالَب إلا بعد أن يتعذر السداد من غيره: انظر ترتيب كل منها.',
  'page.trace.own-debt': 'دينه الخاص بصفته صاحب العمل',
  'page.trace.price-flagged': 'السعر عليه تنبيه',
  'page.trace.row-title': '{law}: {basis}',
  'page.trace.rungs': 'من تجوز مطالبته ومنذ متى',
  'page.trace.rungs.nothing-more': 'مفتوحة',
  'page.trace.rungs.not-yet': 'ليس بعد',
  'page.trace.rungs.of': 'درجة بعد درجة بمقتضى: {rule}',
  'page.trace.rungs.open': 'مفتوحة، من يوم غير مسجل',
  'page.trace.rungs.opens': 'ما من شأنه فتحها',
  'page.trace.rungs.party': 'الشركة',
  'page.trace.rungs.record': 'يُسجل الحدث في المطالبة مع يومه، فيتغيّر الجواب.',
  'page.trace.rungs.rung': 'الدرجة',
  'page.trace.rungs.since': 'تجوز مطالبته من',
  'page.trace.rungs.status': 'بحسب هذه الوقائع',
  'page.trace.runs-from': 'تسري المدة من',
  'page.trace.steps': 'خطوة بخطوة',
  'page.trace.title':
    '{workers, plural, =0 {أجور غير مدفوعة، {employer}} zero {أجور غير مدفوعة، {employer}} one {أجور غير مدفوعة لعامل واحد، {employer}} two {أجور غير مدفوعة لعاملين، {employer}} few {أجور غير مدفوعة عن {words} عمال، {employer}} many {أجور غير مدفوعة عن {words} عاملًا، {employer}} other {أجور غير مدفوعة عن {words} عامل، {employer}}}',
  'page.trace.unfold': 'عرضها',
  'page.trace.until':
    '{what, select, claim_by {مطالبة كتابية بحلول هذا اليوم} notify_by {إخطار بحلول هذا اليوم} file_by {رفع الدعوى بحلول هذا اليوم} assess_by {قرار الربط بحلول هذا اليوم} limitation {سقوط بالتقادم بعد هذا اليوم} pay_by {الدفع بحلول هذا اليوم} warn_others_by {تحذير الآخرين بحلول هذا اليوم} lower_rung_pays_by {دفع الدرجة الأدنى بحلول هذا اليوم} claimable_from {من هذا اليوم} covered_from {مشمول من} covered_until {مشمول حتى} other {{what}}}{passed, select, yes {، مضى} other {}}',
  'page.trace.up-is-up': 'أعلى الصفحة هو أعلى السلسلة',
  'page.trace.twin-caption': 'كل صفوف الجواب، بترتيب السلم',
  'page.trace.view.ladder': 'السلم',
  'page.trace.view.steps': 'الخطوات',
  'page.trace.view.table': 'الجدول',
  'page.trace.whole-steps': 'كيف قُرئت المطالبة كلها',
  'page.trace.withdrawn':
    '{n, plural, zero {لا بند لم يعد مطالبًا به} one {بند واحد لم يعد مطالبًا به} two {بندان لم يعد مطالبًا بهما} few {# بنود لم يعد مطالبًا بها} many {# بندًا لم يعد مطالبًا به} other {# بند لم يعد مطالبًا به}} في هذا اليوم، وليس جزءًا من هذا الجواب.',
  'page.trace.workplaces':
    '{n, plural, zero {أماكن العمل} one {مكان العمل} two {مكانا العمل} few {أماكن العمل} many {أماكن العمل} other {أماكن العمل}}',
  'page.trace.rules-apart':
    '{n, plural, zero {لم يُنظر في قاعدة أخرى من قواعد المكان} one {نُظر في قاعدة أخرى من قواعد المكان: لا تصل إلى هذه المطالبة} two {نُظر في قاعدتين أخريين من قواعد المكان: لا تصلان إلى هذه المطالبة} few {نُظر في # قواعد أخرى من قواعد المكان: لا تصل إلى هذه المطالبة} many {نُظر في # قاعدة أخرى من قواعد المكان: لا تصل إلى هذه المطالبة} other {نُظر في # قاعدة أخرى من قواعد المكان: لا تصل إلى هذه المطالبة}}',
  'page.trace.settling': 'ما من شأنه تغيير هذا الجواب',
  'page.trace.settling-more':
    '{n, plural, zero {ولا واقعة أخرى} one {وواقعة أخرى} two {وواقعتان أخريان} few {و# وقائع أخرى} many {و# واقعة أخرى} other {و# واقعة أخرى}} يتوقف عليها أقل من ذلك.',
  'page.trace.still-open':
    '{n, plural, zero {لا صف يتوقف} one {صف واحد يتوقف} two {صفان يتوقفان} few {# صفوف تتوقف} many {# صفًا يتوقف} other {# صف يتوقف}} على أكثر من واقعتين ناقصتين، أو على القانون نفسه.',
} as const;
