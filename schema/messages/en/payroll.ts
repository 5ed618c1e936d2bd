export const payroll = {
  'payroll.already':
    '{lines, plural, one {# line is} other {# lines are}} in claim {number} already, and not claimed again',
  'payroll.at-least': 'The claim is at least this. {fact}',
  'payroll.claimed': 'claim {number}: {lines, plural, one {# line} other {# lines}}, {place}, {currency}',
  'payroll.counts': 'records {records}, flagged {flagged}, lines {lines}, open {open}',
  'payroll.line':
    '{worker}, {first} to {last}: {bound, select, least {at least } other {}}{rate} an hour was due ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; premium for {hours} hours at {factor} times}}',
  'payroll.line-due': '{worker}, {first} to {last}: {due} was due in all, and {paid} of it was paid',
  'payroll.nothing-short': 'Paid late, and nothing is short.',
  'payroll.nothing-short-of-floor': 'Paid late; the floor is kept, and what was agreed is not recorded.',
  'payroll.nothing-short-recorded': 'Nothing is short by what is recorded.',
  'payroll.open': 'open {record}: {why}',
  'payroll.otherwise':
    'claim {number} has this work already with other figures, and it is not claimed again; correct that claim: {there} there, {now} by the payroll; {what}',
  'payroll.refused': 'no claim was written: {field}: {why}',
  'payroll.split': 'Split this record on {day}.',
  'payroll.title': 'Unpaid wages from the payroll, {from} to {to}',
  'payroll.would-claim': 'would claim: {lines, plural, one {# line} other {# lines}}, {place}, {currency}',
} as const;
