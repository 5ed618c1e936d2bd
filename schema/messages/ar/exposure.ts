/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {الأجر الإجمالي} contributions {اشتراكات صاحب العمل} tax {ضريبة الأجور} penalty {الغرامات} interest {الفوائد} other {التعويض}}: {bounds, select, both {من {least} إلى {most}} exact {{most}} least {{least} أو أكثر} most {{most} على الأكثر} other {المبلغ غير معروف}}',
  'exposure.head':
    'مما تحته ({all, plural, zero {لا عقود} one {عقد واحد} two {عقدان} few {# عقود} many {# عقدًا} other {# عقد}})، عدد ما لا يمكن أن يكون سعره قد غطى الكلفة القانونية للعمل: {n, plural, =0 {لا شيء} zero {لا شيء} one {عقد واحد} two {عقدان} few {#} many {#} other {#}}.',
  'exposure.left-out':
    '{n, plural, zero {لم يُترك عقد دون فحص.} one {عقد واحد لم يُفحص.} two {عقدان على الأقل لم يُفحصا.} few {# عقود على الأقل لم تُفحص.} many {# عقدًا على الأقل لم يُفحص.} other {# عقد على الأقل لم يُفحص.}}',
  'exposure.missing.amount':
    '{debt, select, wages {كم ينقص الأجر على الأكثر؟} contributions {كم تبلغ اشتراكات صاحب العمل؟} tax {كم ضريبة تستحق عليه؟} penalty {أي غرامات ستُفرض؟} interest {من أي يوم وبأي نسبة تسري الفوائد؟} other {عن كم من العمال وفترات الأجر؟}}',
  'exposure.no-shortfall': 'مقدار النقص غير معروف',
  'exposure.none-below': 'لا يوجد عقد محفوظ تحته.',
  'exposure.shortfall': 'نقص الأجر الإجمالي: {amount}',
  'exposure.sum':
    '{state, select, owes {يترتب عليه} other {قد يترتب عليه}}، إذا بقيت الأجور دون دفع، عن {n, plural, zero {لا عقود} one {عقد واحد} two {عقدين} few {# عقود} many {# عقدًا} other {# عقد}}: {text}.{nested, select, yes { العقود التي يُنفَّذ بعضها تحت بعض هي عن عمل واحد: ما يستحق عنه يُحسب مرة واحدة، ولا تُجمع المبالغ الخاصة بالعمل نفسه.} other {}}',
  'exposure.supposed':
    'هذا افتراض: لم يطالب أحد بهذه الأجور هنا. والمكان الذي لا يجعل قانونه هذا المشتري مدينًا لا يرتب عليه مسؤولية محتملة خاصة به؛ ويبقى النقص هناك على العمال.',
  'exposure.unpriced':
    'مما تحته عدد ما لا يُحفظ له سعر، فلا يمكن قول شيء عنه: {n, plural, zero {لا عقود} one {عقد واحد} two {عقدان} few {# عقود} many {# عقدًا} other {# عقد}}.',
  'exposure.untold':
    'مما تحته عدد ما يُحفظ له سعر وتنقصه واقعة أخرى، فلا يمكن الجزم: {n, plural, zero {لا عقود} one {عقد واحد} two {عقدان} few {# عقود} many {# عقدًا} other {# عقد}}.',
} as const;
