/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Candidat',
  'undeclared.answer.cannot_tell': 'Indéterminé',
  'undeclared.answer.fits': 'Concorde',
  'undeclared.column.evidence': 'Éléments à l’appui',
  'undeclared.column.not-said': 'Ce que cela ne dit pas',
  'undeclared.evidence.computed': 'calculé à partir de chiffres énoncés',
  'undeclared.evidence.documented': 'énoncé par une source',
  'undeclared.evidence.inferred': 'déduit',
  'undeclared.kind.depth': 'Profondeur de la chaîne',
  'undeclared.kind.hours': 'Heures en regard des travailleurs déclarés',
  'undeclared.kind.labour_only': 'Couches de main-d’œuvre seule',
  'undeclared.kind.successor': 'Entreprises qui peuvent se succéder',
  'undeclared.missing.comparable-price':
    'Des prix de {contract}, et de ce qui est acheté pour lui, qui puissent être comparés : pour l’ensemble, ou par une même unité.',
  'undeclared.missing.consent': 'Si l’acheteur a accepté d’autres rangs : {contract}.',
  'undeclared.missing.continuity':
    'Qui possédait et dirigeait {earlier} et {later}, et si des travailleurs, des outils ou des contrats sont passés de l’une à l’autre.',
  'undeclared.missing.country': 'Dans quel pays {earlier} et {later} ont leur adresse.',
  'undeclared.missing.days': 'Le premier et le dernier jour de travail sous {contract}.',
  'undeclared.missing.declared-workers': 'Combien de travailleurs sont déclarés au lieu de travail : {workplace}.',
  'undeclared.missing.each-day':
    'Combien d’heures ont été travaillées chaque jour au titre de {contracts}, et par combien de travailleurs.',
  'undeclared.missing.exact-hours':
    'Combien d’heures de travail {contract} demande exactement : seule une limite ou une fourchette est indiquée.',
  'undeclared.missing.exception': 'Si une exception de la loi valait pour la chaîne sous {contract}.',
  'undeclared.missing.head-count': 'Combien de travailleurs {party} a déclarés, et quand.',
  'undeclared.missing.head-count-in': 'Combien de travailleurs {party} a déclarés du {from} au {until}.',
  'undeclared.missing.hours': 'Combien d’heures de travail {contract} exige.',
  'undeclared.missing.hours-there':
    'Combien des heures de {contract} ont été travaillées à {workplace} : il est aussi exécuté sur d’autres lieux de travail.',
  'undeclared.missing.kind': 'De quel type de contrat il s’agit : {contract}.',
  'undeclared.missing.least-value':
    'À partir de quelle valeur la règle valait pour {contract} : elle se situe entre {never} et {always} {currency}, et cette valeur a changé selon les années et l’acheteur.',
  'undeclared.missing.licence':
    'Si {party} peut fournir de la main-d’œuvre, et combien de travailleurs elle a déclarés.',
  'undeclared.missing.loose': 'Sous quel contrat {contract} est exécuté, et combien d’heures il exige.',
  'undeclared.missing.loose-known': 'Dans le cadre de quel contrat {contract} est exécuté.',
  'undeclared.missing.ownership-days': 'De quand à quand {owner} a possédé {earlier}, et {later}.',
  'undeclared.missing.passed-hours': 'Combien d’heures de {lower} ont été travaillées pour {contract}, et quels jours.',
  'undeclared.missing.passed-on':
    'Si des heures sous {contracts} ont été faites par d’autres que les travailleurs déclarés, et par qui.',
  'undeclared.missing.place': 'Où le travail sous {contract} est fait.',
  'undeclared.missing.price': 'Le prix de {contract}.',
  'undeclared.missing.price-in':
    'Le prix de {contract} en {currency} : la règle vaut à partir d’une valeur entre {never} et {always}, et rien n’est converti.',
  'undeclared.missing.public-buyer': 'Si l’acheteur de {contract} est un organisme public.',
  'undeclared.missing.sector': 'De quel secteur relève le travail au titre de {contract}.',
  'undeclared.missing.town':
    'Dans quelle ville {earlier} et {later} ont leur adresse : une rue seule existe dans beaucoup.',
  'undeclared.missing.weekly-hours': 'La durée hebdomadaire maximale d’un travailleur le {day} ({place}).',
  'undeclared.missing.which-head-count':
    'Quel nombre de travailleurs {party} a déclaré du {from} au {until} : les sources en donnent plusieurs.',
  'undeclared.not-said.depth':
    'Il n’est pas dit qu’un rang ait été caché : l’acheteur peut l’avoir accepté. Les limites que fixe une loi ne sont pas enregistrées.',
  'undeclared.not-said.depth-law':
    'Que la loi a été violée : les exceptions, les montants en dessous desquels elle ne vaut pas et ce qui ne compte pas comme rang ne sont pas examinés.',
  'undeclared.not-said.fits':
    'Cela ne dit pas que rien n’a été transmis : seulement que les travailleurs déclarés pouvaient faire ce qui est connu des contrats. Le temps partiel et les congés ne sont pas connus ; ils laisseraient moins d’heures.',
  'undeclared.not-said.hours-supplier':
    'Il n’est pas dit que quelqu’un ait travaillé sans être déclaré : des journées plus longues, des travailleurs mis à disposition, un contrat de sous-traitance non enregistré ou un chiffre faux l’expliqueraient aussi.',
  'undeclared.not-said.hours-workplace':
    'Il n’est pas dit que quelqu’un ait travaillé sans être déclaré, ni pour qui : des journées plus longues, du travail fait ailleurs ou un chiffre faux l’expliqueraient aussi. Quel jour les travailleurs ont été déclarés n’est pas enregistré.',
  'undeclared.not-said.labour-supply':
    'Il n’est pas dit que quelque chose soit irrégulier : la main-d’œuvre peut être fournie ouvertement. Si elle est déclarée et autorisée est à demander.',
  'undeclared.not-said.layer':
    'Il n’est pas dit que la couche soit fictive : elle peut prêter des moyens, organiser le travail ou porter un risque qu’aucun chiffre ne montre ici.',
  'undeclared.not-said.successor':
    'Il n’est pas dit qu’une entreprise continue l’autre, ni que quelqu’un ait éludé une dette : une adresse, un propriétaire ou un métier peuvent être communs par hasard.',
  'undeclared.step.agrees': 'Ce qui concorde : {what}.',
  'undeclared.step.began':
    '{party} a commencé son premier contrat enregistré le {on} ; du {first} au {last} compte comme proche de la fin de l’autre.',
  'undeclared.step.differs': 'Ce qui diffère : {what}.',
  'undeclared.step.ended-contracts': 'Le dernier contrat enregistré de {party} a pris fin le {on}.',
  'undeclared.step.ended-status': '{party} : {status} depuis le {on}.',
  'undeclared.step.kept-more': '{party} conserve au plus {kept} % de son prix, plus de {share} %.',
  'undeclared.step.kept-nothing': '{party} conserve au plus {kept} % de son prix, pas plus de {share} %.',
  'undeclared.step.labour-supply': '{contract} porte sur de la main-d’œuvre que {supplier} fournit à {buyer}.',
  'undeclared.step.law-tiers':
    'En règle générale, la loi de {place} permet {most, select, 1 {un rang} other {{most} rangs}} de contrats sous {contract}.',
  'undeclared.step.most-tiers':
    '{contract} permet {most, select, 0 {aucune sous-traitance} 1 {un rang de contrats en dessous} other {{most} rangs de contrats en dessous}}.',
  'undeclared.step.needed-candidate':
    'Du {from} au {until}, au moins {hours} heures sont à faire sous {contracts}, dont tous les jours se situent dans cette période.',
  'undeclared.step.needed-cannot_tell':
    'Du {from} au {until}, au moins {hours} heures sont à faire sous {contracts}, dont tous les jours se situent dans cette période.',
  'undeclared.step.needed-fits':
    'Du {from} au {until}, au plus {hours} heures sont à faire sous {contracts}, dont tous les jours se situent dans cette période.',
  'undeclared.step.no-workers': '{party} n’a déclaré de travailleurs pour aucun jour de {contract}.',
  'undeclared.step.no-workers-there':
    'Aucun travailleur n’est déclaré sur aucun lieu de travail de {contract} ; de quel jour cela date n’est pas enregistré.',
  'undeclared.step.possible':
    'Les travailleurs déclarés de {who} peuvent faire {hours} heures du {from} au {until}, à {limit} heures par semaine chacun.',
  'undeclared.step.possible-days':
    'Les travailleurs déclarés de {who} peuvent travailler au plus {hours} heures du {from} au {until}, à {limit} heures par jour chacun.',
  'undeclared.step.same-address':
    '{earlier} et {later} ont la même adresse, à la casse, aux accents et aux signes près : {address}.',
  'undeclared.step.same-owner': '{owner} a possédé {earlier} et {later}, d’après ce qui est connu.',
  'undeclared.step.same-work-documented':
    '{lower} est exécuté sous {upper}, et porte sur le même travail pour autant que ce soit enregistré : {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} peut être exécuté sous {upper}, ce qu’aucun document ne dit, et porte sur le même travail pour autant que ce soit enregistré : {agrees}.',
  'undeclared.step.succession': 'Une source énonce que {later} succède à {earlier}.',
  'undeclared.step.tiers-documented':
    'En dessous de {contract} {tiers, select, 1 {se trouve un rang} other {se trouvent {tiers} rangs}}, documentés de bout en bout : {contracts}.',
  'undeclared.step.tiers-inferred':
    'En dessous de {contract} {tiers, select, 1 {se trouve un rang} other {se trouvent {tiers} rangs}}, et au moins un lien est seulement déduit : {contracts}.',
  'undeclared.what.depth': 'La chaîne peut aller plus loin que le contrat ne le permet.',
  'undeclared.what.depth-law': 'La chaîne peut être plus profonde que ne le permet la loi du lieu.',
  'undeclared.what.hours-candidate':
    'Les contrats exigent plus d’heures que les travailleurs déclarés ne peuvent en faire.',
  'undeclared.what.hours-cannot_tell': 'On ne peut pas dire si les travailleurs déclarés peuvent faire ces heures.',
  'undeclared.what.hours-fits': 'Les travailleurs déclarés peuvent faire les heures des contrats enregistrés.',
  'undeclared.what.labour-supply': 'Une couche qui ne fournit que de la main-d’œuvre.',
  'undeclared.what.layer-candidate': 'Une couche qui peut transmettre tout le travail.',
  'undeclared.what.layer-cannot_tell': 'On ne peut pas dire si cette couche transmet tout le travail.',
  'undeclared.what.successor-candidate':
    'Une entreprise a pris fin et une autre, liée à elle, a commencé : ce peut être un successeur.',
  'undeclared.what.successor-cannot_tell':
    'Une entreprise a pris fin, et une autre peut lui être liée : on ne peut dire si elle peut lui succéder.',
} as const;
