import type { Catalogue } from '../catalogue.ts';

/** Names of the laws that are encoded, by their English names. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Travail à domicile (confection) - responsabilité solidaire plafonnée de l’entreprise',
  "Worker's request that the principal retain and pay":
    'Demande du travailleur que le donneur d’ordre retienne et paie',
  "Subcontracting of the establishment's normal and specific activity":
    'Sous-traitance de l’activité normale et spécifique de l’établissement',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Responsabilité du donneur d’ordre pour les cotisations sociales (20 %) et l’impôt sur les salaires (5 %)',
  'Client liability for workers of third-country employers':
    'Responsabilité du donneur d’ordre envers les travailleurs d’employeurs de pays tiers',
  'Client liability for construction work': 'Responsabilité du donneur d’ordre pour les travaux de construction',
  'General contractor liability on unlawful passing-on of the order':
    'Responsabilité de l’entrepreneur général en cas de transmission illégale de la commande',
  'Accessorial liability (involved in a contravention)': 'Responsabilité accessoire (participation à une infraction)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Travailleurs à domicile du textile, de l’habillement et de la chaussure - recouvrement auprès des entités indirectement responsables',
  "Owner pays wages of contractor's workers on default":
    'Le propriétaire paie les salaires des travailleurs de l’entrepreneur en cas de défaut',
  'General joint liability after a notice of the inspectorate':
    'Responsabilité solidaire générale après une notification de l’inspection',
  "Construction - liability of the employer's own client":
    'Construction - responsabilité du donneur d’ordre direct de l’employeur',
  'Illegally staying third-country nationals - joint liability':
    'Ressortissants de pays tiers en séjour illégal - responsabilité solidaire',
  'Outsourcing - subsidiary liability of the contracting company':
    'Externalisation - responsabilité subsidiaire de l’entreprise contractante',
  'Related employers; agency-client joint liability':
    'Employeurs liés ; responsabilité solidaire de l’agence et du client',
  'Act respecting labour standards s. 95': 'Loi sur les normes du travail art. 95',
  'Construction labour relations Act s. 54':
    'Loi R-20 (relations du travail dans l’industrie de la construction) art. 54',
  "Posted Workers Act - first contractor's liability":
    'Loi sur les travailleurs détachés (EntsG) - responsabilité de l’entrepreneur contractant',
  'Subcontracting - joint liability convertible to subsidiary':
    'Sous-traitance - responsabilité solidaire pouvant devenir subsidiaire',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Loi sur le séjour (AufenthG) - salaire des étrangers employés irrégulièrement, garantie en chaîne',
  "Minimum Wage Act - contractor's guarantee": 'Loi sur le salaire minimum (MiLoG) - garantie de l’entrepreneur',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Loi sur le détachement (AEntG) - garantie du salaire minimal de branche et des cotisations à la caisse de congés',
  "General contractor's liability for social security contributions (construction)":
    'Responsabilité de l’entrepreneur général pour les cotisations de sécurité sociale (construction)',
  "Parcel carriers' liability for social security contributions":
    'Responsabilité des transporteurs de colis pour les cotisations de sécurité sociale',
  'Meat industry - liability for social contributions':
    'Industrie de la viande - responsabilité pour les cotisations sociales',
  'Labour Market Fund for Posted Workers': 'Fonds du marché du travail pour les travailleurs détachés',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Statut des travailleurs - responsabilité solidaire pour les salaires dans la sous-traitance de l’activité propre',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Statut des travailleurs - responsabilité solidaire pour la sécurité sociale dans la sous-traitance de l’activité propre',
  'Illegal assignment of workers (prestamismo)': 'Cession illégale de travailleurs (prestamismo)',
  'Transfer of undertaking - successor liability': 'Transfert d’entreprise - responsabilité du successeur',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Directive d’exécution sur le détachement de travailleurs - responsabilité en sous-traitance',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Directive « sanctions » à l’encontre des employeurs - arriérés de salaire et responsabilité en sous-traitance',
  'Corporate Sustainability Due Diligence Directive':
    'Directive sur le devoir de vigilance des entreprises en matière de durabilité',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Loi sur le détachement de travailleurs - obligation d’enquête du maître d’ouvrage et de l’entrepreneur principal',
  "Contractor's Obligations and Liability Act": 'Loi sur les obligations et la responsabilité du donneur d’ordre',
  'Corporate duty of vigilance': 'Devoir de vigilance des sociétés',
  "Six months' wages lump sum for undeclared work":
    'Indemnité forfaitaire de six mois de salaire pour travail dissimulé',
  'Foreign worker without title - three-month presumption and lump sum':
    'Travailleur étranger sans titre - présomption de trois mois et forfait',
  "Principal's duty to enjoin on unpaid minimum wage":
    'Obligation d’injonction du donneur d’ordre en cas de salaire minimum impayé',
  'Posted workers - unpaid minimum wage': 'Travailleurs détachés - salaire minimum impayé',
  'Vigilance duty - undeclared work, financial solidarity':
    'Obligation de vigilance - travail dissimulé, solidarité financière',
  'Offence of using an unlicensed labour provider': 'Délit de recours à un fournisseur de main-d’œuvre sans licence',
  'Transparency in supply chains statement': 'Déclaration de transparence dans les chaînes d’approvisionnement',
  'Contractor liability for posted construction workers (repealed)':
    'Responsabilité du contractant envers les travailleurs détachés de la construction (abrogée)',
  'Joint liability of principal, contractor and subcontractor':
    'Responsabilité solidaire du donneur d’ordre, de l’entrepreneur et du sous-traitant',
  'Contractor liability for posted construction workers':
    'Responsabilité du contractant envers les travailleurs détachés de la construction',
  'Principal employer liable for contract labour wages':
    'Employeur principal redevable des salaires de la main-d’œuvre sous contrat',
  'Joint liability in service and works contracts (appalto)':
    'Responsabilité solidaire dans les contrats de services et d’ouvrage (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Entrepreneur principal réputé employeur pour la seule réparation des accidents',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Loi sur les normes du travail art. 44-2 - responsabilité solidaire pour les salaires dans la construction',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Loi sur les normes du travail art. 44-3 - paiement direct, jusqu’au prix encore dû',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Loi sur les normes du travail art. 44 - salaires dans l’activité sous-traitée',
  "Principal's duty to enjoin (2017 version)": 'Obligation d’injonction du donneur d’ordre (version de 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Obligation d’injonction du prestataire de services envers son sous-traitant direct (version de 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Responsabilité de l’utilisateur pour l’impôt sur les salaires et la TVA des fournisseurs de main-d’œuvre',
  'Chain liability of contractors for wage tax':
    'Responsabilité en chaîne des entrepreneurs pour l’impôt sur les salaires',
  "Garment principal's liability for wage tax":
    'Responsabilité du donneur d’ordre de la confection pour l’impôt sur les salaires',
  'Liability of the buyer of finished clothing for wage tax':
    'Responsabilité de l’acheteur de vêtements finis pour l’impôt sur les salaires',
  'Act on combating sham arrangements - chain liability for wages':
    'Loi contre les montages fictifs - responsabilité en chaîne pour les salaires',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Loi sur l’emploi des étrangers - présomption de six mois de salaire',
  'General Application Act - solidary liability':
    'Loi sur l’extension générale (allmenngjøring) - responsabilité solidaire',
  'Transparency Act - due diligence and right to information':
    'Loi sur la transparence - diligence raisonnable et droit à l’information',
  'Solidary liability of employer and indirect employer':
    'Responsabilité solidaire de l’employeur et de l’employeur indirect',
  'Posting Act - joint liability in construction':
    'Loi sur le détachement - responsabilité solidaire dans la construction',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Droit de l’immigration - responsabilité solidaire de l’employeur, de l’utilisateur, de l’entrepreneur général (et du maître d’ouvrage)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Code du travail - responsabilité solidaire du contractant, du maître d’ouvrage, de l’entreprise ou de l’exploitation agricole',
  'Temporary agency work - subsidiary liability of the user':
    'Travail intérimaire - responsabilité subsidiaire de l’utilisateur',
  'Contractor liability for wage claims in construction':
    'Responsabilité de l’entrepreneur pour les créances de salaire dans la construction',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Employeur principal solidairement responsable avec le sous-traitant (alt işveren)',
  'Contractor joint liability for occupational accidents':
    'Responsabilité solidaire de l’entrepreneur pour les accidents du travail',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Travaux publics - responsabilité solidaire de l’entrepreneur et du sous-traitant pour les prevailing wages',
  'Direct contractor liability - private construction': 'Responsabilité de l’entrepreneur direct - construction privée',
  'Garment wage guarantee': 'Garantie de salaire dans la confection',
  'Client employer shares liability with labor contractor':
    'L’employeur client partage la responsabilité avec le fournisseur de main-d’œuvre',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Contrats sans fonds suffisants (connaissance présumée d’un contrat sous-évalué)',
  'Construction industry wage theft - contractor liability':
    'Vol de salaire dans la construction - responsabilité de l’entrepreneur',
  'Prime contractor liability on federal and federally assisted construction':
    'Responsabilité de l’entrepreneur principal dans la construction fédérale ou aidée par l’État fédéral',
  'Hot goods provision': 'Disposition sur les marchandises entachées (hot goods)',
  'Outsourcing - joint liability convertible to subsidiary':
    'Externalisation - responsabilité solidaire pouvant devenir subsidiaire',
  'Temporary employment service and client jointly and severally liable':
    'Service d’emploi temporaire et client solidairement responsables',
  'Illustrative model: sequential social responsibility of employers':
    'Modèle illustratif : responsabilité sociale successive des employeurs',
  'Illustrative model: the whole chain answers where it could have known':
    'Modèle illustratif : toute la chaîne répond là où elle aurait pu savoir',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Modèle illustratif : six mois de salaire en cas d’exploitation constatée, la charge de la preuve pesant sur l’employeur',
};
