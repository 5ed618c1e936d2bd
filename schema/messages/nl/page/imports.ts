/** Imports: file, columns, dry run, ledger, problems, undo. */
export const pageImports = {
  'page.imports.accepted': 'aanvaard',
  'page.imports.again': 'Om het weer te hebben, importeert u het bestand opnieuw: de rijen worden opnieuw gelezen.',
  'page.imports.answer':
    'Wat een bestand zegt, wordt met de regel ervan bewaard, en kan in zijn geheel worden teruggenomen.',
  'page.imports.answer-done':
    '{accepted, number} van {in, plural, one {# rij} other {# rijen}} {accepted, plural, one {is} other {zijn}} aanvaard{duplicate, plural, =0 {} one { en # was er al} other { en # waren er al}}.{rejected, plural, =0 {} one { Eén moet worden hersteld.} other { # moeten worden hersteld.}}{held, plural, =0 {} one { Eén wacht.} other { # wachten.}}',
  'page.imports.answer-dry':
    '{accepted, number} van {in, plural, one {# rij} other {# rijen}} {accepted, plural, one {is} other {zijn}} gereed{duplicate, plural, =0 {} one { en # is er al} other { en # zijn er al}}.{rejected, plural, =0 {} one { Eén moet worden hersteld.} other { # moeten worden hersteld.}}{held, plural, =0 {} one { Eén wacht.} other { # wachten.}}',
  'page.imports.answer-first': 'Gesignaleerd, het verst eronder eerst',
  'page.imports.answer-of':
    '{records, plural, one {Er staat één contract of loongegeven in} other {Er staan {records, number} contracten en loongegevens in}}; {flagged, plural, =0 {geen toets signaleert er een} one {één is gesignaleerd} other {{flagged, number} zijn gesignaleerd}}.',
  'page.imports.answer-shown': '{n, number} van {all, number} worden getoond; de toetsen leiden naar alle.',
  'page.imports.answer-tests': 'Elke toets, over wat erin staat',
  'page.imports.answer-title': 'Wat de toetsen ervan zeggen',
  'page.imports.bar': 'Rijen: {parts}.',
  'page.imports.by-hand': 'met de hand ingevoerd',
  'page.imports.cancel': 'Annuleren',
  'page.imports.column': 'Kolom',
  'page.imports.column-refused': '{column} is geweigerd.',
  'page.imports.columns': 'Wat elke kolom levert',
  'page.imports.done': 'Imports tot nu toe',
  'page.imports.drafted': 'Ontworpen uit dit bestand',
  'page.imports.dry-again': 'Opnieuw proefrun',
  'page.imports.dry-run': 'Proefrun',
  'page.imports.duplicate': 'al aanwezig, ongewijzigd',
  'page.imports.duplicate-short': 'al aanwezig',
  'page.imports.elsewhere':
    'Hij staat open, en deze server voert hem niet uit: misschien leest een ander programma nog, of hij is afgebroken. Om verder te gaan waar hij stopte, importeert u dezelfde bestanden opnieuw; of maak hem ongedaan.',
  'page.imports.empty': 'Er is nog niets geïmporteerd.',
  'page.imports.entered': '{what}{n, plural, =0 {} one { en nog één} other { en nog #}}',
  'page.imports.entered-from': '{document}, {day}',
  'page.imports.feeds': 'Feit',
  'page.imports.files': 'Bestanden',
  'page.imports.files-more': '{first} en nog {n, plural, one {één} other {#}}',
  'page.imports.formats': 'CSV of XLSX. Er wordt niets weggeschreven voordat u een proefrun hebt gezien.',
  'page.imports.found': 'Gevonden',
  'page.imports.from-text': 'uit {text}',
  'page.imports.held': 'wachtend',
  'page.imports.import-rows': 'Importeer {n, plural, one {# rij} other {# rijen}}',
  'page.imports.in': 'rijen erin',
  'page.imports.keep': 'Behouden',
  'page.imports.kept': 'De rest van deze rij is overgenomen: {n, plural, one {# gegeven} other {# gegevens}}.',
  'page.imports.kind':
    '{outcome, select, rejected {Geweigerd} held {Wachtend} other {{outcome}}}: {text} {n, plural, one {# rij} other {# rijen}}',
  'page.imports.known-mapping': 'Mapping',
  'page.imports.line': 'Regel',
  'page.imports.line-2': 'Zoals gelezen in regel 2',
  'page.imports.lines': '{from} tot en met {to}',
  'page.imports.loading': 'De imports worden gelezen ...',
  'page.imports.looking': 'Stap 1 van 2: {file} wordt geopend, kop en eerste rijen worden bekeken ...',
  'page.imports.mapping': 'De mapping',
  'page.imports.mapping-hint':
    'Hetzelfde bestand werkt op de opdrachtregel: solidary import --mapping mapping.yaml FILE',
  'page.imports.mapping-text': 'Mapping als tekst',
  'page.imports.mended':
    'Sindsdien {taken, plural, =0 {is geen van deze rijen overgenomen} one {is één van deze rijen verbeterd} other {zijn # van deze rijen verbeterd}}. {left, plural, =0 {Er is niets meer te verbeteren.} one {Er is er nog één te verbeteren.} other {Er zijn er nog # te verbeteren.}}',
  'page.imports.mended-by': '{rows, plural, one {Eén rij} other {# rijen}} verbeterd en opnieuw verzonden',
  'page.imports.mended-outcome':
    '{taken, number} overgenomen{open, plural, =0 {.} one {; één is daar te verbeteren.} other {; # zijn daar te verbeteren.}}',
  'page.imports.mended-short': '{n, number} sindsdien verbeterd',
  'page.imports.more-problems': 'De eerste {n} worden getoond. Het bestand met geweigerde rijen heeft ze alle.',
  'page.imports.new': 'Importeer een bestand',
  'page.imports.no-file': 'Kies eerst een bestand.',
  'page.imports.not-imported': 'niet geïmporteerd',
  'page.imports.nothing': 'niets',
  'page.imports.nothing-written':
    'Er is nog niets weggeschreven. De import kan in zijn geheel ongedaan worden gemaakt.',
  'page.imports.nth-file': 'Bestand {at} van {of}.',
  'page.imports.onward': 'Waar nu te kijken',
  'page.imports.opening':
    'Het bestand wordt geopend, tot nu toe {n, plural, one {# seconde} other {# seconden}}. Hoe lang het nog duurt, wordt gezegd zodra de eerste rijen zijn gelezen.',
  'page.imports.opening-share':
    'De werkmap wordt geopend: {share, number, percent} klaar{seconds, plural, =-1 {} =0 {} one {, nog ongeveer # seconde} other {, nog ongeveer # seconden}}. Daarna worden de rijen gelezen.',
  'page.imports.problems': 'Rijen om te bekijken, per soort',
  'page.imports.progress': 'Gelezen deel van het bestand',
  'page.imports.rate':
    '{rate, number} rijen per seconde{seconds, plural, =-1 {} =0 {} one {, nog ongeveer # seconde} other {, nog ongeveer # seconden}}',
  'page.imports.reading-columns': 'Stap 2 van 2: gelezen wordt wat elke kolom zegt ...',
  'page.imports.rejected': 'geweigerd',
  'page.imports.rejected-file':
    '{n, plural, one {# geweigerde rij} other {# geweigerde rijen}} als bestand om te herstellen',
  'page.imports.remedy': 'Wat het herstelt',
  'page.imports.rests': '{field}: {target}',
  'page.imports.rests-entered': 'Met de hand ingevoerd over',
  'page.imports.rests-more': '{n, plural, one {Nog één staat} other {Nog # staan}} niet in de lijst.',
  'page.imports.running': '{file} wordt gelezen: tot nu toe {rows, plural, one {# rij} other {# rijen}}.',
  'page.imports.save-mapping': 'Bewaar als mapping',
  'page.imports.second': '{publisher}, {state}',
  'page.imports.show-all': 'Toon alle {n, number}',
  'page.imports.stage.columns': 'Kolommen',
  'page.imports.stage.done': 'klaar',
  'page.imports.stage.dry-run': 'Proefrun',
  'page.imports.stage.file': 'Bestand',
  'page.imports.stage.import': 'Import',
  'page.imports.stages': 'Stappen van een import',
  'page.imports.started': 'Begonnen',
  'page.imports.state': 'Toestand',
  'page.imports.state-text':
    '{state, select, cancelled {Geannuleerd: er is niets half gedaan.} other {Ongedaan gemaakt: wat deze import zei, is afgesloten, en wat erdoor was vervangen, geldt weer.}}',
  'page.imports.state-word':
    '{state, select, running {loopt} elsewhere {open} done {klaar} cancelled {geannuleerd} failed {mislukt} undone {ongedaan gemaakt} dry_run {proefrun, niets weggeschreven} other {{state}}}',
  'page.imports.stopping':
    'Wordt gestopt. Een bestand dat wordt geopend, wordt eerst helemaal geopend; daarna wordt niets meer geschreven.',
  'page.imports.suggesting': 'De kop en een steekproef worden bekeken ...',
  'page.imports.to-look-at':
    '{n, plural, one {Eén rij om te bekijken} other {# rijen om te bekijken}}{more, select, yes {, en meer} other {}}',
  'page.imports.undo': 'Maak deze import ongedaan',
  'page.imports.undo-sure': 'Ja, geheel ongedaan maken',
  'page.imports.undo-text':
    '{n, plural, =0 {Geen later feit berust erop.} one {Eén later feit berust erop en zou zijn grond verliezen.} other {# latere feiten berusten erop en zouden hun grond verliezen.}}',
  'page.imports.undoable': 'De import kan in zijn geheel ongedaan worden gemaakt.',
  'page.imports.undone':
    'Ongedaan gemaakt: {closed, plural, one {# uitspraak} other {# uitspraken}} afgesloten, {restated, number} opnieuw gezegd.',
  'page.imports.undone-beneath':
    'Ongedaan gemaakt. Alles wat het zei, was sindsdien veranderd, en die veranderingen gelden: er wordt niets anders getoond. Maak om verder terug te gaan ook die ongedaan, de laatste eerst.',
  'page.imports.what-changed': 'Wat er sinds het begin is veranderd',
  'page.imports.why': 'Waarom het stopte',
} as const;
