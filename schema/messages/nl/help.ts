/** What a mark, a word or a test means, one short definition each. */
export const help = {
  'help.does.appeal':
    'Het zegt niet wat een rechter zou beslissen. Bij elke regel staat wanneer die voor het laatst is nagekeken, en aan de hand van welke tekst.',
  'help.does.knew':
    'Het beslist niet wat iemand wist of had moeten weten: het somt op wat daarvoor en wat daartegen pleit.',
  'help.does.meant': 'Het zegt niet waarom een prijs laag is, noch dat dit de bedoeling was.',
  'help.does.rank': 'Het geeft geen scores en geen ranglijsten van bedrijven.',
  'help.does.right':
    'Het beslist niet wie gelijk heeft. Beide kanten kunnen dezelfde pagina lezen en de feiten verbeteren.',
  'help.does.send':
    'Het verstuurt niets aan niemand. Brieven, lijsten en vragen worden door mensen verstuurd, nadat zij ze gelezen hebben.',
  'help.does.sure': 'Het gokt niet. Wat niet bekend is, blijft “niet bekend”, en het ontbrekende feit wordt genoemd.',
  'help.does.workers':
    'Het noemt geen werknemers bij naam: mensen staan erin onder een pseudoniem of als aantal, en vragen over het loon van enkelen blijven buiten de teksten die worden verstuurd.',
  'help.mark.cannot_tell':
    'Een gestippelde ring met een vraagteken: met de beschikbare feiten is het niet te zeggen. Het ontbrekende feit staat ernaast, als vraag.',
  'help.mark.does_not_owe':
    'Een lege schijf: op grond van deze feiten reikt de regel niet tot dit bedrijf. De reden staat ernaast.',
  'help.mark.flagged':
    'Een wimpel, in amber: de toets vond minder dan waarmee wordt vergeleken. Dat opent een vraag en is geen oordeel.',
  'help.mark.may_owe':
    'Een halfgevulde schijf: de regel zou tot dit bedrijf reiken als nog één ding vaststaat. Waar het van afhangt, staat ernaast.',
  'help.mark.not_applicable': 'Een kort streepje: de toets gaat niet over dit gegeven. Waarom, staat ernaast.',
  'help.mark.owes':
    'Een volle schijf: op grond van de beschikbare feiten laat de regel dit bedrijf instaan voor de schuld. Andere feiten kunnen dat veranderen.',
  'help.mark.passed':
    'Een vinkje, in inktkleur en niet in groen: deze prijs, of dit loon, doorstaat deze toets. Het zegt niet dat er iemand betaald is.',
  'help.needs.below-official-estimate': 'De prijs, en de officiële raming van hetzelfde contract.',
  'help.needs.bid-far-below-next': 'De biedingen op dezelfde aanbesteding, met hun bedragen.',
  'help.needs.chain-price-below-lawful-labour':
    'De prijzen van de contracten boven het werk, hoeveel arbeid het vergt, de wettelijke ondergrens en wat werkgevers daarbovenop betalen.',
  'help.needs.charge-rate-below-floor':
    'Wat per uur in rekening wordt gebracht, de uren per week, de wettelijke ondergrens, en wat werkgevers in die plaats daarbovenop betalen.',
  'help.needs.hours-above-limit':
    'De uren van een loongegeven, de dagen ervan, en het hoogste aantal uren per week dat de wet toestaat.',
  'help.needs.overtime-not-paid':
    'Loon, uren, hoeveel daarvan overuren waren, en tegen welk tarief overuren in die plaats worden betaald.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'Brutoloon, uren, en het gebruikelijke loon voor dat werk, daar en toen.',
  'help.needs.pay-below-collective-agreement':
    'Brutoloon, uren, de functieklasse, en wat de cao daarvoor op die dag vaststelde.',
  'help.needs.pay-below-living-wage':
    'Brutoloon, uren, en een leefbaar loon dat iemand voor die plaats heeft gepubliceerd.',
  'help.needs.pay-below-statutory-floor':
    'Brutoloon, uren, van hoeveel werknemers het loon is, en de wettelijke ondergrens in die plaats op die dag.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'Brutoloon, uren, en het gebruikelijke loon voor dat werk, daar en toen.',
  'help.needs.pay-late-or-missing':
    'De dag waarop het loon betaald moest worden, hoeveel verschuldigd was, wanneer het betaald werd, en hoeveel.',
  'help.needs.price-below-agreed-labour':
    'De prijs, wat behalve arbeid moet worden ingekocht, hoeveel arbeid het werk vergt, en wat een cao voor de functieklasse vaststelde.',
  'help.needs.price-below-lawful-labour':
    'De prijs, wat behalve arbeid moet worden ingekocht, hoeveel arbeid het werk vergt, de wettelijke ondergrens op de dag van het contract, en wat werkgevers daarbovenop betalen.',
  'help.needs.price-below-lawful-labour-beneath':
    'De prijs, welke contracten daaronder worden uitgevoerd, en van elk hoeveel arbeid het kost, wat er behalve arbeid gekocht moet worden, de wettelijke ondergrens en wat werkgevers daarbovenop betalen.',
  'help.needs.unit-price-below-market':
    'De prijs per eenheid, het product, en een gepubliceerde prijs van dat product, daar en toen.',
  'help.needs.unit-price-far-below-comparable':
    'De prijs per eenheid van hetzelfde werk, en wat genoeg andere bedrijven er daar en rond die tijd voor betaald kregen.',
  'help.says.accepted': 'Een rij van een bestand die is gelezen en waarvan iets wordt bewaard.',
  'help.says.answer':
    'Wat het hulpmiddel uit de beschikbare feiten afleidt: een toets, een rij van een tracering, een controle. Het geldt altijd voor een dag.',
  'help.says.answer-sheet':
    'Een antwoord op één blad, met stappen en bronnen, en een hash waaraan iedereen ziet dat het sindsdien niet is veranderd. Het zegt wat uit de vastgelegde feiten volgt, niet dat ze waar zijn.',
  'help.says.article':
    'Waar de regel in de wet staat, zoals die wordt aangehaald. Op de pagina van de regel staat de tekst die is gelezen.',
  'help.says.as-known':
    'Tot wanneer feiten bekend waren geworden. Een antwoord zoals bekend op een dag laat weg wat sindsdien bekend werd, verbeterd of teruggenomen is: zo valt te zeggen wat men toen had kunnen weten. Dat is iets anders dan de dag waarvoor het antwoord geldt.',
  'help.says.as-of':
    'De dag van de vraag. Feiten, geldend recht en resterende tijd zijn die van deze dag; een andere dag kan een ander antwoord geven.',
  'help.says.benchmark':
    'Een cijfer dat iemand heeft gepubliceerd en waarmee een prijs of loon wordt vergeleken: een ondergrens, een gebruikelijk loon, een leefbaar loon; in één woord een referentiewaarde. De bron staat erbij.',
  'help.says.chain':
    'De contracten van een werkplek tot het bovenste, elk uitgevoerd onder het contract erboven. Omhoog op de pagina is omhoog in de keten.',
  'help.says.change':
    'Wat op het ene moment anders is dan op het andere: een feit dat is toegevoegd, verbeterd of afgesloten, een signaal dat kwam of ging, een rij van een vordering met een ander antwoord, een laatste dag die verstreek, een regel die begon of eindigde. Wie het zei en wanneer het bekend werd, staat naast elk feit.',
  'help.says.claim': 'Wat volgens iemand onbetaald is: een werkgever, een plaats, en posten met hun dagen en bedragen.',
  'help.says.condition': 'Wat een regel verlangt voordat die tot iemand reikt: vervuld, niet vervuld, of niet bekend.',
  'help.says.deadline':
    'Een dag waarop iets volgens een regel uiterlijk gedaan moet zijn, gerekend vanaf een dag die ernaast staat. Wie die mist, kan de vordering op één bedrijf verliezen, of de hele vordering.',
  'help.says.defence':
    'Wat iemand volgens een regel bevrijdt als het vaststaat: bijvoorbeeld een controle die is gedaan. Het hulpmiddel somt op wat ervoor en wat ertegen pleit.',
  'help.says.diligence':
    'Controles die een wet ten gunste van een opdrachtgever meetelt. Zij worden afgeleid uit wat beschikbaar is, en nooit aangevinkt.',
  'help.says.dry-run': 'Een import die wordt doorgerekend en geteld, en waarvan niets wordt weggeschreven.',
  'help.says.end-client':
    'Wie het werk voor eigen behoefte heeft laten doen, bovenaan een keten. Sommige regels ontzien die partij, sommige noemen haar.',
  'help.says.enforced-after':
    'Staat voor het geheel in zoals een hoofdelijke schuldenaar, maar het verschuldigde wordt pas bij deze partij geïnd nadat is geprobeerd het bij de werkgever te innen.',
  'help.says.finding':
    'Wat een autoriteit of een rechter zegt, met hoe ver de zaak is: gesteld, vastgesteld, berecht, gesloten.',
  'help.says.going-rate': 'Wat voor dat werk in die plaats doorgaans wordt betaald. Het is niet altijd bindend.',
  'help.says.gross-net':
    'Bruto is loon vóór inhoudingen, netto is wat ervan overblijft. Sommige regels gelden alleen voor het nettoloon.',
  'help.says.import': 'Eén keer inlezen van bestanden. Alles wat daarmee kwam, kan samen ongedaan worden gemaakt.',
  'help.says.indicator':
    'Een teken op een gepubliceerde lijst, gezien of gezocht op een werkplek. Een lijst helpt wie kijkt; zij plakt niemand een etiket op.',
  'help.says.joint':
    'Elk van meerderen staat in voor het geheel, en de schuldeiser kiest wie hij aanspreekt. Het is maar één keer verschuldigd.',
  'help.says.lawful-labour':
    'Wat het werk zou kosten tegen het laagste rechtmatige loon: uren, maal de ondergrens van die dag, met wat werkgevers daarbovenop moeten betalen.',
  'help.says.letter':
    'Een concept aan één bedrijf, met de gegevens die de regel vraagt; wat ontbreekt, is gemarkeerd. Voordat het wordt getoond, zegt het tot wie de woorden de klager beperken. Het verstuurt niets.',
  'help.says.limitation': 'De dag waarna een schuld mogelijk niet meer in rechte kan worden afgedwongen.',
  'help.says.line': 'Eén deel van een vordering: dagen werk, een soort schuld, wat verschuldigd was en wat betaald is.',
  'help.says.living-wage':
    'Wat iemand heeft gepubliceerd als genoeg om in die plaats van te leven. Niemand is het wettelijk verschuldigd omdat het is gepubliceerd.',
  'help.says.main-contractor':
    'Wie het werk van de eindopdrachtgever heeft aangenomen, en delen ervan heeft doorgegeven.',
  'help.says.mapping':
    'Welke kolom van een bestand welk feit voedt. Ze wordt bewaard als een bestand dat te lezen, te herstellen en opnieuw te gebruiken is.',
  'help.says.on-costs':
    'Wat een werkgever boven op het loon moet betalen: sociale bijdragen, verzekering, heffingen, vakantiegeld.',
  'help.says.order':
    'Wie volgens de wet het eerst kan worden aangesproken. Waar treden genummerd zijn, gaat de volgende pas open na de gebeurtenis die wordt genoemd.',
  'help.says.pseudonym':
    'Een teken in plaats van een naam, op deze computer gemaakt. Het zegt dat twee gegevens over één persoon gaan, en niet over wie.',
  'help.says.question': 'Een feit dat ontbreekt, met wie het waarschijnlijk heeft en de antwoorden die ervan afhangen.',
  'help.says.range':
    'Waar een feit alleen binnen grenzen bekend is, worden het gunstigste en het ongunstigste geval allebei doorgerekend.',
  'help.says.regime':
    'Eén regel van één plaats die iemand kan laten instaan voor de schuld van een ander, zoals die op een moment luidde.',
  'help.says.rejected':
    'Een rij van een bestand die niet is overgenomen. De regel, de kolom, waarom, en wat haar herstelt staan erbij, en ze is ter plekke te herstellen.',
  'help.says.root': 'Het bedrijf bovenaan de kaart die wordt getoond. Vanaf daar worden de lagen geteld.',
  'help.says.sequential':
    'De ene trede na de andere omhoog in de keten: de volgende wordt pas aangesproken wanneer de vorige niet heeft betaald.',
  'help.says.source':
    'Het document en de regel waaruit een feit is gelezen. Waar bronnen elkaar tegenspreken, blijven beide zichtbaar.',
  'help.says.statutory-floor': 'Het laagste loon dat de wet van die plaats op die dag voor dat werk vaststelde.',
  'help.says.subsidiary': 'Staat alleen in waar de werkgever niet heeft betaald, of daartoe niet kan worden gebracht.',
  'help.says.surety':
    'Staat voor de schuld van een ander in zoals iemand die zich borg heeft gesteld. Of de werkgever eerst moet worden aangesproken, staat bij de regel.',
  'help.says.threshold':
    'Het deel waaronder een toets een signaal geeft. Het is gedateerd, de bron staat erbij, en een ander deel kan worden geprobeerd.',
  'help.says.tier':
    'Hoeveel contracten er tussen een bedrijf en de top staan. Het hangt ervan af waar men begint te tellen.',
  'help.says.trace':
    'Een vordering, gevolgd omhoog langs de keten: wie aansprakelijk kan zijn, voor hoeveel, volgens welk artikel, tot wanneer.',
  'help.says.undeclared':
    'Feiten die niet bij elkaar passen zonder verdere onderaannemers. Een kandidaat is een reden om te vragen.',
  'help.says.version':
    'De regel zoals die van de ene tot de andere dag luidde. De dag van het werk bepaalt welke telt.',
  'help.says.waiting':
    'Een rij van een bestand die is gelezen en waarvan voorlopig niets wordt bewaard. Waarom staat erbij; ze wordt geteld, zodat geen rij verloren gaat.',
  'help.sign.amber': 'Amber markeert wat iemand nog moet vragen of doen, en niets anders.',
  'help.sign.dashed':
    'Een onderbroken lijn of streep eronder: afgeleid. Geen document zegt het; waaruit het is afgeleid, staat erbij.',
  'help.sign.dotted': 'Een gestippeld deel van een balk: van deze is het niet te zeggen, of ze wachten.',
  'help.sign.dotted-underline':
    'Een stippellijn onder een artikel: de regel is niet nagekeken aan de tekst. Wanneer die voor het laatst is nagekeken, staat erbij.',
  'help.sign.hatched': 'Een gearceerd deel van een balk: niet bekend, of ten hoogste zoveel.',
  'help.sign.mid':
    'Een lichter deel van een balk: de volgende keten, of wat een bedrijf van de prijs houdt. Wat het is, staat ernaast.',
  'help.sign.outlined': 'Een omlijnd deel van een balk: buiten wat de toets vraagt, of al aanwezig.',
  'help.sign.path':
    'De dikke lijn op een kaart: het gekozen pad. Bladen achter elkaar: bedrijven die als één zijn getekend, met hun aantal en som.',
  'help.sign.rail':
    'De lijn naast een ladder van bedrijven: hoe breder, hoe meer er te vragen is; onderbroken bij een verband dat alleen is afgeleid; dun en grijs waar de aansprakelijkheid eindigt.',
  'help.sign.solid': 'Een gevuld deel van een balk: wat ernaast staat. De delen van een balk vormen samen het geheel.',
  'help.sign.strip':
    'Op een loonstrook: een punt voor wat is betaald, hol waar het een gemiddelde is, een streep waar het een bereik is. Staande lijnen zijn de niveaus waarmee het wordt vergeleken.',
  'help.sign.timeline':
    'Op een tijdlijn: een ring waar een termijn begint, een balk voor hoe lang hij loopt, een streepje voor de laatste dag. Een gestippelde balk is voorbij. De lijn over alles is de dag waarvoor het antwoord geldt.',
  'help.term.accepted': 'aanvaard',
  'help.term.answer': 'antwoord',
  'help.term.answer-sheet': 'antwoordblad',
  'help.term.article': 'artikel',
  'help.term.as-known': 'zoals bekend',
  'help.term.as-of': 'per',
  'help.term.benchmark': 'referentiewaarde',
  'help.term.chain': 'keten',
  'help.term.change': 'wijziging',
  'help.term.claim': 'vordering',
  'help.term.condition': 'voorwaarde',
  'help.term.deadline': 'termijn',
  'help.term.defence': 'verweer',
  'help.term.diligence': 'zorgvuldigheid',
  'help.term.dry-run': 'proefrun',
  'help.term.end-client': 'eindopdrachtgever',
  'help.term.enforced-after': 'hoofdelijk schuldenaar, geïnd na de werkgever',
  'help.term.finding': 'bevinding',
  'help.term.going-rate': 'gebruikelijk loon',
  'help.term.gross-net': 'bruto en netto',
  'help.term.import': 'import',
  'help.term.indicator': 'indicator',
  'help.term.joint': 'hoofdelijk schuldenaar',
  'help.term.lawful-labour': 'rechtmatige arbeidskosten',
  'help.term.letter': 'concept van een brief',
  'help.term.limitation': 'verjaring',
  'help.term.line': 'post van een vordering',
  'help.term.living-wage': 'leefbaar loon',
  'help.term.main-contractor': 'hoofdaannemer',
  'help.term.mapping': 'mapping',
  'help.term.on-costs': 'werkgeverslasten',
  'help.term.order': 'volgorde',
  'help.term.pseudonym': 'pseudoniem',
  'help.term.question': 'vraag',
  'help.term.range': 'gunstigste en ongunstigste geval',
  'help.term.regime': 'regel',
  'help.term.rejected': 'geweigerd',
  'help.term.root': 'beginpunt',
  'help.term.sequential': 'trede voor trede (volgtijdelijk)',
  'help.term.source': 'bron',
  'help.term.statutory-floor': 'wettelijke loonondergrens',
  'help.term.subsidiary': 'aansprakelijk na de werkgever',
  'help.term.surety': 'borg',
  'help.term.threshold': 'drempel van een toets',
  'help.term.tier': 'laag',
  'help.term.trace': 'tracering',
  'help.term.undeclared': 'aanwijzing van niet-gemelde onderaanneming',
  'help.term.version': 'versie',
  'help.term.waiting': 'wachtend',
  'help.word.below': 'Onder datgene waarmee wordt vergeleken.',
  'help.word.cannot_be_lawful':
    'Zo ver eronder dat een rechtmatig loon er niet in past, tenzij iemand uitlegt hoe dat kan.',
  'help.word.cannot_tell': 'Er ontbreekt een feit; welk, staat ernaast. Het is geen ja en geen nee.',
  'help.word.cba':
    'Wat vakbonden en werkgevers voor een bedrijfstak zijn overeengekomen (cao). Het kan iedereen in de bedrijfstak binden, of alleen wie heeft ondertekend.',
  'help.word.contract_in_writing': 'Of de arbeidsvoorwaarden schriftelijk zijn gegeven.',
  'help.word.covers':
    'Wat een bedrijf van de prijs overhoudt, is ten minste gelijk aan de hele verhoging. Er wordt van niemand gezegd dat die het daarzonder kan stellen.',
  'help.word.deduction_lodging':
    'Een deel van het loon dat voor een slaapplaats is ingehouden. Of het mag worden ingehouden, is een rechtsvraag.',
  'help.word.deduction_other': 'Een deel van het loon dat om een andere reden is ingehouden.',
  'help.word.deduction_tools': 'Een deel van het loon dat voor gereedschap is ingehouden.',
  'help.word.deduction_transport': 'Een deel van het loon dat voor het vervoer naar het werk is ingehouden.',
  'help.word.documented': 'Gedocumenteerd: een bron zegt het; die staat bij het feit.',
  'help.word.does_not_cover': 'Wat een bedrijf van de prijs overhoudt, is minder dan de hele verhoging.',
  'help.word.does_not_owe':
    'Op grond van de beschikbare feiten reikt de regel niet tot dit bedrijf. Een andere regel misschien wel.',
  'help.word.employer_insurance':
    'Verzekering die een werkgever naast het loon moet betalen, bijvoorbeeld tegen ongevallen.',
  'help.word.exposure_cannot_tell':
    'Een feit waarvan het recht van die plaats afhangt, ontbreekt; welk, staat ernaast.',
  'help.word.exposure_law_not_held':
    'Het recht van die plaats is hier niet vastgelegd. Dat is niet hetzelfde als niet aansprakelijk.',
  'help.word.exposure_may_owe':
    'Een wet van die plaats kan deze opdrachtgever onder voorwaarden laten instaan voor loon dat onbetaald blijft.',
  'help.word.exposure_no_debtor':
    'Op grond van de beschikbare feiten maakt geen wet die hier is vastgelegd deze opdrachtgever schuldenaar. Het tekort blijft bij de werknemers.',
  'help.word.exposure_owes': 'Een wet van die plaats laat deze opdrachtgever instaan voor loon dat onbetaald blijft.',
  'help.word.far_below': 'Onder de tweede, lagere drempel van de toets.',
  'help.word.flagged':
    'De toets vond minder dan waarmee wordt vergeleken. Een signaal opent een vraag; het is nooit een oordeel.',
  'help.word.gap': 'Wat is gezien, blijft achter bij de norm die wordt genoemd.',
  'help.word.generally_applied_cba': 'Een cao die de wet bindend maakt voor de hele bedrijfstak.',
  'help.word.held': 'Het is hier bekend en niet vervallen.',
  'help.word.holiday_pay': 'Wat voor vrije dagen opzij wordt gezet, boven op het uurloon.',
  'help.word.illegal_employment':
    'Een soort zaak van een autoriteit. Solidary bewaart van niemand het verblijfsrecht: er is geen veld voor.',
  'help.word.inferred':
    'Afgeleid: geen document zegt het. Het volgt uit andere feiten, die worden genoemd, en het kan onjuist zijn.',
  'help.word.lapsed': 'Het was er ooit, en de tijd ervan is verstreken.',
  'help.word.looked_for_not_found': 'Iemand heeft gekeken en zag het niet. Dat zegt niet dat het er niet was.',
  'help.word.may_owe': 'De regel zou tot dit bedrijf reiken als nog één ding vaststaat; wat, staat ernaast.',
  'help.word.memory': 'De regel is uit het geheugen opgeschreven, en er is geen tekst vergeleken.',
  'help.word.model': 'Een voorstel of een contractvorm, ter vergelijking uitgewerkt. Het bindt uit zichzelf niemand.',
  'help.word.no_gap_found': 'Iemand heeft gekeken en zag geen tekort. Dat zegt niet dat er geen is.',
  'help.word.not_applicable': 'De toets of regel gaat hier niet over. De reden staat ernaast.',
  'help.word.not_held': 'Hier niet bekend. Het kan best bestaan.',
  'help.word.not_known': 'Geen beschikbare bron zegt dat het zo is of dat het anders is.',
  'help.word.not_recorded': 'Niemand heeft hier opgeschreven dat ernaar is gezocht.',
  'help.word.not_shown': 'Uit wat hier is opgeschreven, blijkt het niet.',
  'help.word.not_tested':
    'Onder deze opdrachtgever zijn te veel prijzen om ze allemaal tegelijk te toetsen, en er zijn geen antwoorden van die dag bewaard. Het zegt niets over de prijs.',
  'help.word.observed': 'Iemand heeft opgeschreven dat het is gezien.',
  'help.word.owes':
    'Op grond van de beschikbare feiten laat de regel dit bedrijf instaan voor deze schuld. Het is aan een rechter om dat uit te spreken.',
  'help.word.passed': 'Deze prijs, of dit loon, doorstaat deze ene toets. Het zegt niet dat het loon betaald is.',
  'help.word.pay_counts': 'Dit deel telt mee voor de ondergrens waarmee het loon wordt vergeleken.',
  'help.word.pay_does_not_count': 'Dit deel wordt opzij gezet voordat het loon met de ondergrens wordt vergeleken.',
  'help.word.pay_unknown':
    'Of dit deel meetelt, is niet uitgemaakt door een tekst die is gelezen: beide gevallen worden doorgerekend.',
  'help.word.payroll_levy': 'Wat een werkgever aan een fonds moet betalen, als deel van alle lonen.',
  'help.word.proposal': 'Door iemand voorgesteld, en niet van kracht.',
  'help.word.secondary': 'De regel is gelezen in een tekst over de wet, niet in de wet zelf.',
  'help.word.to_review': 'Twee dingen staan naast elkaar waar een mens naar moet kijken. Er is niets beslist.',
  'help.word.vat':
    'Belasting over de toegevoegde waarde. Sommige regels laten een opdrachtgever daar naast het loon voor instaan.',
  'help.word.worker_led_agreement':
    'Een bindende overeenkomst die door eigen organisaties van werknemers wordt geleid en gecontroleerd.',
} as const;
