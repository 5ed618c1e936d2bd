/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'Années : {years}. Prix signalés {priceFlagged}, satisfaits {pricePassed}, indéterminés {priceOpen} ; relevés de salaire signalés {payFlagged}, satisfaits {payPassed}, indéterminés {payOpen}.',
  'over-time.column.test': 'Test',
  'over-time.column.year': 'Année',
  'over-time.none': 'Aucun contrat ni relevé de salaire de ce secteur et de ce lieu n’est enregistré.',
} as const;
