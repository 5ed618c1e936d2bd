/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: passo {n} de {all}',
  'page.guide.auditor': 'Como auditor',
  'page.guide.auditor.about': 'Tem uma lista de fornecedores com preços.',
  'page.guide.auditor.ask': 'Perguntar aos fornecedores',
  'page.guide.auditor.ask-text':
    'Tudo o que falta dos contratos, segundo a quem perguntar. Escolha algumas perguntas, leve o livro e envie-o por si. Quando voltar preenchido, largue-o ao fundo desta página: ela diz que perguntas fechou, e pode ser anulado.',
  'page.guide.auditor.below': 'O que está abaixo de um fornecedor',
  'page.guide.auditor.below-text':
    'Veja em «Sinais de subcontratação não declarada»: as horas que o trabalho exige comparam-se com os trabalhadores declarados. Um possível caso é um motivo para perguntar. Por baixo está o que não diz.',
  'page.guide.auditor.flags': 'Que preços não podem pagar salários conformes à lei',
  'page.guide.auditor.flags-text':
    'A barra tem cada contrato uma vez: com alerta, superado, não aplicável, por determinar. As linhas estão por ordem do que lhes falta. Um alerta abre uma pergunta; nunca é um veredicto.',
  'page.guide.auditor.list': 'Começar pela lista',
  'page.guide.auditor.list-text':
    'A sua própria lista larga-se aqui. As colunas são associadas a factos, uma simulação conta o que seria lido e nada se escreve antes de o dizer. A demonstração entrou da mesma forma, e pode ser anulada.',
  'page.guide.auditor.mend': 'O preço que o corrigiria',
  'page.guide.auditor.mend-text':
    'Leia os passos de cima para baixo: o preço, o que é preciso comprar, o que resta para mão de obra e o que esta custa legalmente. O melhor e o pior caso estão lado a lado. O preço que o corrige está ao lado da resposta.',
  'page.guide.auditor.open': 'O que não se pode determinar, e porquê',
  'page.guide.auditor.open-text':
    'Não se pode determinar se estes preços chegam para salários legais, porque falta um facto: qual, e de quantos contratos, está ao lado da lista. Onde o próprio preço diz quanto trabalho pode suportar, a linha di-lo, e isso pode verificar-se.',
  'page.guide.auditor.own': 'Os seus próprios contratos',
  'page.guide.auditor.own-text':
    'Os contratos em que a Hallmarkt compra. Cada um leva aos seus testes, e «Abrir a sua cadeia» a todos os que estão abaixo. Mais abaixo estão as verificações que uma lei conta a favor de um comprador, se as tiver.',
  'page.guide.back': 'Voltar',
  'page.guide.begin': 'Começar, {all} passos',
  'page.guide.end': 'Fim',
  'page.guide.go-on': 'Continuar no passo {n} de {all}',
  'page.guide.hide': 'Arrumar',
  'page.guide.inspector': 'Como inspetor',
  'page.guide.inspector.about': 'Tem uma reclamação salarial.',
  'page.guide.inspector.claims': 'Começar pela reclamação',
  'page.guide.inspector.claims-text':
    'Todas as reclamações que constam. Uma nova introduz-se numa só página, com linhas por dias e quantias; o que não se sabe fica «não se sabe». Aqui segue-se a dos trabalhadores da Mirova.',
  'page.guide.inspector.days': 'Dias que contam',
  'page.guide.inspector.days-text':
    'Outra reclamação, na Noruega, onde uma reclamação escrita tem de chegar a tempo a cada empresa. Cada linha diz desde quando corre um prazo e quantos dias restam; o que o detém e o que depende dele está a uma ligação. Daí os dias que vêm passam para um calendário.',
  'page.guide.inspector.ladder': 'Todos os que podem ser responsáveis, por ordem',
  'page.guide.inspector.ladder-text':
    'O empregador está no fundo, o comprador mais alto no topo. Discos cheios, meios, vazios e pontilhados dizem quão firme é a resposta. As quantias de vários nunca se somam: os salários são devidos uma só vez.',
  'page.guide.inspector.law': 'A regra por trás de uma linha',
  'page.guide.inspector.law-text':
    'Que versão vigora em que dias, quão segura é, quando foi verificada pela última vez e com que texto. Também está o que fica em aberto na regra. Não é aconselhamento jurídico.',
  'page.guide.inspector.papers': 'Levar consigo',
  'page.guide.inspector.papers-text':
    'Uma folha de resposta com passos, fontes e um hash para a verificar, e rascunhos de cartas. A ferramenta não envia nada: lê-se primeiro.',
  'page.guide.inspector.rung': 'Uma linha, aberta',
  'page.guide.inspector.rung-text':
    'A linha da Trosse está aberta na escada: as condições que se verificam, não se verificam ou não se sabem, os meios de defesa e os passos com o artigo em que cada um assenta.',
  'page.guide.inspector.settling': 'O que mudaria a resposta',
  'page.guide.inspector.settling-text':
    'Onde um ou dois factos decidiriam sobre uma empresa, estão aqui, com a quem perguntar e o que significaria cada resposta.',
  'page.guide.leave': 'Sair',
  'page.guide.next': 'Seguinte',
  'page.guide.organiser': 'Como sindicalista',
  'page.guide.organiser.about': 'Tem um nome, ou fotografias de uma obra.',
  'page.guide.organiser.ask': 'Perguntar pelo que falta',
  'page.guide.organiser.ask-text':
    'Estas são as perguntas a que a Lindhorst podia responder. «Escrever o texto» faz delas uma carta cortês. Não nomeia nenhum trabalhador e guarda o que revelaria que alguém reclama.',
  'page.guide.organiser.firm': 'A empresa que os empregava',
  'page.guide.organiser.firm-text':
    'Os contratos em que a Mirova trabalha, para compradores diferentes. As horas só contam para o contrato em que foram trabalhadas.',
  'page.guide.organiser.hole': 'Um elo que ninguém documentou',
  'page.guide.organiser.hole-text':
    'Todos abaixo da Hallmarkt. Uma linha tracejada é uma ligação que nenhum documento mostra: que este contrato se executa no âmbito daquele. Em «Lacunas a preencher» está de que foi inferida, e daí pede-se o documento.',
  'page.guide.organiser.liable': 'Quem pode ser responsável',
  'page.guide.organiser.liable-text':
    'Os salários de seis trabalhadores, seguidos por ambas as cadeias. A frase no topo é a resposta; cada linha diz segundo que artigo, quanto, até quando e o que ainda falta.',
  'page.guide.organiser.map': 'Quem está acima do local de trabalho',
  'page.guide.organiser.map-text':
    'O local de trabalho está em baixo e o comprador mais alto em cima: subir na página é subir na cadeia. Os preços estão nos elos. «Tabela» diz o mesmo em linhas.',
  'page.guide.organiser.name': 'Começar pelo nome',
  'page.guide.organiser.name-text':
    'Escreva o nome que está no casaco ou na carrinha. Nomes parecidos ficam separados: veja o lugar e o número antes de escolher um.',
  'page.guide.organiser.price': 'Podia este preço pagar salários conformes à lei?',
  'page.guide.organiser.price-text':
    'O contrato em que a Mirova trabalhou: paredes de gesso cartonado, pagas por m². Cada teste diz com alerta, superado, não aplicável ou por determinar, e leva aos seus passos.',
  'page.guide.show': 'Mostrar',
  'page.guide.title': 'Dez minutos com a demonstração',
} as const;
