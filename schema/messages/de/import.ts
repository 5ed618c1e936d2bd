/** What is wrong with a row of an imported file, and under the same code with `.remedy` how to mend it. */
export const importing = {
  'import.above-damaged':
    'Diese Zeile übernimmt Zellen aus den Zeilen darüber, und Zeile {damaged} darüber kann nicht gelesen werden.',
  'import.above-damaged.remedy': 'Berichtigen Sie Zeile {damaged} und importieren Sie die Datei neu.',
  'import.above-most': 'Dies kann nicht über {most} liegen: {value}.',
  'import.above-most.remedy':
    'Sehen Sie auf die Einheit: Eine Woche hat 168 Stunden, und ein Anteil liegt zwischen 0 und 1, sodass 51 % 0.51 sind. Berichtigen Sie es, oder lassen Sie es leer.',
  'import.below-nothing': 'Das kann nicht unter null liegen: {value}.',
  'import.below-nothing.remedy':
    'Lassen Sie es leer, wo es nicht bekannt ist. Eine Berichtigung gehört zu dem Eintrag, den sie berichtigt.',
  'import.binary': 'Die Datei ist keine Liste: Sie enthält, was kein Text ist.',
  'import.binary.remedy':
    'Öffnen Sie sie in dem Programm, das sie erzeugt hat, und speichern Sie die Liste als .xlsx oder CSV.',
  'import.blank': 'Die Zelle ist leer, und die Zuordnung braucht hier einen Wert.',
  'import.blank.remedy': 'Füllen Sie die Zelle, oder nehmen Sie `required` aus der Zuordnung.',
  'import.cannot-open': 'Die Datei kann nicht geöffnet werden: {reason}.',
  'import.cannot-open.remedy': 'Prüfen Sie, dass die Datei da ist und gelesen werden darf.',
  'import.column-count': 'Die Zeile hat {found} Spalten; der Kopf hat {expected}.',
  'import.column-count.remedy':
    'Suchen Sie nach einem fehlenden oder überzähligen Trennzeichen, oder setzen Sie eine Zelle, die eines enthält, in Anführungszeichen.',
  'import.columns-missing': 'Der Datei fehlen Spalten, die die Zuordnung nennt: {missing}. Sie hat: {found}.',
  'import.columns-missing.remedy':
    'Geben Sie die Datei, die die Zuordnung beschreibt, oder berichtigen Sie Namen, Kodierung oder Trennzeichen in der Zuordnung.',
  'import.columns-missing-hidden':
    'Der Datei fehlen Spalten, die die Zuordnung nennt: {missing}. Was sie hat, wird nicht gezeigt, weil die Datei Namen enthält.',
  'import.columns-missing-hidden.remedy':
    'Geben Sie die Datei, die die Zuordnung beschreibt, oder berichtigen Sie Namen, Kodierung oder Trennzeichen in der Zuordnung.',
  'import.damaged-hidden':
    'Die Zeile lässt sich nicht in Zellen trennen. Sie wird nicht gezeigt, weil die Datei Namen enthält oder etwas, das nie gespeichert wird.',
  'import.damaged-hidden.remedy':
    'Berichtigen Sie die Zeile in der Datei selbst: ihre Anführungszeichen und die Zahl ihrer Spalten.',
  'import.damaged-cell': 'Das Blatt enthält eine Zelle, die nicht gelesen werden kann: {cell}.',
  'import.damaged-cell.remedy': 'Tippen Sie die Zelle im Tabellenprogramm neu, oder speichern Sie das Blatt als CSV.',
  'import.day-as-number':
    'Die Zelle ist kein Tag, sondern eine Zahl; eine Tabelle, die Tage zählt, meinte damit {day}.',
  'import.day-as-number.remedy':
    'Schreiben Sie den Tag als {formats}, oder fügen Sie in der Zuordnung serial zu `formats` hinzu, wenn die Datei Tage so zählt.',
  'import.day-counted-from':
    'Die Zelle ist eine Zahl von Tagen, und diese Arbeitsmappe zählt sie ab {from}: gemeint ist {day}.',
  'import.day-counted-from.remedy':
    'Schreiben Sie in der Zuordnung {write} unter `formats`, und keine andere Zählweise, oder schreiben Sie den Tag selbst.',
  'import.day-too-early': 'Der Tag liegt vor {earliest}, dem ersten, den die Zuordnung annimmt.',
  'import.day-too-early.remedy': 'Berichtigen Sie den Tag, oder setzen Sie `earliest` in der Zuordnung.',
  'import.day-too-late': 'Der Tag liegt nach {latest}, dem letzten, den die Zuordnung annimmt.',
  'import.day-too-late.remedy': 'Berichtigen Sie den Tag, oder setzen Sie `latest` in der Zuordnung.',
  'import.ends-before-start': 'Es würde am {last} enden, bevor es am {from} begann.',
  'import.ends-before-start.remedy':
    'Berichtigen Sie einen der beiden Tage, oder lassen Sie ihn leer. Enthält die Spalte den letzten Tag, sagt es die Zuordnung: `lastDay: true`.',
  'import.ends-crossed': 'Das Mindeste, {least}, liegt über dem Höchsten, {most}.',
  'import.ends-crossed.remedy': 'Berichtigen Sie eines von beiden, oder lassen Sie es leer.',
  'import.feeds-nothing': 'Keine Regel der Zuordnung trifft auf diese Zeile zu.',
  'import.feeds-nothing.remedy': 'Sehen Sie sich das `when` der Datensätze in der Zuordnung an.',
  'import.filtered': 'Von der Zuordnung ausgelassen: {reason}.',
  'import.filtered.remedy': 'Nichts zu tun, außer die Regel unter `hold` in der Zuordnung ist falsch.',
  'import.floor-of-nothing': 'Eine Untergrenze von {value} ist keine: alles würde sie erfüllen.',
  'import.floor-of-nothing.remedy':
    'Wo es keine gibt, lassen Sie den Betrag leer und sagen Sie es mit `none`; wo sie nicht bekannt ist, lassen Sie die Zeile weg.',
  'import.footer': 'Eine Zeile unter der Tabelle.',
  'import.footer.remedy': 'Nichts zu tun, außer der Text unter `skip: footer` in der Zuordnung ist falsch.',
  'import.group-header': 'Diese Zeile ist die Überschrift der Zeilen darunter.',
  'import.group-header.remedy': 'Nichts zu tun.',
  'import.is-json': 'Die Datei ist JSON und hat weder Zeilen noch Spalten.',
  'import.is-json.remedy':
    'Wandeln Sie sie in CSV oder .xlsx um, eine Zeile je Datensatz; viele Stellen bieten ihre Liste auch als Tabelle an.',
  'import.is-zip': 'Die Datei ist eine ZIP-Datei mit {names}: Welche davon gemeint ist, sagt sie nicht.',
  'import.is-zip.remedy': 'Entpacken Sie sie und geben Sie die Dateien darin an.',
  'import.json-broken': 'Die Datei ist ab Zeile {line, number} kein JSON: Vielleicht ist sie abgeschnitten.',
  'import.json-broken.remedy': 'Laden Sie die Datei neu, oder bitten Sie den Herausgeber um CSV.',
  'import.json-too-large': 'Die Datei ist größer als {limit} MB, und eine Tabelle in JSON wird als Ganzes gelesen.',
  'import.json-too-large.remedy': 'Fordern Sie beim Herausgeber einen Teil der Tabelle an, oder CSV.',
  'import.key-blank': 'Die Zelle ist leer, und ohne sie hat der Datensatz keinen Schlüssel.',
  'import.key-blank.remedy': 'Füllen Sie die Zelle, oder wählen Sie andere Spalten unter `key` in der Zuordnung.',
  'import.more-hours-than-there-are': '{value} Stunden sind mehr, als es gibt: höchstens {most}.',
  'import.more-hours-than-there-are.remedy':
    'Prüfen Sie die Stunden, die Tage und für wie viele Beschäftigte sie gelten.',
  'import.name-lacks': 'Dem Namen der Datei, {name}, fehlt, was die Zuordnung aus ihm liest: {lacking}.',
  'import.name-lacks.remedy':
    'Geben Sie der Datei den Namen, den ihr Herausgeber ihr gibt, oder ändern Sie `fromName` in der Zuordnung.',
  'import.no-count-of-units': 'Nichts sagt, für wie viele Einheiten der Preis gilt.',
  'import.no-count-of-units.remedy':
    'Schreiben Sie die Zahl der Einheiten: 100 bei einem Preis für hundert, 1 bei dem für eine.',
  'import.no-currency': 'Die Zelle nennt keine Währung.',
  'import.no-currency.remedy':
    'Schreiben Sie die Währung als {example}, oder sagen Sie mit einer Werteliste, wofür das Wort steht.',
  'import.no-determination':
    'Die Datei ist kein Text einer allgemeinen Lohnfestsetzung (General Wage Determination) des US-Arbeitsministeriums.',
  'import.no-determination.remedy':
    'Die Festsetzung von SAM.gov als Text speichern, von „General Decision Number“ bis zum Ende.',
  'import.no-element': 'Die Datei enthält kein Element {element}.',
  'import.no-element.remedy': 'Prüfen Sie `element` in der Zuordnung und dass es die Datei ist, die sie beschreibt.',
  'import.no-header': 'Die Datei enthält keinen Kopf.',
  'import.no-header.remedy': 'Prüfen Sie `header` und `skip` in der Zuordnung und dass die Datei nicht leer ist.',
  'import.no-key': 'Keine der Möglichkeiten des Schlüssels {key} trifft auf diese Zeile zu.',
  'import.no-key.remedy': 'Fügen Sie dem Schlüssel in der Zuordnung eine Möglichkeit ohne `when` hinzu.',
  'import.no-sheet': 'Die Arbeitsmappe hat kein Blatt {sheet}. Sie hat: {found}.',
  'import.no-sheet.remedy': 'Berichtigen Sie `sheet` in der Zuordnung.',
  'import.no-such-day': 'Diesen Tag gibt es im Kalender nicht.',
  'import.no-such-day.remedy': 'Schreiben Sie den Tag als {formats}.',
  'import.no-unit': 'Die Zelle nennt keine Einheit.',
  'import.no-unit.remedy': 'Schreiben Sie es als {example}.',
  'import.not-a-count': 'Eine Zahl von Beschäftigten ist eine ganze Zahl ab 0: {value}.',
  'import.not-a-count.remedy':
    'Schreiben Sie es wie {example}; von einer Spanne das Kleinste und das Größte in zwei Zeilen; lassen Sie weg, was niemand weiß.',
  'import.not-a-day': 'Die Zelle ist kein Tag.',
  'import.not-a-day.remedy':
    'Schreiben Sie den Tag als {formats}, oder ergänzen Sie sein Format unter `formats` in der Zuordnung.',
  'import.not-a-number': 'Die Zelle ist keine Zahl.',
  'import.not-a-number.remedy':
    'Schreiben Sie sie als {example}, oder setzen Sie `numbers` in der Zuordnung auf das, was die Datei verwendet.',
  'import.not-a-percentage': 'Die Zelle ist kein Prozentsatz.',
  'import.not-a-percentage.remedy': 'Schreiben Sie ihn als {example}.',
  'import.not-a-place': 'Das ist kein Code eines Landes oder einer Region.',
  'import.not-a-place.remedy':
    'Schreiben Sie einen Code nach ISO 3166: ein Land wie {example} oder eine Region wie US-NY; Großbritannien und Nordirland sind GB.',
  'import.not-a-quantity': 'Die Zelle ist keine Menge mit einer Einheit.',
  'import.not-a-quantity.remedy': 'Schreiben Sie sie als {example}.',
  'import.not-a-workbook': 'Die Datei ist keine XLSX-Arbeitsmappe, oder ihr Verzeichnis ist beschädigt.',
  'import.not-a-workbook.remedy': 'Öffnen Sie sie in einem Tabellenprogramm und speichern Sie das Blatt als CSV.',
  'import.not-above-nothing': 'Das muss über null liegen: {value}.',
  'import.not-above-nothing.remedy':
    'Lassen Sie es leer, wo es nicht bekannt ist: Null hieße, dass die Arbeit keine Zeit brauchte.',
  'import.not-an-amount': 'Die Zelle ist kein Betrag.',
  'import.not-an-amount.remedy':
    'Schreiben Sie ihn als {example}, oder setzen Sie `numbers` in der Zuordnung auf das, was die Datei verwendet. Wo nichts bekannt ist, lassen Sie die Zelle leer, oder nennen Sie ihren Text unter `blank`. Steht neben der Zahl ein Wort für Tausend oder Millionen, sagen Sie es unter `times`.',
  'import.not-in-list': 'Der Wert steht nicht in der Werteliste der Zuordnung; sie hat {known}.',
  'import.not-in-list.remedy': 'Berichtigen Sie die Zelle, oder ergänzen Sie den Wert in der Liste.',
  'import.not-in-long-list':
    'Der Wert steht nicht in der Werteliste der Zuordnung; sie hat {known} und {more, plural, one {einen weiteren} other {# weitere}}.',
  'import.not-in-long-list.remedy': 'Berichtigen Sie die Zelle, oder ergänzen Sie den Wert in der Liste.',
  'import.not-of-form': 'Die Zelle hat nicht die Form {form}.',
  'import.not-of-form.remedy': 'Berichtigen Sie die Zelle oder die Form in der Zuordnung.',
  'import.not-one-of': 'Dies ist keines der Wörter, die hier bekannt sind: {value}.',
  'import.not-one-of.remedy':
    'Schreiben Sie eines von diesen, oder lassen Sie es leer: {allowed}. Eine Werteliste in der Zuordnung macht sie aus den Wörtern der Datei.',
  'import.not-text': 'Der Datensatz enthält Bytes, die in der Kodierung der Datei kein Text sind.',
  'import.not-text.remedy':
    'Setzen Sie `encoding` in der Zuordnung auf die der Datei, oder tippen Sie den Datensatz neu.',
  'import.not-whole': 'Die Zelle ist keine ganze Zahl.',
  'import.not-whole.remedy': 'Schreiben Sie sie als {example}.',
  'import.not-xml': 'Ab hier ist die Datei kein XML: {reason}. Was danach steht, wurde nicht gelesen.',
  'import.not-xml.remedy': 'Holen Sie die Datei neu vom Herausgeber: Sie kann abgeschnitten sein.',
  'import.not-yes-or-no': 'Die Zelle sagt weder Ja ({yes}) noch Nein ({no}).',
  'import.not-yes-or-no.remedy':
    'Berichtigen Sie die Zelle, oder ergänzen Sie das Wort unter `yes` oder `no` in der Zuordnung.',
  'import.note-day-ahead': 'Der Vermerk zu einer Markierung trägt einen Tag, der noch nicht gekommen ist: {day}.',
  'import.note-day-ahead.remedy': 'Geben Sie an, wann es gesagt oder getan wurde.',
  'import.note-unknown': 'Der Vermerk zu einer Markierung nennt {value}, was hier nicht bekannt ist.',
  'import.note-unknown.remedy': 'Berichtigen Sie es in der Datei. Möglich sind: {known}.',
  'import.nul': 'Der Datensatz enthält ein NUL-Zeichen.',
  'import.nul.remedy':
    'Tippen Sie den Datensatz neu; die Datei wurde beschädigt, oder sie ist UTF-16 und die Zuordnung sagt es nicht.',
  'import.observation-about':
    'Eine Beobachtung sagt, ob sie eine Arbeitsstätte oder eine Person betrifft; diese nicht.',
  'import.observation-about.remedy': 'Schreiben Sie `workplace` oder `person` in `about`, wie {example}.',
  'import.observation-code': 'Dies ist keine Liste, kein Indikator und keine Arbeitsbedingung, die hier geführt wird.',
  'import.observation-code.remedy': 'Schreiben Sie eines von diesen: {example}.',
  'import.observation-consent':
    'Sie betrifft eine Person, und deren Einwilligung, sie zu speichern, ist nicht verzeichnet.',
  'import.observation-consent.remedy':
    'Fragen Sie die Person. Schreiben Sie den Tag ihrer Einwilligung in `consent`, wie {example}, oder lassen Sie die Zeile weg.',
  'import.observation-of-nothing':
    'Sie nennt weder einen Indikator noch eine Arbeitsbedingung, sodass keine Liste sie aufnehmen kann.',
  'import.observation-of-nothing.remedy':
    'Schreiben Sie `list` und `indicator`, wie {example}, oder `condition` und `standard`.',
  'import.observation-of-person': 'Was sie sagt, betrifft eine Person, nicht die Arbeitsstätte.',
  'import.observation-of-person.remedy':
    'Schreiben Sie `{example}` in `about`, mit einem Pseudonym und dem Tag der Einwilligung dieser Person.',
  'import.observation-pseudonym': 'Eine Person wird hier nur unter einem Pseudonym verzeichnet, und dies ist keines.',
  'import.observation-pseudonym.remedy':
    'Schreiben Sie Buchstaben und eine Zahl in `person`, wie {example}, und keinen Namen.',
  'import.observation-seen': 'Sie sagt nicht, ob es gesehen wurde; ein leeres Feld heißt nie ja.',
  'import.observation-seen.remedy':
    'Schreiben Sie ja, wo es gesehen wurde, und nein, wo jemand danach gesucht und es nicht gefunden hat, wie {example}; lassen Sie weg, wonach niemand gesucht hat.',
  'import.observation-standard':
    'Sie nennt eine Arbeitsbedingung und keinen Maßstab, an dem sie gemessen wurde: Eine Lücke ist ein Abstand von etwas.',
  'import.observation-standard.remedy':
    'Schreiben Sie in `standard`, was die Regel ist und wo sie steht, wie {example}.',
  'import.observation-status':
    'Sie würde den Aufenthaltsstatus einer Person verzeichnen, der hier nirgends gespeichert wird.',
  'import.observation-status.remedy': 'Sagen Sie ohne ihn, was getan oder gesehen wurde, zum Beispiel: {example}.',
  'import.old-workbook': 'Die Datei ist eine Arbeitsmappe oder ein Dokument von Office vor 2007, etwa .xls.',
  'import.old-workbook.remedy': 'Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als .xlsx.',
  'import.open-document': 'Die Datei ist eine OpenDocument-Tabelle (.ods).',
  'import.open-document.remedy': 'Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie als .xlsx.',
  'import.other-calendar': 'Der Tag ist nach einem anderen Kalender geschrieben.',
  'import.other-calendar.remedy':
    'Schreiben Sie in der Zuordnung `{write}`: Dann wird er als Tag unseres Kalenders gelesen (docs/MAPPING.md, Abschnitt 6).',
  'import.other-currency': 'Der Betrag ist in {found}; die Zuordnung sagt {currency}.',
  'import.other-currency.remedy':
    'Berichtigen Sie die Zelle, oder setzen Sie `currency` in der Zuordnung, je Spalte, wo sie wechselt.',
  'import.other-sheets': 'Gelesen wurde das Blatt {sheet}; die Arbeitsmappe hat auch {others}.',
  'import.other-sheets.remedy':
    'Steht die Tabelle in einem anderen Blatt, nennen Sie es in der Zuordnung unter `sheet`.',
  'import.owns-itself': 'Niemand besitzt sich selbst: Inhaber und Gehaltene sind dieselbe.',
  'import.owns-itself.remedy': 'Berichtigen Sie eines von beiden, oder lassen Sie die Zeile weg.',
  'import.packed-damaged':
    'Die gepackte Datei ist abgeschnitten oder beschädigt: Was vor dieser Stelle steht, ist vielleicht gelesen worden.',
  'import.packed-damaged.remedy':
    'Laden Sie die Datei neu, oder entpacken Sie sie zuerst, und importieren Sie das Ganze.',
  'import.range-backwards': 'Die Spanne beginnt über ihrem Ende.',
  'import.range-backwards.remedy': 'Schreiben Sie sie als {example}.',
  'import.rows-unpaired':
    'Mehrere Zeilen haben {where} und unterscheiden sich, und von dieser Art sind es nicht so viele wie von der anderen: Welche zu welcher gehört, ist nicht gesagt.',
  'import.rows-unpaired.remedy':
    'Schreiben Sie zu jeder Zeile der anderen Art eine dieser Art, in derselben Reihenfolge: an Überstunden 0, wo es keine gab.',
  'import.rate-of-nothing': 'Bei einem Kurs von {value} würde jede Summe zu nichts.',
  'import.rate-of-nothing.remedy':
    'Schreiben Sie, was eine Einheit der ersten Währung in der anderen ergibt, oder lassen Sie die Zeile weg.',
  'import.same-twice': 'Beide sind gleich: {value}.',
  'import.same-twice.remedy': 'Berichtigen Sie eines von beiden, oder lassen Sie die Zeile weg.',
  'import.says-otherwise': 'Zeile {before} dieser Datei sagt über denselben Eintrag etwas anderes.',
  'import.says-otherwise.remedy':
    'Nehmen Sie die Spalte, die die beiden Zeilen unterscheidet, in `key` der Zuordnung auf, oder entfernen Sie eine der beiden. Ändert die eine die andere, sagen Sie unter `versionFrom`, von welchem Tag an jede gilt.',
  'import.several-amounts': 'Die Zelle enthält mehrere Beträge: {amounts}.',
  'import.several-amounts.remedy':
    'Lassen Sie den vereinbarten stehen, und setzen Sie die anderen in eine eigene Spalte; eine Spanne schreibt man 5-7.',
  'import.several-rows': 'Mehr als eine Zeile von {file} hat {where}, und sie unterscheiden sich.',
  'import.several-rows.remedy': 'Berichtigen Sie {file}, oder ergänzen Sie eine Spalte unter `where` in der Zuordnung.',
  'import.share-too-large': '{value} % zusätzlich zum Lohn können nicht gemeint sein.',
  'import.share-too-large.remedy':
    'Schreiben Sie 21 % als 21, wo die Spalte in Prozent ist, als 0,21, wo sie ein Anteil ist.',
  'import.sheet-damaged': 'Das Blatt kann nicht gelesen werden: {member} in der Datei ist beschädigt.',
  'import.sheet-damaged.remedy': 'Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie das Blatt als CSV.',
  'import.shortened-number':
    'Die Zelle ist eine lange Nummer, die eine Tabellenkalkulation gekürzt hat; die unterscheidenden Ziffern sind verloren.',
  'import.shortened-number.remedy':
    'Schreiben Sie die ganze Nummer, oder exportieren Sie die Datei neu mit dieser Spalte als Text.',
  'import.strange-year': 'Der Tag hat ein Jahr vor 1900 oder nach 2200: {value}.',
  'import.strange-year.remedy':
    '{meant, select, none {Schreiben Sie das Jahr mit vier Ziffern.} calendar {Schreiben Sie den Tag unseres Kalenders: Dieser sieht nach dem persischen oder islamischen aus.} other {Meinten Sie {meant}?}}',
  'import.stray-quote': 'Nach einem schließenden Anführungszeichen folgt Text.',
  'import.stray-quote.remedy':
    'Schreiben Sie ein Anführungszeichen innerhalb einer Zelle in Anführungszeichen doppelt.',
  'import.sum-differs': 'Die Zellen von {columns} ergeben zusammen {sum}; die Summe nennt {total}.',
  'import.sum-differs.remedy': 'Berichtigen Sie die Zellen oder die Summe, je nachdem, was falsch ist.',
  'import.too-large': 'Die Arbeitsmappe ist entpackt {size} MB groß; höchstens {limit} MB werden gelesen.',
  'import.too-large.remedy': 'Öffnen Sie sie in einem Tabellenprogramm und speichern Sie das Blatt als CSV.',
  'import.too-long': 'Die Zeile ist zu lang für einen Datensatz.',
  'import.too-long.remedy':
    'Prüfen Sie, dass die Datei CSV ist und dass Trennzeichen und Anführungszeichen die der Zuordnung sind.',
  'import.too-many-digits': 'Die Zahl hat zu viele Ziffern für eine Anzahl.',
  'import.too-many-digits.remedy': 'Schreiben Sie sie als {example}.',
  'import.unclosed-quote': 'Ein Anführungszeichen wird geöffnet und nicht geschlossen.',
  'import.unclosed-quote.remedy': 'Schließen Sie das Anführungszeichen am Ende seiner Zelle.',
  'import.unknown-unit': 'Die Einheit {unit} ist nicht unter den `units` der Zuordnung.',
  'import.unknown-unit.remedy': 'Berichtigen Sie die Zelle, oder ergänzen Sie die Einheit in der Zuordnung.',
  'import.version-without-day':
    'Die Zeile sagt nicht, von welchem Tag an sie gilt; welche Fassung die spätere ist, ist so nicht zu erkennen.',
  'import.version-without-day.remedy': 'Welche Zeile gilt, und ab wann? Schreiben Sie den Tag in die Zeile.',
  'import.waits': 'Wartet auf die Zeile von {file} mit {where}.',
  'import.waits.remedy': 'Importieren Sie {file} zusammen mit dieser Datei, mit jener Zeile darin.',
  'import.web-page': 'Die Datei ist eine Webseite, gleich wie sie heißt.',
  'import.web-page.remedy':
    'Öffnen Sie sie in einem Tabellenprogramm und speichern Sie die Tabelle als .xlsx oder CSV.',
  'import.worker-memory': 'Das Lesen des Blattes brauchte mehr Speicher, als erlaubt ist.',
  'import.worker-memory.remedy': 'Öffnen Sie es in einem Tabellenprogramm und speichern Sie das Blatt als CSV.',
  'import.xml-without-rows':
    'Die Datei ist XML, in dem kein Element Attribute hat, und nur Attribute werden als Spalten gelesen.',
  'import.xml-without-rows.remedy':
    'Öffnen Sie sie in einem Tabellenprogramm und speichern Sie die Tabelle als .xlsx oder CSV.',
} as const;
