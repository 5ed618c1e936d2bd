/** Names of laws and rules in Norwegian Bokmål, by their English names. */
import type { Catalogue } from '../catalogue.ts';

export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Hjemmearbeid (klær) - beløpsbegrenset solidaransvar for firmaet',
  "Worker's request that the principal retain and pay":
    'Arbeidstakerens anmodning om at oppdragsgiveren holder tilbake og betaler',
  "Subcontracting of the establishment's normal and specific activity":
    'Utsetting av bedriftens normale og spesifikke virksomhet',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Oppdragsgivers ansvar for trygdeavgifter (20 %) og lønnsskatt (5 %)',
  'Client liability for workers of third-country employers':
    'Oppdragsgivers ansvar overfor arbeidstakere hos arbeidsgivere fra tredjeland',
  'Client liability for construction work': 'Oppdragsgivers ansvar for byggearbeid',
  'General contractor liability on unlawful passing-on of the order':
    'Hovedentreprenørens ansvar når oppdraget ulovlig settes videre ut',
  'Accessorial liability (involved in a contravention)': 'Medvirkeransvar (involvert i en overtredelse)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Hjemmearbeidere i tekstil, klær og fottøy - krav mot indirekte ansvarlige enheter',
  "Owner pays wages of contractor's workers on default":
    'Eieren betaler lønnen til entreprenørens arbeidstakere ved mislighold',
  'General joint liability after a notice of the inspectorate': 'Generelt solidaransvar etter et varsel fra tilsynet',
  "Construction - liability of the employer's own client": 'Bygg - ansvar for arbeidsgiverens egen oppdragsgiver',
  'Illegally staying third-country nationals - joint liability':
    'Tredjelandsborgere uten lovlig opphold - solidaransvar',
  'Outsourcing - subsidiary liability of the contracting company':
    'Utsetting av arbeid - subsidiært ansvar for det kontraherende selskapet',
  'Related employers; agency-client joint liability': 'Nærstående arbeidsgivere; solidaransvar for byrå og kunde',
  'Act respecting labour standards s. 95': 'Lov om arbeidsstandarder s. 95',
  'Construction labour relations Act s. 54': 'Lov om arbeidsforhold i byggebransjen s. 54',
  "Posted Workers Act - first contractor's liability": 'Lov om utsendte arbeidstakere - førsteentreprenørens ansvar',
  'Subcontracting - joint liability convertible to subsidiary':
    'Underentreprise - solidaransvar som kan gå over til subsidiært ansvar',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Oppholdsloven - lønn til utlendinger sysselsatt uten tillatelse, kjedegaranti',
  "Minimum Wage Act - contractor's guarantee": 'Minstelønnsloven - entreprenørens garanti',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Lov om utsendte arbeidstakere - garanti for sektorens minstelønn og bidrag til feriefond',
  "General contractor's liability for social security contributions (construction)":
    'Hovedentreprenørens ansvar for trygdeavgifter (bygg)',
  "Parcel carriers' liability for social security contributions": 'Pakketransportørers ansvar for trygdeavgifter',
  'Meat industry - liability for social contributions': 'Kjøttindustrien - ansvar for trygdeavgifter',
  'Labour Market Fund for Posted Workers': 'Arbeidsmarkedets fond for utsendte arbeidstakere',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Arbeidstakerstatutten - solidaransvar for lønn ved utsetting av egen virksomhet',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Arbeidstakerstatutten - solidaransvar for trygd ved utsetting av egen virksomhet',
  'Illegal assignment of workers (prestamismo)': 'Ulovlig overlatelse av arbeidstakere (prestamismo)',
  'Transfer of undertaking - successor liability': 'Virksomhetsoverdragelse - etterfølgerens ansvar',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Håndhevingsdirektivet om utsendte arbeidstakere - ansvar i underentreprise',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Direktivet om sanksjoner mot arbeidsgivere - etterbetaling og ansvar i underentreprise',
  'Corporate Sustainability Due Diligence Directive': 'Direktivet om selskapers aktsomhetsvurderinger for bærekraft',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Lov om utsendte arbeidstakere - byggherrens og hovedentreprenørens plikt til å spørre',
  "Contractor's Obligations and Liability Act": 'lov om oppdragsgivers undersøkelsesplikt og ansvar',
  'Corporate duty of vigilance': 'Selskapers aktsomhetsplikt (devoir de vigilance)',
  "Six months' wages lump sum for undeclared work": 'Engangsbeløp på seks måneders lønn ved uoppgitt arbeid',
  'Foreign worker without title - three-month presumption and lump sum':
    'Utenlandsk arbeidstaker uten tillatelse - tremånedersformodning og engangsbeløp',
  "Principal's duty to enjoin on unpaid minimum wage": 'Oppdragsgivers plikt til å gi pålegg ved ubetalt minstelønn',
  'Posted workers - unpaid minimum wage': 'Utsendte arbeidstakere - ubetalt minstelønn',
  'Vigilance duty - undeclared work, financial solidarity':
    'Aktsomhetsplikt - uoppgitt arbeid, økonomisk solidaransvar',
  'Offence of using an unlicensed labour provider': 'Straffbar bruk av en utleier av arbeidskraft uten lisens',
  'Transparency in supply chains statement': 'Erklæring om åpenhet i leverandørkjeder',
  'Contractor liability for posted construction workers (repealed)':
    'Entreprenørens ansvar for utsendte bygningsarbeidere (opphevet)',
  'Joint liability of principal, contractor and subcontractor':
    'Solidaransvar for oppdragsgiver, entreprenør og underentreprenør',
  'Contractor liability for posted construction workers': 'Entreprenørens ansvar for utsendte bygningsarbeidere',
  'Principal employer liable for contract labour wages':
    'Hovedarbeidsgiveren ansvarlig for lønnen til kontraktsarbeidere',
  'Joint liability in service and works contracts (appalto)':
    'Solidaransvar i tjeneste- og entreprisekontrakter (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Hovedentreprenøren regnes som arbeidsgiver bare for ulykkeskompensasjon',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Arbeidsstandardloven art. 44-2 - solidaransvar for lønn i bygg',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Arbeidsstandardloven art. 44-3 - direkte betaling, inntil prisen som fortsatt skyldes',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Arbeidsstandardloven art. 44 - lønn i utsatt virksomhet',
  "Principal's duty to enjoin (2017 version)": 'Oppdragsgivers plikt til å gi pålegg (2017-versjonen)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Tjenesteyterens plikt til å gi sin direkte underentreprenør pålegg (2023-versjonen)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Innleiers ansvar for lønnsskatt og MVA hos utleiere av arbeidskraft',
  'Chain liability of contractors for wage tax': 'Entreprenørers kjedeansvar for lønnsskatt',
  "Garment principal's liability for wage tax": 'Oppdragsgivers ansvar for lønnsskatt i konfeksjon',
  'Liability of the buyer of finished clothing for wage tax': 'Kjøper av ferdige klær - ansvar for lønnsskatt',
  'Act on combating sham arrangements - chain liability for wages':
    'Lov mot skinnkonstruksjoner - kjedeansvar for lønn',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Lov om utlendingers arbeid - seksmånedersformodning om lønn',
  'General Application Act - solidary liability': 'Allmenngjøringsloven - solidaransvar',
  'Transparency Act - due diligence and right to information':
    'Åpenhetsloven - aktsomhetsvurderinger og rett til informasjon',
  'Solidary liability of employer and indirect employer': 'Solidaransvar for arbeidsgiver og indirekte arbeidsgiver',
  'Posting Act - joint liability in construction': 'Lov om utsending - solidaransvar i bygg',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Utlendingsretten - solidaransvar for arbeidsgiver, bruker, hovedentreprenør (og eier)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Arbeidsloven - solidaransvar for kontraktspart, byggherre, firma eller gårdsbruk',
  'Temporary agency work - subsidiary liability of the user': 'Vikararbeid - subsidiært ansvar for brukeren',
  'Contractor liability for wage claims in construction': 'Entreprenøransvar for lønnskrav i byggebransjen',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Hovedarbeidsgiver solidarisk ansvarlig med underentreprenøren (alt işveren)',
  'Contractor joint liability for occupational accidents': 'Entreprenørens solidaransvar for arbeidsulykker',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Offentlige arbeider - solidaransvar for entreprenør og underentreprenør for gjeldende lønn (prevailing wages)',
  'Direct contractor liability - private construction': 'Direkte entreprenørs ansvar - private byggearbeider',
  'Garment wage guarantee': 'Lønnsgaranti i klesbransjen',
  'Client employer shares liability with labor contractor':
    'Kundearbeidsgiver deler ansvar med entreprenør for arbeidskraft',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Kontrakter uten tilstrekkelige midler (burde ha kjent til en underpriset kontrakt)',
  'Construction industry wage theft - contractor liability': 'Lønnstyveri i byggebransjen - entreprenørens ansvar',
  'Prime contractor liability on federal and federally assisted construction':
    'Hovedentreprenørens ansvar i føderale og føderalt støttede byggearbeider',
  'Hot goods provision': 'Regelen om «hot goods» (varer laget i strid med loven)',
  'Outsourcing - joint liability convertible to subsidiary':
    'Utsetting av arbeid - solidaransvar som kan gå over til subsidiært ansvar',
  'Temporary employment service and client jointly and severally liable': 'Solidaransvar for vikarbyrå og kunde',
  'Illustrative model: sequential social responsibility of employers':
    'Illustrerende modell: arbeidsgivernes sosiale ansvar i rekkefølge',
  'Illustrative model: the whole chain answers where it could have known':
    'Illustrerende modell: hele kjeden svarer der den kunne ha visst',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Illustrerende modell: seks måneders lønn der utnytting er funnet og bevisbyrden ligger på arbeidsgiveren',
};
