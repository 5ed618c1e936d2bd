import type { Catalogue } from '../catalogue.ts';

/** Names of the encoded laws in Swedish, by their English name. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Hemarbete (kläder) - företagets begränsade solidariska ansvar',
  "Worker's request that the principal retain and pay":
    'Arbetstagarens begäran att uppdragsgivaren håller inne och betalar',
  "Subcontracting of the establishment's normal and specific activity":
    'Underentreprenad av verksamhetens normala och specifika aktivitet',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Beställaransvar för socialavgifter (20 %) och skatt på lön (5 %)',
  'Client liability for workers of third-country employers':
    'Beställaransvar för arbetstagare hos arbetsgivare från tredjeland',
  'Client liability for construction work': 'Beställaransvar för byggarbeten',
  'General contractor liability on unlawful passing-on of the order':
    'Huvudentreprenörens ansvar när uppdraget olagligen lämnas vidare',
  'Accessorial liability (involved in a contravention)': 'Medverkansansvar (inblandad i en överträdelse)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Hemarbetare inom textil, kläder och skor - krav mot indirekt ansvariga',
  "Owner pays wages of contractor's workers on default":
    'Ägaren betalar lön till entreprenörens arbetstagare vid utebliven betalning',
  'General joint liability after a notice of the inspectorate':
    'Allmänt solidariskt ansvar efter tillsynsmyndighetens underrättelse',
  "Construction - liability of the employer's own client":
    'Byggbranschen - ansvar för arbetsgivarens egen uppdragsgivare',
  'Illegally staying third-country nationals - joint liability':
    'Tredjelandsmedborgare som vistas olagligt - solidariskt ansvar',
  'Outsourcing - subsidiary liability of the contracting company':
    'Utkontraktering - det anlitande företagets subsidiära ansvar',
  'Related employers; agency-client joint liability':
    'Närstående arbetsgivare; solidariskt ansvar för bemanningsföretag och kundföretag',
  'Act respecting labour standards s. 95': 'Lag om arbetsnormer (Act respecting labour standards) s. 95',
  'Construction labour relations Act s. 54':
    'Lag om arbetsförhållanden i byggbranschen (Construction labour relations Act) s. 54',
  "Posted Workers Act - first contractor's liability": 'Utstationeringslagen - förste entreprenörens ansvar',
  'Subcontracting - joint liability convertible to subsidiary':
    'Underentreprenad - solidariskt ansvar som kan bli subsidiärt',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Uppehållslagen (AufenthG) - lön till irreguljärt anställda utlänningar, kedjeborgen',
  "Minimum Wage Act - contractor's guarantee": 'Minimilönelagen (MiLoG) - uppdragsgivarens borgensansvar',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Utstationeringslagen (AEntG) - borgensansvar för branschens minimilön och avgifter till semesterkassan',
  "General contractor's liability for social security contributions (construction)":
    'Huvudentreprenörens ansvar för socialförsäkringsavgifter (bygg)',
  "Parcel carriers' liability for social security contributions": 'Paketföretags ansvar för socialförsäkringsavgifter',
  'Meat industry - liability for social contributions': 'Köttindustrin - ansvar för socialavgifter',
  'Labour Market Fund for Posted Workers':
    'Arbetsmarknadens fond för utstationerade (Arbejdsmarkedets Fond for Udstationerede)',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Arbetstagarstadgan - solidariskt ansvar för lön vid entreprenad i egen verksamhet',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Arbetstagarstadgan - solidariskt ansvar för socialförsäkring vid entreprenad i egen verksamhet',
  'Illegal assignment of workers (prestamismo)': 'Olaglig uthyrning av arbetstagare (prestamismo)',
  'Transfer of undertaking - successor liability': 'Verksamhetsövergång - efterträdarens ansvar',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Tillämpningsdirektivet om utstationering - ansvar i underentreprenad',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Sanktionsdirektivet - innestående lön och ansvar i underentreprenad',
  'Corporate Sustainability Due Diligence Directive':
    'Direktivet om tillbörlig aktsamhet för företag i fråga om hållbarhet',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Lagen om utstationering av arbetstagare - byggherrens och huvudentreprenörens skyldighet att fråga',
  "Contractor's Obligations and Liability Act":
    'Beställaransvarslagen (lag om beställarens utredningsskyldighet och ansvar)',
  'Corporate duty of vigilance': 'Företags vaksamhetsplikt (devoir de vigilance)',
  "Six months' wages lump sum for undeclared work": 'Schablonersättning på sex månadslöner för odeklarerat arbete',
  'Foreign worker without title - three-month presumption and lump sum':
    'Utländsk arbetstagare utan tillstånd - presumtion om tre månader och schablonersättning',
  "Principal's duty to enjoin on unpaid minimum wage": 'Uppdragsgivarens skyldighet att anmana vid obetald minimilön',
  'Posted workers - unpaid minimum wage': 'Utstationerade arbetstagare - obetald minimilön',
  'Vigilance duty - undeclared work, financial solidarity':
    'Vaksamhetsplikt - odeklarerat arbete, ekonomisk solidaritet (solidarité financière)',
  'Offence of using an unlicensed labour provider': 'Brottet att anlita en uthyrare av arbetskraft utan tillstånd',
  'Transparency in supply chains statement': 'Redogörelse för insyn i leveranskedjor',
  'Contractor liability for posted construction workers (repealed)':
    'Entreprenörsansvar för utstationerade byggarbetare (upphävd)',
  'Joint liability of principal, contractor and subcontractor':
    'Solidariskt ansvar för uppdragsgivare, entreprenör och underentreprenör',
  'Contractor liability for posted construction workers': 'Entreprenörsansvar för utstationerade byggarbetare',
  'Principal employer liable for contract labour wages':
    'Huvudarbetsgivare (principal employer) ansvarig för kontraktsarbetares lön',
  'Joint liability in service and works contracts (appalto)':
    'Solidariskt ansvar vid tjänste- och entreprenadavtal (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Huvudentreprenör anses som arbetsgivare bara för olycksfallsersättning',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Labor Standards Act art. 44-2 - solidariskt ansvar för lön i byggbranschen',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Labor Standards Act art. 44-3 - direktbetalning, upp till det pris som ännu är obetalt',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Labor Standards Act art. 44 - lön i verksamhet på entreprenad',
  "Principal's duty to enjoin (2017 version)": 'Uppdragsgivarens skyldighet att anmana (lydelse 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Tjänsteleverantörens skyldighet att anmana sin direkta underentreprenör (lydelse 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Inhyrarens ansvar för skatt på lön och moms hos uthyrare av arbetskraft',
  'Chain liability of contractors for wage tax': 'Entreprenörers kedjeansvar för skatt på lön',
  "Garment principal's liability for wage tax": 'Uppdragsgivares ansvar för skatt på lön i konfektion',
  'Liability of the buyer of finished clothing for wage tax': 'Ansvar för skatt på lön för köparen av färdiga kläder',
  'Act on combating sham arrangements - chain liability for wages':
    'Lagen mot skenkonstruktioner (WAS) - kedjeansvar för lön',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Lagen om utlänningars arbete - presumtion om sex månaders lön',
  'General Application Act - solidary liability': 'Allmengjøringsloven - solidariskt ansvar',
  'Transparency Act - due diligence and right to information':
    'Åpenhetsloven - tillbörlig aktsamhet och rätt till information',
  'Solidary liability of employer and indirect employer':
    'Solidariskt ansvar för arbetsgivare och indirekt arbetsgivare',
  'Posting Act - joint liability in construction': 'Utstationeringslagen - solidariskt ansvar i byggbranschen',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Invandringslagen - solidariskt ansvar för arbetsgivare, användare, huvudentreprenör (och byggherre)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Arbetslagen - uppdragsgivare, byggherre, företag eller jordbruk solidariskt ansvariga',
  'Temporary agency work - subsidiary liability of the user': 'Uthyrningsarbete - kundföretagets subsidiära ansvar',
  'Contractor liability for wage claims in construction': 'Entreprenörsansvar för lönefordringar i byggbranschen',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Huvudarbetsgivare solidariskt ansvarig med underentreprenör (alt işveren)',
  'Contractor joint liability for occupational accidents': 'Entreprenörers solidariska ansvar för arbetsolyckor',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Offentliga arbeten - entreprenörs och underentreprenörs solidariska ansvar för prevailing wages',
  'Direct contractor liability - private construction':
    'Ansvar för direct contractor (beställarens entreprenör) - privata byggen',
  'Garment wage guarantee': 'Lönegaranti i konfektion',
  'Client employer shares liability with labor contractor':
    'Kundföretag delar ansvar med uthyrare av arbetskraft (labor contractor)',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Avtal utan tillräckliga medel (borde ha känt till att avtalet var underprissatt)',
  'Construction industry wage theft - contractor liability':
    'Wage theft (undanhållen lön) i byggbranschen - entreprenörsansvar',
  'Prime contractor liability on federal and federally assisted construction':
    'Prime contractor-ansvar vid federala och federalt understödda byggen',
  'Hot goods provision': 'Bestämmelsen om hot goods (varor som kan stoppas)',
  'Outsourcing - joint liability convertible to subsidiary':
    'Utkontraktering - solidariskt ansvar som kan bli subsidiärt',
  'Temporary employment service and client jointly and severally liable':
    'Bemanningsföretag och kundföretag solidariskt ansvariga',
  'Illustrative model: sequential social responsibility of employers':
    'Illustrativ modell: arbetsgivares sociala ansvar i turordning',
  'Illustrative model: the whole chain answers where it could have known':
    'Illustrativ modell: hela kedjan svarar där den kunde ha vetat',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Illustrativ modell: sex månaders lön där utnyttjande konstateras och arbetsgivaren har bevisbördan',
};
