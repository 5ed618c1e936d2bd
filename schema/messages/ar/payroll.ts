export const payroll = {
  'payroll.already':
    '{lines, plural, zero {لا بند} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}} في المطالبة {number} من قبل، ولا يُطالَب بذلك مرة أخرى',
  'payroll.at-least': 'المطالبة لا تقل عن هذا. {fact}',
  'payroll.claimed':
    'المطالبة {number}: {lines, plural, zero {بلا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}}، {place}، {currency}',
  'payroll.counts': 'السجلات {records}، عليها تنبيه {flagged}، البنود {lines}، المفتوحة {open}',
  'payroll.line':
    '{worker}، من {first} إلى {last}: المستحق للساعة {bound, select, least {لا يقل عن } other {}}{rate} ({basis}{cite, select, undefined {} other {؛ {cite}}}){factor, select, 1 {} other {؛ علاوة عن {hours} ساعة بمعامل {factor}}}',
  'payroll.line-due': '{worker}، من {first} إلى {last}: المستحق كله {due}، ودُفع منه {paid}',
  'payroll.nothing-short': 'دُفع متأخرًا، ولا نقص فيه.',
  'payroll.nothing-short-of-floor': 'دُفع متأخرًا؛ الحد الأدنى مُراعى، وما اتُّفق عليه غير مسجل.',
  'payroll.nothing-short-recorded': 'لا نقص بحسب ما هو مسجل.',
  'payroll.open': 'مفتوح {record}: {why}',
  'payroll.otherwise':
    'المطالبة {number} تشمل هذا العمل من قبل بأرقام أخرى، ولا يُطالَب به مرة أخرى؛ صحح تلك المطالبة: فيها {there}، وبحسب كشف الأجور {now}؛ {what}',
  'payroll.refused': 'لم تُكتب مطالبة: {field}: {why}',
  'payroll.split': 'يُقسم هذا السجل عند {day}.',
  'payroll.title': 'أجور غير مدفوعة من كشف الأجور، من {from} إلى {to}',
  'payroll.would-claim':
    'ستُكتب مطالبة: {lines, plural, zero {بلا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}}، {place}، {currency}',
} as const;
