/**
 * What a mark, a word or a test means, one short definition each. Where a statute has a word of its own for a thing, that
 * word stands on the page of the rule; here it is only said what the tool means.
 */
export const help = {
  'help.does.appeal':
    'Il ne dit pas ce qu’un tribunal déciderait. Chaque règle indique quand elle a été vérifiée en dernier, et d’après quel texte.',
  'help.does.knew':
    'Il ne décide pas de ce que quelqu’un savait ou aurait dû savoir : il énumère ce qui parle pour et contre.',
  'help.does.meant': 'Il ne dit pas pourquoi un prix est bas, ni qu’il a été voulu.',
  'help.does.rank': 'Il ne donne ni notes ni classements d’entreprises.',
  'help.does.right':
    'Il ne décide pas qui a raison. Les deux parties peuvent lire la même page et en corriger les faits.',
  'help.does.send':
    'Il n’envoie rien à personne. Lettres, listes et questions sont envoyées par des personnes, après les avoir lues.',
  'help.does.sure': 'Il ne devine pas. Ce qui n’est pas connu reste « non connu », et le fait manquant est nommé.',
  'help.does.workers':
    'Il ne nomme aucun travailleur : les personnes y figurent sous un pseudonyme ou par leur nombre, et les questions sur le salaire de quelques-uns seulement sont tenues hors des textes à envoyer.',
  'help.mark.cannot_tell':
    'Un anneau pointillé avec un point d’interrogation : les faits enregistrés ne permettent pas de le dire. Le fait manquant figure à côté, sous forme de question.',
  'help.mark.does_not_owe':
    'Un disque vide : au vu de ces faits, la règle n’atteint pas cette entreprise. La raison figure à côté.',
  'help.mark.flagged':
    'Un fanion, en ambre : le test a trouvé moins que ce à quoi il compare. Il ouvre une question, et n’est pas un verdict : c’est un signal.',
  'help.mark.may_owe':
    'Un disque à moitié plein : la règle atteindrait cette entreprise si une chose de plus est établie. Ce dont cela dépend figure à côté.',
  'help.mark.not_applicable': 'Un tiret court : le test ne couvre pas cette fiche. La raison figure à côté.',
  'help.mark.owes':
    'Un disque plein : au vu des faits enregistrés, la règle fait répondre cette entreprise de la dette. D’autres faits peuvent changer cela.',
  'help.mark.passed':
    'Une coche, en encre et non en vert : ce prix, ou ce salaire, satisfait à ce test. Elle ne dit pas que quelqu’un a été payé.',
  'help.needs.below-official-estimate': 'Le prix, et l’estimation officielle du même contrat.',
  'help.needs.bid-far-below-next': 'Les offres du même appel d’offres, avec leurs montants.',
  'help.needs.chain-price-below-lawful-labour':
    'Les prix des contrats au-dessus du travail, la quantité de travail nécessaire, le plancher légal et ce que les employeurs paient en plus.',
  'help.needs.charge-rate-below-floor':
    'Le tarif horaire, les heures par semaine, le plancher légal et ce que les employeurs de ce lieu paient en plus.',
  'help.needs.hours-above-limit':
    'Les heures d’un relevé de salaire, ses jours, et la durée hebdomadaire maximale que la loi permet.',
  'help.needs.overtime-not-paid':
    'Le salaire, les heures, combien d’entre elles étaient des heures supplémentaires, et à quel taux elles sont payées en ce lieu.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'Le salaire brut, les heures, et le salaire usuel pour ce travail, en ce lieu et à cette date.',
  'help.needs.pay-below-collective-agreement':
    'Le salaire brut, les heures, la catégorie de travail, et ce que la convention collective fixait pour elle ce jour-là.',
  'help.needs.pay-below-living-wage':
    'Le salaire brut, les heures, et un salaire vital que quelqu’un a publié pour ce lieu.',
  'help.needs.pay-below-statutory-floor':
    'Le salaire brut, les heures, le nombre de travailleurs concernés, et le plancher légal de ce lieu ce jour-là.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'Le salaire brut, les heures, et le salaire usuel pour ce travail, en ce lieu et à cette date.',
  'help.needs.pay-late-or-missing':
    'Le jour où le salaire était exigible, combien était dû, quand il a été payé, et combien.',
  'help.needs.price-below-agreed-labour':
    'Le prix, ce qu’il faut acheter en plus du travail, la quantité de travail nécessaire, et ce qu’une convention collective fixait pour la catégorie de travail.',
  'help.needs.price-below-lawful-labour':
    'Le prix, ce qu’il faut acheter en plus du travail, la quantité de travail nécessaire, le plancher légal le jour du contrat, et ce que les employeurs paient en plus.',
  'help.needs.price-below-lawful-labour-beneath':
    'Le prix, les contrats exécutés à ce titre et, pour chacun, la quantité de travail nécessaire, ce qu’il faut acheter en outre, le plancher légal et ce que les employeurs paient en plus.',
  'help.needs.unit-price-below-market':
    'Le prix par unité, le produit, et un prix publié de ce produit, en ce lieu et à cette date.',
  'help.needs.unit-price-far-below-comparable':
    'Le prix par unité du même travail, et ce qu’assez d’autres entreprises ont reçu pour lui, au même lieu et vers la même date.',
  'help.says.accepted': 'Une ligne d’un fichier qui a été lue et dont quelque chose est gardé.',
  'help.says.answer':
    'Ce que l’outil établit à partir des faits enregistrés : un test, une ligne d’une remontée, une vérification. Toujours pour un jour donné.',
  'help.says.answer-sheet':
    'Une réponse sur une feuille, avec ses étapes et ses sources, et une empreinte par laquelle chacun voit qu’elle n’a pas été modifiée depuis. Elle dit ce qui découle des faits enregistrés, non qu’ils sont vrais.',
  'help.says.article':
    'L’endroit de la loi où se trouve la règle, tel qu’on le cite. La page de la règle contient le texte qui a été lu.',
  'help.says.as-known':
    'Jusqu’à quand des faits avaient été appris. Une réponse selon ce qui était su un jour laisse de côté ce qui a été appris, corrigé ou repris depuis : on peut ainsi dire ce que l’on aurait pu savoir alors. C’est autre chose que le jour pour lequel vaut la réponse.',
  'help.says.as-of':
    'Le jour de la question. Les faits, le droit en vigueur et le temps restant sont ceux de ce jour ; un autre jour peut donner une autre réponse.',
  'help.says.benchmark':
    'Un chiffre que quelqu’un a publié et auquel un prix ou un salaire est comparé : un plancher, un salaire usuel, un salaire vital. Sa source l’accompagne. C’est une valeur de référence.',
  'help.says.chain':
    'Les contrats depuis un lieu de travail jusqu’à celui du sommet, chacun exécuté sous celui du dessus. Vers le haut de la page, c’est vers le haut de la chaîne.',
  'help.says.change':
    'Ce qui diffère d’un moment à un autre : un fait ajouté, corrigé ou clos, un signal apparu ou disparu, une ligne d’une réclamation avec une autre réponse, une date limite passée, une règle qui a commencé ou pris fin. Qui l’a dit et quand cela a été appris figure à côté de chaque fait.',
  'help.says.claim':
    'Ce que quelqu’un dit impayé : un employeur, un lieu, et des lignes avec leurs jours et leurs sommes.',
  'help.says.condition': 'Ce qu’une règle exige avant d’atteindre quelqu’un : remplie, non remplie, ou non connue.',
  'help.says.deadline':
    'Un jour avant la fin duquel quelque chose doit être fait selon une règle, compté à partir d’un jour qui figure à côté. Le manquer peut coûter le droit contre une entreprise, ou le droit entier.',
  'help.says.defence':
    'Ce qui libère quelqu’un selon une règle si cela est établi : une vérification faite, par exemple. L’outil énumère les éléments pour et contre.',
  'help.says.diligence':
    'Des vérifications qu’une loi retient en faveur d’un acheteur. Elles sont établies à partir de ce qui est enregistré, et jamais cochées.',
  'help.says.dry-run': 'Un import parcouru et compté, dont rien n’est écrit.',
  'help.says.end-client':
    'Qui a commandé le travail pour ses propres besoins, au sommet d’une chaîne : le client final. Certaines règles l’épargnent, certaines le nomment.',
  'help.says.enforced-after':
    'Répond du tout comme un débiteur solidaire, mais ce qui est dû ne lui est pris qu’après une tentative de l’obtenir de l’employeur.',
  'help.says.finding':
    'Ce que dit une autorité ou un tribunal, avec le stade de l’affaire : allégué, établi, jugé, clos.',
  'help.says.going-rate':
    'Ce qui est habituellement payé pour ce travail en ce lieu. Ce n’est pas toujours obligatoire.',
  'help.says.gross-net':
    'Le brut est le salaire avant retenues, le net ce qui en reste. Certaines règles n’atteignent que le salaire net.',
  'help.says.import': 'Une lecture de fichiers. Tout ce qu’elle a apporté peut être annulé ensemble.',
  'help.says.indicator':
    'Un signe figurant sur une liste publiée, vu ou cherché sur un lieu de travail. Une liste aide qui regarde ; elle n’étiquette personne.',
  'help.says.joint':
    'Chacun de plusieurs répond du tout, et le créancier choisit à qui s’adresser. La somme n’est due qu’une fois.',
  'help.says.lawful-labour':
    'Ce que coûterait le travail au salaire légal le plus bas : les heures, multipliées par le plancher de ce jour, avec ce que les employeurs doivent payer en plus.',
  'help.says.letter':
    'Un projet à une entreprise, avec les précisions que demande la règle ; celles qui manquent sont marquées. Avant d’être montré, il dit à qui ses mots ramènent la personne qui réclame. Il n’envoie rien.',
  'help.says.limitation': 'Le jour après lequel une dette peut ne plus pouvoir être exigée en justice.',
  'help.says.line':
    'Une partie d’une réclamation : des jours de travail, un type de dette, ce qui était dû et ce qui a été payé.',
  'help.says.living-wage':
    'Ce que quelqu’un a publié comme suffisant pour vivre en ce lieu. Personne ne le doit selon la loi du seul fait de sa publication.',
  'help.says.main-contractor': 'Qui s’est chargé du travail auprès du client final, et en a transmis des parties.',
  'help.says.mapping':
    'Quelle colonne d’un fichier alimente quel fait. Elle est gardée comme un fichier qui se lit, se corrige et se réutilise.',
  'help.says.on-costs':
    'Ce qu’un employeur doit payer en plus des salaires : cotisations, assurances, taxes, indemnité de congés payés.',
  'help.says.order':
    'À qui la loi permet de s’adresser en premier. Là où les échelons sont numérotés, le suivant ne s’ouvre qu’après l’événement nommé.',
  'help.says.pseudonym':
    'Un signe à la place d’un nom, fait sur cette machine. Il dit que deux saisies concernent une même personne, et non laquelle.',
  'help.says.question':
    'Un fait qui manque, avec la personne qui le détient probablement et les réponses qui en dépendent.',
  'help.says.range':
    'Lorsqu’un fait n’est connu qu’entre deux limites, le cas le meilleur et le pire sont calculés tous deux.',
  'help.says.regime':
    'Une règle d’un lieu qui peut faire répondre quelqu’un de la dette d’autrui, telle qu’elle était à un moment.',
  'help.says.rejected':
    'Une ligne d’un fichier qui n’a pas été prise. Son numéro, la colonne, pourquoi et ce qui y remédie figurent avec elle, et elle se corrige sur place.',
  'help.says.root': 'L’entreprise au sommet de la carte montrée. Les rangs se comptent à partir d’elle.',
  'help.says.sequential':
    'Un échelon après l’autre en remontant la chaîne : on ne s’adresse au suivant que si le précédent n’a pas payé.',
  'help.says.source':
    'Le document et la ligne où un fait a été lu. Lorsque des sources divergent, les deux restent visibles.',
  'help.says.statutory-floor': 'Le salaire le plus bas que la loi de ce lieu fixait pour ce travail ce jour-là.',
  'help.says.subsidiary': 'Ne répond que si l’employeur n’a pas payé, ou ne peut y être contraint.',
  'help.says.surety':
    'Répond de la dette d’autrui comme qui s’en est porté garant. Si l’on doit d’abord s’adresser à l’employeur figure avec la règle.',
  'help.says.threshold':
    'La part sous laquelle un test signale. Elle est datée, sa source l’accompagne, et une autre peut être essayée.',
  'help.says.tier':
    'Combien de contrats séparent une entreprise du sommet. Cela dépend de l’endroit où l’on commence à compter.',
  'help.says.trace':
    'Une réclamation suivie le long de sa chaîne : qui peut être redevable, de combien, selon quel article, jusqu’à quand.',
  'help.says.undeclared':
    'Des faits qui ne s’accordent pas sans d’autres sous-traitants. Un candidat est une raison de demander.',
  'help.says.version':
    'La règle telle qu’elle était d’un jour à un autre. Le jour du travail décide de celle qui compte.',
  'help.says.waiting':
    'Une ligne d’un fichier qui a été lue et dont rien n’est gardé pour l’instant. Pourquoi figure avec elle ; elle est comptée, pour qu’aucune ligne ne se perde.',
  'help.sign.amber': 'L’ambre marque ce que quelqu’un doit encore demander ou faire, et rien d’autre.',
  'help.sign.dashed':
    'Une ligne ou un soulignement en tirets : déduit. Aucun document ne le dit ; ce dont c’est déduit l’accompagne.',
  'help.sign.dotted': 'Une partie pointillée d’une barre : pour ceux-ci on ne peut se prononcer, ou ils attendent.',
  'help.sign.dotted-underline':
    'Un soulignement pointillé sous un article : la règle n’est pas vérifiée. La date de sa dernière vérification l’accompagne.',
  'help.sign.hatched': 'Une partie hachurée d’une barre : non connu, ou au plus autant.',
  'help.sign.mid':
    'Une partie plus claire d’une barre : la chaîne suivante, ou ce qu’une entreprise garde du prix. Ce que c’est figure à côté.',
  'help.sign.outlined':
    'Une partie d’une barre au simple contour : en dehors de ce que demande le test, ou déjà enregistré.',
  'help.sign.path':
    'Le trait épais d’une carte : le chemin choisi. Des feuilles l’une derrière l’autre : des entreprises dessinées comme une seule, avec leur nombre et leur somme.',
  'help.sign.rail':
    'La ligne à côté d’une échelle d’entreprises : plus elle est large, plus on peut demander ; en tirets par un lien seulement déduit ; fine et grise là où la responsabilité s’arrête.',
  'help.sign.solid':
    'Une partie pleine d’une barre : ce qui est nommé à côté. Les parties d’une barre s’additionnent pour former le tout.',
  'help.sign.strip':
    'Sur une bande de paie : un point pour ce qui a été payé, creux si c’est une moyenne, un trait si c’est une fourchette. Les lignes verticales sont les niveaux auxquels il est comparé.',
  'help.sign.timeline':
    'Sur une ligne de temps : un anneau où un délai commence, une barre pour sa durée, un trait pour son dernier jour. Une barre pointillée est passée. La ligne à travers tout est le jour de la réponse.',
  'help.term.accepted': 'acceptées',
  'help.term.answer': 'réponse',
  'help.term.answer-sheet': 'feuille de réponse',
  'help.term.article': 'article',
  'help.term.as-known': 'tel que su',
  'help.term.as-of': 'à la date du',
  'help.term.benchmark': 'valeur de référence',
  'help.term.chain': 'chaîne',
  'help.term.change': 'changement',
  'help.term.claim': 'réclamation',
  'help.term.condition': 'condition',
  'help.term.deadline': 'date limite',
  'help.term.defence': 'cause d’exonération',
  'help.term.diligence': 'vigilance',
  'help.term.dry-run': 'essai à blanc',
  'help.term.end-client': 'client final',
  'help.term.enforced-after': 'débiteur solidaire, exécution après l’employeur',
  'help.term.finding': 'constat',
  'help.term.going-rate': 'salaire usuel',
  'help.term.gross-net': 'brut et net',
  'help.term.import': 'import',
  'help.term.indicator': 'indicateur',
  'help.term.joint': 'débiteur solidaire',
  'help.term.lawful-labour': 'coût légal du travail',
  'help.term.letter': 'projet de lettre',
  'help.term.limitation': 'prescription',
  'help.term.line': 'ligne d’une réclamation',
  'help.term.living-wage': 'salaire vital',
  'help.term.main-contractor': 'entrepreneur principal',
  'help.term.mapping': 'mapping',
  'help.term.on-costs': 'charges patronales',
  'help.term.order': 'ordre',
  'help.term.pseudonym': 'pseudonyme',
  'help.term.question': 'question',
  'help.term.range': 'meilleur et pire cas',
  'help.term.regime': 'règle',
  'help.term.rejected': 'rejetées',
  'help.term.root': 'racine',
  'help.term.sequential': 'échelon par échelon',
  'help.term.source': 'source',
  'help.term.statutory-floor': 'plancher légal',
  'help.term.subsidiary': 'redevable après l’employeur',
  'help.term.surety': 'caution',
  'help.term.threshold': 'part d’un test',
  'help.term.tier': 'rang',
  'help.term.trace': 'remontée de la chaîne',
  'help.term.undeclared': 'indice de sous-traitance non déclarée',
  'help.term.version': 'version',
  'help.term.waiting': 'en attente',
  'help.word.below': 'En dessous de ce à quoi il est comparé.',
  'help.word.cannot_be_lawful':
    'Si loin en dessous qu’un salaire légal n’y tient pas, à moins que quelqu’un n’explique comment.',
  'help.word.cannot_tell': 'Un fait manque ; lequel figure à côté. Ce n’est ni oui ni non.',
  'help.word.cba':
    'Ce dont syndicats et employeurs sont convenus pour une branche. Elle peut lier toute la branche, ou seulement les signataires.',
  'help.word.contract_in_writing': 'Si les conditions de travail ont été remises par écrit.',
  'help.word.covers':
    'Ce qu’une entreprise conserve du prix atteint au moins toute la hausse. Il n’est dit de personne qu’elle puisse s’en passer entièrement.',
  'help.word.deduction_lodging':
    'Une part du salaire retenue pour un endroit où dormir. Si elle peut l’être est une question de droit.',
  'help.word.deduction_other': 'Une part du salaire retenue pour une autre raison.',
  'help.word.deduction_tools': 'Une part du salaire retenue pour des outils.',
  'help.word.deduction_transport': 'Une part du salaire retenue pour le trajet vers le travail.',
  'help.word.documented': 'Une source le dit ; elle accompagne le fait, qui est documenté.',
  'help.word.does_not_cover': 'Ce qu’une entreprise conserve du prix est inférieur à toute la hausse.',
  'help.word.does_not_owe':
    'Au vu des faits enregistrés, la règle n’atteint pas cette entreprise. Une autre règle le peut.',
  'help.word.employer_insurance':
    'Assurance qu’un employeur doit payer en plus des salaires, contre les accidents par exemple.',
  'help.word.exposure_cannot_tell': 'Un fait dont dépend la loi de ce lieu manque ; lequel figure à côté.',
  'help.word.exposure_law_not_held':
    'Aucune loi de ce lieu n’est encodée ici. Ce n’est pas la même chose qu’une absence d’obligation.',
  'help.word.exposure_may_owe':
    'Une loi de ce lieu peut faire répondre cet acheteur de salaires qui restent impayés, sous conditions.',
  'help.word.exposure_no_debtor':
    'Au vu des faits enregistrés, aucune loi encodée ici ne fait de cet acheteur un débiteur. Le manque reste aux travailleurs.',
  'help.word.exposure_owes': 'Une loi de ce lieu fait répondre cet acheteur de salaires qui restent impayés.',
  'help.word.far_below': 'Sous la seconde part du test, plus basse.',
  'help.word.flagged':
    'Le test a trouvé moins que ce à quoi il compare. Un signal ouvre une question ; ce n’est jamais un verdict.',
  'help.word.gap': 'Ce qui a été vu n’atteint pas la norme nommée.',
  'help.word.generally_applied_cba': 'Une convention collective que la loi rend obligatoire pour toute la branche.',
  'help.word.held': 'C’est connu ici et n’a pas expiré.',
  'help.word.holiday_pay': 'Ce qui est mis de côté pour les jours de congé, en plus du salaire horaire.',
  'help.word.illegal_employment':
    'Un type d’affaire d’une autorité. Solidary ne conserve le droit au séjour de personne : il n’y a pas de champ pour cela.',
  'help.word.inferred':
    'Aucun document ne le dit. Cela résulte d’autres faits, qui sont nommés, et peut être faux : c’est déduit.',
  'help.word.lapsed': 'C’était détenu autrefois, et sa durée est écoulée.',
  'help.word.looked_for_not_found': 'Quelqu’un l’a cherché et ne l’a pas vu. Cela ne dit pas que ce n’était pas là.',
  'help.word.may_owe': 'La règle atteindrait cette entreprise si une chose de plus est établie ; elle figure à côté.',
  'help.word.memory': 'La règle a été notée de mémoire, et aucun texte n’a été comparé.',
  'help.word.model':
    'Une proposition ou un modèle de contrat, calculé à titre de comparaison. Il ne lie personne par lui-même.',
  'help.word.no_gap_found': 'Quelqu’un a regardé et n’a vu aucun manque. Cela ne dit pas qu’il n’y en a pas.',
  'help.word.not_applicable': 'Le test ou la règle ne couvre pas ceci. La raison figure à côté.',
  'help.word.not_held': 'Non connu ici. Il se peut bien que cela existe.',
  'help.word.not_known': 'Aucune source enregistrée ne le dit ni ne dit le contraire.',
  'help.word.not_recorded': 'Personne n’a noté ici que cela ait été cherché.',
  'help.word.not_shown': 'Ce qui est noté ici ne le montre pas.',
  'help.word.not_tested':
    'Il y a trop de prix en dessous de cet acheteur pour les tester tous à la fois, et aucune réponse de ce jour n’est conservée. Cela ne dit rien du prix.',
  'help.word.observed': 'Quelqu’un a noté que cela a été vu.',
  'help.word.owes':
    'Au vu des faits enregistrés, la règle fait répondre cette entreprise de cette dette. C’est à un tribunal de le dire.',
  'help.word.passed':
    'Ce prix, ou ce salaire, satisfait à ce seul test. Cela ne dit pas que des salaires ont été payés.',
  'help.word.pay_counts': 'Cette part compte pour le plancher auquel le salaire est comparé.',
  'help.word.pay_does_not_count': 'Cette part est mise de côté avant que le salaire soit comparé au plancher.',
  'help.word.pay_unknown':
    'Si cette part compte n’est pas réglé par un texte qui ait été lu : les deux cas sont calculés.',
  'help.word.payroll_levy': 'Ce qu’un employeur doit payer à un fonds, en part de tous les salaires.',
  'help.word.proposal': 'Avancé par quelqu’un, et non en vigueur.',
  'help.word.secondary': 'La règle a été lue dans un texte sur la loi, non dans la loi elle-même.',
  'help.word.to_review': 'Deux choses se trouvent côte à côte, qu’une personne devrait regarder. Rien n’est décidé.',
  'help.word.vat': 'Taxe sur la valeur ajoutée. Certaines règles en font répondre un acheteur en plus des salaires.',
  'help.word.worker_led_agreement':
    'Un accord contraignant que les organisations des travailleurs elles-mêmes dirigent et contrôlent.',
} as const;
