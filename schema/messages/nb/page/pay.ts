/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} i gjennomsnitt',
  'page.pay.days': '{from} til {to}',
  'page.pay.flagged-by': 'Flagget: {names}',
  'page.pay.floor-table': 'Lønnsgulvet som tabell',
  'page.pay.from': 'Fra',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {lovfestet lønnsgulv} collective_agreement {tariffavtale} going_rate {gjengs lønn} two_thirds {to tredjedeler av gjengs lønn} other {levelønn}}',
  'page.pay.loading': 'Leser hva som ble betalt ...',
  'page.pay.no-class': 'arbeidsklasse foreligger ikke',
  'page.pay.no-days': 'dager foreligger ikke',
  'page.pay.no-level': 'ingen',
  'page.pay.not-known': 'ikke kjent',
  'page.pay.pay': 'Bruttolønn per time',
  'page.pay.picture':
    '{n, plural, one {Én oppføring} other {# oppføringer}} med lønn per time, {flagged, plural, =0 {ingen flagget} one {én flagget} other {# flagget}}{lost, plural, =0 {} one {, én uten kjent lønn per time} other {, # uten kjent lønn per time}}. En hul prikk er et gjennomsnitt av flere arbeidstakere: en av dem kan ha fått mindre.',
  'page.pay.record': 'Oppføring',
  'page.pay.strips': 'Lønn per time{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Hver oppføring som tabell',
  'page.pay.tests': 'Tester',
  'page.pay.time': 'Over tid, ved siden av det lovfestede lønnsgulvet, {currency} per time',
  'page.pay.time-floor': 'Lønnsgulvet var {amount} per time.',
  'page.pay.time-floor-rose': 'Lønnsgulvet gikk fra {from} til {to} per time den {day}.',
  'page.pay.time-legend':
    'Tykk linje: lovfestet lønnsgulv; et bånd der det avhenger av arbeidsklassen; prikket langs bunnen der det ikke er kjent. Tynne linjer med prikk: lønn i en periode, stiplet der den er under lønnsgulvet, hul der den er et gjennomsnitt.',
  'page.pay.time-no-floor': 'Det foreligger ikke noe lovfestet lønnsgulv som alle kan måles mot.',
  'page.pay.time-picture':
    '{n, plural, one {Én periode} other {# perioder}} med lønn, {flagged, plural, =0 {ingen} one {én} other {#}} under lønnsgulvet.',
  'page.pay.title': 'Hva som ble betalt',
  'page.pay.to': 'Til',
  'page.pay.workers': '{n, plural, one {én arbeidstaker} other {# arbeidstakere}}',
} as const;
