/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} navngir kontrakter over som ikke står i denne listen: importer listen der de står, under samme utgiver og med det nummeret som nøkkel, så er kjeden hel.',
  'draft.amount-and-paid':
    '{column} kan være før eller etter fradrag for det som står under {paid}, og en linje holder det som er ubetalt: {column} mater ingenting før du velger. Er det resten, mat amount med den og ta ut {paid}.',
  'draft.bid-as-price':
    '{column} er det som ble budt, og leses som prisen for kontrakten: det laveste tilbudet får ikke alltid oppdraget. Se hvem som fikk det, og for hvor mye.',
  'draft.bids-of-nobody':
    'Ingenting sier hvilken kontrakt en rad hører til eller hvilken tilbyder i {column} som fikk den: prisene blir stående som tilbud, og ingen sammenlignes før tilordningen sier det.',
  'draft.blank-keys':
    'Rader der {columns} er tom, avvises, med mindre nøkkelen sier mayBeBlank: docs/MAPPING.md, del 4.',
  'draft.called-off':
    'Rader med {words} under {column} ser avlyst ut: det ble ingen kontrakt, og de venter. Ta regelen ut av `hold` hvis det likevel ble arbeidet.',
  'draft.choose-from':
    'Ingenting i filen sier fra hvilken dag tallene gjelder: sett den i stedet for {placeholder} under from, og under until dagen etter den siste om du vet den. Til da importeres ingenting.',
  'draft.choose-measure':
    'Ingenting i filen sier hva tallene måler, som en lovfestet minstelønn eller en tariffavtale: sett det i stedet for {placeholder}. Til da importeres ingenting.',
  'draft.choose-place':
    'Ingenting i filen sier hvor tallene gjelder, og et tall uten sted blir aldri funnet: sett koden for stedet i stedet for {placeholder} under place. Til da avvises hver rad.',
  'draft.choose-unit':
    'Ingenting i filen sier om lønnen er per time, per måned eller annet: sett det i stedet for {placeholder} under unit. Til da avvises hver rad.',
  'draft.cmt':
    '{column} er bare klipp, søm og tilbehør (CMT), og {taken} leses som pris per enhet. Får leverandøren bare {column}, mat unitPrice fra den.',
  'draft.cost-parts':
    '{columns} er hver en del av kostnadene utenom arbeid, og en kontrakt holder summen: legg dem sammen i én kolonne i filen, og mat {property} fra den.',
  'draft.currency-words':
    '{words} under {column} er ingen valutakode og kan bety flere eller ingen som er kjent her: si hvilken med en verdiliste (docs/MAPPING.md, avsnitt 6). Inntil da avvises disse radene, med grunn.',
  'draft.day-two-ways':
    '«{cell}» under {column} kan være skrevet {taken} eller {other}, og ingenting i filen sier hvilket: velg. Før det importeres ingenting.',
  'draft.encoding':
    'Filen oppgir ikke kodingen sin. Lest som {read} står det {words}.{isAsked, select, yes { Som {other} ville det stått {otherWords}.} other {}} Er bokstavene feil, skriv den rette under encoding: docs/MAPPING.md, del 8.',
  'draft.estimate-with-tax':
    '{column} ser ut som et anslag med avgift: ved siden av det ville en pris uten avgiften se for lav ut. Det mater ingenting før du velger, og da uten avgiften.',
  'draft.estimates': 'Rader med {cells} sier hva kjøperen ventet, og er ingens tilbud: de venter.',
  'draft.fill-down':
    'Rader lar {column} stå tomt under en som fyller det. Hvis det betyr «som over», skriv `fillDown` med overskriften (docs/MAPPING.md, avsnitt 8); slik det står, sier disse radene ingenting om det.',
  'draft.framework':
    'Rader med {words} under {column} er rammer: {price} er da det meste som kan bestilles og ingen pris, og gir ikke prisen i disse radene.',
  'draft.hours-in-parts':
    '{columns} har hver en del av de samme timene, og ingen sier at det er alle: ingen gir noe før du legger dem sammen i én kolonne.',
  'draft.in-thousands':
    '{times, select, none {{column} ser ut som et beløp i tusen eller mer: slik det står, ville det bli lest altfor lite. Det mater ingenting. Mat det med `times: 1000`, eller skriv beløpene fullt ut.} other {{column} ser ut som et beløp i tusen eller mer, og leses med `times: {times}`. Se etter om det stemmer.}}',
  'draft.key-of-several': 'Ingen enkelt kolonne er ulik i hver rad av utvalget; nøkkelen består derfor av flere.',
  'draft.kind': 'Et utkast: hver rad leses som {kind}. docs/MAPPING.md forklarer hvert ord.',
  'draft.known-mapping':
    'Tilordningen {mapping} leser en slik tabell som den er ({title}): ta den i stedet for dette utkastet, her med `--mapping {mapping}`, på siden fra listen.{named, select, no { Filene dens heter {glob}: gi denne et slikt navn.} other {}}',
  'draft.lowest-bid':
    'Den som har {words} under {column}, regnes som den som fikk kontrakten, og bare dens priser er en kontrakts priser. Det laveste tilbudet vinner ikke alltid: se etter hvem som fikk den.',
  'draft.minutes-of-pieces':
    '{column} gjelder per stykk, og enheten i kontrakten er «{unit}»: kolonnen mater ingenting. Skriv minuttene for den enheten.',
  'draft.no-currency':
    'Ingenting i filen sier hvilken valuta beløpene er i: sett den i stedet for {code}. Før det importeres ingenting.',
  'draft.no-place':
    '«{cell}» under {column} er verken kode for eller navn på et land, og lover og lønnsgulv finnes ved koder for steder: si med en verdiliste hva det står for (docs/MAPPING.md, del 6). Til da mater kolonnen ingenting.',
  'draft.notes':
    'Rader som bare fyller den første cellen{named, select, no {} other {, som {cells},}} ser ut som merknader eller overskrifter, og venter.',
  'draft.nothing': 'Celler med {cells} leses som at de ikke sier noe, aldri som null.',
  'draft.number-two-ways': '«{cell}» under {column} leses som skrevet {taken} og kan være {other}: sett inn den rette.',
  'draft.other-calendar':
    '«{cell}» under {column} ser ut som en dag i en annen kalender (buddhistisk, persisk, islamsk, japansk eller fra Taiwan): kolonnen gir ingenting. Skriv dagene i vår kalender i en kolonne ved siden av, for eksempel 2024-03-14.',
  'draft.other-words':
    '«{cell}» under {column} er ingen av ordene som reglene ser etter: {known}. Si med en verdiliste hva det står for (docs/MAPPING.md, del 6); til da mater kolonnen ingenting.',
  'draft.overtime-among-hours':
    '{column} leses som alle timer og {overtime} som noen av dem. Kommer overtiden i tillegg, la {column} gi ordinaryHours i stedet for hours.',
  'draft.part-of-year':
    '{column} sier på en måte som ikke er kjent hvilken del av {year} en rad gjelder: ingen av dem gir en dag. Lønn for en del, lest som lønn for hele året, ville være feil. Oppgi første og siste dag for hver rad.',
  'draft.partly': '«{cell}» under {column} kan ikke leses slik det meste av kolonnen kan: raden avvises og nevnes.',
  'draft.parts':
    '«{cell}» under {column} har flere ting i én celle: kolonnen gir ingenting. Ta delen som teller med `extract` (docs/MAPPING.md, avsnitt 6), og se at ingen celle har to av den.',
  'draft.per-period':
    '{column} ser ut som et beløp per år, måned eller uke: prisen i en kontrakt gjelder det hele. Kolonnen fyller ingenting. Gang beløpet med kontraktens varighet, hvis filen oppgir den.',
  'draft.periods':
    '{columns} gjelder hver for et år eller en måned, og slike tall mater ikke en {kind} av seg selv: si med eachColumn hva de er (docs/MAPPING.md, del 8).',
  'draft.place-of-all':
    "Ingen kolonne sier hvor arbeidet utføres, og lover, lønnsgulv og priser å sammenligne med finnes ut fra stedet. Er alt på ett sted, sies det én gang for hele listen: `place: '{' constant: US-CA '}'` under verdiene til {record}, med koden for det stedet. Ellers svarer tester som avhenger av det, at stedet mangler.",
  'draft.price-either-way':
    '{column} kan være per enhet eller for det hele, og ingenting i filen sier hva: den mater ingenting før du velger.',
  'draft.publisher': 'Oppgi utgiveren, og kontroller nøkkelen: kolonnene som navngir en oppføring og aldri endrer seg.',
  'draft.ranges':
    '«{cell}» under {column} er et spenn, og et antall er ett tall: kolonnen mater ingenting. Ingenting leses som midten. Er tallet kjent, sett det i stedet for spennet; ellers forblir det ukjent, og det spørres etter der et svar avhenger av det.',
  'draft.rates':
    'Dette ser ut som en tabell med valutakurser, og den sier ikke for hver kurs hvor mange enheter av hvilken valuta én enhet av hvilken annen er, eller på hvilken dag. Begynn med en tilordning for kurser som følger med Solidary, eller skriv en etter docs/MAPPING.md, avsnitt 8. Månedssnitt er ingen dagskurser, og leses ikke.',
  'draft.regions':
    '«{cell}» under {column} ser ut som koden for en region, og filen sier ikke i hvilket land: velg det. Før det importeres ingenting.',
  'draft.second-heading': 'Den første raden, {cells}, ser ut som en andre linje av overskriften og venter.',
  'draft.second-table':
    'Fra «{title}» ser en annen tabell ut til å begynne: derfra leses ingenting. Legg den på et eget ark eller i en egen fil, og lag et utkast for den.',
  'draft.several-currencies':
    '{column} har beløp i flere valutaer, {found}, og en kolonne leses i én: sett valutaen for hver rad i en egen kolonne. Til da mater den ingenting.',
  'draft.several-days':
    'De fleste cellene under {column} er ikke dager skrevet på én måte{same, select, yes { («{cell}»)} other {: «{cell}» og «{other}»}}. Skriv dem på én måte, eller nevn hver måte under formats der ingen leses som en annen. Til da mater kolonnen ingenting.',
  'draft.several-names':
    '«{cell}» under {column} ser ut som flere firmaer i én celle. Slike rader leses uten part der: skriv hvert firma i sin egen rad, eller ett navn for fellesskapet.',
  'draft.several-prices':
    '{columns} kan hver være den avtalte prisen, og ingenting i filen sier hvilken: ingen av dem mater den før du velger.',
  'draft.several-values':
    '{columns} har hvert sitt beløp, og en rad gir ett tall: ingen av dem mater det. Velg den som gjelder for alle raden er for, eller lag et tall av hver med egen type arbeid, eget sted eller egne dager (eachColumn; docs/MAPPING.md, del 8).',
  'draft.sheets':
    'Arbeidsboken har flere ark. Dette utkastet leser {sheet}; de andre er {others}. Et annet lages med `solidary mapping suggest FIL --sheet NAVN`, eller velg det på siden.',
  'draft.shortened':
    '«{cell}» under {column} er et langt nummer som et regneark har forkortet, og sifrene som skilte det ut, er borte: kolonnen mater ingenting. Eksporter filen på nytt med den kolonnen som tekst.',
  'draft.sign':
    '«{sign}» kan bety {among}: sett valutaen til filen i stedet for {code}. Inntil da importeres ingenting.',
  'draft.times':
    '«{cell}» under {column} er et klokkeslett eller en varighet, og timer leses som et tall: skriv sju og en halv time som 7,5. Til da mater kolonnen ingenting.',
  'draft.totals': 'Rader som begynner med {cells} ser ut som summer av radene over, og venter.',
  'draft.unawarded':
    'Rader uten leverandør under {firm} og uten pris under {price} ser ut som konkurranser der ingenting ble tildelt, og venter.',
  'draft.undated-pay':
    'Ingen kolonne sier hvilke dager lønnen er for. Legg til from og until, og dagene i nøkkelen: uten dem tar listen for neste måned plassen til denne.',
  'draft.unfed': 'Kolonner som ikke gir noe ennå: {columns}',
  'draft.unknown-headings':
    'Ingen overskrift i denne filen er kjent her, så ingenting hentes ennå: si for hver kolonne hva den betyr, på siden eller i denne filen. docs/MAPPING.md forklarer hvert ord.',
  'draft.unread':
    '{column} mater ingenting: de fleste cellene, som «{cell}», er ikke {needs, select, amount {beløp i én valuta} other {tall}}. Nevn valutaen i overskriften eller en kolonne, eller rett cellene.',
  'draft.with-tax':
    '{column} ser ut som en pris med avgift: det leverandøren betaler videre som avgift, dekker ikke arbeid. Kolonnen mater ingenting før du velger, og da uten avgiften.',
} as const;
