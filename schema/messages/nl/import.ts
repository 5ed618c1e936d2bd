/**
 * What is wrong with a row of an imported file, and under the same code with `.remedy` how to mend it.
 * Values of a problem come as they stand in the file.
 */
export const importing = {
  'import.above-damaged':
    'Deze rij neemt cellen over uit de rijen erboven, en regel {damaged} erboven is niet te lezen.',
  'import.above-damaged.remedy': 'Herstel regel {damaged} en importeer het bestand opnieuw.',
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
  'import.damaged-hidden.remedy':
    'Herstel de rij in het bestand zelf: de aanhalingstekens en het aantal kolommen.',
  'import.damaged-cell': 'Het blad bevat een cel die niet te lezen is: {cell}.',
  'import.damaged-cell.remedy': 'Typ de cel opnieuw in het rekenblad, of sla het blad op als CSV.',
  'import.day-too-early': 'De dag ligt vóór {earliest}, de eerste die de mapping aanneemt.',
  'import.day-too-early.remedy': 'Verbeter de dag, of zet `earliest` in de mapping.',
  'import.day-too-late': 'De dag ligt na {latest}, de laatste die de mapping aanneemt.',
  'import.day-too-late.remedy': 'Verbeter de dag, of zet `latest` in de mapping.',
  'import.feeds-nothing': 'Geen regel van de mapping geldt voor deze rij.',
  'import.feeds-nothing.remedy': 'Kijk naar `when` bij de gegevens in de mapping.',
  'import.filtered': 'Weggelaten door de mapping: {reason}.',
  'import.filtered.remedy': 'Niets te doen, tenzij de regel onder `hold` in de mapping niet klopt.',
  'import.footer': 'Een regel onder de tabel.',
  'import.footer.remedy': 'Niets te doen, tenzij de tekst onder `skip: footer` in de mapping niet klopt.',
  'import.group-header': 'Deze rij is de kop van de rijen eronder.',
  'import.group-header.remedy': 'Niets te doen.',
  'import.key-blank': 'De cel is leeg, en zonder haar heeft het gegeven geen sleutel.',
  'import.key-blank.remedy': 'Vul de cel in, of kies andere kolommen onder `key` in de mapping.',
  'import.no-currency': 'De cel noemt geen munteenheid.',
  'import.no-currency.remedy': 'Schrijf de munteenheid als {example}.',
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
  'import.not-a-day': 'De cel is geen dag.',
  'import.not-a-day.remedy':
    'Schrijf de dag als {formats}, of voeg de schrijfwijze toe aan `formats` in de mapping.',
  'import.not-a-number': 'De cel is geen getal.',
  'import.not-a-number.remedy':
    'Schrijf het als {example}, of zet `numbers` in de mapping op wat het bestand gebruikt.',
  'import.not-a-percentage': 'De cel is geen percentage.',
  'import.not-a-percentage.remedy': 'Schrijf het als {example}.',
  'import.not-a-quantity': 'De cel is geen hoeveelheid met een eenheid.',
  'import.not-a-quantity.remedy': 'Schrijf het als {example}.',
  'import.not-a-workbook': 'Het bestand is geen XLSX-werkmap, of de inhoudsopgave ervan is beschadigd.',
  'import.not-a-workbook.remedy': 'Open het in een rekenprogramma en sla het blad op als CSV.',
  'import.not-an-amount': 'De cel is geen bedrag.',
  'import.not-an-amount.remedy':
    'Schrijf het als {example}, of zet `numbers` in de mapping op wat het bestand gebruikt.',
  'import.not-in-list': 'De waarde staat niet in de waardenlijst van de mapping, die deze heeft: {known}.',
  'import.not-in-list.remedy': 'Verbeter de cel, of voeg de waarde aan de lijst toe.',
  'import.not-of-form': 'De cel heeft niet de vorm {form}.',
  'import.not-of-form.remedy': 'Verbeter de cel, of de vorm in de mapping.',
  'import.not-text': 'Het gegeven bevat bytes die in de tekencodering van het bestand geen tekst zijn.',
  'import.not-text.remedy':
    'Zet `encoding` in de mapping op die van het bestand, of typ het gegeven opnieuw.',
  'import.not-whole': 'De cel is geen heel getal.',
  'import.not-whole.remedy': 'Schrijf het als {example}.',
  'import.not-yes-or-no': 'De cel zegt ja ({yes}) noch nee ({no}).',
  'import.not-yes-or-no.remedy': 'Verbeter de cel, of voeg het woord toe aan `yes` of `no` in de mapping.',
  'import.nul': 'Het gegeven bevat een NUL-teken.',
  'import.nul.remedy':
    'Typ het gegeven opnieuw; het bestand is beschadigd, of het is UTF-16 en de mapping zegt dat niet.',
  'import.observation-about':
    'Een waarneming zegt of zij over een werkplek of een persoon gaat; deze doet dat niet.',
  'import.observation-about.remedy': 'Schrijf `workplace` of `person` in `about`, als {example}.',
  'import.observation-consent':
    'Het gaat over een persoon, en diens toestemming om het te bewaren is niet vastgelegd.',
  'import.observation-consent.remedy':
    'Vraag het de persoon. Schrijf de dag van de toestemming in `consent`, als {example}, of laat de rij weg.',
  'import.observation-of-person': 'Wat het zegt, gaat over een persoon, niet over de werkplek.',
  'import.observation-of-person.remedy':
    'Schrijf `{example}` in `about`, met een pseudoniem en de dag van toestemming van die persoon.',
  'import.observation-pseudonym':
    'Een persoon wordt hier alleen onder een pseudoniem vastgelegd, en dit is er geen.',
  'import.observation-pseudonym.remedy':
    'Schrijf letters en een nummer in `person`, als {example}, en geen naam.',
  'import.observation-status':
    'Het zou iemands verblijfsstatus vastleggen, en die wordt hier nergens bewaard.',
  'import.observation-status.remedy': 'Zeg zonder die status wat is gedaan of gezien, bijvoorbeeld: {example}.',
  'import.other-currency': 'Het bedrag is in {found}; de mapping zegt {currency}.',
  'import.other-currency.remedy':
    'Verbeter de cel, of zet `currency` in de mapping, per kolom waar die wisselt.',
  'import.range-backwards': 'Het bereik begint boven zijn einde.',
  'import.range-backwards.remedy': 'Schrijf het als {example}.',
  'import.several-rows': 'Meer dan één rij van {file} heeft {where}, en zij verschillen.',
  'import.several-rows.remedy': 'Verbeter {file}, of voeg in de mapping een kolom toe aan `where`.',
  'import.sheet-damaged': 'Het blad is niet te lezen: {member} in het bestand is beschadigd.',
  'import.sheet-damaged.remedy': 'Open het bestand in een rekenprogramma en sla het blad op als CSV.',
  'import.stray-quote': 'Na een sluitend aanhalingsteken volgt tekst.',
  'import.stray-quote.remedy':
    'Schrijf een aanhalingsteken binnen een cel met aanhalingstekens twee keer.',
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
  'import.waits': 'Wacht op de rij van {file} met {where}.',
  'import.waits.remedy': 'Importeer {file} samen met dit bestand, met die rij erin.',
  'import.worker-memory': 'Het lezen van het blad kostte meer geheugen dan is toegestaan.',
  'import.worker-memory.remedy': 'Open het in een rekenprogramma en sla het blad op als CSV.',
} as const;
