/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Ingenting endres for noen av {all} selskaper} one {Ett av {all} selskaper får et annet svar} other {# av {all} selskaper får et annet svar}}.',
  'page.compare.beside-models': 'Ved siden av modellene fra 2007',
  'page.compare.caption': 'Hvert selskap på begge sider',
  'page.compare.crumb': 'Side ved side',
  'page.compare.day': 'Den andre sidens dag',
  'page.compare.debt': 'Type gjeld',
  'page.compare.difference': 'Forskjell',
  'page.compare.heading': 'Hold det opp mot en annen dag eller andre regler',
  'page.compare.hint':
    'Opplysningene er de samme; dagen eller reglene endres. En modell er et forslag og ikke gjeldende rett: den teller ikke med i noen sum etter loven.',
  'page.compare.law': 'Loven på stedet',
  'page.compare.loading': 'Besvarer kravet to ganger ...',
  'page.compare.model': 'En modell, ikke gjeldende rett',
  'page.compare.models': 'De tre modellene fra 2007, som ikke er gjeldende rett',
  'page.compare.no-difference': 'ingen',
  'page.compare.not-asked': 'Ingen regel på denne siden nevner det',
  'page.compare.other-day': 'Ved siden av en annen dag eller regel',
  'page.compare.rules': 'Den andre sidens regler',
  'page.compare.side': 'Den {day} kan høyst {most} komme inn',
  'page.compare.side-model': 'Den {day} etter en modell, som ikke er gjeldende rett',
  'page.compare.side-open': 'Den {day}; det meste som kan komme inn, er ikke kjent',
  'page.compare.side-so-far': 'Den {day} kan {most} komme inn, etter det som er kjent; om andre kan vi ikke si noe',
  'page.compare.text':
    'Den ene siden er loven på stedet på sidens dag. Velg den andre: en annen dag, en annen versjon av en regel, eller en modell. Fleres gjeld står fullt ut ved siden av hverandre og legges aldri sammen.',
  'page.compare.title': 'Side ved side: {claim}',
  'page.sheet.author': 'Laget av',
  'page.sheet.file-number': 'Saksnummer',
  'page.sheet.save': 'Lagre som {format, select, pdf {PDF} html {en side} other {JSON}}',
  'page.sheet.text':
    'Hele svaret med hver opplysning og kilden til den, hvert steg, loven med dagen den ble lest, og hva som mangler. Laget på nytt fra JSON er det likt ned til hver byte.',
  'page.sheet.title': 'Svarark',
} as const;
