/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name} : étape {n} sur {all}',
  'page.guide.auditor': 'En tant qu’auditeur',
  'page.guide.auditor.about': 'Vous avez une liste de fournisseurs avec des prix.',
  'page.guide.auditor.ask': 'Interroger les fournisseurs',
  'page.guide.auditor.ask-text':
    'Tout ce qui manque sur les contrats, par personne à interroger. Choisissez-en, prenez le classeur et envoyez-le vous-même. Quand il revient rempli, déposez-le au bas de cette page : elle dit quelles questions il a closes, et peut être annulé.',
  'page.guide.auditor.below': 'Ce qui se trouve sous un fournisseur',
  'page.guide.auditor.below-text':
    'Regardez sous « Indices de sous-traitance non déclarée » : les heures que le travail exige sont comparées aux travailleurs déclarés. Un candidat est une raison de demander. Dessous figure ce qu’il ne dit pas.',
  'page.guide.auditor.flags': 'Quels prix ne peuvent pas payer des salaires légaux',
  'page.guide.auditor.flags-text':
    'La barre contient chaque contrat une fois : signalé, satisfait, sans objet, indéterminé. Les lignes sont rangées selon ce qui manque. Un signal ouvre une question ; ce n’est jamais un verdict.',
  'page.guide.auditor.list': 'Commencer par la liste',
  'page.guide.auditor.list-text':
    'Votre propre liste se dépose ici. Les colonnes sont rapprochées des faits, un essai à blanc compte ce qui serait lu, et rien n’est écrit avant votre accord. La démonstration est arrivée de la même façon, et peut être annulée.',
  'page.guide.auditor.mend': 'Le prix qui y remédierait',
  'page.guide.auditor.mend-text':
    'Lisez les étapes depuis le haut : le prix, ce qu’il faut acheter, ce qui reste pour le travail, et ce que ce travail coûte légalement. Le meilleur et le pire cas figurent côte à côte. Le prix qui y remédie figure à côté de la réponse.',
  'page.guide.auditor.open': 'Ce qui est indéterminé, et pourquoi',
  'page.guide.auditor.open-text':
    'On ne peut dire si ces prix suffisent à des salaires légaux, car un fait manque : lequel, et pour combien de contrats, figure à côté de la liste. Là où le prix dit lui-même combien de travail il peut porter, la ligne le dit, et cela se vérifie.',
  'page.guide.auditor.own': 'Vos propres contrats',
  'page.guide.auditor.own-text':
    'Les contrats sous lesquels Hallmarkt achète. Chacun mène à ses tests, et « Ouvrir sa chaîne » à tous ceux d’en dessous. Plus bas figurent les vérifications qu’une loi retient en faveur d’un acheteur, s’il y en a.',
  'page.guide.back': 'Retour',
  'page.guide.begin': 'Commencer, {all} étapes',
  'page.guide.end': 'Fin',
  'page.guide.go-on': 'Continuer à l’étape {n} sur {all}',
  'page.guide.hide': 'Ranger',
  'page.guide.inspector': 'En tant qu’inspecteur',
  'page.guide.inspector.about': 'Vous avez une réclamation de salaires.',
  'page.guide.inspector.claims': 'Commencer par la réclamation',
  'page.guide.inspector.claims-text':
    'Toutes les réclamations enregistrées. Une nouvelle se saisit sur une page, avec des lignes par jours et sommes ; ce qui n’est pas connu reste « non connu ». Ici, on suit celle des travailleurs de Mirova.',
  'page.guide.inspector.days': 'Jours qui comptent',
  'page.guide.inspector.days-text':
    'Une autre réclamation, en Norvège, où une réclamation écrite doit parvenir à temps à chaque entreprise. Chaque ligne dit à partir de quand un jour court et combien il en reste ; ce qui l’arrête et ce qui en dépend est à un lien de là. De là, les jours à venir passent dans un calendrier.',
  'page.guide.inspector.ladder': 'Tous ceux qui peuvent être redevables, dans l’ordre',
  'page.guide.inspector.ladder-text':
    'L’employeur est tout en bas, l’acheteur du sommet tout en haut. Disques pleins, à moitié pleins, vides et pointillés disent combien la réponse est ferme. Les sommes de plusieurs ne sont jamais additionnées : les salaires ne sont dus qu’une fois.',
  'page.guide.inspector.law': 'La règle derrière une ligne',
  'page.guide.inspector.law-text':
    'Quelle version vaut à quels jours, combien elle est sûre, quand elle a été vérifiée en dernier et d’après quel texte. Ce que la règle laisse ouvert y figure aussi. Ceci n’est pas un conseil juridique.',
  'page.guide.inspector.papers': 'L’emporter',
  'page.guide.inspector.papers-text':
    'Une feuille de réponse avec étapes, sources et une empreinte pour la vérifier, et des projets de lettres. L’outil n’envoie rien : vous lisez d’abord.',
  'page.guide.inspector.rung': 'Une ligne, ouverte',
  'page.guide.inspector.rung-text':
    'La ligne de Trosse est ouverte dans l’échelle : les conditions remplies, non remplies ou non connues, les causes d’exonération, et les étapes avec l’article sur lequel chacune repose.',
  'page.guide.inspector.settling': 'Ce qui changerait la réponse',
  'page.guide.inspector.settling-text':
    'Là où un ou deux faits décideraient pour une entreprise, ils figurent ici, avec à qui demander et ce que voudrait dire chaque réponse.',
  'page.guide.leave': 'Quitter',
  'page.guide.next': 'Suivant',
  'page.guide.organiser': 'En tant que syndicaliste',
  'page.guide.organiser.about': 'Vous avez un nom, ou des photos d’un chantier.',
  'page.guide.organiser.ask': 'Demander ce qui manque',
  'page.guide.organiser.ask-text':
    'Voici les questions auxquelles Lindhorst pourrait répondre. « Écrire le texte » en fait une lettre courtoise. Elle ne nomme aucun travailleur, et retient ce qui révélerait que quelqu’un réclame.',
  'page.guide.organiser.firm': 'L’entreprise qui les employait',
  'page.guide.organiser.firm-text':
    'Les contrats sous lesquels Mirova travaille, pour des acheteurs différents. Les heures ne comptent que pour le contrat sous lequel elles ont été faites.',
  'page.guide.organiser.hole': 'Un lien que personne n’a documenté',
  'page.guide.organiser.hole-text':
    'Tous en dessous de Hallmarkt. Une ligne en tirets est un lien qu’aucun document ne montre : que ce contrat est exécuté sous l’autre. Sous « Lacunes à combler » figure ce dont il a été déduit, et de là le document se demande.',
  'page.guide.organiser.liable': 'Qui peut être redevable',
  'page.guide.organiser.liable-text':
    'Les salaires de six travailleurs, suivis le long des deux chaînes. La phrase du haut est la réponse ; chaque ligne dit selon quel article, combien, jusqu’à quand et ce qui manque encore.',
  'page.guide.organiser.map': 'Qui se trouve au-dessus du lieu de travail',
  'page.guide.organiser.map-text':
    'Le lieu de travail est en bas et l’acheteur du sommet en haut : vers le haut de la page, c’est vers le haut de la chaîne. Les prix figurent sur les liens. « Tableau » dit la même chose en lignes.',
  'page.guide.organiser.name': 'Commencer par le nom',
  'page.guide.organiser.name-text':
    'Tapez le nom qui figure sur la veste ou la camionnette. Les noms semblables restent séparés : regardez le lieu et le numéro avant d’en choisir un.',
  'page.guide.organiser.price': 'Ce prix peut-il payer des salaires légaux ?',
  'page.guide.organiser.price-text':
    'Le contrat sous lequel Mirova a travaillé : cloisons sèches, payées au m². Chaque test dit signalé, satisfait, sans objet ou indéterminé, et mène à ses étapes.',
  'page.guide.show': 'Montrer',
  'page.guide.title': 'Dix minutes sur la démonstration',
} as const;
