import type { HeadingWords } from './heading-words.ts';

/** Croatian, Bosnian, Serbian and Slovene, in Latin and in Cyrillic letters. No languages of the page: lists of public buyers come in them. */
export const hr: HeadingWords = {
  kinds: {
    Finding: 'prekršaj|pritužba|kazna|nadzor|inspekcija|kršitev',
    WageRecord: 'plaća|plata|zarada|sati|bruto|neto|ure',
    Contract:
      'ugovor(a|u)?|pogodb[ae]|pogodbena|narudžb[ae]|nabav[ae]|nabavk[ae]|naročil[ao]|cijena|cena|vrijednost|vrednost|iznos|naručitelj|naručilac|naročnik|kupac|dobavljač|dobavitelj|isporučitelj|izvođač|izvajalec|izvršilac|ugovaratelj|podizvođač|podizvajalec|ponuditelj|уговор(а)?|набавк[ае]|наручилац|добављач|извођач|вредност',
    Workplace: 'tvornica|tovarna|fabrika|pogon|adresa|naslov|broj zaposlenih',
    Organisation: 'naziv|ime|tvrtka|poduzeće|podjetje|preduzeće|oib|pib',
  },
  properties: {
    Contract: {
      workers: 'broj (radnika|zaposlenih)|število (delavcev|zaposlenih)',
      under: '(glavni|okvirni) ugovor|glavna pogodba',
      number:
        '(broj|br|oznaka|evidencijski broj|ev br|številka|št|шифра|број) (ugovora|nabave|nabavke|narudžbe|pogodbe|naročila|уговора|набавке)|evidencijski broj|oznaka|broj|številka',
      'best number': '(broj|br|številka|oznaka) (ugovora|pogodbe)|број уговора',
      buyer: 'naručitelj(a)?|naručilac|naručioca|naročnik(a)?|kupac|kupca|klijent|наручилац|наручиоца',
      supplier:
        'dobavljač(a)?|dobavitelj(a)?|isporučitelj(a)?|izvođač(a)?|izvajalec|izvajalca|izvršilac|ugovaratelj(a)?|podizvođač|podizvajalec|(odabrani|izabrani) ponu(ditelj|đač)|izbrani ponudnik|добављач|извођач',
      'best supplier': 'dobavljač|dobavitelj|ugovaratelj|izvajalec|izvođač',
      estimate:
        'procijenjena vrijednost|procenjena vrednost|ocenjena vrednost|процењена вредност|procjena|ocena vrednosti',
      unitPrice: 'jedinična (cijena|cena)|cijena po (komadu|jedinici|satu)|cena na (enoto|kos|uro)',
      price: 'cijena|vrijednost|vrednost|iznos|znesek|ukupno|износ|вредност',
      'not price': 'plaćeno|preostalo|^pdv|^ddv|procijenjena|procenjena|ocenjena|процењена|materijal\\w*|po|na',
      'best price':
        '(iznos|vrijednost|cijena|vrednost|cena) (ugovora|pogodbe)|ugoren[ai] (iznos|vrijednost|cijena|vrednost)|ugovoren[ai] (iznos|vrijednost|cijena|vrednost|cena)|pogodbena (vrednost|cena)|уговорена вредност|вредност уговора',
      signed:
        'datum (sklapanja|sklenitve|zaključenja|potpisa|potpisivanja|podpisa|ugovora|pogodbe|narudžbe)( ugovora| pogodbe)?|датум (закључења|уговора)( уговора)?|^datum$|^датум$',
      from: 'početak|početka|pričetek|začetek|od',
      until: 'kraj|završetak|konec|rok (isporuke|izvršenja|izvedbe)|datum isporuke',
      labourHours: 'radni sati|norma sati',
      what: 'predmet( nabave| nabavke| ugovora| naročila| pogodbe)?|opis|naziv (nabave|predmeta|ugovora)|предмет( набавке)?',
      product: 'proizvod|artikl|artikel|izdelek',
      place: 'zemlja|država|županija|mjesto (izvršenja|isporuke)|regija',
      quantity: 'količina|komada|količine',
      'not quantity': 'ponuda|ponud|radnika|zaposlenih',
      unit: 'jedinica( mjere| mere)?|jm|enota( mere)?|em',
      workplaces: 'gradilište|pogon|tvornica|tovarna|gradbišče',
      kind: '(vrsta|tip) (ugovora|nabave|nabavke|naročila|pogodbe)',
    },
    WageRecord: {
      employer: 'poslodavac|delodajalec|tvrtka|firma',
      from: 'od|mjesec|mesec|razdoblje|obdobje',
      until: '^do$|kraj|konec',
      hours: 'sati|ure|časovi',
      overtimeHours: 'prekovremen\\w*|nadure',
      'not hours': 'prekovremen\\w*|nadure|godišnji|dopust',
      paid: 'plaća|plata|zarada|isplaćeno|bruto|neto|izplačano',
      gross: 'bruto',
      net: 'neto',
      'not paid': 'satnica|odbici|porez|doprinosi|prispevki|osnovna|urna',
      workClass: 'radno mjesto|zanimanje|delovno mesto|poklic',
    },
    Workplace: {
      name: 'naziv|tvornica|tovarna|fabrika',
      address: 'adresa|naslov',
      country: 'zemlja|država',
      region: 'županija|regija',
      declaredWorkers: 'broj (zaposlenih|radnika)|število zaposlenih',
      sector: 'djelatnost|delatnost|dejavnost',
    },
    Organisation: {
      number: 'oib|pib|mbs|matični broj|matična številka|davčna številka',
      name: 'naziv|ime|tvrtka|podjetje',
      address: 'adresa|naslov|sjedište',
      country: 'zemlja|država',
      region: 'županija|regija',
    },
  },
  money:
    'cijena|cena|vrijednost|vrednost|iznos|znesek|ukupno|trošak|troškovi|plaća|plata|zarada|isplaćeno|kazna|износ|вредност',
  counted: 'broj|br|številka|št|število|dana|dni|sati|ure|postotak|šifra|količina',
  currency: 'valuta|валута',
  worker: '^ime i prezime$|^ime in priimek$|prezime|priimek|radnik|zaposlenik|zaposleni|delavec',
  supplier:
    'dobavljač(a)?|dobavitelj(a)?|isporučitelj(a)?|izvođač(a)?|izvajalec|izvajalca|ugovaratelj(a)?|podizvođač|podizvajalec|(odabrani|izabrani) ponu(ditelj|đač)|izbrani ponudnik|добављач|извођач',
  total: 'ukupno|sveukupno|skupaj|укупно',
  called: 'naziv|ime',
  numbered: 'broj|br|oznaka|številka|št|oib|pib|šifra|id|број',
  subcontractor: 'podizvođač(a)?|podizvajalec|podugovaratelj',
  mainContractor: '(glavni|generalni) (izvođač|izvajalec)|izvođač',
  registration: 'oib|pib|mbs|matični broj|matična številka|davčna številka|id za ddv',
  aBound: 'maksimaln\\w*|minimaln\\w*|okvirn\\w*|najveć\\w*|najviš\\w*',
  serial: 'rb|r br|redni broj|zap št|broj',
  inThousands: 'tis(uć|uća|uće)?|hilj(ada|ade)?|milij(un|on)\\w*|mil',
  time: 'godina|leto|mjesec|mesec|razdoblje|obdobje|kvartal',
  amended: 'aneks|dodatak|dodatek|izmjen[ae]|sprememb[ae]',
  average: 'prosje\\w*|proseč\\w*|povpreč\\w*|medijan\\w*',
  barePrice: 'cijena',
  withTax: '(s|sa|z) (pdv ?(om|a)?|ddv)|pdv ?(om|a)?|ddv|пдв ?(ом|а)?',
  withoutTax: 'bez|brez|без',
  aPiece: 'kom(ad)?|kos',
  position: 'stavka|grupa|lot|sklop|postavka|партија|partija',
  notNumber:
    'naziv|opis|predmet|vrsta|tip|datum|vrijednost|vrednost|iznos|cijena|cena|poštanski|telefon|država|adresa|naslov|ponuda|dana|status',
  aPart: 'žena|žensk\\w*|muškar\\w*|moških|postotak|udio',
  owner: 'matična tvrtka|vlasnik|lastnik|stvarni vlasnik',
  perTime: {
    month: 'mjesečn\\w*|mesečn\\w*',
    year: 'godišnj\\w*|letn[aei]',
  },
};
