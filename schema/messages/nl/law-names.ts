import type { Catalogue } from '../catalogue.ts';

/** Dutch names of laws by their English ones; the official name stands beside each. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Thuiswerk (kleding) - begrensde hoofdelijke aansprakelijkheid van het bedrijf',
  "Worker's request that the principal retain and pay":
    'Verzoek van de werknemer dat de opdrachtgever inhoudt en betaalt',
  "Subcontracting of the establishment's normal and specific activity":
    'Onderaanneming van de normale en eigen activiteit van de onderneming',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Aansprakelijkheid van de opdrachtgever voor sociale bijdragen (20 %) en loonbelasting (5 %)',
  'Client liability for workers of third-country employers':
    'Aansprakelijkheid van de opdrachtgever voor werknemers van werkgevers uit derde landen',
  'Client liability for construction work': 'Aansprakelijkheid van de opdrachtgever voor bouwwerk',
  'General contractor liability on unlawful passing-on of the order':
    'Aansprakelijkheid van de hoofdaannemer bij onrechtmatig doorgeven van de opdracht',
  'Accessorial liability (involved in a contravention)': 'Accessoire aansprakelijkheid (betrokken bij een overtreding)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Thuiswerkers in textiel, kleding en schoeisel - verhaal op indirect verantwoordelijke partijen',
  "Owner pays wages of contractor's workers on default":
    'Eigenaar betaalt het loon van de werknemers van de aannemer bij wanbetaling',
  'General joint liability after a notice of the inspectorate':
    'Algemene hoofdelijke aansprakelijkheid na een kennisgeving van de inspectie',
  "Construction - liability of the employer's own client":
    'Bouw - aansprakelijkheid van de eigen opdrachtgever van de werkgever',
  'Illegally staying third-country nationals - joint liability':
    'Illegaal verblijvende onderdanen van derde landen - hoofdelijke aansprakelijkheid',
  'Outsourcing - subsidiary liability of the contracting company':
    'Uitbesteding - subsidiaire aansprakelijkheid van het uitbestedende bedrijf',
  'Related employers; agency-client joint liability':
    'Verbonden werkgevers; hoofdelijke aansprakelijkheid van uitlener en inlener',
  'Act respecting labour standards s. 95': 'Wet op de arbeidsnormen art. 95',
  'Construction labour relations Act s. 54': 'Wet op de arbeidsverhoudingen in de bouw art. 54',
  "Posted Workers Act - first contractor's liability":
    'Wet gedetacheerde werknemers - aansprakelijkheid van de eerste aannemer',
  'Subcontracting - joint liability convertible to subsidiary':
    'Onderaanneming - hoofdelijke aansprakelijkheid, om te zetten in subsidiaire',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Verblijfswet - loon van irregulier tewerkgestelde vreemdelingen, borgstelling in de keten',
  "Minimum Wage Act - contractor's guarantee": 'Minimumloonwet - borgstelling van de opdrachtgever',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Wet gedetacheerde werknemers - borgstelling voor sectoraal minimumloon en bijdragen aan vakantiefondsen',
  "General contractor's liability for social security contributions (construction)":
    'Aansprakelijkheid van de hoofdaannemer voor socialezekerheidsbijdragen (bouw)',
  "Parcel carriers' liability for social security contributions":
    'Aansprakelijkheid van pakketvervoerders voor socialezekerheidsbijdragen',
  'Meat industry - liability for social contributions': 'Vleesindustrie - aansprakelijkheid voor sociale bijdragen',
  'Labour Market Fund for Posted Workers': 'Arbeidsmarktfonds voor gedetacheerde werknemers',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Werknemersstatuut - hoofdelijke aansprakelijkheid voor loon bij uitbesteding van de eigen activiteit',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Werknemersstatuut - hoofdelijke aansprakelijkheid voor sociale zekerheid bij uitbesteding van de eigen activiteit',
  'Illegal assignment of workers (prestamismo)': 'Onrechtmatige uitlening van werknemers (prestamismo)',
  'Transfer of undertaking - successor liability': 'Overgang van onderneming - aansprakelijkheid van de opvolger',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Handhavingsrichtlijn detachering - aansprakelijkheid bij onderaanneming',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Richtlijn werkgeverssancties - nabetaling en aansprakelijkheid bij onderaanneming',
  'Corporate Sustainability Due Diligence Directive':
    'Richtlijn gepaste zorgvuldigheid van bedrijven op het gebied van duurzaamheid',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Wet gedetacheerde werknemers - navraagplicht van bouwheer en hoofdaannemer',
  "Contractor's Obligations and Liability Act": 'Wet op de verplichtingen en aansprakelijkheid van de opdrachtgever',
  'Corporate duty of vigilance': 'Waakzaamheidsplicht van ondernemingen',
  "Six months' wages lump sum for undeclared work": 'Forfait van zes maanden loon bij zwartwerk',
  'Foreign worker without title - three-month presumption and lump sum':
    'Buitenlandse werknemer zonder titel - vermoeden van drie maanden en forfait',
  "Principal's duty to enjoin on unpaid minimum wage": 'Sommatieplicht van de opdrachtgever bij onbetaald minimumloon',
  'Posted workers - unpaid minimum wage': 'Gedetacheerde werknemers - onbetaald minimumloon',
  'Vigilance duty - undeclared work, financial solidarity':
    'Waakzaamheidsplicht - zwartwerk, financiële hoofdelijkheid',
  'Offence of using an unlicensed labour provider': 'Strafbaar gebruik van een uitlener zonder vergunning',
  'Transparency in supply chains statement': 'Verklaring over transparantie in toeleveringsketens',
  'Contractor liability for posted construction workers (repealed)':
    'Aansprakelijkheid van de aannemer voor gedetacheerde bouwvakkers (ingetrokken)',
  'Joint liability of principal, contractor and subcontractor':
    'Hoofdelijke aansprakelijkheid van opdrachtgever, aannemer en onderaannemer',
  'Contractor liability for posted construction workers':
    'Aansprakelijkheid van de aannemer voor gedetacheerde bouwvakkers',
  'Principal employer liable for contract labour wages':
    'Hoofdwerkgever aansprakelijk voor het loon van contractarbeiders',
  'Joint liability in service and works contracts (appalto)':
    'Hoofdelijke aansprakelijkheid bij contracten voor diensten en werken (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Hoofdaannemer geldt als werkgever, alleen voor vergoeding van ongevallen',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Wet op de arbeidsnormen art. 44-2 - hoofdelijke aansprakelijkheid voor loon in de bouw',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Wet op de arbeidsnormen art. 44-3 - rechtstreekse betaling, tot de nog verschuldigde prijs',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Wet op de arbeidsnormen art. 44 - loon bij uitbesteed werk',
  "Principal's duty to enjoin (2017 version)": 'Sommatieplicht van de opdrachtgever (versie van 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Plicht van de dienstverlener om de directe onderaannemer te sommeren (versie van 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Inlenersaansprakelijkheid voor loonheffing en btw van uitleners',
  'Chain liability of contractors for wage tax': 'Ketenaansprakelijkheid van aannemers voor loonheffing',
  "Garment principal's liability for wage tax":
    'Aansprakelijkheid van de opdrachtgever in de confectie voor loonheffing',
  'Liability of the buyer of finished clothing for wage tax':
    'Aansprakelijkheid van de koper van vervaardigde kleding voor loonheffing',
  'Act on combating sham arrangements - chain liability for wages':
    'Wet aanpak schijnconstructies - ketenaansprakelijkheid voor loon',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Wet arbeid vreemdelingen - vermoeden van zes maanden loon',
  'General Application Act - solidary liability': 'Wet algemeenverbindendverklaring - hoofdelijke aansprakelijkheid',
  'Transparency Act - due diligence and right to information':
    'Transparantiewet - gepaste zorgvuldigheid en recht op informatie',
  'Solidary liability of employer and indirect employer':
    'Hoofdelijke aansprakelijkheid van werkgever en indirecte werkgever',
  'Posting Act - joint liability in construction': 'Detacheringswet - hoofdelijke aansprakelijkheid in de bouw',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Immigratierecht - hoofdelijke aansprakelijkheid van werkgever, inlener, hoofdaannemer (en eigenaar)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Arbeidswetboek - contractpartij, eigenaar van de werken, bedrijf of landbouwbedrijf hoofdelijk aansprakelijk',
  'Temporary agency work - subsidiary liability of the user':
    'Uitzendarbeid - subsidiaire aansprakelijkheid van de inlener',
  'Contractor liability for wage claims in construction':
    'Aansprakelijkheid van de aannemer voor loonvorderingen in de bouw',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Hoofdwerkgever hoofdelijk aansprakelijk met onderaannemer (alt işveren)',
  'Contractor joint liability for occupational accidents':
    'Hoofdelijke aansprakelijkheid van de aannemer voor arbeidsongevallen',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Openbare werken - hoofdelijke aansprakelijkheid van aannemer en onderaannemer voor prevailing wages',
  'Direct contractor liability - private construction': 'Aansprakelijkheid van de directe aannemer - particuliere bouw',
  'Garment wage guarantee': 'Loongarantie in de kleding',
  'Client employer shares liability with labor contractor': 'Inlener deelt de aansprakelijkheid met de uitlener',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Contracten zonder voldoende middelen (had moeten weten dat de prijs te laag was)',
  'Construction industry wage theft - contractor liability':
    'Onbetaald loon in de bouw (wage theft) - aansprakelijkheid van de aannemer',
  'Prime contractor liability on federal and federally assisted construction':
    'Aansprakelijkheid van de hoofdaannemer bij federale en federaal gesteunde bouw',
  'Hot goods provision': 'Bepaling over “hot goods”',
  'Outsourcing - joint liability convertible to subsidiary':
    'Uitbesteding - hoofdelijke aansprakelijkheid, om te zetten in subsidiaire',
  'Temporary employment service and client jointly and severally liable':
    'Uitzendbureau en inlener hoofdelijk aansprakelijk',
  'Illustrative model: sequential social responsibility of employers':
    'Model ter illustratie: trede voor trede sociale verantwoordelijkheid van werkgevers',
  'Illustrative model: the whole chain answers where it could have known':
    'Model ter illustratie: de hele keten staat in waar zij had kunnen weten',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Model ter illustratie: zes maanden loon waar uitbuiting is vastgesteld en de bewijslast bij de werkgever ligt',
};
