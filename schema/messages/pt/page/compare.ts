/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Nada muda para nenhuma de {all} empresas} one {Para uma de {all} empresas a resposta é outra} other {Para # de {all} empresas a resposta é outra}}.',
  'page.compare.beside-models': 'Ao lado dos modelos de 2007',
  'page.compare.caption': 'Cada empresa em ambos os lados',
  'page.compare.crumb': 'Lado a lado',
  'page.compare.day': 'Dia do outro lado',
  'page.compare.debt': 'Espécie de dívida',
  'page.compare.difference': 'Diferença',
  'page.compare.heading': 'Comparar com outro dia ou outras regras',
  'page.compare.hint':
    'Os factos são os mesmos; mudam o dia ou as regras. Um modelo é uma proposta e não é lei: não conta em nenhuma soma da lei.',
  'page.compare.law': 'A lei do lugar',
  'page.compare.loading': 'A responder duas vezes à reclamação ...',
  'page.compare.model': 'Um modelo, não é lei',
  'page.compare.models': 'Os três modelos de 2007, que não são lei',
  'page.compare.no-difference': 'nenhuma',
  'page.compare.not-asked': 'Nenhuma regra deste lado fala disso',
  'page.compare.other-day': 'Ao lado de outro dia ou outra regra',
  'page.compare.rules': 'Regras do outro lado',
  'page.compare.side': 'À data de {day}, podem entrar no máximo {most}',
  'page.compare.side-model': 'À data de {day} segundo um modelo, que não é lei',
  'page.compare.side-open': 'À data de {day}; não se sabe quanto pode entrar no máximo',
  'page.compare.side-so-far':
    'À data de {day}, segundo o que se sabe, podem entrar {most}; dos outros não se pode dizer',
  'page.compare.text':
    'Um lado é a lei do lugar no dia da página. Escolha o outro: outro dia, outra versão de uma regra ou um modelo. As dívidas de vários estão por inteiro lado a lado e nunca se somam.',
  'page.compare.title': 'Lado a lado: {claim}',
  'page.sheet.author': 'Feito por',
  'page.sheet.file-number': 'Número do processo',
  'page.sheet.save': 'Guardar como {format, select, pdf {PDF} html {página} other {JSON}}',
  'page.sheet.text':
    'A resposta inteira com cada facto e a sua fonte, cada passo, a lei com o dia em que foi lida e o que falta. Refeita a partir do seu JSON, é a mesma byte a byte.',
  'page.sheet.title': 'Folha de resposta',
} as const;
