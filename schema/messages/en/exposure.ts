/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Gross pay} contributions {Employer’s contributions} tax {Wage tax} penalty {Penalties} interest {Interest} other {Damages}}: {bounds, select, both {{least} to {most}} exact {{most}} least {{least} or more} most {at most {most}} other {amount not known}}',
  'exposure.head':
    'Of {all, plural, one {one contract} other {# contracts}} below it, the price of {n, plural, =0 {none} one {one} other {#}} cannot have paid lawful labour.',
  'exposure.left-out': '{n, plural, one {One contract was} other {At least # contracts were}} not looked at.',
  'exposure.missing.amount':
    '{debt, select, wages {By how much is pay short at most?} contributions {What would the employer’s contributions be?} tax {How much wage tax would stand on it?} penalty {Which penalties would be set?} interest {From which day, and at what rate, would interest run?} other {For how many workers and pay periods?}}',
  'exposure.no-shortfall': 'by how much it is short is not known',
  'exposure.none-below': 'No contract below it is held.',
  'exposure.shortfall': 'gross pay short: {amount}',
  'exposure.sum':
    '{state, select, owes {Would owe} other {May owe}}, if the wages stay unpaid, for {n, plural, one {one contract} other {# contracts}}: {text}.{nested, select, yes { Contracts performed one under another are of one work: its debts are counted once, and sums for the same work must not be added.} other {}}',
  'exposure.supposed':
    'Supposed: nobody has claimed these wages here. A place whose law makes this buyer no debtor is no exposure of its own; the shortfall there stays that of the workers.',
  'exposure.unpriced':
    'Of {n, plural, one {one contract} other {# contracts}} below it no price is held, so that nothing can be told of {n, plural, one {it} other {them}}.',
  'exposure.untold':
    'Of {n, plural, one {one contract} other {# contracts}} below it a price is held, but another fact is missing, so that it cannot be told.',
} as const;
