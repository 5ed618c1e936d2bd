/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Retribuzione lorda} contributions {Contributi del datore di lavoro} tax {Imposta sui salari} penalty {Sanzioni} interest {Interessi} other {Risarcimento}}: {bounds, select, both {da {least} a {most}} exact {{most}} least {{least} o più} most {al massimo {most}} other {importo non noto}}',
  'exposure.head':
    'Su {all, plural, one {un contratto} other {# contratti}} al di sotto, il prezzo di {n, plural, =0 {nessuno} one {uno} other {#}} non può aver pagato il costo legale del lavoro.',
  'exposure.left-out':
    '{n, plural, one {Un contratto non è stato esaminato} other {Almeno # contratti non sono stati esaminati}}.',
  'exposure.missing.amount':
    '{debt, select, wages {Di quanto manca al massimo la retribuzione?} contributions {Quali sarebbero i contributi del datore di lavoro?} tax {Quanta imposta vi graverebbe?} penalty {Quali sanzioni sarebbero fissate?} interest {Da quale giorno e a quale tasso correrebbero gli interessi?} other {Per quante persone e quanti periodi di paga?}}',
  'exposure.no-shortfall': 'di quanto manchi non è noto',
  'exposure.none-below': 'Nessun contratto al di sotto è presente.',
  'exposure.shortfall': 'retribuzione lorda mancante: {amount}',
  'exposure.sum':
    '{state, select, owes {Dovrebbe pagare} other {Può dover pagare}}, se i salari restano non pagati, per {n, plural, one {un contratto} other {# contratti}}: {text}.{nested, select, yes { I contratti eseguiti l’uno sotto l’altro riguardano uno stesso lavoro: quanto è dovuto per esso si conta una volta, e le somme dello stesso lavoro non vanno addizionate.} other {}}',
  'exposure.supposed':
    'Ipotesi: nessuno ha richiesto qui questi salari. Un luogo la cui legge non fa di questo acquirente un debitore non è un’esposizione sua propria; là la parte mancante resta dei lavoratori.',
  'exposure.unpriced':
    'Di {n, plural, one {un contratto} other {# contratti}} al di sotto non è presente alcun prezzo, quindi non se ne può dire nulla.',
  'exposure.untold':
    'Di {n, plural, one {un contratto} other {# contratti}} al di sotto è presente un prezzo, ma manca un altro dato, quindi non si può dire.',
} as const;
