/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {a {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `Of {price} ${PER} {left_is, select, exact {{left}} other {at most {left}}} is left for the work, and its lawful labour costs {labour_is, select, exact {{labour}} other {at least {labour}}}.`,
  'breakdown.answer.no-labour': `Of {price} ${PER} at most {left} is left for the work; what its lawful labour costs is not known.`,
  'breakdown.answer.no-price': 'No price is held that could be broken down.',
  'breakdown.answer.open': `Of {price} ${PER} {left_is, select, exact {{left}} other {at most {left}}} is left for the work, and its lawful labour costs {labour_is, select, exact {{labour}} other {at least {labour}}}: on what is held it could be either.`,
  'breakdown.answer.possible': `Of {price} ${PER} {left_is, select, exact {{left}} other {at least {left}}} is left for the work, and its lawful labour costs {labour_is, select, exact {{labour}} other {at most {labour}}}.`,
  'breakdown.answer.unpriced': 'The price of the work itself is not held; the prices above it are.',
  'breakdown.column.currency': 'Currency',
  'breakdown.column.least': 'At least',
  'breakdown.column.most': 'At most',
  'breakdown.column.notes': 'Notes',
  'breakdown.column.per': 'For',
  'breakdown.column.record': 'Contract id',
  'breakdown.column.row': 'From the top down',
  'breakdown.first':
    'The first price from the top that cannot have paid the lawful labour is what {party} pays {to}; both agreed it and could see it.',
  'breakdown.first-known':
    'Of the prices that can be told, the first from the top that cannot have paid the lawful labour is what {party} pays {to}; both agreed it and could see it. Above it this cannot be told of: {above}.',
  'breakdown.first-left':
    'What {party} pays {to} would pay the lawful labour alone, but not beside the other costs of the work.',
  'breakdown.note.first': 'The first price from the top that cannot have paid the lawful labour of the work.',
  'breakdown.note.first-known':
    'Of those that can be told, the first from the top that falls short of the lawful labour of the work.',
  'breakdown.note.first-left': 'The first step from the top that is below the lawful labour of the work.',
  'breakdown.note.inferred': 'That it stands above the work is inferred, not documented.',
  'breakdown.note.not-known': 'Not known.',
  'breakdown.note.other-work': 'At most: the price above may pay for other work too.',
  'breakdown.note.others':
    'It also pays for {n, plural, one {# other contract} other {# other contracts}}: whether it is enough for all of them is a test of its own.',
  'breakdown.note.source': 'Source: {cite}.',
  'breakdown.note.tax-not-known': 'Tax on the sale is in it; how much is not known.',
  'breakdown.parts': 'Above this the way parts: under which contract the work was done is not known.',
  'breakdown.row.keeps': '{party} keeps, its own costs in it',
  'breakdown.row.labour': 'Lawful labour: hours × floor wage × (1 + on-costs)',
  'breakdown.row.left': 'Left for the work: pay, and what the employer owes on it',
  'breakdown.row.on_costs': 'On-costs of the employer in it',
  'breakdown.row.other_costs': 'Other costs of {party}: material, tools, travel',
  'breakdown.row.price': '{party} pays {to}',
  'breakdown.row.retail': '{party} sells it for',
  'breakdown.row.seller_keeps': '{party} keeps, all costs of selling in it',
  'breakdown.row.short': 'Short of lawful labour',
  'breakdown.row.tax': 'Tax on the sale',
  'breakdown.row.wage': 'Gross pay in it',
} as const;
