/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Alle',
  'page.days.amount': 'Høyst avhenger av det',
  'page.days.answer':
    '{n, plural, one {Én dato ligger} other {# datoer ligger}} foran. Neste: {what}, {day}{days, plural, =0 { (i dag)} one { (i morgen)} other { (om # dager)}}: {party}.',
  'page.days.by': 'I grupper',
  'page.days.claims-cut':
    'Her står dagene til {read, number} av {held, number} krav. De andres kan komme før: hvert krav har sine dager på sin side.',
  'page.days.company': 'Selskap',
  'page.days.done': 'gjort{day, select, no { i tide} other { {day}}}',
  'page.days.empty': 'Intet krav foreligger. Dagene i hvert krav står her, med det som avbryter hver av dem.',
  'page.days.group': '{by, select, week {Etter uke} claim {Etter krav} party {Etter selskap} other {Etter regel}}',
  'page.days.loading': 'Sporer hvert krav for å finne dagene ...',
  'page.days.none':
    '{sifted, select, yes {Ingen dag for disse kravene, selskapene og reglene er kjent.} other {Ingen dag for kravene som foreligger, er kjent. Det betyr ikke at det ikke finnes noen: en frist som ingen har lest, vises ikke som en dag.}}',
  'page.days.none-ahead': 'Ingen dag framover er kjent, noe som ikke betyr at det ikke finnes noen.',
  'page.days.not-asked':
    '{n, plural, one {Ett krav mangler} other {# krav mangler}} arbeidsgiver, sted eller valuta, så ingen dag for det kan sies.',
  'page.days.opens': 'første dag',
  'page.days.own-debt': 'arbeidsgiverens gjeld',
  'page.days.passed': 'passert{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Dagene for alle {held, number} krav',
  'page.days.rule': 'Regel',
  'page.days.runs': 'Løper fra {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'Hva den løper fra, foreligger ikke',
  'page.days.show-all': 'Vis alle dager',
  'page.days.since': 'Dager framover, og de som er passert siden {day}.',
  'page.days.stopped-by': 'Avbrytes av: {stops}',
  'page.days.stops': 'Hva som avbryter',
  'page.days.table': 'Dager i alle krav',
  'page.days.title': 'Frister',
  'page.days.traced': 'Krav sporet så langt: {traced, number} av {of, number}.',
  'page.days.unknown':
    'For {n, plural, one {én linje} other {# linjer}} i krav er den siste dagen for selve gjelden ikke kjent.',
  'page.days.view': '{view, select, list {Liste} other {Tabell}}',
  'page.days.week':
    '{which, select, this {Denne uken, {from} til {to}} past {{from} til {to}, passert} other {{from} til {to}}}',
} as const;
