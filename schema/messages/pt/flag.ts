/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Segundo o mínimo salarial à data de {supposed}: a data do preço não consta.}}';
const CASES = '{exact, select, yes {{best}} other {{best} no melhor caso, {worst} no pior}}';
const ENDS = '{exact, select, yes {{best}} other {{best} no mínimo, {worst} no máximo}}';
const NUMBERS = '{exact, select, yes {{best}} other {entre {best} e {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {{best} % no melhor caso, não se sabe no pior} other {{best} % no melhor caso, {worst} % no pior}}';

export const flag = {
  'flag.basis.agreement-of-the-sector': 'A convenção coletiva do setor, com a sua categoria e a sua fonte nos passos',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG 22 de abril de 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'As linhas das tarifas indicativas para fornecedores de mão de obra (GLAA Brief 87): salário, férias, seguro, pensão, taxa',
  'flag.basis.day-of-pay': 'O dia em que o salário se vencia, tal como o registo o diz',
  'flag.basis.directive-2014-24-69':
    'Diretiva 2014/24/UE, artigo 69.º: pedir uma explicação antes de decidir o que quer que seja',
  'flag.basis.hours-of-the-place': 'O limite de horas, com data, do lugar do trabalho, com a sua fonte nos passos',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: um contrato tem de conter fundos suficientes para cumprir a lei laboral',
  'flag.basis.labour-minute-costing':
    'Cálculo por minuto de trabalho: minutos de trabalho por unidade ao custo legal de um minuto',
  'flag.basis.law-of-the-place': 'O mínimo, com data, do lugar do trabalho, com a sua fonte nos passos',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): a medida é o mínimo legal, não o salário habitual',
  'flag.basis.living-wage-estimate': 'Uma estimativa publicada de um salário digno, com a sua fonte nos passos',
  'flag.basis.no-fixed-share':
    'Não se encontrou nenhuma lei que fixe uma proporção da estimativa; a proporção é um critério declarado',
  'flag.basis.overtime-of-the-place':
    'O mínimo com data e a lei do trabalho suplementar do lugar do trabalho, com as suas fontes nos passos',
  'flag.basis.quartile-fences':
    'Limites por quartis: muito afastado é o que fica a mais de um número declarado de amplitudes da metade central dos seus comparáveis',
  'flag.basis.warsaw-2007': 'Relatório de 2007: salário um terço abaixo do salário habitual',
  'flag.excludes.agreement-may-not-bind': 'Não diz que a convenção vincula este empregador.',
  'flag.excludes.basic-pay-only': 'Compara o salário base por hora, sem suplementos.',
  'flag.excludes.costs-in-between': 'Não olha para o que os elos intermédios precisam para si.',
  'flag.excludes.daily-overtime':
    'Olha para as horas de um dia só onde consta uma lei que conta por dia, e não para as de uma noite ou de um feriado.',
  'flag.excludes.estimate-may-be-wrong': 'Não diz que a estimativa estava certa.',
  'flag.excludes.exempt-from-overtime': 'Não diz que o trabalhador não está excluído da lei do trabalho suplementar.',
  'flag.excludes.forced-or-wanted': 'Não diz se as horas foram forçadas ou queridas.',
  'flag.excludes.general-floor-only':
    'Olha para o mínimo legal, não para salários acordados nem para um salário digno.',
  'flag.excludes.going-rate-not-law': 'Não diz que o salário habitual era vinculativo.',
  'flag.excludes.known-beneath':
    'Conta o que se sabe ser executado ao abrigo do contrato, e nada do que o próprio fornecedor faz.',
  'flag.excludes.level-not-looked-at': 'Não diz que o que era devido era suficiente.',
  'flag.excludes.living-wage-not-law': 'Não diz que alguém deva um salário digno.',
  'flag.excludes.low-is-not-unlawful': 'Não diz que o preço é ilícito: um preço baixo pode ter boas razões.',
  'flag.excludes.many-lines-many-chances':
    'Um contrato com muitas linhas tem muitas ocasiões de ser apanhado por uma delas: veja quantas foram comparadas.',
  'flag.excludes.market-may-be-low': 'Não diz que o preço publicado paga salários conformes à lei.',
  'flag.excludes.not-why-late': 'Não diz porque é que o salário chegou tarde.',
  'flag.excludes.one-record-of-a-week':
    'Os registos da semana de uma pessoa só são somados se uma fonte os tem para o mesmo empregador e exatamente os mesmos dias, cada um de outra categoria, contrato ou local. Caso contrário podem ser as mesmas horas duas vezes: então nenhum é dado por superado, e o que pode ter sido pago noutro não é assinalado.',
  'flag.excludes.one-way-up': 'Só sobe enquanto houver um único caminho para cima.',
  'flag.excludes.opt-outs':
    'Não olha para exclusões voluntárias, isenções ou médias mais longas que um acordo pode permitir.',
  'flag.excludes.overhead-and-margin':
    'Não deixa nada para despesas gerais e margem: um preço que passa por pouco pode mesmo assim ser demasiado baixo.',
  'flag.excludes.overtime-not-looked-at': 'Não olha para o trabalho suplementar nem para os suplementos.',
  'flag.excludes.rival-bids-not-looked-at': 'Não olha para propostas concorrentes nem para o que o trabalho exige.',
  'flag.excludes.rivals-may-be-dear': 'Não diz que a proposta do concorrente era um preço justo.',
  'flag.excludes.same-code-other-work': 'O trabalho sob um mesmo código pode diferir de serviço para serviço.',
  'flag.excludes.same-unit-same-goods':
    'Só compara preços por unidade quando ambos os contratos nomeiam o mesmo produto.',
  'flag.excludes.says-nothing-of-pay':
    'Não diz o que foi pago: o fornecedor pode ter pago salários conformes à lei com prejuízo.',
  'flag.excludes.this-work-alone':
    'Olha só para este trabalho: se um preço paga tudo o que é executado ao abrigo dele é outro teste.',
  'flag.excludes.what-counts-as-pay':
    'O salário que consta como uma só quantia é tomado todo como salário, quaisquer que sejam os subsídios que contenha.',
  'flag.missing.agreed-pay': 'O que fixava a convenção coletiva para este trabalho ({place}) à data de {day}?',
  'flag.missing.beneath':
    'A quanto ascendem o custo laboral legal e os outros custos de {contract}? O mesmo preço paga-os.',
  'flag.missing.beneath-agrees':
    '{contract} diz precisar de menos do que está documentado abaixo, que soma pelo menos {documented}: o que está certo?',
  'flag.missing.beneath-many':
    'De que precisam todos os contratos executados ao abrigo de {contract}? O seu preço também os paga, e são demasiados para somar.',
  'flag.missing.bid-amounts': 'Quanto ofereceu cada proponente?',
  'flag.missing.bidders': 'Quem apresentou cada proposta? Uma que não nomeia ninguém pode ser outra do adjudicatário.',
  'flag.missing.bids-of-contract':
    'Quais das propostas eram para este contrato? Do concurso saiu mais de um contrato, ou o adjudicatário apresentou várias propostas.',
  'flag.missing.charge-an-hour': 'Quanto se cobra por hora?',
  'flag.missing.charge-line': 'O que deviam os empregadores ({place}) à data de {day} por {line}?',
  'flag.missing.charge-line-owed':
    'O fornecedor deve isto ({place}) à data de {day}: {line}? Só alguns empregadores devem.',
  'flag.missing.charge-threshold':
    'A partir de que salário semanal deviam os empregadores ({place}), em {day}: {line}? Escreva 0 se era devido sobre todo o salário.',
  'flag.missing.contract-day': 'Em que dia foi assinado o contrato, ou começou o trabalho?',
  'flag.missing.costs-agree':
    'Quais são os outros custos de {contract}? Os de uma unidade vezes a quantidade dão {counted}, e para o todo está indicado {whole}.',
  'flag.missing.day-due': 'Em que dia se vencia o salário?',
  'flag.missing.day-paid': 'Em que dia foi pago?',
  'flag.missing.days-of-change': 'O que foi pago antes e depois de o mínimo mudar? Divida o registo nesse ponto.',
  'flag.missing.estimate-above-nothing': 'Qual era a estimativa oficial? A que consta não é superior a zero.',
  'flag.missing.estimate-at-least': 'Qual era a estimativa oficial? A que consta diz apenas quanto era no máximo.',
  'flag.missing.exact-estimate': 'Qual era exatamente a estimativa oficial?',
  'flag.missing.exact-hours': 'Quantas horas exatamente? Parecem arredondadas, e o que falta não é mais do que isso.',
  'flag.missing.exact-market-price': 'Qual era exatamente o preço publicado deste produto ({place}) à data de {day}?',
  'flag.missing.exact-pay': 'Quanto foi pago exatamente?',
  'flag.missing.exact-price': 'Qual é exatamente o preço?',
  'flag.missing.exchange-day': 'Em qual destes dias contava a taxa de câmbio? Mudou dentro deles.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {A que taxa, com data, se convertem as duas moedas?} other {Qual era a taxa de referência de {base} em {quote} à data de {day}?}}',
  'flag.missing.extra-payments':
    'Este salário inclui a sua parte dos pagamentos além de doze por ano, como os subsídios de férias e de Natal?',
  'flag.missing.floor-of-class':
    'O mínimo para todo o trabalho é devido também a esta categoria? Em {day} o seu próprio é mais baixo ({place}).',
  'flag.missing.going-rate': 'Qual era o salário habitual deste trabalho ({place}) à data de {day}?',
  'flag.missing.gross-pay': 'Qual foi o salário bruto?',
  'flag.missing.hours-a-day': 'Quantas horas tem o dia para o qual está fixado o mínimo ({place})?',
  'flag.missing.hours-a-week':
    'Para quantas horas por semana é o mínimo mensal ou semanal ({place})? Indique-o como valor de referência ({place}): working_week, horas por semana, desde que dia e quem o diz.',
  'flag.missing.hours-agree':
    'Quantas horas exige {contract}? O tempo por unidade vezes a quantidade dá {counted}, e para o todo está indicado {whole}.',
  'flag.missing.hours-by-day':
    'Quantas horas foram trabalhadas em cada dia? A lei desse lugar conta o trabalho suplementar por dia.',
  'flag.missing.hours-by-week':
    'Quantas horas trabalhou cada trabalhador em cada semana? Divida o registo por semana e por trabalhador.',
  'flag.missing.hours-limit': 'Quantas horas por semana permitia a lei ({place})?',
  'flag.missing.hours-of-all-records':
    'Quantas horas trabalhou esta pessoa ao todo nestes dias? De alguns constam outros registos.',
  'flag.missing.hours-of-the-month':
    'Quantas horas era o trabalho a tempo inteiro nesse mês ({place})? O mínimo é por mês.',
  'flag.missing.hours-of-whole-average': 'Quantas horas foram trabalhadas em todo o tempo de que o limite é uma média?',
  'flag.missing.hours-per-week': 'Quantas horas por semana trabalha cada trabalhador fornecido?',
  'flag.missing.hours-that-add-up':
    'Quantas horas foram trabalhadas, quantas normais e quantas extraordinárias? As que constam não batem certo.',
  'flag.missing.hours-worked': 'Quantas horas foram trabalhadas por este salário?',
  'flag.missing.hours-worked-above-nothing': 'Quantas horas foram trabalhadas? O registo diz nenhuma.',
  'flag.missing.how-many-workers': 'De quantos trabalhadores é este salário? Uma média pode ocultar um salário baixo.',
  'flag.missing.item-and-unit':
    'A que item e unidade pertence cada preço unitário, e qual é exatamente? Em alguns isso falta.',
  'flag.missing.kind-of-contract':
    'Que espécie de contrato é: empreitada, serviços, fornecimento de mão de obra, compra e venda?',
  'flag.missing.labour-hours': 'Quantas horas de mão de obra exige o trabalho, ou quantos minutos por unidade?',
  'flag.missing.living-wage': 'Qual era um salário digno ({place}) à data de {day}?',
  'flag.missing.market-price': 'Qual era o preço publicado deste produto ({place}) à data de {day}?',
  'flag.missing.narrower-ranges':
    'Que valores dentro dos intervalos que constam são os certos? No melhor caso o preço passa, no pior não.',
  'flag.missing.non-labour-cost':
    'O que tem o fornecedor de comprar além da mão de obra: material, ferramentas, deslocações?',
  'flag.missing.on-costs': 'O que tinham os empregadores ({place}) de pagar além dos salários, como encargos sociais?',
  'flag.missing.one-way-up': 'No âmbito de qual dos contratos acima foi feito este trabalho?',
  'flag.missing.ordinary-hours': 'Quantas das horas eram tempo normal de trabalho?',
  'flag.missing.ordinary-rate': 'O que estava acordado ou fixado por lei para uma hora normal?',
  'flag.missing.overtime-hours': 'Quantas das horas foram trabalho suplementar?',
  'flag.missing.overtime-premium': 'A que taxa tem de ser pago o trabalho suplementar ({place})?',
  'flag.missing.parts-that-add-up':
    'O que está certo, o salário ou as suas partes? As partes somam mais do que foi pago.',
  'flag.missing.pay': 'Quanto foi pago?',
  'flag.missing.pay-due': 'Quanto era devido ao todo?',
  'flag.missing.pay-of-all-records':
    'Quanto foi pago no total a esta pessoa por estes dias? Para alguns há outros registos do mesmo empregador, e o que falta aqui pode ter sido pago ali.',
  'flag.missing.pay-of-each-worker': 'Quanto foi pago a cada trabalhador? Uma média pode ocultar um salário baixo.',
  'flag.missing.pay-period': 'Quando foi feito este trabalho?',
  'flag.missing.payments-a-year': 'Quantas vezes por ano é pago o mínimo mensal ({place})?',
  'flag.missing.peer-owners':
    'Quanto receberam mais empresas pelo mesmo? Os preços que constam são de um número insuficiente de empresas. As empresas de um mesmo dono ou grupo contam uma vez.',
  'flag.missing.peer-spread': 'Os preços dos outros diferem de todo? Os que constam são quase todos iguais.',
  'flag.missing.peers':
    'Quanto receberam outros pelo mesmo, ali e por volta da mesma altura? Os preços que constam não bastam.',
  'flag.missing.performed-under':
    'O trabalho de {contract} foi feito ao abrigo de {upper}, e todo ele? Nenhum documento o diz, ou pode ter sido feito também ao abrigo de outro contrato.',
  'flag.missing.place': 'Onde foi feito o trabalho?',
  'flag.missing.price': 'Qual é o preço do contrato?',
  'flag.missing.price-of-tier': 'Qual é o preço de {contract}?',
  'flag.missing.prices-agree':
    'Que preço foi acordado para {contract}? O preço unitário vezes a quantidade dá {counted}, e para o todo está indicado {whole}.',
  'flag.missing.product': 'Que produto é, e por que unidade se fixa o preço?',
  'flag.missing.quantity': 'Quantas unidades abrange o contrato?',
  'flag.missing.same-unit': 'Qual é o preço de {contract} pela unidade em que o trabalho se mede?',
  'flag.missing.sector': 'Em que setor está o trabalho? Há setores ({place}) com mínimos próprios à data de {day}.',
  'flag.missing.supplier': 'Que fornecedor recebeu este preço?',
  'flag.missing.threshold': 'Que proporção usa este teste nesse dia?',
  'flag.missing.unit-of-floor': 'Para quanto trabalho está fixado o mínimo ({place})?',
  'flag.missing.wage-floor': 'Qual era o mínimo legal ({place}) à data de {day}?',
  'flag.missing.which-floor': 'É devido também o mínimo do país, quando é o mais alto ({place})?',
  'flag.missing.which-parts-count': 'Que partes contam como salário ({place})?',
  'flag.missing.which-worker':
    'De quem é este registo? Sem pseudónimo ninguém pode procurar outros registos da mesma pessoa.',
  'flag.missing.work-class': 'Que categoria de trabalho é? Vigoram vários mínimos ({place}) à data de {day}.',
  'flag.question.below-official-estimate': 'O preço está abaixo de uma proporção declarada da estimativa oficial?',
  'flag.question.bid-far-below-next':
    'A proposta vencedora fica mais abaixo da seguinte do que é habitual nos concursos?',
  'flag.question.chain-price-below-lawful-labour':
    'Podia cada preço acima deste trabalho ter pago o seu custo laboral legal?',
  'flag.question.charge-rate-below-floor':
    'O que se cobra por hora cobre o que uma hora custa legalmente ao fornecedor?',
  'flag.question.hours-above-limit': 'Foram trabalhadas mais horas por semana do que a lei desse lugar permite?',
  'flag.question.overtime-not-paid':
    'O salário é menor do que o que custam todas as horas, entre elas o trabalho suplementar?',
  'flag.question.pay-at-most-two-thirds-of-going-rate': 'O salário é dois terços do salário habitual ou menos?',
  'flag.question.pay-below-collective-agreement':
    'O salário bruto por hora está abaixo do que a convenção coletiva fixa para essa categoria de trabalho?',
  'flag.question.pay-below-living-wage': 'O salário bruto por hora está abaixo de um salário digno desse lugar?',
  'flag.question.pay-below-statutory-floor':
    'O salário bruto por hora está abaixo do mínimo legal desse lugar e momento?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'O salário está abaixo de dois terços do salário habitual?',
  'flag.question.pay-late-or-missing': 'O salário chegou tarde, só em parte, ou não chegou?',
  'flag.question.price-below-agreed-labour':
    'Podia este preço ter pago o que uma convenção coletiva fixa para o trabalho?',
  'flag.question.price-below-lawful-labour': 'Podia este preço ter pago salários conformes à lei?',
  'flag.question.price-below-lawful-labour-beneath':
    'Este preço podia ter pago o custo laboral legal de tudo o que se sabe ser executado ao abrigo dele?',
  'flag.question.unit-price-below-market':
    'O preço por unidade está abaixo de uma proporção declarada do preço publicado?',
  'flag.question.unit-price-far-below-comparable':
    'Um preço por unidade está muito abaixo do que outras empresas receberam pelo mesmo, ali e por volta da mesma altura?',
  'flag.reason.no-bids': 'Não consta nenhuma proposta para este contrato.',
  'flag.reason.no-collective-agreement': 'Não há convenção coletiva para este trabalho ({place}) à data de {day}.',
  'flag.reason.no-contract-above': 'Não consta nenhum contrato acima deste.',
  'flag.reason.no-going-rate': 'Não há salário habitual para este trabalho ({place}) à data de {day}.',
  'flag.reason.no-living-wage': 'Não há estimativa de salário digno ({place}) à data de {day}.',
  'flag.reason.no-official-estimate': 'Não consta nenhuma estimativa oficial para este contrato.',
  'flag.reason.no-overtime': 'Não consta trabalho suplementar.',
  'flag.reason.no-statutory-floor':
    'Sem mínimo legal: a lei ({place}) não fixava nenhum para este trabalho à data de {day}. Das convenções coletivas ocupam-se testes próprios.',
  'flag.reason.no-unit-prices': 'Não consta nenhum preço por unidade para este contrato.',
  'flag.reason.no-winner-among-bids': 'Nenhuma das propostas que constam é a da empresa que obteve o contrato.',
  'flag.reason.not-by-the-hour': 'A mão de obra não é cobrada à hora.',
  'flag.reason.not-labour-supply': 'O contrato não é de fornecimento de mão de obra.',
  'flag.reason.not-the-lowest': 'A proposta mais baixa não venceu: não foi o preço que decidiu.',
  'flag.reason.not-yet-due': 'O salário não se vence antes de {day}.',
  'flag.reason.nothing-beneath': 'Não se sabe de nada que seja executado ao abrigo deste contrato.',
  'flag.reason.one-bid': 'Houve uma só proposta.',
  'flag.step.agreed-labour': `Mão de obra como acordado, horas × salário × (1 + encargos sociais), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Convenção coletiva, por hora ({place}) desde {day}: ${ENDS}.`,
  'flag.step.agreed-wage': `Salário da convenção coletiva por hora ({place}) à data de {day}: ${CASES}.`,
  'flag.step.before-exchange': `A converter em {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'A proposta seguinte está {share} % acima da vencedora.',
  'flag.step.carries-hour': `Conforme à lei só se o trabalho exigir no máximo {most} horas {unit, select, undefined {{per}} other {por {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Conforme à lei só se o trabalho exigir no máximo {most} minutos {unit, select, undefined {{per}} other {por {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `O que se cobra por hora: ${CASES}.`,
  'flag.step.charge-floor': `Mínimo legal a cobrar por hora, antes de despesas gerais e margem: ${ENDS}.`,
  'flag.step.charge-line': `Disso, {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} por {unit}, comparado com {fence}. Metade de {peers} preços de {owners} outras empresas está entre {lower} e {upper}.',
  'flag.step.compared-line-between': `{item}: {price} por {unit}. Onde fica o limite está em aberto: ${ENDS}. Comparam-se {peers} preços de {owners} outras empresas.`,
  'flag.step.compared-lines':
    'Preços por unidade: {lines}; com comparáveis suficientes: {tested}; destes, muito abaixo: {caught}.',
  'flag.step.double-time-hours': 'Delas, ao dobro da taxa normal, como consta: {best}.',
  'flag.step.due-in-all': `Devido ao todo: ${ENDS}.`,
  'flag.step.exchange-rate': `Taxa de referência de {day}: 1 {base} equivale a ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Taxas de referência de {from} a {day}: 1 {base} equivale a ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'O primeiro preço a contar de cima que não pode ter pago salários conformes à lei é o de {contract}: {buyer} e {supplier} acordaram-no e podiam vê-lo.',
  'flag.step.first-known-impossible':
    'Dos preços de que se pode dizê-lo, o primeiro a contar de cima que não pode ter pago salários conformes à lei é o de {contract}: {buyer} e {supplier} acordaram-no e podiam vê-lo. Acima não se pode dizer de: {above}.',
  'flag.step.floor-rises':
    'A partir de {day}, enquanto o trabalho decorre, o nível ({place}) é mais alto: pelo menos {best} por hora. Este teste refere-se ao dia do contrato.',
  'flag.step.floor-wage': `Mínimo salarial por hora ({place}) à data de {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Salário bruto por hora que o preço podia financiar: ${CASES}.`,
  'flag.step.gap-fence':
    'Muito afastado é {fence} % ou mais. De {peers} concursos, metade tem uma diferença entre {lower} % e {upper} %.',
  'flag.step.going-rate': `Salário habitual por hora ({place}) desde {day}: ${ENDS}.`,
  'flag.step.hours-allowed':
    'Horas que o limite permite a um trabalhador: {exact, select, yes {{best}} other {{best} num só desses períodos, {worst} em todo o tempo do registo}}.',
  'flag.step.hours-limit':
    'No máximo {most} horas por semana, {over, select, P7D {em cada semana} other {em média de {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} h.',
  'flag.step.hours-at-level': `Horas a partir de {day}: {hours}, cada uma a ${ENDS}.`,
  'flag.step.hours-worked': 'Horas trabalhadas: {best}.',
  'flag.step.labour-hours': `Horas de mão de obra {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Custo laboral legal, horas × salário × (1 + encargos sociais), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Resta para mão de obra {per}: ${CASES}.`,
  'flag.step.limit': `A proporção da estimativa perfaz ${ENDS}.`,
  'flag.step.living-wage': `Salário digno por hora ({place}) desde {day}: ${ENDS}.`,
  'flag.step.market-limit': `A proporção do preço publicado perfaz ${ENDS}.`,
  'flag.step.market-price': `Preço publicado por unidade: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Um mínimo por mês vale para todo o trabalho normal desse mês, que nuns meses são mais horas e noutros menos: de {fewest} a {most} semanas nos meses deste registo, 4 1/3 em média. O mínimo por hora fica entre os dois.',
  'flag.step.need-beneath': `{contract} ({supplier}), custo laboral legal e outros custos: ${CASES}.`,
  'flag.step.needs-beneath': `Tudo somado: ${CASES}.`,
  'flag.step.next-bid': 'Proposta seguinte: {best}.',
  'flag.step.non-labour-cost': `Menos outros custos {per}: ${CASES}.`,
  'flag.step.not-paid':
    'Vencia-se em {due}; à data de {on} não estava pago, {days, plural, one {# dia} other {# dias}} depois.',
  'flag.step.official-estimate': `Estimativa oficial: ${ENDS}.`,
  'flag.step.on-costs': `Encargos sociais do empregador à data de {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `Uma hora normal custa ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'Não consta nenhuma lei do trabalho suplementar para esse lugar e momento: uma hora de trabalho suplementar custa pelo menos o que custa uma hora normal.',
  'flag.step.overtime-hours': 'Delas, trabalho suplementar: {best}.',
  'flag.step.overtime-in-sum':
    'O salário é uma só soma, da qual ninguém diz quanto era pelas {best} horas de trabalho suplementar: toda ela é comparada com todas as horas.',
  'flag.step.overtime-rule':
    'Além de {after} horas por semana, uma hora custa pelo menos {factor} vezes a taxa normal.',
  'flag.step.overtime-rule-daily':
    'Para além de {after} horas por dia, uma hora custa pelo menos {factor} vezes a taxa normal.',
  'flag.step.overtime-rule-seventh-day':
    'No sétimo dia trabalhado de uma semana, para além de {after} horas: pelo menos {factor} vezes a taxa normal.',
  'flag.step.paid-in-all': `Pago ao todo: ${CASES}.`,
  'flag.step.paid-in-time': 'Vencia-se em {due}, pago em {on}.',
  'flag.step.paid-late': 'Vencia-se em {due}, pago em {on}: {days, plural, one {# dia} other {# dias}} tarde.',
  'flag.step.pay-an-hour': `Salário bruto por hora: ${CASES}.`,
  'flag.step.pay-class':
    '{share} % dos trabalhadores estão numa categoria paga no máximo a {upTo} por hora: {workClass}.',
  'flag.step.pay-in-one-sum':
    'O salário é uma só soma para todas as horas. Só paga por inteiro o trabalho suplementar se por uma hora normal eram devidos no máximo {rate}.',
  'flag.step.pay-limit': `Comparado com ${ENDS}.`,
  'flag.step.pay-part': `Parte do salário, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'O teste, desde {from}: pelo menos {peers} outros de {owners} proprietários ou mais, e {fence} amplitudes além do quartil.',
  'flag.step.peer-rule-within':
    'O teste, desde {from}: pelo menos {peers} outros de {owners} empresas, acordados dentro de {within} meses antes ou depois, e {fence} amplitudes além do quartil.',
  'flag.step.peers-converted': 'Preços de outros em {currency}, acordados em {day}, convertidos em {into}: {count}.',
  'flag.step.peers-converted-more': 'Outros preços convertidos em {into} à taxa do seu próprio dia: {count}.',
  'flag.step.peers-left-out':
    'Deixados de fora, por não constar taxa de referência de {base} para {quote} em {day}{more, select, 0 {} 1 { e em mais um dia} other { e em mais {more} dias}}: {count} preços de outros. A resposta só vale se valesse qualquer que fosse o seu valor.',
  'flag.step.price': `Preço {per}: ${CASES}.`,
  'flag.step.published-floor': `Fixado em ${ENDS} por {unit}, para {hours} horas por semana.`,
  'flag.step.published-floor-payments': `Fixado em ${ENDS} por {unit}, pagamentos por ano: {payments}, para {hours} horas por semana.`,
  'flag.step.records-added': '{records} registos desta pessoa para os mesmos dias e o mesmo empregador, somados.',
  'flag.step.share-below': 'Pelo menos {share} % dos trabalhadores estão numa categoria abaixo do nível.',
  'flag.step.share-of-estimate': 'O preço é no máximo {share} % da estimativa.',
  'flag.step.short': `Em falta mesmo no melhor caso, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Em falta face ao que era devido: ${ENDS}.`,
  'flag.step.short-uprated':
    'Com o mínimo de {day}, {floor} por hora, a falta perfaz {amount}. Algumas leis mandam pagar os atrasados pelo mínimo do dia do pagamento.',
  'flag.step.statutory-floor': `Mínimo legal por hora ({place}) desde {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'O teste, desde {from}: {share} ou menos.',
  'flag.step.threshold-strict': 'O teste, desde {from}: menos de {share}.',
  'flag.step.tier': `{buyer} paga a {supplier} no âmbito de {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} paga a {supplier} no âmbito de {contract} ({link}), {per}: ${CASES}. {supplier} fica no máximo com {keeps}.`,
  'flag.step.tier-not-known':
    '{buyer} paga a {supplier} no âmbito de {contract} ({link}): não se sabe na mesma unidade.',
  'flag.step.winning-bid': 'Proposta vencedora: {best}.',
  'flag.step.workers': 'Trabalhadores: {workers}.',
  'flag.title.below-official-estimate': 'Estimativa oficial',
  'flag.title.bid-far-below-next': 'Muito abaixo da proposta seguinte',
  'flag.title.chain-price-below-lawful-labour': 'Compressão ao longo da cadeia',
  'flag.title.charge-rate-below-floor': 'Tarifa de um fornecedor de mão de obra',
  'flag.title.hours-above-limit': 'Horas por semana',
  'flag.title.overtime-not-paid': 'Trabalho suplementar',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Dois terços do salário habitual ou menos',
  'flag.title.pay-below-collective-agreement': 'Convenção coletiva',
  'flag.title.pay-below-living-wage': 'Salário digno',
  'flag.title.pay-below-statutory-floor': 'Mínimo legal',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Menos de dois terços do salário habitual',
  'flag.title.pay-late-or-missing': 'Salário tardio ou em falta',
  'flag.title.price-below-agreed-labour': 'Custo laboral acordado',
  'flag.title.price-below-lawful-labour': 'Mínimo do custo laboral legal',
  'flag.title.price-below-lawful-labour-beneath': 'Todo o trabalho sob um preço',
  'flag.title.unit-price-below-market': 'Preço publicado',
  'flag.title.unit-price-far-below-comparable': 'Preços comparáveis',
  'flag.warning.flags-too-much':
    'Este teste dá alerta em {flagged} de {tested}: mais de {share} % do que examina. Duvide do teste antes dos preços.',
} as const;
