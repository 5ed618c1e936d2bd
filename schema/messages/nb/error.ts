/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} er ikke en kalenderdag. Skriv den som {example}.',
  'error.bad-instant': '{value} er ikke et tidspunkt. Skriv det som {example}.',
  'error.bad-period': '{value} er ikke en periode. Skriv den som {example}.',
  'error.bad-amount': '{value} er ikke et beløp. Skriv det som {example}.',
  'error.bad-currency': '{value} er ikke en valutakode. Skriv den som {example}.',
  'error.currencies-differ': 'Beløp i {first} og {second} kan ikke legges sammen: omregning krever en datert kurs.',
  'error.bad-questionnaire':
    '{file} har ingen kolonne {columns}. Bruk en arbeidsbok som «solidary questions write» har laget, og la overskriftene stå som de er.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. En god verdi: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. En god verdi: {example}.',
  'error.bad-file': '{file} kan ikke leses: {reason}.',
  'error.bad-config': '{name} er {value}: {reason}. En god verdi: {example}.',
  'error.bad-statement': '{subject}: {property} kan ikke være {value}. En god verdi: {example}.',
  'error.no-letter': 'Ikke noe brev til {party}: {reason}',
  'error.no-share': 'testen {test} bruker ingen andel',
  'error.not-a-share': 'det er ingen andel over 0',
  'error.not-found-near':
    '{what} {id} foreligger ikke. Heter nesten det samme: {found}. Oppgi en id, eller hele navnet eller nummeret.',
  'error.share-above-one': 'en andel over 1 er mer enn helheten; skriv seksti prosent som 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# rad står} other {# rader står}} der allerede under et annet navn, fra {imports}, fordi tilordningen {mapping} nå kaller opp postene sine etter andre kolonner enn den gang. Ingenting ble lagret, for det ville telle to ganger. Angre på siden Importer det som ble lest før; importer så de filene og disse med tilordningen slik den er nå.',
  'error.unknown-property': 'En oppføring av typen {kind} har ingen {property}. Den har: {known}.',
  'error.not-indexed':
    'Oppføringer av typen {kind} kan ikke slås opp etter {property}. De kan slås opp etter: {known}.',
  'error.bad-wording':
    '{value} er ingen måte å formulere et brev på. Skriv deler som period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'Utkastet skrives når det er bekreftet hvem ordene snevrer klageren inn til: {fit} av {of} arbeidstakere.',
  'error.not-found': '{what} {id} foreligger ikke.',
  'error.not-unique': '{id} betegner flere ({what}): {found}.',
  'error.store-locked':
    'Datafilen {path} er i bruk av en annen Solidary. Stopp den, eller sett SOLIDARY_DATA til en annen mappe.',
  'error.store-newer':
    'Det som ligger på {path}, ble skrevet av en nyere Solidary (skjema {found}, denne kjenner {known}). Oppdater Solidary, eller sett SOLIDARY_DATA til en annen mappe eller SOLIDARY_STORE til en annen database.',
  'error.store-full':
    'Disken som inneholder {path}, er full. Ingenting av den siste bunken ble skrevet; frigjør plass og prøv igjen.',
  'error.store-damaged':
    'Datafilen {path} er skadet, eller ble ikke skrevet av Solidary: {reason}. Legg en kopi tilbake på plassen, eller sett SOLIDARY_DATA til en annen mappe.',
  'error.store-not-empty': '{path} inneholder andre data, som får stå som de er. Oppgi en tom database.',
  'error.store-unreachable': 'Ingen database svarer på {path}. Start den, eller sett SOLIDARY_STORE til der den er.',
  'error.store-refused':
    'Databasen på {path} avviser brukeren eller passordet. Sett SOLIDARY_STORE_USER og SOLIDARY_STORE_PASSWORD til databasens.',
  'error.store-unavailable': 'Lageret på {path} svarer ikke: {reason}.',
  'error.no-data-folder':
    'Datamappen {path} kan ikke brukes: {why, select, EEXIST {det er en fil} ENOTDIR {en fil står i veien} EACCES {du har ikke lov til å skrive der} EPERM {du har ikke lov til å skrive der} EROFS {ingenting kan skrives der} other {{why}}}. Sett SOLIDARY_DATA til en annen mappe.',
  'error.driver-missing':
    'Ingen SQLite-driver: bruk Node 22.13 eller nyere, eller installer en C-kompilator og kjør npm ci på nytt, slik at better-sqlite3 kan bygges.',
  'error.port-taken': 'Port {port} er opptatt. Stopp det som lytter der, eller sett SOLIDARY_PORT til en annen.',
  'error.port-refused':
    'Port {port} er forbeholdt programmer med flere rettigheter av systemet. Sett SOLIDARY_PORT til en fra 1024 og oppover.',
  'error.no-such-address': 'Denne maskinen har ingen adresse {host}. Sett SOLIDARY_HOST til 127.0.0.1.',
  'error.node-too-old': 'Node {found} er for gammel: Solidary trenger {needed} eller nyere.',
  'error.bug':
    'Noe i Solidary sviktet. Ingenting ble endret av denne forespørselen; serverens logg sier hva som skjedde.',
  'error.folder-not-empty': 'Mappen {path} er ikke tom. Oppgi en ny, slik at ingenting overskrives.',
  'error.failed': 'Noe i Solidary sviktet: {reason}',
  'error.import-running': 'Importen {id} pågår allerede. Vent på den, eller avbryt den.',
  'error.too-large': '{what} er større enn {limit}: {remedy}.',
  'error.source-cited':
    '{n, plural, one {Én registrering viser} other {# registreringer viser}} til denne kilden: den blir stående, slik at det som ble sagt, kan slås opp.',
  'error.source-refused': 'Denne filen tas ikke imot: {reason}.',
  'error.cancelled': 'Avbrutt; ingenting ble etterlatt halvgjort.',
} as const;
