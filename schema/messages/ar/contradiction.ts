/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { من {from}}}{to, select, undefined {، وآخر يوم غير معروف} other { إلى {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided': 'دُفع في المدة التالية للقرار التي تنظر إليها القاعدة: من {from} إلى {to}.',
  'contradiction.agrees.after-final':
    'دُفع في المدة التي تنظر إليها القاعدة بعد أن صار القرار نهائيًا: من {from} إلى {to}.',
  'contradiction.agrees.after-opened': 'دُفع في المدة التالية لفتح القضية التي تنظر إليها القاعدة: من {from} إلى {to}.',
  'contradiction.agrees.before-decided': 'دُفع في المدة السابقة للقرار التي تنظر إليها القاعدة: من {from} إلى {to}.',
  'contradiction.agrees.before-final':
    'دُفع في المدة التي تنظر إليها القاعدة قبل أن يصير القرار نهائيًا: من {from} إلى {to}.',
  'contradiction.agrees.before-opened': 'دُفع في المدة السابقة لفتح القضية التي تنظر إليها القاعدة: من {from} إلى {to}.',
  'contradiction.agrees.contract': `سرى العقد${days}.`,
  'contradiction.agrees.flagged': 'عليه تنبيه من {tests}. التنبيه يفتح سؤالًا: ليس أمرًا ثابتًا، وقد يكون له تفسير.',
  'contradiction.agrees.in-force': `سارية${days}.`,
  'contradiction.agrees.paid': 'دُفع في {on}.',
  'contradiction.agrees.same-firm': 'القضية ضد {party}: رقم القيد وارد فيها، أو أكّد ذلك شخص.',
  'contradiction.agrees.same-holder': 'الحائز هو {party}، والسجل الذي عليه تنبيه هو سجله.',
  'contradiction.agrees.same-workplace': 'كلاهما يتعلق بمكان العمل نفسه.',
  'contradiction.agrees.same-year': 'دُفع في سنة العمل والقضية، بقدر ما تُعرف أيامها: {year}.',
  'contradiction.agrees.same-years':
    'دُفع في السنوات الممتدة من العمل إلى القرار في القضية، بقدر ما هي معروفة: من {from} إلى {to}.',
  'contradiction.agrees.shared-days': 'كلاهما يشمل الأيام من {from} إلى {to}.',
  'contradiction.agrees.stage-alleged': 'مرحلة القضية: ادعاء. لم يفصل فيها أحد.',
  'contradiction.agrees.stage-assessed': 'مرحلة القضية: تقدير من الجهة الرسمية.',
  'contradiction.agrees.stage-judgment': 'مرحلة القضية: حكم قضائي.',
  'contradiction.agrees.subject': 'القاعدة تسمي موضوع القضية: {subjects}.',
  'contradiction.agrees.work': `أُنجز العمل${days}.`,

  'contradiction.missing.applicant': 'هل هي ضد من طلب المال، أو ضد من يمثله بحكم القانون أو النظام الأساسي؟',
  'contradiction.missing.application-day': 'في أي يوم بُتّ في طلب المال: الطلبات هي التي قد تُرفض، وقد تأتي الدفعة لاحقًا.',
  'contradiction.missing.certificate-from': 'منذ متى كانت الشهادة سارية.',
  'contradiction.missing.certificate-until': 'حتى متى تسري الشهادة، أو كانت سارية.',
  'contradiction.missing.certificate-workplace': 'هل تشمل الشهادة مكان العمل الذي أُنجز فيه العمل؟',
  'contradiction.missing.contract-from': 'منذ متى سرى العقد.',
  'contradiction.missing.contract-until': 'حتى متى سرى العقد.',
  'contradiction.missing.finding-decided': 'في أي يوم فُصل في القضية.',
  'contradiction.missing.finding-final': 'من أي يوم صار القرار نهائيًا: لم يعد يقبل الطعن.',
  'contradiction.missing.finding-opened': 'في أي يوم فُتحت القضية.',
  'contradiction.missing.finding-place': 'في أي بلد كانت القضية: تشمل القاعدة قضايا بلد الدفعة.',
  'contradiction.missing.finding-subject': 'موضوع القضية: القاعدة تسمي {subjects}، ولا يمكن تحديد هل تشمل هذه القضية.',
  'contradiction.missing.finding-workplace': 'في أي مكان عمل أُنجز عمل القضية.',
  'contradiction.missing.fine-or-sentence':
    'هل كانت غرامة نهائية لا تقل عن 2500 يورو بموجب § 404(2) رقم 3 SGB III، أو حكمًا نهائيًا بموجب §§ 10 أو 10a أو 11 SchwarzArbG بسجن يزيد على ثلاثة أشهر أو أكثر من 90 يومًا من الغرامة: لا تُحتسب قضية أخرى.',
  'contradiction.missing.how-closed': 'كيف انتهت القضية: هي مغلقة، ولا شيء يبيّن بأي نتيجة.',
  'contradiction.missing.neither-private-nor-union':
    'هل كانت القضية عن عمل لأغراض خاصة لشخص طبيعي، أو عن مواطني الاتحاد وحدهم؟ عندئذ لا تسري القاعدة.',
  'contradiction.missing.no-entitlement': 'هل كان هناك حق قانوني في المال؟ عندئذ لا تسري القاعدة.',
  'contradiction.missing.not-decided': 'قرار: القضية ادعاء، والقاعدة تشترط قضية فُصل فيها.',
  'contradiction.missing.payment-day': 'في أي يوم تمت الدفعة.',
  'contradiction.missing.payment-farm': 'هل الدفعة لمزرعة؟ لا تشمل القاعدة غيرها.',
  'contradiction.missing.payment-fund': 'لمن المال: الاتحاد الأوروبي أو الدولة أو إقليم أو بلدية.',
  'contradiction.missing.payment-place': 'في أي بلد تمت الدفعة.',
  'contradiction.missing.rule-chosen': 'هل طبقت الدولة القاعدة في تلك السنة؟ كان لها الخيار.',
  'contradiction.missing.rule-day': 'من أي يوم من أيام القضية تحسب القاعدة: من أحدها تقع الدفعة خارج المدة.',
  'contradiction.missing.same-firm': 'هل المنشأة في القضية هي {party}؟ الاسم متشابه، ولم يؤكد ذلك أحد.',
  'contradiction.missing.stage': 'مرحلة القضية: ادعاء أو تقدير أو حكم.',
  'contradiction.missing.status-day': 'في أي يوم عُلّقت الشهادة أو سُحبت.',
  'contradiction.missing.subsidy': 'هل المال إعانة بمعنى § 264 StGB؟',
  'contradiction.missing.work-from': 'منذ متى أُنجز العمل.',
  'contradiction.missing.work-until': 'حتى متى أُنجز العمل.',

  'contradiction.open.length-decided':
    'تقول القاعدة يجوز وحتى: هل رُفض طلب، وإلى متى يجوز رفض غيره، يتوقف على جسامة المخالفة.',
  'contradiction.open.order-made': 'هل أمرت الجهة برد المعونة؟ لا يبيّن ذلك إلا قرارها.',
  'contradiction.open.which-day': 'من أي يوم تُحسب الأشهر إلى الوراء: يُبحث عنه في القانون.',
  'contradiction.open.which-year': 'دفعات أي سنة تُخفَّض: يُبحث عنه في القانون.',

  'contradiction.reason.not-pay':
    'هذه القاعدة لا تشمل الأجر دون الحد الأدنى. والتنبيه على الأجر ليس بمقتضاها سببًا للنظر في الدفعة.',
  'contradiction.reason.other-subject': 'هذه القاعدة لا تشمل موضوع القضية: {subjects}.',

  'contradiction.does.exclude':
    'تتيح للسلطة رفض طلبات الإعانات كليًا أو جزئيًا، حتى {period, select, P5Y {خمس سنوات} other {{period}}} بعد أن تصبح الغرامة أو العقوبة نهائية',
  'contradiction.does.reduce': 'تخفض الدفعة',
  'contradiction.does.repay':
    'قد توجب رد المعونة، عن {period, select, P12M {الاثني عشر شهرًا} other {{period}}} السابقة',

  'contradiction.read.memory': 'من الذاكرة',
  'contradiction.read.official_guidance': 'قُرئت إرشادات جهة رسمية',
  'contradiction.read.primary_text': 'قُرئ نصها',
  'contradiction.read.primary_text_partial': 'قُرئ جزء من نصها',
  'contradiction.read.secondary': 'قُرئ ما يكتبه آخرون عنها، لا نصها',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { «{scheme}»}}{number, select, undefined {} other {، {number}}}',
  'contradiction.title.contract': 'سعر العقد {name}',
  'contradiction.title.finding':
    'قضية{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { لدى {agency}}}',
  'contradiction.title.payment':
    'دفعة{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {، {programme}}}',
  'contradiction.title.wage_record': 'الأجر في السجل {name}',
} as const;
