/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'A wage claim',
  'page.door.claim.enter': 'Enter a claim',
  'page.door.claim.open': '{n, plural, one {Open the one held} other {Open one of #}}',
  'page.door.claim.text': 'See who may be liable for it, in what order, under which law, how much, and until when.',
  'page.door.list': 'A list of suppliers and prices',
  'page.door.list.text':
    'See which of your contracts cannot pay lawful wages, what you may be liable for, and which price would mend it.',
  'page.door.name': 'A name, a workplace or photos',
  'page.door.name.text':
    'See who stands above it and below it, what each pays, and which links nobody has documented. A photo opens beside a short form.',
  'page.overview.all-claims': 'All claims',
  'page.overview.all-days': 'All days',
  'page.overview.all-flags': 'All flagged',
  'page.overview.all-imports': 'All imports',
  'page.overview.all-questions': 'All questions',
  'page.overview.all-tests': 'All tests',
  'page.overview.ask': 'What do you have?',
  'page.overview.coverage': 'What the tests reach',
  'page.overview.deadlines': 'Next deadlines',
  'page.overview.empty': 'Nothing is held yet. Start with what you have: one of the three above.',
  'page.overview.empty-demo':
    'The demonstration loads by itself when Solidary is started with a data folder that holds nothing (SOLIDARY_DATA).',
  'page.overview.import':
    '{state, select, dry_run {Dry run of {files}} undone {{files}, undone} cancelled {{files}, cancelled} failed {{files}, failed} running {{files}, running} other {{files}}}: {n, plural, one {# row} other {# rows}}{look, plural, =0 {} other {, # to look at}}',
  'page.overview.lately': 'Lately',
  'page.overview.loading': 'Reading what is held ...',
  'page.overview.lowest': 'Prices furthest below what they are held against',
  'page.overview.no-coverage': 'Nothing to test yet. Import contracts with their prices.',
  'page.overview.no-deadlines': 'No deadline is running. Enter a claim to see its days.',
  'page.overview.no-lowest': 'No price held is below what lawful labour costs, as far as it could be tested.',
  'page.overview.questions': 'Three questions that would settle most',
  'page.overview.settles': 'Settles {n, plural, one {# answer} other {# answers}}.',
  'page.overview.tested': '{n} tested',
  'page.overview.untested':
    '{n, plural, one {One more test} other {# more tests}} could test nothing yet: the facts that they ask for are not held.',
  'page.overview.up-to': 'up to',
  'page.search.answer':
    '{n, plural, =0 {Nothing held matches “{q}”.} one {One record matches “{q}”.} other {# records match “{q}”.}}',
  'page.search.best': 'Best match',
  'page.search.empty': 'No match held. Import a list?',
  'page.search.first': 'The first {n} are shown. Type more of the name to find others.',
  'page.search.hint': 'Like names stay apart: look at place and number.',
  'page.search.import': 'Import a list',
  'page.search.kind':
    '{kind, select, organisation {Organisations} workplace {Workplaces} contract {Contracts} claim {Claims} other {{kind}}}',
  'page.search.label': 'Company, workplace or number',
  'page.search.loading': 'Searching ...',
  'page.search.placeholder': 'Company, workplace, number',
  'page.search.title': 'Search',
} as const;
