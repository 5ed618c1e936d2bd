/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'All',
  'page.days.amount': 'At most hangs on it',
  'page.days.answer':
    '{n, plural, one {One date lies} other {# dates lie}} ahead. Next: {what}, {day}{days, plural, =0 { (today)} one { (tomorrow)} other { (in # days)}}: {party}.',
  'page.days.by': 'In groups',
  'page.days.claims-cut':
    'Days of {read, number} of {held, number} claims stand here. Those of the others may come sooner: each claim has its own days on its page.',
  'page.days.company': 'Company',
  'page.days.done': 'done{day, select, no { in time} other { on {day}}}',
  'page.days.empty': 'No claim is held. The days of every claim stand here, with what stops each of them.',
  'page.days.group': '{by, select, week {By week} claim {By claim} party {By company} other {By rule}}',
  'page.days.loading': 'Tracing each claim for its days ...',
  'page.days.none':
    '{sifted, select, yes {No day of these claims, companies and rules is known.} other {No day of the claims held is known. That does not mean that there is none: a period that nobody has read is not shown as a day.}}',
  'page.days.none-ahead': 'No day ahead is known, which does not mean that there is none.',
  'page.days.not-asked':
    '{n, plural, one {One claim lacks} other {# claims lack}} employer, place or currency, so that no day of it can be told.',
  'page.days.opens': 'first day',
  'page.days.own-debt': 'debt of the employer',
  'page.days.passed': 'passed{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Days of all {held, number} claims',
  'page.days.rule': 'Rule',
  'page.days.runs': 'Runs from {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'What it runs from is not held',
  'page.days.show-all': 'Show all days',
  'page.days.since': 'Days ahead, and those passed since {day}.',
  'page.days.stopped-by': 'Stopped by: {stops}',
  'page.days.stops': 'What stops it',
  'page.days.table': 'Days of all claims',
  'page.days.title': 'Deadlines',
  'page.days.traced': 'Claims traced so far: {traced, number} of {of, number}.',
  'page.days.unknown':
    'Of {n, plural, one {one line} other {# lines}} of claims the last day of the debt itself is not known.',
  'page.days.view': '{view, select, list {List} other {Table}}',
  'page.days.week':
    '{which, select, this {This week, {from} to {to}} past {{from} to {to}, passed} other {{from} to {to}}}',
} as const;
