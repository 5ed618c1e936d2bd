/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Välj alla som visas',
  'page.questions.also': 'eller {names}',
  'page.questions.alone':
    '{alone, plural, =0 {vart och ett behöver även något annat} one {ett behöver inget annat} other {# behöver inget annat}}',
  'page.questions.answer':
    '{n, plural, =0 {Ingen fråga i detta urval är öppen.} one {En fråga är öppen.} other {# frågor är öppna.}} {answers, plural, =0 {} one {Ett svar hänger på det.} other {# svar hänger på dem.}}',
  'page.questions.answers': 'Svar som hänger på dem',
  'page.questions.any': 'Alla',
  'page.questions.asked': 'Frågor',
  'page.questions.back': 'Svar som kom tillbaka',
  'page.questions.back-choose': 'Ifylld arbetsbok',
  'page.questions.back-text':
    'En arbetsbok som en leverantör fyllt i läses som en import som kan ångras: varje svar blir en uppgift om sitt avtal, och stänger sin fråga.',
  'page.questions.chosen':
    '{n, plural, =0 {Ingen vald: det som följer tar alla {all, number} i detta urval.} one {En vald.} other {# valda.}}',
  'page.questions.closed': 'Stängda',
  'page.questions.copied': 'Kopierat.',
  'page.questions.copy': 'Kopiera texten',
  'page.questions.cut':
    'Allt granskades inte.{answers, plural, =0 {} one { Ett öppet svar från ett test utelämnades.} other { # öppna svar från tester utelämnades.}}{claims, plural, =0 {} one { Ett krav utelämnades.} other { # krav utelämnades.}}{organisations, plural, =0 {} one { En organisation utelämnades.} other { # organisationer utelämnades.}}{contracts, plural, =0 {} one { Ett avtal utelämnades.} other { # avtal utelämnades.}}{publicRecord, select, true { En del av de offentliga uppgifterna utelämnades.} other {}}',
  'page.questions.day': 'Närmaste dag',
  'page.questions.empty': 'Inget saknas som är känt.',
  'page.questions.empty-text': 'Där avtal, lön eller krav finns och ett svar saknar en uppgift står frågan här.',
  'page.questions.enter-for': 'Ange svaret: {claim}',
  'page.questions.group':
    '{questions, plural, one {En fråga, på vilken} other {# frågor, på vilka}} {answers, plural, one {ett svar hänger} other {# svar hänger}}',
  'page.questions.hangs': 'Hänger på det',
  'page.questions.holder': 'Vem som ska frågas',
  'page.questions.kept-back':
    '{n, plural, one {En fråga är utelämnad: att ställa den skulle avslöja att någon kräver, eller vems lön som finns. Svaret finns i de egna handlingarna, eller hos arbetstagaren.} other {# frågor är utelämnade: att ställa dem skulle avslöja att någon kräver, eller vems lön som finns. Svaren finns i de egna handlingarna, eller hos arbetstagarna.}}',
  'page.questions.letter': 'Text att skicka',
  'page.questions.letter-hint':
    'Läs den innan du skickar den: verktyget skickar ingenting. Den som tillfrågas får veta att någon ser på detta avtal.',
  'page.questions.letter-nothing': 'Inget i detta urval kan skickas.',
  'page.questions.letter-show': 'Skriv texten',
  'page.questions.list-file': 'Lista som CSV',
  'page.questions.loading': 'Samlar det som saknas ...',
  'page.questions.import': 'Importera en lista',
  'page.questions.none-held':
    'Inget kontrakt, ingen lönepost och inget krav finns ännu, så det finns inget att fråga om.',
  'page.questions.none-shown': 'Välj ingen',
  'page.questions.of-map': 'Bara det som avtalen på en karta saknar.',
  'page.questions.of-record': 'Bara det som en post saknar.',
  'page.questions.of-record-all': 'Visa alla',
  'page.questions.one': 'Fråga',
  'page.questions.opened':
    '{n, plural, one {En ny fråga: ett svar leder vidare.} other {# nya frågor: ett svar leder vidare.}}',
  'page.questions.order': 'Först',
  'page.questions.order-day': 'den närmaste dagen',
  'page.questions.order-settles': 'det som klarar upp mest',
  'page.questions.outside': 'Avslöjar ett krav: fråga ingen utomstående.',
  'page.questions.outside-few': 'Få arbetstagares lön: att fråga kunde avslöja vems den är.',
  'page.questions.settles': 'Skulle klara upp',
  'page.questions.still-open':
    '{n, plural, one {En fråga i arbetsboken står öppen: inget svar eller inte känt.} other {# frågor i arbetsboken står öppna: inget svar eller inte känt.}}',
  'page.questions.take': 'Ta med',
  'page.questions.taken':
    '{accepted, plural, one {# svar mottaget} other {# svar mottagna}}, {duplicate} fanns redan, {rejected} kunde inte läsas. {closed, plural, =0 {Ingen fråga är stängd.} one {En fråga är stängd.} other {# frågor är stängda.}}',
  'page.questions.title': 'Frågor att ställa',
  'page.questions.topic': 'Slag av uppgift',
  'page.questions.undo': 'Se importen, eller ångra den',
  'page.questions.unread': 'Kunde inte läsas',
  'page.questions.where': 'Saknas i',
  'page.questions.where-more': '{n, plural, one {och en sida till} other {och # sidor till}}',
  'page.questions.whom': 'Vems svar mest hänger på',
  'page.questions.whom-more': '{n, plural, one {En till kan väljas ovan.} other {# till kan väljas ovan.}}',
  'page.questions.workbook': 'Arbetsbok för leverantörer',
  'page.questions.workbook-of': 'Arbetsbok enbart för denna',
  'page.questions.workbook-hint':
    'Arbetsboken har det som en leverantör kan fylla i och Solidary läser tillbaka; de andra frågorna hamnar i texten. Den nämner varje leverantör i detta urval: för att skicka den till en, ta arbetsboken enbart för denna.',
} as const;
