/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': 'gemiddeld {amount}',
  'page.pay.days': '{from} tot en met {to}',
  'page.pay.flagged-by': 'Signaal van: {names}',
  'page.pay.floor-table': 'De ondergrens als tabel',
  'page.pay.from': 'Van',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {wettelijke loonondergrens} collective_agreement {cao-loon} going_rate {gebruikelijk loon} two_thirds {twee derde van het gebruikelijke loon} other {leefbaar loon}}',
  'page.pay.loading': 'Wat is betaald, wordt gelezen ...',
  'page.pay.no-class': 'functieklasse niet vastgelegd',
  'page.pay.no-days': 'dagen niet vastgelegd',
  'page.pay.no-level': 'geen',
  'page.pay.not-known': 'niet bekend',
  'page.pay.pay': 'Brutoloon per uur',
  'page.pay.picture':
    '{n, plural, one {Eén gegeven} other {# gegevens}} van loon per uur, {flagged, plural, =0 {geen met een signaal} one {één met een signaal} other {# met een signaal}}{lost, plural, =0 {} one {, één waarvan het loon per uur niet bekend is} other {, # waarvan het loon per uur niet bekend is}}. Een open stip is een gemiddelde van meerdere werknemers: een van hen kan minder hebben gekregen.',
  'page.pay.record': 'Gegeven',
  'page.pay.strips': 'Loon per uur{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Elk gegeven als tabel',
  'page.pay.tests': 'Toetsen',
  'page.pay.time': 'In de tijd, naast de wettelijke ondergrens, {currency} per uur',
  'page.pay.time-floor': 'De ondergrens was {amount} per uur.',
  'page.pay.time-floor-rose': 'De ondergrens ging op {day} van {from} naar {to} per uur.',
  'page.pay.time-legend':
    'Dikke lijn: wettelijke ondergrens; een band waar die van de functieklasse afhangt; gestippeld langs de onderkant waar die niet bekend is. Dunne lijnen met een stip: loon van een periode, onderbroken waar het onder de ondergrens ligt, open waar het een gemiddelde is.',
  'page.pay.time-no-floor': 'Er is geen wettelijke ondergrens vastgelegd waarmee alle kunnen worden vergeleken.',
  'page.pay.time-picture':
    '{n, plural, one {Eén loonperiode} other {# loonperiodes}}, {flagged, plural, =0 {geen} one {één} other {#}} onder de ondergrens.',
  'page.pay.title': 'Wat is betaald',
  'page.pay.to': 'Tot en met',
  'page.pay.workers': '{n, plural, one {één werknemer} other {# werknemers}}',
} as const;
