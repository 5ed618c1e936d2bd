/** Organisation, workplace, contract. */
export const pageParties = {
  'page.contract.above': 'Exécuté sous',
  'page.contract.above-unknown': 'Sous quel contrat celui-ci est-il exécuté ? Les documents s’arrêtent ici.',
  'page.contract.answer-flagged': '{n, plural, one {Un test le signale.} other {{words} tests le signalent.}}',
  'page.contract.answer-no-price': 'Le prix de ce contrat n’est pas enregistré.',
  'page.contract.answer-none': 'Aucun test ne le signale.',
  'page.contract.answer-open':
    'Aucun test ne le signale, mais {n, plural, one {un ne peut pas se prononcer} other {{words} ne peuvent pas se prononcer}}.',
  'page.contract.answer-price': 'Le prix est de {price}.',
  'page.contract.below': 'Exécuté à ce titre',
  'page.contract.between':
    '{who, select, both {{buyer} à {supplier}} supplier {{supplier}, acheteur non connu} other {{buyer}, fournisseur non connu}}{when, select, none {} both {, {months}} from {, à partir de {months}} other {, jusqu’à {months}}}',
  'page.contract.buyer': 'Acheteur',
  'page.contract.ended': 'Dernier jour de travail',
  'page.contract.estimate': 'Estimation officielle',
  'page.contract.first-day': 'Premier jour de travail',
  'page.contract.hours': 'Heures de travail',
  'page.contract.kind': 'Type',
  'page.contract.loading': 'Lecture du contrat ...',
  'page.contract.minutes': 'Minutes de travail par unité',
  'page.contract.more-below':
    '{n, plural, one {# autre figure} many {# autres figurent} other {# autres figurent}} sur la carte de la chaîne.',
  'page.contract.no-number': 'sans numéro',
  'page.contract.no-tests': 'Aucun test ne lit cette fiche.',
  'page.contract.nothing-below': 'On ne sait rien qui soit exécuté au titre de ce contrat.',
  'page.contract.number': 'Contrat',
  'page.contract.other-cost': 'Coûts hors travail',
  'page.contract.particulars': 'Ce qui est enregistré',
  'page.contract.pieces': '{count} {n, plural, one {pièce} other {pièces}}',
  'page.contract.price': 'Prix',
  'page.contract.product': 'Produit',
  'page.contract.quantity': 'Quantité',
  'page.contract.second': 'Contrat {name}',
  'page.contract.signed': 'Signé',
  'page.contract.supplier': 'Fournisseur',
  'page.contract.tests': 'Tests de ce prix',
  'page.contract.title': '{buyer} à {supplier}',
  'page.contract.top': 'Rien ne se trouve au-dessus de ce contrat.',
  'page.contract.unit-price': 'Prix par unité',
  'page.contract.work': 'Travail',
  'page.contract.workers': 'Nombre de travailleurs',
  'page.contract.workplaces': 'Lieux de travail',
  'page.organisation.add-relation':
    '{kind, select, Ownership {Ajouter un propriétaire} Affiliation {Ajouter qui la dirige, ou son groupe} other {Ajouter à qui elle succède}}',
  'page.organisation.answer':
    '{buys, plural, =0 {N’achète sous aucun contrat enregistré} one {Achète sous un contrat enregistré} other {Achète sous {buysWords} contrats enregistrés}} et {sells, plural, =0 {ne fournit sous aucun} one {fournit sous un} other {fournit sous {sellsWords}}}.',
  'page.organisation.answer-claims':
    '{status, select, owes {{n, plural, one {Redevable dans une réclamation d’après les faits enregistrés} other {Redevable dans {words} réclamations d’après les faits enregistrés}}} may_owe {{n, plural, one {Peut être redevable dans une réclamation} other {Peut être redevable dans {words} réclamations}}} cannot_tell {{n, plural, one {Dans une réclamation, on ne peut dire si elle est redevable} other {Dans {words} réclamations, on ne peut dire si elle est redevable}}} other {{n, plural, one {Non redevable dans la seule réclamation qui l’atteint, d’après les faits enregistrés} other {Non redevable dans les {words} réclamations qui l’atteignent, d’après les faits enregistrés}}}}{amount, select, none {.} other { : {amount}.}}',
  'page.organisation.answer-cut':
    'contrats où elle achète : {buys} ; où elle fournit : {sells}. D’autres sont enregistrés.',
  'page.organisation.answer-price':
    '{side, select, pays {Le seul prix qu’elle paie} other {Le seul prix qui lui est payé}} {outcome, select, flagged {est signalé.} cannot_tell {ne peut être jugé.} other {n’est pas signalé.}}',
  'page.organisation.answer-prices':
    '{side, select, pays {Des {words} prix qu’elle paie} other {Des {words} prix qui lui sont payés}}, {flagged, plural, =0 {aucun n’est signalé} one {un est signalé} other {{flaggedWords} sont signalés}}{open, plural, =0 {.} one { ; pour un, on ne peut le dire.} other { ; pour {openWords}, on ne peut le dire.}}',
  'page.organisation.buys': 'Achète à, {n, number}',
  'page.organisation.claims': 'Réclamations qui l’atteignent',
  'page.organisation.claims.cut': '{read} réclamations sur {held} ont été lues : d’autres peuvent l’atteindre.',
  'page.organisation.claims.loading': 'Suivi des réclamations enregistrées ...',
  'page.organisation.claims.none':
    '{read, select, 0 {Aucune réclamation n’est enregistrée.} other {Aucune des réclamations lues ne l’atteint d’après les faits enregistrés.}}',
  'page.organisation.cut': '{n} contrats sont montrés, et d’autres sont enregistrés.',
  'page.organisation.cut-table': 'Ouvrir tout ce qu’elle achète en tableau',
  'page.organisation.checks': 'Vérifications qu’une loi retient comme cause d’exonération',
  'page.organisation.checks.ask': 'Quoi demander',
  'page.organisation.checks.ask-nothing': 'rien',
  'page.organisation.checks.check': 'Vérification',
  'page.organisation.checks.lapses': 'jusqu’au {day}',
  'page.organisation.checks.left-out':
    '{n, plural, one {# autre contrat n’a pas été examiné} other {# autres contrats n’ont pas été examinés}}.',
  'page.organisation.checks.place':
    '{n, plural, one {Pour # contrat} other {Pour # contrats}}, personne n’a enregistré où le travail est fait : aucune loi ne peut être consultée.',
  'page.organisation.checks.state': 'État',
  'page.organisation.checks.supplier': 'Fournisseur et contrat',
  'page.organisation.checks.text':
    'Pour un travail fait au jour de la page. Une vérification détenue peut l’exonérer selon cette loi ; elle ne montre pas que les salaires ont été payés.',
  'page.organisation.empty':
    'Nommée dans {n, plural, =0 {aucune source} one {une source} other {# sources}}, aucun contrat enregistré.',
  'page.organisation.fact-about': 'Du contrat {contract}',
  'page.organisation.facts': 'Faits à son sujet',
  'page.organisation.flags': 'Signaux sur les prix qu’elle paie, et ce qui corrigerait chacun',
  'page.organisation.kind':
    '{kind, select, company {entreprise} natural_person {personne physique exerçant une activité} public_body {organisme public} other {{kind}}}',
  'page.organisation.loading': 'Lecture de l’organisation ...',
  'page.organisation.no-facts':
    'Aucun fait daté n’est enregistré : statut, registre et conventions ne sont pas connus.',
  'page.organisation.nothing-more': 'Lieu et numéro non enregistrés',
  'page.organisation.open-chain': 'Ouvrir sa chaîne',
  'page.organisation.paid-by': 'Payée par',
  'page.organisation.paid-by-none': 'Personne d’enregistré ne la paie.',
  'page.organisation.pays': 'Paie',
  'page.organisation.pays-none': 'Personne d’enregistré n’est payé par elle.',
  'page.organisation.prices':
    'Sur {n} prix qu’elle paie : {counts}. De plusieurs tests compte le résultat le plus fort.',
  'page.organisation.relations': 'Ses liens avec d’autres',
  'page.organisation.replies': 'Réponses aux signaux sur ses prix, et ce qui a été décidé',
  'page.organisation.replies.none':
    'Aucune n’est enregistrée. Qui est nommé est entendu : une réponse se saisit sur la page d’un signal.',
  'page.organisation.sells': 'Fournit à, {n, number}',
  'page.organisation.step-contracts': '{n, plural, one {un contrat} many {# contrats} other {# contrats}}',
  'page.organisation.step-more': '{n, number} de plus dans les tableaux ci-dessous',
  'page.organisation.steps': 'Un échelon au-dessus et un au-dessous',
  'page.picker.enter': 'Saisir « {name} » comme nouveau',
  'page.picker.list':
    '{kind, select, Workplace {Lieux de travail trouvés} Contract {Contrats trouvés} Claim {Réclamations trouvées} other {Organisations trouvées}} pour « {label} »',
  'page.picker.listed': 'Trouvé pour « {label} »',
  'page.picker.none':
    '{kind, select, Workplace {Aucun lieu de travail} Contract {Aucun contrat} Claim {Aucune réclamation} other {Aucune organisation}} de ce nom dans les données. Saisissez ou importez d’abord cette donnée, ou essayez une autre graphie.',
  'page.picker.none-listed':
    'Rien n’a été trouvé sous ce numéro ou ce nom. Tapez le numéro entier, saisissez ou importez d’abord cette donnée, ou essayez une autre graphie.',
  'page.picker.too-many': 'Il y en a trop pour une liste : tapez un numéro ou une partie du titre.',
  'page.picker.unpicked': 'Rien n’est encore choisi : choisissez dans la liste.',
  'page.workplace.answer':
    '{n, plural, one {Un contrat exécuté ici est enregistré.} other {{words} contrats exécutés ici sont enregistrés.}}',
  'page.workplace.contracts': 'Contrats exécutés ici',
  'page.workplace.declared': '{n, plural, one {# travailleur déclaré} other {# travailleurs déclarés}}.',
  'page.workplace.declared-at-least': 'Travailleurs déclarés : {least, number} ou plus.',
  'page.workplace.declared-at-most': 'Travailleurs déclarés : {most, number} ou moins.',
  'page.workplace.declared-between': 'Travailleurs déclarés : de {least, number} à {most, number}.',
  'page.workplace.declared-unknown': 'Combien de travailleurs ont été déclarés ici n’est pas enregistré.',
  'page.workplace.empty': 'On ne connaît personne qui travaille ici.',
  'page.workplace.loading': 'Lecture du lieu de travail ...',
  'page.workplace.open-chain': 'Qui se trouve au-dessus',
  'page.workplace.operators': 'Qui l’a exploité',
} as const;
