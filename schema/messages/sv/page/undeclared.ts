/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Tecken på oredovisad underentreprenad',
  'page.undeclared.about': 'Om',
  'page.undeclared.answer': 'Svar',
  'page.undeclared.ask': 'Vad som ska frågas',
  'page.undeclared.ask-nothing': 'inget',
  'page.undeclared.count':
    '{all, plural, =0 {Inget att undersöka: levererar och köper inte under något avtal som finns, och inget annat företag har band till det.} one {{n, plural, =0 {Ingen kandidat} one {En kandidat} other {# kandidater}} bland {all, plural, one {en fråga} other {# frågor}}.} other {{n, plural, =0 {Ingen kandidat} one {En kandidat} other {# kandidater}} bland {all, plural, one {en fråga} other {# frågor}}.}}',
  'page.undeclared.evidence': 'Bevis:',
  'page.undeclared.left-out':
    'Inte genomgånget: {contracts, plural, one {# avtal} other {# avtal}}, {workplaces, plural, one {# arbetsplats} other {# arbetsplatser}}, {firms, plural, one {# anknutet företag} other {# anknutna företag}}{addresses, select, true {, några organisationers adresser} other {}}.',
  'page.undeclared.loading': 'Ser på timmar, led och anknutna företag ...',
  'page.undeclared.month': 'Månad',
  'page.undeclared.months': 'Timmar månad för månad',
  'page.undeclared.months.label':
    '{n, plural, =0 {I ingen månad är det säkert att avtalen kräver fler timmar än de anmälda arbetstagarna kan arbeta.} one {I en månad kräver avtalen fler timmar än de anmälda arbetstagarna kan arbeta: {months}.} other {I # månader kräver avtalen fler timmar än de anmälda arbetstagarna kan arbeta: {months}.}} Tabellen nedan ger siffrorna.',
  'page.undeclared.months.text':
    'Fyllt: timmar som säkert faller i månaden. Kontur: alla som kan göra det, om hela varje avtal utfördes då. Linje: vad de anmälda arbetstagarna kan arbeta.',
  'page.undeclared.needed-least': 'Behövs minst',
  'page.undeclared.needed-most': 'Högst',
  'page.undeclared.none':
    'Av det som har undersökts uppstår ingen fråga: avtalen ger inga timmar, led eller djup att hålla mot något, och inget annat företag har hittats med band till det.',
  'page.undeclared.possible': 'Kan arbetas',
  'page.undeclared.reached': 'Hur det räknades fram',
  'page.undeclared.text':
    'En kandidat är ett skäl att fråga, och inget utslag: var och en säger vad den vilar på, och vad den inte säger.',
} as const;
