/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Salário bruto} contributions {Contribuições do empregador} tax {Imposto sobre salários} penalty {Sanções pecuniárias} interest {Juros} other {Indemnização}}: {bounds, select, both {de {least} a {most}} exact {{most}} least {{least} ou mais} most {no máximo {most}} other {montante não conhecido}}',
  'exposure.head':
    'De {all, plural, one {um contrato} other {# contratos}} abaixo, aqueles cujo preço não pode ter pago o custo laboral legal: {n, plural, =0 {nenhum} one {um} other {#}}.',
  'exposure.left-out':
    '{n, plural, one {Um contrato não foi examinado.} other {Pelo menos # contratos não foram examinados.}}',
  'exposure.missing.amount':
    '{debt, select, wages {Quanto salário falta no máximo?} contributions {Quais seriam as contribuições do empregador?} tax {Quanto imposto incidiria?} penalty {Que sanções seriam fixadas?} interest {Desde que dia e a que taxa correriam juros?} other {Para quantas pessoas e períodos de pagamento?}}',
  'exposure.no-shortfall': 'não se sabe quanto falta',
  'exposure.none-below': 'Não consta nenhum contrato abaixo.',
  'exposure.shortfall': 'salário bruto em falta: {amount}',
  'exposure.sum':
    '{state, select, owes {Ficaria a dever} other {Pode ficar a dever}}, se os salários continuarem por pagar, por {n, plural, one {um contrato} other {# contratos}}: {text}.{nested, select, yes { Os contratos executados uns sob os outros são de um mesmo trabalho: o que é devido por ele conta uma vez, e as somas do mesmo trabalho não devem ser adicionadas.} other {}}',
  'exposure.supposed':
    'Suposto: ninguém reclamou aqui estes salários. Um lugar cuja lei não faz deste comprador um devedor não é uma exposição sua; ali a falta continua a ser dos trabalhadores.',
  'exposure.unpriced':
    'De {n, plural, one {um contrato} other {# contratos}} abaixo não consta nenhum preço, por isso nada se pode dizer.',
  'exposure.untold':
    'De {n, plural, one {um contrato} other {# contratos}} abaixo consta um preço, mas falta outro facto, por isso não se pode dizer.',
} as const;
