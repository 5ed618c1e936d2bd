/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'contra {amount}',
  'cli.assessed':
    '{way, select, whole {Tudo testado} touched {O que mudou e o que isso afeta, testado de novo} other {Nada tinha mudado}} à data de {asOf}: {n, plural, one {um registo} other {# registos}}.',
  'cli.assessing': '{assessed} testados{of, select, no {} other { de {of}}}',
  'cli.batch': 'lote {sequence} {file} até à linha {line}: {counts}{already, select, true { (já guardado)} other {}}',
  'cli.branch': 'linha {line}, se foi trabalhada no âmbito de {contract} (nenhuma alternativa conta como devida)',
  'cli.breakdown': 'De cima para baixo, {currency} {per}:',
  'cli.calendar-unknown':
    'Destas linhas não se sabe o último dia da própria dívida, o que não significa que não haja: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {um dia} other {# dias}} por vir{passed, plural, =0 {} one {; um passou e fica de fora} other {; # passaram e ficam de fora}}.',
  'cli.cannot-tell': 'por determinar {count}: {text}',
  'cli.changes-deadlines': 'Prazos: {n}, dos quais {shown} aqui.',
  'cli.changes-facts': 'Factos: {n}, dos quais {shown} aqui.',
  'cli.changes-flags': 'Alertas: {n}, dos quais {shown} aqui. Um alerta abre uma pergunta e não é um veredicto.',
  'cli.changes-law': 'Lei: {n}, dos quais {shown} aqui.',
  'cli.changes-rows': 'Linhas de resposta das reclamações: {n}, das quais {shown} aqui.',
  'cli.compare-side-open': 'em {asOf}, no máximo: não se sabe',
  'cli.contradictions':
    '{subject, select, undefined {Tudo o que consta} other {{subject}}}, à data de {asOf}: {certificates, plural, =0 {nenhum certificado} one {um certificado} other {# certificados}}, {payments, plural, =0 {nenhum pagamento público} one {um pagamento público} other {# pagamentos públicos}}.',
  'cli.contradictions-cut':
    'Destes só se leram os primeiros 200: {kinds}. Pergunte por uma empresa ou um local de trabalho para ler mais.',
  'cli.contradictions-no-notice':
    'Não foi escrito nenhum rascunho: não há nenhum processo sobre um pagamento que se possa relatar.',
  'cli.contradictions-none':
    'Nada do que consta se lhes opõe. Isso não significa que não haja nada: o que não consta não pode ser comparado com nada.',
  'cli.contradictions-notice':
    '{file}: um rascunho. Leia-o, preencha o que está entre [parênteses retos] e decida por si: nada foi enviado.',
  'cli.contradictions-review': 'Para rever, e não um veredicto.',
  'cli.day-ahead': '{days, plural, =0 {hoje} one {amanhã} other {dentro de # dias}}',
  'cli.day-done': 'feito em {done}',
  'cli.day-list':
    '{n, plural, =0 {Não se conhece nenhum dia} one {Um dia} other {# dias}} à data de {asOf}, com os passados desde {since}:',
  'cli.day-not-asked':
    '{n, plural, one {A uma reclamação faltam} other {A # reclamações faltam}} empregador, lugar ou moeda: nenhum dia se pode determinar.',
  'cli.day-opens': 'o primeiro dia',
  'cli.day-passed': 'passado {days, plural, one {ontem} other {há # dias}}',
  'cli.deadlines': 'dias',
  'cli.fair-price': '{contract}, {asOf}: tal como as coisas estão, e como suposto',
  'cli.floors-read': 'Lido primeiro, porque os preços são comparados com os mínimos do seu dia: {file}.',
  'cli.import-begun': 'importação {id}',
  'cli.import-ended': 'importação {id}, {state}: {counts}',
  'cli.import-first':
    'Importe primeiro uma lista: solidary mapping suggest LISTA > lista.yaml, depois solidary import LISTA --mapping lista.yaml. Para praticar: solidary demo retailer.',
  'cli.import-into': 'importação {id} em {workspace}, {state}: {counts}',
  'cli.ledger': 'lidas {in} = aceites {accepted} + já guardadas {duplicate} + rejeitadas {rejected} + em espera {held}',
  'cli.left': 'resta para mão de obra {amount}',
  'cli.letter-acknowledge':
    'O rascunho é impresso com --acknowledge, depois de ler isto e escolher as suas palavras com --widen.',
  'cli.letter-missing': '{n, plural, =0 {nada em falta} one {um espaço a preencher} other {# espaços a preencher}}',
  'cli.letter-suggested': 'Juntas: --widen {widen} ajusta-se a {count}.',
  'cli.letter-wider': 'Palavras mais amplas, e a quem se ajustariam:',
  'cli.demo-held': '{title} já consta; anule a sua importação na página para o carregar de novo.',
  'cli.demo-next':
    'A sua história passa-se em {asOf}. Leia seed/{name}/README.md, ou comece aqui: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Verificações que {party} podia invocar por trabalho feito em {asOf}: {n, plural, =0 {nenhuma} one {uma} other {#}}.',
  'cli.diligence-lapses': 'caduca em {on}',
  'cli.diligence-left-out':
    '{n, plural, one {Mais um contrato não foi examinado.} other {Mais # contratos não foram examinados.}}',
  'cli.diligence-none':
    'Nenhuma lei registada admite aqui uma verificação como meio de defesa. Isso não significa que verificar não sirva para nada.',
  'cli.diligence-place': '{contract}: não consta onde o trabalho é feito, pelo que nenhuma lei pode ser consultada.',
  'cli.evidence':
    'O que {party} podia ter visto até {on} ({regime} depende do que sabia: {of}). Enumerado, ponderado por ninguém:',
  'cli.evidence-against': 'contra',
  'cli.evidence-for': 'a favor',
  'cli.evidence-to_check': 'a verificar',
  'cli.checkable': 'Destes, {count} dizem quanta mão de obra o preço pode suportar: dê --rows cannot_tell para os ler.',
  'cli.flags': '{test} à data de {asOf}: testados {tested}, com alerta {flagged}, superados {passed}',
  'cli.flags-are-questions': 'Um alerta abre uma pergunta; não é um veredicto.',
  'cli.compare-difference': 'diferença',
  'cli.compare-side': 'à data de {asOf}, no máximo {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: refeito, todos os bytes são iguais} other {{file}: refeito com a lei tal como hoje está registada, difere}}',
  'cli.dossier-photos':
    'fotografias e digitalizações: {carried, plural, one {# incluída} other {# incluídas}}{changed, plural, =0 {, cada uma como diz o seu hash} one {, # das quais NÃO como diz o seu hash} other {, # das quais NÃO como diz o seu hash}}; {named, plural, one {# indicada só pelo seu hash} other {# indicadas só pelo seu hash}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {Fica de fora uma observação sobre uma pessoa} other {Ficam de fora # observações sobre pessoas}}: veja --with-persons.',
  'cli.export-sources':
    '{n, plural, one {Vai incluída uma fotografia ou digitalização} other {Vão incluídas # fotografias e digitalizações}}, porque há factos que {n, plural, one {a citam} other {as citam}}: veja se nelas se veem pessoas.',
  'cli.first-day': 'primeiro dia que importa: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'primeiro dia que importa: não se sabe, o que não significa que não haja',
  'cli.debt-may-be-dead':
    'a dívida da linha {line} pode ter prescrito desde {on} ({cite}): toda a linha da resposta que assenta nela pode cair',
  'cli.debt-clock-unknown':
    'não se sabe quanto dura a própria dívida em {lines, plural, one {# linha} other {# linhas}}',
  'cli.order': 'ordem {order}',
  'cli.problem': '{where} {outcome, select, rejected {rejeitada} other {em espera}}{cell}: {why}',
  'cli.trace-so-far':
    'reclamação {claim} à data de {asOf}: {total} {currency}; segundo o que se sabe podem entrar {most}, e do resto não se pode dizer',
  'cli.what-if': '{test} à data de {asOf}: com alerta {before} tal como as coisas estão, {after} como suposto',
  'cli.what-if-mends':
    'superaria o teste a {price}{bound, select, exact {} between { no mínimo, com certeza a {upper}} other { no mínimo; a que preço com certeza não se sabe}}',
  'cli.what-if-none': 'Nenhuma resposta muda.',
  'cli.would-settle': 'factos que mudariam a resposta, primeiro os de mais dinheiro',
  'cli.rung-open': 'pode exigir-se desde {from}',
  'cli.rung-waits': 'abre-se quando: {opens}',
  'cli.source-cited':
    '{n, plural, =0 {nenhuma entrada a cita} one {citada por uma entrada} other {citada por # entradas}}',
  'cli.source-kept': '{hash}{already, select, true { (já constava)} other {}}',
  'cli.source-none': 'Não consta nenhuma fotografia ou digitalização.',
  'cli.still-open':
    '{open, plural, one {# linha depende} other {# linhas dependem}} de mais de dois factos em falta, ou da própria lei',
  'cli.indicators':
    'Indicadores em {workplace}, à data de {asOf}: {n, plural, =0 {não consta nenhuma observação} one {uma observação} other {# observações}}.',
  'cli.indicators-conditions': 'Condições de trabalho ao lado dos seus padrões:',
  'cli.indicators-evidence': 'Em que assentam:',
  'cli.indicators-left-out':
    '{n, plural, one {Um registo salarial não foi testado.} other {# registos salariais não foram testados.}}',
  'cli.indicators-list': '{title}, de {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {Um indicador não se sabe} other {# indicadores não se sabem}}{never, plural, =0 {} one {; # nunca é anotado aqui} other {; # nunca são anotados aqui}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {Uma observação não conta: não nomeia} other {# observações não contam: não nomeiam}} nada que estas listas tenham, ou uma condição sem padrão, ou não {n, plural, one {diz} other {dizem}} se foi visto.',
  'cli.ladder': 'Degrau a degrau segundo {regime}',
  'cli.missing': 'em falta: {text}',
  'cli.missing-file': 'o mapeamento descreve também {name}; esse ficheiro não foi dado',
  'cli.more-problems': '... e mais linhas que não se tornaram factos: {count}',
  'cli.not-applicable': 'não aplicável {count}: {text}',
  'cli.not-legal-advice': 'Não é aconselhamento jurídico.',
  'cli.rejected-file': 'linhas rejeitadas a corrigir: {path}',
  'cli.trace': 'reclamação {claim} à data de {asOf}: {total} {currency}; podem entrar no máximo {most}',
  'cli.undeclared':
    'Sinais de subcontratação não declarada em torno de {party} à data de {asOf}: {n, plural, =0 {nada a ver} one {uma pergunta} other {# perguntas}}.',
  'cli.undeclared-candidates': 'Um possível caso é um motivo para perguntar; não é um veredicto.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'Não foram examinados: {contracts, plural, one {# contrato} other {# contratos}}, {workplaces, plural, one {# local de trabalho} other {# locais de trabalho}}, {firms, plural, one {# empresa ligada} other {# empresas ligadas}}{addresses, select, true {, endereços de algumas organizações} other {}}.',
  'cli.undeclared-next': 'Constam mais organizações: continue com --after {mark}',
  'cli.undeclared-survey':
    'Sinais de subcontratação não declarada à data de {asOf}: {looked, plural, one {uma organização examinada} other {# organizações examinadas}}, {n, plural, =0 {nenhum possível caso} one {um possível caso} other {# possíveis casos}}, {open, plural, one {uma pergunta} other {# perguntas}} por determinar.',
  'cli.unmatched-file': 'nenhum ficheiro do mapeamento tem o nome {name}; não foi lido',
  'cli.whole-mapping': '{file}: um mapeamento completo, {id} de {publisher}',
} as const;
