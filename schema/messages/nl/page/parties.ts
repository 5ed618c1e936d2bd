/** Organisation, workplace, contract. */
export const pageParties = {
  'page.contract.above': 'Uitgevoerd onder',
  'page.contract.above-unknown': 'Onder welk contract wordt dit uitgevoerd? Hier houden de documenten op.',
  'page.contract.answer-flagged':
    '{n, plural, one {Eén toets geeft het een signaal.} other {{words} toetsen geven het een signaal.}}',
  'page.contract.answer-no-price': 'De prijs van dit contract is niet vastgelegd.',
  'page.contract.answer-none': 'Geen toets geeft het een signaal.',
  'page.contract.answer-open':
    'Geen toets geeft het een signaal, maar bij {n, plural, one {één} other {{words}}} is het niet te zeggen.',
  'page.contract.answer-price': 'De prijs is {price}.',
  'page.contract.below': 'Daaronder uitgevoerd',
  'page.contract.between':
    '{who, select, both {{buyer} aan {supplier}} supplier {{supplier}, opdrachtgever niet bekend} other {{buyer}, opdrachtnemer niet bekend}}{when, select, none {} both {, {months}} from {, vanaf {months}} other {, tot en met {months}}}',
  'page.contract.buyer': 'Opdrachtgever',
  'page.contract.ended': 'Laatste werkdag',
  'page.contract.estimate': 'Officiële raming',
  'page.contract.first-day': 'Eerste werkdag',
  'page.contract.hours': 'Arbeidsuren',
  'page.contract.kind': 'Soort',
  'page.contract.loading': 'Contract wordt gelezen ...',
  'page.contract.minutes': 'Arbeidsminuten per eenheid',
  'page.contract.more-below': '{n, plural, one {Nog # staat} other {Nog # staan}} op de kaart van de keten.',
  'page.contract.no-number': 'zonder nummer',
  'page.contract.no-tests': 'Geen toets leest dit gegeven.',
  'page.contract.nothing-below': 'Voor zover bekend wordt niets onder dit contract uitgevoerd.',
  'page.contract.number': 'Contract',
  'page.contract.other-cost': 'Andere kosten dan arbeid',
  'page.contract.particulars': 'Wat is vastgelegd',
  'page.contract.pieces': '{count} {n, plural, one {stuk} other {stuks}}',
  'page.contract.price': 'Prijs',
  'page.contract.product': 'Product',
  'page.contract.quantity': 'Hoeveelheid',
  'page.contract.second': 'Contract {name}',
  'page.contract.signed': 'Ondertekend',
  'page.contract.supplier': 'Opdrachtnemer',
  'page.contract.tests': 'Toetsen van deze prijs',
  'page.contract.title': '{buyer} aan {supplier}',
  'page.contract.top': 'Boven dit contract staat niets.',
  'page.contract.unit-price': 'Prijs per eenheid',
  'page.contract.work': 'Werk',
  'page.contract.workers': 'Aantal werknemers',
  'page.contract.workplaces': 'Werkplekken',
  'page.organisation.add-relation':
    '{kind, select, Ownership {Eigenaar toevoegen} Affiliation {Bestuur of groep toevoegen} other {Voorganger toevoegen}}',
  'page.organisation.answer':
    '{buys, plural, =0 {Koopt in onder geen vastgelegd contract} one {Koopt in onder één vastgelegd contract} other {Koopt in onder {buysWords} vastgelegde contracten}} en {sells, plural, =0 {levert onder geen enkel} one {levert onder één} other {levert onder {sellsWords}}}.',
  'page.organisation.answer-claims':
    '{status, select, owes {{n, plural, one {Aansprakelijk in één vordering op grond van de beschikbare feiten} other {Aansprakelijk in {words} vorderingen op grond van de beschikbare feiten}}} may_owe {{n, plural, one {Mogelijk aansprakelijk in één vordering} other {Mogelijk aansprakelijk in {words} vorderingen}}} cannot_tell {{n, plural, one {In één vordering valt niet te zeggen of zij aansprakelijk is} other {In {words} vorderingen valt niet te zeggen of zij aansprakelijk is}}} other {{n, plural, one {Niet aansprakelijk in de ene vordering die haar bereikt, op grond van de beschikbare feiten} other {Niet aansprakelijk in de {words} vorderingen die haar bereiken, op grond van de beschikbare feiten}}}}{amount, select, none {.} other {: {amount}.}}',
  'page.organisation.answer-cut':
    'contracten waaronder zij inkoopt: {buys}; waaronder zij levert: {sells}. Er zijn er meer.',
  'page.organisation.answer-price':
    '{side, select, pays {De ene prijs die zij betaalt} other {De ene prijs die zij krijgt}} {outcome, select, flagged {is gemarkeerd.} cannot_tell {valt niet te beoordelen.} other {is niet gemarkeerd.}}',
  'page.organisation.answer-prices':
    '{side, select, pays {Van {words} prijzen die zij betaalt} other {Van {words} prijzen die zij krijgt}} {flagged, plural, =0 {is er geen gemarkeerd} one {is er één gemarkeerd} other {zijn er {flaggedWords} gemarkeerd}}{open, plural, =0 {.} one {; van één valt het niet te zeggen.} other {; van {openWords} valt het niet te zeggen.}}',
  'page.organisation.buys': 'Koopt in bij, {n, number}',
  'page.organisation.claims': 'Vorderingen die haar bereiken',
  'page.organisation.claims.cut': '{read} van {held} vorderingen zijn gelezen: andere kunnen haar bereiken.',
  'page.organisation.claims.loading': 'De vorderingen worden gevolgd ...',
  'page.organisation.claims.none':
    '{read, select, 0 {Er is geen vordering.} other {Geen van de gelezen vorderingen bereikt haar volgens de bekende feiten.}}',
  'page.organisation.cut': '{n} contracten worden getoond, en er zijn er meer vastgelegd.',
  'page.organisation.cut-table': 'Alles wat het inkoopt als tabel openen',
  'page.organisation.checks': 'Controles die een wet als zijn verweer meetelt',
  'page.organisation.checks.ask': 'Wat te vragen',
  'page.organisation.checks.ask-nothing': 'niets',
  'page.organisation.checks.check': 'Controle',
  'page.organisation.checks.lapses': 'tot en met {day}',
  'page.organisation.checks.left-out':
    '{n, plural, one {Nog één contract is} other {Nog # contracten zijn}} niet bekeken.',
  'page.organisation.checks.place':
    '{n, plural, one {Van één contract} other {Van # contracten}} heeft niemand vastgelegd waar het werk wordt gedaan: geen wet kan worden bevraagd.',
  'page.organisation.checks.state': 'Aanwezig?',
  'page.organisation.checks.supplier': 'Opdrachtnemer en contract',
  'page.organisation.checks.text':
    'Voor werk op de dag van de pagina. Een controle die aanwezig is, kan volgens die wet bevrijden; zij toont niet aan dat loon is betaald.',
  'page.organisation.empty':
    'Genoemd in {n, plural, =0 {geen bron} one {één bron} other {# bronnen}}, geen contract vastgelegd.',
  'page.organisation.fact-about': 'Van contract {contract}',
  'page.organisation.facts': 'Feiten erover',
  'page.organisation.flags': 'Signalen bij de prijzen die zij betaalt, en wat elk zou herstellen',
  'page.organisation.kind':
    '{kind, select, company {bedrijf} natural_person {natuurlijke persoon met een bedrijf} public_body {overheidsinstantie} other {{kind}}}',
  'page.organisation.loading': 'Organisatie wordt gelezen ...',
  'page.organisation.no-facts':
    'Er is geen gedateerd feit vastgelegd: status, register en overeenkomsten zijn niet bekend.',
  'page.organisation.nothing-more': 'Plaats en nummer niet vastgelegd',
  'page.organisation.open-chain': 'Keten openen',
  'page.organisation.paid-by': 'Betaald door',
  'page.organisation.paid-by-none': 'Er is niemand bekend die betaalt.',
  'page.organisation.pays': 'Betaalt',
  'page.organisation.pays-none': 'Er is niemand bekend die betaald wordt.',
  'page.organisation.prices':
    'Van {n} prijzen die zij betaalt: {counts}. Van meerdere toetsen telt de sterkste uitkomst.',
  'page.organisation.relations': 'Hoe het tot andere staat',
  'page.organisation.replies': 'Antwoorden op signalen over de prijzen, en wat is besloten',
  'page.organisation.replies.none':
    'Er is er geen. Wie genoemd wordt, wordt gehoord: een antwoord wordt op de pagina van een signaal ingevoerd.',
  'page.organisation.sells': 'Levert aan, {n, number}',
  'page.organisation.step-contracts': '{n, plural, one {één contract} other {# contracten}}',
  'page.organisation.step-more': 'nog {n, number} in de tabellen hieronder',
  'page.organisation.steps': 'Eén stap omhoog en één omlaag',
  'page.picker.enter': '“{name}” als nieuw invoeren',
  'page.picker.list':
    '{kind, select, Workplace {Werkplekken} Contract {Contracten} Claim {Vorderingen} other {Organisaties}} gevonden voor “{label}”',
  'page.picker.listed': 'Gevonden voor “{label}”',
  'page.picker.none':
    'Er is geen {kind, select, Workplace {werkplek} Contract {contract} Claim {vordering} other {organisatie}} met die naam vastgelegd. Voer die eerst in of importeer die, of probeer een andere spelling.',
  'page.picker.none-listed':
    'Onder dat nummer of die naam is niets gevonden. Typ het hele nummer, voer het eerst in of importeer het, of probeer een andere spelling.',
  'page.picker.too-many': 'Het zijn er te veel voor een lijst: typ een nummer of een deel van de titel.',
  'page.picker.unpicked': 'Er is nog niets gekozen: kies er een uit de lijst.',
  'page.workplace.answer':
    '{n, plural, one {Er is één contract vastgelegd dat hier wordt uitgevoerd.} other {Er zijn {words} contracten vastgelegd die hier worden uitgevoerd.}}',
  'page.workplace.contracts': 'Contracten die hier worden uitgevoerd',
  'page.workplace.declared': '{n, plural, one {# werknemer gemeld} other {# werknemers gemeld}}.',
  'page.workplace.declared-at-least': 'Gemelde werknemers: {least, number} of meer.',
  'page.workplace.declared-at-most': 'Gemelde werknemers: {most, number} of minder.',
  'page.workplace.declared-between': 'Gemelde werknemers: {least, number} tot {most, number}.',
  'page.workplace.declared-unknown': 'Hoeveel werknemers hier zijn gemeld, is niet vastgelegd.',
  'page.workplace.empty': 'Van niemand is bekend dat die hier werkt.',
  'page.workplace.loading': 'Werkplek wordt gelezen ...',
  'page.workplace.open-chain': 'Wie erboven staat',
  'page.workplace.operators': 'Wie de plek exploiteerde',
} as const;
