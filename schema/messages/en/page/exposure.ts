/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Contract',
  'page.exposure.debts': 'What it may owe',
  'page.exposure.group.exposed': 'A law may make this buyer answer',
  'page.exposure.group.open': 'Whether a law would cannot be told',
  'page.exposure.group.workers': 'No law held here makes this buyer answer',
  'page.exposure.law': 'Law, and why',
  'page.exposure.left-out': '{n, plural, one {One contract was} other {At least # contracts were}} not looked at.',
  'page.exposure.loading': 'Asking the law of each place ...',
  'page.exposure.no-article': 'none',
  'page.exposure.not-known': 'not known',
  'page.exposure.shortfall': 'Gross pay short',
  'page.exposure.state': 'Answer',
  'page.exposure.supplier': 'Supplier, and where the work is done',
  'page.exposure.supposed':
    'Supposed from prices: nobody has claimed these wages here, and a price that is too low does not prove that they are unpaid. Not legal advice.',
  'page.exposure.text.exposed':
    'If the wages that the price cannot have paid stay unpaid. More may be short than is told.',
  'page.exposure.text.open':
    'A fact is missing, or no law of that place is encoded here. That is not the same as no liability.',
  'page.exposure.text.workers':
    'That is no exposure of this buyer in law. The shortfall stays with the workers, whoever may help them.',
  'page.exposure.title': 'What it may have to answer for',
} as const;
