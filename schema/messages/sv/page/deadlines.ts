/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Alla',
  'page.days.amount': 'Högst hänger på det',
  'page.days.answer':
    '{n, plural, one {Ett datum ligger} other {# datum ligger}} framför. Nästa: {what}, {day}{days, plural, =0 { (i dag)} one { (i morgon)} other { (om # dagar)}}: {party}.',
  'page.days.by': 'I grupper',
  'page.days.claims-cut':
    'Här står dagarna för {read, number} av {held, number} krav. De andras kan komma tidigare: varje krav har sina dagar på sin sida.',
  'page.days.company': 'Företag',
  'page.days.done': 'gjort{day, select, no { i tid} other { den {day}}}',
  'page.days.empty': 'Inget krav finns här. Varje kravs dagar står här, med det som stoppar var och en.',
  'page.days.group': '{by, select, week {Per vecka} claim {Per krav} party {Per företag} other {Per regel}}',
  'page.days.loading': 'Spårar dagarna för varje krav ...',
  'page.days.none':
    '{sifted, select, yes {Ingen dag för dessa krav, företag och regler är känd.} other {Ingen dag för de krav som finns är känd. Det betyder inte att det inte finns någon: en tidsperiod som ingen har läst visas inte som en dag.}}',
  'page.days.none-ahead': 'Ingen dag framför är känd, vilket inte betyder att det inte finns någon.',
  'page.days.not-asked':
    '{n, plural, one {Ett krav saknar} other {# krav saknar}} arbetsgivare, plats eller valuta, så att ingen dag för det kan anges.',
  'page.days.opens': 'första dag',
  'page.days.own-debt': 'arbetsgivarens skuld',
  'page.days.passed': 'passerad{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Dagarna för alla {held, number} krav',
  'page.days.rule': 'Regel',
  'page.days.runs': 'Räknas från {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'Vad den räknas från finns inte här',
  'page.days.show-all': 'Visa alla dagar',
  'page.days.since': 'Dagar framför, och dem som passerat sedan {day}.',
  'page.days.stopped-by': 'Stoppas av: {stops}',
  'page.days.stops': 'Vad som stoppar den',
  'page.days.table': 'Dagar för alla krav',
  'page.days.title': 'Frister',
  'page.days.traced': 'Hittills spårade krav: {traced, number} av {of, number}.',
  'page.days.unknown': 'För {n, plural, one {en rad} other {# rader}} i krav är själva skuldens sista dag inte känd.',
  'page.days.view': '{view, select, list {Lista} other {Tabell}}',
  'page.days.week':
    '{which, select, this {Denna vecka, {from} till {to}} past {{from} till {to}, passerad} other {{from} till {to}}}',
} as const;
