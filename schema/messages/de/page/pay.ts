/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} im Durchschnitt',
  'page.pay.days': '{from} bis {to}',
  'page.pay.flagged-by': 'Markiert: {names}',
  'page.pay.floor-table': 'Die Untergrenze als Tabelle',
  'page.pay.from': 'Von',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {gesetzliche Lohnuntergrenze} collective_agreement {Tarifvertrag} going_rate {übliche Vergütung} two_thirds {zwei Drittel der üblichen Vergütung} other {existenzsichernder Lohn}}',
  'page.pay.loading': 'Was gezahlt wurde, wird gelesen ...',
  'page.pay.no-class': 'Lohngruppe liegt nicht vor',
  'page.pay.no-days': 'Tage liegen nicht vor',
  'page.pay.no-level': 'keine',
  'page.pay.not-known': 'nicht bekannt',
  'page.pay.pay': 'Bruttolohn je Stunde',
  'page.pay.picture':
    '{n, plural, one {Eine Aufzeichnung} other {# Aufzeichnungen}} von Lohn je Stunde, {flagged, plural, =0 {keine markiert} one {eine markiert} other {# markiert}}{lost, plural, =0 {} one {, bei einer ist der Lohn je Stunde nicht bekannt} other {, bei # ist der Lohn je Stunde nicht bekannt}}. Ein hohler Punkt ist ein Durchschnitt mehrerer Beschäftigter: Einzelne können weniger erhalten haben.',
  'page.pay.record': 'Aufzeichnung',
  'page.pay.strips': 'Lohn je Stunde{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Jede Aufzeichnung als Tabelle',
  'page.pay.tests': 'Tests',
  'page.pay.time': 'Im Zeitverlauf, neben der gesetzlichen Lohnuntergrenze, {currency} je Stunde',
  'page.pay.time-floor': 'Die Untergrenze lag bei {amount} je Stunde.',
  'page.pay.time-floor-rose': 'Die Untergrenze ging am {day} von {from} auf {to} je Stunde.',
  'page.pay.time-legend':
    'Dicke Linie: gesetzliche Lohnuntergrenze; ein Band, wo sie von der Lohngruppe abhängt; gepunktet am unteren Rand, wo sie nicht bekannt ist. Dünne Linien mit Punkt: Lohn eines Zeitraums, gestrichelt unter der Untergrenze, hohl bei einem Durchschnitt.',
  'page.pay.time-no-floor': 'Keine gesetzliche Lohnuntergrenze liegt vor, an der alle gemessen werden können.',
  'page.pay.time-picture':
    '{n, plural, one {Ein Lohnzeitraum} other {# Lohnzeiträume}}, {flagged, plural, =0 {keiner} one {einer} other {#}} unter der Untergrenze.',
  'page.pay.title': 'Was gezahlt wurde',
  'page.pay.to': 'Bis',
  'page.pay.workers': '{n, plural, one {eine beschäftigte Person} other {# Beschäftigte}}',
} as const;
