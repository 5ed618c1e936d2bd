/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'På {years} år: priser flagget {priceFlagged}, bestått {pricePassed}, kan ikke avgjøres {priceOpen}; lønnsoppføringer flagget {payFlagged}, bestått {payPassed}, kan ikke avgjøres {payOpen}.',
  'over-time.column.test': 'Test',
  'over-time.column.year': 'År',
  'over-time.none': 'Ingen kontrakt og ingen lønnsoppføring for denne sektoren og dette stedet foreligger.',
} as const;
