/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name}: of {all, plural, one {one contract} other {# contracts}} below it, the price of {n, plural, =0 {none} one {one} other {#}} cannot have paid lawful labour.',
  'exposure.left-out': '{n, plural, one {One contract was} other {At least # contracts were}} not looked at.',
  'exposure.no-shortfall': 'by how much it is short is not known',
  'exposure.shortfall': 'gross pay short by at least {amount}',
  'exposure.sum':
    '{state, select, owes {Would owe} other {May owe}} up to {amount} for {n, plural, one {one contract} other {# contracts}}, if the least gross pay that is short stays unpaid. More may be short.',
  'exposure.supposed':
    'Supposed: nobody has claimed these wages here. A place whose law makes this buyer no debtor is no exposure of its own; the shortfall there stays that of the workers.',
} as const;
