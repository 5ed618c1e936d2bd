/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'mot {amount}',
  'cli.assessed':
    '{way, select, whole {Allt testat} touched {Det som ändrats och det som berörs testat på nytt} other {Inget hade ändrats}} per {asOf}: {n, plural, one {en post} other {# poster}}.',
  'cli.assessing': '{assessed} testade{of, select, no {} other { av {of}}}',
  'cli.batch': 'omgång {sequence} {file} till rad {line}: {counts}{already, select, true { (finns redan)} other {}}',
  'cli.branch': 'rad {line}, om arbetad under {contract} (ingen gren räknas som skuld)',
  'cli.breakdown': 'Uppifrån och ner, {currency} {per}:',
  'cli.calendar-unknown':
    'För dessa rader är själva skuldens sista dag inte känd, vilket inte betyder att det inte finns någon: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {en dag} other {# dagar}} framför{passed, plural, =0 {} one {; en har passerat och är utelämnad} other {; # har passerat och är utelämnade}}.',
  'cli.cannot-tell': 'kan inte avgöras {count}: {text}',
  'cli.changes-deadlines': 'Sista dagar: {n}, varav {shown} här.',
  'cli.changes-facts': 'Uppgifter: {n}, varav {shown} här.',
  'cli.changes-flags': 'Flaggor: {n}, varav {shown} här. En flagga öppnar en fråga och är inget utslag.',
  'cli.changes-law': 'Lag: {n}, varav {shown} här.',
  'cli.changes-rows': 'Rader i krav: {n}, varav {shown} här.',
  'cli.compare-side-open': 'den {asOf}, högst: inte känt',
  'cli.contradictions':
    '{subject, select, undefined {Allt som finns} other {{subject}}}, per {asOf}: {certificates, plural, =0 {inga intyg} one {ett intyg} other {# intyg}}, {payments, plural, =0 {inga offentliga utbetalningar} one {en offentlig utbetalning} other {# offentliga utbetalningar}}.',
  'cli.contradictions-cut':
    'Bara de första 200 av dessa lästes: {kinds}. Fråga om ett företag eller en arbetsplats för att läsa vidare.',
  'cli.contradictions-no-notice': 'Inget utkast skrevs: det finns inget ärende om en utbetalning att berätta om.',
  'cli.contradictions-none':
    'Inget som finns här står emot dem. Det betyder inte att det inte finns något: det som inte är antecknat kan inte ställas mot något.',
  'cli.contradictions-notice':
    '{file}: ett utkast. Läs det, fyll i det som står inom [klamrar], och avgör själv: inget skickades.',
  'cli.contradictions-review': 'Att granska, och inget utslag.',
  'cli.day-ahead': '{days, plural, =0 {i dag} one {i morgon} other {om # dagar}}',
  'cli.day-done': 'gjort den {done}',
  'cli.day-list':
    '{n, plural, =0 {Ingen dag är känd} one {En dag} other {# dagar}} per {asOf}, med dem som passerat sedan {since}:',
  'cli.day-not-asked':
    '{n, plural, one {Ett krav saknar} other {# krav saknar}} arbetsgivare, plats eller valuta: ingen dag kan anges.',
  'cli.day-opens': 'första dagen',
  'cli.day-passed': 'passerade {days, plural, one {i går} other {för # dagar sedan}}',
  'cli.deadlines': 'dagar',
  'cli.fair-price': '{contract}, {asOf}: som det är, och som antaget',
  'cli.floors-read': 'Läst först, eftersom priser jämförs med golven på sin dag: {file}.',
  'cli.import-begun': 'import {id}',
  'cli.import-ended': 'import {id} {state}: {counts}',
  'cli.import-first':
    'Importera först en lista: solidary mapping suggest LISTA > lista.yaml, sedan solidary import LISTA --mapping lista.yaml. För att öva: solidary demo retailer.',
  'cli.import-into': 'import {id} till {workspace} {state}: {counts}',
  'cli.ledger': 'lästa {in} = godtagna {accepted} + finns redan {duplicate} + avvisade {rejected} + väntar {held}',
  'cli.left': 'kvar för arbete {amount}',
  'cli.letter-acknowledge': 'Utkastet skrivs ut med --acknowledge, när du har läst detta och valt ord med --widen.',
  'cli.letter-missing': '{n, plural, =0 {inget saknas} one {en lucka att fylla i} other {# luckor att fylla i}}',
  'cli.letter-suggested': 'Tillsammans: --widen {widen} passar på {count}.',
  'cli.letter-wider': 'Vidare ordalag, och vilka de skulle passa på:',
  'cli.demo-held': '{title} finns redan; ångra dess import på sidan för att ladda den på nytt.',
  'cli.demo-next':
    'Dess berättelse utspelar sig den {asOf}. Läs seed/{name}/README.md, eller börja här: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Kontroller som {party} kunde stödja sig på för arbete utfört den {asOf}: {n, plural, =0 {inga} one {en} other {#}}.',
  'cli.diligence-lapses': 'löper ut den {on}',
  'cli.diligence-left-out': '{n, plural, one {Ett avtal till} other {# avtal till}} gicks inte igenom.',
  'cli.diligence-none':
    'Ingen lag som är inlagd räknar en kontroll som befrielsegrund här. Det betyder inte att det är utan nytta att kontrollera.',
  'cli.diligence-place': '{contract}: var arbetet utförs är inte antecknat, så att ingen lag kan tillfrågas.',
  'cli.evidence':
    'Vad {party} kan ha sett senast {on} ({regime} beror på vad som var känt: {of}). Listat, inte vägt av någon:',
  'cli.evidence-against': 'emot',
  'cli.evidence-for': 'för',
  'cli.evidence-to_check': 'att kontrollera',
  'cli.checkable':
    'Av dessa säger {count} hur mycket arbete priset kan bära: ange --rows cannot_tell för att läsa dem.',
  'cli.flags': '{test} per {asOf}: testade {tested}, flaggade {flagged}, klarar testet {passed}',
  'cli.flags-are-questions': 'En flagga öppnar en fråga; den är inget utslag.',
  'cli.compare-difference': 'skillnad',
  'cli.compare-side': 'den {asOf}, högst {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: gjort på nytt, varje byte är densamma} other {{file}: gjort på nytt enligt den lag som är inlagd i dag, det skiljer sig}}',
  'cli.dossier-photos':
    'foton och skanningar: {carried, plural, one {# medtaget} other {# medtagna}}{changed, plural, =0 {, var och en som dess hash säger} one {, # av dem INTE vad dess hash säger} other {, # av dem INTE vad deras hash säger}}; {named, plural, one {# angivet bara med sin hash} other {# angivna bara med sin hash}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {En iakttagelse om en person är utelämnad} other {# iakttagelser om personer är utelämnade}}: se --with-persons.',
  'cli.export-sources':
    '{n, plural, one {Ett foto eller en skanning följer} other {# foton och skanningar följer}} med, eftersom uppgifter hänvisar till {n, plural, one {det} other {dem}}: se efter om människor kan synas.',
  'cli.first-day': 'första dag som har betydelse: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'första dag som har betydelse: inte känd, vilket inte betyder att det inte finns någon',
  'cli.debt-may-be-dead':
    'skulden på rad {line} kan vara preskriberad sedan {on} ({cite}): varje rad som vilar på den kan falla',
  'cli.debt-clock-unknown':
    'hur länge själva skulden består är inte känt för {lines, plural, one {# rad} other {# rader}}',
  'cli.order': 'ordning {order}',
  'cli.problem': '{where} {outcome, select, rejected {avvisad} other {väntar}}{cell}: {why}',
  'cli.trace-so-far':
    'krav {claim} per {asOf}: {total} {currency}; enligt det som är känt kan {most} komma in, och om andra kan vi inte säga något',
  'cli.what-if': '{test} per {asOf}: flaggade {before} som det är, {after} som antaget',
  'cli.what-if-mends':
    'skulle klara testet vid {price}{bound, select, exact {} between { tidigast, säkert vid {upper}} other { tidigast; vid vilket pris säkert är inte känt}}',
  'cli.what-if-none': 'Inget svar ändras.',
  'cli.would-settle': 'uppgifter som skulle ändra svaret, mest pengar först',
  'cli.rung-open': 'kan krävas sedan {from}',
  'cli.rung-waits': 'öppnas när: {opens}',
  'cli.source-cited':
    '{n, plural, =0 {ingen hänvisar till den} one {en post hänvisar till den} other {# poster hänvisar till den}}',
  'cli.source-kept': '{hash}{already, select, true { (fanns redan)} other {}}',
  'cli.source-none': 'Inget foto och ingen skanning finns här.',
  'cli.still-open':
    '{open, plural, one {# rad hänger} other {# rader hänger}} på fler än två uppgifter som saknas, eller på själva lagen',
  'cli.indicators':
    'Indikatorer på {workplace}, den {asOf}: {n, plural, =0 {ingen iakttagelse är antecknad} one {en iakttagelse} other {# iakttagelser}}.',
  'cli.indicators-conditions': 'Arbetsvillkor bredvid deras normer:',
  'cli.indicators-evidence': 'Vad de vilar på:',
  'cli.indicators-left-out': '{n, plural, one {En löneuppgift testades} other {# löneuppgifter testades}} inte.',
  'cli.indicators-list': '{title}, daterad {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {En indikator är inte känd} other {# indikatorer är inte kända}}{never, plural, =0 {} one {; # antecknas aldrig här} other {; # antecknas aldrig här}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {En iakttagelse räknas inte: den nämner} other {# iakttagelser räknas inte: de nämner}} inget som dessa listor har, eller ett villkor utan norm, eller säger inte om det sågs.',
  'cli.ladder': 'Trappsteg för trappsteg enligt {regime}',
  'cli.missing': 'saknas: {text}',
  'cli.missing-file': 'mappningen beskriver också {name}; ingen sådan fil gavs',
  'cli.more-problems': '... och fler rader som inte blev uppgifter: {count}',
  'cli.not-applicable': 'ej tillämpligt {count}: {text}',
  'cli.not-legal-advice': 'Inte juridisk rådgivning.',
  'cli.rejected-file': 'avvisade rader att rätta: {path}',
  'cli.trace': 'krav {claim} per {asOf}: {total} {currency}; högst {most} kan komma in',
  'cli.undeclared':
    'Tecken på oredovisad underentreprenad kring {party} per {asOf}: {n, plural, =0 {inget att undersöka} one {en fråga} other {# frågor}}.',
  'cli.undeclared-candidates': 'En kandidat är ett skäl att fråga; den är inget utslag.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'Inte genomgånget: {contracts, plural, one {# avtal} other {# avtal}}, {workplaces, plural, one {# arbetsplats} other {# arbetsplatser}}, {firms, plural, one {# anknutet företag} other {# anknutna företag}}{addresses, select, true {, några organisationers adresser} other {}}.',
  'cli.undeclared-next': 'Fler organisationer finns: fortsätt med --after {mark}',
  'cli.undeclared-survey':
    'Tecken på oredovisad underentreprenad per {asOf}: {looked, plural, one {en organisation} other {# organisationer}} genomgångna, {n, plural, =0 {ingen kandidat} one {en kandidat} other {# kandidater}}, {open, plural, one {en fråga} other {# frågor}} som inte kan avgöras.',
  'cli.unmatched-file': 'ingen fil i mappningen har namnet {name}; den lästes inte',
  'cli.whole-mapping': '{file}: en hel mappning, {id} från {publisher}',
} as const;
