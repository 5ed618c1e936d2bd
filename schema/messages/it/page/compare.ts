/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Non cambia nulla per nessuna delle {all} imprese} one {La risposta cambia per una delle {all} imprese} other {La risposta cambia per # delle {all} imprese}}.',
  'page.compare.beside-models': 'Accanto ai modelli del 2007',
  'page.compare.caption': 'Ogni impresa su entrambi i lati',
  'page.compare.crumb': 'Fianco a fianco',
  'page.compare.day': 'Giorno dell’altro lato',
  'page.compare.debt': 'Tipo di debito',
  'page.compare.difference': 'Differenza',
  'page.compare.heading': 'Confrontare con un altro giorno o altre norme',
  'page.compare.hint':
    'I fatti restano gli stessi; cambiano il giorno o le norme. Un modello è una proposta e non legge: non conta in nessuna somma di legge.',
  'page.compare.law': 'La legge del luogo',
  'page.compare.loading': 'Doppia risposta alla richiesta ...',
  'page.compare.model': 'Un modello, non legge',
  'page.compare.models': 'I tre modelli del 2007, che non sono legge',
  'page.compare.no-difference': 'nessuna',
  'page.compare.not-asked': 'Nessuna norma di questo lato ne parla',
  'page.compare.other-day': 'Accanto a un altro giorno o norma',
  'page.compare.rules': 'Norme dell’altro lato',
  'page.compare.side': 'In data {day}, possono rientrare al massimo {most}',
  'page.compare.side-model': 'In data {day} secondo un modello, che non è legge',
  'page.compare.side-open': 'Il {day}; non si sa quanto al massimo può rientrare',
  'page.compare.side-so-far':
    'In data {day}, in base a quanto è noto, possono rientrare {most}; degli altri non si può dire',
  'page.compare.text':
    'Un lato è la legge del luogo nel giorno della pagina. Scelga l’altro: un altro giorno, un’altra versione di una norma, o un modello. I debiti di più soggetti stanno per intero uno accanto all’altro e non sono mai sommati.',
  'page.compare.title': 'Fianco a fianco: {claim}',
  'page.sheet.author': 'Redatto da',
  'page.sheet.file-number': 'Numero di fascicolo',
  'page.sheet.save': 'Salvare come {format, select, pdf {PDF} html {pagina} other {JSON}}',
  'page.sheet.text':
    'L’intera risposta con ogni fatto e la sua fonte, ogni passo, la legge con il giorno in cui è stata letta, e ciò che manca. Rifatta dal suo JSON è identica al byte.',
  'page.sheet.title': 'Foglio di risposta',
} as const;
