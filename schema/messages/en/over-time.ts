/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'Years: {years}. Prices flagged {priceFlagged}, passed {pricePassed}, not to be told {priceOpen}; pay records flagged {payFlagged}, passed {payPassed}, not to be told {payOpen}.',
  'over-time.column.test': 'Test',
  'over-time.column.year': 'Year',
  'over-time.none': 'No contract and no pay record of this sector and place is held.',
} as const;
