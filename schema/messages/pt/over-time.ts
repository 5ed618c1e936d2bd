/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'Anos: {years}. Preços com alerta {priceFlagged}, superados {pricePassed}, por determinar {priceOpen}; registos salariais com alerta {payFlagged}, superados {payPassed}, por determinar {payOpen}.',
  'over-time.column.test': 'Teste',
  'over-time.column.year': 'Ano',
  'over-time.none': 'Não consta nenhum contrato nem registo salarial deste setor e lugar.',
} as const;
