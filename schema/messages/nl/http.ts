/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'Het verzoek is niet te lezen: het is geen JSON, of groter dan 1 MB.',
  'http.dossier-needs':
    'Noem de dag van de vraag, het nummer waaronder u de zaak bewaart en wie het blad maakt: ?asOf=2026-05-01&fileNumber=12&author=Name.',
  'http.letter-needs':
    'Een concept wordt gegeven nadat het voorbeeld ervan is bevestigd: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Delen die ruimer kunnen: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'De pagina opnieuw laden',
  'http.name-missing': 'Noem de naam van het bestand: POST /uploads?name=list.csv.',
  'http.needs-script':
    'Deze pagina heeft JavaScript nodig, dat hier uitstaat. De opdrachtregel geeft dezelfde antwoorden: npx solidary --help',
  'http.not-found': 'Op {path} is niets te vinden.',
  'http.nothing-rejected': 'Van deze import is geen rij geweigerd.',
  'http.other-host':
    'Deze Solidary antwoordt alleen op deze computer: open hem als http://localhost of http://127.0.0.1.',
  'http.other-origin': 'Alleen een pagina van deze Solidary mag hier iets wijzigen.',
  'http.page-loads': 'De pagina wordt opgehaald ...',
  'http.page-not-built': 'De pagina is nog niet gebouwd: voer npm run build uit.',
  'http.page-stuck':
    'Een deel van deze pagina kwam niet aan: misschien is er een nieuwere versie voor in de plaats gekomen, of de server is gestopt.',
  'http.source-not-held': 'Een foto of scan met deze hash is hier niet aanwezig.',
  'http.what-this-is':
    'Solidary laat zien wie in een keten van onderaanneming aansprakelijk kan zijn voor onbetaald loon, volgens welke wet, voor hoeveel en tot wanneer, met bronnen. Het is geen juridisch advies.',
  'http.which-file': 'Meerdere bestanden hebben geweigerde rijen. Vraag er een met ?file=: {names}.',
} as const;
