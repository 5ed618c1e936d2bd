/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Todos acima de {name}',
  'page.chain.all-here': '{n, plural, one {Aqui está o único elo} other {Aqui estão todos os # elos}}',
  'page.chain.below': 'Todos abaixo de {name}',
  'page.chain.closes-loop': 'fecha um ciclo',
  'page.chain.contracts': '{n} contratos',
  'page.chain.drawn':
    '{total} elos: {drawn} desenhados um a um, {folded} em {groups, plural, one {um grupo} other {{words} grupos}}. Abra um grupo para o desenhar. A tabela tem todas as linhas.',
  'page.chain.drawn-all':
    '{n, plural, =0 {Não consta nenhum elo.} one {Um elo, desenhado.} other {# elos, todos desenhados um a um.}} A tabela tem todas as linhas.',
  'page.chain.empty': 'Não consta nenhum contrato abaixo.',
  'page.chain.evidence': 'Base',
  'page.chain.from': 'Comprador',
  'page.chain.holes': 'Lacunas a preencher',
  'page.chain.inferred-from': 'supõe-se no âmbito de {above}. Inferido:',
  'page.chain.keys':
    'As setas percorrem a cadeia, Enter abre, P escolhe o caminho, T mostra a tabela, + e − aproximam e afastam, 0 como desenhado.',
  'page.chain.loading': 'A percorrer a cadeia ...',
  'page.chain.loop': 'ciclo de {n}',
  'page.chain.map': 'Mapa',
  'page.chain.map-label': 'Mapa da cadeia. Para cima é em direção ao comprador mais alto. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {Mais um elo é inferido} other {Mais # elos são inferidos}}; veja a tabela.',
  'page.chain.node': 'nível {tier}{claims, plural, =0 {} one {, uma reclamação} other {, # reclamações}}. {paid}',
  'page.chain.open-party': 'Abrir {name}',
  'page.chain.paid-by': '{buyer} paga {price}, {test}{inferred, select, inferred {, elo inferido} other {}}',
  'page.chain.pair': '{buyer} a {supplier}',
  'page.chain.panel': 'O caminho escolhido',
  'page.chain.path': 'De {from} até {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Do único preço deste caminho não podemos determiná-lo.} other {De {untested, plural, one {um} other {{words}}} dos {all} preços deste caminho não podemos determiná-lo.}}',
  'page.chain.path-flagged':
    '{n, plural, one {O preço do único elo tem alerta.} other {O primeiro preço com alerta está no {ordinal, selectordinal, other {#.º}} de {words} elos.}}',
  'page.chain.path-none': 'Esta empresa está no topo do que consta.',
  'page.chain.path-none-flagged':
    '{n, plural, one {O preço deste caminho não tem alerta.} other {Nenhum dos {words} preços deste caminho tem alerta.}}',
  'page.chain.pays': '{buyer} paga a {supplier}',
  'page.chain.pays-flagged': 'preço com alerta:',
  'page.chain.place-opens': 'abre a sua página',
  'page.chain.size':
    '{links, plural, =0 {Nenhum elo} one {Um elo} other {# elos}} em {tiers, plural, =0 {nenhum nível} one {um nível} other {{words} níveis}}, {inferred, plural, =0 {nenhum inferido} one {um deles inferido} other {# deles inferidos}}',
  'page.chain.stack': 'mais {n}',
  'page.chain.stack-label':
    '{flagged} com alerta, {links, plural, one {# elo} other {# elos}}, {inferred} inferidos; {n, plural, one {uma empresa} other {# empresas}} abaixo de {under}. Abre o grupo.',
  'page.chain.stack-links': '{n, plural, one {# elo} other {# elos}}',
  'page.chain.table': 'Tabela',
  'page.chain.test': 'Teste de preço',
  'page.chain.tier': 'Nível',
  'page.chain.tier-label': '{n, plural, =0 {Topo} one {Nível #} other {Nível #}}',
  'page.chain.to': 'Fornecedor',
  'page.chain.twin': 'Todos os elos do mapa: {n}',
  'page.chain.untested':
    '{n, plural, one {Um preço não pode ser examinado} other {# preços não podem ser examinados}}: falta algo. Cada um diz o quê na sua própria página.',
  'page.chain.workplaces': 'Locais de trabalho',
  'page.chain.zoom': 'Tamanho do mapa',
  'page.chain.zoom-fit': 'Como desenhado',
  'page.chain.zoom-in': 'Mais perto',
  'page.chain.zoom-out': 'Mais longe',
  'page.chains.answer': 'Que cadeia quer ver?',
  'page.chains.buyer': 'Comprador',
  'page.chains.contracts': 'Contratos em que compra',
  'page.chains.country': 'País',
  'page.chains.empty': 'Não consta nenhum contrato, por isso não há cadeia a percorrer.',
  'page.chains.first': 'Mostram-se os {n} com mais contratos. Procure outro.',
  'page.chains.loading': 'A procurar os topos das cadeias ...',
  'page.chains.roots': 'Compradores acima dos quais ninguém consta',
} as const;
