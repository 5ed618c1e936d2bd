/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'Quanto duri un diritto in base a essa non è stato letto nel testo.',
  'law.open.from-memory': 'Scritta a memoria: nessun testo è stato letto.',
  'law.open.guidance-only': 'Sono state lette le indicazioni di un’autorità, non il testo stesso.',
  'law.open.judgement': 'Dipende da una valutazione che nessuna norma fa: {what}.',
  'law.open.no-time-limit':
    'Quanto duri un diritto contro chi sta sopra il datore di lavoro non è codificato: che nessun ultimo giorno sia mostrato non vuol dire che non ci sia.',
  'law.open.may-last': 'Che non fosse più in vigore dal {day} non è verificato.',
  'law.open.start-approx': 'Il suo primo giorno, {day}, è approssimativo.',
  'law.open.start-unverified':
    '{day} è la data del testo letto; non è noto che sia il suo primo giorno: per un lavoro anteriore la risposta è che nessuno può dirlo.',
  'law.open.text-in-part': 'Sono state lette parti del testo, non l’intero.',
  'law.open.text-not-read': 'È stato letto ciò che altri scrivono del testo, non il testo stesso.',
  'law.open.text-version': 'In quale versione il testo sia stato letto non è registrato.',
  'law.open.unsettled': 'Non ricercato: {what}.',
  'law.relation.alternative_of': 'Un’altra può essere invocata al suo posto',
  'law.relation.alternative_to': 'Può essere invocata al suo posto, non in aggiunta',
  'law.relation.beside': 'Le sta accanto: entrambe sono mostrate, mai sommate',
  'law.relation.transposed_by': 'Recepita nel diritto nazionale da',
  'law.relation.transposes': 'Recepisce nel diritto nazionale',
  'law.relation.yields_of': 'Cede a questa',
  'law.relation.yields_to': 'Prevale su questa',
} as const;
