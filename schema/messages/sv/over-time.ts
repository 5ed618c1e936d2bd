/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'Under {years} år: priser flaggade {priceFlagged}, klarar testet {pricePassed}, kan inte avgöras {priceOpen}; löneuppgifter flaggade {payFlagged}, klarar testet {payPassed}, kan inte avgöras {payOpen}.',
  'over-time.column.test': 'Test',
  'over-time.column.year': 'År',
  'over-time.none': 'Inget avtal och ingen löneuppgift för denna bransch och plats finns här.',
} as const;
