/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} anger avtal ovanför som inte finns i den här listan: importera listan där de finns under samma utgivare, med det numret som nyckel, så är kedjan hel.',
  'draft.amount-and-paid':
    '{column} kan vara före eller efter avdrag för det som står under {paid}, och en rad håller det som är obetalt: {column} matar inget förrän du väljer. Är det resten, mata amount med den och ta bort {paid}.',
  'draft.bid-as-price':
    '{column} är vad som bjöds och läses som avtalets pris: det lägsta anbudet får inte alltid uppdraget. Se efter vem som fick det, och för hur mycket.',
  'draft.bids-of-nobody':
    'Inget säger vilket avtal en rad hör till eller vilken anbudsgivare i {column} som fick det: priserna står kvar som anbud och inget jämförs förrän mappningen säger det.',
  'draft.blank-keys':
    'Rader där {columns} är tom avvisas, om inte nyckeln säger mayBeBlank: docs/MAPPING.md, avsnitt 4.',
  'draft.called-off':
    'Rader med {words} under {column} ser avbrutna ut: det blev inget avtal, och de väntar. Ta bort regeln ur `hold` om det ändå arbetades.',
  'draft.choose-from':
    'Inget i filen säger från vilken dag siffrorna gäller: sätt den i stället för {placeholder} under from, och under until dagen efter den sista om du vet den. Till dess importeras inget.',
  'draft.choose-measure':
    'Inget i filen säger vad siffrorna mäter, som en lagstadgad minimilön eller ett kollektivavtal: sätt det i stället för {placeholder}. Till dess importeras inget.',
  'draft.choose-place':
    'Inget i filen säger var siffrorna gäller, och en siffra utan plats hittas aldrig: sätt platsens kod i stället för {placeholder} under place. Till dess avvisas varje rad.',
  'draft.choose-unit':
    'Inget i filen säger om lönen är per timme, per månad eller annat: sätt det i stället för {placeholder} under unit. Till dess avvisas varje rad.',
  'draft.cmt':
    '{column} är bara klippning, sömnad och tillbehör (CMT), och {taken} läses som pris per enhet. Får leverantören bara {column}, mata unitPrice från den.',
  'draft.cost-parts':
    '{columns} är var och en en del av kostnaderna utöver arbete, och ett avtal håller summan: lägg ihop dem i en kolumn i filen och mata {property} från den.',
  'draft.currency-words':
    '{words} under {column} är ingen valutakod och kan betyda flera eller ingen som är känd här: säg vilken med en värdelista (docs/MAPPING.md, avsnitt 6). Till dess avvisas de raderna, med skäl.',
  'draft.day-two-ways':
    '”{cell}” under {column} kan vara skrivet {taken} eller {other}, och inget i filen säger vilket: välj. Till dess importeras inget.',
  'draft.encoding':
    'Filen anger inte sin kodning. Läst som {read} står det {words}.{isAsked, select, yes { Som {other} skulle det stå {otherWords}.} other {}} Stämmer inte bokstäverna, skriv den rätta under encoding: docs/MAPPING.md, avsnitt 8.',
  'draft.estimate-with-tax':
    '{column} ser ut som en uppskattning med skatt: bredvid den skulle ett pris utan skatten se för lågt ut. Den matar inget förrän du väljer, och då utan skatten.',
  'draft.estimates': 'Rader med {cells} säger vad köparen väntade sig och är ingens anbud: de väntar.',
  'draft.fill-down':
    'Rader lämnar {column} tomt under en som fyller det. Om det betyder ”som ovan”, skriv `fillDown` med rubriken (docs/MAPPING.md, avsnitt 8); som det är säger de raderna inget om det.',
  'draft.framework':
    'Rader med {words} under {column} är ramavtal: {price} är då det mesta som får beställas och inget pris, och ger inte priset i de raderna.',
  'draft.hours-in-parts':
    '{columns} har var och en en del av samma timmar, och ingen säger att det är alla: ingen ger något förrän du lägger ihop dem i en kolumn.',
  'draft.in-thousands':
    '{times, select, none {{column} ser ut som ett belopp i tusental eller mer: som det står skulle det läsas alldeles för litet. Det matar inget. Mata det med `times: 1000`, eller skriv beloppen fullt ut.} other {{column} ser ut som ett belopp i tusental eller mer och läses med `times: {times}`. Se efter om det stämmer.}}',
  'draft.key-of-several': 'Ingen enskild kolumn skiljer sig i varje rad av urvalet; nyckeln består därför av flera.',
  'draft.kind': 'Ett utkast: varje rad läses som {kind}. docs/MAPPING.md förklarar varje ord.',
  'draft.known-mapping':
    'Mappningen {mapping} läser en sådan tabell som den är ({title}): ta den i stället för detta utkast, här med `--mapping {mapping}`, på sidan ur listan.{named, select, no { Dess filer heter {glob}: ge denna ett sådant namn.} other {}}',
  'draft.lowest-bid':
    'Den som har {words} under {column} räknas som den som fick avtalet, och bara dess priser är ett avtals priser. Det lägsta anbudet vinner inte alltid: se efter vem som fick det.',
  'draft.minutes-of-pieces':
    '{column} gäller per styck, och enheten i avtalet är ”{unit}”: kolumnen matar inget. Skriv minuterna för den enheten.',
  'draft.no-currency':
    'Inget i filen säger i vilken valuta beloppen är: sätt in den i stället för {code}. Till dess importeras inget.',
  'draft.no-place':
    '”{cell}” under {column} är varken kod för eller namn på ett land, och lagar och lönegolv hittas genom koder för platser: säg med en värdelista vad det står för (docs/MAPPING.md, avsnitt 6). Till dess matar kolumnen inget.',
  'draft.notes':
    'Rader som bara fyller sin första cell{named, select, no {} other {, som {cells},}} ser ut som anmärkningar eller rubriker och väntar.',
  'draft.nothing': 'Celler med {cells} läses som att de inte säger något, aldrig som noll.',
  'draft.number-two-ways': '”{cell}” under {column} läses som skrivet {taken} och kan vara {other}: sätt in det rätta.',
  'draft.other-calendar':
    '”{cell}” under {column} ser ut som en dag i en annan kalender (buddhistisk, persisk, islamisk, japansk eller från Taiwan): kolumnen ger ingenting. Skriv dagarna i vår kalender i en kolumn bredvid, till exempel 2024-03-14.',
  'draft.other-words':
    '”{cell}” under {column} är inget av orden som reglerna söker: {known}. Säg med en värdelista vad det står för (docs/MAPPING.md, avsnitt 6); till dess matar kolumnen inget.',
  'draft.overtime-among-hours':
    '{column} läses som alla timmar och {overtime} som några av dem. Kommer övertiden till, låt {column} ge ordinaryHours i stället för hours.',
  'draft.part-of-year':
    '{column} säger på ett sätt som inte är känt vilken del av {year} en rad gäller: ingen av dem ger en dag. Lön för en del, läst som lön för hela året, vore fel. Ange första och sista dagen för varje rad.',
  'draft.partly': '”{cell}” under {column} kan inte läsas som det mesta av kolumnen: raden avvisas och nämns.',
  'draft.parts':
    '”{cell}” under {column} har flera saker i en cell: kolumnen ger ingenting. Ta den del som räknas med `extract` (docs/MAPPING.md, avsnitt 6), och se att ingen cell har två.',
  'draft.per-period':
    '{column} ser ut som ett belopp per år, månad eller vecka: priset i ett avtal gäller helheten. Kolumnen fyller ingenting. Multiplicera beloppet med avtalets löptid, om filen anger den.',
  'draft.periods':
    '{columns} gäller var och en ett år eller en månad, och sådana siffror matar inte en {kind} av sig själva: säg med eachColumn vad de är (docs/MAPPING.md, avsnitt 8).',
  'draft.place-of-all':
    "Ingen kolumn säger var arbetet utförs, och lagar, lönegolv och priser att jämföra med hittas genom platsen. Är allt på en plats sägs det en gång för hela listan: `place: '{' constant: US-CA '}'` under värdena för {record}, med platsens kod. Annars svarar tester som beror på den att platsen saknas.",
  'draft.price-either-way':
    '{column} kan vara per enhet eller för det hela, och inget i filen säger vilket: den matar inget förrän du väljer.',
  'draft.publisher': 'Ange utgivaren och kontrollera nyckeln: kolumnerna som pekar ut en post och aldrig ändras.',
  'draft.ranges':
    '”{cell}” under {column} är ett spann, och ett antal är ett tal: kolumnen matar inget. Inget läses som mitten. Är antalet känt, sätt det i stället för spannet; annars förblir det okänt, och det frågas efter där ett svar hänger på det.',
  'draft.rates':
    'Detta ser ut som en tabell med växelkurser, och den säger inte för varje kurs hur många enheter av vilken valuta en enhet av vilken annan är, eller vilken dag. Börja från en mappning för kurser som följer med Solidary, eller skriv en enligt docs/MAPPING.md, avsnitt 8. Månadsmedel är inga dagskurser, och läses inte.',
  'draft.regions':
    '”{cell}” under {column} ser ut som koden för en region, och filen säger inte i vilket land: välj det. Till dess importeras inget.',
  'draft.second-heading': 'Den första raden, {cells}, ser ut som en andra rad av rubriken och väntar.',
  'draft.second-table':
    'Från ”{title}” verkar en annan tabell börja: därifrån läses inget. Lägg den på ett eget blad eller i en egen fil, och gör ett utkast för den.',
  'draft.several-currencies':
    '{column} har belopp i flera valutor, {found}, och en kolumn läses i en: sätt valutan för varje rad i en egen kolumn. Till dess matar den inget.',
  'draft.several-days':
    'De flesta cellerna under {column} är inte dagar skrivna på ett sätt{same, select, yes { (”{cell}”)} other {: ”{cell}” och ”{other}”}}. Skriv dem på ett sätt, eller ange varje sätt under formats där inget läses som ett annat. Till dess matar kolumnen inget.',
  'draft.several-names':
    '”{cell}” under {column} ser ut som flera företag i en cell. Sådana rader läses utan part där: skriv varje företag på en egen rad, eller ett namn för konsortiet.',
  'draft.several-prices':
    '{columns} kan var och en vara det avtalade priset, och inget i filen säger vilken: ingen matar det förrän du väljer.',
  'draft.several-values':
    '{columns} har var sitt belopp, och en rad ger en siffra: ingen av dem matar den. Välj den som gäller för alla som raden avser, eller gör en siffra av var och en med eget slags arbete, egen plats eller egna dagar (eachColumn; docs/MAPPING.md, avsnitt 8).',
  'draft.sheets':
    'Arbetsboken har flera blad. Det här utkastet läser {sheet}; de andra är {others}. Ett annat görs med `solidary mapping suggest FIL --sheet NAMN`, eller välj det på sidan.',
  'draft.shortened':
    '”{cell}” under {column} är ett långt nummer som ett kalkylblad har förkortat, och siffrorna som skilde det åt är borta: kolumnen matar inget. Exportera filen på nytt med den kolumnen som text.',
  'draft.sign': '”{sign}” kan betyda {among}: sätt filens valuta i stället för {code}. Till dess importeras ingenting.',
  'draft.times':
    '”{cell}” under {column} är ett klockslag eller en tid, och timmar läses som ett tal: skriv sju och en halv timme som 7,5. Till dess matar kolumnen inget.',
  'draft.totals': 'Rader som börjar med {cells} ser ut som summor av raderna ovanför och väntar.',
  'draft.unawarded':
    'Rader utan leverantör under {firm} och utan pris under {price} ser ut som upphandlingar där inget tilldelades, och väntar.',
  'draft.undated-pay':
    'Ingen kolumn säger vilka dagar lönen är för. Lägg till from och until, och dagarna i nyckeln: utan dem tar nästa månads lista platsen för denna.',
  'draft.unfed': 'Kolumner som ännu inte ger något: {columns}',
  'draft.unknown-headings':
    'Ingen rubrik i filen är känd här, så inget hämtas ännu: säg för varje kolumn vad den betyder, på sidan eller i denna fil. docs/MAPPING.md förklarar varje ord.',
  'draft.unread':
    '{column} matar inget: de flesta cellerna, som ”{cell}”, är inte {needs, select, amount {belopp i en valuta} other {tal}}. Ange valutan i rubriken eller en kolumn, eller rätta cellerna.',
  'draft.with-tax':
    '{column} ser ut som ett pris med skatt: vad leverantören betalar vidare som skatt täcker inget arbete. Kolumnen matar inget förrän du väljer, och då utan skatten.',
} as const;
