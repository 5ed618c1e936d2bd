/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Naar de loonondergrens van {supposed}: de dag van de prijs is niet beschikbaar.}}';
const CASES = '{exact, select, yes {{best}} other {{best} in het gunstigste, {worst} in het ongunstigste geval}}';
const ENDS = '{exact, select, yes {{best}} other {ten minste {best}, ten hoogste {worst}}}';
const NUMBERS = '{exact, select, yes {{best}} other {{best} tot {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {{best} % in het gunstigste, niet bekend in het ongunstigste geval} other {{best} % in het gunstigste, {worst} % in het ongunstigste geval}}';

export const flag = {
  'flag.basis.agreement-of-the-sector': 'De cao van de sector, met klasse en bron in de stappen',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG 22 april 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'De onderdelen van de richttarieven voor uitleners van arbeidskrachten (GLAA Brief 87): loon, vakantiegeld, verzekering, pensioen, heffing',
  'flag.basis.day-of-pay': 'De dag waarop het loon betaald moest worden, zoals het gegeven die vermeldt',
  'flag.basis.directive-2014-24-69': 'Richtlijn 2014/24/EU, artikel 69: vraag om uitleg voordat iets wordt beslist',
  'flag.basis.hours-of-the-place': 'De gedateerde urengrens van de plaats van het werk, met bron in de stappen',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: een contract moet genoeg middelen bevatten om het arbeidsrecht na te leven',
  'flag.basis.labour-minute-costing':
    'Kostprijs per arbeidsminuut: werkminuten per eenheid tegen de rechtmatige kosten van een minuut',
  'flag.basis.law-of-the-place': 'De gedateerde ondergrens van de plaats van het werk, met bron in de stappen',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): de maatstaf is het wettelijk minimum, niet het gebruikelijke loon',
  'flag.basis.living-wage-estimate': 'Een gepubliceerde schatting van een leefbaar loon, met bron in de stappen',
  'flag.basis.no-fixed-share':
    'Er is geen wet gevonden die een deel van de raming vastlegt; het deel is een uitgesproken beleidskeuze',
  'flag.basis.overtime-of-the-place':
    'De gedateerde ondergrens en het recht inzake overuren van de plaats van het werk, met bronnen in de stappen',
  'flag.basis.quartile-fences':
    'Kwartielgrenzen: ver erbuiten ligt wat meer dan een genoemd aantal spreidingen buiten de middelste helft van de vergelijkbare prijzen ligt',
  'flag.basis.warsaw-2007': 'Rapport van 2007: loon van een derde minder dan het gebruikelijke loon',
  'flag.excludes.agreement-may-not-bind': 'Het zegt niet dat de cao deze werkgever bindt.',
  'flag.excludes.basic-pay-only': 'Het vergelijkt het basisloon per uur, zonder toeslagen.',
  'flag.excludes.costs-in-between': 'De toets kijkt niet naar wat de schakels ertussen zelf nodig hebben.',
  'flag.excludes.daily-overtime':
    'Hij kijkt alleen naar de uren van een dag waar een wet is opgenomen die per dag telt, en niet naar die van een nacht of feestdag.',
  'flag.excludes.estimate-may-be-wrong': 'Het zegt niet dat de raming juist was.',
  'flag.excludes.exempt-from-overtime':
    'Het zegt niet dat de werknemer niet is uitgezonderd van het recht inzake overuren.',
  'flag.excludes.forced-or-wanted': 'Het zegt niet of de uren afgedwongen of gewenst waren.',
  'flag.excludes.general-floor-only':
    'Het kijkt naar de wettelijke ondergrens, niet naar overeengekomen of leefbaar loon.',
  'flag.excludes.going-rate-not-law': 'Het zegt niet dat het gebruikelijke loon bindend was.',
  'flag.excludes.known-beneath':
    'Hij telt wat voor zover bekend onder het contract wordt uitgevoerd, en niets van wat de opdrachtnemer zelf doet.',
  'flag.excludes.level-not-looked-at': 'Het zegt niet dat wat verschuldigd was, genoeg was.',
  'flag.excludes.living-wage-not-law': 'Het zegt niet dat iemand een leefbaar loon verschuldigd is.',
  'flag.excludes.low-is-not-unlawful':
    'Het zegt niet dat de prijs onrechtmatig is: een lage prijs kan goede redenen hebben.',
  'flag.excludes.many-lines-many-chances':
    'Een contract met veel posten heeft veel kansen dat een daarvan eruit springt: kijk hoeveel er zijn vergeleken.',
  'flag.excludes.market-may-be-low': 'Het zegt niet dat van de gepubliceerde prijs rechtmatig loon wordt betaald.',
  'flag.excludes.not-why-late': 'Het zegt niet waarom het loon laat kwam.',
  'flag.excludes.one-record-of-a-week':
    'Gegevens van iemands week worden alleen opgeteld als één bron ze voor dezelfde werkgever en precies dezelfde dagen heeft, elk van een andere functiegroep, een ander contract of een andere plaats. Anders kunnen het tweemaal dezelfde uren zijn: dan doorstaat er geen, en wat in een ander gegeven betaald kan zijn, wordt niet gemeld.',
  'flag.excludes.one-way-up': 'Het klimt alleen zolang er één weg omhoog leidt.',
  'flag.excludes.opt-outs':
    'Het kijkt niet naar opt-outs, uitzonderingen of langere gemiddelden die een cao kan toestaan.',
  'flag.excludes.overhead-and-margin':
    'Het laat niets over voor algemene kosten en marge: een prijs die de toets net doorstaat, kan nog te laag zijn.',
  'flag.excludes.overtime-not-looked-at': 'Het kijkt niet naar overuren of toeslagen.',
  'flag.excludes.rival-bids-not-looked-at': 'Het kijkt niet naar concurrerende biedingen of naar wat het werk vergt.',
  'flag.excludes.rivals-may-be-dear': 'Het zegt niet dat de bieding van de concurrent een eerlijke prijs was.',
  'flag.excludes.same-code-other-work': 'Werk onder één code kan van klus tot klus verschillen.',
  'flag.excludes.same-unit-same-goods':
    'Het vergelijkt prijzen per eenheid alleen waar beide contracten hetzelfde product noemen.',
  'flag.excludes.says-nothing-of-pay':
    'Het zegt niet wat is betaald: de opdrachtnemer kan met verlies rechtmatig loon hebben betaald.',
  'flag.excludes.this-work-alone':
    'Hij kijkt alleen naar dit werk: of een prijs alles betaalt wat daaronder wordt uitgevoerd, is een aparte toets.',
  'flag.excludes.what-counts-as-pay':
    'Loon dat als één bedrag is vastgelegd, wordt geheel als loon beschouwd, welke toeslagen er ook in zitten.',
  'flag.missing.agreed-pay': 'Wat stelde de cao voor dit werk vast in {place} op {day}?',
  'flag.missing.beneath':
    'Hoe hoog zijn de rechtmatige arbeidskosten en andere kosten van {contract}? Dezelfde prijs betaalt ze.',
  'flag.missing.beneath-agrees':
    '{contract} zegt minder nodig te hebben dan er eronder is aangetoond, namelijk minstens {documented}: wat klopt?',
  'flag.missing.beneath-many':
    'Wat hebben alle contracten nodig die onder {contract} worden uitgevoerd? De prijs ervan betaalt die ook, en het zijn er te veel om op te tellen.',
  'flag.missing.bid-amounts': 'Wat bood elke bieder?',
  'flag.missing.bidders': 'Wie deed elke bieding? Een bieding die niemand noemt, kan een tweede van de winnaar zijn.',
  'flag.missing.bids-of-contract':
    'Welke biedingen waren voor dit contract? Uit de aanbesteding kwam meer dan één contract, of de winnaar deed meerdere biedingen.',
  'flag.missing.charge-an-hour': 'Wat wordt per uur in rekening gebracht?',
  'flag.missing.charge-line': 'Wat waren werkgevers in {place} op {day} verschuldigd als {line}?',
  'flag.missing.charge-line-owed':
    'Is de opdrachtnemer in {place} op {day} dit verschuldigd: {line}? Alleen sommige werkgevers zijn dat.',
  'flag.missing.charge-threshold':
    'Vanaf welk weekloon waren werkgevers in {place} op {day} dit verschuldigd: {line}? Schrijf 0 als het over al het loon verschuldigd was.',
  'flag.missing.contract-day': 'Op welke dag is het contract ondertekend, of het werk begonnen?',
  'flag.missing.costs-agree':
    'Wat zijn de overige kosten van {contract}? Die per eenheid maal de hoeveelheid zijn {counted}, en voor het geheel staat er {whole}.',
  'flag.missing.day-due': 'Op welke dag moest het loon betaald worden?',
  'flag.missing.day-paid': 'Op welke dag is het betaald?',
  'flag.missing.days-of-change': 'Wat is betaald vóór en na de wijziging van de ondergrens? Splits het gegeven daar.',
  'flag.missing.estimate-above-nothing': 'Wat was de officiële raming? De beschikbare raming is niet hoger dan nul.',
  'flag.missing.estimate-at-least':
    'Wat was de officiële raming? De beschikbare raming zegt alleen hoeveel het hoogstens was.',
  'flag.missing.exact-estimate': 'Wat was precies de officiële raming?',
  'flag.missing.exact-hours': 'Hoeveel uren precies? Ze lijken afgerond, en wat ontbreekt is niet meer dan dat.',
  'flag.missing.exact-market-price': 'Wat was precies de gepubliceerde prijs van dit product in {place} op {day}?',
  'flag.missing.exact-pay': 'Wat is precies betaald?',
  'flag.missing.exact-price': 'Wat is precies de prijs?',
  'flag.missing.exchange-day': 'Op welke van deze dagen telde de wisselkoers? Die veranderde in die tijd.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {Tegen welke gedateerde koers worden de twee munteenheden omgerekend?} other {Wat was de referentiekoers van {base} in {quote} op {day}?}}',
  'flag.missing.extra-payments':
    'Bevat dit loon zijn deel van de betalingen boven twaalf per jaar, zoals vakantiegeld en eindejaarsuitkering?',
  'flag.missing.floor-of-class':
    'Geldt de ondergrens voor al het werk ook voor deze groep? Op {day} is haar eigen ondergrens in {place} lager.',
  'flag.missing.going-rate': 'Wat was het gebruikelijke loon voor dit werk in {place} op {day}?',
  'flag.missing.gross-pay': 'Wat was het brutoloon?',
  'flag.missing.hours-a-day': 'Hoeveel uren heeft de dag waarvoor de ondergrens van {place} is vastgesteld?',
  'flag.missing.hours-a-week':
    'Voor hoeveel uren per week geldt de maand- of weekondergrens van {place}? Geef het op als referentiewaarde van {place}: working_week, uren per week, vanaf welke dag, en wie het zegt.',
  'flag.missing.hours-agree':
    'Hoeveel uren kost {contract}? De tijd per eenheid maal de hoeveelheid is {counted}, en voor het geheel staat er {whole}.',
  'flag.missing.hours-by-day': 'Hoeveel uren is er op elke dag gewerkt? De wet telt overwerk daar per dag.',
  'flag.missing.hours-by-week':
    'Hoeveel uren werkte elke werknemer in elke week? Splits het gegeven per week en werknemer.',
  'flag.missing.hours-limit': 'Hoeveel uren per week stond de wet van {place} toe?',
  'flag.missing.hours-of-all-records':
    'Hoeveel uren heeft deze persoon op deze dagen in totaal gewerkt? Voor sommige ervan zijn er andere gegevens.',
  'flag.missing.hours-of-the-month':
    'Hoeveel uren was voltijds werk in die maand in {place}? De ondergrens geldt per maand.',
  'flag.missing.hours-of-whole-average':
    'Hoeveel uren zijn gewerkt over de hele tijd waarvan de grens een gemiddelde is?',
  'flag.missing.hours-per-week': 'Hoeveel uren per week werkt elke uitgeleende werknemer?',
  'flag.missing.hours-that-add-up':
    'Hoeveel uren is er gewerkt, hoeveel gewone en hoeveel overuren? Die hier staan, kloppen niet samen.',
  'flag.missing.hours-worked': 'Hoeveel uren zijn voor dit loon gewerkt?',
  'flag.missing.hours-worked-above-nothing': 'Hoeveel uren zijn gewerkt? Het gegeven zegt geen.',
  'flag.missing.how-many-workers': 'Van hoeveel werknemers is dit het loon? Een gemiddelde kan laag loon verbergen.',
  'flag.missing.item-and-unit':
    'Bij welke post en eenheid hoort elke eenheidsprijs, en wat is die precies? Bij sommige ontbreekt dat.',
  'flag.missing.kind-of-contract':
    'Welke soort contract is het: werken, diensten, uitlening van arbeidskrachten, verkoop?',
  'flag.missing.labour-hours': 'Hoeveel uren arbeid vergt het werk, of hoeveel minuten per eenheid?',
  'flag.missing.living-wage': 'Wat was een leefbaar loon in {place} op {day}?',
  'flag.missing.market-price': 'Wat was de gepubliceerde prijs van dit product in {place} op {day}?',
  'flag.missing.narrower-ranges':
    'Welke waarden binnen de beschikbare marges zijn juist? In het gunstigste geval doorstaat de prijs de toets, in het ongunstigste niet.',
  'flag.missing.non-labour-cost': 'Wat moet de opdrachtnemer behalve arbeid inkopen: materiaal, gereedschap, reizen?',
  'flag.missing.on-costs': 'Welke werkgeverslasten moesten werkgevers in {place} boven op het loon betalen?',
  'flag.missing.one-way-up': 'Onder welk van de contracten erboven is dit werk gedaan?',
  'flag.missing.ordinary-hours': 'Hoeveel van de uren waren gewone arbeidstijd?',
  'flag.missing.ordinary-rate': 'Wat was voor een gewoon uur overeengekomen of wettelijk vastgesteld?',
  'flag.missing.overtime-hours': 'Hoeveel van de uren waren overuren?',
  'flag.missing.overtime-premium': 'Tegen welk tarief moeten overuren in {place} worden betaald?',
  'flag.missing.parts-that-add-up': 'Wat klopt, het loon of de delen ervan? De delen zijn samen meer dan is betaald.',
  'flag.missing.pay': 'Hoeveel is betaald?',
  'flag.missing.pay-due': 'Hoeveel was in totaal verschuldigd?',
  'flag.missing.pay-of-all-records':
    'Wat is deze persoon in totaal voor deze dagen betaald? Voor sommige ervan zijn andere gegevens van dezelfde werkgever opgenomen; wat hier ontbreekt, kan daar betaald zijn.',
  'flag.missing.pay-of-each-worker': 'Wat kreeg elke werknemer betaald? Een gemiddelde kan laag loon verbergen.',
  'flag.missing.pay-period': 'Wanneer is dit werk gedaan?',
  'flag.missing.payments-a-year': 'Hoeveel keer per jaar wordt de maandondergrens van {place} betaald?',
  'flag.missing.peer-owners':
    'Wat kregen meer andere bedrijven voor hetzelfde betaald? De beschikbare prijzen zijn van te weinig bedrijven. Bedrijven van één eigenaar of groep tellen één keer.',
  'flag.missing.peer-spread': 'Verschillen de prijzen van anderen wel? De beschikbare zijn bijna allemaal gelijk.',
  'flag.missing.peers':
    'Wat kregen anderen voor hetzelfde betaald, daar en rond die tijd? Er zijn te weinig prijzen beschikbaar.',
  'flag.missing.performed-under':
    'Is het werk van {contract} gedaan onder {upper}, en helemaal? Geen document zegt het, of het kan ook onder een ander contract zijn gedaan.',
  'flag.missing.place': 'Waar is het werk gedaan?',
  'flag.missing.price': 'Wat is de prijs van het contract?',
  'flag.missing.price-of-tier': 'Wat is de prijs van {contract}?',
  'flag.missing.prices-agree':
    'Welke prijs is voor {contract} overeengekomen? De prijs per eenheid maal de hoeveelheid is {counted}, en voor het geheel staat er {whole}.',
  'flag.missing.product': 'Welk product is het, en per welke eenheid is het geprijsd?',
  'flag.missing.quantity': 'Hoeveel eenheden omvat het contract?',
  'flag.missing.same-unit': 'Wat is de prijs van {contract} per eenheid waarin het werk wordt gemeten?',
  'flag.missing.sector': 'In welke sector valt het werk? Sectoren van {place} hebben op {day} eigen ondergrenzen.',
  'flag.missing.supplier': 'Wie kreeg deze prijs betaald?',
  'flag.missing.threshold': 'Welk deel gebruikt deze toets op die dag?',
  'flag.missing.unit-of-floor': 'Voor hoeveel werk is de ondergrens van {place} vastgesteld?',
  'flag.missing.wage-floor': 'Wat was de wettelijke loonondergrens in {place} op {day}?',
  'flag.missing.which-floor': 'Is in {place} ook de ondergrens van het land verschuldigd, waar die hoger is?',
  'flag.missing.which-parts-count': 'Welke delen tellen in {place} mee als loon?',
  'flag.missing.which-worker':
    'Van wie is dit gegeven? Zonder pseudoniem kan niemand naar andere gegevens van dezelfde persoon zoeken.',
  'flag.missing.work-class': 'Welke functieklasse is het? In {place} gelden op {day} verschillende ondergrenzen.',
  'flag.question.below-official-estimate': 'Ligt de prijs onder een genoemd deel van de officiële raming?',
  'flag.question.bid-far-below-next':
    'Ligt de winnende bieding verder onder de volgende dan bij aanbestedingen gebruikelijk is?',
  'flag.question.chain-price-below-lawful-labour':
    'Konden van elke prijs boven dit werk de rechtmatige arbeidskosten worden betaald?',
  'flag.question.charge-rate-below-floor': 'Dekt het uurtarief wat een uur de opdrachtnemer volgens de wet kost?',
  'flag.question.hours-above-limit': 'Zijn meer uren gewerkt dan de wet van die plaats per week toestaat?',
  'flag.question.overtime-not-paid': 'Is het loon minder dan alle uren kosten, overuren daaronder begrepen?',
  'flag.question.pay-at-most-two-thirds-of-going-rate': 'Is het loon twee derde van het gebruikelijke loon of minder?',
  'flag.question.pay-below-collective-agreement':
    'Ligt het brutouurloon onder wat de cao voor die functieklasse vaststelt?',
  'flag.question.pay-below-living-wage': 'Ligt het brutouurloon onder een leefbaar loon van die plaats?',
  'flag.question.pay-below-statutory-floor':
    'Ligt het brutouurloon onder de wettelijke loonondergrens voor die plaats en tijd?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'Ligt het loon onder twee derde van het gebruikelijke loon?',
  'flag.question.pay-late-or-missing': 'Kwam het loon laat, gedeeltelijk, of helemaal niet?',
  'flag.question.price-below-agreed-labour': 'Kon van deze prijs worden betaald wat een cao voor het werk vaststelt?',
  'flag.question.price-below-lawful-labour': 'Kon van deze prijs rechtmatig loon worden betaald?',
  'flag.question.price-below-lawful-labour-beneath':
    'Kon deze prijs de rechtmatige arbeidskosten dekken van alles wat daaronder voor zover bekend wordt uitgevoerd?',
  'flag.question.unit-price-below-market':
    'Ligt de prijs per eenheid onder een genoemd deel van de gepubliceerde prijs?',
  'flag.question.unit-price-far-below-comparable':
    'Ligt een eenheidsprijs ver onder wat andere bedrijven voor hetzelfde betaald kregen, daar en rond die tijd?',
  'flag.reason.no-bids': 'Voor dit contract zijn geen biedingen beschikbaar.',
  'flag.reason.no-collective-agreement': 'Er is geen cao voor dit werk in {place} op {day}.',
  'flag.reason.no-contract-above': 'Boven dit contract is geen ander beschikbaar.',
  'flag.reason.no-going-rate': 'Er is geen gebruikelijk loon voor dit werk in {place} op {day}.',
  'flag.reason.no-living-wage': 'Er is geen schatting van een leefbaar loon voor {place} op {day}.',
  'flag.reason.no-official-estimate': 'Voor dit contract is geen officiële raming beschikbaar.',
  'flag.reason.no-overtime': 'Er zijn geen overuren vastgelegd.',
  'flag.reason.no-statutory-floor':
    'Geen wettelijke loonondergrens: de wet van {place} stelde er op {day} geen vast voor dit werk. Aparte toetsen kijken naar cao’s.',
  'flag.reason.no-unit-prices': 'Voor dit contract is geen prijs per eenheid beschikbaar.',
  'flag.reason.no-winner-among-bids':
    'Geen van de beschikbare biedingen is die van het bedrijf dat het contract kreeg.',
  'flag.reason.not-by-the-hour': 'De arbeid wordt niet per uur in rekening gebracht.',
  'flag.reason.not-labour-supply': 'Het contract gaat niet over uitlening van arbeidskrachten.',
  'flag.reason.not-the-lowest': 'De laagste bieding won niet: de prijs was niet wat besliste.',
  'flag.reason.not-yet-due': 'Het loon hoeft niet vóór {day} te worden betaald.',
  'flag.reason.nothing-beneath': 'Voor zover bekend wordt niets onder dit contract uitgevoerd.',
  'flag.reason.one-bid': 'Er was maar één bieding.',
  'flag.step.agreed-labour': `Arbeid zoals overeengekomen, uren × loon × (1 + werkgeverslasten), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Cao, per uur in {place} vanaf {day}: ${ENDS}.`,
  'flag.step.agreed-wage': `Cao-loon per uur in {place} op {day}: ${CASES}.`,
  'flag.step.before-exchange': `Om te rekenen naar {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'De volgende bieding ligt {share} % boven de winnende.',
  'flag.step.carries-hour': `Alleen rechtmatig als het werk ten hoogste {most} uren vergt {unit, select, undefined {{per}} other {per {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Alleen rechtmatig als het werk ten hoogste {most} minuten vergt {unit, select, undefined {{per}} other {per {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `Tarief per uur: ${CASES}.`,
  'flag.step.charge-floor': `Laagste rechtmatige tarief per uur, vóór algemene kosten en marge: ${ENDS}.`,
  'flag.step.charge-line': `Daarvan {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} per {unit}, vergeleken met {fence}. De helft van {peers} prijzen van {owners} andere bedrijven ligt tussen {lower} en {upper}.',
  'flag.step.compared-line-between': `{item}: {price} per {unit}. Waar de grens ligt, staat open: ${ENDS}. Vergeleken zijn {peers} prijzen van {owners} andere bedrijven.`,
  'flag.step.compared-lines':
    'Eenheidsprijzen: {lines}; met genoeg vergelijkbare: {tested}; daarvan ver eronder: {caught}.',
  'flag.step.double-time-hours': 'Daarvan tegen het dubbele tarief, zoals vastgelegd: {best}.',
  'flag.step.due-in-all': `In totaal verschuldigd: ${ENDS}.`,
  'flag.step.exchange-rate': `Referentiekoers van {day}: 1 {base} is ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Referentiekoersen van {from} tot en met {day}: 1 {base} is ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'De eerste prijs van bovenaf waarvan geen rechtmatig loon betaald kan zijn, is die van {contract}: {buyer} en {supplier} zijn die overeengekomen en konden het zien.',
  'flag.step.first-known-impossible':
    'Van de prijzen waarvan het te zeggen is, is de eerste van bovenaf waarvan geen rechtmatig loon betaald kan zijn die van {contract}: {buyer} en {supplier} zijn die overeengekomen en konden het zien. Daarboven is het niet te zeggen van: {above}.',
  'flag.step.floor-rises':
    'Vanaf {day}, terwijl het werk doorgaat, is het niveau in {place} hoger: ten minste {best} per uur. Deze toets geldt voor de dag van het contract.',
  'flag.step.floor-wage': `Loonondergrens per uur in {place} op {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Brutouurloon dat van de prijs betaald kon worden: ${CASES}.`,
  'flag.step.gap-fence':
    'Ver erbuiten is {fence} % en meer. Van {peers} aanbestedingen heeft de helft een verschil tussen {lower} % en {upper} %.',
  'flag.step.going-rate': `Gebruikelijk loon per uur in {place} vanaf {day}: ${ENDS}.`,
  'flag.step.hours-allowed': `Uren die de grens een werknemer toestaat: {exact, select, yes {{best}} other {{best} in één zo’n tijdvak, {worst} in de hele tijd van het gegeven}}.`,
  'flag.step.hours-limit':
    'Ten hoogste {most} uren per week, {over, select, P7D {in elke week} other {gemiddeld over {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} uur.',
  'flag.step.hours-at-level': `Uren vanaf {day}: {hours}, elk tegen ${ENDS}.`,
  'flag.step.hours-worked': 'Gewerkte uren: {best}.',
  'flag.step.labour-hours': `Uren arbeid {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Rechtmatige arbeidskosten, uren × loon × (1 + werkgeverslasten), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Over voor arbeid {per}: ${CASES}.`,
  'flag.step.limit': `Het deel van de raming komt op: ${ENDS}.`,
  'flag.step.living-wage': `Leefbaar loon per uur in {place} vanaf {day}: ${ENDS}.`,
  'flag.step.market-limit': `Het deel van de gepubliceerde prijs komt op: ${ENDS}.`,
  'flag.step.market-price': `Gepubliceerde prijs per eenheid: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Een ondergrens per maand geldt voor al het gewone werk van die maand, in sommige maanden meer uren en in andere minder: {fewest} tot {most} weken in de maanden van dit gegeven, gemiddeld 4 1/3. De ondergrens per uur ligt daartussen.',
  'flag.step.need-beneath': `{contract} ({supplier}), rechtmatige arbeidskosten en andere kosten: ${CASES}.`,
  'flag.step.needs-beneath': `Alles samen: ${CASES}.`,
  'flag.step.next-bid': 'Volgende bieding: {best}.',
  'flag.step.non-labour-cost': `Min andere kosten {per}: ${CASES}.`,
  'flag.step.not-paid':
    'Te betalen op {due}; op {on} nog niet betaald, {days, plural, one {# dag} other {# dagen}} later.',
  'flag.step.official-estimate': `Officiële raming: ${ENDS}.`,
  'flag.step.on-costs': `Werkgeverslasten op {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `Een gewoon uur kost: ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'Voor die plaats en tijd is geen recht inzake overuren beschikbaar: een overuur kost ten minste zoveel als een gewoon uur.',
  'flag.step.overtime-hours': 'Daarvan overuren: {best}.',
  'flag.step.overtime-in-sum':
    'Het loon is één bedrag, waarvan niemand zegt hoeveel voor de {best} overuren was: alles wordt met alle uren vergeleken.',
  'flag.step.overtime-rule': 'Boven {after} uren per week kost een uur ten minste {factor} keer het gewone tarief.',
  'flag.step.overtime-rule-daily': 'Boven {after} uur per dag kost een uur ten minste {factor} keer het gewone tarief.',
  'flag.step.overtime-rule-seventh-day':
    'Op de zevende gewerkte dag van een week, boven {after} uur: ten minste {factor} keer het gewone tarief.',
  'flag.step.paid-in-all': `In totaal betaald: ${CASES}.`,
  'flag.step.paid-in-time': 'Te betalen op {due}, betaald op {on}.',
  'flag.step.paid-late': 'Te betalen op {due}, betaald op {on}: {days, plural, one {# dag} other {# dagen}} te laat.',
  'flag.step.pay-an-hour': `Brutouurloon: ${CASES}.`,
  'flag.step.pay-class':
    '{share} % van de werknemers zit in een klasse die ten hoogste {upTo} per uur krijgt: {workClass}.',
  'flag.step.pay-in-one-sum':
    'Het loon is één bedrag voor alle uren. Het betaalt de overuren alleen volledig als voor een gewoon uur hoogstens {rate} verschuldigd was.',
  'flag.step.pay-limit': `Vergeleken met: ${ENDS}.`,
  'flag.step.pay-part': `Deel van het loon, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'De toets, sinds {from}: ten minste {peers} andere van {owners} eigenaren of meer, en {fence} spreidingen buiten het kwartiel.',
  'flag.step.peer-rule-within':
    'De toets, sinds {from}: ten minste {peers} andere van {owners} bedrijven, overeengekomen binnen {within} maanden ervoor of erna, en {fence} spreidingen buiten het kwartiel.',
  'flag.step.peers-converted':
    'Prijzen van anderen in {currency}, afgesproken op {day}, omgerekend naar {into}: {count}.',
  'flag.step.peers-converted-more':
    'Verdere prijzen, omgerekend naar {into} tegen de koers van hun eigen dag: {count}.',
  'flag.step.peers-left-out':
    'Weggelaten, omdat geen referentiekoers {base} naar {quote} bekend is voor {day}{more, select, 0 {} 1 { en een andere dag} other { en {more} andere dagen}}: {count} prijzen van anderen. Het antwoord geldt alleen waar het bij elk bedrag daarvan zou gelden.',
  'flag.step.price': `Prijs {per}: ${CASES}.`,
  'flag.step.published-floor': `Vastgesteld per {unit}: ${ENDS}, voor {hours} uren per week.`,
  'flag.step.published-floor-payments': `Vastgesteld per {unit}: ${ENDS}, betalingen per jaar: {payments}, voor {hours} uren per week.`,
  'flag.step.records-added': '{records} gegevens van deze persoon voor dezelfde dagen en dezelfde werkgever, opgeteld.',
  'flag.step.share-below': 'Ten minste {share} % van de werknemers zit in een klasse onder het niveau.',
  'flag.step.share-of-estimate': 'De prijs is ten hoogste {share} % van de raming.',
  'flag.step.short': `Tekort, zelfs in het gunstigste geval, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Tekort ten opzichte van wat verschuldigd was: ${ENDS}.`,
  'flag.step.short-uprated':
    'Tegen de ondergrens van {day}, {floor} per uur, komt het tekort op {amount}. Sommige wetten laten achterstallig loon betalen tegen de ondergrens van de dag van betaling.',
  'flag.step.statutory-floor': `Wettelijke loonondergrens per uur in {place} vanaf {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'De toets, sinds {from}: {share} of minder.',
  'flag.step.threshold-strict': 'De toets, sinds {from}: onder {share}.',
  'flag.step.tier': `{buyer} betaalt aan {supplier} onder {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} betaalt aan {supplier} onder {contract} ({link}), {per}: ${CASES}. {supplier} houdt ten hoogste {keeps} over.`,
  'flag.step.tier-not-known':
    '{buyer} betaalt aan {supplier} onder {contract} ({link}): niet bekend in dezelfde eenheid.',
  'flag.step.winning-bid': 'Winnende bieding: {best}.',
  'flag.step.workers': 'Werknemers: {workers}.',
  'flag.title.below-official-estimate': 'Officiële raming',
  'flag.title.bid-far-below-next': 'Ver onder de volgende bieding',
  'flag.title.chain-price-below-lawful-labour': 'Druk langs de keten',
  'flag.title.charge-rate-below-floor': 'Tarief van een uitlener',
  'flag.title.hours-above-limit': 'Uren per week',
  'flag.title.overtime-not-paid': 'Overuren',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Twee derde van gebruikelijk loon of minder',
  'flag.title.pay-below-collective-agreement': 'Cao',
  'flag.title.pay-below-living-wage': 'Leefbaar loon',
  'flag.title.pay-below-statutory-floor': 'Wettelijke loonondergrens',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Onder twee derde van gebruikelijk loon',
  'flag.title.pay-late-or-missing': 'Laat of ontbrekend loon',
  'flag.title.price-below-agreed-labour': 'Overeengekomen arbeidskosten',
  'flag.title.price-below-lawful-labour': 'Grens rechtmatige arbeidskosten',
  'flag.title.price-below-lawful-labour-beneath': 'Al het werk onder een prijs',
  'flag.title.unit-price-below-market': 'Gepubliceerde prijs',
  'flag.title.unit-price-far-below-comparable': 'Vergelijkbare prijzen',
  'flag.warning.flags-too-much':
    'Deze toets geeft {flagged} van {tested} een signaal: meer dan {share} % van wat hij toetst. Twijfel eerst aan de toets en dan pas aan de prijzen; zo veel signalen zijn een reden daartoe.',
} as const;
