/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'In {years} jaar: prijzen met signaal {priceFlagged}, doorstaan {pricePassed}, niet te zeggen {priceOpen}; loongegevens met signaal {payFlagged}, doorstaan {payPassed}, niet te zeggen {payOpen}.',
  'over-time.column.test': 'Toets',
  'over-time.column.year': 'Jaar',
  'over-time.none': 'Van deze sector en plaats is geen contract en geen loongegeven beschikbaar.',
} as const;
