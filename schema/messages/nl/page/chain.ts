/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Allen boven {name}',
  'page.chain.all-days': 'alle vastgelegde dagen',
  'page.chain.all-here': '{n, plural, one {De ene schakel staat hier} other {Alle # schakels staan hier}}',
  'page.chain.below': 'Allen onder {name}',
  'page.chain.claimed': '{sum} gevorderd',
  'page.chain.claimed-more':
    '{sum} gevorderd, en {unknown, plural, one {één post waarvan} other {# posten waarvan}} het bedrag niet bekend is',
  'page.chain.claimed-unknown':
    '{unknown, plural, one {één post gevorderd} other {# posten gevorderd}}, bedrag niet bekend',
  'page.chain.closes-loop': 'sluit een kring',
  'page.chain.companies': 'Bedrijven',
  'page.chain.contracts': '{n} contracten',
  'page.chain.drawn':
    '{total, number} schakels: {drawn, number} één voor één getekend, {folded, number} in {groups, plural, one {één groep} other {{words} groepen}}. Open een groep om die te tekenen. De tabel heeft elke rij.',
  'page.chain.drawn-all':
    '{n, plural, =0 {Er is geen schakel vastgelegd.} one {Eén schakel, getekend.} other {# schakels, alle één voor één getekend.}} De tabel heeft elke rij.',
  'page.chain.drawn-count': 'Getekend',
  'page.chain.drawn-twin': 'Schakels die één voor één zijn getekend: {n, number}',
  'page.chain.empty': 'Hieronder is geen contract vastgelegd.',
  'page.chain.evidence': 'Bewijs',
  'page.chain.export': 'Wat wordt getoond, om mee te nemen',
  'page.chain.export-as': 'Als {form}',
  'page.chain.export-failed':
    'De afbeelding kon niet worden gemaakt. CSV en GraphML bevatten hetzelfde.',
  'page.chain.export-foot': '{title}. Per {day}. {drawn} Geen juridisch advies.',
  'page.chain.from': 'Opdrachtgever',
  'page.chain.holes': 'Gaten om te vullen',
  'page.chain.hours': '{n} u',
  'page.chain.hours-at-least': 'ten minste {n} u',
  'page.chain.hours-at-most': 'ten hoogste {n} u',
  'page.chain.hours-between': '{low} tot {high} u',
  'page.chain.hours-sum':
    '{sum}{unknown, plural, =0 {} one {; van één contract zijn de uren niet bekend} other {; van # contracten zijn de uren niet bekend}}',
  'page.chain.inferred-from': 'wordt geacht onder {above} te staan. Afgeleid:',
  'page.chain.inferred-links': 'Afgeleid',
  'page.chain.keys':
    'Pijltjes lopen langs de keten, Enter opent, P kiest het pad, T toont de tabel, + en − zoomen, 0 zoals getekend.',
  'page.chain.links': 'Schakels',
  'page.chain.loading': 'De keten wordt doorlopen ...',
  'page.chain.loop': 'kring van {n}',
  'page.chain.map': 'Kaart',
  'page.chain.map-label': 'Kaart van de keten. Omhoog is naar de bovenste opdrachtgever. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {Nog één schakel is afgeleid} other {Nog # schakels zijn afgeleid}}; zie de tabel.',
  'page.chain.more-places': '{n, plural, one {Nog één plaats} other {Nog # plaatsen}}',
  'page.chain.more-places-where': 'in de tabel',
  'page.chain.no-claim': 'geen vordering vastgelegd',
  'page.chain.no-hours': 'uren niet bekend',
  'page.chain.no-price': 'prijs niet aanwezig',
  'page.chain.node': 'laag {tier}{claims, plural, =0 {} one {, één vordering} other {, # vorderingen}}. {paid}',
  'page.chain.not-drawn': 'een contract dat niet is getekend',
  'page.chain.open-part': 'Nog {n} tekenen',
  'page.chain.open-party': '{name} openen',
  'page.chain.paid-by':
    'Onder {buyer}: {price}, {test}{inferred, select, inferred {, schakel afgeleid} other {}}',
  'page.chain.pair': '{buyer} aan {supplier}',
  'page.chain.panel': 'Het gekozen pad',
  'page.chain.part': '{n} {test}',
  'page.chain.part-label':
    '{tier}, {test}: {links, plural, one {# schakel} other {# schakels}} naar {parties, plural, one {één bedrijf} other {# bedrijven}}, {inferred, number} afgeleid, {drawn, number} getekend; {sums}. {left, plural, =0 {Alle zijn getekend.} one {Opent de ene schakel die over is.} other {Opent er tot 60 meer.}}',
  'page.chain.parts-drawn':
    '{total, plural, one {# schakel} other {# schakels}}: {drawn, number} één voor één getekend, {folded, number} in {groups, plural, one {één deel} other {# delen}}. Open een deel om er 60 meer te tekenen.',
  'page.chain.parts-first':
    'De schakels zijn geteld; welke ervan zijn afgeleid en wat hun toetsen zeggen, wordt nog gelezen.',
  'page.chain.parts-map-label':
    'Kaart van de keten per laag. Omhoog is naar de bovenste opdrachtgever. {drawn}',
  'page.chain.parts-none-tested':
    'Er zijn te veel prijzen om ze tegelijk te toetsen, en er zijn geen antwoorden van deze dag bewaard: geen ervan is al getoetst. Open een contract om het te toetsen.',
  'page.chain.parts-twin': 'Elk deel van de kaart: {n}',
  'page.chain.path': '{from} omhoog tot {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Van de ene prijs op dit pad is het niet te zeggen.} other {Van {untested, plural, =1 {één} one {één} other {{words}}} van de {all} prijzen op dit pad is het niet te zeggen.}}',
  'page.chain.path-flagged':
    '{n, plural, one {De prijs van de ene schakel heeft een signaal.} other {De eerste prijs met een signaal staat bij de {ordinal, selectordinal, other {#e}} van {words} schakels.}}',
  'page.chain.path-none': 'Dit bedrijf staat aan de top van wat beschikbaar is.',
  'page.chain.path-none-flagged':
    '{n, plural, one {De prijs op dit pad heeft geen signaal.} other {Geen van de {words} prijzen op dit pad heeft een signaal.}}',
  'page.chain.pays': '{buyer} betaalt {supplier}',
  'page.chain.pays-flagged': 'prijs met signaal:',
  'page.chain.place-opens': 'opent de pagina ervan',
  'page.chain.places-open': 'opent de tabel',
  'page.chain.price-sum':
    '{sum}{bounded, plural, =0 {} one {; één prijs is alleen als bereik bekend} other {; # prijzen zijn alleen als bereik bekend}}{unpriced, plural, =0 {} one {; één prijs voor het hele contract is niet bekend} other {; # prijzen voor het hele contract zijn niet bekend}}',
  'page.chain.result': 'Uitkomst',
  'page.chain.shows': 'Wat bij de schakels staat',
  'page.chain.shows-debts': 'Schulden',
  'page.chain.shows-hours': 'Uren',
  'page.chain.shows-prices': 'Prijzen',
  'page.chain.size':
    '{links, plural, =0 {Geen schakel} one {Eén schakel} other {# schakels}} in {tiers, plural, =0 {geen laag} one {één laag} other {{words} lagen}}, {inferred, plural, =0 {geen afgeleid} one {één ervan afgeleid} other {# ervan afgeleid}}',
  'page.chain.stack': '{trade, select, none {nog {n, number}} other {nog {n, number}: {trade}}}',
  'page.chain.stack-label':
    '{flagged} met signaal, {links, plural, one {# schakel} other {# schakels}}, {inferred} afgeleid; {n, plural, one {één bedrijf} other {# bedrijven}} onder {under}; {sums}. Opent de groep.',
  'page.chain.sum-of': '{sum}, {known, number} van {all, number}',
  'page.chain.table': 'Tabel',
  'page.chain.test': 'Prijstoets',
  'page.chain.tier': 'Laag',
  'page.chain.tier-label': '{n, plural, =0 {Top} one {Laag #} other {Laag #}}',
  'page.chain.tier-links': '{links, plural, one {# schakel} other {# schakels}}',
  'page.chain.tier-parts':
    '{tier, plural, one {Laag #} other {Laag #}}{deeper, select, yes { en dieper} other {}}',
  'page.chain.to': 'Opdrachtnemer',
  'page.chain.twin': 'Elke schakel van de kaart: {n, number}',
  'page.chain.untested':
    '{n, plural, one {Eén prijs kan niet worden getoetst} other {# prijzen kunnen niet worden getoetst}}: er ontbreekt iets. Wat, staat op de pagina van elk.',
  'page.chain.workplaces': 'Werkplekken',
  'page.chain.zoom': 'Grootte van de kaart',
  'page.chain.zoom-fit': 'Zoals getekend',
  'page.chain.zoom-in': 'Dichterbij',
  'page.chain.zoom-out': 'Verder weg',
  'page.chains.answer': 'Wiens keten wilt u zien?',
  'page.chains.buyer': 'Opdrachtgever',
  'page.chains.contracts': 'Contracten als opdrachtgever',
  'page.chains.country': 'Land',
  'page.chains.empty': 'Er is geen contract vastgelegd, dus is er geen keten te doorlopen.',
  'page.chains.first': 'De {n} met de meeste contracten worden getoond. Zoek een andere.',
  'page.chains.loading': 'De toppen van de ketens worden gezocht ...',
  'page.chains.roots': 'Opdrachtgevers boven wie niemand is vastgelegd',
} as const;
