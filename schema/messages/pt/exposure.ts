/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name}: de {all, plural, one {um contrato} other {# contratos}} abaixo, aqueles cujo preço não pode ter pago o custo laboral legal: {n, plural, =0 {nenhum} one {um} other {#}}.',
  'exposure.left-out':
    '{n, plural, one {Um contrato não foi examinado.} other {Pelo menos # contratos não foram examinados.}}',
  'exposure.no-shortfall': 'não se sabe quanto falta',
  'exposure.shortfall': 'salário bruto em falta, pelo menos {amount}',
  'exposure.sum':
    '{state, select, owes {Ficaria a dever} other {Pode ficar a dever}} até {amount} por {n, plural, one {um contrato} other {# contratos}}, se continuar por pagar a menor quantia de salário bruto em falta. Pode faltar mais.',
  'exposure.supposed':
    'Suposto: ninguém reclamou aqui estes salários. Um lugar cuja lei não faz deste comprador um devedor não é uma exposição sua; ali a falta continua a ser dos trabalhadores.',
} as const;
