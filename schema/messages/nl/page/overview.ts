/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Een loonvordering',
  'page.door.claim.enter': 'Voer een vordering in',
  'page.door.claim.open': '{n, plural, one {Open de aanwezige} other {Open een van #}}',
  'page.door.claim.text':
    'Zie wie ervoor aansprakelijk kan zijn, in welke volgorde, volgens welke wet, voor hoeveel, en tot wanneer.',
  'page.door.list': 'Een lijst van opdrachtnemers en prijzen',
  'page.door.list.text':
    'Zie van welke van uw contracten geen rechtmatig loon kan worden betaald, waarvoor u aansprakelijk kunt zijn, en welke prijs dat zou verhelpen.',
  'page.door.name': 'Een naam, een werkplek of foto’s',
  'page.door.name.text':
    'Zie wie erboven en eronder staat, wat elk betaalt, en welke schakels niemand heeft gedocumenteerd.',
  'page.overview.all-claims': 'Alle vorderingen',
  'page.overview.all-days': 'Alle dagen',
  'page.overview.all-flags': 'Alle signalen',
  'page.overview.all-imports': 'Alle imports',
  'page.overview.all-questions': 'Alle vragen',
  'page.overview.all-tests': 'Alle toetsen',
  'page.overview.ask': 'Wat hebt u?',
  'page.overview.coverage': 'Hoe ver de toetsen reiken',
  'page.overview.deadlines': 'Eerstvolgende termijnen',
  'page.overview.empty': 'Er is nog niets vastgelegd. Begin met wat u hebt: een van de drie hierboven.',
  'page.overview.empty-then':
    'Toen was er niets bekend: geen vordering, en geen contract of loon dat een toets kon bekijken.',
  'page.overview.import':
    '{state, select, dry_run {Proefrun van {files}} undone {{files}, ongedaan gemaakt} cancelled {{files}, geannuleerd} failed {{files}, mislukt} running {{files}, loopt} other {{files}}}: {n, plural, one {# rij} other {# rijen}}{look, plural, =0 {} one {, # om te bekijken} other {, # om te bekijken}}',
  'page.overview.lately': 'De laatste tijd',
  'page.overview.loading': 'Lezen wat beschikbaar is ...',
  'page.overview.lowest': 'Prijzen die het verst liggen onder datgene waarmee ze worden vergeleken',
  'page.overview.more-tests': '{n, plural, one {Nog één toets} other {Nog # toetsen}} met antwoorden',
  'page.overview.no-coverage': 'Nog niets te toetsen. Importeer contracten met hun prijzen.',
  'page.overview.no-deadlines': 'Er loopt geen termijn. Voer een vordering in om de dagen ervan te zien.',
  'page.overview.no-lowest':
    'Geen beschikbare prijs ligt onder de rechtmatige arbeidskosten, voor zover te toetsen was.',
  'page.overview.no-lowest-tested': 'Er kon nog geen prijs worden getoetst.',
  'page.overview.none-tested':
    'Nog geen toets kon antwoorden: van alles wat beschikbaar is ontbreekt een feit. Waar prijzen zeggen hoeveel arbeid ze kunnen dragen, staat dat toch in de lijsten.',
  'page.overview.questions': 'Drie vragen die het meeste zouden ophelderen',
  'page.overview.settles': 'Heldert {n, plural, one {# antwoord} other {# antwoorden}} op.',
  'page.overview.tested': '{n, number} getoetst',
  'page.overview.untested':
    '{n, plural, one {Nog één toets} other {Nog # toetsen}} kon nog niets toetsen: de feiten waarnaar wordt gevraagd, zijn niet aanwezig.',
  'page.overview.up-to': 'tot',
  'page.search.answer':
    '{n, plural, =0 {Niets past bij “{q}”.} one {Eén gegeven past bij “{q}”.} other {# gegevens passen bij “{q}”.}}',
  'page.search.answer-more': 'Minstens {n} gegevens passen bij “{q}”.',
  'page.search.best': 'Past het best',
  'page.search.empty': 'Niets gevonden. Een lijst importeren?',
  'page.search.first': 'De eerste {n} worden getoond. Typ meer van de naam om andere te vinden.',
  'page.search.hint': 'Gelijke namen blijven apart: let op plaats en nummer.',
  'page.search.import': 'Importeer een lijst',
  'page.search.kind':
    '{kind, select, organisation {Organisaties} workplace {Werkplekken} contract {Contracten} claim {Vorderingen} other {{kind}}}',
  'page.search.label': 'Bedrijf, werkplek of nummer',
  'page.search.loading': 'Zoeken ...',
  'page.search.near': 'Niets past bij “{q}”. Deze worden bijna zo geschreven of beginnen ongeveer zo.',
  'page.search.placeholder': 'Bedrijf, werkplek, nummer',
  'page.search.title': 'Zoeken',
} as const;
