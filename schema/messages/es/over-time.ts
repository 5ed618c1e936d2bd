/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'Años: {years}. Precios con alerta {priceFlagged}, superados {pricePassed}, sin determinar {priceOpen}; registros salariales con alerta {payFlagged}, superados {payPassed}, sin determinar {payOpen}.',
  'over-time.column.test': 'Test',
  'over-time.column.year': 'Año',
  'over-time.none': 'No consta ningún contrato ni registro salarial de este sector y lugar.',
} as const;
