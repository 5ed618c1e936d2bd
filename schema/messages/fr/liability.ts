/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'contrat de travail',

  'liability.condition.fallen_due': 'La dette est échue{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'Le travail a commencé{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied':
    'Si cela a été fait, ce qu’une source affirme et qu’une autre nie (ligne {line}) : {event}.',
  'liability.missing.act_day': 'Quel jour cela a été fait, ce qui décide pour la ligne {line} : {event}.',
  'liability.missing.contract.amendments':
    'Si et quand {contract} a été renouvelé, modifié ou amendé après sa signature.',
  'liability.missing.contract.rate':
    'Ce que vaut en {currency} le montant de {amount} inscrit dans {contract} : un taux de change de son jour.',
  'liability.missing.line.from': 'Le premier jour de travail de la ligne {line}.',
  'liability.missing.line.until': 'Le dernier jour de travail de la ligne {line}.',
  'liability.missing.partly_outside_days':
    'Combien de la ligne {line} a été travaillé dans les jours de {contract} : la ligne est à partager là.',
  'liability.missing.payment.amount':
    'Combien a été payé{on, select, undefined {} other { le {on}}}{party, select, undefined {} other { par {party}}} : un paiement est enregistré sans son montant.',
  'liability.missing.payment.beyond':
    'Pour quoi le reste a été payé : du paiement de {amount}{on, select, undefined {} other { le {on}}}{party, select, undefined {} other { par {party}}}, {beyond} dépasse ce qui reste de ses lignes et n’est déduit de rien.',
  'liability.missing.payment.currency':
    'En quelle monnaie le paiement de {amount}{on, select, undefined {} other { du {on}}}{party, select, undefined {} other { par {party}}} a été fait.',
  'liability.missing.payment.denied':
    'Si le paiement{amount, select, undefined {} other { de {amount}}}{on, select, undefined {} other { du {on}}}{party, select, undefined {} other { par {party}}} a été fait : affirmé par {tells, select, undefined {une source} other {{tells}}}, nié par {denies, select, undefined {une autre} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Pour quelles lignes était le paiement de {amount}{on, select, undefined {} other { du {on}}}{party, select, undefined {} other { par {party}}} : il n’en nomme aucune.',
  'liability.missing.payment.rate':
    'Ce que vaut en {currency} le paiement de {amount}{on, select, undefined {} other { du {on}}}{party, select, undefined {} other { par {party}}} : un taux de change de ce jour.',
  'liability.opens.cannot_be_located': '{party} est introuvable',
  'liability.missing.no_law':
    'Quelle loi de {place} oblige d’autres que l’employeur pour ce travail. Aucune qui s’y applique n’est encodée ici, ce qui ne veut pas dire qu’il n’y en a pas.',
  'liability.missing.no_law_of_line':
    'Quelle loi de {place} oblige d’autres que l’employeur pour le travail de la ligne {line}. Aucune de cette époque n’est encodée ici, ce qui ne veut pas dire qu’il n’y en avait pas.',
  'liability.missing.outside_days':
    'Si le travail de la ligne {line} a été fait au titre de {contract}, bien que hors de ses jours.',
  'liability.opens.dissolved': '{party} est dissoute',
  'liability.opens.enforcement_failed': 'l’exécution contre {party} a échoué',
  'liability.opens.freed': 'un tribunal a jugé que le non-paiement n’est pas imputable à {party}',
  'liability.opens.insolvent': '{party} est insolvable',
  'liability.opens.shortcut': 'l’année depuis sa notification est écoulée, le {on}, et assez a été fait en dessous',

  'liability.reason.contract_of_another':
    'La ligne {line} nomme {contract}, dont le fournisseur est {supplier} et non {employer} : on ne sait pas au titre de quel contrat le travail a été fait.',
  'liability.reason.employer': 'La dette elle-même.',
  'liability.reason.joint': 'Solidaire avec l’employeur.',
  'liability.reason.joint_and_several': 'Solidaire avec l’employeur.',
  'liability.reason.not_due': 'N’est pas dû avant le {on}.',
  'liability.reason.not_earned': 'Pas encore gagné : le travail a commencé le {on}.',
  'liability.reason.outside_days':
    'Le travail de la ligne {line} est hors des jours de {contract} : on ne sait pas s’il a été fait à ce titre.',
  'liability.reason.paid': 'Payé : il ne reste rien de ces lignes, et plus rien n’est dû à leur titre.',
  'liability.reason.partly_outside_days':
    'Une partie du travail de la ligne {line} est hors des jours de {contract} : on ne sait pas combien a été fait à ce titre.',
  'liability.reason.rung_first': 'Le premier échelon : à côté de l’employeur.',
  'liability.reason.surety': 'Caution, à qui l’on peut s’adresser en premier.',
  'liability.reason.enforced_after': 'Solidaire ; exécution après l’employeur.',
  'liability.reason.subsidiary': 'Répond après la défaillance de celui d’en dessous.',
  'liability.reason.ladder': 'Un échelon de l’échelle.',
  'liability.reason.main_contractor': 'Entrepreneur principal du donneur d’ordre.',
  'liability.reason.direct_client': 'A engagé l’employeur.',
  'liability.reason.principal': 'A commandé le travail.',
  'liability.reason.contractor': 'Entrepreneur qui a donné le travail en sous-traitance.',
  'liability.reason.user_undertaking': 'A utilisé le travail des salariés de l’employeur.',
  'liability.reason.brand': 'Marque qui a fait fabriquer les biens.',
  'liability.reason.buyer_of_goods': 'A acheté les biens finis.',
  'liability.reason.debt_not_covered': 'Cette règle ne couvre pas ce type de dette.',
  'liability.reason.special_rule': 'Une règle spéciale s’applique à ce travail, et celle-ci s’efface devant elle.',
  'liability.reason.no_notice_yet': 'Aucune notification de l’inspection ne lui est parvenue.',
  'liability.reason.duty_met': 'A fait à temps ce que la notification de l’inspection lui demandait.',
  'liability.reason.duty_breached':
    'N’a pas fait à temps ce que la notification de l’inspection lui demandait{on, select, undefined {} other { : dernier jour {on}}}.',
  'liability.reason.duty_not_yet_due':
    'A encore du temps pour ce que la notification de l’inspection lui demande{on, select, undefined {} other {, jusqu’au {on}}}.',
  'liability.reason.hirer': 'A eu recours à la main-d’œuvre mise à disposition, ou l’a prêtée à son tour.',
  'liability.reason.notified': 'A reçu une notification de l’inspection qui couvre ce qui est devenu exigible.',
  'liability.reason.below_threshold': 'Les travaux valent moins que ce que le texte exige.',
  'liability.reason.binds_states':
    'Une directive lie les États, non les parties : ce que chaque État en a fait se trouve dans sa propre loi.',
  'liability.reason.duty_of_conduct':
    'Un devoir de comportement de très grandes entreprises : il n’en résulte aucun droit à des salaires.',
  'liability.reason.out_of_scope': 'Le travail ou les biens sont en dehors de cette règle.',
  'liability.reason.not_in_reach': 'En dehors des parties que cette règle atteint.',
  'liability.reason.kind_of_contract': 'La chaîne est rompue par un contrat d’un type que cette règle ne traverse pas.',
  'liability.reason.version_open': 'On ne peut pas dire quel texte était en vigueur.',
  'liability.reason.fact_missing': 'Un fait manque.',
  'liability.reason.time_barred': 'Le délai est écoulé{on, select, undefined {} other { : dernier jour {on}}}.',
  'liability.reason.notice_late':
    'Aucune réclamation ni notification ne lui est parvenue à temps{on, select, undefined {} other { : dernier jour {on}}}.',
  'liability.reason.outside_window':
    'Devenu exigible hors des jours qui sont, ou peuvent encore être, couverts{on, select, undefined {} other { (à partir du {on})}}.',
  'liability.reason.not_yet_claimed': 'Pas encore réclamé : ce qui est encore dans le délai serait dû.',
  'liability.reason.not_yet': 'Une condition n’est pas encore remplie, et peut encore l’être.',
  'liability.reason.knowledge_open': 'Dépend de ce qu’elle savait ou aurait dû savoir, ce que l’outil ne décide pas.',
  'liability.reason.judgement_open': 'Dépend d’une appréciation que l’outil ne fait pas.',
  'liability.reason.in_time': 'Dans le délai.',
  'liability.reason.met': 'Condition remplie.',
  'liability.reason.rung_reached': 'L’échelon inférieur a fait défaut.',
  'liability.reason.rung_not_reached': 'On peut encore s’adresser à une partie en dessous.',
  'liability.reason.shortcut': 'Une année s’est écoulée depuis sa notification, et assez a été fait en dessous.',
  'liability.reason.shortcut_open':
    'Une année s’est écoulée depuis sa notification ; si assez a été fait en dessous relève du tribunal.',
  'liability.reason.defence_proved': 'Une cause d’exonération est prouvée.',
  'liability.reason.condition_unmet': 'Une condition de la dette n’est pas remplie.',
  'liability.reason.own_needs': 'Achète pour ses propres besoins.',
  'liability.reason.no_knowledge': 'Ne savait pas et n’avait pas à savoir.',
  'liability.reason.off_site': 'Le travail a été fait principalement dans les propres locaux du fournisseur.',
  'liability.reason.excluded_party': 'Une partie que cette règle laisse de côté.',
  'liability.reason.public_body': 'Un organisme public, que cette règle laisse de côté.',
  'liability.reason.consumer':
    'Une personne privée agissant hors activité professionnelle, que cette règle laisse de côté.',
  'liability.reason.exempt_by_cba': 'Liée par une convention collective qui règle la responsabilité en chaîne.',
  'liability.reason.link_inferred': 'Un lien de la chaîne est déduit, non documenté.',
  'liability.reason.nearest_registered_builder':
    'L’entreprise de construction enregistrée la plus proche au-dessus de l’employeur.',
  'liability.reason.employer_registered': 'L’employeur est lui-même une entreprise de construction enregistrée.',
  'liability.reason.not_in_the_judgment': 'Le jugement contre l’employeur ne la nomme pas.',
  'liability.reason.indirectly_responsible': 'Le travail externalisé a été fait indirectement pour elle.',
  'liability.reason.related_employer': 'Exerce avec l’employeur une activité associée ou liée.',
  'liability.reason.no_employer': 'N’est pas elle-même employeur.',
  'liability.reason.contractor_licensed': 'A contracté avec un entrepreneur qui détenait la licence.',
  'liability.reason.public_works': 'Travaux publics, que cette règle laisse de côté.',
  'liability.reason.no_public_money': 'Aucun argent public n’a payé le travail.',
  'liability.reason.signed_an_underpriced_contract':
    'A signé un contrat dont le prix ne peut pas payer des salaires légaux : dommages-intérêts qui lui sont propres.',
  'liability.reason.price_sufficient': 'Le prix d’une unité couvre le coût légal du travail le plus bas.',
  'liability.reason.goods_may_be_held':
    'Cette règle ne fait de personne un débiteur des salaires : un tribunal peut retenir des biens faits par des travailleurs qui n’ont pas été payés.',
  'liability.reason.court_order_only':
    'Cette règle ne fait par elle-même de personne un débiteur des salaires : un tribunal peut ordonner une compensation à qui a été impliqué.',
  'liability.reason.accident_compensation_only':
    'Cette règle ne fait de personne au-dessus de l’employeur un débiteur des salaires : elle traite de l’indemnisation des accidents du travail.',
  'liability.reason.retention_only':
    'Cette règle ne fait de personne un débiteur des salaires : le travailleur peut demander à l’acheteur de retenir et de payer sur ce que celui-ci doit encore.',
  'liability.reason.damages_in_tort_only':
    'Cette règle ne fait de personne un débiteur des salaires : elle donne des dommages-intérêts lorsqu’une faute de la société mère ou donneuse d’ordre a causé un préjudice.',
  'liability.reason.information_only':
    'Cette règle ne fait de personne un débiteur des salaires : elle donne à chacun le droit à une réponse.',
  'liability.reason.statement_only':
    'Cette règle ne fait de personne un débiteur des salaires : elle exige une déclaration annuelle. Aucune responsabilité en chaîne pour les salaires n’est connue ici.',
  'liability.reason.licensing_only':
    'Cette règle ne fait de personne un débiteur des salaires : elle sanctionne le recours à un fournisseur de main-d’œuvre sans licence.',
  'liability.reason.checks_only':
    'Cette règle ne fait de personne un débiteur des salaires : qui a confié le travail doit vérifier son cocontractant, ou paie une redevance.',
  'liability.reason.duty_to_ask_only':
    'Cette règle ne fait de personne un débiteur des salaires : le maître d’ouvrage et l’entrepreneur principal doivent demander des explications, ou paient une redevance.',
  'liability.reason.fund_pays_instead':
    'Cette règle ne fait de personne dans la chaîne un débiteur des salaires : un fonds paie, et recouvre auprès de l’employeur.',
  'liability.reason.not_own_activity': 'Le travail ne relève pas de sa propre activité.',
  'liability.reason.successor': 'A repris l’activité de l’employeur, ou lui a transmis la sienne.',
  'liability.reason.beside_a_debtor': 'Dirige une partie qui répond, ou appartient à son groupe.',
  'liability.reason.after_the_transfer': 'Travaillé après la reprise de l’activité.',
  'liability.reason.contract_not_known': 'Seulement si les heures ont été faites sous ce contrat.',

  'liability.evidence.about_supplier': 'Une autorité ou un tribunal est intervenu contre {party} : {event}.',
  'liability.evidence.acted': '{party} a fait quelque chose à ce sujet : {event}.',
  'liability.evidence.after_flag': 'Après un signal sur {contract}, noté comme {kind}, par {by}.',
  'liability.evidence.check_held':
    '{party} disposait de la vérification « {check} »{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'La vérification « {check} » de {party} avait expiré{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    '{party} ne disposait pas de la vérification « {check} »{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Établi au sujet de {party}, {of} : {state}.',
  'liability.evidence.named_finding':
    'Une affaire d’une autorité ({agency}, {stage}) nomme une entreprise du même nom que {party}. Que ce soit la même, personne ne l’a confirmé.',
  'liability.evidence.no_check':
    'Aucune vérification de {party} n’est enregistrée : certificat, enregistrement, licence. Demandez-la aux deux côtés.',
  'liability.evidence.no_price_test':
    'Aucun test de prix ne pouvait rien dire de {contract} ce jour-là : son prix, ses heures ou une estimation manque.',
  'liability.evidence.price_flagged':
    'Le prix de {contract} est signalé par le test {test}, avec ce qui était enregistré et valable ce jour-là.',
  'liability.evidence.price_passed':
    'Le prix de {contract} satisfait au test {test}, avec ce qui était enregistré et valable ce jour-là.',
  'liability.evidence.told': '{party} en a été informée : {event}.',
  'liability.help.labour_department_goods':
    'Le Department of Labor peut demander à un tribunal d’arrêter l’expédition des biens ; qui les achète voudra que les salaires soient payés.',
  'liability.help.ombudsman_involved_persons':
    'Le Fair Work Ombudsman, un syndicat ou le travailleur peut demander à un tribunal des ordonnances contre quiconque connaissait les faits essentiels et a été impliqué.',
  'liability.help.ministry_recommendation':
    'Dans la construction, l’autorité peut recommander à l’entrepreneur principal d’aider ; elle ne peut pas ordonner de paiement.',
  'liability.help.national_law': 'S’adresser selon la loi du lieu où le travail a été fait.',
  'liability.help.oecd_complaint':
    'Une plainte au point de contact national de l’OCDE contre les entreprises au-dessus.',
  'liability.help.read_the_text': 'Le texte n’a pas été lu : demandez à quelqu’un qui l’a lu avant de vous y fier.',
  'liability.help.ask_buyer_to_retain':
    'Demander à l’acheteur de retenir les salaires sur ce qu’il doit encore à l’employeur, et de les payer pour le compte de celui-ci.',
  'liability.help.formal_notice_of_vigilance':
    'Mettre la société mère ou donneuse d’ordre en demeure de respecter son plan de vigilance ; après trois mois, on peut demander à un tribunal de l’ordonner.',
  'liability.help.ask_for_information_no':
    'Demander par écrit à l’entreprise comment elle traite ce risque : elle a trois semaines pour répondre, deux mois si ce délai est disproportionné.',
  'liability.help.read_the_statement':
    'Lire ce que l’acheteur a publié sur sa chaîne d’approvisionnement, et s’y référer face à lui.',
  'liability.help.report_unlicensed_provider':
    'Demander à l’autorité compétente si le fournisseur de main-d’œuvre détient une licence, et le lui signaler si ce n’est pas le cas.',
  'liability.help.compare_charge_rate':
    'Comparer le prix payé pour la main-d’œuvre aux tarifs indicatifs de l’autorité : un tarif inférieur appelle une explication.',
  'liability.help.report_missing_checks':
    'Demander à l’autorité de sécurité au travail si le cocontractant a été vérifié comme la loi l’exige.',
  'liability.help.tell_developer_or_main_contractor':
    'Un travailleur détaché peut informer le maître d’ouvrage ou l’entrepreneur principal de salaires minimaux impayés : celui-ci doit aussitôt demander des explications à l’employeur et les transmettre.',
  'liability.help.danish_fund':
    'Faire reconnaître la créance dans le système de règlement des conflits du travail et tenter une fois de la recouvrer : le fonds pour travailleurs détachés paie ensuite.',

  'liability.condition.claim_by':
    'Réclamation écrite reçue à temps{on, select, undefined {} other {, dernier jour {on}}}',
  'liability.condition.notify_by': 'Notifiée à temps{on, select, undefined {} other {, dernier jour {on}}}',
  'liability.condition.file_by': 'Action introduite à temps{on, select, undefined {} other {, dernier jour {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Notification écrite de l’inspection reçue',
  'liability.condition.breach_of_the_duty': 'Manquement au devoir d’agir à la suite de la notification',
  'liability.condition.works_of_275000': 'Tous les travaux commandés pour le bâtiment valent au moins 275 000 EUR',
  'liability.condition.first_subcontract_a_shell':
    'La première sous-traitance visait principalement à écarter la responsabilité',
  'liability.condition.no_fault_or_certificate':
    'Entrepreneur préqualifié, attestations de régularité sans interruption, ou absence de faute à se fier à son paiement',
  'liability.condition.certificate_or_list':
    'Attestations de régularité sans interruption, ou certifié par une liste officielle',
  'liability.condition.clearance_certificate': 'Attestations de régularité du service compétent sans interruption',
  'liability.condition.careful_check': 'A vérifié avec soin que l’employeur détient ses autorisations',
  'liability.condition.knew_of_the_employment': 'Savait que l’employeur n’avait pas l’autorisation',
  'liability.condition.informed_by_the_fund': 'Informée par écrit par la caisse du secteur',
  'liability.condition.knew_before_contracting':
    'Savait avant de contracter que les salaires ne seraient pas payés, ou devait s’y attendre',
  'liability.condition.order_passed_on_unlawfully': 'La commande a été transmise en violation de la loi ou du contrat',
  'liability.condition.employer_failed':
    'L’exécution contre l’employeur a échoué, ou il ne peut pas payer ou être poursuivi',
  'liability.condition.on_the_list_of_firms':
    'Son cocontractant figure sur la liste des entreprises exonérant de responsabilité',
  'liability.condition.quarter_paid_to_service_centre': 'A payé un quart du prix au centre de services',
  'liability.condition.enjoined_the_employer': 'A adressé par écrit une injonction à l’employeur',
  'liability.condition.informed_the_inspectorate': 'A informé l’inspection',
  'liability.condition.checked_at_each_award':
    'A vérifié à chaque attribution que les conditions minimales sont respectées',
  'liability.condition.assess_by':
    'Avis d’imposition notifié à temps{on, select, undefined {} other {, dernier jour {on}}}',
  'liability.condition.limitation_pleaded':
    'La dette peut être prescrite depuis le {on} : elle subsiste tant que le débiteur ne l’invoque pas.',
  'liability.condition.notice_before_suit':
    'Notification faite assez longtemps avant l’action{on, select, undefined {} other {, action à partir du {on}}}',
  'liability.condition.covered_from':
    'Notification reçue qui couvre ce qui est devenu exigible{on, select, undefined {} other { à partir du {on}}}',
  'liability.condition.lower_rung_pays_by':
    'L’échelon inférieur n’a pas payé dans son délai{on, select, undefined {} other {, dernier jour {on}}}',
  'liability.condition.rung_below_failed': 'La réclamation contre l’échelon inférieur n’a pas conduit à un paiement',
  'liability.condition.year_since_notice':
    'Une année depuis sa notification, avec assez d’actes contre les échelons inférieurs{on, select, undefined {} other {, à partir du {on}}}',
  'liability.condition.link_documented':
    'Il est documenté {upper, select, undefined {sous quoi {lower} est exécuté} other {que {lower} est exécuté sous {upper}}}',
  'liability.condition.worked_under': 'Les heures de la ligne {line} ont été faites sous {contract}',
  'liability.condition.own_share': 'Limite sa dette à sa propre part du travail',
  'liability.condition.worker_knew_of_another_payer':
    'Le travailleur savait qu’une partie au-dessus devait payer les salaires',
  'liability.condition.orders_for_a_third_party':
    'Commande le travail pour remplir sa propre obligation envers un tiers, non pour ses propres besoins',
  'liability.condition.holds_the_declaration': 'A obtenu la déclaration de son cocontractant',
  'liability.condition.used_the_labour': 'Utilisateur de la main-d’œuvre',
  'liability.condition.employer_tried_in_vain': 'Recours raisonnables contre l’employeur épuisés',
  'liability.condition.all_steps_of_1775b': 'Toutes les démarches du § 1775(b) accomplies',
  'liability.condition.rebuts_the_presumption': 'Renverse la présomption née des étiquettes trouvées',
  'liability.condition.state_asks_for_fifty_workers':
    'L’État où le travail a été fait exige cinquante travailleurs sous contrat, non vingt',
  'liability.condition.joined_in_the_suit': 'Poursuivie avec l’employeur',
  'liability.condition.named_in_the_judgment': 'Nommée dans le jugement',
  'liability.condition.fault_of_the_public_body': 'Faute prouvée de l’organisme public dans sa surveillance',
  'liability.condition.all_five_controls':
    'A demandé les cinq : identité des travailleurs, preuve du salaire, paiements de sécurité sociale, compte bancaire, couverture des risques du travail',
  'liability.condition.own_fault': 'Les salaires n’ont pas été payés par sa faute',
  'liability.condition.fault_goes_back_to_it': 'La faute de l’entrepreneur en dessous remonte à elle',
  'liability.condition.employer_no_registered_builder':
    'L’employeur n’est pas une entreprise de construction enregistrée',
  'liability.condition.demanded_from_it': 'Demande écrite reçue',
  'liability.condition.title_agreement_or_insolvency':
    'Une décision définitive contre l’employeur, un accord de paiement direct, ou l’annonce de la dette par un employeur qui ne peut pas payer',
  'liability.condition.title_against_the_employer': 'Une décision ou un jugement définitif contre l’employeur',
  'liability.condition.retailer_without_control':
    'Un détaillant sans droit de surveiller ou de contrôler le travail avant la livraison',
  'liability.condition.shows_that_it_is_not_liable': 'Démontre qu’elle n’est pas responsable, ou que rien n’est dû',
  'liability.condition.is_itself_an_employer': 'Est elle-même employeur',
  'liability.condition.associated_or_related_business': 'Exerce avec l’employeur une activité associée ou liée',
  'liability.condition.its_contractor_unlicensed': 'A contracté avec un entrepreneur qui ne détenait pas la licence',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Poursuivie par le Labor Commissioner, un fonds d’avantages sociaux ou un comité paritaire : le travailleur seul ne peut pas agir',
  'liability.condition.payroll_monitored':
    'Ne savait pas, a contrôlé les états de paie, a retenu des fonds en l’apprenant, et détient la déclaration sous serment de paiement',
  'liability.condition.price_below_lawful_labour': 'Le prix ne peut pas payer le coût légal du travail',
  'liability.condition.knew_price_insufficient':
    'Savait ou aurait dû savoir à la signature que le prix est insuffisant',
  'liability.condition.written_contract_with_particulars':
    'Un contrat écrit unique avec les mentions de la subdivision (d), non renversé',
  'liability.condition.workers_under_a_collective_agreement': 'Les travailleurs relèvent d’une convention collective',
  'liability.condition.work_on_its_own_home': 'Travail à son propre logement',
  'liability.condition.small_client': 'Moins de 25 travailleurs en tout, ou cinq ou moins fournis à tout moment',
  'liability.condition.waived_by_building_trades_agreement':
    'Écarté par une convention collective avec un syndicat du bâtiment',
  'liability.condition.owner_occupied_home': 'Un logement occupé par son propriétaire, que le texte laisse de côté',
  'liability.condition.responsible_for_the_breach': 'Elle-même responsable, par mépris de ses obligations',
  'liability.condition.could_have_known':
    'Savait ou pouvait savoir que le prix était très inférieur au marché, ou que des salaires n’étaient pas payés',
  'liability.condition.not_imputable': 'Prouve que le non-paiement ne lui est pas imputable',
  'liability.condition.blocked_account': 'Paiement sur le compte bloqué sans connaissance d’un abus',
  'liability.condition.not_mainly_at_supplier':
    'Travail non fait principalement dans les propres locaux du fournisseur, ou vêtements',
  'liability.condition.knew_at_purchase': 'Savait ou aurait dû savoir lors de l’achat',
  'liability.condition.entrepreneur_or_employer': 'Entrepreneur ou employeur',
  'liability.condition.all_below_tried_in_vain': 'Les biens de tous ceux en dessous exécutés sans succès',
  'liability.condition.diligence_failed': 'N’a pas pris le soin que la loi exige',
  'liability.condition.own_activity': 'Le travail relève de sa propre activité',
  'liability.condition.household': 'Fait faire le travail en tant que personne privée pour son propre logement',
  'liability.condition.not_for_a_business': 'Ne fait pas faire le travail pour une entreprise',
  'liability.condition.certificate_not_given_in_time':
    'A demandé une attestation d’absence d’arriérés, et aucune n’a été délivrée à temps',
  'liability.condition.mere_supply_of_labour':
    'L’entrepreneur n’a fait que fournir de la main-d’œuvre, sans moyens ni organisation propres',
  'liability.condition.all_reasonable_steps':
    'A pris toutes les mesures raisonnables pour obtenir la déclaration de détachement, la liste des travailleurs, un engagement et la preuve du paiement',
  'liability.condition.all_due_diligence': 'A pris tout le soin requis pour que l’employeur paie',
  'liability.condition.told_assured_and_checked':
    'A informé l’employeur des conditions, les a fait confirmer et a obtenu la preuve de la déclaration de détachement',
  'liability.condition.report_of_undeclared_work': 'Un procès-verbal officiel de travail dissimulé contre l’employeur',
  'liability.condition.documents_every_six_months':
    'A obtenu l’immatriculation et les attestations sociales certifiées à la signature et tous les six mois',
  'liability.condition.not_made_good_in_time':
    'Le salaire n’a pas été régularisé dans le délai qu’ouvre la notification de l’inspection',
  'liability.condition.terminated_the_contract': 'A mis fin à son contrat',
  'liability.condition.related':
    'Se trouve envers {of} dans la relation que la règle exige : dirigeant, société de son groupe, ou partie à une reprise',
  'liability.condition.worked_before_the_transfer': 'Travaillé avant la reprise de l’activité',
  'liability.condition.agency_without_assets': 'L’employeur n’a pas de biens, ou pas assez',
  'liability.condition.breach_of_own_diligence': 'A manqué au soin auquel elle-même est tenue',

  'liability.missing.notice_period': 'Combien de temps vaut la notification qui concerne la ligne {line}.',
  'liability.missing.law':
    'La loi elle-même n’est pas fixée ou pas lue : {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Jusqu’à quel jour {regime} était en vigueur : que cela ait pris fin le {on} n’est pas vérifié (ligne {line}).',
  'liability.missing.start_verified':
    'À partir de quel jour cette règle était en vigueur : {regime} ; avant le {on}, ce n’est pas vérifié (ligne {line}).',
  'liability.missing.split_transfer':
    'Les heures de la ligne {line} par jour : l’entreprise a été reprise le {on}. Divisez cette ligne au {on}.',
  'liability.missing.split':
    'Les heures de la ligne {line} par jour : la loi change le {on}. Divisez cette ligne au {on}.',
  'liability.missing.position':
    'Ce qui se trouve au-dessus de {contract} : la place de {party} dans la chaîne en dépend.',
  'liability.missing.link':
    '{upper, select, undefined {Le document qui montre sous quoi {lower} est exécuté} other {Un document qui montre que {lower} est exécuté sous {upper}}}.',
  'liability.missing.net_factor': 'La part nette du salaire brut : un bulletin de paie.',
  'liability.missing.covered_rate': 'Ce qui, dans la ligne {line}, est dû à un taux que cette règle couvre ({rates}).',
  'liability.missing.line.amount': 'Le montant impayé de la ligne {line}.',
  'liability.missing.line.due': 'Le jour où la ligne {line} est devenue exigible.',
  'liability.missing.line.contract': 'Sous quel contrat les heures de la ligne {line} ont été faites.',
  'liability.missing.line.rate_basis':
    'Ce qu’est le taux de la ligne {line} : minimum légal, convention collective ou contrat.',
  'liability.missing.line.pay_method': 'Si la ligne {line} a été payée à la pièce ou au temps.',
  'liability.missing.line.kind': 'De quel type de dette relève la ligne {line}.',
  'liability.missing.line.workers': 'Combien de travailleurs couvre la ligne {line}.',
  'liability.missing.line.pay_periods': 'Combien de périodes de paie couvre la ligne {line}.',
  'liability.missing.contract.kind':
    'De quel type est le contrat{contract, select, undefined {} other { {contract}}} : travaux, services, vente ou autre.',
  'liability.missing.contract.nace': 'Le secteur du travail{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.product': 'Le produit{contract, select, undefined {} other { de {contract}}}.',
  'liability.missing.contract.goods_state':
    'Si les biens étaient finis ou encore à fabriquer{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Où le travail a été fait principalement{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.activity':
    'Si le travail relève de la propre activité de l’acheteur{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.public_works':
    'Si le travail a été payé sur des fonds publics{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Si le travail a été payé ou aidé sur des fonds fédéraux{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.works_value':
    'La valeur estimée de tous les travaux commandés pour le bâtiment{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'Le prix auquel comparer les paiements sur le compte bloqué{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Combien de personnes ont travaillé au plus{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.price': 'Le prix convenu{contract, select, undefined {} other { dans {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'Le prix d’une unité, et son coût légal du travail le plus bas le jour de la signature{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Combien l’acheteur doit encore sur le prix{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.labour_value':
    'De quand à quand le chantier a duré, et la valeur de son travail{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'Le salaire d’un mois : heures et taux de mois entiers.',
  'liability.missing.contract.single_job':
    'S’il s’agissait d’un seul ouvrage ou d’une commande permanente{contract, select, undefined {} other { sous {contract}}}.',
  'liability.missing.contract.signed':
    'Le jour où le contrat a été signé{contract, select, undefined {} other { : {contract}}}.',
  'liability.missing.disputed':
    'Quelle valeur est juste, puisque les sources divergent : {property}{contract, select, undefined {} other {, contrat {contract}}}{line, select, undefined {} other {, ligne {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}} : {held} ({holders}) ou {other} ({others}).',
  'liability.missing.head_contract.signed':
    'Le jour où le contrat avec le donneur d’ordre a été signé ou modifié en dernier (ligne {line}).',
  'liability.missing.contract.until': 'Le dernier jour de travail sous le contrat de la ligne {line}.',
  'liability.missing.own_contract.until':
    'Le jour où le contrat a pris fin{contract, select, undefined {} other { : {contract}}}.',
  'liability.missing.fact.status': 'Si {party} est en activité, insolvable, dissoute ou introuvable.',
  'liability.missing.fact.entrepreneur': 'Si {party} agit dans l’exercice d’une activité ou est employeur.',
  'liability.missing.fact.consumer': 'Si {party} est une personne privée agissant à des fins privées.',
  'liability.missing.fact.public_body': 'Si {party} est un organisme public.',
  'liability.missing.fact.own_needs':
    '{party} commande-t-elle pour ses propres besoins, ou pour remplir une obligation envers un tiers{contract, select, undefined {} other { ({contract})}} ?',
  'liability.missing.fact.licensed': 'Si {party} détenait la licence.',
  'liability.missing.fact.registered': 'Si {party} figurait au registre.',
  'liability.missing.fact.bound_by_cba': 'Si {party} est liée par une convention collective sur ce point.',
  'liability.missing.fact.certified':
    'Si {party} détenait, sans interruption, une attestation qu’aucune cotisation n’était en retard.',
  'liability.missing.fact.established_in': 'Dans quel pays {party} est établie.',
  'liability.missing.fact.head_count': 'Combien de personnes travaillent pour {party}.',
  'liability.missing.fact.trade':
    'Ce qu’est {party} dans cette branche : marque, fabricant, entrepreneur ou détaillant.',
  'liability.missing.event.completion':
    'Le jour de l’achèvement : avis d’achèvement et réception des travaux (ligne {line}).',
  'liability.missing.event.inspectorate_notice': 'Le jour de la notification de l’inspection.',
  'liability.missing.event.written_claim': 'Le jour où la première réclamation écrite est parvenue.',
  'liability.missing.event.declaration':
    'Si {party} a remis la déclaration{to, select, undefined {} other { à {to}}}{what, select, undefined {} other { : {what}}}.',
  'liability.missing.event.careful_check': 'Si {party} a vérifié l’employeur avec soin.',
  'liability.missing.event.check':
    'Si {party} a fait cette vérification{what, select, undefined {} other { : {what}}}.',
  'liability.missing.event.pleading': 'Si {party} a demandé que l’exécution soit d’abord poursuivie contre d’autres.',
  'liability.missing.event.clause_included':
    'Si {party} a mis ceci dans le contrat{what, select, undefined {} other { : {what}}}.',
  'liability.missing.event.payroll_review': 'Si {party} a contrôlé périodiquement les états de paie.',
  'liability.missing.event.corrective_action': 'Ce que {party} a fait après avoir appris le manque.',
  'liability.missing.event.affidavit_of_payment':
    'Si {party} a remis une déclaration sous serment de paiement{to, select, undefined {} other { à {to}}}.',
  'liability.missing.event.escrow_payment': 'Les paiements de {party} sur le compte bloqué.',
  'liability.missing.event.injunction': 'Si {party} a adressé une injonction à l’employeur, et quel jour.',
  'liability.missing.event.report': 'Si {party} a informé l’inspection, et quel jour.',
  'liability.missing.event.completion_notice': 'L’avis d’achèvement.',
  'liability.missing.event.acceptance': 'La réception des travaux.',
  'liability.missing.event.certificate_request': 'Si {party} a demandé une attestation d’absence d’arriérés.',
  'liability.missing.event.information': 'Si {party} a informé l’employeur des conditions d’emploi.',
  'liability.missing.event.termination': 'Si {party} a mis fin à son contrat.',
  'liability.missing.event.employment_ended': 'Si et quel jour l’emploi a pris fin.',
  'liability.missing.transfer': 'Le jour où l’activité a été reprise (ligne {line}).',
  'liability.missing.control':
    'Quelle part {party} et {of} détiennent l’une dans l’autre, ou si un même groupe contrôle les deux.',

  'liability.step.ceiling_used':
    '{party} a payé elle-même {amount} sur ces lignes : c’est déduit du maximum dont elle répond.',
  'liability.step.event_late':
    '{event}{to, select, undefined {} other { à {to}}} le {on}, une fois le travail terminé.',
  'liability.step.least_own_debt':
    'Au moins {each} par travailleur, compté pour le plus grand nombre de travailleurs que couvre une ligne ({workers}). Si les lignes couvrent des travailleurs différents, au moins {most}.',
  'liability.step.net_share':
    'Le salaire net est pris à {share} % du brut. Cette part a été supposée avec la réclamation : les bulletins de paie la diraient.',
  'liability.step.one_worker':
    'Le salaire usuel est compté pour un seul salarié : il n’est pas dit de combien est la ligne {line}.',
  'liability.step.signed_from': 'Contrat signé à partir du {on}.',
  'liability.step.undated_payment': 'Un paiement dont le jour n’est pas dit est tenu pour fait au {on}.',
  'liability.step.version':
    'Une version de la règle est en vigueur à partir du {on} ({regime}) : la ligne {line} franchit ce jour.',
  'liability.step.worked_from': 'Ligne {line}, travaillée à partir du {on}.',
  'liability.step.fact':
    '{party}, {fact} : {value} ; {out, select, undefined {exigé par la règle : {wanted}} other {si {wanted} : exclu par la règle}}.',
  'liability.step.contract':
    'Contrat, {field} : {value} ; {out, select, undefined {exigé par la règle : {wanted}} other {si {wanted} : exclu par la règle}}.',
  'liability.step.number': '{number} : {value}, en regard de {bounds}.',
  'liability.step.price': 'Prix d’une unité {price} ; coût légal du travail le plus bas d’une unité {floor}.',
  'liability.step.claim':
    'Réclamation, {field} : {value} ; {out, select, undefined {exigé par la règle : {wanted}} other {si {wanted} : exclu par la règle}}.',
  'liability.step.line':
    'Ligne {line}, {field} : {value} ; {out, select, undefined {exigé par la règle : {wanted}} other {si {wanted} : exclu par la règle}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { à {to}}}{on, select, undefined {} other { le {on}}}.',
  'liability.step.no_event': 'Non enregistré : {event}{to, select, undefined {} other { à {to}}}.',
  'liability.step.disputed':
    'Les sources divergent, et aucune ligne de cette réponse n’en dépend : {property}{contract, select, undefined {} other {, contrat {contract}}}{line, select, undefined {} other {, ligne {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}} : {held} ({holders}) ou {other} ({others}).',
  'liability.step.did_not_happen':
    '{event}{to, select, undefined {} other { à {to}}} : on sait que cela n’a pas eu lieu.',
  'liability.step.unanswered': '{event} le {on}, réponse attendue avant la fin du {by}.',
  'liability.step.repeated': '{event}{on, select, undefined { : non enregistré} other {, d’abord le {on}}}, à répéter.',
  'liability.step.related': '{party}, {standing} de {of}.',
  'liability.step.no_transfer': 'Aucun jour n’est enregistré où l’activité a été reprise (ligne {line}).',
  'liability.step.knowledge': '{party}, {of} : {state}, à partir du {on} (source : {source}).',
  'liability.step.knowledge_open': '{party}, {of} : personne ne l’a établi.',
  'liability.step.judgement': '{what} : une appréciation que l’outil ne fait pas.',
  'liability.step.unsettled': '{what} : non réglé.',
} as const;
