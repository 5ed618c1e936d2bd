/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'tegen {amount}',
  'cli.assessed':
    '{way, select, whole {Alles getoetst} touched {Wat veranderde en wat daardoor wordt geraakt, opnieuw getoetst} other {Er was niets veranderd}} per {asOf}: {n, plural, one {één gegeven} other {# gegevens}}.',
  'cli.assessing': '{assessed} getoetst{of, select, no {} other { van {of}}}',
  'cli.batch': 'reeks {sequence} {file} tot regel {line}: {counts}{already, select, true { (al aanwezig)} other {}}',
  'cli.branch': 'post {line}, als onder {contract} gewerkt (geen vertakking telt als verschuldigd)',
  'cli.breakdown': 'Van boven naar beneden, {currency} {per}:',
  'cli.calendar-unknown':
    'Van deze posten is de laatste dag van de schuld zelf niet bekend, wat niet betekent dat er geen is: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {één dag komt nog} other {# dagen komen nog}}{passed, plural, =0 {} one {; één is verstreken en weggelaten} other {; # zijn verstreken en weggelaten}}.',
  'cli.cannot-tell': 'niet te zeggen {count}: {text}',
  'cli.changes-deadlines': 'Laatste dagen: {n}, waarvan hier {shown}.',
  'cli.changes-facts': 'Feiten: {n}, waarvan hier {shown}.',
  'cli.changes-flags': 'Signalen: {n}, waarvan hier {shown}. Een signaal opent een vraag en is geen oordeel.',
  'cli.changes-law': 'Recht: {n}, waarvan hier {shown}.',
  'cli.changes-rows': 'Rijen van vorderingen: {n}, waarvan hier {shown}.',
  'cli.compare-side-open': 'op {asOf}, hoogstens: niet bekend',
  'cli.contradictions':
    '{subject, select, undefined {Alles wat beschikbaar is} other {{subject}}}, per {asOf}: {certificates, plural, =0 {geen certificaten} one {één certificaat} other {# certificaten}}, {payments, plural, =0 {geen openbare betalingen} one {één openbare betaling} other {# openbare betalingen}}.',
  'cli.contradictions-cut':
    'Alleen de eerste 200 hiervan zijn gelezen: {kinds}. Vraag naar één bedrijf of werkplek om verder te lezen.',
  'cli.contradictions-no-notice':
    'Er is geen concept geschreven: er is geen zaak over een betaling die te vertellen valt.',
  'cli.contradictions-none':
    'Niets wat beschikbaar is, staat ertegenover. Dat betekent niet dat er niets is: wat niet is vastgelegd, kan nergens tegenover worden gezet.',
  'cli.contradictions-notice':
    '{file}: een concept. Lees het, vul in wat tussen [haken] staat, en beslis zelf: er is niets verstuurd.',
  'cli.contradictions-review': 'Te bekijken, en geen oordeel.',
  'cli.day-ahead': '{days, plural, =0 {vandaag} one {morgen} other {over # dagen}}',
  'cli.day-done': 'gedaan op {done}',
  'cli.day-list':
    '{n, plural, =0 {Geen dag is bekend} one {Eén dag} other {# dagen}} per {asOf}, met die welke sinds {since} zijn verstreken:',
  'cli.day-not-asked':
    '{n, plural, one {Bij één vordering ontbreekt} other {Bij # vorderingen ontbreekt}} werkgever, plaats of munteenheid: er valt geen dag te zeggen.',
  'cli.day-opens': 'de eerste dag',
  'cli.day-passed': '{days, plural, one {gisteren} other {# dagen geleden}} verstreken',
  'cli.deadlines': 'dagen',
  'cli.fair-price': '{contract}, {asOf}: zoals het nu is, en zoals verondersteld',
  'cli.floors-read': 'Eerst gelezen, omdat prijzen worden vergeleken met de ondergrenzen van hun dag: {file}.',
  'cli.import-begun': 'import {id}',
  'cli.import-ended': 'import {id} {state}: {counts}',
  'cli.import-first':
    'Importeer eerst een lijst: solidary mapping suggest LIJST > lijst.yaml, dan solidary import LIJST --mapping lijst.yaml. Om te oefenen: solidary demo retailer.',
  'cli.import-into': 'import {id} in {workspace} {state}: {counts}',
  'cli.ledger': 'gelezen {in} = aanvaard {accepted} + al aanwezig {duplicate} + geweigerd {rejected} + wachtend {held}',
  'cli.left': 'blijft over voor arbeid {amount}',
  'cli.letter-acknowledge':
    'Het concept wordt afgedrukt met --acknowledge, zodra u dit hebt gelezen en uw woorden hebt gekozen met --widen.',
  'cli.letter-missing':
    '{n, plural, =0 {er ontbreekt niets} one {één leeg veld in te vullen} other {# lege velden in te vullen}}',
  'cli.letter-suggested': 'Samen: --widen {widen} past op {count}.',
  'cli.letter-wider': 'Ruimere woorden, en op wie zij zouden passen:',
  'cli.demo-held': '{title} is al aanwezig; maak de import op de pagina ongedaan om het opnieuw te laden.',
  'cli.demo-next':
    'Het verhaal speelt op {asOf}. Lees seed/{name}/README.md, of begin hier: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Controles waarop {party} zich kon beroepen voor werk van {asOf}: {n, plural, =0 {geen} one {één} other {#}}.',
  'cli.diligence-lapses': 'vervalt op {on}',
  'cli.diligence-left-out': '{n, plural, one {Eén contract is} other {# contracten zijn}} daarnaast niet bekeken.',
  'cli.diligence-none':
    'Geen wet die hier is vastgelegd, telt een controle als verweer. Dat betekent niet dat controleren geen nut heeft.',
  'cli.diligence-place':
    '{contract}: waar het werk wordt gedaan, is niet vastgelegd, zodat geen wet kan worden geraadpleegd.',
  'cli.evidence':
    'Wat {party} uiterlijk {on} had kunnen zien ({regime} hangt af van wat zij wist: {of}). Opgesomd, door niemand gewogen:',
  'cli.evidence-against': 'tegen',
  'cli.evidence-for': 'voor',
  'cli.evidence-to_check': 'na te gaan',
  'cli.checkable':
    'Daarvan zeggen er {count} hoeveel arbeid de prijs kan dragen: geef --rows cannot_tell om ze te lezen.',
  'cli.flags': '{test} per {asOf}: getoetst {tested}, met signaal {flagged}, doorstaan {passed}',
  'cli.flags-are-questions': 'Een signaal opent een vraag; het is geen oordeel.',
  'cli.compare-difference': 'verschil',
  'cli.compare-side': 'op {asOf}, ten hoogste {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: opnieuw gemaakt, elke byte is gelijk} other {{file}: opnieuw gemaakt volgens het recht zoals het vandaag is vastgelegd, het verschilt}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {Eén waarneming over een persoon is} other {# waarnemingen over personen zijn}} weggelaten: zie --with-persons.',
  'cli.first-day': 'eerste dag die ertoe doet: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'eerste dag die ertoe doet: niet bekend, wat niet betekent dat er geen is',
  'cli.debt-may-be-dead':
    'de schuld van post {line} kan sinds {on} verjaard zijn ({cite}): elke rij die erop rust, kan wegvallen',
  'cli.debt-clock-unknown':
    'hoe lang de schuld zelf blijft bestaan, is niet bekend voor {lines, plural, one {# post} other {# posten}}',
  'cli.order': 'rang {order}',
  'cli.problem': '{where} {outcome, select, rejected {geweigerd} other {wacht}}{cell}: {why}',
  'cli.trace-so-far':
    'vordering {claim} per {asOf}: {total} {currency}; naar wat bekend is kan {most} binnenkomen, en van anderen is het niet te zeggen',
  'cli.what-if': '{test} per {asOf}: met signaal {before} zoals het nu is, {after} zoals verondersteld',
  'cli.what-if-mends':
    'zou de toets doorstaan bij {price}{bound, select, exact {} between { op zijn vroegst, zeker bij {upper}} other { op zijn vroegst; bij welke prijs zeker, is niet bekend}}',
  'cli.what-if-none': 'Er verandert geen antwoord.',
  'cli.would-settle': 'feiten die het antwoord zouden veranderen, het meeste geld eerst',
  'cli.rung-open': 'kan worden aangesproken sinds {from}',
  'cli.rung-waits': 'gaat open wanneer: {opens}',
  'cli.still-open':
    '{open, plural, one {# rij hangt} other {# rijen hangen}} af van meer dan twee ontbrekende feiten, of van het recht zelf',
  'cli.indicators':
    'Indicatoren op {workplace} (werkplek), op {asOf}: {n, plural, =0 {geen waarneming is vastgelegd} one {één waarneming} other {# waarnemingen}}.',
  'cli.indicators-conditions': 'Arbeidsomstandigheden naast hun normen:',
  'cli.indicators-evidence': 'Waar ze op rusten:',
  'cli.indicators-left-out': '{n, plural, one {Eén loongegeven is} other {# loongegevens zijn}} niet getoetst.',
  'cli.indicators-list': '{title}, gedateerd {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {Eén indicator is} other {# indicatoren zijn}} niet bekend{never, plural, =0 {} one {; # wordt hier nooit vastgelegd} other {; # worden hier nooit vastgelegd}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {Eén waarneming telt niet: ze noemt} other {# waarnemingen tellen niet: ze noemen}} niets dat deze lijsten hebben, of een voorwaarde zonder norm, of {n, plural, one {zegt} other {zeggen}} niet of het gezien is.',
  'cli.ladder': 'Trede voor trede volgens {regime}',
  'cli.missing': 'ontbreekt: {text}',
  'cli.missing-file': 'de mapping beschrijft ook {name}; zo’n bestand is niet gegeven',
  'cli.more-problems': '... en verdere rijen die geen feiten zijn geworden: {count}',
  'cli.not-applicable': 'niet van toepassing {count}: {text}',
  'cli.not-legal-advice': 'Geen juridisch advies.',
  'cli.rejected-file': 'geweigerde rijen om te herstellen: {path}',
  'cli.trace': 'vordering {claim} per {asOf}: {total} {currency}; er kan ten hoogste {most} binnenkomen',
  'cli.undeclared':
    'Aanwijzingen van niet-gemelde onderaanneming rond {party} per {asOf}: {n, plural, =0 {niets om naar te kijken} one {één vraag} other {# vragen}}.',
  'cli.undeclared-candidates': 'Een kandidaat is een reden om te vragen; het is geen oordeel.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'Niet bekeken: {contracts, plural, one {# contract} other {# contracten}}, {workplaces, plural, one {# werkplek} other {# werkplekken}}, {firms, plural, one {# verbonden bedrijf} other {# verbonden bedrijven}}{addresses, select, true {, adressen van sommige organisaties} other {}}.',
  'cli.undeclared-next': 'Er zijn meer organisaties: ga verder met --after {mark}',
  'cli.undeclared-survey':
    'Aanwijzingen van niet-gemelde onderaanneming per {asOf}: {looked, plural, one {één organisatie} other {# organisaties}} bekeken, {n, plural, =0 {geen kandidaat} one {één kandidaat} other {# kandidaten}}, {open, plural, one {één vraag} other {# vragen}} waarop niets te zeggen valt.',
  'cli.unmatched-file': 'geen bestand van de mapping heeft de naam {name}; het is niet gelezen',
  'cli.whole-mapping': '{file}: een volledige mapping, {id} van {publisher}',
  'cli.dossier-photos':
    'foto’s en scans: {carried, plural, one {# meegegeven} other {# meegegeven}}{changed, plural, =0 {, elk zoals de hash zegt} one {, waarvan # NIET is wat de hash zegt} other {, waarvan # NIET zijn wat de hash zegt}}; {named, plural, one {# alleen met zijn hash genoemd} other {# alleen met hun hash genoemd}}',
  'cli.export-sources':
    '{n, plural, one {Eén foto of scan gaat} other {# foto’s en scans gaan}} mee, omdat feiten {n, plural, one {ernaar} other {ernaar}} verwijzen: kijk of er mensen te zien zijn.',
  'cli.source-cited':
    '{n, plural, =0 {niets verwijst ernaar} one {één invoer verwijst ernaar} other {# invoeren verwijzen ernaar}}',
  'cli.source-kept': '{hash}{already, select, true { (al aanwezig)} other {}}',
  'cli.source-none': 'Er is geen foto of scan aanwezig.',
} as const;
