/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} är ingen kalenderdag. Skriv den som {example}.',
  'error.bad-instant': '{value} är ingen tidpunkt. Skriv den som {example}.',
  'error.bad-period': '{value} är ingen period. Skriv den som {example}.',
  'error.bad-amount': '{value} är inget belopp. Skriv det som {example}.',
  'error.bad-currency': '{value} är ingen valutakod. Skriv den som {example}.',
  'error.currencies-differ': 'Belopp i {first} och {second} kan inte läggas ihop: omräkning kräver en daterad kurs.',
  'error.bad-questionnaire':
    '{file} saknar kolumnerna {columns}. Ta en arbetsbok som `solidary questions write` har gjort, och lämna rubrikerna som de är.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. Ett bra värde: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. Ett bra värde: {example}.',
  'error.bad-file': '{file} kan inte läsas: {reason}.',
  'error.bad-config': '{name} är {value}: {reason}. Ett bra värde: {example}.',
  'error.bad-statement': '{subject}: {property} kan inte vara {value}. Ett bra värde: {example}.',
  'error.no-letter': 'Inget brev till {party}: {reason}',
  'error.no-share': 'testet {test} använder ingen andel',
  'error.not-a-share': 'det är ingen andel över 0',
  'error.not-found-near':
    '{what} {id} finns inte här. Heter nästan så: {found}. Ange ett id, eller hela namnet eller numret.',
  'error.share-above-one': 'en andel över 1 är mer än det hela; skriv sextio procent som 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# rad står} other {# rader står}} där redan under ett annat namn, från {imports}, eftersom mappningen {mapping} nu benämner sina poster efter andra kolumner än då. Ingenting har sparats, för det skulle räknas två gånger. Ångra på sidan Importer det som lästes förut; importera sedan de filerna och dessa med mappningen som den är nu.',
  'error.unknown-property': 'En post av slaget {kind} har inget {property}. Den har: {known}.',
  'error.not-indexed': 'Poster av slaget {kind} kan inte slås upp på {property}. Det går på: {known}.',
  'error.bad-wording':
    '{value} är inget sätt att formulera ett brev. Skriv delar som period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'Utkastet skrivs när det har bekräftats vilka dess ord avgränsar den klagande till: {fit} av {of} arbetstagare.',
  'error.not-found': '{what} {id} finns inte här.',
  'error.not-unique': '{id} anger mer än en post ({what}): {found}.',
  'error.store-locked':
    'Datafilen {path} används av en annan Solidary. Stoppa den, eller ställ in SOLIDARY_DATA på en annan mapp.',
  'error.store-newer':
    'Det som finns på {path} skrevs av en nyare Solidary (schema {found}, denna känner till {known}). Uppdatera Solidary, eller ställ in SOLIDARY_DATA på en annan mapp eller SOLIDARY_STORE på en annan databas.',
  'error.store-full':
    'Disken som {path} ligger på är full. Inget av den senaste omgången skrevs; frigör utrymme och försök igen.',
  'error.store-damaged':
    'Datafilen {path} är skadad, eller skrevs inte av Solidary: {reason}. Lägg tillbaka en kopia på dess plats, eller ställ in SOLIDARY_DATA på en annan mapp.',
  'error.store-not-empty': '{path} innehåller andra data, som lämnas som de är. Ange en tom databas.',
  'error.store-unreachable':
    'Ingen databas svarar på {path}. Starta den, eller ställ in SOLIDARY_STORE på var den finns.',
  'error.store-refused':
    'Databasen på {path} godtar inte användaren eller lösenordet. Ställ in SOLIDARY_STORE_USER och SOLIDARY_STORE_PASSWORD på databasens.',
  'error.store-unavailable': 'Lagret på {path} svarar inte: {reason}.',
  'error.no-data-folder':
    'Datamappen {path} kan inte användas: {why, select, EEXIST {den är en fil} ENOTDIR {en fil står i vägen} EACCES {du får inte skriva där} EPERM {du får inte skriva där} EROFS {inget kan skrivas där} other {{why}}}. Ställ in SOLIDARY_DATA på en annan mapp.',
  'error.driver-missing':
    'Ingen SQLite-drivrutin: använd Node 22.13 eller senare, eller installera en C-kompilator och kör npm ci igen så att better-sqlite3 kan byggas.',
  'error.port-taken': 'Port {port} är upptagen. Stoppa det som lyssnar där, eller ställ in SOLIDARY_PORT på en annan.',
  'error.port-refused':
    'Port {port} är reserverad av systemet för program med större rättigheter. Ställ in SOLIDARY_PORT på en från 1024 och uppåt.',
  'error.no-such-address': 'Denna dator har ingen adress {host}. Ställ in SOLIDARY_HOST på 127.0.0.1.',
  'error.node-too-old': 'Node {found} är för gammal: Solidary kräver {needed} eller senare.',
  'error.bug': 'Något i Solidary misslyckades. Inget ändrades av denna begäran; serverns logg säger vad som hände.',
  'error.folder-not-empty': 'Mappen {path} är inte tom. Ange en ny, så att inget skrivs över.',
  'error.failed': 'Något i Solidary misslyckades: {reason}',
  'error.import-running': 'Importen {id} pågår redan. Vänta på den, eller avbryt den.',
  'error.too-large': '{what} är större än {limit}: {remedy}.',
  'error.source-cited':
    '{n, plural, one {En post hänvisar} other {# poster hänvisar}} till denna källa: den blir kvar, så att det som sades kan slås upp.',
  'error.source-refused': 'Denna fil tas inte emot: {reason}.',
  'error.cancelled': 'Avbrutet; inget lämnades halvgjort.',
} as const;
