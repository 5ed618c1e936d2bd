/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {لكل {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `من {price} ${PER} يبقى للعمل {left_is, select, exact {{left}} other {{left} على الأكثر}}، والكلفة القانونية للعمل {labour_is, select, exact {{labour}} other {{labour} على الأقل}}.`,
  'breakdown.answer.no-labour': `من {price} ${PER} يبقى للعمل {left} على الأكثر؛ والكلفة القانونية للعمل غير معروفة.`,
  'breakdown.answer.no-price': 'لا يتوفر سعر يمكن تفصيله.',
  'breakdown.answer.open': `من {price} ${PER} يبقى للعمل {left_is, select, exact {{left}} other {{left} على الأكثر}}، والكلفة القانونية للعمل {labour_is, select, exact {{labour}} other {{labour} على الأقل}}: ما هو متوفر يحتمل الأمرين.`,
  'breakdown.answer.possible': `من {price} ${PER} يبقى للعمل {left_is, select, exact {{left}} other {{left} على الأقل}}، والكلفة القانونية للعمل {labour_is, select, exact {{labour}} other {{labour} على الأكثر}}.`,
  'breakdown.answer.unpriced': 'سعر العمل نفسه غير متوفر؛ والأسعار التي فوقه متوفرة.',
  'breakdown.column.currency': 'العملة',
  'breakdown.column.least': 'على الأقل',
  'breakdown.column.most': 'على الأكثر',
  'breakdown.column.notes': 'ملاحظات',
  'breakdown.column.per': 'لقاء',
  'breakdown.column.record': 'معرّف العقد',
  'breakdown.column.row': 'من الأعلى إلى الأسفل',
  'breakdown.first':
    'أول سعر من الأعلى لا يمكن أن يكون قد غطى الكلفة القانونية للعمل هو ما دُفع من {party} إلى {to}؛ كلا الطرفين اتفق عليه وكان بوسعه أن يرى ذلك.',
  'breakdown.first-known':
    'من الأسعار التي يمكن القول فيها، أول سعر من الأعلى لا يمكن أن يكون قد غطى الكلفة القانونية للعمل هو ما دُفع من {party} إلى {to}؛ كلا الطرفين اتفق عليه وكان بوسعه أن يرى ذلك. وفوقه لا يمكن القول في: {above}.',
  'breakdown.first-left':
    'ما يُدفع من {party} إلى {to} يغطي الكلفة القانونية للعمل وحدها، لكن لا يغطيها مع سائر تكاليف العمل.',
  'breakdown.note.first': 'أول سعر من الأعلى لا يمكن أن يكون قد غطى الكلفة القانونية للعمل.',
  'breakdown.note.first-known': 'مما يمكن القول فيه، أول ما يقصر من الأعلى عن الكلفة القانونية للعمل.',
  'breakdown.note.first-left': 'أول درجة من الأعلى تقل عن الكلفة القانونية للعمل.',
  'breakdown.note.inferred': 'كونه فوق هذا العمل مستنتج وليس موثقًا.',
  'breakdown.note.not-known': 'غير معروف.',
  'breakdown.note.other-work': 'على الأكثر: قد يكون السعر الذي فوقه لقاء عمل آخر أيضًا.',
  'breakdown.note.others':
    'يغطي أيضًا {n, plural, zero {عقودًا أخرى} one {عقدًا آخر} two {عقدين آخرين} few {# عقود أخرى} many {# عقدًا آخر} other {# عقد آخر}}: هل يكفي لها كلها؟ ذلك اختبار آخر.',
  'breakdown.note.source': 'المصدر: {cite}.',
  'breakdown.note.tax-not-known': 'يشمل الضريبة على البيع؛ ومقدارها غير معروف.',
  'breakdown.parts': 'فوق هذا تتفرع الطريق: ليس معروفًا في إطار أي عقد أُنجز العمل.',
  'breakdown.row.keeps': 'ما يبقى لدى {party}، ومنه تكاليفه',
  'breakdown.row.labour': 'الكلفة القانونية للعمل: الساعات × أجر الحد الأدنى × (1 + الأعباء الإضافية)',
  'breakdown.row.left': 'الباقي للعمل: الأجر، وما على صاحب العمل فوقه',
  'breakdown.row.on_costs': 'منها الأعباء الإضافية على صاحب العمل',
  'breakdown.row.other_costs': 'تكاليف أخرى على {party}: مواد وأدوات وتنقل',
  'breakdown.row.price': 'من {party} إلى {to}',
  'breakdown.row.retail': 'سعر البيع لدى {party}',
  'breakdown.row.seller_keeps': 'ما يبقى لدى {party}، ومنه كل تكاليف البيع',
  'breakdown.row.short': 'النقص عن الكلفة القانونية للعمل',
  'breakdown.row.tax': 'الضريبة على البيع',
  'breakdown.row.wage': 'منها الأجر الإجمالي',
} as const;
