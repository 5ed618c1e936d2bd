import type { Catalogue } from '../catalogue.ts';

/** Laws by their English name. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Heimarbeit (Bekleidung) - begrenzte gesamtschuldnerische Haftung der Firma',
  "Worker's request that the principal retain and pay":
    'Antrag der beschäftigten Person, dass der Auftraggeber einbehält und zahlt',
  "Subcontracting of the establishment's normal and specific activity":
    'Untervergabe der normalen und spezifischen Tätigkeit des Betriebs',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Haftung des Auftraggebers für Sozialversicherungsbeiträge (20 %) und lohnabhängige Abgaben (5 %)',
  'Client liability for workers of third-country employers':
    'Haftung des Auftraggebers für Beschäftigte von Arbeitgebern aus Drittstaaten',
  'Client liability for construction work': 'Haftung des Auftraggebers bei Bauarbeiten',
  'General contractor liability on unlawful passing-on of the order':
    'Haftung des Generalunternehmers bei rechtswidriger Weitergabe des Auftrags',
  'Accessorial liability (involved in a contravention)':
    'Haftung wegen Beteiligung an einem Verstoß (accessorial liability)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Heimarbeit in Textil, Bekleidung und Schuhen - Rückgriff auf mittelbar verantwortliche Unternehmen',
  "Owner pays wages of contractor's workers on default":
    'Betriebsinhaber zahlt die Löhne der Beschäftigten des Auftragnehmers, wenn dieser nicht zahlt',
  'General joint liability after a notice of the inspectorate':
    'Allgemeine gesamtschuldnerische Haftung nach einer Mitteilung der Arbeitsinspektion',
  "Construction - liability of the employer's own client":
    'Bau - Haftung des unmittelbaren Auftraggebers des Arbeitgebers',
  'Illegally staying third-country nationals - joint liability':
    'Drittstaatsangehörige ohne rechtmäßigen Aufenthalt - gesamtschuldnerische Haftung',
  'Outsourcing - subsidiary liability of the contracting company':
    'Auslagerung - subsidiäre Haftung des beauftragenden Unternehmens',
  'Related employers; agency-client joint liability':
    'Verbundene Arbeitgeber; gesamtschuldnerische Haftung von Verleiher und Entleiher',
  'Act respecting labour standards s. 95': 'Gesetz über die Arbeitsnormen (Act respecting labour standards) art. 95',
  'Construction labour relations Act s. 54': 'Gesetz über die Arbeitsbeziehungen im Bau (Loi R-20) art. 54',
  "Posted Workers Act - first contractor's liability": 'Entsendegesetz - Haftung des Erstunternehmers',
  'Subcontracting - joint liability convertible to subsidiary':
    'Untervergabe - gesamtschuldnerische Haftung, die zur subsidiären werden kann',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Aufenthaltsgesetz - Vergütung irregulär beschäftigter Ausländer, Haftung in der Kette',
  "Minimum Wage Act - contractor's guarantee": 'Mindestlohngesetz - Bürgenhaftung des Unternehmers',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Arbeitnehmer-Entsendegesetz - Bürgenhaftung für Branchenmindestentgelt und Urlaubskassenbeiträge',
  "General contractor's liability for social security contributions (construction)":
    'Haftung des Generalunternehmers für Sozialversicherungsbeiträge (Bau)',
  "Parcel carriers' liability for social security contributions":
    'Haftung der Paketdienste für Sozialversicherungsbeiträge',
  'Meat industry - liability for social contributions': 'Fleischwirtschaft - Haftung für Sozialversicherungsbeiträge',
  'Labour Market Fund for Posted Workers': 'Arbeitsmarktfonds für entsandte Beschäftigte',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Arbeitnehmerstatut - gesamtschuldnerische Haftung für Löhne bei Vergabe der eigenen Tätigkeit',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Arbeitnehmerstatut - gesamtschuldnerische Haftung für Sozialversicherung bei Vergabe der eigenen Tätigkeit',
  'Illegal assignment of workers (prestamismo)': 'Unzulässige Überlassung von Arbeitnehmern (prestamismo)',
  'Transfer of undertaking - successor liability': 'Betriebsübergang - Haftung des Nachfolgers',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Durchsetzungsrichtlinie zur Entsendung - Haftung bei Unteraufträgen',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Arbeitgebersanktionsrichtlinie - ausstehende Vergütung und Haftung bei Unteraufträgen',
  'Corporate Sustainability Due Diligence Directive':
    'Richtlinie über die Sorgfaltspflichten von Unternehmen im Hinblick auf Nachhaltigkeit',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Entsendegesetz - Nachfragepflicht von Bauherr und Generalunternehmer',
  "Contractor's Obligations and Liability Act": 'Gesetz über Pflichten und Haftung des Auftraggebers',
  'Corporate duty of vigilance': 'Sorgfaltspflicht der Unternehmen (devoir de vigilance)',
  "Six months' wages lump sum for undeclared work": 'Pauschale von sechs Monatslöhnen bei nicht gemeldeter Arbeit',
  'Foreign worker without title - three-month presumption and lump sum':
    'Ausländische Beschäftigte ohne Arbeitserlaubnis - Vermutung von drei Monaten und Pauschale',
  "Principal's duty to enjoin on unpaid minimum wage":
    'Pflicht des Auftraggebers zur Aufforderung bei nicht gezahltem Mindestlohn',
  'Posted workers - unpaid minimum wage': 'Entsandte Beschäftigte - nicht gezahlter Mindestlohn',
  'Vigilance duty - undeclared work, financial solidarity':
    'Prüfpflicht - nicht gemeldete Arbeit, finanzielle Mithaftung (solidarité financière)',
  'Offence of using an unlicensed labour provider':
    'Straftat der Nutzung eines nicht zugelassenen Arbeitskräfteverleihers',
  'Transparency in supply chains statement': 'Erklärung zur Transparenz in Lieferketten',
  'Contractor liability for posted construction workers (repealed)':
    'Haftung des Unternehmers für entsandte Bauarbeiter (aufgehoben)',
  'Joint liability of principal, contractor and subcontractor':
    'Gesamtschuldnerische Haftung von Auftraggeber, Unternehmer und Nachunternehmer',
  'Contractor liability for posted construction workers': 'Haftung des Unternehmers für entsandte Bauarbeiter',
  'Principal employer liable for contract labour wages':
    'Haftung des Hauptarbeitgebers (principal employer) für Löhne der Vertragsarbeit',
  'Joint liability in service and works contracts (appalto)':
    'Gesamtschuldnerische Haftung bei Dienst- und Werkverträgen (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Hauptunternehmer gilt nur für die Unfallentschädigung als Arbeitgeber',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Labor Standards Act art. 44-2 - gesamtschuldnerische Haftung für Löhne im Bau',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Labor Standards Act art. 44-3 - Direktzahlung bis zum noch geschuldeten Preis',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Labor Standards Act art. 44 - Löhne bei vergebener Arbeit',
  "Principal's duty to enjoin (2017 version)": 'Pflicht des Auftraggebers zur Aufforderung (Fassung 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Pflicht des Dienstleisters zur Aufforderung an seinen unmittelbaren Nachunternehmer (Fassung 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Haftung des Entleihers für Lohnsteuer und Umsatzsteuer der Verleiher',
  'Chain liability of contractors for wage tax': 'Kettenhaftung der Unternehmer für Lohnsteuer',
  "Garment principal's liability for wage tax":
    'Haftung des Auftraggebers in der Bekleidungsherstellung für Lohnsteuer',
  'Liability of the buyer of finished clothing for wage tax': 'Haftung des Käufers fertiger Kleidung für Lohnsteuer',
  'Act on combating sham arrangements - chain liability for wages':
    'Gesetz zur Bekämpfung von Scheinkonstruktionen - Kettenhaftung für Löhne',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Gesetz über die Beschäftigung von Ausländern - Vermutung von sechs Monatslöhnen',
  'General Application Act - solidary liability': 'Allgemeinverbindlichkeitsgesetz - gesamtschuldnerische Haftung',
  'Transparency Act - due diligence and right to information':
    'Transparenzgesetz - Sorgfaltsprüfung und Recht auf Auskunft',
  'Solidary liability of employer and indirect employer':
    'Gesamtschuldnerische Haftung von Arbeitgeber und mittelbarem Arbeitgeber',
  'Posting Act - joint liability in construction': 'Entsendegesetz - gesamtschuldnerische Haftung im Bau',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Einwanderungsrecht - gesamtschuldnerische Haftung von Arbeitgeber, Nutzer der Arbeit, Generalunternehmer (und Bauherr)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Arbeitsgesetzbuch - Vertragspartner, Bauherr, Unternehmen oder landwirtschaftlicher Betrieb haften gesamtschuldnerisch',
  'Temporary agency work - subsidiary liability of the user': 'Leiharbeit - subsidiäre Haftung des Entleihers',
  'Contractor liability for wage claims in construction': 'Haftung des Unternehmers für Lohnforderungen im Bau',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Hauptarbeitgeber haftet gesamtschuldnerisch mit dem Nachunternehmer (alt işveren)',
  'Contractor joint liability for occupational accidents':
    'Gesamtschuldnerische Haftung des Unternehmers bei Arbeitsunfällen',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Öffentliche Bauaufträge - gesamtschuldnerische Haftung von Unternehmer und Nachunternehmer für ortsübliche Löhne (prevailing wages)',
  'Direct contractor liability - private construction':
    'Haftung des unmittelbaren Unternehmers (direct contractor) - privater Bau',
  'Garment wage guarantee': 'Lohngarantie in der Bekleidungsherstellung',
  'Client employer shares liability with labor contractor':
    'Auftraggeber (client employer) haftet mit dem Arbeitskräfteverleiher',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Verträge ohne ausreichende Mittel (Kennenmüssen eines zu niedrig bepreisten Vertrags)',
  'Construction industry wage theft - contractor liability':
    'Vorenthaltener Lohn im Bau (wage theft) - Haftung des Unternehmers',
  'Prime contractor liability on federal and federally assisted construction':
    'Haftung des Hauptunternehmers bei Bauten des Bundes und mit Bundesmitteln',
  'Hot goods provision': '„Hot goods“-Bestimmung',
  'Outsourcing - joint liability convertible to subsidiary':
    'Auslagerung - gesamtschuldnerische Haftung, die zur subsidiären werden kann',
  'Temporary employment service and client jointly and severally liable':
    'Zeitarbeitsvermittler (temporary employment service) und Kunde haften gesamtschuldnerisch',
  'Illustrative model: sequential social responsibility of employers':
    'Anschauungsmodell: soziale Verantwortung der Arbeitgeber Stufe für Stufe',
  'Illustrative model: the whole chain answers where it could have known':
    'Anschauungsmodell: Die ganze Kette steht ein, wo sie es hätte wissen können',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Anschauungsmodell: sechs Monatslöhne, wo Ausbeutung festgestellt ist und die Beweislast beim Arbeitgeber liegt',
};
