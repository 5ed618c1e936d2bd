/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Contrato',
  'page.exposure.debts': 'O que pode ficar a dever',
  'page.exposure.group.exposed': 'Uma lei pode fazer este comprador responder',
  'page.exposure.group.open': 'Não se pode determinar se uma lei o faria',
  'page.exposure.group.workers': 'Nenhuma lei que conste aqui faz este comprador responder',
  'page.exposure.law': 'Lei, e porquê',
  'page.exposure.left-out':
    '{n, plural, one {Um contrato não foi examinado.} other {Pelo menos # contratos não foram examinados.}}',
  'page.exposure.loading': 'A consultar a lei de cada lugar ...',
  'page.exposure.no-article': 'nenhum',
  'page.exposure.not-known': 'não se sabe',
  'page.exposure.shortfall': 'Salário bruto em falta',
  'page.exposure.state': 'Resposta',
  'page.exposure.supplier': 'Fornecedor, e onde o trabalho é feito',
  'page.exposure.supposed':
    'Suposto a partir de preços: ninguém reclamou aqui estes salários, e um preço demasiado baixo não prova que não foram pagos. Não é aconselhamento jurídico.',
  'page.exposure.text.exposed':
    'Se ficarem por pagar os salários que o preço não pode ter pago. Pode faltar mais do que se diz.',
  'page.exposure.text.open':
    'Falta um facto, ou nenhuma lei desse lugar está aqui registada. Isso não é o mesmo que não haver responsabilidade.',
  'page.exposure.text.workers':
    'Isso não é uma exposição jurídica deste comprador. A falta fica com os trabalhadores, ajude-os quem ajudar.',
  'page.exposure.title': 'Por que pode ter de responder',
} as const;
