/**
 * What is wrong with a row of an imported file, and under the same code with `.remedy` how to mend it.
 * Values of a problem come as they stand in the file.
 */
export const importing = {
  'import.above-damaged':
    'Deze rij neemt cellen over uit de rijen erboven, en regel {damaged} erboven is niet te lezen.',
  'import.above-damaged.remedy': 'Herstel regel {damaged} en importeer het bestand opnieuw.',
  'import.above-most': 'Dit kan niet boven {most} liggen: {value}.',
  'import.above-most.remedy':
    'Kijk naar de eenheid: een week heeft 168 uur, en een aandeel ligt tussen 0 en 1, zodat 51 % 0.51 is. Verbeter het, of laat het leeg.',
  'import.below-nothing': 'Dit kan niet onder nul liggen: {value}.',
  'import.below-nothing.remedy':
    'Laat het leeg waar het niet bekend is. Een correctie hoort bij het gegeven dat zij corrigeert.',
  'import.binary': 'Het bestand is geen lijst: er staat in wat geen tekst is.',
  'import.binary.remedy': 'Open het in het programma dat het heeft gemaakt en sla de lijst op als .xlsx of CSV.',
  'import.blank': 'De cel is leeg, en de mapping heeft hier een waarde nodig.',
  'import.blank.remedy': 'Vul de cel in, of haal `required` uit de mapping.',
  'import.cannot-open': 'Het bestand kan niet worden geopend: {reason}.',
  'import.cannot-open.remedy': 'Kijk of het bestand er is en gelezen mag worden.',
  'import.column-count': 'De rij heeft {found} kolommen; de kop heeft er {expected}.',
  'import.column-count.remedy':
    'Zoek een scheidingsteken te veel of te weinig, of zet aanhalingstekens om een cel die er een bevat.',
  'import.columns-missing': 'Het bestand mist kolommen die de mapping noemt: {missing}. Het heeft: {found}.',
  'import.columns-missing.remedy':
    'Geef het bestand dat de mapping beschrijft, of verbeter namen, tekencodering of scheidingsteken in de mapping.',
  'import.columns-missing-hidden':
    'Het bestand mist kolommen die de mapping noemt: {missing}. Wat het heeft, wordt niet getoond, omdat het bestand namen bevat.',
  'import.columns-missing-hidden.remedy':
    'Geef het bestand dat de mapping beschrijft, of verbeter namen, tekencodering of scheidingsteken in de mapping.',
  'import.damaged-hidden':
    'De rij is niet in cellen te verdelen. Zij wordt niet getoond, omdat het bestand namen bevat, of wat nooit wordt opgeslagen.',
  'import.damaged-hidden.remedy': 'Herstel de rij in het bestand zelf: de aanhalingstekens en het aantal kolommen.',
  'import.damaged-cell': 'Het blad bevat een cel die niet te lezen is: {cell}.',
  'import.damaged-cell.remedy': 'Typ de cel opnieuw in het rekenblad, of sla het blad op als CSV.',
  'import.day-as-number': 'De cel is geen dag maar een getal; een rekenblad dat dagen telt, zou er {day} mee bedoelen.',
  'import.day-as-number.remedy':
    'Schrijf de dag als {formats}, of voeg serial toe aan `formats` in de mapping als het bestand dagen zo telt.',
  'import.day-counted-from': 'De cel is een aantal dagen, en deze werkmap telt ze vanaf {from}: bedoeld is {day}.',
  'import.day-counted-from.remedy':
    'Zet {write} bij `formats` in de mapping, en geen andere manier van tellen, of schrijf de dag zelf.',
  'import.day-too-early': 'De dag ligt vóór {earliest}, de eerste die de mapping aanneemt.',
  'import.day-too-early.remedy': 'Verbeter de dag, of zet `earliest` in de mapping.',
  'import.day-too-late': 'De dag ligt na {latest}, de laatste die de mapping aanneemt.',
  'import.day-too-late.remedy': 'Verbeter de dag, of zet `latest` in de mapping.',
  'import.ends-before-start': 'Het zou eindigen op {last}, voordat het begon op {from}.',
  'import.ends-before-start.remedy':
    'Verbeter een van de twee dagen, of laat die leeg. Bevat de kolom de laatste dag, dan zegt de mapping dat: `lastDay: true`.',
  'import.ends-crossed': 'Het minste, {least}, ligt boven het meeste, {most}.',
  'import.ends-crossed.remedy': 'Verbeter een van de twee, of laat het leeg.',
  'import.feeds-nothing': 'Geen regel van de mapping geldt voor deze rij.',
  'import.feeds-nothing.remedy': 'Kijk naar `when` bij de gegevens in de mapping.',
  'import.filtered': 'Weggelaten door de mapping: {reason}.',
  'import.filtered.remedy': 'Niets te doen, tenzij de regel onder `hold` in de mapping niet klopt.',
  'import.floor-of-nothing': 'Een ondergrens van {value} is er geen: alles zou eraan voldoen.',
  'import.floor-of-nothing.remedy':
    'Is er geen, laat het bedrag dan leeg en zeg het met `none`; is het niet bekend, laat de rij dan weg.',
  'import.footer': 'Een regel onder de tabel.',
  'import.footer.remedy': 'Niets te doen, tenzij de tekst onder `skip: footer` in de mapping niet klopt.',
  'import.group-header': 'Deze rij is de kop van de rijen eronder.',
  'import.group-header.remedy': 'Niets te doen.',
  'import.is-json': 'Het bestand is JSON, dat geen rijen en kolommen heeft.',
  'import.is-json.remedy':
    'Zet het om in CSV of .xlsx, één rij per gegeven; veel uitgevers bieden hun lijst ook als tabel aan.',
  'import.is-zip': 'Het bestand is een zip met {names}: het zegt niet welk bedoeld is.',
  'import.is-zip.remedy': 'Pak het uit en geef de bestanden erin op.',
  'import.json-broken': 'Het bestand is vanaf regel {line, number} geen JSON: misschien is het afgebroken.',
  'import.json-broken.remedy': 'Haal het bestand opnieuw op, of vraag de uitgever om CSV.',
  'import.json-too-large': 'Het bestand is groter dan {limit} MB, en een tabel in JSON wordt in haar geheel gelezen.',
  'import.json-too-large.remedy': 'Vraag de uitgever om een deel van de tabel, of om CSV.',
  'import.key-blank': 'De cel is leeg, en zonder haar heeft het gegeven geen sleutel.',
  'import.key-blank.remedy': 'Vul de cel in, of kies andere kolommen onder `key` in de mapping.',
  'import.more-hours-than-there-are': '{value} uren zijn meer dan er zijn: hoogstens {most}.',
  'import.more-hours-than-there-are.remedy': 'Controleer de uren, de dagen en van hoeveel werknemers ze zijn.',
  'import.name-lacks': 'De naam van het bestand, {name}, mist wat de mapping eruit leest: {lacking}.',
  'import.name-lacks.remedy':
    'Geef het bestand de naam die de uitgever eraan geeft, of wijzig `fromName` in de mapping.',
  'import.no-count-of-units': 'Niets zegt voor hoeveel eenheden de prijs geldt.',
  'import.no-count-of-units.remedy': 'Schrijf het aantal eenheden: 100 bij een prijs voor honderd, 1 bij die voor één.',
  'import.no-currency': 'De cel noemt geen munteenheid.',
  'import.no-currency.remedy': 'Schrijf de munt als {example}, of zeg met een waardenlijst waarvoor het woord staat.',
  'import.no-determination':
    'Het bestand is geen tekst van een algemene loonvaststelling van het Amerikaanse ministerie van Arbeid.',
  'import.no-determination.remedy':
    'Sla de vaststelling van SAM.gov op als tekst, van ‘General Decision Number’ tot het einde.',
  'import.no-element': 'Het bestand bevat geen element {element}.',
  'import.no-element.remedy': 'Kijk naar `element` in de mapping en of het bestand het beschreven bestand is.',
  'import.no-header': 'Het bestand heeft geen kop.',
  'import.no-header.remedy': 'Kijk naar `header` en `skip` in de mapping, en of het bestand niet leeg is.',
  'import.no-key': 'Geen van de keuzen van de sleutel {key} geldt voor deze rij.',
  'import.no-key.remedy': 'Voeg in de mapping een keuze zonder `when` aan de sleutel toe.',
  'import.no-sheet': 'De werkmap heeft geen blad {sheet}. Zij heeft: {found}.',
  'import.no-sheet.remedy': 'Verbeter `sheet` in de mapping.',
  'import.no-such-day': 'Die dag bestaat niet in de kalender.',
  'import.no-such-day.remedy': 'Schrijf de dag als {formats}.',
  'import.no-unit': 'De cel noemt geen eenheid.',
  'import.no-unit.remedy': 'Schrijf het als {example}.',
  'import.not-a-count': 'Een aantal werknemers is een geheel getal vanaf 0: {value}.',
  'import.not-a-count.remedy':
    'Schrijf het als {example}; van een bereik het minste en het meeste in twee rijen; laat weg wat niemand weet.',
  'import.not-a-day': 'De cel is geen dag.',
  'import.not-a-day.remedy': 'Schrijf de dag als {formats}, of voeg de schrijfwijze toe aan `formats` in de mapping.',
  'import.not-a-number': 'De cel is geen getal.',
  'import.not-a-number.remedy':
    'Schrijf het als {example}, of zet `numbers` in de mapping op wat het bestand gebruikt.',
  'import.not-a-percentage': 'De cel is geen percentage.',
  'import.not-a-percentage.remedy': 'Schrijf het als {example}.',
  'import.not-a-place': 'Dit is geen code van een land of regio.',
  'import.not-a-place.remedy':
    'Schrijf een code van ISO 3166: een land zoals {example}, of een regio zoals US-NY; Groot-Brittannië en Noord-Ierland zijn GB.',
  'import.not-a-quantity': 'De cel is geen hoeveelheid met een eenheid.',
  'import.not-a-quantity.remedy': 'Schrijf het als {example}.',
  'import.not-a-workbook': 'Het bestand is geen XLSX-werkmap, of de inhoudsopgave ervan is beschadigd.',
  'import.not-a-workbook.remedy': 'Open het in een rekenprogramma en sla het blad op als CSV.',
  'import.not-above-nothing': 'Dit moet boven nul liggen: {value}.',
  'import.not-above-nothing.remedy':
    'Laat het leeg waar het niet bekend is: nul zou zeggen dat het werk geen tijd kostte.',
  'import.not-an-amount': 'De cel is geen bedrag.',
  'import.not-an-amount.remedy':
    'Schrijf het als {example}, of zet `numbers` in de mapping op wat het bestand gebruikt. Waar niets bekend is, laat de cel leeg, of zet de tekst ervan onder `blank`. Staat naast het getal een woord voor duizenden of miljoenen, zeg dat dan onder `times`.',
  'import.not-in-list': 'De waarde staat niet in de waardenlijst van de mapping, die deze heeft: {known}.',
  'import.not-in-list.remedy': 'Verbeter de cel, of voeg de waarde aan de lijst toe.',
  'import.not-in-long-list':
    'De waarde staat niet in de waardenlijst van de mapping, die deze heeft: {known} en {more, plural, one {nog één} other {nog #}}.',
  'import.not-in-long-list.remedy': 'Verbeter de cel, of voeg de waarde aan de lijst toe.',
  'import.not-of-form': 'De cel heeft niet de vorm {form}.',
  'import.not-of-form.remedy': 'Verbeter de cel, of de vorm in de mapping.',
  'import.not-one-of': 'Dit is geen van de woorden die hier bekend zijn: {value}.',
  'import.not-one-of.remedy':
    'Schrijf een van deze, of laat het leeg: {allowed}. Een waardenlijst in de mapping maakt ze van de woorden van het bestand.',
  'import.not-text': 'Het gegeven bevat bytes die in de tekencodering van het bestand geen tekst zijn.',
  'import.not-text.remedy': 'Zet `encoding` in de mapping op die van het bestand, of typ het gegeven opnieuw.',
  'import.not-whole': 'De cel is geen heel getal.',
  'import.not-whole.remedy': 'Schrijf het als {example}.',
  'import.not-xml': 'Vanaf hier is het bestand geen XML: {reason}. Wat daarna staat, is niet gelezen.',
  'import.not-xml.remedy': 'Haal het bestand opnieuw bij de uitgever: het kan afgebroken zijn.',
  'import.not-yes-or-no': 'De cel zegt ja ({yes}) noch nee ({no}).',
  'import.not-yes-or-no.remedy': 'Verbeter de cel, of voeg het woord toe aan `yes` of `no` in de mapping.',
  'import.note-day-ahead': 'De aantekening bij een signaal heeft een dag die nog niet is gekomen: {day}.',
  'import.note-day-ahead.remedy': 'Zeg wanneer het is gezegd of gedaan.',
  'import.note-unknown': 'De aantekening bij een signaal noemt {value}, dat hier niet bekend is.',
  'import.note-unknown.remedy': 'Verbeter het in het bestand. Gebruik een van: {known}.',
  'import.nul': 'Het gegeven bevat een NUL-teken.',
  'import.nul.remedy':
    'Typ het gegeven opnieuw; het bestand is beschadigd, of het is UTF-16 en de mapping zegt dat niet.',
  'import.observation-about': 'Een waarneming zegt of zij over een werkplek of een persoon gaat; deze doet dat niet.',
  'import.observation-about.remedy': 'Schrijf `workplace` of `person` in `about`, als {example}.',
  'import.observation-code': 'Dit is geen lijst, indicator of arbeidsvoorwaarde die hier bekend is.',
  'import.observation-code.remedy': 'Schrijf een van deze: {example}.',
  'import.observation-consent': 'Het gaat over een persoon, en diens toestemming om het te bewaren is niet vastgelegd.',
  'import.observation-consent.remedy':
    'Vraag het de persoon. Schrijf de dag van de toestemming in `consent`, als {example}, of laat de rij weg.',
  'import.observation-of-nothing':
    'Ze noemt geen indicator en geen arbeidsvoorwaarde, zodat geen lijst haar kan opnemen.',
  'import.observation-of-nothing.remedy': 'Schrijf `list` en `indicator`, als {example}, of `condition` en `standard`.',
  'import.observation-of-person': 'Wat het zegt, gaat over een persoon, niet over de werkplek.',
  'import.observation-of-person.remedy':
    'Schrijf `{example}` in `about`, met een pseudoniem en de dag van toestemming van die persoon.',
  'import.observation-pseudonym': 'Een persoon wordt hier alleen onder een pseudoniem vastgelegd, en dit is er geen.',
  'import.observation-pseudonym.remedy': 'Schrijf letters en een nummer in `person`, als {example}, en geen naam.',
  'import.observation-seen': 'Er staat niet of het gezien is; een lege cel betekent nooit ja.',
  'import.observation-seen.remedy':
    'Schrijf ja waar het gezien is en nee waar iemand keek en het niet vond, als {example}; laat weg waar niemand naar keek.',
  'import.observation-standard':
    'Ze noemt een arbeidsvoorwaarde en geen norm waaraan die is gemeten: een tekort is een afstand tot iets.',
  'import.observation-standard.remedy': 'Schrijf in `standard` wat de regel is en waar die staat, als {example}.',
  'import.observation-status': 'Het zou iemands verblijfsstatus vastleggen, en die wordt hier nergens bewaard.',
  'import.observation-status.remedy': 'Zeg zonder die status wat is gedaan of gezien, bijvoorbeeld: {example}.',
  'import.old-workbook': 'Het bestand is een werkmap of document van Office van vóór 2007, zoals .xls.',
  'import.old-workbook.remedy': 'Open het in een rekenprogramma en sla het op als .xlsx.',
  'import.open-document': 'Het bestand is een OpenDocument-rekenblad (.ods).',
  'import.open-document.remedy': 'Open het in een rekenprogramma en bewaar het als .xlsx.',
  'import.other-calendar': 'De dag is volgens een andere kalender geschreven.',
  'import.other-calendar.remedy':
    'Schrijf `{write}` in de mapping: dan wordt hij gelezen als een dag van de gewone kalender (docs/MAPPING.md, deel 6).',
  'import.other-currency': 'Het bedrag is in {found}; de mapping zegt {currency}.',
  'import.other-currency.remedy': 'Verbeter de cel, of zet `currency` in de mapping, per kolom waar die wisselt.',
  'import.other-sheets': 'Gelezen is het blad {sheet}; de werkmap heeft ook {others}.',
  'import.other-sheets.remedy': 'Staat de tabel in een ander blad, noem het dan onder `sheet` in de mapping.',
  'import.owns-itself': 'Niemand is eigenaar van zichzelf: de eigenaar en het bedrijf in eigendom zijn hetzelfde.',
  'import.owns-itself.remedy': 'Verbeter een van beide, of laat de rij weg.',
  'import.packed-damaged':
    'Het gecomprimeerde bestand is afgebroken of beschadigd: wat daarvoor stond is misschien gelezen.',
  'import.packed-damaged.remedy': 'Haal het bestand opnieuw op, of pak het eerst uit, en importeer het geheel.',
  'import.range-backwards': 'Het bereik begint boven zijn einde.',
  'import.range-backwards.remedy': 'Schrijf het als {example}.',
  'import.rows-unpaired':
    'Meerdere rijen hebben {where} en verschillen, en van deze soort zijn er niet zoveel als van de andere: welke bij welke hoort, is niet gezegd.',
  'import.rows-unpaired.remedy':
    'Schrijf bij elke rij van de andere soort een van deze, in dezelfde volgorde: 0 overuren waar er geen waren.',
  'import.rate-of-nothing': 'Bij een koers van {value} zou elk bedrag niets worden.',
  'import.rate-of-nothing.remedy':
    'Schrijf wat één eenheid van de eerste munt in de andere waard is, of laat de rij weg.',
  'import.same-twice': 'Beide zijn hetzelfde: {value}.',
  'import.same-twice.remedy': 'Verbeter een van beide, of laat de rij weg.',
  'import.says-otherwise': 'Regel {before} van dit bestand zegt iets anders over hetzelfde gegeven.',
  'import.says-otherwise.remedy':
    'Zet de kolom die de twee rijen onderscheidt in `key` van de mapping, of verwijder een van de twee. Wijzigt de ene de andere, zeg dan onder `versionFrom` vanaf welke dag elk geldt.',
  'import.several-amounts': 'De cel bevat meerdere bedragen: {amounts}.',
  'import.several-amounts.remedy':
    'Laat staan wat is afgesproken, en zet de andere in een eigen kolom; een bereik schrijft u als 5-7.',
  'import.several-rows': 'Meer dan één rij van {file} heeft {where}, en zij verschillen.',
  'import.several-rows.remedy': 'Verbeter {file}, of voeg in de mapping een kolom toe aan `where`.',
  'import.share-too-large': '{value} % bovenop het loon kan niet bedoeld zijn.',
  'import.share-too-large.remedy':
    'Schrijf 21 % als 21 waar de kolom in procenten is, als 0,21 waar het een aandeel is.',
  'import.sheet-damaged': 'Het blad is niet te lezen: {member} in het bestand is beschadigd.',
  'import.sheet-damaged.remedy': 'Open het bestand in een rekenprogramma en sla het blad op als CSV.',
  'import.shortened-number':
    'De cel is een lang nummer dat een rekenblad heeft ingekort; de cijfers die het onderscheidden zijn weg.',
  'import.shortened-number.remedy':
    'Schrijf het hele nummer, of exporteer het bestand opnieuw met die kolom als tekst.',
  'import.strange-year': 'De dag heeft een jaar vóór 1900 of na 2200: {value}.',
  'import.strange-year.remedy':
    '{meant, select, none {Schrijf het jaar met vier cijfers.} calendar {Schrijf de dag van onze kalender: deze lijkt van de Perzische of islamitische.} other {Bedoelde u {meant}?}}',
  'import.stray-quote': 'Na een sluitend aanhalingsteken volgt tekst.',
  'import.stray-quote.remedy': 'Schrijf een aanhalingsteken binnen een cel met aanhalingstekens twee keer.',
  'import.sum-differs': 'De cellen van {columns} tellen op tot {sum}; het totaal zegt {total}.',
  'import.sum-differs.remedy': 'Verbeter de cellen of het totaal, wat er ook fout is.',
  'import.too-large': 'De werkmap is uitgepakt {size} MB; er worden ten hoogste {limit} MB gelezen.',
  'import.too-large.remedy': 'Open haar in een rekenprogramma en sla het blad op als CSV.',
  'import.too-long': 'De regel is te lang om een gegeven te zijn.',
  'import.too-long.remedy':
    'Kijk of het bestand CSV is, en of scheidingsteken en aanhalingsteken die van de mapping zijn.',
  'import.too-many-digits': 'Het getal heeft te veel cijfers om een aantal te zijn.',
  'import.too-many-digits.remedy': 'Schrijf het als {example}.',
  'import.unclosed-quote': 'Een aanhalingsteken is geopend en niet gesloten.',
  'import.unclosed-quote.remedy': 'Sluit het aanhalingsteken aan het eind van de cel.',
  'import.unknown-unit': 'De eenheid {unit} staat niet bij de `units` van de mapping.',
  'import.unknown-unit.remedy': 'Verbeter de cel, of voeg de eenheid aan de mapping toe.',
  'import.version-without-day':
    'De rij zegt niet vanaf welke dag zij geldt; welke versie de latere is, is zo niet te zeggen.',
  'import.version-without-day.remedy': 'Welke rij geldt, en vanaf wanneer? Schrijf de dag in de rij.',
  'import.waits': 'Wacht op de rij van {file} met {where}.',
  'import.waits.remedy': 'Importeer {file} samen met dit bestand, met die rij erin.',
  'import.web-page': 'Het bestand is een webpagina, wat de naam ook zegt.',
  'import.web-page.remedy': 'Open het in een rekenprogramma en sla de tabel op als .xlsx of CSV.',
  'import.worker-memory': 'Het lezen van het blad kostte meer geheugen dan is toegestaan.',
  'import.worker-memory.remedy': 'Open het in een rekenprogramma en sla het blad op als CSV.',
  'import.xml-without-rows':
    'Het bestand is XML waarin geen element attributen heeft, en alleen attributen worden als kolommen gelezen.',
  'import.xml-without-rows.remedy': 'Open het in een rekenprogramma en sla de tabel op als .xlsx of CSV.',
} as const;
