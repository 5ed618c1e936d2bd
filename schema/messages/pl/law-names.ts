import type { Catalogue } from '../catalogue.ts';

/** Names of the encoded laws in Polish, by their English names; the official names stand beside them. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Praca nakładcza (odzież) - odpowiedzialność solidarna firmy do określonej kwoty',
  "Worker's request that the principal retain and pay":
    'Żądanie pracownika, by zleceniodawca zatrzymał należność i zapłacił',
  "Subcontracting of the establishment's normal and specific activity":
    'Podwykonawstwo zwykłej i właściwej działalności zakładu',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Odpowiedzialność zleceniodawcy za składki na ubezpieczenia społeczne (20 %) i podatki od płac (5 %)',
  'Client liability for workers of third-country employers':
    'Odpowiedzialność zleceniodawcy wobec pracowników pracodawców z państw trzecich',
  'Client liability for construction work': 'Odpowiedzialność zleceniodawcy przy robotach budowlanych',
  'General contractor liability on unlawful passing-on of the order':
    'Odpowiedzialność generalnego wykonawcy przy bezprawnym przekazaniu zlecenia dalej',
  'Accessorial liability (involved in a contravention)':
    'Odpowiedzialność za udział w naruszeniu (accessorial liability)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Chałupnicy w branży tekstylnej, odzieżowej i obuwniczej - dochodzenie od podmiotów odpowiedzialnych pośrednio',
  "Owner pays wages of contractor's workers on default":
    'Właściciel płaci wynagrodzenia pracowników wykonawcy, jeśli ten nie zapłaci',
  'General joint liability after a notice of the inspectorate':
    'Ogólna odpowiedzialność solidarna po zawiadomieniu inspekcji',
  "Construction - liability of the employer's own client":
    'Budownictwo - odpowiedzialność bezpośredniego zleceniodawcy pracodawcy',
  'Illegally staying third-country nationals - joint liability':
    'Obywatele państw trzecich przebywający nielegalnie - odpowiedzialność solidarna',
  'Outsourcing - subsidiary liability of the contracting company':
    'Outsourcing - odpowiedzialność subsydiarna firmy zlecającej',
  'Related employers; agency-client joint liability':
    'Pracodawcy powiązani; odpowiedzialność solidarna agencji i klienta',
  'Act respecting labour standards s. 95': 'Ustawa o normach pracy (Act respecting labour standards) art. 95',
  'Construction labour relations Act s. 54': 'Ustawa o stosunkach pracy w budownictwie (Loi R-20) art. 54',
  "Posted Workers Act - first contractor's liability":
    'Ustawa o pracownikach delegowanych - odpowiedzialność pierwszego wykonawcy',
  'Subcontracting - joint liability convertible to subsidiary':
    'Podwykonawstwo - odpowiedzialność solidarna, która może stać się subsydiarną',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Ustawa o pobycie - wynagrodzenie nielegalnie zatrudnionych cudzoziemców, poręczenie w łańcuchu',
  "Minimum Wage Act - contractor's guarantee":
    'Ustawa o minimalnym wynagrodzeniu - odpowiedzialność przedsiębiorcy jak poręczyciela',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Ustawa o pracownikach delegowanych - poręczenie za branżowe minimalne wynagrodzenie i składki na fundusz urlopowy',
  "General contractor's liability for social security contributions (construction)":
    'Odpowiedzialność generalnego wykonawcy za składki na ubezpieczenia społeczne (budownictwo)',
  "Parcel carriers' liability for social security contributions":
    'Odpowiedzialność firm kurierskich za składki na ubezpieczenia społeczne',
  'Meat industry - liability for social contributions':
    'Przemysł mięsny - odpowiedzialność za składki na ubezpieczenia społeczne',
  'Labour Market Fund for Posted Workers': 'Fundusz Rynku Pracy dla Pracowników Delegowanych',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Statut pracowników - odpowiedzialność solidarna za wynagrodzenia przy zlecaniu własnej działalności',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Statut pracowników - odpowiedzialność solidarna za ubezpieczenia społeczne przy zlecaniu własnej działalności',
  'Illegal assignment of workers (prestamismo)': 'Niedozwolone udostępnianie pracowników (prestamismo)',
  'Transfer of undertaking - successor liability': 'Przejście zakładu pracy - odpowiedzialność następcy',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Dyrektywa wdrożeniowa o delegowaniu pracowników - odpowiedzialność przy podwykonawstwie',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Dyrektywa o sankcjach wobec pracodawców - zaległe wynagrodzenie i odpowiedzialność przy podwykonawstwie',
  'Corporate Sustainability Due Diligence Directive':
    'Dyrektywa o należytej staranności przedsiębiorstw w zakresie zrównoważonego rozwoju',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Ustawa o pracownikach delegowanych - obowiązek wyjaśnienia przez inwestora i generalnego wykonawcę',
  "Contractor's Obligations and Liability Act": 'Ustawa o obowiązkach i odpowiedzialności zamawiającego',
  'Corporate duty of vigilance': 'Obowiązek czujności przedsiębiorstw (devoir de vigilance)',
  "Six months' wages lump sum for undeclared work": 'Ryczałt sześciu miesięcznych wynagrodzeń za pracę niezgłoszoną',
  'Foreign worker without title - three-month presumption and lump sum':
    'Pracownik cudzoziemski bez zezwolenia na pracę - domniemanie trzech miesięcy i ryczałt',
  "Principal's duty to enjoin on unpaid minimum wage":
    'Obowiązek wezwania przez zleceniodawcę przy niezapłaconym minimalnym wynagrodzeniu',
  'Posted workers - unpaid minimum wage': 'Pracownicy delegowani - niezapłacone minimalne wynagrodzenie',
  'Vigilance duty - undeclared work, financial solidarity':
    'Obowiązek czujności - praca niezgłoszona, solidarność finansowa (solidarité financière)',
  'Offence of using an unlicensed labour provider': 'Przestępstwo korzystania z dostawcy siły roboczej bez licencji',
  'Transparency in supply chains statement': 'Oświadczenie o przejrzystości łańcuchów dostaw',
  'Contractor liability for posted construction workers (repealed)':
    'Odpowiedzialność wykonawcy wobec pracowników delegowanych w budownictwie (uchylone)',
  'Joint liability of principal, contractor and subcontractor':
    'Odpowiedzialność solidarna zleceniodawcy, wykonawcy i podwykonawcy',
  'Contractor liability for posted construction workers':
    'Odpowiedzialność wykonawcy wobec pracowników delegowanych w budownictwie',
  'Principal employer liable for contract labour wages':
    'Główny pracodawca (principal employer) odpowiada za wynagrodzenia pracowników kontraktowych',
  'Joint liability in service and works contracts (appalto)':
    'Odpowiedzialność solidarna przy umowach o usługi i roboty (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Główny wykonawca uznany za pracodawcę tylko dla odszkodowań powypadkowych',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Labor Standards Act art. 44-2 - odpowiedzialność solidarna za wynagrodzenia w budownictwie',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Labor Standards Act art. 44-3 - zapłata bezpośrednia, do wysokości jeszcze należnej ceny',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Labor Standards Act art. 44 - wynagrodzenia przy pracach zleconych',
  "Principal's duty to enjoin (2017 version)": 'Obowiązek wezwania przez zleceniodawcę (wersja z 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Obowiązek wezwania bezpośredniego podwykonawcy przez usługodawcę (wersja z 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Odpowiedzialność korzystającego z pracowników za podatek od płac i VAT podmiotów, które ich udostępniają',
  'Chain liability of contractors for wage tax': 'Odpowiedzialność wykonawców w łańcuchu za podatek od płac',
  "Garment principal's liability for wage tax": 'Odpowiedzialność zleceniodawcy szycia odzieży za podatek od płac',
  'Liability of the buyer of finished clothing for wage tax':
    'Odpowiedzialność nabywcy gotowej odzieży za podatek od płac',
  'Act on combating sham arrangements - chain liability for wages':
    'Ustawa o zwalczaniu konstrukcji pozornych - odpowiedzialność w łańcuchu za wynagrodzenia',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Ustawa o zatrudnianiu cudzoziemców - domniemanie sześciu miesięcznych wynagrodzeń',
  'General Application Act - solidary liability':
    'Ustawa o powszechnym stosowaniu układów zbiorowych - odpowiedzialność solidarna',
  'Transparency Act - due diligence and right to information':
    'Ustawa o przejrzystości - należyta staranność i prawo do informacji',
  'Solidary liability of employer and indirect employer':
    'Odpowiedzialność solidarna pracodawcy i pracodawcy pośredniego',
  'Posting Act - joint liability in construction':
    'Ustawa o delegowaniu pracowników - odpowiedzialność solidarna w budownictwie',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Prawo imigracyjne - odpowiedzialność solidarna pracodawcy, korzystającego z pracy, generalnego wykonawcy (i inwestora)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Kodeks pracy - kontrahent, inwestor, firma lub gospodarstwo rolne odpowiada solidarnie',
  'Temporary agency work - subsidiary liability of the user':
    'Praca tymczasowa - odpowiedzialność subsydiarna pracodawcy użytkownika',
  'Contractor liability for wage claims in construction':
    'Odpowiedzialność wykonawcy za roszczenia płacowe w budownictwie',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Główny pracodawca odpowiada solidarnie z podwykonawcą (alt işveren)',
  'Contractor joint liability for occupational accidents': 'Odpowiedzialność solidarna wykonawcy za wypadki przy pracy',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Roboty publiczne - odpowiedzialność solidarna wykonawcy i podwykonawcy za płace miejscowe (prevailing wages)',
  'Direct contractor liability - private construction':
    'Odpowiedzialność bezpośredniego wykonawcy (direct contractor) - budownictwo prywatne',
  'Garment wage guarantee': 'Gwarancja płac w produkcji odzieży',
  'Client employer shares liability with labor contractor':
    'Klient (client employer) odpowiada wspólnie z podmiotem udostępniającym pracowników',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Umowy bez wystarczających środków (powinność wiedzy o zbyt nisko wycenionej umowie)',
  'Construction industry wage theft - contractor liability':
    'Niewypłacone płace w budownictwie (wage theft) - odpowiedzialność wykonawcy',
  'Prime contractor liability on federal and federally assisted construction':
    'Odpowiedzialność głównego wykonawcy na budowach federalnych i wspieranych ze środków federalnych',
  'Hot goods provision': 'Przepis o „hot goods”',
  'Outsourcing - joint liability convertible to subsidiary':
    'Outsourcing - odpowiedzialność solidarna, która może stać się subsydiarną',
  'Temporary employment service and client jointly and severally liable':
    'Agencja pracy tymczasowej (temporary employment service) i klient odpowiadają solidarnie',
  'Illustrative model: sequential social responsibility of employers':
    'Model poglądowy: odpowiedzialność społeczna pracodawców stopień po stopniu',
  'Illustrative model: the whole chain answers where it could have known':
    'Model poglądowy: cały łańcuch odpowiada, jeśli mógł wiedzieć',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Model poglądowy: sześć miesięcznych wynagrodzeń, gdy stwierdzono wyzysk, a ciężar dowodu spoczywa na pracodawcy',
};
