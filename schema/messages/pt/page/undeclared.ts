/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Sinais de subcontratação não declarada',
  'page.undeclared.about': 'Sobre',
  'page.undeclared.answer': 'Resposta',
  'page.undeclared.ask': 'O que perguntar',
  'page.undeclared.ask-nothing': 'nada',
  'page.undeclared.count':
    '{all, plural, =0 {Nada a ver: não fornece nem compra em nenhum contrato que conste, e nenhuma outra empresa está ligada a ela.} one {{n, plural, =0 {Nenhum possível caso} one {Um possível caso} other {# possíveis casos}} numa pergunta.} other {{n, plural, =0 {Nenhum possível caso} one {Um possível caso} other {# possíveis casos}} entre {all, plural, one {uma pergunta} other {# perguntas}}.}}',
  'page.undeclared.evidence': 'Base:',
  'page.undeclared.left-out':
    'Não foram examinados: {contracts, plural, one {# contrato} other {# contratos}}, {workplaces, plural, one {# local de trabalho} other {# locais de trabalho}}, {firms, plural, one {# empresa ligada} other {# empresas ligadas}}{addresses, select, true {, endereços de algumas organizações} other {}}.',
  'page.undeclared.loading': 'A ver horas, camadas e empresas ligadas ...',
  'page.undeclared.month': 'Mês',
  'page.undeclared.months': 'Horas mês a mês',
  'page.undeclared.months.label':
    '{n, plural, =0 {Em nenhum mês é certo que os seus contratos exijam mais horas do que os seus trabalhadores declarados podem trabalhar.} one {Num mês os seus contratos exigem mais horas do que os seus trabalhadores declarados podem trabalhar: {months}.} other {Em # meses os seus contratos exigem mais horas do que os seus trabalhadores declarados podem trabalhar: {months}.}} A tabela abaixo dá os números.',
  'page.undeclared.months.text':
    'Cheio: horas que caem com certeza no mês. Contorno: todas as que podem cair, se a totalidade de cada contrato fosse feita nele. Linha: o que os seus trabalhadores declarados podem trabalhar.',
  'page.undeclared.needed-least': 'Necessárias, pelo menos',
  'page.undeclared.needed-most': 'No máximo',
  'page.undeclared.none':
    'Do que foi visto não surge nenhuma pergunta: os seus contratos não dão horas, camadas nem profundidade para comparar, e não foi encontrada outra empresa ligada a ela.',
  'page.undeclared.possible': 'Podem ser trabalhadas',
  'page.undeclared.reached': 'Como se chegou a isso',
  'page.undeclared.text':
    'Um possível caso é um motivo para perguntar, e não um veredicto: cada um diz em que assenta e o que não diz.',
} as const;
