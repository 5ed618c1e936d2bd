/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Alle über {name}',
  'page.chain.all-here': '{n, plural, one {Das eine Glied ist hier} other {Alle # Glieder sind hier}}',
  'page.chain.below': 'Alle unter {name}',
  'page.chain.closes-loop': 'schließt einen Kreis',
  'page.chain.contracts': '{n} Verträge',
  'page.chain.drawn':
    '{total} Glieder: {drawn} einzeln gezeichnet, {folded} in {groups, plural, one {einer Gruppe} other {{words} Gruppen}}. Öffnen Sie eine Gruppe, um sie zu zeichnen. Die Tabelle hat jede Zeile.',
  'page.chain.drawn-all':
    '{n, plural, =0 {Kein Glied liegt vor.} one {Ein Glied, gezeichnet.} other {# Glieder, alle einzeln gezeichnet.}} Die Tabelle hat jede Zeile.',
  'page.chain.empty': 'Darunter liegt kein Vertrag vor.',
  'page.chain.evidence': 'Grundlage',
  'page.chain.from': 'Auftraggeber',
  'page.chain.holes': 'Zu füllende Lücken',
  'page.chain.inferred-from': 'steht vermutlich unter {above}. Erschlossen:',
  'page.chain.keys':
    'Pfeiltasten folgen der Kette, Enter öffnet, P wählt den Weg, T zeigt die Tabelle, + und − zoomen, 0 wie gezeichnet.',
  'page.chain.loading': 'Die Kette wird abgegangen ...',
  'page.chain.loop': 'Kreis von {n}',
  'page.chain.map': 'Karte',
  'page.chain.map-label': 'Karte der Kette. Oben ist beim obersten Auftraggeber. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {Ein weiteres Glied ist erschlossen} other {# weitere Glieder sind erschlossen}}; siehe die Tabelle.',
  'page.chain.node': 'Ebene {tier}{claims, plural, =0 {} one {, eine Forderung} other {, # Forderungen}}. {paid}',
  'page.chain.open-party': '{name} öffnen',
  'page.chain.paid-by':
    '{price} gezahlt von {buyer}, {test}{inferred, select, inferred {, Glied erschlossen} other {}}',
  'page.chain.pair': '{buyer} an {supplier}',
  'page.chain.panel': 'Der gewählte Weg',
  'page.chain.path': '{from} hinauf zu {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Beim einzigen Preis auf diesem Weg lässt es sich nicht feststellen.} other {Bei {untested, plural, =1 {einem} one {{words}} other {{words}}} der {all} Preise auf diesem Weg lässt es sich nicht feststellen.}}',
  'page.chain.path-flagged':
    '{n, plural, one {Der Preis des einzigen Glieds ist markiert.} other {Der erste markierte Preis steht am {ordinal, selectordinal, other {#.}} von {words} Gliedern.}}',
  'page.chain.path-none': 'Dieses Unternehmen steht an der Spitze dessen, was vorliegt.',
  'page.chain.path-none-flagged':
    '{n, plural, one {Der Preis auf diesem Weg ist nicht markiert.} other {Keiner der {words} Preise auf diesem Weg ist markiert.}}',
  'page.chain.pays': '{buyer} zahlt {supplier}',
  'page.chain.pays-flagged': 'Preis markiert:',
  'page.chain.place-opens': 'öffnet ihre Seite',
  'page.chain.size':
    '{links, plural, =0 {Kein Glied} one {Ein Glied} other {# Glieder}} auf {tiers, plural, =0 {keiner Ebene} one {einer Ebene} other {{words} Ebenen}}, {inferred, plural, =0 {keines erschlossen} one {eines davon erschlossen} other {# davon erschlossen}}',
  'page.chain.stack': '{n} weitere',
  'page.chain.stack-label':
    '{flagged} markiert, {links, plural, one {# Glied} other {# Glieder}}, {inferred} erschlossen; {n, plural, one {ein Unternehmen} other {# Unternehmen}} unter {under}. Öffnet die Gruppe.',
  'page.chain.stack-links': '{n, plural, one {# Glied} other {# Glieder}}',
  'page.chain.table': 'Tabelle',
  'page.chain.test': 'Preistest',
  'page.chain.tier': 'Ebene',
  'page.chain.tier-label': '{n, plural, =0 {Spitze} one {Ebene #} other {Ebene #}}',
  'page.chain.to': 'Auftragnehmer',
  'page.chain.twin': 'Jedes Glied der Karte: {n}',
  'page.chain.untested':
    '{n, plural, one {Ein Preis kann nicht getestet werden} other {# Preise können nicht getestet werden}}: Etwas fehlt. Was, steht auf der jeweiligen Seite.',
  'page.chain.workplaces': 'Arbeitsstätten',
  'page.chain.zoom': 'Größe der Karte',
  'page.chain.zoom-fit': 'Wie gezeichnet',
  'page.chain.zoom-in': 'Näher',
  'page.chain.zoom-out': 'Weiter',
  'page.chains.answer': 'Wessen Kette möchten Sie sehen?',
  'page.chains.buyer': 'Auftraggeber',
  'page.chains.contracts': 'Verträge als Auftraggeber',
  'page.chains.country': 'Land',
  'page.chains.empty': 'Kein Vertrag liegt vor, also gibt es keine Kette.',
  'page.chains.first': 'Die {n} mit den meisten Verträgen werden gezeigt. Suchen Sie nach anderen.',
  'page.chains.loading': 'Die Spitzen der Ketten werden gesucht ...',
  'page.chains.roots': 'Auftraggeber, über denen niemand vorliegt',
} as const;
