/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name}: su {all, plural, one {un contratto} other {# contratti}} al di sotto, il prezzo di {n, plural, =0 {nessuno} one {uno} other {#}} non può aver pagato il costo legale del lavoro.',
  'exposure.left-out':
    '{n, plural, one {Un contratto non è stato esaminato} other {Almeno # contratti non sono stati esaminati}}.',
  'exposure.no-shortfall': 'di quanto manchi non è noto',
  'exposure.shortfall': 'mancano almeno {amount} di retribuzione lorda',
  'exposure.sum':
    '{state, select, owes {Dovrebbe pagare} other {Può dover pagare}} fino a {amount} per {n, plural, one {un contratto} other {# contratti}}, se la retribuzione lorda minima che manca resta non pagata. Può mancare di più.',
  'exposure.supposed':
    'Ipotesi: nessuno ha richiesto qui questi salari. Un luogo la cui legge non fa di questo acquirente un debitore non è un’esposizione sua propria; là la parte mancante resta dei lavoratori.',
} as const;
