/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'mot {amount}',
  'cli.assessed':
    '{way, select, whole {Alt testet} touched {Det som er endret, og det som berøres, testet på nytt} other {Ingenting var endret}} per {asOf}: {n, plural, one {én oppføring} other {# oppføringer}}.',
  'cli.assessing': '{assessed} testet{of, select, no {} other { av {of}}}',
  'cli.batch': 'bunke {sequence} {file} til linje {line}: {counts}{already, select, true { (finnes alt)} other {}}',
  'cli.branch': 'linje {line}, hvis arbeidet under {contract} (ingen gren regnes som gjeld)',
  'cli.breakdown': 'Ovenfra og ned, {currency} {per}:',
  'cli.calendar-unknown':
    'For disse linjene er den siste dagen for selve gjelden ikke kjent, noe som ikke betyr at det ikke finnes noen: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {én dag} other {# dager}} framover{passed, plural, =0 {} one {; én er passert og utelatt} other {; # er passert og utelatt}}.',
  'cli.cannot-tell': 'kan ikke avgjøres {count}: {text}',
  'cli.changes-deadlines': 'Siste dager: {n}, hvorav {shown} her.',
  'cli.changes-facts': 'Opplysninger: {n}, hvorav {shown} her.',
  'cli.changes-flags': 'Flagg: {n}, hvorav {shown} her. Et flagg åpner et spørsmål og er ingen dom.',
  'cli.changes-law': 'Lover: {n}, hvorav {shown} her.',
  'cli.changes-rows': 'Rader i krav: {n}, hvorav {shown} her.',
  'cli.compare-side-open': 'den {asOf}, høyst: ikke kjent',
  'cli.contradictions':
    '{subject, select, undefined {Alt som foreligger} other {{subject}}}, per {asOf}: {certificates, plural, =0 {ingen attester} one {én attest} other {# attester}}, {payments, plural, =0 {ingen offentlige betalinger} one {én offentlig betaling} other {# offentlige betalinger}}.',
  'cli.contradictions-cut':
    'Bare de første 200 av disse ble lest: {kinds}. Spør om ett firma eller arbeidssted for å lese videre.',
  'cli.contradictions-no-notice': 'Intet utkast ble skrevet: det finnes ingen sak om en betaling som kan gjengis.',
  'cli.contradictions-none':
    'Ingenting som foreligger, står imot dem. Det betyr ikke at det ikke finnes noe: det som ikke er registrert, kan ikke holdes opp mot noe.',
  'cli.contradictions-notice':
    '{file}: et utkast. Les det, fyll ut det som står i [klammer], og avgjør selv: ingenting er sendt.',
  'cli.contradictions-review': 'Til gjennomgang, og ingen dom.',
  'cli.day-ahead': '{days, plural, =0 {i dag} one {i morgen} other {om # dager}}',
  'cli.day-done': 'gjort {done}',
  'cli.day-list':
    '{n, plural, =0 {Ingen dag er kjent} one {Én dag} other {# dager}} per {asOf}, med dem som er passert siden {since}:',
  'cli.day-not-asked':
    '{n, plural, one {Ett krav mangler} other {# krav mangler}} arbeidsgiver, sted eller valuta: ingen dag kan sies.',
  'cli.day-opens': 'den første dagen',
  'cli.day-passed': 'passert {days, plural, one {i går} other {for # dager siden}}',
  'cli.deadlines': 'dager',
  'cli.fair-price': '{contract}, {asOf}: slik det er, og slik det forutsettes',
  'cli.floors-read': 'Lest først, fordi priser holdes opp mot lønnsgulvene på sin dag: {file}.',
  'cli.import-begun': 'import {id}',
  'cli.import-ended': 'import {id} {state}: {counts}',
  'cli.import-first':
    'Importer først en liste: solidary mapping suggest LISTE > liste.yaml, deretter solidary import LISTE --mapping liste.yaml. For å øve: solidary demo retailer.',
  'cli.import-into': 'import {id} til {workspace} {state}: {counts}',
  'cli.ledger': 'lest {in} = tatt inn {accepted} + finnes alt {duplicate} + avvist {rejected} + venter {held}',
  'cli.left': 'igjen til arbeid {amount}',
  'cli.letter-acknowledge': 'Utkastet skrives ut med --acknowledge når du har lest dette og valgt ordene med --widen.',
  'cli.letter-missing': '{n, plural, =0 {ingenting mangler} one {ett felt å fylle ut} other {# felt å fylle ut}}',
  'cli.letter-suggested': 'Sammen: --widen {widen} passer til {count}.',
  'cli.letter-wider': 'Mer generelle formuleringer, og hvem de ville passe til:',
  'cli.demo-held': '{title} foreligger allerede; angre importen på siden for å laste inn på nytt.',
  'cli.demo-next':
    'Historien gjelder per {asOf}. Les seed/{name}/README.md, eller begynn her: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Kontroller som {party} kunne påberope for arbeid utført {asOf}: {n, plural, =0 {ingen} one {én} other {#}}.',
  'cli.diligence-lapses': 'utløper {on}',
  'cli.diligence-left-out': '{n, plural, one {Én kontrakt til ble} other {# kontrakter til ble}} ikke undersøkt.',
  'cli.diligence-none':
    'Ingen lov som er lagt inn, regner en kontroll som fritaksgrunn her. Det betyr ikke at det er nytteløst å kontrollere.',
  'cli.diligence-place': '{contract}: hvor arbeidet utføres, er ikke registrert, så ingen lov kan spørres.',
  'cli.evidence':
    'Hva {party} kunne ha sett innen {on} ({regime} beror på hva den visste: {of}). Listet opp, ikke veid av noen:',
  'cli.evidence-against': 'imot',
  'cli.evidence-for': 'for',
  'cli.evidence-to_check': 'må kontrolleres',
  'cli.checkable': 'Av disse sier {count} hvor mye arbeid prisen kan bære: bruk --rows cannot_tell for å lese dem.',
  'cli.flags': '{test} per {asOf}: testet {tested}, flagget {flagged}, bestått {passed}',
  'cli.flags-are-questions': 'Et flagg åpner et spørsmål; det er ingen dom.',
  'cli.compare-difference': 'forskjell',
  'cli.compare-side': 'den {asOf}, høyst {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: laget på nytt, hver byte er lik} other {{file}: laget på nytt etter loven slik den er lagt inn i dag, er det ulikt}}',
  'cli.dossier-photos':
    'bilder og skanninger: {carried, plural, one {# vedlagt} other {# vedlagt}}{changed, plural, =0 {, hver slik hashen sier} one {, # av dem IKKE det hashen sier} other {, # av dem IKKE det hashen sier}}; {named, plural, one {# bare nevnt med hash} other {# bare nevnt med hash}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {Én observasjon om en person er} other {# observasjoner om personer er}} utelatt: se --with-persons.',
  'cli.export-sources':
    '{n, plural, one {Ett bilde eller én skanning følger} other {# bilder og skanninger følger}} med, fordi opplysninger viser til {n, plural, one {det} other {dem}}: se etter om personer er synlige.',
  'cli.first-day': 'første dag som betyr noe: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'første dag som betyr noe: ikke kjent, noe som ikke betyr at det ikke finnes noen',
  'cli.debt-may-be-dead':
    'gjelden i linje {line} kan være foreldet siden {on} ({cite}): hver rad som bygger på den, kan falle',
  'cli.debt-clock-unknown':
    'hvor lenge selve gjelden består, er ikke kjent for {lines, plural, one {# linje} other {# linjer}}',
  'cli.order': 'rekkefølge {order}',
  'cli.problem': '{where} {outcome, select, rejected {avvist} other {venter}}{cell}: {why}',
  'cli.trace-so-far':
    'krav {claim} per {asOf}: {total} {currency}; etter det som er kjent, kan {most} komme inn, og om andre kan vi ikke si noe',
  'cli.what-if': '{test} per {asOf}: flagget {before} slik det er, {after} slik det forutsettes',
  'cli.what-if-mends':
    'ville bestå ved {price}{bound, select, exact {} between { tidligst, sikkert ved {upper}} other { tidligst; ved hvilken pris sikkert er ikke kjent}}',
  'cli.what-if-none': 'Ingen svar endres.',
  'cli.would-settle': 'opplysninger som ville endre svaret, mest penger først',
  'cli.rung-open': 'kan kreves siden {from}',
  'cli.rung-waits': 'åpnes når: {opens}',
  'cli.source-cited':
    '{n, plural, =0 {ingen viser til den} one {én registrering viser til den} other {# registreringer viser til den}}',
  'cli.source-kept': '{hash}{already, select, true { (foreligger allerede)} other {}}',
  'cli.source-none': 'Ingen bilder eller skanninger foreligger.',
  'cli.still-open':
    '{open, plural, one {# rad avhenger} other {# rader avhenger}} av mer enn to opplysninger som mangler, eller av loven selv',
  'cli.indicators':
    'Indikatorer ved {workplace}, {asOf}: {n, plural, =0 {ingen observasjon er registrert} one {én observasjon} other {# observasjoner}}.',
  'cli.indicators-conditions': 'Arbeidsvilkår ved siden av standardene for dem:',
  'cli.indicators-evidence': 'Hva de bygger på:',
  'cli.indicators-left-out': '{n, plural, one {Én lønnsoppføring ble} other {# lønnsoppføringer ble}} ikke testet.',
  'cli.indicators-list': '{title}, datert {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {Én indikator er} other {# indikatorer er}} ikke kjent{never, plural, =0 {} one {; # registreres aldri her} other {; # registreres aldri her}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {Én observasjon teller ikke: den nevner} other {# observasjoner teller ikke: de nevner}} ikke noe disse listene har, eller et vilkår uten standard, eller sier ikke om det ble sett.',
  'cli.ladder': 'Trinn for trinn etter {regime}',
  'cli.missing': 'mangler: {text}',
  'cli.missing-file': 'tilordningen beskriver også {name}; ingen slik fil ble gitt',
  'cli.more-problems': '... og flere rader som ikke ble til opplysninger: {count}',
  'cli.not-applicable': 'ikke aktuell {count}: {text}',
  'cli.not-legal-advice': 'Ikke juridisk rådgivning.',
  'cli.rejected-file': 'avviste rader å rette: {path}',
  'cli.trace': 'krav {claim} per {asOf}: {total} {currency}; høyst {most} kan komme inn',
  'cli.undeclared':
    'Tegn på uoppgitte underentrepriser rundt {party} per {asOf}: {n, plural, =0 {ingenting å se på} one {ett spørsmål} other {# spørsmål}}.',
  'cli.undeclared-candidates': 'En kandidat er en grunn til å spørre; den er ingen dom.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'Ikke undersøkt: {contracts, plural, one {# kontrakt} other {# kontrakter}}, {workplaces, plural, one {# arbeidssted} other {# arbeidssteder}}, {firms, plural, one {# tilknyttet firma} other {# tilknyttede firmaer}}{addresses, select, true {, adressene til noen virksomheter} other {}}.',
  'cli.undeclared-next': 'Flere virksomheter foreligger: fortsett med --after {mark}',
  'cli.undeclared-survey':
    'Tegn på uoppgitte underentrepriser per {asOf}: {looked, plural, one {én virksomhet} other {# virksomheter}} undersøkt, {n, plural, =0 {ingen kandidat} one {én kandidat} other {# kandidater}}, {open, plural, one {ett spørsmål} other {# spørsmål}} som ikke kan avgjøres.',
  'cli.unmatched-file': 'ingen fil i tilordningen har navnet {name}; den ble ikke lest',
  'cli.whole-mapping': '{file}: en hel tilordning, {id} fra {publisher}',
} as const;
