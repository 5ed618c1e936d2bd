/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Everyone above {name}',
  'page.chain.all-here': '{n, plural, one {The one link is here} other {All # links are here}}',
  'page.chain.below': 'Everyone below {name}',
  'page.chain.closes-loop': 'closes a loop',
  'page.chain.contracts': '{n} contracts',
  'page.chain.drawn':
    '{total} links: {drawn} drawn one by one, {folded} in {groups, plural, one {one group} other {{words} groups}}. Open a group to draw it. The table has every row.',
  'page.chain.drawn-all':
    '{n, plural, =0 {No link is held.} one {One link, drawn.} other {# links, all drawn one by one.}} The table has every row.',
  'page.chain.empty': 'No contract below is held.',
  'page.chain.evidence': 'Evidence',
  'page.chain.from': 'Buyer',
  'page.chain.holes': 'Holes to fill',
  'page.chain.inferred-from': 'is taken to stand under {above}. Inferred:',
  'page.chain.keys':
    'Arrow keys walk the chain, Enter opens, P chooses the path, T shows the table, + and − zoom, 0 as drawn.',
  'page.chain.loading': 'Walking the chain ...',
  'page.chain.loop': 'loop of {n}',
  'page.chain.map': 'Map',
  'page.chain.map-label': 'Map of the chain. Up is towards the top buyer. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {One more link is inferred} other {# more links are inferred}}; see the table.',
  'page.chain.node': 'tier {tier}{claims, plural, =0 {} one {, one claim} other {, # claims}}. {paid}',
  'page.chain.open-party': 'Open {name}',
  'page.chain.paid-by': 'Paid {price} by {buyer}, {test}{inferred, select, inferred {, link inferred} other {}}',
  'page.chain.pair': '{buyer} to {supplier}',
  'page.chain.panel': 'The chosen path',
  'page.chain.path': '{from} up to {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Of the one price on this path we cannot tell.} other {Of {untested, plural, =1 {one} other {{words}}} of the {all} prices on this path we cannot tell.}}',
  'page.chain.path-flagged':
    '{n, plural, one {The price of the one link is flagged.} other {The first flagged price is at the {ordinal, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {words} links.}}',
  'page.chain.path-none': 'This company stands at the top of what is held.',
  'page.chain.path-none-flagged':
    '{n, plural, one {The price on this path is not flagged.} other {None of the {words} prices on this path is flagged.}}',
  'page.chain.pays': '{buyer} pays {supplier}',
  'page.chain.pays-flagged': 'price flagged:',
  'page.chain.place-opens': 'opens its page',
  'page.chain.size':
    '{links, plural, =0 {No link} one {One link} other {# links}} in {tiers, plural, =0 {no tier} one {one tier} other {{words} tiers}}, {inferred, plural, =0 {none inferred} one {one of them inferred} other {# of them inferred}}',
  'page.chain.stack': '{n} more',
  'page.chain.stack-label':
    '{flagged} flagged, {links, plural, one {# link} other {# links}}, {inferred} inferred; {n, plural, one {one company} other {# companies}} below {under}. Opens the group.',
  'page.chain.stack-links': '{n, plural, one {# link} other {# links}}',
  'page.chain.table': 'Table',
  'page.chain.test': 'Price test',
  'page.chain.tier': 'Tier',
  'page.chain.tier-label': '{n, plural, =0 {Top} other {Tier #}}',
  'page.chain.to': 'Supplier',
  'page.chain.twin': 'Every link of the map: {n}',
  'page.chain.untested':
    '{n, plural, one {One price cannot be tested} other {# prices cannot be tested}}: something is missing. Each says what on its own page.',
  'page.chain.workplaces': 'Workplaces',
  'page.chain.zoom': 'Size of the map',
  'page.chain.zoom-fit': 'As drawn',
  'page.chain.zoom-in': 'Nearer',
  'page.chain.zoom-out': 'Further',
  'page.chains.answer': 'Whose chain do you want to see?',
  'page.chains.buyer': 'Buyer',
  'page.chains.contracts': 'Contracts it buys',
  'page.chains.country': 'Country',
  'page.chains.empty': 'No contract is held, so there is no chain to walk.',
  'page.chains.first': 'The {n} with most contracts are shown. Search for another.',
  'page.chains.loading': 'Looking for the tops of the chains ...',
  'page.chains.roots': 'Buyers above whom nobody is held',
} as const;
