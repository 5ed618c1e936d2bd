/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} noemt bovenliggende contracten die niet in deze lijst staan: importeer de lijst waarin ze staan onder dezelfde uitgever, met dat nummer als sleutel, en de keten is compleet.',
  'draft.amount-and-paid':
    '{column} kan vóór of na aftrek zijn van wat onder {paid} staat, en een post bevat wat onbetaald is: {column} voedt niets tot u kiest. Is het de rest, voed er dan amount mee en haal {paid} weg.',
  'draft.bid-as-price':
    '{column} is wat werd geboden en wordt gelezen als de prijs van het contract: niet altijd wordt aan de laagste bieding gegund. Kijk wie het kreeg, en voor hoeveel.',
  'draft.bids-of-nobody':
    'Niets zegt bij welk contract een rij hoort of welke bieder uit {column} het kreeg: de prijzen blijven biedingen en geen wordt vergeleken tot de mapping het zegt.',
  'draft.blank-keys':
    'Rijen waarin {columns} leeg is, worden geweigerd, tenzij de sleutel mayBeBlank zegt: docs/MAPPING.md, deel 4.',
  'draft.called-off':
    'Rijen met {words} onder {column} lijken afgeblazen: er kwam geen contract uit, en ze wachten. Haal de regel uit `hold` als er toch is gewerkt.',
  'draft.choose-from':
    'Niets in het bestand zegt vanaf welke dag de bedragen gelden: zet die onder from in plaats van {placeholder}, en onder until de dag na de laatste als u die weet. Tot dan wordt niets geïmporteerd.',
  'draft.choose-measure':
    'Niets in het bestand zegt wat de cijfers meten, zoals een wettelijk minimum of een cao: zet het in plaats van {placeholder}. Tot dan wordt niets geïmporteerd.',
  'draft.choose-place':
    'Niets in het bestand zegt waar de bedragen gelden, en een bedrag zonder plaats wordt nooit gevonden: zet onder place de code van de plaats in plaats van {placeholder}. Tot dan wordt elke rij geweigerd.',
  'draft.choose-unit':
    'Niets in het bestand zegt of het loon per uur, per maand of anders is: zet het onder unit in plaats van {placeholder}. Tot dan wordt elke rij geweigerd.',
  'draft.cmt':
    '{column} is alleen knippen, maken en afwerken (CMT), en {taken} wordt gelezen als prijs per eenheid. Krijgt de opdrachtnemer alleen {column}, voed unitPrice daar dan uit.',
  'draft.cost-parts':
    '{columns} zijn elk een deel van de kosten naast arbeid, en een contract bevat de som: tel ze op in één kolom van het bestand en voed {property} daaruit.',
  'draft.currency-words':
    '{words} onder {column} is geen code van een munt en kan voor meerdere staan of voor geen die hier bekend is: zeg met een waardenlijst welke (docs/MAPPING.md, deel 6). Tot dan worden die rijen geweigerd, met de reden.',
  'draft.day-two-ways':
    '“{cell}” onder {column} kan als {taken} of {other} geschreven zijn, en niets in het bestand zegt welke: kies. Tot dan wordt niets geïmporteerd.',
  'draft.encoding':
    'Het bestand noemt zijn codering niet. Gelezen als {read} staat er {words}.{isAsked, select, yes { Als {other} zou er {otherWords} staan.} other {}} Kloppen de letters niet, zet dan de juiste bij encoding: docs/MAPPING.md, deel 8.',
  'draft.estimate-with-tax':
    '{column} lijkt een raming met belasting: ernaast zou een prijs zonder die belasting te laag lijken. Zij voedt niets tot u kiest, en dan zonder de belasting.',
  'draft.estimates': 'Rijen van {cells} zeggen wat de opdrachtgever verwachtte en zijn niemands bieding: ze wachten.',
  'draft.fill-down':
    'Rijen laten {column} leeg onder een rij die het vult. Als dat “als hierboven” betekent, schrijf `fillDown` met de kop (docs/MAPPING.md, deel 8); zoals het nu is zeggen die rijen er niets over.',
  'draft.framework':
    'Rijen met {words} onder {column} zijn raamovereenkomsten: {price} is dan het meeste dat mag worden besteld en geen prijs, en voedt de prijs van die rijen niet.',
  'draft.hours-in-parts':
    '{columns} bevatten elk een deel van dezelfde uren, en geen zegt dat het alle zijn: geen voedt iets tot u ze in één kolom optelt.',
  'draft.in-thousands':
    '{times, select, none {{column} lijkt een bedrag in duizenden of meer: zoals het er staat, zou het veel te klein worden gelezen. Het voedt niets. Voed het met `times: 1000`, of schrijf de bedragen voluit.} other {{column} lijkt een bedrag in duizenden of meer, en wordt gelezen met `times: {times}`. Kijk of dat klopt.}}',
  'draft.key-of-several':
    'Geen enkele kolom verschilt in elke rij van de steekproef; de sleutel bestaat daarom uit meerdere.',
  'draft.kind': 'Een ontwerp: elke rij wordt gelezen als {kind}. docs/MAPPING.md legt elk woord uit.',
  'draft.known-mapping':
    'De mapping {mapping} leest zo’n tabel zoals ze is ({title}): neem die in plaats van dit ontwerp, hier met `--mapping {mapping}`, op de pagina uit de lijst.{named, select, no { De bestanden ervan heten {glob}: geef dit er zo’n naam.} other {}}',
  'draft.lowest-bid':
    'Wie {words} heeft onder {column} geldt als degene die het contract kreeg, en alleen zijn prijzen zijn die van een contract. De laagste bieding wint niet altijd: kijk na wie het kreeg.',
  'draft.minutes-of-pieces':
    '{column} geldt per stuk, en de eenheid van het contract is “{unit}”: de kolom voedt niets. Schrijf de minuten van die eenheid.',
  'draft.no-currency':
    'Niets in het bestand zegt in welke valuta bedragen zijn: zet die in plaats van {code}. Tot dan wordt niets geïmporteerd.',
  'draft.no-place':
    '“{cell}” onder {column} is geen code of naam van een land, en wetten en ondergrenzen worden via codes van plaatsen gevonden: zeg met een waardenlijst waarvoor het staat (docs/MAPPING.md, deel 6). Tot dan voedt de kolom niets.',
  'draft.notes':
    'Rijen waarvan alleen de eerste cel gevuld is{named, select, no {} other {, zoals {cells},}} lijken aantekeningen of kopjes en wachten.',
  'draft.nothing': 'Cellen met {cells} worden gelezen alsof zij niets zeggen, nooit als nul.',
  'draft.number-two-ways':
    '“{cell}” onder {column} wordt gelezen als {taken} en kan {other} zijn: zet de juiste ervoor in de plaats.',
  'draft.other-calendar':
    '“{cell}” onder {column} lijkt een dag van een andere kalender (boeddhistisch, Perzisch, islamitisch, Japans of van Taiwan): de kolom voedt niets. Zet de dagen van onze kalender in een kolom ernaast, bijvoorbeeld 2024-03-14.',
  'draft.other-words':
    '“{cell}” onder {column} is geen van de woorden waar regels naar zoeken: {known}. Zeg met een waardenlijst waarvoor het staat (docs/MAPPING.md, deel 6); tot dan voedt de kolom niets.',
  'draft.overtime-among-hours':
    '{column} wordt gelezen als alle uren en {overtime} als een deel daarvan. Komen de overuren erbij, laat {column} dan ordinaryHours voeden in plaats van hours.',
  'draft.part-of-year':
    '{column} zegt op een wijze die niet bekend is van welk deel van {year} een rij is: geen van beide geeft een dag. Loon van een deel, gelezen als dat van het jaar, zou onjuist zijn. Geef de eerste en de laatste dag van elke rij.',
  'draft.partly':
    '“{cell}” onder {column} is niet te lezen zoals het meeste van die kolom: de rij wordt geweigerd en genoemd.',
  'draft.parts':
    '“{cell}” onder {column} bevat meerdere dingen in één cel: de kolom voedt niets. Neem met `extract` het deel dat telt (docs/MAPPING.md, deel 6), en kijk na dat geen cel er twee bevat.',
  'draft.per-period':
    '{column} lijkt een bedrag per jaar, maand of week: de prijs van een contract geldt voor het geheel. De kolom vult niets. Vermenigvuldig het bedrag met de looptijd van het contract, als het bestand die noemt.',
  'draft.periods':
    '{columns} gelden elk voor een jaar of maand, en zulke cijfers voeden een {kind} niet vanzelf: zeg met eachColumn wat ze zijn (docs/MAPPING.md, deel 8).',
  'draft.place-of-all':
    "Geen kolom zegt waar het werk wordt gedaan, en wetten, ondergrenzen en prijzen om mee te vergelijken worden via de plaats gevonden. Is alles op één plaats, zeg dat dan één keer voor de hele lijst: `place: '{' constant: US-CA '}'` onder de waarden van {record}, met de code van die plaats. Anders antwoorden toetsen die ervan afhangen dat de plaats ontbreekt.",
  'draft.price-either-way':
    '{column} kan per eenheid of voor het geheel zijn, en niets in het bestand zegt welke: het voedt niets tot u kiest.',
  'draft.publisher':
    'Noem de uitgever en controleer de sleutel: de kolommen die een gegeven aanwijzen en nooit veranderen.',
  'draft.ranges':
    '“{cell}” onder {column} is een bereik, en een aantal is één getal: de kolom voedt niets. Niets wordt als het midden gelezen. Is het getal bekend, zet het dan in plaats van het bereik; anders blijft het onbekend, en wordt ernaar gevraagd waar een antwoord ervan afhangt.',
  'draft.rates':
    'Dit lijkt een tabel van wisselkoersen, en ze zegt niet van elke koers hoeveel eenheden van welke munt één eenheid van welke andere is, of op welke dag. Begin met een mapping voor koersen die bij Solidary zit, of schrijf er een volgens docs/MAPPING.md, deel 8. Gemiddelden van een maand zijn geen koersen van een dag, en worden niet gelezen.',
  'draft.regions':
    '“{cell}” onder {column} lijkt de code van een regio, en het bestand zegt niet van welk land: kies het. Tot dan wordt niets geïmporteerd.',
  'draft.second-heading': 'De eerste rij, {cells}, lijkt een tweede regel van de kop en wacht.',
  'draft.second-table':
    'Vanaf “{title}” lijkt een andere tabel te beginnen: van daar af wordt niets gelezen. Zet die op een eigen blad of in een eigen bestand, en maak daar een ontwerp voor.',
  'draft.several-currencies':
    '{column} bevat bedragen in meerdere valuta, {found}, en een kolom wordt in één gelezen: zet de valuta van elke rij in een eigen kolom. Tot dan voedt ze niets.',
  'draft.several-days':
    'De meeste cellen onder {column} zijn geen dagen in één schrijfwijze{same, select, yes { (“{cell}”)} other {: “{cell}” en “{other}”}}. Schrijf ze op één manier, of noem elke manier onder formats als geen als een andere leest. Tot dan voedt de kolom niets.',
  'draft.several-names':
    '“{cell}” onder {column} lijkt meerdere bedrijven in één cel. Zulke rijen worden daar zonder partij gelezen: zet elk bedrijf in een eigen rij, of één naam voor de combinatie.',
  'draft.several-prices':
    '{columns} kunnen elk de afgesproken prijs zijn, en niets in het bestand zegt welke: geen ervan voedt hem tot u kiest.',
  'draft.several-values':
    '{columns} bevatten elk een bedrag, en een rij geeft één cijfer: geen ervan voedt het. Kies de kolom die geldt voor allen voor wie de rij is, of maak van elk een cijfer met een eigen soort werk, plaats of dagen (eachColumn; docs/MAPPING.md, deel 8).',
  'draft.sheets':
    'De werkmap heeft meerdere bladen. Dit ontwerp leest {sheet}; de andere zijn {others}. Een ander ontwerpt u met `solidary mapping suggest BESTAND --sheet NAAM`, of kies het op de pagina.',
  'draft.shortened':
    '“{cell}” onder {column} is een lang nummer dat een rekenblad heeft ingekort, en de cijfers die het onderscheidden zijn weg: de kolom voedt niets. Exporteer het bestand opnieuw met die kolom als tekst.',
  'draft.sign':
    '“{sign}” kan staan voor {among}: zet de munt van het bestand in plaats van {code}. Tot dan wordt niets ingelezen.',
  'draft.times':
    '“{cell}” onder {column} is een tijd, en uren worden als getal gelezen: schrijf zeven en een half uur als 7,5. Tot dan voedt de kolom niets.',
  'draft.totals': 'Rijen die met {cells} beginnen lijken totalen van de rijen erboven en wachten.',
  'draft.unawarded':
    'Rijen zonder opdrachtnemer onder {firm} en zonder prijs onder {price} lijken procedures waarin niets is gegund, en wachten.',
  'draft.undated-pay':
    'Geen kolom zegt van welke dagen het loon is. Voeg from en until toe, en de dagen aan de sleutel: anders neemt de lijst van de volgende maand de plaats van deze in.',
  'draft.unfed': 'Kolommen die nog niets leveren: {columns}',
  'draft.unknown-headings':
    'Geen kop van dit bestand is hier bekend, dus er wordt nog niets gevoed: zeg van elke kolom wat ze betekent, op de pagina of in dit bestand. docs/MAPPING.md legt elk woord uit.',
  'draft.unread':
    '{column} voedt niets: de meeste cellen, zoals “{cell}”, zijn geen {needs, select, amount {bedragen in één valuta} other {getallen}}. Noem de valuta in de kop of een kolom, of verbeter de cellen.',
  'draft.with-tax':
    '{column} lijkt een prijs met belasting: wat de opdrachtnemer als belasting afdraagt, betaalt geen arbeid. De kolom voedt niets tot u kiest, en dan zonder de belasting.',
} as const;
