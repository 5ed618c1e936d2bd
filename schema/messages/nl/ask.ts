/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'certificaat {name}',
  'ask.about.Claim': 'vordering {name}',
  'ask.about.ClaimLine': 'post {name} van de vordering',
  'ask.about.Contract': 'contract {name}',
  'ask.about.Finding': 'zaak {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'betaling {name}',
  'ask.about.WageRecord':
    'loon{employer, select, undefined {} other { door {employer}}}{place, select, undefined {} other { in {place}}}{from, select, undefined {} other { vanaf {from}}}{to, select, undefined {} other { tot en met {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'Over',
  'ask.column.alone': 'Daarvan is verder niets nodig voor',
  'ask.column.answers': 'Antwoorden die ervan afhangen',
  'ask.column.by': 'Eerste dag',
  'ask.column.code': 'Feit',
  'ask.column.holder': 'Aan wie te vragen',
  'ask.column.record': 'Gegeven',
  'ask.column.text': 'Vraag',
  'ask.column.where': 'Waar het ontbreekt',
  'ask.count':
    '{n, plural, =0 {Er ontbreekt niets, voor zover bekend.} one {Eén vraag staat open.} other {# vragen staan open.}}',
  'ask.cut':
    'Niet alles is bekeken.{answers, plural, =0 {} one { Eén open antwoord van een toets is weggelaten.} other { # open antwoorden van toetsen zijn weggelaten.}}{claims, plural, =0 {} one { Eén vordering is weggelaten.} other { # vorderingen zijn weggelaten.}}{organisations, plural, =0 {} one { Eén organisatie is weggelaten.} other { # organisaties zijn weggelaten.}}{contracts, plural, =0 {} one { Eén contract is weggelaten.} other { # contracten zijn weggelaten.}}{publicRecord, select, true { Een deel van de openbare gegevens is weggelaten.} other {}}',
  'ask.explain.asks': 'Wilt u ons in uw eigen woorden zeggen:',
  'ask.explain.kept':
    'Uw antwoord blijft er in uw eigen woorden bij staan en wordt overal getoond waar het signaal wordt getoond.',
  'ask.explain.reached':
    '{subject, select, contract {Hoe is deze prijs tot stand gekomen, en wat dekt hij?} other {Hoe is dit loon berekend, en voor welke uren?}}',
  'ask.explain.since':
    '{subject, select, contract {Is de prijs sindsdien gewijzigd, of gebeurt dat nog?} other {Is het loon sindsdien aangevuld, of gebeurt dat nog?}}',
  'ask.explain.why':
    '{subject, select, contract {Wij bekijken prijzen in ketens van contracten en hebben over deze een vraag:} other {Wij bekijken lonen in ketens van contracten en hebben over deze loongegevens een vraag:}}',
  'ask.explain.wrong': 'Is hiervan iets onjuist of ontbreekt er iets, en uit welk stuk blijkt dat?',
  'ask.holder.authority': 'de autoriteit',
  'ask.holder.own_file': 'Het eigen dossier, of de werknemer',
  'ask.holder.published': 'Niemand in de keten: op te zoeken',
  'ask.kind.claim': 'wie aansprakelijk kan zijn',
  'ask.kind.diligence': 'controles van een opdrachtgever',
  'ask.kind.pay_test': 'toetsen van loon',
  'ask.kind.price_test': 'toetsen van prijzen',
  'ask.kind.public_record': 'certificaten en betalingen',
  'ask.kind.undeclared': 'aanwijzingen van niet-gemelde onderaanneming',
  'ask.letter.greeting': 'Goedendag,',
  'ask.letter.held-on': 'Wat wij hebben, is de stand per {day}.',
  'ask.letter.how':
    'Een schatting of een marge helpt ook, als u erbij zegt dat het er een is. Als iemand anders het antwoord heeft, laat ons dan weten wie. Als een vraag niet te beantwoorden is, zeg dan waarom.',
  'ask.letter.look-up': 'Op te zoeken (gepubliceerde cijfers, of wat anderen betaalden):',
  'ask.letter.no-accusation':
    'Deze vragen vullen alleen aan wat in het dossier staat over contracten en werk. Zij zeggen niets over hoe u of iemand anders heeft gehandeld.',
  'ask.letter.to': 'Aan: {name}',
  'ask.letter.why':
    '{n, plural, one {In de stukken die wij hebben, ontbreekt één feit dat u ons misschien kunt vertellen:} other {In de stukken die wij hebben, ontbreken # feiten die u ons misschien kunt vertellen:}}',
  'ask.line': '{answers} ({alone} alleen hiervan){by, select, undefined {} other {, uiterlijk {by}}}: {text}',
  'ask.line-about':
    '{answers} ({alone} alleen hiervan){by, select, undefined {} other {, uiterlijk {by}}}: {about}: {text}',
  'ask.more': 'De lijst gaat verder: --after {mark}',
  'ask.settles.claim':
    '{count, plural, one {# antwoord op wie aansprakelijk kan zijn} other {# antwoorden op wie aansprakelijk kan zijn}}',
  'ask.settles.diligence':
    '{count, plural, one {# controle van een opdrachtgever} other {# controles van opdrachtgevers}}',
  'ask.settles.pay_test': '{count, plural, one {# toets van loon} other {# toetsen van loon}}',
  'ask.settles.price_test': '{count, plural, one {# toets van een prijs} other {# toetsen van prijzen}}',
  'ask.settles.public_record':
    '{count, plural, one {# vergelijking van de openbare gegevens} other {# vergelijkingen van de openbare gegevens}}',
  'ask.settles.undeclared':
    '{count, plural, one {# aanwijzing van niet-gemelde onderaanneming} other {# aanwijzingen van niet-gemelde onderaanneming}}',
  'ask.topic.act': 'wat iemand deed',
  'ask.topic.claim': 'een vordering',
  'ask.topic.contract': 'een contract',
  'ask.topic.figure': 'een gepubliceerd cijfer, of wat anderen betaalden',
  'ask.topic.party': 'een bedrijf',
  'ask.topic.pay': 'loon',
  'ask.topic.public_record': 'de openbare gegevens',
  'ask.where.claim': 'Vordering {record}',
  'ask.where.diligence': 'Controles van {record}',
  'ask.where.pay_test': '{test}: {record}',
  'ask.where.price_test': '{test}: contract {record}',
  'ask.where.public_record': 'Openbare gegevens van {record}',
  'ask.where.undeclared': 'Aanwijzingen van niet-gemelde onderaanneming: {record}',
} as const;
