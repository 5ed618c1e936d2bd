/** What a mark, a word or a test means, one short definition each. */
export const help = {
  'help.does.appeal':
    'Não diz o que um tribunal decidiria. Cada regra indica quando foi verificada pela última vez e com que texto.',
  'help.does.knew': 'Não decide o que alguém sabia ou devia saber: enumera o que fala a favor e contra.',
  'help.does.meant': 'Não diz porque é que um preço é baixo, nem que se quis que o fosse.',
  'help.does.rank': 'Não dá pontuações nem classificações de empresas.',
  'help.does.right': 'Não decide quem tem razão. Ambas as partes podem ler a mesma página e corrigir os seus factos.',
  'help.does.send':
    'Não envia nada a ninguém. As cartas, listas e perguntas são enviadas por pessoas, depois de as lerem.',
  'help.does.sure': 'Não faz conjeturas. O que não se sabe fica como «não se sabe», e o facto em falta é nomeado.',
  'help.does.workers':
    'Não nomeia nenhuma pessoa trabalhadora: figuram por um pseudónimo ou como um número, e as perguntas sobre o salário de poucas pessoas ficam fora dos textos a enviar.',
  'help.mark.cannot_tell':
    'Um anel pontilhado com um ponto de interrogação: com os factos que constam não se pode determinar. O facto em falta está ao lado, como pergunta.',
  'help.mark.does_not_owe':
    'Um disco vazio: com estes factos, a regra não alcança esta empresa. O motivo está ao lado.',
  'help.mark.flagged':
    'Uma flâmula cor de âmbar: o teste encontrou menos do que aquilo com que compara. Abre uma pergunta e não é um veredicto.',
  'help.mark.may_owe':
    'Um disco meio cheio: a regra alcançaria esta empresa se se verificar mais uma coisa. Aquilo de que depende está ao lado.',
  'help.mark.not_applicable': 'Um traço curto: o teste não abrange este registo. O porquê está ao lado.',
  'help.mark.owes':
    'Um disco cheio: com os factos que constam, a regra faz esta empresa responder pela dívida. Outros factos podem mudá-lo.',
  'help.mark.passed':
    'Um visto, a tinta e não a verde: este preço, ou este salário, supera este teste. Não diz que alguém foi pago.',
  'help.needs.below-official-estimate': 'O preço e a estimativa oficial do mesmo contrato.',
  'help.needs.bid-far-below-next': 'As propostas do mesmo concurso, com os seus montantes.',
  'help.needs.chain-price-below-lawful-labour':
    'Os preços dos contratos acima do trabalho, quanta mão de obra ele exige, o mínimo legal e o que os empregadores pagam além disso.',
  'help.needs.charge-rate-below-floor':
    'O que se cobra por hora, as horas por semana, o mínimo legal e o que os empregadores pagam além disso nesse lugar.',
  'help.needs.hours-above-limit':
    'As horas de um registo salarial, os seus dias e o máximo de horas por semana que a lei permite.',
  'help.needs.overtime-not-paid':
    'O salário, as horas, quantas delas foram trabalho suplementar e a que taxa este se paga nesse lugar.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'O salário bruto, as horas e o salário habitual desse trabalho nesse lugar e momento.',
  'help.needs.pay-below-collective-agreement':
    'O salário bruto, as horas, a categoria do trabalho e o que a convenção coletiva fixava para ela nesse dia.',
  'help.needs.pay-below-living-wage':
    'O salário bruto, as horas e um salário digno que alguém tenha publicado para esse lugar.',
  'help.needs.pay-below-statutory-floor':
    'O salário bruto, as horas, de quantos trabalhadores é o salário e o mínimo legal nesse lugar e nesse dia.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'O salário bruto, as horas e o salário habitual desse trabalho nesse lugar e momento.',
  'help.needs.pay-late-or-missing': 'O dia em que o salário se vencia, quanto era devido, quando foi pago e quanto.',
  'help.needs.price-below-agreed-labour':
    'O preço, o que é preciso comprar além da mão de obra, quanta mão de obra o trabalho exige e o que uma convenção coletiva fixava para a categoria do trabalho.',
  'help.needs.price-below-lawful-labour':
    'O preço, o que é preciso comprar além da mão de obra, quanta mão de obra o trabalho exige, o mínimo legal no dia do contrato e o que os empregadores pagam além disso.',
  'help.needs.price-below-lawful-labour-beneath':
    'O preço, que contratos são executados ao abrigo dele e, de cada um, quanto trabalho exige, o que é preciso comprar além disso, o mínimo legal e o que os empregadores pagam a mais.',
  'help.needs.unit-price-below-market':
    'O preço por unidade, o produto e um preço publicado desse produto nesse lugar e momento.',
  'help.needs.unit-price-far-below-comparable':
    'O preço por unidade do mesmo trabalho e o que um número suficiente de outras empresas recebeu por ele, ali e por volta da mesma altura.',
  'help.says.accepted': 'Uma linha de um ficheiro que foi lida e da qual algo se guarda.',
  'help.says.answer':
    'O que a ferramenta apura a partir dos factos que constam: um teste, uma linha de um rastreio, uma verificação. Refere-se sempre a um dia.',
  'help.says.answer-sheet':
    'Uma resposta numa folha, com os seus passos e fontes, e um hash pelo qual qualquer um vê que não foi mudada desde então. Diz o que se segue dos factos que constam, não que sejam verdadeiros.',
  'help.says.article': 'Onde está a regra na lei, tal como se cita. A página da regra tem o texto que foi lido.',
  'help.says.as-known':
    'Até quando se tinham sabido factos. Uma resposta segundo o que se sabia num dia deixa de fora o que depois se soube, corrigiu ou retirou: assim se pode dizer o que então se podia ter sabido. É outra coisa que o dia a que a resposta se refere.',
  'help.says.as-of':
    'O dia da pergunta. Os factos, a lei em vigor e o tempo restante são os desse dia; outro dia pode dar outra resposta.',
  'help.says.benchmark':
    'Um número que alguém publicou e com o qual se compara um preço ou um salário: um mínimo, um salário habitual, um salário digno. Este valor de referência traz a sua fonte.',
  'help.says.chain':
    'Os contratos desde um local de trabalho até ao do topo, cada um executado no âmbito do de cima. Subir na página é subir na cadeia.',
  'help.says.change':
    'O que num momento é diferente de outro: um facto acrescentado, corrigido ou fechado, um alerta que apareceu ou desapareceu, uma linha de uma reclamação com outra resposta, um prazo que passou, uma regra que começou ou terminou. Quem o disse e quando se soube está ao lado de cada facto.',
  'help.says.claim':
    'O que alguém diz não ter sido pago: um empregador, um lugar e linhas com os seus dias e quantias.',
  'help.says.condition': 'O que uma regra exige antes de alcançar alguém: verifica-se, não se verifica ou não se sabe.',
  'help.says.deadline':
    'Um dia até ao qual é preciso fazer algo segundo uma regra, contado de um dia que está ao lado. Perder o prazo pode custar a reclamação contra uma empresa, ou toda ela.',
  'help.says.defence':
    'O que liberta alguém segundo uma regra, se se verificar: uma verificação que foi feita, por exemplo. A ferramenta enumera os indícios a favor e contra esse meio de defesa.',
  'help.says.diligence':
    'Verificações que uma lei conta a favor de um comprador. São apuradas a partir do que consta, e nunca assinaladas à mão.',
  'help.says.dry-run': 'Uma importação que é percorrida e contada, da qual nada é escrito.',
  'help.says.end-client':
    'Quem encomendou o trabalho para as suas próprias necessidades, no topo de uma cadeia. Algumas regras poupam-no, outras nomeiam-no.',
  'help.says.enforced-after':
    'Responde pelo todo como devedor solidário, mas o que é devido só lhe é cobrado depois de se ter tentado cobrá-lo ao empregador.',
  'help.says.finding':
    'O que uma autoridade ou um tribunal diz, com a fase a que o processo chegou: alegado, apurado, julgado, encerrado.',
  'help.says.going-rate': 'O que habitualmente se paga por esse trabalho nesse lugar. Nem sempre é vinculativo.',
  'help.says.gross-net':
    'Bruto é o salário antes dos descontos; líquido é o que resta. Algumas regras alcançam apenas o salário líquido.',
  'help.says.import': 'Uma leitura de ficheiros. Tudo o que trouxe pode ser anulado em conjunto.',
  'help.says.indicator':
    'Um sinal de uma lista publicada, visto ou procurado num local de trabalho. Uma lista ajuda quem observa; não rotula ninguém.',
  'help.says.joint': 'Cada um de vários responde pelo todo, e o credor escolhe a quem exigir. É devido uma só vez.',
  'help.says.lawful-labour':
    'O que o trabalho custaria com o salário legal mais baixo: o custo laboral legal são as horas, vezes o mínimo desse dia, com o que os empregadores têm de pagar além disso.',
  'help.says.letter':
    'Um rascunho a uma empresa, com os elementos que a regra pede; os que faltam estão marcados. Antes de se mostrar diz a quem as suas palavras reduzem quem reclama. Não envia nada.',
  'help.says.limitation': 'O dia depois do qual uma dívida pode já não ser exigível em tribunal.',
  'help.says.line':
    'Uma parte de uma reclamação: dias de trabalho, uma espécie de dívida, o que era devido e o que foi pago.',
  'help.says.living-wage':
    'O que alguém publicou como suficiente para viver nesse lugar. Ninguém o deve por lei só porque foi publicado.',
  'help.says.main-contractor': 'Quem recebeu o trabalho do cliente final e passou partes dele a outros.',
  'help.says.mapping':
    'Que coluna de um ficheiro alimenta que facto. Guarda-se como um ficheiro que se pode ler, corrigir e voltar a usar.',
  'help.says.on-costs': 'O que um empregador tem de pagar além dos salários: contribuições, seguros, taxas, férias.',
  'help.says.order':
    'A quem a lei permite exigir primeiro. Onde os degraus são numerados, o seguinte só se abre depois do acontecimento nomeado.',
  'help.says.pseudonym':
    'Um sinal em lugar de um nome, feito neste computador. Diz que duas entradas são da mesma pessoa, e não de quem.',
  'help.says.question': 'Um facto em falta, com quem provavelmente o conhece e as respostas que dependem dele.',
  'help.says.range': 'Quando um facto só se conhece dentro de limites, apuram-se o melhor e o pior caso.',
  'help.says.regime':
    'Uma regra de um lugar que pode fazer alguém responder pela dívida de outrem, tal como estava em dado momento.',
  'help.says.rejected':
    'Uma linha de um ficheiro que não foi aceite. O seu número, a coluna, porquê e o que a corrige estão com ela, e pode corrigir-se no lugar.',
  'help.says.root': 'A empresa no topo do mapa mostrado. Os níveis contam-se a partir dela.',
  'help.says.sequential': 'Um degrau após outro, cadeia acima: só se exige ao seguinte quando o anterior não pagou.',
  'help.says.source':
    'O documento e a linha de onde um facto foi lido. Onde as fontes discordam, ambas ficam visíveis.',
  'help.says.statutory-floor': 'O salário mais baixo que a lei desse lugar fixava para esse trabalho nesse dia.',
  'help.says.subsidiary': 'Só responde quando o empregador não pagou, ou não pode ser levado a pagar.',
  'help.says.surety':
    'Responde pela dívida de outrem como quem a afiançou. Se é preciso exigir antes ao empregador, está junto da regra.',
  'help.says.threshold':
    'A proporção abaixo da qual um teste dá alerta. Tem data, a fonte está junto dela e pode experimentar-se outra.',
  'help.says.tier': 'Quantos contratos há entre uma empresa e o topo. Depende de onde se começa a contar.',
  'help.says.trace':
    'Uma reclamação seguida cadeia acima: quem pode ser responsável, por quanto, segundo que artigo e até quando.',
  'help.says.undeclared':
    'Factos que não se encaixam sem outros subempreiteiros ou subcontratados. Um possível caso é um motivo para perguntar.',
  'help.says.version': 'A regra tal como esteve de um dia a outro. O dia do trabalho decide qual conta.',
  'help.says.waiting':
    'Uma linha de um ficheiro que foi lida e da qual por agora nada se guarda. Porquê está com ela; conta-se, para que nenhuma linha se perca.',
  'help.sign.amber': 'O âmbar marca o que alguém ainda tem de perguntar ou fazer, e nada mais.',
  'help.sign.dashed':
    'Uma linha ou um sublinhado tracejados: inferido. Nenhum documento o diz; de que se inferiu está junto.',
  'help.sign.dotted': 'Uma parte ponteada de uma barra: destes não se pode determinar, ou esperam.',
  'help.sign.dotted-underline':
    'Um sublinhado pontilhado por baixo de um artigo: a regra não está verificada. Quando foi verificada pela última vez está junto.',
  'help.sign.hatched': 'Uma parte às riscas de uma barra: não se sabe, ou no máximo essa quantidade.',
  'help.sign.mid':
    'Uma parte mais clara de uma barra: a cadeia seguinte, ou o que uma empresa retém do preço. O que é está ao lado.',
  'help.sign.outlined': 'Uma parte de uma barra só com contorno: fora do que o teste pergunta, ou já consta.',
  'help.sign.path':
    'A linha grossa de um mapa: o caminho escolhido. Folhas umas atrás das outras: empresas desenhadas como uma, com o seu número e a sua soma.',
  'help.sign.rail':
    'A linha ao lado de uma escada de empresas: quanto mais larga, mais se pode pedir; tracejada numa ligação só inferida; fina e cinzenta onde a responsabilidade acaba.',
  'help.sign.solid': 'Uma parte cheia de uma barra: o que está nomeado ao lado. As partes de uma barra somam o todo.',
  'help.sign.strip':
    'Numa tira de salário: um ponto para o que foi pago, vazio onde é uma média, um traço onde é um intervalo. As linhas verticais são os níveis com que se compara.',
  'help.sign.timeline':
    'Numa linha de tempo: um anel onde um prazo começa, uma barra pelo tempo que corre, um traço no último dia. Uma barra ponteada já passou. A linha que atravessa tudo é o dia da resposta.',
  'help.term.accepted': 'aceites',
  'help.term.answer': 'resposta',
  'help.term.answer-sheet': 'folha de resposta',
  'help.term.article': 'artigo',
  'help.term.as-known': 'como se sabia',
  'help.term.as-of': 'à data de',
  'help.term.benchmark': 'valor de referência',
  'help.term.chain': 'cadeia',
  'help.term.change': 'mudança',
  'help.term.claim': 'reclamação',
  'help.term.condition': 'condição',
  'help.term.deadline': 'prazo',
  'help.term.defence': 'meio de defesa',
  'help.term.diligence': 'diligência',
  'help.term.dry-run': 'simulação',
  'help.term.end-client': 'cliente final',
  'help.term.enforced-after': 'devedor solidário, executado depois do empregador',
  'help.term.finding': 'constatação',
  'help.term.going-rate': 'salário habitual',
  'help.term.gross-net': 'bruto e líquido',
  'help.term.import': 'importação',
  'help.term.indicator': 'indicador',
  'help.term.joint': 'devedor solidário',
  'help.term.lawful-labour': 'custo laboral legal',
  'help.term.letter': 'rascunho de carta',
  'help.term.limitation': 'prescrição',
  'help.term.line': 'linha de uma reclamação',
  'help.term.living-wage': 'salário digno',
  'help.term.main-contractor': 'empreiteiro geral',
  'help.term.mapping': 'mapeamento',
  'help.term.on-costs': 'encargos sociais',
  'help.term.order': 'ordem',
  'help.term.pseudonym': 'pseudónimo',
  'help.term.question': 'pergunta',
  'help.term.range': 'melhor e pior caso',
  'help.term.regime': 'regra',
  'help.term.rejected': 'rejeitadas',
  'help.term.root': 'raiz',
  'help.term.sequential': 'degrau a degrau',
  'help.term.source': 'fonte',
  'help.term.statutory-floor': 'mínimo legal',
  'help.term.subsidiary': 'responsável depois do empregador',
  'help.term.surety': 'fiador',
  'help.term.threshold': 'proporção de um teste',
  'help.term.tier': 'nível',
  'help.term.trace': 'rastreio',
  'help.term.undeclared': 'sinal de subcontratação não declarada',
  'help.term.version': 'versão',
  'help.term.waiting': 'em espera',
  'help.word.below': 'Abaixo daquilo com que se compara.',
  'help.word.cannot_be_lawful': 'Tão abaixo que não cabe um salário conforme à lei, salvo se alguém explicar como.',
  'help.word.cannot_tell': 'Falta um facto; qual, está ao lado. Não é sim nem não.',
  'help.word.cba':
    'O que sindicatos e empregadores acordaram para um setor. Pode vincular todo o setor, ou só quem assinou.',
  'help.word.contract_in_writing': 'Se as condições de trabalho foram dadas por escrito.',
  'help.word.covers':
    'Aquilo com que uma empresa fica do preço chega pelo menos para todo o aumento. Não se diz de ninguém que possa prescindir de tudo isso.',
  'help.word.deduction_lodging':
    'Uma parte do salário retida pelo alojamento. Se pode ser retida é uma questão de direito.',
  'help.word.deduction_other': 'Uma parte do salário retida por outro motivo.',
  'help.word.deduction_tools': 'Uma parte do salário retida por ferramentas.',
  'help.word.deduction_transport': 'Uma parte do salário retida pelo trajeto para o trabalho.',
  'help.word.documented': 'Uma fonte di-lo; está junto do facto documentado.',
  'help.word.does_not_cover': 'Aquilo com que uma empresa fica do preço é menos do que todo o aumento.',
  'help.word.does_not_owe': 'Com os factos que constam, a regra não alcança esta empresa. Outra regra pode alcançar.',
  'help.word.employer_insurance':
    'Um seguro que o empregador tem de pagar além dos salários, contra acidentes, por exemplo.',
  'help.word.exposure_cannot_tell': 'Falta um facto de que depende a lei desse lugar; qual, está ao lado.',
  'help.word.exposure_law_not_held':
    'Nenhuma lei desse lugar está aqui registada. Isso não é o mesmo que não haver responsabilidade.',
  'help.word.exposure_may_owe':
    'Uma lei desse lugar pode fazer este comprador responder pelos salários que fiquem por pagar, sob condições.',
  'help.word.exposure_no_debtor':
    'Com os factos que constam, nenhuma lei aqui registada faz deste comprador um devedor. A falta fica com quem trabalhou.',
  'help.word.exposure_owes': 'Uma lei desse lugar faz este comprador responder pelos salários que fiquem por pagar.',
  'help.word.far_below': 'Abaixo da segunda proporção do teste, a mais baixa.',
  'help.word.flagged':
    'O teste encontrou menos do que aquilo com que compara. Um alerta abre uma pergunta; nunca é um veredicto.',
  'help.word.gap': 'O que se viu fica aquém do padrão nomeado.',
  'help.word.generally_applied_cba': 'Uma convenção coletiva que a lei torna vinculativa para todo o setor.',
  'help.word.held': 'É aqui conhecido e não caducou.',
  'help.word.holiday_pay': 'O que se reserva para dias de descanso, além do salário por hora.',
  'help.word.illegal_employment':
    'Uma espécie de processo de uma autoridade. O Solidary não guarda o direito de residência de ninguém: não há campo para isso.',
  'help.word.inferred':
    'Nenhum documento o diz. O que é inferido resulta de outros factos, que são nomeados, e pode estar errado.',
  'help.word.lapsed': 'Constou em tempos, e o seu prazo expirou.',
  'help.word.looked_for_not_found': 'Alguém procurou e não viu. Isso não diz que não estivesse lá.',
  'help.word.may_owe': 'A regra alcançaria esta empresa se se verificar mais uma coisa, que está ao lado.',
  'help.word.memory': 'A regra foi escrita de memória, e não se comparou nenhum texto.',
  'help.word.model': 'Uma proposta ou um modelo de contrato, calculado para comparação. Por si só não vincula ninguém.',
  'help.word.no_gap_found': 'Alguém observou e não viu falta. Isso não diz que não haja nenhuma.',
  'help.word.not_applicable': 'O teste ou a regra não abrange isto. O motivo está ao lado.',
  'help.word.not_held': 'Não é aqui conhecido. Pode muito bem existir.',
  'help.word.not_known': 'Nenhuma fonte que conste o afirma ou o contradiz.',
  'help.word.not_recorded': 'Ninguém anotou aqui que foi procurado.',
  'help.word.not_shown': 'O que está aqui anotado não o mostra.',
  'help.word.not_tested':
    'Há demasiados preços abaixo deste comprador para os testar todos de uma vez, e não se guardam respostas desse dia. Nada diz sobre o preço.',
  'help.word.observed': 'Alguém anotou que foi visto.',
  'help.word.owes':
    'Com os factos que constam, a regra faz esta empresa responder por esta dívida. Cabe a um tribunal dizê-lo.',
  'help.word.passed': 'Este preço, ou este salário, supera este único teste. Não diz que os salários foram pagos.',
  'help.word.pay_counts': 'Esta parte conta para o mínimo com que o salário se compara.',
  'help.word.pay_does_not_count': 'Esta parte é posta de lado antes de o salário se comparar com o mínimo.',
  'help.word.pay_unknown': 'Nenhum texto lido resolve se esta parte conta: apuram-se ambos os casos.',
  'help.word.payroll_levy': 'O que um empregador tem de pagar a um fundo, como proporção de todos os salários.',
  'help.word.proposal': 'Apresentado por alguém, e não em vigor.',
  'help.word.secondary': 'A regra foi lida num texto sobre a lei, não na própria lei.',
  'help.word.to_review': 'Duas coisas estão lado a lado e uma pessoa devia olhar para elas. Nada está decidido.',
  'help.word.vat':
    'Imposto sobre o valor acrescentado. Algumas regras fazem um comprador responder por ele além dos salários.',
  'help.word.worker_led_agreement':
    'Um acordo vinculativo que as próprias organizações dos trabalhadores conduzem e fiscalizam.',
} as const;
