/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'Forespørselen kan ikke leses: den er ikke JSON, eller større enn 1 MB.',
  'http.dossier-needs':
    'Oppgi dagen spørsmålet gjelder, nummeret du fører saken under, og hvem som lager det: ?asOf=2026-05-01&fileNumber=12&author=Name.',
  'http.letter-needs':
    'Et utkast gis når forhåndsvisningen er bekreftet: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Deler som kan utvides: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Last inn siden på nytt',
  'http.name-missing': 'Oppgi navnet på filen: POST /uploads?name=list.csv.',
  'http.needs-script':
    'Denne siden trenger JavaScript, som er slått av her. Kommandolinjen gir de samme svarene: npx solidary --help',
  'http.not-found': 'Ingenting finnes på {path}.',
  'http.nothing-rejected': 'Ingen rad i denne importen ble avvist.',
  'http.other-host':
    'Denne Solidary svarer bare på denne maskinen: åpne den som http://localhost eller http://127.0.0.1.',
  'http.other-origin': 'Bare en side i denne Solidary kan endre noe her.',
  'http.page-loads': 'Siden hentes ...',
  'http.page-not-built': 'Siden er ikke bygget ennå: kjør npm run build.',
  'http.page-stuck':
    'En del av denne siden kom ikke frem: En nyere versjon kan ha tatt dens plass, eller serveren har stoppet.',
  'http.source-not-held': 'Ingen bilder eller skanninger med denne hashen foreligger her.',
  'http.what-this-is':
    'Solidary viser hvem som kan hefte for ubetalt lønn oppover en kjede av underleverandører, etter hvilken lov, for hvor mye og inntil når, med kilder. Det er ikke juridisk rådgivning.',
  'http.which-file': 'Flere filer har avviste rader. Be om en av dem med ?file=: {names}.',
} as const;
