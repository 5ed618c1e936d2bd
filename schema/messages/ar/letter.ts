/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'نرجو الإجابة كتابةً إلى: {where}',
  'letter.ask.authority':
    'نطلب منكم النظر في ما إذا كان أجر هذا العمل قد دُفع من {employer}، والاستماع إلى {party}، وإخبارنا بما تتخذونه. وحيث تتطلب القاعدة إخطارًا أو قرارًا منكم، نطلب منكم تبليغه في الوقت المحدد.',
  'letter.ask.demand': 'نطلب من {party} العمل على دفع ما لم يُدفع، أو إخبارنا كتابةً بأسباب القول بعدم المسؤولية عنه.',
  'letter.ask.documents':
    'نطلب من {party} إرسال الوقائع والأوراق المذكورة أدناه إلينا، أو إخبارنا لدى من هي. وبما هو متوفر الآن لا يمكن لأحد أن يحدد هل قد يكون هذا الطرف مسؤولًا.',
  'letter.ask.explanation':
    'نطلب من {party} بيانًا كتابيًا لما كان معلومًا لديه عن أجر هذا العمل ومنذ متى، ولما اتُّخذ بشأنه. وليس لنا أن نقول هل يجعل ذلك هذا الطرف مسؤولًا.',
  'letter.ask.notice':
    'نطلب من {party} الإحاطة بأن المطالبة قائمة، والاحتفاظ بما قد يكون مستحقًا بعد على طول السلسلة، وإخبارنا كتابةً هل سيُعمل على الدفع.',
  'letter.basis.amount': 'يمكن أن يُطالَب بمبلغ {amount} ({basis}) بحسب الوقائع المتوفرة.',
  'letter.basis.amount_may': 'قد يُسأل عما يصل إلى {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'لا يمكن القول بحسب الوقائع المتوفرة هل يُسأل {party} عن جزء من هذه الأجور بمقتضى {article} أيضًا. ولو كان ذلك لكان الدين نفسه، لا دينًا يضاف إليه.',
  'letter.basis.checked':
    'كما يُستشهد بها: {cite}. كيف نعرفها: {verification}{text, select, undefined {} other {، قُرئت بنسختها {text}}}، وآخر تحقق في {checked}. ينبغي الرجوع إليها قبل الاعتماد عليها.',
  'letter.basis.condition':
    '{what} ({state, select, met {متحقق بحسب الوقائع المتوفرة} unmet {غير متحقق بحسب الوقائع المتوفرة} awaited {لم يتحقق بعد} other {غير معروف}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'وجوده في هذه السلسلة مستنتج وليس موثقًا.',
  'letter.basis.once':
    'إذا شملت قواعد عدة الأجور نفسها فهي مستحقة مرة واحدة: ما يُطلب بمقتضى إحداها لا يُطلب ثانية بمقتضى غيرها.',
  'letter.basis.open': 'لا يمكن القول، بحسب الوقائع المتوفرة، هل يُسأل عن المزيد ({basis}).',
  'letter.basis.order': 'ترتيب المطالبة: رقم {order}.',
  'letter.basis.reach': 'لا تشمل من الأجور إلا ما استُحق بهذا المعدل: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {قد تقع على {party} مسؤولية الأجور بصفة صاحب العمل، بمقتضى {article}.} open {لا يمكن بحسب الوقائع المتوفرة تحديد هل قد تقع على {party} مسؤولية بمقتضى {article}.} other {بحسب الوقائع المتوفرة قد تقع على {party} مسؤولية بمقتضى {article}.}}',
  'letter.basis.version':
    '{rule} (نص سارٍ {start, select, exact {من} unverified {في} other {من نحو}} {from}{to, select, undefined {} other { إلى {ends, select, exact {} other {نحو }}{to}}})',
  'letter.blank': '[{what}: غير متوفر]',
  'letter.closing': 'وتفضلوا بقبول فائق الاحترام،',
  'letter.count':
    '{of, select, undefined {{fit, plural, zero {لا عمال} one {عامل واحد} two {عاملان} few {# عمال} many {# عاملًا} other {# عامل}}} other {{fit, plural, zero {0} one {1} two {2} few {#} many {#} other {#}} من {of} من العمال}}',
  'letter.count.not-known': 'غير معروف{of, select, undefined {} other {، من {of} من العمال}}',
  'letter.draft':
    'مسودة لم تُرسل. كتب Solidary هذا النص ولا يرسل شيئًا. يُتحقق من كل واقعة في مصدرها، ويُملأ أو يُشطب ما بين [القوسين]، وقرار إرسالها لك. ليست هذه استشارة قانونية.',
  'letter.envelope.address': 'العنوان',
  'letter.envelope.addressee': 'إلى',
  'letter.envelope.day': 'اليوم',
  'letter.envelope.reference': 'رقمنا',
  'letter.envelope.sender': 'من',
  'letter.greeting': 'إلى من يهمه الأمر، تحية طيبة وبعد،',
  'letter.head.answer': 'كيفية الإجابة',
  'letter.head.ask': 'ما نطلبه',
  'letter.head.basis': 'السند',
  'letter.head.missing': 'ما يُملأ قبل الإرسال',
  'letter.head.unpaid': 'ما لم يُدفع',
  'letter.head.work': 'العمل',
  'letter.kind.authority': 'طلب إلى جهة رسمية للنظر في الأمر وطلب تفسير',
  'letter.kind.demand': 'مطالبة بالدفع',
  'letter.kind.documents': 'طلب وقائع ومستندات',
  'letter.kind.explanation': 'طلب تفسير',
  'letter.kind.notice': 'إخطار بالمطالبة',
  'letter.narrows': 'عبارات هذه الرسالة تحصر المشتكي في: {count}.',
  'letter.nobody': 'لا أحد يُكتب إليه بعد: لا تطلب أي قاعدة شيئًا من أحد بحسب هذه الوقائع. ولا يعني ذلك أن لا أحد مسؤول.',
  'letter.none': 'لا رسالة إلى {party}. {reason}',
  'letter.opening.authority':
    'نكتب إليكم بشأن {of, select, wages {أجور} other {ديون}} لم تُدفع من {employer} بحسب الوقائع المتوفرة كما في {asOf}، وبشأن ما قد تقع مسؤوليته على {party}.',
  'letter.opening.demand':
    'نكتب إليكم بشأن {of, select, wages {أجور} other {ديون}} لم تُدفع من {employer} بحسب الوقائع المتوفرة كما في {asOf}.',
  'letter.opening.documents':
    'نكتب إليكم بشأن {of, select, wages {أجور} other {ديون}} لم تُدفع من {employer} بحسب الوقائع المتوفرة كما في {asOf}. ولمعرفة من يُسأل عنها تنقص بعض الوقائع.',
  'letter.opening.explanation':
    'نكتب إليكم بشأن {of, select, wages {أجور} other {ديون}} لم تُدفع من {employer} بحسب الوقائع المتوفرة كما في {asOf}. واحتمال أن تقع على {party} مسؤولية يتوقف على ما كان معلومًا لدى هذا الطرف.',
  'letter.opening.notice':
    'نخطركم ب{of, select, wages {أجور} other {ديون}} لم تُدفع من {employer} بحسب الوقائع المتوفرة كما في {asOf}.',
  'letter.paper': 'أوراق عن {act}: {of}',
  'letter.particular.address': 'عنوان المرسل إليه',
  'letter.particular.addressee': 'اسم المرسل إليه',
  'letter.particular.amount': 'المبلغ',
  'letter.particular.answer': 'إلى أين يُرسل الجواب وحتى أي يوم',
  'letter.particular.basis': 'المادة',
  'letter.particular.completion': 'يوم إتمام العمل أو تسلمه',
  'letter.particular.contract_day': 'يوم العقد',
  'letter.particular.creditor': 'من يطالب',
  'letter.particular.day': 'يوم الإرسال',
  'letter.particular.deadline': 'آخر يوم تالٍ',
  'letter.particular.debt': 'ما هو',
  'letter.particular.due_day': 'اليوم الذي استحق فيه الأجر',
  'letter.particular.employer': 'صاحب العمل',
  'letter.particular.event': 'يوم: {event}',
  'letter.particular.fact': 'عن الشركة: {fact}',
  'letter.particular.field': 'عن العقد: {field}',
  'letter.particular.hours': 'الساعات',
  'letter.particular.left': 'المتبقي غير المدفوع',
  'letter.particular.line': 'البند',
  'letter.particular.net_share': 'الجزء الصافي من الأجر الإجمالي، مفترض',
  'letter.particular.own_end': 'آخر يوم في عقد الشركة',
  'letter.particular.paid': 'المدفوع',
  'letter.particular.paid_since': 'دُفع منه بعد ذلك',
  'letter.particular.period': 'فترة العمل',
  'letter.particular.rate': 'الأجر المستحق للساعة',
  'letter.particular.rate_basis': 'ما يستند إليه الأجر',
  'letter.particular.reference': 'رقم المطالبة لدينا',
  'letter.particular.sender': 'اسم الموقّع وعنوانه، وعمن يوقّع',
  'letter.particular.unpaid': 'غير المدفوع، إجمالي',
  'letter.particular.unpaid_sum': 'غير المدفوع',
  'letter.particular.work': 'العمل المنجز',
  'letter.particular.work_end': 'آخر يوم في عقد العمل المنجز',
  'letter.particular.workers': 'عدد العمال',
  'letter.particular.workplace': 'مكان إنجاز العمل',
  'letter.send': 'ما من شأنه حسم الأمر:',
  'letter.sends-nothing': 'الأداة تكتب مسودة ولا ترسل شيئًا.',
  'letter.subject.authority': '{of, select, wages {أجور} other {ديون}} لم تُدفع من {employer}: طلب النظر فيها',
  'letter.subject.demand': '{of, select, wages {أجور} other {ديون}} لم تُدفع من {employer}: طلب دفع موجه إلى {party}',
  'letter.subject.documents':
    '{of, select, wages {أجور} other {ديون}} لم تُدفع من {employer}: طلب وقائع ومستندات موجه إلى {party}',
  'letter.subject.explanation':
    '{of, select, wages {أجور} other {ديون}} لم تُدفع من {employer}: طلب تفسير موجه إلى {party}',
  'letter.subject.notice': '{of, select, wages {أجور} other {ديون}} لم تُدفع من {employer}: إخطار موجه إلى {party}',
  'letter.unpaid.none':
    'هناك {of, select, wages {أجور} other {ديون}} مستحقة عن هذا العمل. ويُبلَّغ مقدارها إلى من يتولى الدفع.',
  'letter.unpaid.of': 'المجموع {all}. ومن ذلك قد يُسأل {party} عن {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'في المجموع {amount}: {parts}.',
  'letter.unpaid.sum': 'في المجموع {amount} ({basis}).',
  'letter.unpaid.together':
    'دُفع فضلًا عن ذلك دون ذكر البنود: {amount}{on, select, undefined {} other { في {on}}}. وهو مطروح من المجموع.',
  'letter.value': '{value}',
  'letter.value.period': 'من {from} إلى {to}',
  'letter.warning.few':
    'تنطبق هذه العبارات على عدد من العمال أقل من {least}: وقد يُعرف منها من يشتكي. عبارات أوسع معروضة أدناه.',
  'letter.warning.not_known': 'عدد العمال الذين تنطبق عليهم هذه العبارات غير معروف: يُفترض أن من يشتكي يُعرف منها.',
  'letter.wording.amount':
    '{as, select, each {كل مبلغ مع ساعاته} sum {مبلغ واحد للجميع} other {أن أجورًا مستحقة، دون مبلغ}}',
  'letter.wording.period':
    '{as, select, days {أيام العمل} month {أشهر كاملة} quarter {أرباع سنة كاملة} other {السنة كلها}}',
  'letter.wording.place': '{as, select, workplace {مكان إنجاز العمل} other {صاحب العمل، دون مكان إنجاز العمل}}',
  'letter.wording.work': '{as, select, class {نوع العمل} other {دون نوع العمل}}',
  'letter.wording.workers': '{as, select, number {عدد العمال} other {دون عدد العمال}}',
  'letter.written': 'وصلتكم مطالبة كتابية{on, select, undefined {} other { في {on}}}؛ وهذه الرسالة لا تحل محلها.',
} as const;
