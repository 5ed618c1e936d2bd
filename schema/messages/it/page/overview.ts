/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Una richiesta di salari',
  'page.door.claim.enter': 'Inserire una richiesta',
  'page.door.claim.open': '{n, plural, one {Aprire quella registrata} other {Aprire una delle #}}',
  'page.door.claim.text':
    'Veda chi può esserne obbligato, in quale ordine, in base a quale legge, per quanto e fino a quando.',
  'page.door.list': 'Un elenco di fornitori e prezzi',
  'page.door.list.text':
    'Veda quali dei Suoi contratti non possono pagare salari legali, di che cosa può essere obbligato, e quale prezzo rimedierebbe.',
  'page.door.name': 'Un nome, un luogo di lavoro o delle foto',
  'page.door.name.text':
    'Veda chi sta sopra e sotto, quanto paga ciascuno, e quali collegamenti nessuno ha documentato.',
  'page.overview.all-claims': 'Tutte le richieste',
  'page.overview.all-days': 'Tutti i giorni',
  'page.overview.all-flags': 'Tutti i segnali',
  'page.overview.all-imports': 'Tutte le importazioni',
  'page.overview.all-questions': 'Tutte le domande',
  'page.overview.all-tests': 'Tutti i test',
  'page.overview.ask': 'Che cosa ha?',
  'page.overview.coverage': 'Che cosa raggiungono i test',
  'page.overview.deadlines': 'Prossime scadenze',
  'page.overview.empty': 'Nulla è ancora registrato. Cominci da ciò che ha: una delle tre voci sopra.',
  'page.overview.empty-then':
    'Allora nulla era noto: nessuna richiesta, e nessun contratto o retribuzione che un test potesse esaminare.',
  'page.overview.import':
    '{state, select, dry_run {Prova a vuoto di {files}} undone {{files}, annullata} cancelled {{files}, interrotta} failed {{files}, non riuscita} running {{files}, in corso} other {{files}}}: {n, plural, one {# riga} other {# righe}}{look, plural, =0 {} one {, # da guardare} other {, # da guardare}}',
  'page.overview.lately': 'Di recente',
  'page.overview.loading': 'Lettura di ciò che è registrato ...',
  'page.overview.lowest': 'Prezzi più lontani sotto ciò con cui sono confrontati',
  'page.overview.more-tests': '{n, plural, one {Un altro test} other {Altri # test}} con risposte',
  'page.overview.no-coverage': 'Ancora nulla da testare. Importi contratti con i loro prezzi.',
  'page.overview.no-deadlines': 'Nessuna scadenza decorre. Inserisca una richiesta per vederne i giorni.',
  'page.overview.no-lowest':
    'Nessun prezzo registrato è sotto il costo legale del lavoro, per quanto si sia potuto testare.',
  'page.overview.no-lowest-tested': 'Nessun prezzo si è ancora potuto testare.',
  'page.overview.none-tested':
    'Nessun test ha ancora potuto rispondere: di tutto ciò che è registrato manca un dato. Dove i prezzi dicono quanto lavoro possono sostenere, gli elenchi lo mostrano comunque.',
  'page.overview.questions': 'Tre domande che chiarirebbero di più',
  'page.overview.settles': 'Chiarisce {n, plural, one {# risposta} other {# risposte}}.',
  'page.overview.tested': '{n, number} testati',
  'page.overview.untested':
    '{n, plural, one {Un altro test non ha ancora potuto testare nulla: i fatti che chiede non sono registrati.} other {Altri # test non hanno ancora potuto testare nulla: i fatti che chiedono non sono registrati.}}',
  'page.overview.up-to': 'fino a',
  'page.search.answer':
    '{n, plural, =0 {Nulla di registrato corrisponde a «{q}».} one {Una scheda corrisponde a «{q}».} other {# schede corrispondono a «{q}».}}',
  'page.search.answer-more': 'Almeno {n} schede corrispondono a «{q}».',
  'page.search.best': 'Migliore corrispondenza',
  'page.search.empty': 'Nessuna corrispondenza. Importare un elenco?',
  'page.search.first': 'Sono mostrate le prime {n}. Scriva di più del nome per trovarne altre.',
  'page.search.hint': 'I nomi simili restano separati: guardi luogo e numero.',
  'page.search.import': 'Importare un elenco',
  'page.search.kind':
    '{kind, select, organisation {Organizzazioni} workplace {Luoghi di lavoro} contract {Contratti} claim {Richieste} other {{kind}}}',
  'page.search.label': 'Impresa, luogo di lavoro o numero',
  'page.search.loading': 'Ricerca ...',
  'page.search.near':
    'Nulla di registrato corrisponde a «{q}». Questi si scrivono quasi così o cominciano in modo simile.',
  'page.search.placeholder': 'Impresa, luogo, numero',
  'page.search.title': 'Ricerca',
} as const;
