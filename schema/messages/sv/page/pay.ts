/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} i genomsnitt',
  'page.pay.days': '{from} till {to}',
  'page.pay.flagged-by': 'Flaggad: {names}',
  'page.pay.floor-table': 'Golvet som tabell',
  'page.pay.from': 'Från',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {lagstadgat lönegolv} collective_agreement {kollektivavtal} going_rate {gängse lön} two_thirds {två tredjedelar av gängse lön} other {levnadslön}}',
  'page.pay.loading': 'Läser vad som betalades ...',
  'page.pay.no-class': 'klass av arbete finns inte här',
  'page.pay.no-days': 'dagar finns inte här',
  'page.pay.no-level': 'ingen',
  'page.pay.not-known': 'inte känt',
  'page.pay.pay': 'Bruttolön per timme',
  'page.pay.picture':
    '{n, plural, one {En uppgift} other {# uppgifter}} om lön per timme, {flagged, plural, =0 {ingen flaggad} one {en flaggad} other {# flaggade}}{lost, plural, =0 {} one {, en vars lön per timme inte är känd} other {, # vars lön per timme inte är känd}}. En ihålig punkt är ett genomsnitt för flera arbetstagare: någon av dem kan ha fått mindre.',
  'page.pay.record': 'Post',
  'page.pay.strips': 'Lön per timme{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Varje löneuppgift som tabell',
  'page.pay.tests': 'Tester',
  'page.pay.time': 'Över tid, bredvid lönegolvet enligt lag, {currency} per timme',
  'page.pay.time-floor': 'Golvet var {amount} per timme.',
  'page.pay.time-floor-rose': 'Golvet gick från {from} till {to} per timme den {day}.',
  'page.pay.time-legend':
    'Tjock linje: lönegolvet enligt lag; ett band där det beror på klassen av arbete; prickad längs nederkanten där det inte är känt. Tunna linjer med en punkt: lön för en period, streckad under golvet, ihålig vid genomsnitt.',
  'page.pay.time-no-floor': 'Inget lönegolv enligt lag finns här som de alla kan jämföras med.',
  'page.pay.time-picture':
    '{n, plural, one {En löneperiod} other {# löneperioder}}, {flagged, plural, =0 {ingen} one {en} other {#}} under golvet.',
  'page.pay.title': 'Vad som betalades',
  'page.pay.to': 'Till',
  'page.pay.workers': '{n, plural, one {en arbetstagare} other {# arbetstagare}}',
} as const;
