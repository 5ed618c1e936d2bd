/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: steg {n} av {all}',
  'page.guide.auditor': 'Som revisor',
  'page.guide.auditor.about': 'Du har en lista på leverantörer med priser.',
  'page.guide.auditor.ask': 'Fråga leverantörerna',
  'page.guide.auditor.ask-text':
    'Allt som saknas om avtal, efter vem som ska frågas. Välj några, ta arbetsboken och skicka den själv. När den kommer tillbaka ifylld släpper du den längst ner på denna sida: den säger vilka frågor den stängde, och kan ångras.',
  'page.guide.auditor.below': 'Vad som står under en leverantör',
  'page.guide.auditor.below-text':
    'Se under ”Tecken på oredovisad underentreprenad”: timmarna som arbetet kräver jämförs med de arbetstagare som anmäldes. En kandidat är ett skäl att fråga. Under den står vad den inte säger.',
  'page.guide.auditor.flags': 'Vilka priser som inte kan täcka lagenlig lön',
  'page.guide.auditor.flags-text':
    'Stapeln har varje avtal en gång: flaggad, klarar testet, ej tillämpligt, kan inte avgöras. Raderna står efter hur mycket som fattas. En flagga öppnar en fråga; den är aldrig ett utslag.',
  'page.guide.auditor.list': 'Börja med listan',
  'page.guide.auditor.list-text':
    'Din egen lista släpps här. Kolumner matchas med uppgifter, en provkörning räknar vad som skulle läsas, och inget skrivs innan du säger det. Demonstrationen kom in på samma sätt, och kan ångras.',
  'page.guide.auditor.mend': 'Priset som skulle rätta det',
  'page.guide.auditor.mend-text':
    'Läs stegen uppifrån: priset, vad som måste köpas, vad som är kvar för arbete, och vad det arbetet lagenligt kostar. Bästa och sämsta fall står sida vid sida. Priset som rättar det står bredvid svaret.',
  'page.guide.auditor.open': 'Vad som inte kan avgöras, och varför',
  'page.guide.auditor.open-text':
    'Om dessa priser räcker till lagenliga löner kan inte avgöras, eftersom en uppgift saknas: vilken, och för hur många avtal, står bredvid listan. Där priset självt säger hur mycket arbete det kan bära säger raden det, och det kan kontrolleras.',
  'page.guide.auditor.own': 'Dina egna avtal',
  'page.guide.auditor.own-text':
    'Avtalen som Hallmarkt köper under. Vart och ett leder till sina tester, och ”Öppna dess kedja” till alla nedanför. Längre ner står de kontroller som en lag räknar till en köpares fördel, där den har några.',
  'page.guide.back': 'Tillbaka',
  'page.guide.begin': 'Börja, {all} steg',
  'page.guide.end': 'Avsluta',
  'page.guide.go-on': 'Fortsätt vid steg {n} av {all}',
  'page.guide.hide': 'Lägg undan',
  'page.guide.inspector': 'Som inspektör',
  'page.guide.inspector.about': 'Du har ett lönekrav.',
  'page.guide.inspector.claims': 'Börja med kravet',
  'page.guide.inspector.claims-text':
    'Alla krav som finns här. Ett nytt läggs in på en sida, med rader efter dagar och belopp; det som inte är känt förblir ”inte känt”. Här följs kravet från Mirovas arbetare.',
  'page.guide.inspector.days': 'Dagar som räknas',
  'page.guide.inspector.days-text':
    'Ett annat krav, i Norge, där ett skriftligt krav måste komma fram till varje företag i tid. Varje rad säger från när en dag räknas och hur många som är kvar; vad som stoppar den och vad som hänger på den är en länk bort. Därifrån kan kommande dagar läggas in i en kalender.',
  'page.guide.inspector.ladder': 'Alla som kan vara ansvariga, i ordning',
  'page.guide.inspector.ladder-text':
    'Arbetsgivaren står lägst, den översta köparen högst. Fyllda, halva, tomma och prickade skivor säger hur fast svaret är. Fleras belopp läggs aldrig ihop: lönen ska betalas en gång.',
  'page.guide.inspector.law': 'Regeln bakom en rad',
  'page.guide.inspector.law-text':
    'Vilken lydelse som gäller vilka dagar, hur säker den är, när den senast kontrollerades och mot vilken text. Vad som är öppet i regeln står också där. Det är inte juridisk rådgivning.',
  'page.guide.inspector.papers': 'Ta med det',
  'page.guide.inspector.papers-text':
    'Ett svarsblad med steg, källor och en hash att kontrollera det med, och utkast till brev. Verktyget skickar ingenting: du läser det först.',
  'page.guide.inspector.rung': 'En rad, öppnad',
  'page.guide.inspector.rung-text':
    'Trosses rad är öppen i trappan: villkoren som är uppfyllda, inte uppfyllda eller inte kända, befrielsegrunderna, och stegen med den artikel som vart och ett vilar på.',
  'page.guide.inspector.settling': 'Vad som skulle ändra svaret',
  'page.guide.inspector.settling-text':
    'Där en eller två uppgifter skulle avgöra det för ett företag står de här, med vem som ska frågas och vad vartdera svaret skulle betyda.',
  'page.guide.leave': 'Lämna',
  'page.guide.next': 'Nästa',
  'page.guide.organiser': 'Som facklig organisatör',
  'page.guide.organiser.about': 'Du har ett namn, eller foton från en byggplats.',
  'page.guide.organiser.ask': 'Be om det som saknas',
  'page.guide.organiser.ask-text':
    'Detta är frågorna som Lindhorst kunde svara på. ”Skriv texten” gör ett artigt brev av dem. Det nämner ingen arbetstagare, och håller inne det som skulle avslöja att någon kräver.',
  'page.guide.organiser.firm': 'Företaget som anställde dem',
  'page.guide.organiser.firm-text':
    'Avtalen som Mirova arbetar under, för olika köpare. Timmar räknas bara mot det avtal som de arbetades under.',
  'page.guide.organiser.hole': 'En länk som ingen har dokumenterat',
  'page.guide.organiser.hole-text':
    'Alla nedanför Hallmarkt. En streckad linje är en länk som inget dokument visar: att detta avtal utförs under det andra. Under ”Luckor att fylla” står vad den härleddes ur, och därifrån ber du om dokumentet.',
  'page.guide.organiser.liable': 'Vem som kan vara ansvarig',
  'page.guide.organiser.liable-text':
    'Sex arbetstagares lön, följd uppåt i båda kedjorna. Meningen överst är svaret; varje rad säger enligt vilken artikel, hur mycket, till när och vad som ännu saknas.',
  'page.guide.organiser.map': 'Vem som står ovanför arbetsplatsen',
  'page.guide.organiser.map-text':
    'Arbetsplatsen är längst ner och den översta köparen ovanför: uppåt på sidan är uppåt i kedjan. Priserna står på länkarna. ”Tabell” säger samma sak i rader.',
  'page.guide.organiser.name': 'Börja med namnet',
  'page.guide.organiser.name-text':
    'Skriv namnet som står på jackan eller skåpbilen. Lika namn hålls isär: se på plats och nummer innan du väljer ett.',
  'page.guide.organiser.price': 'Kunde detta pris täcka lagenlig lön?',
  'page.guide.organiser.price-text':
    'Avtalet som Mirova arbetade under: gipsväggar, betalda per m². Varje test säger flaggad, klarar testet, ej tillämpligt eller kan inte avgöras, och leder till sina steg.',
  'page.guide.show': 'Visa mig',
  'page.guide.title': 'Tio minuter med demonstrationen',
} as const;
