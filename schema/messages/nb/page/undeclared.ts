/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Tegn på uoppgitte underentrepriser',
  'page.undeclared.about': 'Gjelder',
  'page.undeclared.answer': 'Svar',
  'page.undeclared.ask': 'Spør om',
  'page.undeclared.ask-nothing': 'ingenting',
  'page.undeclared.count':
    '{all, plural, =0 {Ingenting å se på: den leverer og kjøper ikke under noen kontrakt som foreligger, og intet annet firma er tilknyttet den.} one {{n, plural, =0 {Ingen kandidat} one {Én kandidat} other {# kandidater}} blant ett spørsmål.} other {{n, plural, =0 {Ingen kandidat} one {Én kandidat} other {# kandidater}} blant {all, plural, one {ett spørsmål} other {# spørsmål}}.}}',
  'page.undeclared.evidence': 'Grunnlag:',
  'page.undeclared.left-out':
    'Ikke undersøkt: {contracts, plural, one {# kontrakt} other {# kontrakter}}, {workplaces, plural, one {# arbeidssted} other {# arbeidssteder}}, {firms, plural, one {# tilknyttet firma} other {# tilknyttede firmaer}}{addresses, select, true {, adressene til noen virksomheter} other {}}.',
  'page.undeclared.loading': 'Ser på timer, ledd og tilknyttede firmaer ...',
  'page.undeclared.month': 'Måned',
  'page.undeclared.months': 'Timer måned for måned',
  'page.undeclared.months.label':
    '{n, plural, =0 {I ingen måned er det sikkert at kontraktene krever flere timer enn de oppgitte arbeidstakerne kan arbeide.} one {I én måned krever kontraktene flere timer enn de oppgitte arbeidstakerne kan arbeide: {months}.} other {I # måneder krever kontraktene flere timer enn de oppgitte arbeidstakerne kan arbeide: {months}.}} Tabellen nedenfor gir tallene.',
  'page.undeclared.months.text':
    'Fylt: timer som med sikkerhet faller i måneden. Omrisset: alt som kan gjøre det, hvis hele hver kontrakt ble utført i den. Linje: det de oppgitte arbeidstakerne kan arbeide.',
  'page.undeclared.needed-least': 'Kreves minst',
  'page.undeclared.needed-most': 'Høyst',
  'page.undeclared.none':
    'Av det som er sett på, kommer det ikke noe spørsmål: kontraktene gir ingen timer, ledd eller dybde å holde mot noe, og intet annet firma er funnet tilknyttet den.',
  'page.undeclared.possible': 'Kan arbeides',
  'page.undeclared.reached': 'Hvordan det ble funnet',
  'page.undeclared.text':
    'En kandidat er en grunn til å spørre, og ingen dom: hver sier hva den bygger på, og hva den ikke sier.',
} as const;
