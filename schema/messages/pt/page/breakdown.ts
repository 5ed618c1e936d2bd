/** Where a price goes: its pictures and its table. */
export const pageBreakdown = {
  'page.breakdown.amount': 'Montante',
  'page.breakdown.bar': 'O que está no preço, {per}',
  'page.breakdown.enlarged': 'O último preço, ampliado',
  'page.breakdown.fall': 'De cima para baixo, {per}',
  'page.breakdown.first': 'Primeiro que fica aquém: {label}',
  'page.breakdown.inferred': '{label} (elo inferido)',
  'page.breakdown.lawful': 'custo laboral legal, {amount}',
  'page.breakdown.loading': 'A seguir o preço cadeia abaixo ...',
  'page.breakdown.loss': '+ {amount}, com prejuízo',
  'page.breakdown.none': 'Este contrato não consta nesse dia.',
  'page.breakdown.not-known': 'não se sabe',
  'page.breakdown.notes': 'Notas',
  'page.breakdown.part': '{name}, {amount}',
  'page.breakdown.picture':
    '{prices, plural, one {Um preço} other {# preços}} de cima para baixo, e o que o último deixa para o trabalho ao lado do seu custo laboral legal.',
  'page.breakdown.picture-first': 'O primeiro que fica aquém: {label}, {amount}.',
  'page.breakdown.picture-left': '{label}: {amount}; {lawful}.',
  'page.breakdown.picture-lost': '{n, plural, one {Não se sabe um montante} other {Não se sabem # montantes}}.',
  'page.breakdown.row': 'De cima para baixo',
  'page.breakdown.split-not-known':
    '{n, plural, one {não se sabe: {names}} other {não se sabe como se reparte: {names}}}',
  'page.breakdown.stack': 'Da esquerda para a direita: {parts}.',
  'page.breakdown.table': 'O mesmo como tabela',
  'page.breakdown.taken': '− {amount}',
  'page.breakdown.title': 'Para onde vai o preço',
  'page.download': '{what} em {form}',
} as const;
