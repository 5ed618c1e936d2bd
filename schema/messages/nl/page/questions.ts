/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Alle getoonde kiezen',
  'page.questions.also': 'of {names}',
  'page.questions.alone':
    '{alone, plural, =0 {elk heeft ook nog iets anders nodig} one {één heeft verder niets nodig} other {# hebben verder niets nodig}}',
  'page.questions.answer':
    '{n, plural, =0 {Van deze keuze staat geen vraag open.} one {Er staat één vraag open.} other {Er staan # vragen open.}} {answers, plural, =0 {} one {Er hangt één antwoord van af.} other {Er hangen # antwoorden van af.}}',
  'page.questions.answers': 'Antwoorden die eraan hangen',
  'page.questions.any': 'Alle',
  'page.questions.asked': 'Vragen',
  'page.questions.back': 'Antwoorden die terugkwamen',
  'page.questions.back-choose': 'Ingevulde werkmap',
  'page.questions.back-text':
    'Een werkmap die een opdrachtnemer heeft ingevuld, wordt gelezen als een import die ongedaan kan worden gemaakt: elk antwoord wordt een feit van zijn contract, en sluit zijn vraag.',
  'page.questions.chosen':
    '{n, plural, =0 {Niets gekozen: wat volgt, neemt alle {all, number} van deze keuze.} one {Eén gekozen.} other {# gekozen.}}',
  'page.questions.closed': 'Gesloten',
  'page.questions.copied': 'Gekopieerd.',
  'page.questions.copy': 'Tekst kopiëren',
  'page.questions.cut':
    'Niet alles is bekeken.{answers, plural, =0 {} one { Eén open antwoord van een toets is weggelaten.} other { # open antwoorden van toetsen zijn weggelaten.}}{claims, plural, =0 {} one { Eén vordering is weggelaten.} other { # vorderingen zijn weggelaten.}}{organisations, plural, =0 {} one { Eén organisatie is weggelaten.} other { # organisaties zijn weggelaten.}}{contracts, plural, =0 {} one { Eén contract is weggelaten.} other { # contracten zijn weggelaten.}}{publicRecord, select, true { Een deel van de openbare gegevens is weggelaten.} other {}}',
  'page.questions.day': 'Eerstvolgende dag',
  'page.questions.empty': 'Voor zover bekend ontbreekt er niets.',
  'page.questions.empty-text':
    'Waar contracten, loon of vorderingen zijn vastgelegd en een antwoord een feit mist, staat de vraag hier.',
  'page.questions.enter-for': 'Antwoord invoeren: {claim}',
  'page.questions.group':
    '{questions, plural, one {Eén vraag, waarvan} other {# vragen, waarvan}} {answers, plural, one {één antwoord afhangt} other {# antwoorden afhangen}}',
  'page.questions.hangs': 'Hangt ervan af',
  'page.questions.holder': 'Aan wie te vragen',
  'page.questions.kept-back':
    '{n, plural, one {Eén vraag blijft erbuiten: haar stellen zou verraden dat iemand vordert, of van wie het loon is vastgelegd. Het antwoord staat in het eigen dossier, of is bij de werknemer bekend.} other {# vragen blijven erbuiten: ze stellen zou verraden dat iemand vordert, of van wie het loon is vastgelegd. De antwoorden staan in het eigen dossier, of zijn bij de werknemers bekend.}}',
  'page.questions.letter': 'Tekst om te versturen',
  'page.questions.letter-hint':
    'Lees de tekst voordat u hem verstuurt: het hulpmiddel verstuurt niets. Wie iets wordt gevraagd, verneemt dat iemand naar dit contract kijkt.',
  'page.questions.letter-nothing': 'Van deze keuze kan niets worden verstuurd.',
  'page.questions.letter-show': 'Tekst schrijven',
  'page.questions.list-file': 'Lijst als CSV',
  'page.questions.loading': 'Wat ontbreekt, wordt verzameld ...',
  'page.questions.import': 'Lijst importeren',
  'page.questions.none-held': 'Er is nog geen contract, loongegeven of vordering aanwezig, dus er is niets te vragen.',
  'page.questions.none-shown': 'Niets kiezen',
  'page.questions.of-map': 'Alleen wat aan de contracten van één kaart ontbreekt.',
  'page.questions.of-record': 'Alleen wat één gegeven mist.',
  'page.questions.of-record-all': 'Alles tonen',
  'page.questions.one': 'Vraag',
  'page.questions.opened':
    '{n, plural, one {Eén nieuwe vraag: een antwoord leidt verder.} other {# nieuwe vragen: een antwoord leidt verder.}}',
  'page.questions.order': 'Eerst',
  'page.questions.order-day': 'de eerstvolgende dag',
  'page.questions.order-settles': 'wat het meeste uitmaakt',
  'page.questions.outside': 'Verraadt een vordering: vraag het niemand van buiten.',
  'page.questions.outside-few': 'Loon van enkele werknemers: vragen kan verraden van wie het is.',
  'page.questions.settles': 'Zou uitmaken',
  'page.questions.still-open':
    '{n, plural, one {Eén vraag uit de werkmap blijft open: geen antwoord of niet bekend.} other {# vragen uit de werkmap blijven open: geen antwoord of niet bekend.}}',
  'page.questions.take': 'Meenemen',
  'page.questions.taken':
    '{accepted, plural, one {# antwoord} other {# antwoorden}} overgenomen, {duplicate} al vastgelegd, {rejected} die niet konden worden gelezen. {closed, plural, =0 {Geen vraag is gesloten.} one {Eén vraag is gesloten.} other {# vragen zijn gesloten.}}',
  'page.questions.title': 'Te stellen vragen',
  'page.questions.topic': 'Soort feit',
  'page.questions.undo': 'Import bekijken, of ongedaan maken',
  'page.questions.unread': 'Kon niet worden gelezen',
  'page.questions.where': 'Ontbreekt bij',
  'page.questions.where-more': '{n, plural, one {en nog één pagina} other {en nog # pagina’s}}',
  'page.questions.whom': 'Van wie de meeste antwoorden afhangen',
  'page.questions.whom-more':
    '{n, plural, one {Nog één is hierboven te kiezen.} other {Nog # zijn hierboven te kiezen.}}',
  'page.questions.workbook': 'Werkmap voor opdrachtnemers',
  'page.questions.workbook-of': 'Werkmap alleen voor deze',
  'page.questions.workbook-hint':
    'De werkmap bevat wat een opdrachtnemer kan invullen en Solidary weer inleest; de andere vragen komen in de tekst. Zij noemt elke opdrachtnemer van deze keuze: neem om haar aan één te sturen de werkmap alleen voor die.',
} as const;
