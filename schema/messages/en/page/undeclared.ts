/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Signs of undeclared subcontracting',
  'page.undeclared.about': 'About',
  'page.undeclared.answer': 'Answer',
  'page.undeclared.ask': 'What to ask',
  'page.undeclared.ask-nothing': 'nothing',
  'page.undeclared.count':
    '{all, plural, =0 {Nothing to look at: it supplies and buys under no contract held, and no other firm is tied to it.} other {{n, plural, =0 {No candidate} one {One candidate} other {# candidates}} among {all, plural, one {one question} other {# questions}}.}}',
  'page.undeclared.evidence': 'Evidence:',
  'page.undeclared.left-out':
    'Not looked at: {contracts, plural, one {# contract} other {# contracts}}, {workplaces, plural, one {# workplace} other {# workplaces}}, {firms, plural, one {# tied firm} other {# tied firms}}{addresses, select, true {, addresses of some organisations} other {}}.',
  'page.undeclared.loading': 'Looking at hours, layers and tied firms ...',
  'page.undeclared.month': 'Month',
  'page.undeclared.months': 'Hours month by month',
  'page.undeclared.months.label':
    '{n, plural, =0 {In no month do its contracts need more hours for certain than its declared workers can work.} one {In one month its contracts need more hours than its declared workers can work: {months}.} other {In # months its contracts need more hours than its declared workers can work: {months}.}} The table below gives the figures.',
  'page.undeclared.months.text':
    'Filled: hours that fall into the month for certain. Outlined: all that may, if the whole of each contract were done in it. Line: what its declared workers can work.',
  'page.undeclared.needed-least': 'Needed at least',
  'page.undeclared.needed-most': 'At most',
  'page.undeclared.none':
    'From what was looked at no question arises: its contracts give no hours, layers or depth to hold against anything, and no other firm was found tied to it.',
  'page.undeclared.possible': 'Can be worked',
  'page.undeclared.reached': 'How it was reached',
  'page.undeclared.text':
    'A candidate is a reason to ask, and no verdict: each says what it rests on, and what it does not say.',
} as const;
