/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Wij verzoeken u schriftelijk te antwoorden aan: {where}',
  'letter.ask.authority':
    'Wij verzoeken u na te gaan of {employer} dit werk heeft betaald, {party} te horen en ons mee te delen wat u doet. Waar de regel een kennisgeving of aanslag van u verlangt, verzoeken wij u die op tijd te betekenen.',
  'letter.ask.demand':
    'Wij verzoeken {party} ervoor te zorgen dat het onbetaalde wordt betaald, of ons schriftelijk mee te delen waarom zij meent er niet voor in te staan.',
  'letter.ask.documents':
    'Wij verzoeken {party} ons de onderstaande feiten en stukken te sturen, of ons mee te delen wie ze heeft. Met wat nu beschikbaar is, kan niemand zeggen of zij aansprakelijk kan zijn.',
  'letter.ask.explanation':
    'Wij verzoeken {party} schriftelijk uit te leggen wat zij wist van het loon voor dit werk en sinds wanneer, en wat zij heeft gedaan. Of dat haar aansprakelijk maakt, is niet aan ons om te zeggen.',
  'letter.ask.notice':
    'Wij verzoeken {party} kennis te nemen van de vordering, te behouden wat zij in de keten mogelijk nog schuldig is, en ons schriftelijk mee te delen of zij voor de betaling zal zorgen.',
  'letter.basis.amount': 'Op grond van de beschikbare feiten kan van deze partij {amount} ({basis}) worden gevraagd.',
  'letter.basis.amount_may': 'Het kan moeten instaan voor hoogstens {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'Of {party} voor een deel van dit loon ook op grond van {article} aansprakelijk is, valt met de bekende feiten niet te zeggen. Het zou om dezelfde schuld gaan, niet om een extra schuld.',
  'letter.basis.checked':
    'Zoals aangehaald: {cite}. Hoe wij het weten: {verification}{text, select, undefined {} other {, gelezen in de versie {text}}}, voor het laatst nagekeken op {checked}. Zoek het na voordat u erop vertrouwt.',
  'letter.basis.condition':
    '{what} ({state, select, met {vervuld op grond van de beschikbare feiten} unmet {niet vervuld op grond van de beschikbare feiten} awaited {nog niet vervuld} other {niet bekend}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'Dat deze partij in deze keten staat, is afgeleid en niet gedocumenteerd.',
  'letter.basis.once':
    'Waar meer regels hetzelfde loon betreffen, is het één keer verschuldigd: wat op grond van de ene wordt gevraagd, wordt op grond van de andere niet nog eens gevraagd.',
  'letter.basis.open': 'Of het voor meer aansprakelijk is ({basis}), is op grond van de bekende feiten niet te zeggen.',
  'letter.basis.order': 'Volgorde van aanspreken: nummer {order}.',
  'letter.basis.reach': 'Van het loon betreft de regel alleen wat naar deze maatstaf verschuldigd is: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} kan als werkgever aansprakelijk zijn voor het loon, op grond van: {article}.} open {Of {party} aansprakelijk kan zijn op grond van {article}, is met de beschikbare feiten niet te zeggen.} other {Op grond van de beschikbare feiten kan {party} aansprakelijk zijn volgens {article}.}}',
  'letter.basis.version':
    '{rule} (tekst van kracht {start, select, exact {vanaf} unverified {op} other {ongeveer vanaf}} {from}{to, select, undefined {} other { tot en met {ends, select, exact {} other {ongeveer }}{to}}})',
  'letter.blank': '[{what}: niet aanwezig]',
  'letter.closing': 'Hoogachtend,',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {1 werknemer} other {# werknemers}}} other {{fit, plural, one {1} other {#}} van {of} werknemers}}',
  'letter.count.not-known': 'niet bekend{of, select, undefined {} other {, van {of} werknemers}}',
  'letter.draft':
    'CONCEPT, NIET VERZONDEN. Solidary heeft deze tekst geschreven en verstuurt niets. Controleer elk feit bij de bron, vul in of schrap wat tussen [haken] staat, en beslis zelf of de brief uitgaat. Dit is geen juridisch advies.',
  'letter.envelope.address': 'Adres',
  'letter.envelope.addressee': 'Aan',
  'letter.envelope.day': 'Dag',
  'letter.envelope.reference': 'Ons nummer',
  'letter.envelope.sender': 'Van',
  'letter.greeting': 'Geachte heer of mevrouw,',
  'letter.head.answer': 'Hoe te antwoorden',
  'letter.head.ask': 'Wat wij vragen',
  'letter.head.basis': 'Op welke grond',
  'letter.head.missing': 'In te vullen voordat de brief uitgaat',
  'letter.head.unpaid': 'Wat onbetaald is',
  'letter.head.work': 'Het werk',
  'letter.kind.authority': 'Verzoek aan een autoriteit om ernaar te kijken en om uitleg te vragen',
  'letter.kind.demand': 'Verzoek tot betaling',
  'letter.kind.documents': 'Verzoek om feiten en documenten',
  'letter.kind.explanation': 'Verzoek om uitleg',
  'letter.kind.notice': 'Kennisgeving van de vordering',
  'letter.narrows': 'De woorden van deze brief beperken wie kan hebben geklaagd tot: {count}.',
  'letter.nobody':
    'Nog niemand om aan te schrijven: op grond van deze feiten vraagt geen regel iets van iemand. Dat betekent niet dat niemand verantwoordelijk is.',
  'letter.none': 'Geen brief aan {party}. {reason}',
  'letter.opening.authority':
    'Wij schrijven u over {of, select, wages {loon} other {een bedrag}} dat {employer}, op grond van de feiten die beschikbaar zijn per {asOf}, niet heeft betaald, en over waarvoor {party} aansprakelijk kan zijn.',
  'letter.opening.demand':
    'Wij schrijven u over {of, select, wages {loon} other {een bedrag}} dat {employer}, op grond van de feiten die beschikbaar zijn per {asOf}, niet heeft betaald.',
  'letter.opening.documents':
    'Wij schrijven u over {of, select, wages {loon} other {een bedrag}} dat {employer}, op grond van de feiten die beschikbaar zijn per {asOf}, niet heeft betaald. Om te zien wie ervoor instaat, ontbreken enkele feiten.',
  'letter.opening.explanation':
    'Wij schrijven u over {of, select, wages {loon} other {een bedrag}} dat {employer}, op grond van de feiten die beschikbaar zijn per {asOf}, niet heeft betaald. Of {party} aansprakelijk kan zijn, hangt af van wat zij wist.',
  'letter.opening.notice':
    'Wij stellen u in kennis van {of, select, wages {loon} other {een bedrag}} dat {employer}, op grond van de feiten die beschikbaar zijn per {asOf}, niet heeft betaald.',
  'letter.paper': 'Stukken over {act}: {of}',
  'letter.particular.address': 'adres van de ontvanger',
  'letter.particular.addressee': 'naam van de ontvanger',
  'letter.particular.amount': 'bedrag',
  'letter.particular.answer': 'waar en uiterlijk op welke dag te antwoorden',
  'letter.particular.basis': 'artikel',
  'letter.particular.completion': 'dag waarop het werk is voltooid of aanvaard',
  'letter.particular.contract_day': 'dag van het contract',
  'letter.particular.creditor': 'wie vordert',
  'letter.particular.day': 'dag van verzending',
  'letter.particular.deadline': 'eerstvolgende laatste dag',
  'letter.particular.debt': 'wat het is',
  'letter.particular.due_day': 'dag waarop het loon betaald moest worden',
  'letter.particular.employer': 'werkgever',
  'letter.particular.event': 'dag van: {event}',
  'letter.particular.fact': 'van het bedrijf: {fact}',
  'letter.particular.field': 'van het contract: {field}',
  'letter.particular.hours': 'uren',
  'letter.particular.left': 'nog onbetaald',
  'letter.particular.line': 'post',
  'letter.particular.net_share': 'nettodeel van het brutoloon, aangenomen',
  'letter.particular.own_end': 'laatste dag van het contract van het bedrijf',
  'letter.particular.paid': 'betaald',
  'letter.particular.paid_since': 'sindsdien betaald',
  'letter.particular.period': 'periode van het werk',
  'letter.particular.rate': 'verschuldigd tarief per uur',
  'letter.particular.rate_basis': 'waarop het tarief berust',
  'letter.particular.reference': 'ons nummer van de vordering',
  'letter.particular.sender': 'naam en adres van wie ondertekent, en namens wie',
  'letter.particular.unpaid': 'onbetaald, bruto',
  'letter.particular.unpaid_sum': 'onbetaald',
  'letter.particular.work': 'verricht werk',
  'letter.particular.work_end': 'laatste dag van het contract van het werk',
  'letter.particular.workers': 'aantal werknemers',
  'letter.particular.workplace': 'plaats van het werk',
  'letter.send': 'Wat het zou ophelderen:',
  'letter.sends-nothing': 'Het hulpmiddel schrijft een concept en verstuurt niets.',
  'letter.subject.authority':
    '{of, select, wages {Loon} other {Bedrag}} niet betaald door {employer}: verzoek om ernaar te kijken',
  'letter.subject.demand':
    '{of, select, wages {Loon} other {Bedrag}} niet betaald door {employer}: verzoek tot betaling aan {party}',
  'letter.subject.documents':
    '{of, select, wages {Loon} other {Bedrag}} niet betaald door {employer}: verzoek om feiten en documenten aan {party}',
  'letter.subject.explanation':
    '{of, select, wages {Loon} other {Bedrag}} niet betaald door {employer}: verzoek om uitleg aan {party}',
  'letter.subject.notice':
    '{of, select, wages {Loon} other {Bedrag}} niet betaald door {employer}: kennisgeving aan {party}',
  'letter.unpaid.none':
    'Voor dit werk is {of, select, wages {loon} other {een bedrag}} verschuldigd. Hoeveel, wordt meegedeeld aan wie voor de betaling zorgt.',
  'letter.unpaid.of': 'In totaal {all}. Daarvan moet {party} mogelijk instaan voor {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'In totaal {amount}: {parts}.',
  'letter.unpaid.sum': 'In totaal {amount} ({basis}).',
  'letter.unpaid.together':
    'Daarnaast betaald, zonder te zeggen voor welke posten: {amount}{on, select, undefined {} other { op {on}}}. Het is van de som afgetrokken.',
  'letter.value': '{value}',
  'letter.value.period': '{from} tot en met {to}',
  'letter.warning.few':
    'Op deze woorden passen minder dan {least} werknemers: wie klaagt, kan eraan worden herkend. Hieronder staan ruimere woorden.',
  'letter.warning.not_known':
    'Op hoeveel werknemers deze woorden passen, is niet bekend: ga ervan uit dat wie klaagt eraan kan worden herkend.',
  'letter.wording.amount':
    '{as, select, each {Elk bedrag met de uren} sum {Eén som voor alles} other {Dat loon verschuldigd is, zonder bedrag}}',
  'letter.wording.period':
    '{as, select, days {De dagen van het werk} month {Hele maanden} quarter {Hele kwartalen} other {Het hele jaar}}',
  'letter.wording.place':
    '{as, select, workplace {De plaats van het werk} other {De werkgever, zonder de plaats van het werk}}',
  'letter.wording.work': '{as, select, class {De soort werk} other {Geen soort werk}}',
  'letter.wording.workers': '{as, select, number {Het aantal werknemers} other {Geen aantal werknemers}}',
  'letter.written':
    'Een schriftelijke vordering heeft u bereikt{on, select, undefined {} other { op {on}}}; deze brief vervangt die niet.',
} as const;
