/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Selon le salaire plancher du {supposed} : le jour du prix n’est pas enregistré.}}';
const CASES = '{exact, select, yes {{best}} other {{best} au mieux, {worst} au pire}}';
const ENDS = '{exact, select, yes {{best}} other {au moins {best}, au plus {worst}}}';
const NUMBERS = '{exact, select, yes {{best}} other {{best} à {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {{best} % au mieux, non connu au pire} other {{best} % au mieux, {worst} % au pire}}';

export const flag = {
  'flag.basis.agreement-of-the-sector':
    'La convention collective du secteur, avec sa catégorie et sa source dans les étapes',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB ; BAG, 22 avril 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'Les composantes des tarifs indicatifs pour fournisseurs de main-d’œuvre (GLAA Brief 87) : salaire, indemnité de congés payés, assurance, retraite, taxe',
  'flag.basis.day-of-pay': 'Le jour où le salaire était exigible, selon le relevé',
  'flag.basis.directive-2014-24-69': 'Directive 2014/24/UE, article 69 : demander une explication avant toute décision',
  'flag.basis.hours-of-the-place': 'La durée maximale datée du lieu de travail, avec sa source dans les étapes',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810 : un contrat doit contenir des fonds suffisants pour respecter le droit du travail',
  'flag.basis.labour-minute-costing':
    'Calcul du coût de la minute de travail : minutes de travail par unité au coût légal d’une minute',
  'flag.basis.law-of-the-place': 'Le plancher daté du lieu de travail, avec sa source dans les étapes',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011) : l’étalon est le minimum légal, non le salaire habituel',
  'flag.basis.living-wage-estimate': 'Une estimation publiée d’un salaire vital, avec sa source dans les étapes',
  'flag.basis.no-fixed-share': 'Aucune loi trouvée ne fixe de part de l’estimation ; la part est un choix déclaré',
  'flag.basis.overtime-of-the-place':
    'Le plancher daté et la loi sur les heures supplémentaires du lieu de travail, avec leurs sources dans les étapes',
  'flag.basis.quartile-fences':
    'Bornes par quartiles : est très éloigné ce qui se trouve à plus d’un nombre déclaré d’écarts au-delà de la moitié centrale des prix comparables',
  'flag.basis.warsaw-2007': 'Rapport de 2007 : salaire inférieur d’un tiers au salaire usuel',
  'flag.excludes.agreement-may-not-bind': 'Il ne dit pas que la convention lie cet employeur.',
  'flag.excludes.basic-pay-only': 'Il compare le salaire horaire de base, sans majorations.',
  'flag.excludes.costs-in-between': 'Il ne regarde pas ce dont les maillons intermédiaires ont eux-mêmes besoin.',
  'flag.excludes.daily-overtime':
    'Il ne regarde les heures d’un jour que là où une loi qui compte par jour est enregistrée, et pas celles d’une nuit ou d’un jour férié.',
  'flag.excludes.estimate-may-be-wrong': 'Il ne dit pas que l’estimation était juste.',
  'flag.excludes.exempt-from-overtime':
    'Il ne dit pas que le travailleur n’est pas exclu de la loi sur les heures supplémentaires.',
  'flag.excludes.forced-or-wanted': 'Il ne dit pas si les heures étaient imposées ou voulues.',
  'flag.excludes.general-floor-only': 'Il regarde le plancher légal, non les salaires convenus ou vitaux.',
  'flag.excludes.going-rate-not-law': 'Il ne dit pas que le salaire usuel était obligatoire.',
  'flag.excludes.known-beneath':
    'Il compte ce que l’on sait exécuté au titre du contrat, et rien de ce que le fournisseur fait lui-même.',
  'flag.excludes.level-not-looked-at': 'Il ne dit pas que ce qui était dû suffisait.',
  'flag.excludes.living-wage-not-law': 'Il ne dit pas que quelqu’un doit un salaire vital.',
  'flag.excludes.low-is-not-unlawful':
    'Il ne dit pas que le prix est illégal : un prix bas peut avoir de bonnes raisons.',
  'flag.excludes.many-lines-many-chances':
    'Un contrat de nombreuses lignes a de nombreuses chances d’être retenu pour l’une d’elles : regardez combien ont été comparées.',
  'flag.excludes.market-may-be-low': 'Il ne dit pas que le prix publié paie des salaires légaux.',
  'flag.excludes.not-why-late': 'Il ne dit pas pourquoi le salaire est venu tard.',
  'flag.excludes.one-record-of-a-week':
    'Les relevés de la semaine d’une personne ne sont additionnés que si une même source les tient pour le même employeur et exactement les mêmes jours, chacun pour une autre classe, un autre contrat ou lieu. Sinon ce peuvent être les mêmes heures deux fois : alors aucun n’est déclaré satisfaisant, et ce qui a pu être payé dans un autre n’est pas signalé.',
  'flag.excludes.one-way-up': 'Il ne remonte que tant qu’un seul chemin mène vers le haut.',
  'flag.excludes.opt-outs':
    'Il ne regarde pas les dérogations, les exemptions ni les moyennes plus longues qu’un accord peut permettre.',
  'flag.excludes.overhead-and-margin':
    'Il ne laisse rien pour les frais généraux et la marge : un prix qui satisfait tout juste peut encore être trop bas.',
  'flag.excludes.overtime-not-looked-at': 'Il ne regarde ni les heures supplémentaires ni les majorations.',
  'flag.excludes.rival-bids-not-looked-at': 'Il ne regarde ni les offres concurrentes ni ce qu’exige le travail.',
  'flag.excludes.rivals-may-be-dear': 'Il ne dit pas que l’offre du concurrent était un prix juste.',
  'flag.excludes.same-code-other-work': 'Sous un même code, le travail peut différer d’un chantier à l’autre.',
  'flag.excludes.same-unit-same-goods':
    'Il ne compare les prix à l’unité que si les deux contrats nomment le même produit.',
  'flag.excludes.says-nothing-of-pay':
    'Il ne dit pas ce qui a été payé : le fournisseur a pu payer des salaires légaux à perte.',
  'flag.excludes.this-work-alone':
    'Il ne regarde que ce travail : savoir si un prix paie tout ce qui est exécuté à ce titre est un autre test.',
  'flag.excludes.what-counts-as-pay':
    'Un salaire enregistré comme une seule somme est pris en entier comme salaire, quelles que soient les indemnités qu’il contient.',
  'flag.missing.agreed-pay': 'Que fixait la convention collective pour ce travail le {day} ({place}) ?',
  'flag.missing.beneath':
    'À combien s’élèvent le coût légal du travail et les autres coûts du contrat {contract} ? Le même prix les paie.',
  'flag.missing.beneath-agrees':
    '{contract} dit avoir besoin de moins que ce qui est documenté en dessous, soit au moins {documented} : lequel est juste ?',
  'flag.missing.beneath-many':
    'De quoi ont besoin tous les contrats exécutés au titre de {contract} ? Son prix les paie aussi, et ils sont trop nombreux pour être additionnés.',
  'flag.missing.bid-amounts': 'Qu’a offert chaque soumissionnaire ?',
  'flag.missing.bidders':
    'Qui a présenté chaque offre ? Une offre qui ne nomme personne peut être une autre de l’attributaire.',
  'flag.missing.bids-of-contract':
    'Lesquelles des offres concernaient ce contrat ? L’appel d’offres a donné plus d’un contrat, ou l’attributaire a présenté plusieurs offres.',
  'flag.missing.charge-an-hour': 'Quel est le tarif horaire ?',
  'flag.missing.charge-line': 'Que devaient les employeurs le {day} ({place}) au titre de : {line} ?',
  'flag.missing.charge-line-owed':
    'Le fournisseur doit-il cela le {day} ({place}) : {line} ? Seuls certains employeurs le doivent.',
  'flag.missing.charge-threshold':
    'À partir de quel salaire hebdomadaire les employeurs devaient-ils le {day} ({place}) : {line} ? Écrivez 0 si c’était dû sur tout le salaire.',
  'flag.missing.contract-day': 'Quel jour le contrat a-t-il été signé, ou le travail commencé ?',
  'flag.missing.costs-agree':
    'Quels sont les autres coûts du contrat {contract} ? Ceux d’une unité multipliés par la quantité donnent {counted}, et {whole} est indiqué pour l’ensemble.',
  'flag.missing.day-due': 'Quel jour le salaire était-il exigible ?',
  'flag.missing.day-paid': 'Quel jour a-t-il été payé ?',
  'flag.missing.days-of-change':
    'Qu’a-t-on payé avant et après le changement du plancher ? Divisez le relevé à cette date.',
  'flag.missing.estimate-above-nothing':
    'Quelle était l’estimation officielle ? Celle qui est enregistrée n’est pas supérieure à zéro.',
  'flag.missing.estimate-at-least':
    'Quelle était l’estimation officielle ? Celle qui est enregistrée dit seulement à combien elle s’élevait au plus.',
  'flag.missing.exact-estimate': 'Quelle était exactement l’estimation officielle ?',
  'flag.missing.exact-hours':
    'Combien d’heures exactement ? Elles semblent arrondies, et ce qui manque n’est pas davantage.',
  'flag.missing.exact-market-price': 'Quel était exactement le prix publié de ce produit le {day} ({place}) ?',
  'flag.missing.exact-pay': 'Qu’a-t-on payé exactement ?',
  'flag.missing.exact-price': 'Quel est exactement le prix ?',
  'flag.missing.exchange-day': 'Lequel de ces jours comptait pour le cours de change ? Il a changé entre eux.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {À quel cours daté les deux monnaies sont-elles converties ?} other {Quel était le cours de référence le {day}, de {base} en {quote} ?}}',
  'flag.missing.extra-payments':
    'Ce salaire comprend-il sa part des versements au-delà de douze par an, comme les primes de vacances et de Noël ?',
  'flag.missing.floor-of-class':
    'Le plancher pour tout travail est-il dû aussi à cette catégorie ? Le {day}, le sien est plus bas ({place}).',
  'flag.missing.going-rate': 'Quel était le salaire usuel pour ce travail le {day} ({place}) ?',
  'flag.missing.gross-pay': 'Quel était le salaire brut ?',
  'flag.missing.hours-a-day': 'Pour combien d’heures est fixé le plancher par jour ({place}) ?',
  'flag.missing.hours-a-week':
    'Pour combien d’heures par semaine est fixé le plancher mensuel ou hebdomadaire ({place}) ? Indiquez-le comme valeur de référence ({place}) : working_week, heures par semaine, à partir de quel jour, et qui le dit.',
  'flag.missing.hours-agree':
    'Combien d’heures demande le contrat {contract} ? Le temps par unité multiplié par la quantité donne {counted}, et {whole} est indiqué pour l’ensemble.',
  'flag.missing.hours-by-day':
    'Combien d’heures ont été travaillées chaque jour ? La loi y compte les heures supplémentaires par jour.',
  'flag.missing.hours-by-week':
    'Combien d’heures chaque travailleur a-t-il travaillé chaque semaine ? Divisez le relevé par semaine et par travailleur.',
  'flag.missing.hours-limit': 'Combien d’heures par semaine la loi permettait-elle ({place}) ?',
  'flag.missing.hours-of-all-records':
    'Combien d’heures cette personne a-t-elle travaillé en tout ces jours-là ? D’autres relevés existent pour certains d’entre eux.',
  'flag.missing.hours-of-the-month':
    'Combien d’heures représentait un temps plein ce mois-là ({place}) ? Le plancher est fixé par mois.',
  'flag.missing.hours-of-whole-average':
    'Combien d’heures ont été travaillées sur toute la période dont la limite est une moyenne ?',
  'flag.missing.hours-per-week': 'Combien d’heures par semaine travaille chaque travailleur mis à disposition ?',
  'flag.missing.hours-that-add-up':
    'Combien d’heures ont été travaillées, combien normales et combien supplémentaires ? Celles qui sont tenues ne concordent pas.',
  'flag.missing.hours-worked': 'Combien d’heures ont été travaillées pour ce salaire ?',
  'flag.missing.hours-worked-above-nothing': 'Combien d’heures ont été travaillées ? Le relevé n’en indique aucune.',
  'flag.missing.how-many-workers':
    'De combien de travailleurs est-ce le salaire ? Une moyenne peut cacher un salaire bas.',
  'flag.missing.item-and-unit':
    'À quel poste et à quelle unité se rapporte chaque prix unitaire, et quel est-il exactement ? Pour certains, cela manque.',
  'flag.missing.kind-of-contract':
    'De quel type de contrat s’agit-il : travaux, services, fourniture de main-d’œuvre, vente ?',
  'flag.missing.labour-hours': 'Combien d’heures de travail, ou de minutes par unité, le travail exige-t-il ?',
  'flag.missing.living-wage': 'Quel était un salaire vital le {day} ({place}) ?',
  'flag.missing.market-price': 'Quel était le prix publié de ce produit le {day} ({place}) ?',
  'flag.missing.narrower-ranges':
    'Quelles valeurs sont justes dans les fourchettes enregistrées ? Au mieux, le prix satisfait ; au pire, non.',
  'flag.missing.non-labour-cost':
    'Que doit acheter le fournisseur en plus du travail : matériel, outils, déplacements ?',
  'flag.missing.on-costs':
    'Quelles charges patronales les employeurs devaient-ils payer en plus des salaires ({place}) ?',
  'flag.missing.one-way-up': 'Sous lequel des contrats au-dessus ce travail a-t-il été fait ?',
  'flag.missing.ordinary-hours': 'Combien de ces heures étaient du temps de travail ordinaire ?',
  'flag.missing.ordinary-rate': 'Que fixait l’accord ou la loi pour une heure ordinaire ?',
  'flag.missing.overtime-hours': 'Combien de ces heures étaient des heures supplémentaires ?',
  'flag.missing.overtime-premium': 'À quel taux les heures supplémentaires doivent-elles être payées ({place}) ?',
  'flag.missing.parts-that-add-up':
    'Qu’est-ce qui est juste, le salaire ou ses parts ? Les parts dépassent ce qui a été payé.',
  'flag.missing.pay': 'Combien a été payé ?',
  'flag.missing.pay-due': 'Combien était dû en tout ?',
  'flag.missing.pay-of-all-records':
    'Combien cette personne a-t-elle reçu en tout pour ces jours ? D’autres relevés du même employeur existent pour certains d’entre eux, et ce qui manque ici a pu y être payé.',
  'flag.missing.pay-of-each-worker': 'Qu’a reçu chaque travailleur ? Une moyenne peut cacher un salaire bas.',
  'flag.missing.pay-period': 'Quand ce travail a-t-il été fait ?',
  'flag.missing.payments-a-year': 'Combien de fois par an le plancher mensuel est-il payé ({place}) ?',
  'flag.missing.peer-owners':
    'Qu’ont reçu d’autres entreprises pour la même chose ? Les prix enregistrés viennent de trop peu d’entreprises. Les entreprises d’un même propriétaire ou groupe comptent une fois.',
  'flag.missing.peer-spread':
    'Les prix des autres diffèrent-ils seulement ? Ceux qui sont enregistrés se ressemblent presque tous.',
  'flag.missing.peers':
    'Qu’ont reçu d’autres pour la même chose, au même lieu et vers la même date ? Trop peu de prix sont enregistrés.',
  'flag.missing.performed-under':
    'Le travail de {contract} a-t-il été fait au titre de {upper}, et en entier ? Aucun document ne le dit, ou il a pu être fait aussi au titre d’un autre contrat.',
  'flag.missing.place': 'Où le travail a-t-il été fait ?',
  'flag.missing.price': 'Quel est le prix du contrat ?',
  'flag.missing.price-of-tier': 'Quel est le prix du contrat {contract} ?',
  'flag.missing.prices-agree':
    'Quel prix a été convenu pour le contrat {contract} ? Le prix unitaire multiplié par la quantité donne {counted}, et {whole} est indiqué pour l’ensemble.',
  'flag.missing.product': 'De quel produit s’agit-il, et selon quelle unité son prix est-il fixé ?',
  'flag.missing.quantity': 'Combien d’unités le contrat couvre-t-il ?',
  'flag.missing.same-unit': 'Quel est le prix du contrat {contract} dans l’unité où le travail est mesuré ?',
  'flag.missing.sector':
    'De quel secteur relève le travail ? Des secteurs ont leur propre plancher le {day} ({place}).',
  'flag.missing.supplier': 'À qui ce prix a-t-il été payé ?',
  'flag.missing.threshold': 'Quelle part ce test utilise-t-il ce jour-là ?',
  'flag.missing.unit-of-floor': 'Pour quelle quantité de travail le plancher est-il fixé ({place}) ?',
  'flag.missing.wage-floor': 'Quel était le plancher légal le {day} ({place}) ?',
  'flag.missing.which-floor': 'Le plancher du pays est-il dû aussi ({place}), quand il est le plus élevé ?',
  'flag.missing.which-parts-count': 'Quelles parts comptent comme salaire ({place}) ?',
  'flag.missing.which-worker':
    'De qui est ce relevé ? Sans pseudonyme, personne ne peut chercher d’autres relevés de la même personne.',
  'flag.missing.work-class':
    'De quelle catégorie de travail s’agit-il ? Plusieurs planchers valent le {day} ({place}).',
  'flag.question.below-official-estimate': 'Le prix est-il inférieur à une part déclarée de l’estimation officielle ?',
  'flag.question.bid-far-below-next':
    'L’offre retenue est-elle plus loin sous la suivante qu’il n’est habituel dans les appels d’offres ?',
  'flag.question.chain-price-below-lawful-labour':
    'Chaque prix au-dessus de ce travail pouvait-il payer le coût légal du travail ?',
  'flag.question.charge-rate-below-floor':
    'Le tarif horaire couvre-t-il ce qu’une heure coûte légalement au fournisseur ?',
  'flag.question.hours-above-limit': 'A-t-on travaillé plus d’heures par semaine que ne le permet la loi de ce lieu ?',
  'flag.question.overtime-not-paid':
    'Le salaire est-il inférieur au coût de toutes les heures, heures supplémentaires comprises ?',
  'flag.question.pay-at-most-two-thirds-of-going-rate':
    'Le salaire est-il égal ou inférieur aux deux tiers du salaire usuel ?',
  'flag.question.pay-below-collective-agreement':
    'Le salaire brut horaire est-il inférieur à ce que la convention collective fixe pour cette catégorie de travail ?',
  'flag.question.pay-below-living-wage': 'Le salaire brut horaire est-il inférieur à un salaire vital de ce lieu ?',
  'flag.question.pay-below-statutory-floor':
    'Le salaire brut horaire est-il inférieur au plancher légal de ce lieu et de cette date ?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'Le salaire est-il inférieur aux deux tiers du salaire usuel ?',
  'flag.question.pay-late-or-missing': 'Le salaire est-il venu tard, en partie ou pas du tout ?',
  'flag.question.price-below-agreed-labour':
    'Ce prix pouvait-il payer ce qu’une convention collective fixe pour ce travail ?',
  'flag.question.price-below-lawful-labour': 'Ce prix pouvait-il payer des salaires légaux ?',
  'flag.question.price-below-lawful-labour-beneath':
    'Ce prix pouvait-il payer le coût légal du travail de tout ce que l’on sait exécuté à ce titre ?',
  'flag.question.unit-price-below-market': 'Le prix par unité est-il inférieur à une part déclarée du prix publié ?',
  'flag.question.unit-price-far-below-comparable':
    'Un prix par unité est-il très inférieur à ce que d’autres entreprises ont reçu pour la même chose, au même lieu et vers la même date ?',
  'flag.reason.no-bids': 'Aucune offre n’est enregistrée pour ce contrat.',
  'flag.reason.no-collective-agreement': 'Il n’y a pas de convention collective pour ce travail le {day} ({place}).',
  'flag.reason.no-contract-above': 'Aucun contrat n’est enregistré au-dessus de celui-ci.',
  'flag.reason.no-going-rate': 'Il n’y a pas de salaire usuel pour ce travail le {day} ({place}).',
  'flag.reason.no-living-wage': 'Il n’y a pas d’estimation d’un salaire vital le {day} ({place}).',
  'flag.reason.no-official-estimate': 'Aucune estimation officielle n’est enregistrée pour ce contrat.',
  'flag.reason.no-overtime': 'Aucune heure supplémentaire n’est enregistrée.',
  'flag.reason.no-statutory-floor':
    'Pas de plancher légal : la loi n’en fixait aucun pour ce travail le {day} ({place}). Des tests distincts portent sur les conventions collectives.',
  'flag.reason.no-unit-prices': 'Aucun prix par unité n’est enregistré pour ce contrat.',
  'flag.reason.no-winner-among-bids':
    'Aucune des offres enregistrées n’est celle de l’entreprise qui a obtenu le contrat.',
  'flag.reason.not-by-the-hour': 'Le travail n’est pas facturé à l’heure.',
  'flag.reason.not-labour-supply': 'Le contrat ne porte pas sur la fourniture de main-d’œuvre.',
  'flag.reason.not-the-lowest': 'L’offre la plus basse n’a pas été retenue : ce n’est pas le prix qui a décidé.',
  'flag.reason.not-yet-due': 'Le salaire n’est pas exigible avant le {day}.',
  'flag.reason.nothing-beneath': 'On ne sait rien qui soit exécuté au titre de ce contrat.',
  'flag.reason.one-bid': 'Il n’y a eu qu’une seule offre.',
  'flag.step.agreed-labour': `Travail selon la convention, heures × salaire × (1 + charges patronales), {per} : ${CASES}.`,
  'flag.step.agreed-pay': `Convention collective, par heure, à partir du {day} ({place}) : ${ENDS}.`,
  'flag.step.agreed-wage': `Salaire horaire de la convention collective le {day} ({place}) : ${CASES}.`,
  'flag.step.before-exchange': `À convertir en {into} : ${ENDS}.`,
  'flag.step.bid-gap': 'L’offre suivante dépasse de {share} % celle qui a été retenue.',
  'flag.step.carries-hour': `Légal seulement si le travail exige au plus {most} heures {unit, select, undefined {{per}} other {par {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Légal seulement si le travail exige au plus {most} minutes {unit, select, undefined {{per}} other {par {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `Tarif horaire : ${CASES}.`,
  'flag.step.charge-floor': `Tarif horaire légal le plus bas, avant frais généraux et marge : ${ENDS}.`,
  'flag.step.charge-line': `Dont {line} : ${ENDS}.`,
  'flag.step.compared-line':
    '{item} : {price} par {unit}, comparé à {fence}. La moitié de {peers} prix de {owners} autres entreprises se situe entre {lower} et {upper}.',
  'flag.step.compared-line-between': `{item} : {price} par {unit}. La position de la borne reste ouverte : ${ENDS}. Sont comparés {peers} prix de {owners} autres entreprises.`,
  'flag.step.compared-lines':
    'Prix par unité : {lines} ; avec assez de prix comparables : {tested} ; parmi eux, très inférieurs : {caught}.',
  'flag.step.double-time-hours': 'Dont au double du taux ordinaire, selon le relevé : {best}.',
  'flag.step.due-in-all': `Dû en tout : ${ENDS}.`,
  'flag.step.exchange-rate': `Cours de référence du {day} : 1 {base} vaut ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Cours de référence du {from} au {day} : 1 {base} vaut ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'Le premier prix, à partir du haut, qui ne peut pas avoir payé de salaires légaux est celui du contrat {contract} : {buyer} et {supplier} en sont convenus et pouvaient le voir.',
  'flag.step.first-known-impossible':
    'Parmi les prix dont on peut le dire, le premier à partir du haut qui ne peut pas avoir payé de salaires légaux est celui du contrat {contract} : {buyer} et {supplier} en sont convenus et pouvaient le voir. Au-dessus, on ne peut pas le dire de : {above}.',
  'flag.step.floor-rises':
    'À partir du {day}, pendant les travaux, le niveau est plus élevé ({place}) : au moins {best} par heure. Ce test vaut au jour du contrat.',
  'flag.step.floor-wage': `Salaire plancher par heure le {day} ({place}) : ${CASES}.`,
  'flag.step.fundable-pay': `Salaire brut horaire que le prix pourrait financer : ${CASES}.`,
  'flag.step.gap-fence':
    'Est très éloigné ce qui atteint {fence} % et plus. Sur {peers} appels d’offres, la moitié a un écart entre {lower} % et {upper} %.',
  'flag.step.going-rate': `Salaire usuel par heure à partir du {day} ({place}) : ${ENDS}.`,
  'flag.step.hours-allowed':
    'Heures que la limite permet à un travailleur : {exact, select, yes {{best}} other {{best} dans une seule de ces périodes, {worst} sur toute la durée du relevé}}.',
  'flag.step.hours-limit':
    'Au plus {most} heures par semaine, {over, select, P7D {chaque semaine} other {en moyenne sur {over}}}.',
  'flag.step.hours-of-day': '{day} : {hours} h.',
  'flag.step.hours-at-level': `Heures à partir du {day} : {hours}, chacune à ${ENDS}.`,
  'flag.step.hours-worked': 'Heures travaillées : {best}.',
  'flag.step.labour-hours': `Heures de travail {per} : ${CASES}.`,
  'flag.step.lawful-labour': `Coût légal du travail, heures × salaire × (1 + charges patronales), {per} : ${CASES}.`,
  'flag.step.left-for-labour': `Reste pour le travail {per} : ${CASES}.`,
  'flag.step.limit': `La part de l’estimation s’élève à : ${ENDS}.`,
  'flag.step.living-wage': `Salaire vital par heure à partir du {day} ({place}) : ${ENDS}.`,
  'flag.step.market-limit': `La part du prix publié s’élève à : ${ENDS}.`,
  'flag.step.market-price': `Prix publié par unité : ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Un plancher par mois vaut pour tout le travail ordinaire de ce mois, soit plus d’heures certains mois et moins d’autres : de {fewest} à {most} semaines dans les mois de ce relevé, 4 1/3 en moyenne. Le plancher par heure se situe entre les deux.',
  'flag.step.need-beneath': `{contract} ({supplier}), coût légal du travail et autres coûts : ${CASES}.`,
  'flag.step.needs-beneath': `Le tout ensemble : ${CASES}.`,
  'flag.step.next-bid': 'Offre suivante : {best}.',
  'flag.step.non-labour-cost': `Moins les autres coûts {per} : ${CASES}.`,
  'flag.step.not-paid':
    'Exigible le {due} ; le {on} ce n’était pas payé, {days, plural, one {# jour} other {# jours}} après.',
  'flag.step.official-estimate': `Estimation officielle : ${ENDS}.`,
  'flag.step.on-costs': `Charges patronales le {day} : ${PERCENT}.`,
  'flag.step.ordinary-rate': `Une heure ordinaire coûte : ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'Aucune loi sur les heures supplémentaires n’est enregistrée pour ce lieu et cette date : une heure supplémentaire coûte au moins autant qu’une heure ordinaire.',
  'flag.step.overtime-hours': 'Dont heures supplémentaires : {best}.',
  'flag.step.overtime-in-sum':
    'Le salaire est une seule somme, dont personne ne dit quelle part était pour les {best} heures supplémentaires : le tout est rapporté à toutes les heures.',
  'flag.step.overtime-rule':
    'Au-delà de {after} heures par semaine, une heure supplémentaire coûte au moins {factor} fois le taux ordinaire.',
  'flag.step.overtime-rule-daily':
    'Au-delà de {after} heures par jour, une heure coûte au moins {factor} fois le taux ordinaire.',
  'flag.step.overtime-rule-seventh-day':
    'Le septième jour travaillé d’une semaine, au-delà de {after} heures : au moins {factor} fois le taux ordinaire.',
  'flag.step.paid-in-all': `Payé en tout : ${CASES}.`,
  'flag.step.paid-in-time': 'Exigible le {due}, payé le {on}.',
  'flag.step.paid-late': 'Exigible le {due}, payé le {on} : {days, plural, one {# jour} other {# jours}} de retard.',
  'flag.step.pay-an-hour': `Salaire brut horaire : ${CASES}.`,
  'flag.step.pay-class':
    '{share} % des travailleurs sont dans une catégorie payée au plus {upTo} par heure : {workClass}.',
  'flag.step.pay-in-one-sum':
    'Le salaire est une seule somme pour toutes les heures. Elle ne paie entièrement les heures supplémentaires que si une heure ordinaire était due à {rate} au plus.',
  'flag.step.pay-limit': `Comparé à : ${ENDS}.`,
  'flag.step.pay-part': `Part du salaire, {part} : ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'Le test, depuis le {from} : au moins {peers} autres prix de {owners} entreprises ou plus, et {fence} écarts au-delà du quartile.',
  'flag.step.peer-rule-within':
    'Le test, depuis le {from} : au moins {peers} autres prix de {owners} entreprises, convenus dans un délai de {within} mois avant ou après, et {fence} écarts au-delà du quartile.',
  'flag.step.peers-converted': 'Prix d’autres en {currency}, convenus le {day}, convertis en {into} : {count}.',
  'flag.step.peers-converted-more': 'Autres prix convertis en {into} au cours de leur propre jour : {count}.',
  'flag.step.peers-left-out':
    'Laissés de côté, faute de cours de référence {base} vers {quote} pour le {day}{more, select, 0 {} 1 { et un autre jour} other { et {more} autres jours}} : {count} prix d’autres. La réponse ne tient que si elle tient quel que soit leur montant.',
  'flag.step.price': `Prix {per} : ${CASES}.`,
  'flag.step.published-floor': `Fixé par {unit}, pour {hours} heures par semaine : ${ENDS}.`,
  'flag.step.published-floor-payments': `Fixé par {unit}, versements par an : {payments}, pour {hours} heures par semaine : ${ENDS}.`,
  'flag.step.records-added':
    '{records} relevés de cette personne pour les mêmes jours et le même employeur, additionnés.',
  'flag.step.share-below': 'Au moins {share} % des travailleurs sont dans une catégorie inférieure au niveau.',
  'flag.step.share-of-estimate': 'Le prix est au plus {share} % de l’estimation.',
  'flag.step.short': `Manque même dans le meilleur cas, {per} : ${CASES}.`,
  'flag.step.short-of-due': `Manque par rapport à ce qui était dû : ${ENDS}.`,
  'flag.step.short-uprated':
    'Au plancher du {day}, {floor} par heure, le manque s’élève à {amount}. Certaines lois font payer les arriérés au plancher du jour du paiement.',
  'flag.step.statutory-floor': `Plancher légal par heure à partir du {day} ({place}) : ${ENDS}.`,
  'flag.step.threshold-inclusive': 'Le test, depuis le {from} : {share} ou moins.',
  'flag.step.threshold-strict': 'Le test, depuis le {from} : moins de {share}.',
  'flag.step.tier': `{buyer} paie à {supplier} sous le contrat {contract} ({link}), {per} : ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} paie à {supplier} sous le contrat {contract} ({link}), {per} : ${CASES}. {supplier} conserve au plus {keeps}.`,
  'flag.step.tier-not-known':
    '{buyer} paie à {supplier} sous le contrat {contract} ({link}) : non connu dans la même unité.',
  'flag.step.winning-bid': 'Offre retenue : {best}.',
  'flag.step.workers': 'Travailleurs : {workers}.',
  'flag.title.below-official-estimate': 'Estimation officielle',
  'flag.title.bid-far-below-next': 'Très inférieur à l’offre suivante',
  'flag.title.chain-price-below-lawful-labour': 'Pression le long de la chaîne',
  'flag.title.charge-rate-below-floor': 'Tarif d’un fournisseur de main-d’œuvre',
  'flag.title.hours-above-limit': 'Heures par semaine',
  'flag.title.overtime-not-paid': 'Heures supplémentaires',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Deux tiers du salaire usuel ou moins',
  'flag.title.pay-below-collective-agreement': 'Convention collective',
  'flag.title.pay-below-living-wage': 'Salaire vital',
  'flag.title.pay-below-statutory-floor': 'Plancher légal',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Moins des deux tiers du salaire usuel',
  'flag.title.pay-late-or-missing': 'Salaire tardif ou absent',
  'flag.title.price-below-agreed-labour': 'Travail selon la convention',
  'flag.title.price-below-lawful-labour': 'Plancher du coût légal du travail',
  'flag.title.price-below-lawful-labour-beneath': 'Tout le travail sous un prix',
  'flag.title.unit-price-below-market': 'Prix publié',
  'flag.title.unit-price-far-below-comparable': 'Prix comparables',
  'flag.warning.flags-too-much':
    'Ce test signale {flagged} sur {tested} : plus de {share} % de ce qu’il teste. Doutez du test avant de douter des prix.',
} as const;
