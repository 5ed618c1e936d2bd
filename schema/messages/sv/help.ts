/** What a mark, a word or a test means, one short definition each. */
export const help = {
  'help.does.appeal':
    'Det säger inte hur en domstol skulle döma. Varje regel anger när den senast kontrollerades, och mot vilken text.',
  'help.does.knew':
    'Det avgör inte vad någon visste eller borde ha vetat: det listar vad som talar för och vad som talar emot.',
  'help.does.meant': 'Det säger inte varför ett pris är lågt, och inte heller att det var avsett.',
  'help.does.rank': 'Det ger inga poäng och ingen rangordning av företag.',
  'help.does.right': 'Det avgör inte vem som har rätt. Båda sidor kan läsa samma sida och rätta uppgifterna på den.',
  'help.does.send':
    'Det skickar ingenting till någon. Brev, listor och frågor skickas av människor, efter att de har läst dem.',
  'help.does.sure': 'Det gissar inte. Det som inte är känt förblir ”inte känt”, och uppgiften som saknas anges.',
  'help.does.workers':
    'Det nämner ingen arbetstagare vid namn: personer anges med pseudonym eller som antal, och frågor om få personers lön hålls utanför texter som ska skickas.',
  'help.mark.cannot_tell':
    'En prickad ring med frågetecken: med de uppgifter som finns kan det inte avgöras. Uppgiften som saknas står bredvid, som en fråga.',
  'help.mark.does_not_owe': 'En tom skiva: enligt dessa uppgifter når regeln inte detta företag. Skälet står bredvid.',
  'help.mark.flagged':
    'En vimpel i bärnsten: testet fann mindre än det som jämförelsen görs mot. Flaggan öppnar en fråga och är inget utslag.',
  'help.mark.may_owe':
    'En halvfylld skiva: regeln skulle nå detta företag om ytterligare en sak stämmer. Det som det hänger på står bredvid.',
  'help.mark.not_applicable': 'Ett kort streck: testet omfattar inte denna post. Varför står bredvid.',
  'help.mark.owes':
    'En fylld skiva: enligt de uppgifter som finns gör regeln att detta företag svarar för skulden. Andra uppgifter kan ändra det.',
  'help.mark.passed':
    'En bock, i bläck och inte i grönt: detta pris, eller denna lön, klarar detta test. Det säger inte att någon fick betalt.',
  'help.needs.below-official-estimate': 'Priset, och den officiella uppskattningen av samma avtal.',
  'help.needs.bid-far-below-next': 'Anbuden i samma upphandling, med belopp.',
  'help.needs.chain-price-below-lawful-labour':
    'Priserna i avtalen ovanför arbetet, hur mycket arbete som krävs, lönegolvet enligt lag och vad arbetsgivare betalar utöver lönen.',
  'help.needs.charge-rate-below-floor':
    'Vad som debiteras per timme, timmar per vecka, lönegolvet enligt lag och vad arbetsgivare på den platsen betalar utöver lönen.',
  'help.needs.hours-above-limit': 'Timmarna i en löneuppgift, dess dagar och högsta antal timmar per vecka enligt lag.',
  'help.needs.overtime-not-paid':
    'Lön, timmar, hur många av dem som var övertid och hur övertid ersätts på den platsen.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'Bruttolön, timmar och gängse lön för det arbetet på den platsen vid den tiden.',
  'help.needs.pay-below-collective-agreement':
    'Bruttolön, timmar, arbetets klass och vad kollektivavtalet angav för den den dagen.',
  'help.needs.pay-below-living-wage':
    'Bruttolön, timmar och en levnadslön som någon har offentliggjort för den platsen.',
  'help.needs.pay-below-statutory-floor':
    'Bruttolön, timmar, hur många arbetstagare lönen avser och lönegolvet enligt lag på den platsen den dagen.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'Bruttolön, timmar och gängse lön för det arbetet på den platsen vid den tiden.',
  'help.needs.pay-late-or-missing':
    'Dagen då lönen förföll till betalning, hur mycket som skulle betalas, när den betalades och hur mycket.',
  'help.needs.price-below-agreed-labour':
    'Priset, vad som måste köpas utöver arbete, hur mycket arbete som krävs och vad ett kollektivavtal angav för arbetets klass.',
  'help.needs.price-below-lawful-labour':
    'Priset, vad som måste köpas utöver arbete, hur mycket arbete som krävs, lönegolvet enligt lag på avtalsdagen och vad arbetsgivare betalar utöver lönen.',
  'help.needs.price-below-lawful-labour-beneath':
    'Priset, vilka avtal som utförs under det, och för vart och ett hur mycket arbete som krävs, vad som måste köpas därutöver, lönegolvet enligt lag och vad arbetsgivare betalar utöver lönen.',
  'help.needs.unit-price-below-market':
    'Priset per enhet, produkten och ett offentliggjort pris på den produkten på den platsen vid den tiden.',
  'help.needs.unit-price-far-below-comparable':
    'Priset per enhet för samma arbete, och vad tillräckligt många andra företag fick betalt för det där vid ungefär samma tid.',
  'help.says.accepted': 'En rad i en fil som lästes och som något sparas av.',
  'help.says.answer':
    'Det verktyget räknar fram ur de uppgifter som finns: ett test, en rad i en spårning, en kontroll. Det gäller alltid en viss dag.',
  'help.says.answer-sheet':
    'Ett svar på ett blad, med steg och källor, och en hash som visar vem som helst att det inte ändrats sedan dess. Det säger vad som följer av uppgifterna, inte att de är sanna.',
  'help.says.article': 'Var i lagen regeln står, så som den citeras. Regelns sida har texten som lästes.',
  'help.says.as-known':
    'Fram till när uppgifter hade blivit kända. Ett svar så som det var känt en viss dag utelämnar det som sedan dess blivit känt, rättats eller återtagits: så kan man säga vad man då hade kunnat veta. Det är en annan sak än den dag som svaret gäller.',
  'help.says.as-of':
    'Dagen för frågan. Uppgifter, gällande rätt och återstående tid är de som gäller den dagen; en annan dag kan ge ett annat svar.',
  'help.says.benchmark':
    'En siffra som någon har offentliggjort och som ett pris eller en lön jämförs med: ett golv, en gängse lön, en levnadslön. Källan står bredvid.',
  'help.says.chain':
    'Avtalen från en arbetsplats upp till det översta, vart och ett utfört under det ovanför. Uppåt på sidan är uppåt i kedjan.',
  'help.says.change':
    'Det som är annorlunda vid en tidpunkt än vid en annan: en uppgift som lades till, rättades eller stängdes, en flagga som kom eller försvann, en rad i ett krav med ett annat svar, en sista dag som passerade, en regel som började eller upphörde att gälla. Vem som sade det och när det blev känt står bredvid varje uppgift.',
  'help.says.claim': 'Vad någon uppger är obetalt: en arbetsgivare, en plats och rader med dagar och belopp.',
  'help.says.condition': 'Vad en regel kräver innan den når någon: uppfyllt, inte uppfyllt eller inte känt.',
  'help.says.deadline':
    'En dag då något senast måste göras enligt en regel, räknad från en dag som står bredvid. Den som missar den kan förlora kravet mot ett företag, eller hela kravet.',
  'help.says.defence':
    'Det som befriar någon enligt en regel om det stämmer: till exempel en kontroll som gjordes. Verktyget listar bevisen för och emot.',
  'help.says.diligence':
    'Kontroller som en lag räknar till köparens fördel. De räknas fram ur det som finns och kryssas aldrig i.',
  'help.says.dry-run': 'En import som gås igenom och räknas, men av vilken inget skrivs.',
  'help.says.end-client':
    'Den som beställde arbetet för egna behov, överst i en kedja. Vissa regler undantar den, andra pekar ut den.',
  'help.says.enforced-after':
    'Svarar för hela beloppet som en solidarisk gäldenär, men det obetalda tas ut hos den först sedan man har försökt hos arbetsgivaren.',
  'help.says.finding':
    'Vad en myndighet eller domstol säger, med hur långt ärendet har kommit: påstått, fastställt, dömt, avslutat.',
  'help.says.going-rate': 'Vad som vanligen betalas för det arbetet på den platsen. Det är inte alltid bindande.',
  'help.says.gross-net': 'Brutto är lön före avdrag, netto är vad som återstår. Vissa regler omfattar bara nettolönen.',
  'help.says.import': 'En inläsning av filer. Allt som den förde med sig kan ångras tillsammans.',
  'help.says.indicator':
    'Ett tecken på en offentliggjord lista, sett eller eftersökt på en arbetsplats. En lista hjälper den som undersöker; den stämplar ingen.',
  'help.says.joint':
    'Var och en av flera svarar för hela beloppet, och borgenären väljer vem som krävs. Det ska bara betalas en gång.',
  'help.says.lawful-labour':
    'Vad arbetet skulle kosta med den lägsta lagenliga lönen: timmar gånger golvet den dagen, med vad arbetsgivare måste betala utöver lönen.',
  'help.says.letter':
    'Ett utkast till ett företag, med de uppgifter som regeln kräver; de som saknas är markerade. Innan det visas säger det vem orden ringar in som klagande. Det skickar ingenting.',
  'help.says.limitation': 'Dagen efter vilken en skuld kanske inte längre kan göras gällande i domstol.',
  'help.says.line': 'En del av ett krav: arbetsdagar, slag av skuld, vad som skulle betalas och vad som betalades.',
  'help.says.living-wage':
    'Vad någon har offentliggjort som tillräckligt att leva på på den platsen. Ingen är enligt lag skyldig det bara för att det offentliggjorts.',
  'help.says.main-contractor': 'Den som åtog sig arbetet från slutbeställaren och lät delar av det gå vidare.',
  'help.says.mapping':
    'Vilken kolumn i en fil som matar vilken uppgift. Den sparas som en fil som kan läsas, rättas och användas igen.',
  'help.says.on-costs': 'Vad en arbetsgivare måste betala utöver lönen: avgifter, försäkringar, pålagor, semesterlön.',
  'help.says.order':
    'Vem lagen låter en kräva först. Där trappstegen är numrerade öppnas nästa först efter den händelse som anges.',
  'help.says.pseudonym':
    'Ett tecken i stället för ett namn, gjort på denna dator. Det säger att två poster gäller samma person, men inte vem.',
  'help.says.question': 'En uppgift som saknas, med vem som troligen har den och de svar som hänger på den.',
  'help.says.range': 'Där en uppgift bara är känd inom gränser räknas både det bästa och det sämsta fallet fram.',
  'help.says.regime':
    'En regel på en plats som kan göra att någon svarar för en annans skuld, så som den löd vid en viss tid.',
  'help.says.rejected':
    'En rad i en fil som inte togs. Dess nummer, kolumnen, varför och vad som rättar den står vid den, och den kan rättas på plats.',
  'help.says.root': 'Företaget överst på den karta som visas. Leden räknas därifrån.',
  'help.says.sequential':
    'Ett trappsteg efter ett annat uppåt i kedjan: nästa krävs först när det föregående inte betalade.',
  'help.says.source': 'Dokumentet och raden som en uppgift lästes ur. Där källor säger olika förblir båda synliga.',
  'help.says.statutory-floor': 'Den lägsta lön som lagen på den platsen angav för det arbetet den dagen.',
  'help.says.subsidiary': 'Svarar bara där arbetsgivaren inte betalade, eller inte kan förmås att betala.',
  'help.says.surety':
    'Svarar för en annans skuld som den som har gått i borgen för den. Om arbetsgivaren måste krävas först står vid regeln.',
  'help.says.threshold':
    'Den andel under vilken ett test flaggar. Den är daterad, dess källa står bredvid, och en annan kan prövas.',
  'help.says.tier': 'Hur många avtal som ligger mellan ett företag och toppen. Det beror på var man börjar räkna.',
  'help.says.trace':
    'Ett krav som följs uppåt i kedjan: vem som kan vara ansvarig, för hur mycket, enligt vilken artikel, till när.',
  'help.says.undeclared':
    'Uppgifter som inte går ihop utan ytterligare underentreprenörer. En kandidat är ett skäl att fråga.',
  'help.says.version': 'Regeln så som den löd från en dag till en annan. Dagen för arbetet avgör vilken som räknas.',
  'help.says.waiting':
    'En rad i en fil som lästes och som tills vidare inget sparas av. Varför står vid den; den räknas, så att ingen rad går förlorad.',
  'help.sign.amber': 'Bärnsten märker det som någon ännu måste fråga om eller göra, och inget annat.',
  'help.sign.dashed':
    'En streckad linje eller understrykning: härlett. Inget dokument säger det; vad det härleddes ur står bredvid.',
  'help.sign.dotted': 'En prickad del av en stapel: för dessa kan det inte avgöras, eller så väntar de.',
  'help.sign.dotted-underline':
    'En prickad understrykning under en artikel: regeln är inte verifierad. När den senast kontrollerades står bredvid.',
  'help.sign.hatched': 'En skrafferad del av en stapel: inte känt, eller högst så mycket.',
  'help.sign.mid':
    'En ljusare del av en stapel: nästa kedja, eller vad ett företag behåller av priset. Vad det är står bredvid.',
  'help.sign.outlined': 'En del av en stapel med bara kontur: utanför vad testet frågar efter, eller finns redan.',
  'help.sign.path':
    'Den kraftiga linjen på en karta: den valda vägen. Ark bakom varandra: företag ritade som ett, med antal och summa.',
  'help.sign.rail':
    'Linjen bredvid en stege av företag: ju bredare, desto mer kan krävas; streckad genom en länk som bara är härledd; tunn och grå där ansvaret slutar.',
  'help.sign.solid': 'En fylld del av en stapel: det som anges bredvid. Stapelns delar blir tillsammans det hela.',
  'help.sign.strip':
    'På en löneremsa: en prick för vad som betalades, ihålig där det är ett genomsnitt, ett streck där det är ett spann. Lodräta linjer är nivåerna den jämförs med.',
  'help.sign.timeline':
    'På en tidslinje: en ring där en frist börjar, en stapel för hur länge den löper, ett streck för sista dagen. En prickad stapel har passerat. Linjen ner över allt är den dag som svaret gäller.',
  'help.term.accepted': 'godtagna',
  'help.term.answer': 'svar',
  'help.term.answer-sheet': 'svarsblad',
  'help.term.article': 'artikel',
  'help.term.as-known': 'så som känt',
  'help.term.as-of': 'per',
  'help.term.benchmark': 'jämförelsevärde',
  'help.term.chain': 'kedja',
  'help.term.change': 'ändring',
  'help.term.claim': 'krav',
  'help.term.condition': 'villkor',
  'help.term.deadline': 'frist',
  'help.term.defence': 'befrielsegrund',
  'help.term.diligence': 'aktsamhet',
  'help.term.dry-run': 'provkörning',
  'help.term.end-client': 'slutbeställare',
  'help.term.enforced-after': 'solidarisk gäldenär, verkställs efter arbetsgivaren',
  'help.term.finding': 'konstaterande',
  'help.term.going-rate': 'gängse lön',
  'help.term.gross-net': 'brutto och netto',
  'help.term.import': 'import',
  'help.term.indicator': 'indikator',
  'help.term.joint': 'solidarisk gäldenär',
  'help.term.lawful-labour': 'lagenlig arbetskostnad',
  'help.term.letter': 'utkast till brev',
  'help.term.limitation': 'preskription',
  'help.term.line': 'rad i ett krav',
  'help.term.living-wage': 'levnadslön',
  'help.term.main-contractor': 'huvudentreprenör',
  'help.term.mapping': 'mappning',
  'help.term.on-costs': 'lönebikostnader',
  'help.term.order': 'ordning',
  'help.term.pseudonym': 'pseudonym',
  'help.term.question': 'fråga',
  'help.term.range': 'bästa och sämsta fall',
  'help.term.regime': 'regel',
  'help.term.rejected': 'avvisade',
  'help.term.root': 'rot',
  'help.term.sequential': 'trappsteg för trappsteg',
  'help.term.source': 'källa',
  'help.term.statutory-floor': 'lagstadgat lönegolv',
  'help.term.subsidiary': 'ansvarig efter arbetsgivaren',
  'help.term.surety': 'borgensman',
  'help.term.threshold': 'ett tests andel',
  'help.term.tier': 'led',
  'help.term.trace': 'spårning',
  'help.term.undeclared': 'tecken på oredovisad underentreprenad',
  'help.term.version': 'lydelse',
  'help.term.waiting': 'väntar',
  'help.word.below': 'Under det som jämförelsen görs mot.',
  'help.word.cannot_be_lawful': 'Så långt under att lagenlig lön inte ryms, om ingen förklarar hur.',
  'help.word.cannot_tell': 'En uppgift saknas; vilken står bredvid. Det är varken ja eller nej.',
  'help.word.cba':
    'Vad fackförbund och arbetsgivare har kommit överens om för en bransch. Det kan binda alla i branschen, eller bara dem som undertecknat.',
  'help.word.contract_in_writing': 'Om arbetsvillkoren lämnades skriftligen.',
  'help.word.covers':
    'Det ett företag behåller av priset uppgår minst till hela höjningen. Det sägs inte att någon kan avvara allt.',
  'help.word.deduction_lodging':
    'En del av lönen som hålls inne för en sovplats. Om den får hållas inne är en rättsfråga.',
  'help.word.deduction_other': 'En del av lönen som hålls inne av annat skäl.',
  'help.word.deduction_tools': 'En del av lönen som hålls inne för verktyg.',
  'help.word.deduction_transport': 'En del av lönen som hålls inne för vägen till arbetet.',
  'help.word.documented': 'En källa säger det; den står vid uppgiften.',
  'help.word.does_not_cover': 'Det ett företag behåller av priset är mindre än hela höjningen.',
  'help.word.does_not_owe': 'Enligt de uppgifter som finns når regeln inte detta företag. En annan regel kan göra det.',
  'help.word.employer_insurance':
    'Försäkring som en arbetsgivare måste betala utöver lönen, till exempel mot olycksfall.',
  'help.word.exposure_cannot_tell': 'En uppgift som lagen på den platsen beror på saknas; vilken står bredvid.',
  'help.word.exposure_law_not_held': 'Ingen lag för den platsen är inlagd här. Det är inte detsamma som inget ansvar.',
  'help.word.exposure_may_owe':
    'En lag på den platsen kan, på vissa villkor, göra att köparen svarar för lön som förblir obetald.',
  'help.word.exposure_no_debtor':
    'Enligt de uppgifter som finns gör ingen lag som är inlagd här denna köpare till gäldenär. Bristen stannar hos arbetstagarna.',
  'help.word.exposure_owes': 'En lag på den platsen gör att köparen svarar för lön som förblir obetald.',
  'help.word.far_below': 'Under testets andra, lägre andel.',
  'help.word.flagged':
    'Testet fann mindre än det som jämförelsen görs mot. En flagga öppnar en fråga; den är aldrig ett utslag.',
  'help.word.gap': 'Det som sågs når inte upp till den norm som anges.',
  'help.word.generally_applied_cba': 'Ett kollektivavtal som lagen gör bindande för hela branschen.',
  'help.word.held': 'Det är känt här och har inte löpt ut.',
  'help.word.holiday_pay': 'Det som sätts av för lediga dagar, utöver timlönen.',
  'help.word.illegal_employment':
    'Ett slags ärende hos en myndighet. Solidary sparar ingens rätt att vistas i landet: det finns inget fält för den.',
  'help.word.inferred': 'Inget dokument säger det. Det följer av andra uppgifter, som anges, och det kan vara fel.',
  'help.word.lapsed': 'Det fanns en gång, och dess tid har löpt ut.',
  'help.word.looked_for_not_found': 'Någon letade och såg det inte. Det säger inte att det inte fanns där.',
  'help.word.may_owe': 'Regeln skulle nå detta företag om ytterligare en sak stämmer, som står bredvid.',
  'help.word.memory': 'Regeln skrevs ner ur minnet, och ingen text jämfördes.',
  'help.word.model': 'Ett förslag eller en avtalsform, genomräknad för jämförelse. Den binder ingen i sig själv.',
  'help.word.no_gap_found': 'Någon undersökte och såg ingen brist. Det säger inte att det inte finns någon.',
  'help.word.not_applicable': 'Testet eller regeln omfattar inte detta. Skälet står bredvid.',
  'help.word.not_held': 'Inte känt här. Det kan mycket väl finnas.',
  'help.word.not_known': 'Ingen källa som finns här säger det eller något annat.',
  'help.word.not_recorded': 'Ingen har antecknat här att det eftersöktes.',
  'help.word.not_shown': 'Det som är antecknat här visar det inte.',
  'help.word.not_tested':
    'Det finns för många priser under denna köpare för att testa alla på en gång, och inga svar för den dagen är sparade. Det säger ingenting om priset.',
  'help.word.observed': 'Någon har antecknat att det sågs.',
  'help.word.owes':
    'Enligt de uppgifter som finns gör regeln att detta företag svarar för skulden. Det är en domstols sak att säga det.',
  'help.word.passed': 'Detta pris, eller denna lön, klarar just detta test. Det säger inte att lön betalades.',
  'help.word.pay_counts': 'Denna del räknas mot det golv som lönen jämförs med.',
  'help.word.pay_does_not_count': 'Denna del läggs åt sidan innan lönen jämförs med golvet.',
  'help.word.pay_unknown': 'Om denna del räknas är inte klarlagt av någon text som lästs: båda fallen räknas fram.',
  'help.word.payroll_levy': 'Vad en arbetsgivare måste betala till en fond, som andel av alla löner.',
  'help.word.proposal': 'Framlagt av någon, och inte i kraft.',
  'help.word.secondary': 'Regeln lästes i en text om lagen, inte i själva lagen.',
  'help.word.to_review': 'Två saker står sida vid sida som en människa bör titta på. Inget är avgjort.',
  'help.word.vat': 'Mervärdesskatt. Vissa regler gör att en köpare svarar för den utöver lönen.',
  'help.word.worker_led_agreement': 'Ett bindande avtal som arbetstagarnas egna organisationer leder och kontrollerar.',
} as const;
