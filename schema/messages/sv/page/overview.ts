/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Ett lönekrav',
  'page.door.claim.enter': 'Lägg in ett krav',
  'page.door.claim.open': '{n, plural, one {Öppna det som finns} other {Öppna ett av #}}',
  'page.door.claim.text':
    'Se vem som kan vara ansvarig för det, i vilken ordning, enligt vilken lag, för hur mycket och till när.',
  'page.door.list': 'En lista på leverantörer och priser',
  'page.door.list.text':
    'Se vilka av dina avtal som inte kan täcka lagenlig lön, vad du kan vara ansvarig för, och vilket pris som skulle rätta det.',
  'page.door.name': 'Ett namn, en arbetsplats eller foton',
  'page.door.name.text':
    'Se vem som står ovanför och nedanför, vad var och en betalar, och vilka länkar ingen har dokumenterat.',
  'page.overview.all-claims': 'Alla krav',
  'page.overview.all-days': 'Alla dagar',
  'page.overview.all-flags': 'Alla flaggade',
  'page.overview.all-imports': 'Alla importer',
  'page.overview.all-questions': 'Alla frågor',
  'page.overview.all-tests': 'Alla tester',
  'page.overview.ask': 'Vad har du?',
  'page.overview.coverage': 'Vad testerna når',
  'page.overview.deadlines': 'Närmaste frister',
  'page.overview.empty': 'Inget finns här ännu. Börja med det du har: en av de tre ovan.',
  'page.overview.empty-then':
    'Då var ingenting känt: inget krav, och inget avtal och ingen lön som ett test kunde granska.',
  'page.overview.import':
    '{state, select, dry_run {Provkörning av {files}} undone {{files}, ångrad} cancelled {{files}, avbruten} failed {{files}, misslyckad} running {{files}, pågår} other {{files}}}: {n, plural, one {# rad} other {# rader}}{look, plural, =0 {} one {, # att titta på} other {, # att titta på}}',
  'page.overview.lately': 'På sistone',
  'page.overview.loading': 'Läser det som finns ...',
  'page.overview.lowest': 'Priser längst under det som de jämförs med',
  'page.overview.more-tests': '{n, plural, one {Ett test till} other {# tester till}} med svar',
  'page.overview.no-coverage': 'Inget att testa ännu. Importera avtal med deras priser.',
  'page.overview.no-deadlines': 'Ingen frist löper. Lägg in ett krav för att se dess dagar.',
  'page.overview.no-lowest': 'Inget pris som finns ligger under lagenlig arbetskostnad, så långt det kunde testas.',
  'page.overview.no-lowest-tested': 'Inget pris kunde testas ännu.',
  'page.overview.none-tested':
    'Inget test kunde svara ännu: för allt som finns saknas en uppgift. Där priser säger hur mycket arbete de kan bära står det ändå i listorna.',
  'page.overview.questions': 'Tre frågor som skulle klara upp mest',
  'page.overview.settles': 'Klarar upp {n, plural, one {# svar} other {# svar}}.',
  'page.overview.tested': '{n, number} testade',
  'page.overview.untested':
    '{n, plural, one {Ett test till} other {# tester till}} kunde inte testa något ännu: uppgifterna som de frågar efter finns inte här.',
  'page.overview.up-to': 'upp till',
  'page.search.answer':
    '{n, plural, =0 {Inget som finns matchar ”{q}”.} one {En post matchar ”{q}”.} other {# poster matchar ”{q}”.}}',
  'page.search.answer-more': 'Minst {n} poster matchar ”{q}”.',
  'page.search.best': 'Bästa träff',
  'page.search.empty': 'Ingen träff här. Importera en lista?',
  'page.search.first': 'De första {n} visas. Skriv mer av namnet för att hitta andra.',
  'page.search.hint': 'Lika namn hålls isär: se på plats och nummer.',
  'page.search.import': 'Importera en lista',
  'page.search.kind':
    '{kind, select, organisation {Organisationer} workplace {Arbetsplatser} contract {Avtal} claim {Krav} other {{kind}}}',
  'page.search.label': 'Företag, arbetsplats eller nummer',
  'page.search.loading': 'Söker ...',
  'page.search.near': 'Inget som finns matchar ”{q}”. Dessa stavas nästan så eller börjar på liknande sätt.',
  'page.search.placeholder': 'Företag, arbetsplats, nummer',
  'page.search.title': 'Sök',
} as const;
