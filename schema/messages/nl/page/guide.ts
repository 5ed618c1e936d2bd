/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: stap {n} van {all}',
  'page.guide.auditor': 'Als controleur',
  'page.guide.auditor.about': 'U hebt een lijst van opdrachtnemers met prijzen.',
  'page.guide.auditor.ask': 'Vraag het de opdrachtnemers',
  'page.guide.auditor.ask-text':
    'Alles wat van contracten ontbreekt, naar aan wie het te vragen is. Kies er enkele, neem de werkmap, en verstuur die zelf. Komt die ingevuld terug, zet haar dan onderaan deze pagina: daar staat welke vragen zij heeft gesloten, en het kan ongedaan worden gemaakt.',
  'page.guide.auditor.below': 'Wat onder een opdrachtnemer staat',
  'page.guide.auditor.below-text':
    'Kijk onder “Aanwijzingen van niet-gemelde onderaanneming”: de uren die het werk vergt, worden vergeleken met de werknemers die zijn gemeld. Een kandidaat is een reden om te vragen. Daaronder staat wat het niet zegt.',
  'page.guide.auditor.flags': 'Welke prijzen geen rechtmatig loon kunnen betalen',
  'page.guide.auditor.flags-text':
    'De balk heeft elk contract één keer: signaal, doorstaan, niet van toepassing, niet te zeggen. De rijen staan naar hoe groot het tekort is. Een signaal opent een vraag; het is nooit een oordeel.',
  'page.guide.auditor.list': 'Begin met de lijst',
  'page.guide.auditor.list-text':
    'Hier zet u uw eigen lijst neer. Kolommen worden aan feiten gekoppeld, een proefrun telt wat zou worden gelezen, en er wordt niets weggeschreven voordat u dat zegt. De demonstratie kwam op dezelfde manier binnen, en kan ongedaan worden gemaakt.',
  'page.guide.auditor.mend': 'De prijs die het zou herstellen',
  'page.guide.auditor.mend-text':
    'Lees de stappen van boven af: de prijs, wat moet worden ingekocht, wat voor arbeid overblijft, en wat die arbeid rechtmatig kost. Gunstigste en ongunstigste geval staan naast elkaar. De prijs die het herstelt, staat naast het antwoord.',
  'page.guide.auditor.open': 'Wat niet te zeggen is, en waarom',
  'page.guide.auditor.open-text':
    'Of deze prijzen rechtmatige lonen kunnen betalen is niet te zeggen, omdat er een feit ontbreekt: welk, en van hoeveel contracten, staat naast de lijst. Waar de prijs zelf zegt hoeveel arbeid hij kan dragen, zegt de rij dat, en dat is na te gaan.',
  'page.guide.auditor.own': 'Uw eigen contracten',
  'page.guide.auditor.own-text':
    'De contracten waaronder Hallmarkt inkoopt. Elk leidt naar zijn toetsen, en “Keten openen” naar iedereen eronder. Verderop staan de controles die een wet ten gunste van een opdrachtgever meetelt, waar die wet er heeft.',
  'page.guide.back': 'Terug',
  'page.guide.begin': 'Beginnen, {all} stappen',
  'page.guide.end': 'Einde',
  'page.guide.go-on': 'Verder bij stap {n} van {all}',
  'page.guide.hide': 'Wegleggen',
  'page.guide.inspector': 'Als inspecteur',
  'page.guide.inspector.about': 'U hebt een loonvordering.',
  'page.guide.inspector.claims': 'Begin met de vordering',
  'page.guide.inspector.claims-text':
    'Alle vorderingen die zijn vastgelegd. Een nieuwe wordt op één pagina ingevoerd, met posten naar dagen en bedragen; wat niet bekend is, blijft “niet bekend”. Hier wordt die van de werknemers van Mirova gevolgd.',
  'page.guide.inspector.days': 'Dagen die tellen',
  'page.guide.inspector.days-text':
    'Een andere vordering, in Noorwegen, waar een schriftelijke vordering bij elk bedrijf op tijd moet aankomen. Elke rij zegt vanaf wanneer een dag loopt en hoeveel er resten; wat hem stuit en wat eraan hangt, is één link verder. Vandaar gaan de komende dagen naar een agenda.',
  'page.guide.inspector.ladder': 'Iedereen die aansprakelijk kan zijn, op volgorde',
  'page.guide.inspector.ladder-text':
    'De werkgever staat onderaan, de bovenste opdrachtgever bovenaan. Volle, halve, lege en gestippelde schijven zeggen hoe vast het antwoord staat. De bedragen van meerderen worden nooit opgeteld: het loon is één keer verschuldigd.',
  'page.guide.inspector.law': 'De regel achter een rij',
  'page.guide.inspector.law-text':
    'Welke versie op welke dagen geldt, hoe zeker die is, wanneer die voor het laatst is nagekeken en aan de hand van welke tekst. Ook wat de regel openlaat, staat er. Het is geen juridisch advies.',
  'page.guide.inspector.papers': 'Neem het mee',
  'page.guide.inspector.papers-text':
    'Een antwoordblad met stappen, bronnen en een hash om het te controleren, en concepten van brieven. Het hulpmiddel verstuurt niets: u leest het eerst.',
  'page.guide.inspector.rung': 'Eén rij, geopend',
  'page.guide.inspector.rung-text':
    'De rij van Trosse is op de ladder geopend: de voorwaarden die vervuld, niet vervuld of niet bekend zijn, de verweren, en de stappen met het artikel waarop elk berust.',
  'page.guide.inspector.settling': 'Wat het antwoord zou veranderen',
  'page.guide.inspector.settling-text':
    'Waar één of twee feiten over een bedrijf zouden beslissen, staan ze hier, met aan wie het te vragen is en wat elk antwoord zou betekenen.',
  'page.guide.leave': 'Verlaten',
  'page.guide.next': 'Volgende',
  'page.guide.organiser': 'Als vakbondsmedewerker',
  'page.guide.organiser.about': 'U hebt een naam, of foto’s van een werkplek.',
  'page.guide.organiser.ask': 'Vraag naar wat ontbreekt',
  'page.guide.organiser.ask-text':
    'Dit zijn de vragen die Lindhorst zou kunnen beantwoorden. “Tekst schrijven” maakt er een beleefde brief van. Die noemt geen werknemer bij naam, en houdt achter wat zou verraden dat iemand vordert.',
  'page.guide.organiser.firm': 'Het bedrijf dat hen in dienst had',
  'page.guide.organiser.firm-text':
    'De contracten waaronder Mirova werkt, voor verschillende opdrachtgevers. Uren tellen alleen voor het contract waaronder ze zijn gewerkt.',
  'page.guide.organiser.hole': 'Een schakel die niemand heeft gedocumenteerd',
  'page.guide.organiser.hole-text':
    'Iedereen onder Hallmarkt. Een onderbroken lijn is een verband dat geen document laat zien: dat dit contract onder dat andere wordt uitgevoerd. Bij “Gaten om te vullen” staat waaruit het is afgeleid, en vandaar wordt om het document gevraagd.',
  'page.guide.organiser.liable': 'Wie aansprakelijk kan zijn',
  'page.guide.organiser.liable-text':
    'Het loon van zes werknemers, gevolgd omhoog langs beide ketens. De zin bovenaan is het antwoord; elke rij zegt volgens welk artikel, hoeveel, tot wanneer en wat nog ontbreekt.',
  'page.guide.organiser.map': 'Wie boven de werkplek staat',
  'page.guide.organiser.map-text':
    'De werkplek staat onderaan en de bovenste opdrachtgever erboven: omhoog op de pagina is omhoog in de keten. Prijzen staan bij de schakels. “Tabel” zegt hetzelfde in rijen.',
  'page.guide.organiser.name': 'Begin met de naam',
  'page.guide.organiser.name-text':
    'Typ de naam die op de jas of de bestelwagen staat. Namen die op elkaar lijken, blijven gescheiden: kijk naar plaats en nummer voordat u er een kiest.',
  'page.guide.organiser.price': 'Kon van deze prijs rechtmatig loon worden betaald?',
  'page.guide.organiser.price-text':
    'Het contract waaronder Mirova werkte: gipsplaatwanden, betaald per m². Elke toets zegt signaal, doorstaan, niet van toepassing of niet te zeggen, en leidt naar zijn stappen.',
  'page.guide.show': 'Laat zien',
  'page.guide.title': 'Tien minuten met de demonstratie',
} as const;
