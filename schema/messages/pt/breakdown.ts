/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {por {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `De {price} ${PER} resta {left_is, select, exact {{left}} other {no máximo {left}}} para o trabalho, e o seu custo laboral legal é de {labour_is, select, exact {{labour}} other {pelo menos {labour}}}.`,
  'breakdown.answer.no-labour': `De {price} ${PER} resta no máximo {left} para o trabalho; não se sabe qual é o seu custo laboral legal.`,
  'breakdown.answer.no-price': 'Não consta nenhum preço que se possa decompor.',
  'breakdown.answer.open': `De {price} ${PER} resta {left_is, select, exact {{left}} other {no máximo {left}}} para o trabalho, e o seu custo laboral legal é de {labour_is, select, exact {{labour}} other {pelo menos {labour}}}: com o que consta, pode ser uma coisa ou outra.`,
  'breakdown.answer.possible': `De {price} ${PER} resta {left_is, select, exact {{left}} other {pelo menos {left}}} para o trabalho, e o seu custo laboral legal é {labour_is, select, exact {de {labour}} other {no máximo de {labour}}}.`,
  'breakdown.answer.unpriced': 'Não consta o preço do próprio trabalho; constam os preços acima dele.',
  'breakdown.column.currency': 'Moeda',
  'breakdown.column.least': 'Pelo menos',
  'breakdown.column.most': 'No máximo',
  'breakdown.column.notes': 'Notas',
  'breakdown.column.per': 'Por',
  'breakdown.column.record': 'Id do contrato',
  'breakdown.column.row': 'De cima para baixo',
  'breakdown.first':
    'O primeiro preço a contar de cima que não pode ter pago o custo laboral legal é o que {party} paga a {to}; ambas as partes o acordaram e podiam vê-lo.',
  'breakdown.first-known':
    'Dos preços de que se pode dizê-lo, o primeiro a contar de cima que não pode ter pago o custo laboral legal é o que {party} paga a {to}; ambas as partes o acordaram e podiam vê-lo. Acima não se pode dizer de: {above}.',
  'breakdown.first-left':
    'O que {party} paga a {to} pagaria por si só o custo laboral legal, mas não a par dos outros custos do trabalho.',
  'breakdown.note.first': 'O primeiro preço a contar de cima que não pode ter pago o custo laboral legal do trabalho.',
  'breakdown.note.first-known':
    'Dos que se podem dizer, o primeiro a contar de cima que não chega ao custo laboral legal do trabalho.',
  'breakdown.note.first-left':
    'O primeiro escalão a contar de cima que está abaixo do custo laboral legal do trabalho.',
  'breakdown.note.inferred': 'Que esteja acima do trabalho é inferido, não documentado.',
  'breakdown.note.not-known': 'Não se sabe.',
  'breakdown.note.other-work': 'No máximo: o preço acima pode pagar também outros trabalhos.',
  'breakdown.note.others':
    'Paga também {n, plural, one {# outro contrato} many {outros # contratos} other {outros # contratos}}: se chega para todos é outro teste.',
  'breakdown.note.source': 'Fonte: {cite}.',
  'breakdown.note.tax-not-known': 'Inclui o imposto sobre a venda; não se sabe quanto é.',
  'breakdown.parts': 'Acima daqui o caminho divide-se: não se sabe no âmbito de que contrato o trabalho foi feito.',
  'breakdown.row.keeps': '{party} fica com, incluindo os seus próprios custos',
  'breakdown.row.labour': 'Custo laboral legal: horas × mínimo salarial × (1 + encargos sociais)',
  'breakdown.row.left': 'Resta para o trabalho: salário, e o que o empregador deve sobre ele',
  'breakdown.row.on_costs': 'Encargos sociais do empregador incluídos',
  'breakdown.row.other_costs': 'Outros custos de {party}: material, ferramentas, deslocações',
  'breakdown.row.price': '{party} paga a {to}',
  'breakdown.row.retail': '{party} vende-o por',
  'breakdown.row.seller_keeps': '{party} fica com, incluindo todos os custos de venda',
  'breakdown.row.short': 'Falta para o custo laboral legal',
  'breakdown.row.tax': 'Imposto sobre a venda',
  'breakdown.row.wage': 'Salário bruto incluído',
} as const;
