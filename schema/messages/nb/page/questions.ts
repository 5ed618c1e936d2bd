/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Velg alle som vises',
  'page.questions.also': 'eller {names}',
  'page.questions.alone':
    '{alone, plural, =0 {hvert trenger noe annet også} one {ett trenger ikke noe annet} other {# trenger ikke noe annet}}',
  'page.questions.answer':
    '{n, plural, =0 {Ingen spørsmål i dette valget er åpne.} one {Ett spørsmål er åpent.} other {# spørsmål er åpne.}} {answers, plural, =0 {} one {Ett svar avhenger av det.} other {# svar avhenger av dem.}}',
  'page.questions.answers': 'Svar som henger på dem',
  'page.questions.any': 'Alle',
  'page.questions.asked': 'Spørsmål',
  'page.questions.back': 'Svar som kom tilbake',
  'page.questions.back-choose': 'Utfylt arbeidsbok',
  'page.questions.back-text':
    'En arbeidsbok som en leverandør har fylt ut, leses som en import som kan angres: hvert svar blir en opplysning om kontrakten og lukker spørsmålet.',
  'page.questions.chosen':
    '{n, plural, =0 {Ingen valgt: det som følger, tar alle {all, number} i dette valget.} one {Ett valgt.} other {# valgt.}}',
  'page.questions.closed': 'Lukket',
  'page.questions.copied': 'Kopiert.',
  'page.questions.copy': 'Kopier teksten',
  'page.questions.cut':
    'Ikke alt ble sett på.{answers, plural, =0 {} one { Ett åpent svar fra en test ble utelatt.} other { # åpne svar fra tester ble utelatt.}}{claims, plural, =0 {} one { Ett krav ble utelatt.} other { # krav ble utelatt.}}{organisations, plural, =0 {} one { Én virksomhet ble utelatt.} other { # virksomheter ble utelatt.}}{contracts, plural, =0 {} one { Én kontrakt ble utelatt.} other { # kontrakter ble utelatt.}}{publicRecord, select, true { En del av de offentlige opplysningene ble utelatt.} other {}}',
  'page.questions.day': 'Nærmeste dag',
  'page.questions.empty': 'Det er ikke kjent at noe mangler.',
  'page.questions.empty-text':
    'Der kontrakter, lønn eller krav foreligger og et svar mangler en opplysning, står spørsmålet her.',
  'page.questions.enter-for': 'Legg inn svaret: {claim}',
  'page.questions.group':
    '{questions, plural, one {Ett spørsmål som} other {# spørsmål som}} {answers, plural, one {ett svar avhenger} other {# svar avhenger}} av',
  'page.questions.hangs': 'Avhenger av det',
  'page.questions.holder': 'Hvem å spørre',
  'page.questions.kept-back':
    '{n, plural, one {Ett spørsmål er utelatt: å stille det ville røpe at noen krever, eller hvem lønnen som foreligger, tilhører. Svaret er i egen sak, eller hos arbeidstakeren.} other {# spørsmål er utelatt: å stille dem ville røpe at noen krever, eller hvem lønnen som foreligger, tilhører. Svarene er i egen sak, eller hos arbeidstakerne.}}',
  'page.questions.letter': 'Tekst å sende',
  'page.questions.letter-hint':
    'Les den før du sender den: verktøyet sender ingenting. Den som blir spurt, får vite at noen ser på denne kontrakten.',
  'page.questions.letter-nothing': 'Ingenting i dette valget kan sendes.',
  'page.questions.letter-show': 'Skriv teksten',
  'page.questions.list-file': 'Liste som CSV',
  'page.questions.loading': 'Samler det som mangler ...',
  'page.questions.import': 'Importer en liste',
  'page.questions.none-held':
    'Ingen kontrakt, lønnsoppføring eller krav foreligger ennå, så det er ingenting å spørre om.',
  'page.questions.none-shown': 'Velg ingen',
  'page.questions.of-map': 'Bare det som mangler i kontraktene på ett kart.',
  'page.questions.of-record': 'Bare det én oppføring mangler.',
  'page.questions.of-record-all': 'Vis alle',
  'page.questions.one': 'Spørsmål',
  'page.questions.opened':
    '{n, plural, one {Ett nytt spørsmål: et svar fører videre.} other {# nye spørsmål: et svar fører videre.}}',
  'page.questions.order': 'Først',
  'page.questions.order-day': 'nærmeste dag',
  'page.questions.order-settles': 'det som avklarer mest',
  'page.questions.outside': 'Røper et krav: spør ingen utenfor.',
  'page.questions.outside-few': 'Lønnen til få arbeidstakere: å spørre kunne røpe hvem den gjelder.',
  'page.questions.settles': 'Ville avklare',
  'page.questions.still-open':
    '{n, plural, one {Ett spørsmål i arbeidsboken står åpent: uten svar eller ikke kjent.} other {# spørsmål i arbeidsboken står åpne: uten svar eller ikke kjent.}}',
  'page.questions.take': 'Ta med',
  'page.questions.taken':
    '{accepted, plural, one {# svar} other {# svar}} tatt inn, {duplicate} foreligger allerede, {rejected} som ikke kunne leses. {closed, plural, =0 {Ingen spørsmål er lukket.} one {Ett spørsmål er lukket.} other {# spørsmål er lukket.}}',
  'page.questions.title': 'Spørsmål å stille',
  'page.questions.topic': 'Type opplysning',
  'page.questions.undo': 'Se importen, eller angre den',
  'page.questions.unread': 'Kunne ikke leses',
  'page.questions.where': 'Mangler i',
  'page.questions.where-more': '{n, plural, one {og én side til} other {og # sider til}}',
  'page.questions.whom': 'Hvem flest svar henger på',
  'page.questions.whom-more': '{n, plural, one {Én til kan velges ovenfor.} other {# til kan velges ovenfor.}}',
  'page.questions.workbook': 'Arbeidsbok for leverandører',
  'page.questions.workbook-of': 'Arbeidsbok bare for denne',
  'page.questions.workbook-hint':
    'Arbeidsboken har det en leverandør kan fylle ut og Solidary leser tilbake; de andre spørsmålene går inn i teksten. Den nevner hver leverandør i dette valget: for å sende den til én, ta arbeidsboken bare for denne.',
} as const;
