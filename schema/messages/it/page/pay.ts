/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} in media',
  'page.pay.days': '{from} – {to}',
  'page.pay.flagged-by': 'Segnalato: {names}',
  'page.pay.floor-table': 'Il minimo come tabella',
  'page.pay.from': 'Dal',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {minimo legale} collective_agreement {contratto collettivo} going_rate {retribuzione usuale} two_thirds {due terzi della retribuzione usuale} other {salario dignitoso}}',
  'page.pay.loading': 'Lettura di quanto è stato pagato ...',
  'page.pay.no-class': 'categoria di lavoro non registrata',
  'page.pay.no-days': 'giorni non registrati',
  'page.pay.no-level': 'nessuno',
  'page.pay.not-known': 'non noto',
  'page.pay.pay': 'Retribuzione oraria lorda',
  'page.pay.picture':
    '{n, plural, one {Una scheda} other {# schede}} di retribuzione oraria, {flagged, plural, =0 {nessuna segnalata} one {una segnalata} other {# segnalate}}{lost, plural, =0 {} one {, una la cui retribuzione oraria non è nota} other {, # la cui retribuzione oraria non è nota}}. Un punto vuoto è una media di più lavoratori: uno di essi può aver ricevuto meno.',
  'page.pay.record': 'Scheda',
  'page.pay.strips': 'Retribuzione oraria{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Ogni scheda come tabella',
  'page.pay.tests': 'Test',
  'page.pay.time': 'Nel tempo, accanto al minimo fissato dalla legge, {currency} per ora',
  'page.pay.time-floor': 'Il minimo era {amount} per ora.',
  'page.pay.time-floor-rose': 'Il minimo è passato da {from} a {to} per ora in data {day}.',
  'page.pay.time-legend':
    'Linea spessa: minimo fissato dalla legge; una fascia dove dipende dalla categoria di lavoro; punteggiata in basso dove non è noto. Linee sottili con un punto: retribuzione di un periodo, a trattini sotto il minimo, vuote dove è una media.',
  'page.pay.time-no-floor': 'Non è registrato un minimo fissato dalla legge con cui si possano confrontare tutte.',
  'page.pay.time-picture':
    '{n, plural, one {Un periodo} other {# periodi}} di retribuzione, {flagged, plural, =0 {nessuno} one {uno} other {#}} sotto il minimo.',
  'page.pay.title': 'Che cosa è stato pagato',
  'page.pay.to': 'Al',
  'page.pay.workers': '{n, plural, one {un lavoratore} other {# lavoratori}}',
} as const;
