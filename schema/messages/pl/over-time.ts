/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'Liczba lat: {years}. Ceny: oznaczone {priceFlagged}, przeszły {pricePassed}, nie do ustalenia {priceOpen}; zapisy płac: oznaczone {payFlagged}, przeszły {payPassed}, nie do ustalenia {payOpen}.',
  'over-time.column.test': 'Test',
  'over-time.column.year': 'Rok',
  'over-time.none': 'W danych nie ma umowy ani zapisu płac z tej branży i tego miejsca.',
} as const;
