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
  'page.contract.price': 'Prix',
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
  'page.organisation.answer-cut':
    'contrats où elle achète : {buys} ; où elle fournit : {sells}. D’autres sont enregistrés.',
  'page.organisation.buys': 'Achète à, {n}',
  'page.organisation.claims': 'Réclamations qui l’atteignent',
  'page.organisation.claims.cut': '{read} réclamations sur {held} ont été lues : d’autres peuvent l’atteindre.',
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
  'page.organisation.kind': '{kind, select, natural_person {personne physique exerçant une activité} other {{kind}}}',
  'page.organisation.loading': 'Lecture de l’organisation ...',
  'page.organisation.no-facts':
    'Aucun fait daté n’est enregistré : statut, registre et conventions ne sont pas connus.',
  'page.organisation.nothing-more': 'Lieu et numéro non enregistrés',
  'page.organisation.open-chain': 'Ouvrir sa chaîne',
  'page.organisation.prices':
    'Sur {n} prix qu’elle paie : {counts}. De plusieurs tests compte le résultat le plus fort.',
  'page.organisation.relations': 'Ses liens avec d’autres',
  'page.organisation.sells': 'Fournit à, {n}',
  'page.picker.enter': 'Saisir « {name} » comme nouveau',
  'page.picker.list':
    '{kind, select, Workplace {Lieux de travail trouvés} Contract {Contrats trouvés} Claim {Réclamations trouvées} other {Organisations trouvées}} pour « {label} »',
  'page.picker.none':
    '{kind, select, Workplace {Aucun lieu de travail} Contract {Aucun contrat} Claim {Aucune réclamation} other {Aucune organisation}} de ce nom dans les données. Saisissez ou importez d’abord cette donnée, ou essayez une autre graphie.',
  'page.picker.unpicked': 'Rien n’est encore choisi : choisissez dans la liste.',
  'page.workplace.answer':
    '{n, plural, one {Un contrat exécuté ici est enregistré.} other {{words} contrats exécutés ici sont enregistrés.}}',
  'page.workplace.contracts': 'Contrats exécutés ici',
  'page.workplace.declared': '{n, plural, one {# travailleur déclaré} other {# travailleurs déclarés}}.',
  'page.workplace.declared-unknown': 'Combien de travailleurs ont été déclarés ici n’est pas enregistré.',
  'page.workplace.empty': 'On ne connaît personne qui travaille ici.',
  'page.workplace.loading': 'Lecture du lieu de travail ...',
  'page.workplace.open-chain': 'Qui se trouve au-dessus',
  'page.workplace.operators': 'Qui l’a exploité',
} as const;
