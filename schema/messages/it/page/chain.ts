/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Tutti sopra {name}',
  'page.chain.all-here': '{n, plural, one {L’unico collegamento è qui} other {Tutti i # collegamenti sono qui}}',
  'page.chain.below': 'Tutti sotto {name}',
  'page.chain.closes-loop': 'chiude un cerchio',
  'page.chain.contracts': '{n} contratti',
  'page.chain.drawn':
    '{total} collegamenti: {drawn} disegnati uno a uno, {folded} in {groups, plural, one {un gruppo} other {{words} gruppi}}. Apra un gruppo per disegnarlo. La tabella ha ogni riga.',
  'page.chain.drawn-all':
    '{n, plural, =0 {Nessun collegamento è registrato.} one {Un collegamento, disegnato.} other {# collegamenti, tutti disegnati uno a uno.}} La tabella ha ogni riga.',
  'page.chain.empty': 'Nessun contratto al di sotto è registrato.',
  'page.chain.evidence': 'Elementi',
  'page.chain.from': 'Acquirente',
  'page.chain.holes': 'Lacune da colmare',
  'page.chain.inferred-from': 'si considera posto sotto {above}. Desunto:',
  'page.chain.keys':
    'Le frecce percorrono la catena, Invio apre, P sceglie il percorso, T mostra la tabella, + e − ingrandiscono o riducono, 0 com’era disegnata.',
  'page.chain.loading': 'La catena viene percorsa ...',
  'page.chain.loop': 'cerchio di {n}',
  'page.chain.map': 'Mappa',
  'page.chain.map-label': 'Mappa della catena. In alto è verso l’acquirente in cima. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {Un altro collegamento è desunto} other {Altri # collegamenti sono desunti}}; vedere la tabella.',
  'page.chain.node': 'livello {tier}{claims, plural, =0 {} one {, una richiesta} other {, # richieste}}. {paid}',
  'page.chain.open-party': 'Aprire {name}',
  'page.chain.paid-by':
    'Pagato {price} da {buyer}, {test}{inferred, select, inferred {, collegamento desunto} other {}}',
  'page.chain.pair': '{buyer} a {supplier}',
  'page.chain.panel': 'Il percorso scelto',
  'page.chain.path': 'Da {from} in su fino a {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Del solo prezzo su questo percorso non si può dire.} other {Di {untested, plural, =1 {uno} one {uno} other {{words}}} dei {all} prezzi su questo percorso non si può dire.}}',
  'page.chain.path-flagged':
    '{n, plural, one {Il prezzo dell’unico collegamento è segnalato.} other {Il primo prezzo segnalato è al collegamento n. {ordinal, selectordinal, other {#}} su {words}.}}',
  'page.chain.path-none': 'Questa impresa sta in cima a ciò che è registrato.',
  'page.chain.path-none-flagged':
    '{n, plural, one {Il prezzo su questo percorso non è segnalato.} other {Nessuno dei {words} prezzi su questo percorso è segnalato.}}',
  'page.chain.pays': '{buyer} paga a {supplier}',
  'page.chain.pays-flagged': 'prezzo segnalato:',
  'page.chain.place-opens': 'apre la sua pagina',
  'page.chain.size':
    '{links, plural, =0 {Nessun collegamento} one {Un collegamento} other {# collegamenti}} su {tiers, plural, =0 {nessun livello} one {un livello} other {{words} livelli}}, {inferred, plural, =0 {nessuno desunto} one {di cui uno desunto} other {di cui # desunti}}',
  'page.chain.stack': 'altri {n}',
  'page.chain.stack-label':
    '{flagged} segnalati, {links, plural, one {# collegamento} other {# collegamenti}}, {inferred} desunti; {n, plural, one {un’impresa} other {# imprese}} sotto {under}. Apre il gruppo.',
  'page.chain.stack-links': '{n, plural, one {# collegamento} other {# collegamenti}}',
  'page.chain.table': 'Tabella',
  'page.chain.test': 'Test di prezzo',
  'page.chain.tier': 'Livello',
  'page.chain.tier-label': '{n, plural, =0 {Cima} one {Livello #} other {Livello #}}',
  'page.chain.to': 'Fornitore',
  'page.chain.twin': 'Ogni collegamento della mappa: {n}',
  'page.chain.untested':
    '{n, plural, one {Un prezzo non può essere testato} other {# prezzi non possono essere testati}}: manca qualcosa. La pagina di ciascuno dice che cosa.',
  'page.chain.workplaces': 'Luoghi di lavoro',
  'page.chain.zoom': 'Dimensione della mappa',
  'page.chain.zoom-fit': 'Com’era disegnata',
  'page.chain.zoom-in': 'Più vicino',
  'page.chain.zoom-out': 'Più lontano',
  'page.chains.answer': 'Di chi vuole vedere la catena?',
  'page.chains.buyer': 'Acquirente',
  'page.chains.contracts': 'Contratti che compra',
  'page.chains.country': 'Paese',
  'page.chains.empty': 'Nessun contratto è registrato, quindi non c’è una catena da percorrere.',
  'page.chains.first': 'Sono mostrati i {n} con più contratti. Ne cerchi un altro.',
  'page.chains.loading': 'Ricerca delle cime delle catene ...',
  'page.chains.roots': 'Acquirenti sopra i quali nessuno è registrato',
} as const;
