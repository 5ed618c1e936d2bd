/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Et lønnskrav',
  'page.door.claim.enter': 'Registrer et krav',
  'page.door.claim.open': '{n, plural, one {Åpne det som foreligger} other {Åpne ett av #}}',
  'page.door.claim.text':
    'Se hvem som kan være ansvarlig for det, i hvilken rekkefølge, etter hvilken lov, hvor mye, og inntil når.',
  'page.door.list': 'En liste over leverandører og priser',
  'page.door.list.text':
    'Se hvilke av kontraktene dine som ikke kan dekke lovlig lønn, hva du kan være ansvarlig for, og hvilken pris som ville rette det.',
  'page.door.name': 'Et navn, et arbeidssted eller bilder',
  'page.door.name.text':
    'Se hvem som står over og under, hva hver betaler, og hvilke forbindelser ingen har dokumentert.',
  'page.overview.all-claims': 'Alle krav',
  'page.overview.all-days': 'Alle dager',
  'page.overview.all-flags': 'Alle flaggede',
  'page.overview.all-imports': 'Alle importer',
  'page.overview.all-questions': 'Alle spørsmål',
  'page.overview.all-tests': 'Alle tester',
  'page.overview.ask': 'Hva har du?',
  'page.overview.coverage': 'Hva testene når',
  'page.overview.deadlines': 'Neste frister',
  'page.overview.empty': 'Ingenting foreligger ennå. Begynn med det du har: en av de tre over.',
  'page.overview.empty-then':
    'Da var ingenting kjent: ingen krav, og ingen kontrakt eller lønn som en test kunne se på.',
  'page.overview.import':
    '{state, select, dry_run {Prøvekjøring av {files}} undone {{files}, angret} cancelled {{files}, avbrutt} failed {{files}, sviktet} running {{files}, pågår} other {{files}}}: {n, plural, one {# rad} other {# rader}}{look, plural, =0 {} one {, # å se på} other {, # å se på}}',
  'page.overview.lately': 'Nylig',
  'page.overview.loading': 'Leser det som foreligger ...',
  'page.overview.lowest': 'Prisene lengst under det de måles mot',
  'page.overview.more-tests': '{n, plural, one {Én test til} other {# tester til}} med svar',
  'page.overview.no-coverage': 'Ingenting å teste ennå. Importer kontrakter med priser.',
  'page.overview.no-deadlines': 'Ingen frist løper. Registrer et krav for å se dagene.',
  'page.overview.no-lowest':
    'Ingen pris som foreligger, er under den lovlige lønnskostnaden, så langt den kunne testes.',
  'page.overview.no-lowest-tested': 'Ingen pris kunne testes ennå.',
  'page.overview.none-tested':
    'Ingen test kunne svare ennå: for alt som foreligger, mangler en opplysning. Der priser sier hvor mye arbeid de kan bære, står det likevel i listene.',
  'page.overview.questions': 'Tre spørsmål som ville avklare mest',
  'page.overview.settles': 'Avklarer {n, plural, one {# svar} other {# svar}}.',
  'page.overview.tested': '{n, number} testet',
  'page.overview.untested':
    '{n, plural, one {Én test til} other {# tester til}} kunne ikke teste noe ennå: opplysningene de spør om, foreligger ikke.',
  'page.overview.up-to': 'inntil',
  'page.search.answer':
    '{n, plural, =0 {Ingenting som foreligger, passer til «{q}».} one {Én oppføring passer til «{q}».} other {# oppføringer passer til «{q}».}}',
  'page.search.answer-more': 'Minst {n} oppføringer passer til «{q}».',
  'page.search.best': 'Beste treff',
  'page.search.empty': 'Ingen treff foreligger. Importere en liste?',
  'page.search.first': 'De første {n} vises. Skriv mer av navnet for å finne andre.',
  'page.search.hint': 'Like navn holdes fra hverandre: se på sted og nummer.',
  'page.search.import': 'Importer en liste',
  'page.search.kind':
    '{kind, select, organisation {Virksomheter} workplace {Arbeidssteder} contract {Kontrakter} claim {Krav} other {{kind}}}',
  'page.search.label': 'Selskap, arbeidssted eller nummer',
  'page.search.loading': 'Søker ...',
  'page.search.near':
    'Ingenting som foreligger, passer til «{q}». Disse skrives nesten slik eller begynner på lignende måte.',
  'page.search.placeholder': 'Selskap, arbeidssted, nummer',
  'page.search.title': 'Søk',
} as const;
