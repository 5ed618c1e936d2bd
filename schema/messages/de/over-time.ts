/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'Jahre: {years}. Preise: markiert {priceFlagged}, bestanden {pricePassed}, nicht feststellbar {priceOpen}. Lohnaufzeichnungen: markiert {payFlagged}, bestanden {payPassed}, nicht feststellbar {payOpen}.',
  'over-time.column.test': 'Test',
  'over-time.column.year': 'Jahr',
  'over-time.none': 'Zu dieser Branche und diesem Ort liegt kein Vertrag und keine Lohnaufzeichnung vor.',
} as const;
