/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Scegliere tutte le mostrate',
  'page.questions.also': 'o {names}',
  'page.questions.alone':
    '{alone, plural, =0 {ciascuna richiede anche altro} one {una non richiede altro} other {# non richiedono altro}}',
  'page.questions.answer':
    '{n, plural, =0 {Nessuna domanda di questa scelta è aperta.} one {Una domanda è aperta.} other {# domande sono aperte.}} {answers, plural, =0 {} one {Una risposta ne dipende.} other {# risposte ne dipendono.}}',
  'page.questions.answers': 'Risposte che ne dipendono',
  'page.questions.any': 'Tutte',
  'page.questions.asked': 'Domande',
  'page.questions.back': 'Risposte tornate',
  'page.questions.back-choose': 'Cartella compilata',
  'page.questions.back-text':
    'Una cartella di lavoro compilata da un fornitore è letta come un’importazione che si può annullare: ogni risposta diventa un fatto del suo contratto, e chiude la sua domanda.',
  'page.questions.chosen':
    '{n, plural, =0 {Nessuna scelta: ciò che segue prende tutte le {all, number} di questa scelta.} one {Una scelta.} other {# scelte.}}',
  'page.questions.closed': 'Chiuse',
  'page.questions.copied': 'Copiato.',
  'page.questions.copy': 'Copiare il testo',
  'page.questions.cut':
    'Non tutto è stato esaminato.{answers, plural, =0 {} one { È stata tralasciata una risposta aperta di un test.} other { Sono state tralasciate # risposte aperte di test.}}{claims, plural, =0 {} one { È stata tralasciata una richiesta.} other { Sono state tralasciate # richieste.}}{organisations, plural, =0 {} one { È stata tralasciata un’organizzazione.} other { Sono state tralasciate # organizzazioni.}}{contracts, plural, =0 {} one { È stato tralasciato un contratto.} other { Sono stati tralasciati # contratti.}}{publicRecord, select, true { È stata tralasciata una parte dei registri pubblici.} other {}}',
  'page.questions.day': 'Giorno più vicino',
  'page.questions.empty': 'Non manca nulla, per quanto si sappia.',
  'page.questions.empty-text':
    'Dove contratti, retribuzioni o richieste sono registrati e a una risposta manca un fatto, la domanda sta qui.',
  'page.questions.enter-for': 'Inserire la risposta: {claim}',
  'page.questions.group':
    '{questions, plural, one {Una domanda, da cui} other {# domande, da cui}} {answers, plural, one {dipende una risposta} other {dipendono # risposte}}',
  'page.questions.hangs': 'Ne dipende',
  'page.questions.holder': 'A chi chiedere',
  'page.questions.kept-back':
    '{n, plural, one {Una domanda è tralasciata: porla rivelerebbe che qualcuno richiede, o di chi è la retribuzione registrata. La sua risposta è nel proprio fascicolo, o presso il lavoratore.} other {# domande sono tralasciate: porle rivelerebbe che qualcuno richiede, o di chi è la retribuzione registrata. Le loro risposte sono nel proprio fascicolo, o presso i lavoratori.}}',
  'page.questions.letter': 'Testo da inviare',
  'page.questions.letter-hint':
    'Lo legga prima di inviarlo: lo strumento non invia nulla. A chi si chiede, si fa sapere che qualcuno guarda questo contratto.',
  'page.questions.letter-nothing': 'Nulla di questa scelta può essere inviato.',
  'page.questions.letter-show': 'Scrivere il testo',
  'page.questions.list-file': 'Elenco come CSV',
  'page.questions.loading': 'Raccolta di ciò che manca ...',
  'page.questions.import': 'Importare un elenco',
  'page.questions.none-held':
    'Non è ancora registrato alcun contratto, alcuna registrazione di paga né alcuna richiesta: non c’è quindi nulla da chiedere.',
  'page.questions.none-shown': 'Nessuna',
  'page.questions.of-map': 'Solo ciò che manca ai contratti di una mappa.',
  'page.questions.of-record': 'Solo ciò che manca a una scheda.',
  'page.questions.of-record-all': 'Mostrare tutto',
  'page.questions.one': 'Domanda',
  'page.questions.opened':
    '{n, plural, one {Una nuova domanda: una risposta porta oltre.} other {# nuove domande: una risposta porta oltre.}}',
  'page.questions.order': 'Prima',
  'page.questions.order-day': 'il giorno più vicino',
  'page.questions.order-settles': 'ciò che chiarisce di più',
  'page.questions.outside': 'Rivela una richiesta: non chiedere a nessuno all’esterno.',
  'page.questions.outside-few': 'Retribuzione di pochi lavoratori: chiedere potrebbe rivelare di chi è.',
  'page.questions.settles': 'Chiarirebbe',
  'page.questions.still-open':
    '{n, plural, one {Una domanda della cartella resta aperta: nessuna risposta o non noto.} other {# domande della cartella restano aperte: nessuna risposta o non noto.}}',
  'page.questions.take': 'Portare con sé',
  'page.questions.taken':
    '{accepted, plural, one {# risposta ripresa} other {# risposte riprese}}, {duplicate} già registrate, {rejected} che non si sono potute leggere. {closed, plural, =0 {Nessuna domanda è chiusa.} one {Una domanda è chiusa.} other {# domande sono chiuse.}}',
  'page.questions.title': 'Domande da porre',
  'page.questions.topic': 'Tipo di fatto',
  'page.questions.undo': 'Vedere l’importazione, o annullarla',
  'page.questions.unread': 'Non si è potuto leggere',
  'page.questions.where': 'Manca in',
  'page.questions.where-more': '{n, plural, one {e un’altra pagina} other {e altre # pagine}}',
  'page.questions.whom': 'Da chi dipendono più risposte',
  'page.questions.whom-more':
    '{n, plural, one {Un altro si può scegliere sopra.} other {Altri # si possono scegliere sopra.}}',
  'page.questions.workbook': 'Cartella per fornitori',
  'page.questions.workbook-of': 'Cartella solo per questo',
  'page.questions.workbook-hint':
    'La cartella di lavoro ha ciò che un fornitore può compilare e Solidary rilegge; le altre domande vanno nel testo. Nomina ogni fornitore di questa scelta: per inviarla a uno, prenda la cartella solo per quello.',
} as const;
