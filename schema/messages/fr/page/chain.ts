/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Tous au-dessus de {name}',
  'page.chain.all-here': '{n, plural, one {Le seul lien est ici} other {Tous les # liens sont ici}}',
  'page.chain.below': 'Tous en dessous de {name}',
  'page.chain.closes-loop': 'ferme une boucle',
  'page.chain.contracts': '{n} contrats',
  'page.chain.drawn':
    '{total} liens : {drawn} dessinés un à un, {folded} dans {groups, plural, one {un groupe} other {{words} groupes}}. Ouvrez un groupe pour le dessiner. Le tableau contient chaque ligne.',
  'page.chain.drawn-all':
    '{n, plural, =0 {Aucun lien n’est enregistré.} one {Un lien, dessiné.} other {# liens, tous dessinés un à un.}} Le tableau contient chaque ligne.',
  'page.chain.empty': 'Aucun contrat n’est enregistré en dessous.',
  'page.chain.evidence': 'Éléments à l’appui',
  'page.chain.from': 'Acheteur',
  'page.chain.holes': 'Lacunes à combler',
  'page.chain.inferred-from': 'est considéré comme placé sous {above}. Déduit :',
  'page.chain.keys':
    'Les flèches parcourent la chaîne, Entrée ouvre, P choisit le chemin, T montre le tableau, + et − agrandissent ou réduisent, 0 revient au dessin initial.',
  'page.chain.loading': 'Parcours de la chaîne ...',
  'page.chain.loop': 'boucle de {n}',
  'page.chain.map': 'Carte',
  'page.chain.map-label': 'Carte de la chaîne. Vers le haut, c’est vers l’acheteur du sommet. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {# autre lien est déduit} other {# autres liens sont déduits}} ; voir le tableau.',
  'page.chain.node': 'rang {tier}{claims, plural, =0 {} one {, une réclamation} other {, # réclamations}}. {paid}',
  'page.chain.open-party': 'Ouvrir {name}',
  'page.chain.paid-by': 'Payé {price} par {buyer}, {test}{inferred, select, inferred {, lien déduit} other {}}',
  'page.chain.pair': '{buyer} à {supplier}',
  'page.chain.panel': 'Le chemin choisi',
  'page.chain.path': '{from} jusqu’à {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Pour le seul prix de ce chemin, on ne peut pas se prononcer.} other {Pour {untested, plural, =1 {un} one {{words}} other {{words}}} des {all} prix de ce chemin, on ne peut pas se prononcer.}}',
  'page.chain.path-flagged':
    '{n, plural, one {Le prix du seul lien est signalé.} other {Le premier prix signalé se trouve au {ordinal, selectordinal, one {#er} other {#e}} de {words} liens.}}',
  'page.chain.path-none': 'Cette entreprise se trouve au sommet de ce qui est enregistré.',
  'page.chain.path-none-flagged':
    '{n, plural, one {Le prix de ce chemin n’est pas signalé.} other {Aucun des {words} prix de ce chemin n’est signalé.}}',
  'page.chain.pays': '{buyer} paie à {supplier}',
  'page.chain.pays-flagged': 'prix signalé :',
  'page.chain.place-opens': 'ouvre sa page',
  'page.chain.size':
    '{links, plural, =0 {Aucun lien} one {Un lien} other {# liens}} sur {tiers, plural, =0 {aucun rang} one {un rang} other {{words} rangs}}, {inferred, plural, =0 {aucun déduit} one {dont un déduit} other {dont # déduits}}',
  'page.chain.stack': '{n} de plus',
  'page.chain.stack-label':
    '{flagged} signalés, {links, plural, one {# lien} other {# liens}}, {inferred} déduits ; {n, plural, one {une entreprise} other {# entreprises}} sous {under}. Ouvre le groupe.',
  'page.chain.stack-links': '{n, plural, one {# lien} other {# liens}}',
  'page.chain.table': 'Tableau',
  'page.chain.test': 'Test de prix',
  'page.chain.tier': 'Rang',
  'page.chain.tier-label': '{n, plural, =0 {Sommet} one {Rang #} other {Rang #}}',
  'page.chain.to': 'Fournisseur',
  'page.chain.twin': 'Chaque lien de la carte : {n}',
  'page.chain.untested':
    '{n, plural, one {# prix ne peut être testé} other {# prix ne peuvent être testés}} : quelque chose manque. La page de chacun dit quoi.',
  'page.chain.workplaces': 'Lieux de travail',
  'page.chain.zoom': 'Taille de la carte',
  'page.chain.zoom-fit': 'Vue initiale',
  'page.chain.zoom-in': 'Plus près',
  'page.chain.zoom-out': 'Plus loin',
  'page.chains.answer': 'De qui voulez-vous voir la chaîne ?',
  'page.chains.buyer': 'Acheteur',
  'page.chains.contracts': 'Contrats qu’il achète',
  'page.chains.country': 'Pays',
  'page.chains.empty': 'Aucun contrat n’est enregistré, donc aucune chaîne à parcourir.',
  'page.chains.first': 'Les {n} ayant le plus de contrats sont montrés. Cherchez-en un autre.',
  'page.chains.loading': 'Recherche des sommets des chaînes ...',
  'page.chains.roots': 'Acheteurs au-dessus desquels personne n’est enregistré',
} as const;
