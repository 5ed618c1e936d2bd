/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Indizi di subappalto non dichiarato',
  'page.undeclared.about': 'Oggetto',
  'page.undeclared.answer': 'Risposta',
  'page.undeclared.ask': 'Che cosa chiedere',
  'page.undeclared.ask-nothing': 'nulla',
  'page.undeclared.count':
    '{all, plural, =0 {Nulla da esaminare: non fornisce né compra sotto alcun contratto registrato, e nessun’altra impresa le è collegata.} one {{n, plural, =0 {Nessun candidato} one {Un candidato} other {# candidati}} su {all, plural, one {una domanda} other {# domande}}.} other {{n, plural, =0 {Nessun candidato} one {Un candidato} other {# candidati}} su {all, plural, one {una domanda} other {# domande}}.}}',
  'page.undeclared.evidence': 'Elementi:',
  'page.undeclared.left-out':
    'Non esaminati: {contracts, plural, one {# contratto} other {# contratti}}, {workplaces, plural, one {# luogo di lavoro} other {# luoghi di lavoro}}, {firms, plural, one {# impresa collegata} other {# imprese collegate}}{addresses, select, true {, indirizzi di alcune organizzazioni} other {}}.',
  'page.undeclared.loading': 'Esame di ore, strati e imprese collegate ...',
  'page.undeclared.month': 'Mese',
  'page.undeclared.months': 'Ore mese per mese',
  'page.undeclared.months.label':
    '{n, plural, =0 {In nessun mese è certo che i suoi contratti richiedano più ore di quante i suoi lavoratori dichiarati possono lavorare.} one {In un mese i suoi contratti richiedono più ore di quante i suoi lavoratori dichiarati possono lavorare: {months}.} other {In # mesi i suoi contratti richiedono più ore di quante i suoi lavoratori dichiarati possono lavorare: {months}.}} La tabella sotto dà le cifre.',
  'page.undeclared.months.text':
    'Pieno: ore che cadono di certo nel mese. Contorno: tutte quelle che possono cadervi, se l’intero di ogni contratto vi fosse svolto. Linea: quanto i suoi lavoratori dichiarati possono lavorare.',
  'page.undeclared.needed-least': 'Necessarie, almeno',
  'page.undeclared.needed-most': 'Al massimo',
  'page.undeclared.none':
    'Da ciò che è stato esaminato non nasce alcuna domanda: i suoi contratti non danno ore, strati o profondità da confrontare, e non è stata trovata alcuna altra impresa collegata.',
  'page.undeclared.possible': 'Si possono lavorare',
  'page.undeclared.reached': 'Come vi si è giunti',
  'page.undeclared.text':
    'Un candidato è una ragione per chiedere, e non un verdetto: ciascuno dice su che cosa si basa, e che cosa non dice.',
} as const;
