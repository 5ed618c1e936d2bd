/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'Anni: {years}. Prezzi segnalati {priceFlagged}, superati {pricePassed}, indeterminati {priceOpen}; schede retributive segnalate {payFlagged}, superate {payPassed}, indeterminate {payOpen}.',
  'over-time.column.test': 'Test',
  'over-time.column.year': 'Anno',
  'over-time.none': 'Nessun contratto e nessuna scheda retributiva di questo settore e luogo è registrato.',
} as const;
