import type { Catalogue } from '../catalogue.ts';

/** Names of the laws that are encoded, by their English names. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Lavoro a domicilio (confezioni) - responsabilità solidale limitata dell’impresa',
  "Worker's request that the principal retain and pay": 'Richiesta del lavoratore che il committente trattenga e paghi',
  "Subcontracting of the establishment's normal and specific activity":
    'Subappalto dell’attività normale e specifica dello stabilimento',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Responsabilità del committente per i contributi sociali (20 %) e le imposte sui salari (5 %)',
  'Client liability for workers of third-country employers':
    'Responsabilità del committente verso i lavoratori di datori di lavoro di Stati terzi',
  'Client liability for construction work': 'Responsabilità del committente per i lavori edili',
  'General contractor liability on unlawful passing-on of the order':
    'Responsabilità dell’appaltatore generale in caso di trasmissione illegale dell’ordine',
  'Accessorial liability (involved in a contravention)': 'Responsabilità accessoria (partecipazione a una violazione)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Lavoratori a domicilio di tessile, abbigliamento e calzature - recupero presso le entità indirettamente responsabili',
  "Owner pays wages of contractor's workers on default":
    'Il proprietario paga i salari dei lavoratori dell’appaltatore inadempiente',
  'General joint liability after a notice of the inspectorate':
    'Responsabilità solidale generale dopo un avviso dell’ispettorato',
  "Construction - liability of the employer's own client":
    'Edilizia - responsabilità del committente diretto del datore di lavoro',
  'Illegally staying third-country nationals - joint liability':
    'Cittadini di Stati terzi in soggiorno irregolare - responsabilità solidale',
  'Outsourcing - subsidiary liability of the contracting company':
    'Esternalizzazione - responsabilità sussidiaria dell’impresa contraente',
  'Related employers; agency-client joint liability':
    'Datori di lavoro collegati; responsabilità solidale di agenzia e cliente',
  'Act respecting labour standards s. 95': 'Loi sur les normes du travail (norme sul lavoro) art. 95',
  'Construction labour relations Act s. 54': 'Loi R-20 (rapporti di lavoro nell’edilizia) art. 54',
  "Posted Workers Act - first contractor's liability":
    'Legge sui lavoratori distaccati (EntsG) - responsabilità dell’appaltatore primario',
  'Subcontracting - joint liability convertible to subsidiary':
    'Subappalto - responsabilità solidale convertibile in sussidiaria',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Legge sul soggiorno (AufenthG) - retribuzione degli stranieri impiegati irregolarmente, garanzia di catena',
  "Minimum Wage Act - contractor's guarantee": 'Legge sul salario minimo (MiLoG) - garanzia dell’imprenditore',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Legge sul distacco dei lavoratori (AEntG) - garanzia per la retribuzione minima di settore e i contributi alla cassa ferie',
  "General contractor's liability for social security contributions (construction)":
    'Responsabilità dell’appaltatore generale per i contributi previdenziali (edilizia)',
  "Parcel carriers' liability for social security contributions":
    'Responsabilità dei corrieri di pacchi per i contributi previdenziali',
  'Meat industry - liability for social contributions':
    'Industria della carne - responsabilità per i contributi sociali',
  'Labour Market Fund for Posted Workers': 'Fondo del mercato del lavoro per i lavoratori distaccati',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Statuto dei lavoratori - responsabilità solidale per i salari negli appalti dell’attività propria',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Statuto dei lavoratori - responsabilità solidale per la previdenza sociale negli appalti dell’attività propria',
  'Illegal assignment of workers (prestamismo)': 'Cessione illecita di lavoratori (prestamismo)',
  'Transfer of undertaking - successor liability': 'Trasferimento d’impresa - responsabilità del successore',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Direttiva di applicazione sul distacco dei lavoratori - responsabilità nel subappalto',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Direttiva sulle sanzioni ai datori di lavoro - retribuzioni arretrate e responsabilità nel subappalto',
  'Corporate Sustainability Due Diligence Directive':
    'Direttiva sul dovere di diligenza delle imprese ai fini della sostenibilità',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Legge sul distacco dei lavoratori - dovere di chiedere del committente dell’opera e dell’appaltatore principale',
  "Contractor's Obligations and Liability Act": 'Legge sugli obblighi e la responsabilità del committente',
  'Corporate duty of vigilance': 'Dovere di vigilanza delle società',
  "Six months' wages lump sum for undeclared work":
    'Somma forfettaria di sei mesi di salario per lavoro non dichiarato',
  'Foreign worker without title - three-month presumption and lump sum':
    'Lavoratore straniero senza titolo - presunzione di tre mesi e somma forfettaria',
  "Principal's duty to enjoin on unpaid minimum wage":
    'Obbligo del committente di ingiungere in caso di salario minimo non pagato',
  'Posted workers - unpaid minimum wage': 'Lavoratori distaccati - salario minimo non pagato',
  'Vigilance duty - undeclared work, financial solidarity':
    'Obbligo di vigilanza - lavoro non dichiarato, solidarietà finanziaria',
  'Offence of using an unlicensed labour provider': 'Reato di ricorso a un fornitore di manodopera senza licenza',
  'Transparency in supply chains statement': 'Dichiarazione sulla trasparenza nelle catene di fornitura',
  'Contractor liability for posted construction workers (repealed)':
    'Responsabilità dell’appaltatore verso i lavoratori edili distaccati (abrogata)',
  'Joint liability of principal, contractor and subcontractor':
    'Responsabilità solidale di committente, appaltatore e subappaltatore',
  'Contractor liability for posted construction workers':
    'Responsabilità dell’appaltatore verso i lavoratori edili distaccati',
  'Principal employer liable for contract labour wages':
    'Datore di lavoro principale obbligato per i salari della manodopera a contratto',
  'Joint liability in service and works contracts (appalto)':
    'Responsabilità solidale negli appalti di servizi e di opere (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Appaltatore principale considerato datore di lavoro solo per l’indennizzo degli infortuni',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Legge sulle norme del lavoro art. 44-2 - responsabilità solidale per i salari nell’edilizia',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Legge sulle norme del lavoro art. 44-3 - pagamento diretto, fino al prezzo ancora dovuto',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Legge sulle norme del lavoro art. 44 - salari nelle attività appaltate',
  "Principal's duty to enjoin (2017 version)": 'Obbligo del committente di ingiungere (versione del 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Obbligo del prestatore di servizi di ingiungere al proprio subappaltatore diretto (versione del 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Responsabilità dell’utilizzatore per l’imposta sui salari e l’IVA dei fornitori di manodopera',
  'Chain liability of contractors for wage tax': 'Responsabilità di catena degli appaltatori per l’imposta sui salari',
  "Garment principal's liability for wage tax":
    'Responsabilità del committente delle confezioni per l’imposta sui salari',
  'Liability of the buyer of finished clothing for wage tax':
    'Responsabilità dell’acquirente di abbigliamento finito per l’imposta sui salari',
  'Act on combating sham arrangements - chain liability for wages':
    'Legge contro le costruzioni fittizie - responsabilità di catena per i salari',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Legge sull’impiego degli stranieri - presunzione di sei mesi di salario',
  'General Application Act - solidary liability':
    'Legge sull’estensione generale (allmenngjøring) - responsabilità solidale',
  'Transparency Act - due diligence and right to information':
    'Legge sulla trasparenza - dovuta diligenza e diritto all’informazione',
  'Solidary liability of employer and indirect employer':
    'Responsabilità solidale del datore di lavoro e del datore di lavoro indiretto',
  'Posting Act - joint liability in construction': 'Legge sul distacco - responsabilità solidale nell’edilizia',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Diritto dell’immigrazione - responsabilità solidale di datore di lavoro, utilizzatore, appaltatore generale (e proprietario dell’opera)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Codice del lavoro - committente, proprietario dell’opera, impresa o azienda agricola responsabili in solido',
  'Temporary agency work - subsidiary liability of the user':
    'Lavoro in somministrazione - responsabilità sussidiaria dell’utilizzatore',
  'Contractor liability for wage claims in construction':
    'Responsabilità dell’appaltatore per i crediti salariali nell’edilizia',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Datore di lavoro principale responsabile in solido con il subappaltatore (alt işveren)',
  'Contractor joint liability for occupational accidents':
    'Responsabilità solidale dell’appaltatore per gli infortuni sul lavoro',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Lavori pubblici - responsabilità solidale di appaltatore e subappaltatore per i prevailing wages',
  'Direct contractor liability - private construction': 'Responsabilità dell’appaltatore diretto - edilizia privata',
  'Garment wage guarantee': 'Garanzia del salario nelle confezioni',
  'Client employer shares liability with labor contractor':
    'Il datore di lavoro cliente condivide la responsabilità con il fornitore di manodopera',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Contratti senza fondi sufficienti (conoscenza presunta di un contratto sottocosto)',
  'Construction industry wage theft - contractor liability':
    'Sottrazione di salario nell’edilizia - responsabilità dell’appaltatore',
  'Prime contractor liability on federal and federally assisted construction':
    'Responsabilità dell’appaltatore principale nell’edilizia federale o con contributo federale',
  'Hot goods provision': 'Disposizione sulle merci viziate (hot goods)',
  'Outsourcing - joint liability convertible to subsidiary':
    'Esternalizzazione - responsabilità solidale convertibile in sussidiaria',
  'Temporary employment service and client jointly and severally liable':
    'Servizio di impiego temporaneo e cliente responsabili in solido',
  'Illustrative model: sequential social responsibility of employers':
    'Modello illustrativo: responsabilità sociale successiva dei datori di lavoro',
  'Illustrative model: the whole chain answers where it could have known':
    'Modello illustrativo: l’intera catena risponde dove avrebbe potuto sapere',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Modello illustrativo: sei mesi di salario quando lo sfruttamento è accertato e l’onere della prova è del datore di lavoro',
};
