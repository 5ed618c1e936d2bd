/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} nennt Verträge darüber, die nicht in dieser Liste stehen: Importieren Sie die Liste, in der sie stehen, unter demselben Herausgeber und mit dieser Nummer als Schlüssel, dann ist die Kette vollständig.',
  'draft.amount-and-paid':
    '{column} kann vor oder nach Abzug dessen gemeint sein, was unter {paid} steht, und eine Position hält fest, was unbezahlt ist: {column} speist nichts, bis Sie wählen. Ist es der Rest, speisen Sie damit amount und nehmen Sie {paid} heraus.',
  'draft.bid-as-price':
    '{column} ist, was geboten wurde, und wird als Preis des Vertrags gelesen: das niedrigste Gebot erhält nicht immer den Zuschlag. Nachsehen, wer ihn bekam und zu welchem Preis.',
  'draft.bids-of-nobody':
    'Nichts sagt, zu welchem Vertrag eine Zeile gehört oder welcher Bieter aus {column} ihn bekam: Die Preise bleiben Angebote, und keiner wird verglichen, bis die Zuordnung es sagt.',
  'draft.blank-keys':
    'Zeilen, in denen {columns} leer ist, werden abgelehnt, außer der Schlüssel sagt mayBeBlank: docs/MAPPING.md, Abschnitt 4.',
  'draft.called-off':
    'Zeilen mit {words} unter {column} sehen aufgehoben aus: Kein Vertrag kam zustande, und sie werden zurückgehalten. Nehmen Sie die Regel aus `hold`, wenn doch gearbeitet wurde.',
  'draft.choose-from':
    'Nichts in der Datei sagt, ab welchem Tag ihre Beträge gelten: Setzen Sie ihn unter from an die Stelle von {placeholder}, und unter until den Tag nach dem letzten, wenn Sie ihn kennen. Vorher wird nichts importiert.',
  'draft.choose-measure':
    'Nichts in der Datei sagt, was ihre Zahlen messen, etwa einen gesetzlichen Mindestlohn oder einen Tarifvertrag: Setzen Sie es anstelle von {placeholder}. Bis dahin wird nichts importiert.',
  'draft.choose-place':
    'Nichts in der Datei sagt, wo ihre Beträge gelten, und ein Betrag ohne Ort wird nie gefunden: Setzen Sie unter place den Code des Ortes an die Stelle von {placeholder}. Vorher wird jede Zeile abgelehnt.',
  'draft.choose-unit':
    'Nichts in der Datei sagt, ob ihr Lohn je Stunde, je Monat oder anders gilt: Setzen Sie es unter unit anstelle von {placeholder}. Bis dahin wird jede Zeile abgelehnt.',
  'draft.cmt':
    '{column} ist allein Zuschnitt, Nähen und Zutaten (CMT), und {taken} wird als Preis je Einheit gelesen. Wird der Auftragnehmer nur nach {column} bezahlt, speisen Sie unitPrice daraus.',
  'draft.cost-parts':
    '{columns} sind je ein Teil der Kosten außer Arbeit, und ein Vertrag hält ihre Summe: Zählen Sie sie in einer Spalte der Datei zusammen, und speisen Sie {property} daraus.',
  'draft.currency-words':
    '{words} unter {column} ist kein Kürzel einer Währung und kann für mehrere stehen oder für keine, die hier bekannt ist: Sagen Sie mit einer Werteliste, wofür es steht (docs/MAPPING.md, Abschnitt 6). Bis dahin werden diese Zeilen mit Grund abgelehnt.',
  'draft.day-two-ways':
    '„{cell}“ unter {column} kann {taken} oder {other} geschrieben sein, und nichts in der Datei sagt, welches: wählen Sie. Vorher wird nichts importiert.',
  'draft.encoding':
    'Die Datei nennt ihre Kodierung nicht. Als {read} gelesen steht dort {words}.{isAsked, select, yes { Als {other} stünde dort {otherWords}.} other {}} Stimmen die Buchstaben nicht, schreiben Sie die richtige unter encoding: docs/MAPPING.md, Abschnitt 8.',
  'draft.estimate-with-tax':
    '{column} sieht nach einer Schätzung mit Steuer aus: Neben ihr sähe ein Preis ohne die Steuer zu niedrig aus. Sie speist nichts, bis Sie wählen, und dann ohne die Steuer.',
  'draft.estimates':
    'Zeilen mit {cells} sagen, was der Auftraggeber erwartete, und sind niemandes Angebot: Sie werden zurückgehalten.',
  'draft.fill-down':
    'Zeilen lassen {column} leer unter einer, die es ausfüllt. Wenn das „wie oben“ heißt, schreiben Sie `fillDown` mit der Überschrift (docs/MAPPING.md, Abschnitt 8); so, wie es ist, sagen diese Zeilen nichts davon.',
  'draft.framework':
    'Zeilen mit {words} unter {column} sind Rahmen: {price} ist dann das Höchste, was abgerufen werden darf, und kein Preis, und speist den Preis dieser Zeilen nicht.',
  'draft.hours-in-parts':
    '{columns} enthalten je einen Teil derselben Stunden, und keine sagt, dass sie alle sind: Keine speist etwas, bis Sie sie in einer Spalte zusammenzählen.',
  'draft.in-thousands':
    '{times, select, none {{column} sieht nach einem Betrag in Tausend oder mehr aus: So, wie er steht, würde er viel zu klein gelesen. Er speist nichts. Speisen Sie ihn mit `times: 1000`, oder schreiben Sie seine Beträge voll aus.} other {{column} sieht nach einem Betrag in Tausend oder mehr aus und wird mit `times: {times}` gelesen. Prüfen Sie, ob das stimmt.}}',
  'draft.key-of-several':
    'Keine einzelne Spalte ist in jeder Zeile der Stichprobe verschieden; der Schlüssel besteht daher aus mehreren.',
  'draft.kind': 'Ein Entwurf: jede Zeile wird als {kind} gelesen. docs/MAPPING.md erklärt jedes Wort.',
  'draft.known-mapping':
    'Die Zuordnung {mapping} liest eine solche Tabelle, wie sie ist ({title}): Nehmen Sie sie anstelle dieses Entwurfs, hier mit `--mapping {mapping}`, auf der Seite aus der Liste.{named, select, no { Ihre Dateien heißen {glob}: Geben Sie dieser einen solchen Namen.} other {}}',
  'draft.lowest-bid':
    'Wer unter {column} {words} hat, gilt als der, der den Vertrag bekam, und nur seine Preise sind die eines Vertrags. Nicht immer gewinnt das niedrigste Angebot: Sehen Sie nach, wer ihn bekam.',
  'draft.minutes-of-pieces':
    '{column} gilt je Stück, und die Einheit des Vertrags ist „{unit}“: Die Spalte speist nichts. Schreiben Sie die Minuten dieser Einheit.',
  'draft.no-currency':
    'Nichts in der Datei sagt, in welcher Währung Beträge sind: setzen Sie sie anstelle von {code}. Vorher wird nichts importiert.',
  'draft.no-place':
    '„{cell}“ unter {column} ist weder Code noch Name eines Landes, und Gesetze und Mindestlöhne werden über Codes von Orten gefunden: Sagen Sie mit einer Werteliste, für welchen Ort es steht (docs/MAPPING.md, Abschnitt 6). Bis dahin speist die Spalte nichts.',
  'draft.notes':
    'Zeilen, in denen nur die erste Zelle gefüllt ist{named, select, no {} other {, wie {cells},}} sehen wie Anmerkungen oder Überschriften aus und werden zurückgehalten.',
  'draft.nothing': 'Zellen, in denen {cells} steht, sagen nichts aus und gelten nie als null.',
  'draft.number-two-ways':
    '„{cell}“ unter {column} wird als {taken} geschrieben gelesen und kann {other} sein: setzen Sie das Richtige ein.',
  'draft.other-calendar':
    '„{cell}“ unter {column} sieht nach einem Tag eines anderen Kalenders aus (buddhistisch, persisch, islamisch, japanisch oder aus Taiwan): Die Spalte speist nichts. Schreiben Sie die Tage unseres Kalenders in eine Spalte daneben, zum Beispiel 2024-03-14.',
  'draft.other-words':
    '„{cell}“ unter {column} ist keines der Wörter, nach denen Regeln suchen: {known}. Sagen Sie mit einer Werteliste, wofür es steht (docs/MAPPING.md, Abschnitt 6); bis dahin speist die Spalte nichts.',
  'draft.overtime-among-hours':
    '{column} wird als alle Stunden gelesen und {overtime} als ein Teil davon. Kommen die Überstunden hinzu, lassen Sie {column} ordinaryHours statt hours speisen.',
  'draft.part-of-year':
    '{column} sagt in einer Weise, die nicht bekannt ist, zu welchem Teil von {year} eine Zeile gehört: Aus beiden wird kein Tag. Lohn eines Teils, gelesen als der des Jahres, wäre falsch. Nennen Sie den ersten und den letzten Tag jeder Zeile.',
  'draft.partly':
    '„{cell}“ unter {column} lässt sich nicht so lesen wie die meisten Zellen der Spalte: die Zeile wird abgelehnt und genannt.',
  'draft.parts':
    '„{cell}“ unter {column} enthält mehreres in einer Zelle: Die Spalte speist nichts. Nehmen Sie mit `extract` den Teil, der zählt (docs/MAPPING.md, Abschnitt 6), und sehen Sie nach, dass keine Zelle zwei davon enthält.',
  'draft.per-period':
    '{column} sieht nach einem Betrag je Jahr, Monat oder Woche aus: Der Preis eines Vertrags gilt für das Ganze. Die Spalte speist nichts. Multiplizieren Sie den Betrag mit der Laufzeit des Vertrags, wenn die Datei sie nennt.',
  'draft.periods':
    '{columns} gelten je für ein Jahr oder einen Monat, und solche Zahlen speisen einen Datensatz {kind} nicht von selbst: Sagen Sie mit eachColumn, was sie sind (docs/MAPPING.md, Abschnitt 8).',
  'draft.place-of-all':
    "Keine Spalte sagt, wo gearbeitet wird, und Gesetze, Mindestlöhne und Vergleichspreise findet man über den Ort. Ist alles an einem Ort, steht das einmal für die ganze Liste: `place: '{' constant: US-CA '}'` unter den Werten von {record}, mit dem Code dieses Ortes. Sonst antworten Tests, die davon abhängen, dass der Ort fehlt.",
  'draft.price-either-way':
    '{column} kann je Einheit oder für das Ganze gelten, und nichts in der Datei sagt, was davon: Es speist nichts, bis Sie wählen.',
  'draft.publisher':
    'Nennen Sie den Herausgeber und prüfen Sie den Schlüssel: die Spalten, die einen Datensatz benennen und sich nie ändern.',
  'draft.ranges':
    '„{cell}“ unter {column} ist eine Spanne, und eine Anzahl ist eine Zahl: Die Spalte speist nichts. Nichts wird als deren Mitte gelesen. Ist die Zahl bekannt, setzen Sie sie an die Stelle der Spanne; sonst bleibt sie unbekannt, und wo eine Antwort davon abhängt, wird danach gefragt.',
  'draft.rates':
    'Das sieht nach einer Tabelle von Wechselkursen aus, und sie sagt nicht zu jedem Kurs, wie viele Einheiten welcher Währung eine Einheit welcher anderen ist, oder an welchem Tag. Beginnen Sie mit einer Zuordnung für Kurse, die mit Solidary kommt, oder schreiben Sie eine nach docs/MAPPING.md, Abschnitt 8. Monatsmittel sind keine Kurse eines Tages und werden nicht gelesen.',
  'draft.regions':
    '„{cell}“ unter {column} sieht wie das Kürzel einer Region aus, und die Datei sagt nicht, welches Landes: wählen Sie es. Vorher wird nichts importiert.',
  'draft.second-heading':
    'Die erste Zeile, {cells}, sieht nach einer zweiten Zeile der Überschrift aus und wird zurückgehalten.',
  'draft.second-table':
    'Ab „{title}“ scheint eine andere Tabelle zu beginnen: Von dort an wird nichts gelesen. Legen Sie sie auf ein eigenes Blatt oder in eine eigene Datei, und entwerfen Sie dafür.',
  'draft.several-currencies':
    '{column} enthält Beträge in mehreren Währungen, {found}, und eine Spalte wird in einer gelesen: Schreiben Sie die Währung jeder Zeile in eine eigene Spalte. Bis dahin speist sie nichts.',
  'draft.several-days':
    'Die meisten Zellen unter {column} sind keine Tage in einer Schreibweise{same, select, yes { („{cell}“)} other {: „{cell}“ und „{other}“}}. Schreiben Sie sie einheitlich, oder nennen Sie jede Weise unter formats, wo keine als eine andere gelesen werden kann. Bis dahin speist die Spalte nichts.',
  'draft.several-names':
    '„{cell}“ unter {column} sieht nach mehreren Firmen in einer Zelle aus. Solche Zeilen werden dort ohne Partei gelesen: Schreiben Sie jede Firma in eine eigene Zeile oder einen Namen für die Bietergemeinschaft.',
  'draft.several-prices':
    '{columns} könnten jeweils der vereinbarte Preis sein, und nichts in der Datei sagt, welche: Keine speist ihn, bis Sie wählen.',
  'draft.several-values':
    '{columns} enthalten je einen Betrag, und eine Zeile gibt einen Wert: keine von ihnen speist ihn. Die Spalte wählen, die für alle gilt, die die Zeile meint, oder aus jeder einen Wert mit eigener Tätigkeit, eigenem Ort oder eigenen Tagen machen (eachColumn; docs/MAPPING.md, Abschnitt 8).',
  'draft.sheets':
    'Die Arbeitsmappe hat mehrere Blätter. Dieser Entwurf liest {sheet}; die anderen sind {others}. Ein anderes entwirft `solidary mapping suggest DATEI --sheet NAME`, oder wählen Sie es auf der Seite.',
  'draft.shortened':
    '„{cell}“ unter {column} ist eine lange Nummer, die eine Tabellenkalkulation gekürzt hat, und die unterscheidenden Ziffern sind verloren: Die Spalte speist nichts. Exportieren Sie die Datei neu mit dieser Spalte als Text.',
  'draft.sign':
    '„{sign}“ kann für {among} stehen: Setzen Sie die Währung der Datei anstelle von {code} ein. Bis dahin wird nichts importiert.',
  'draft.times':
    '„{cell}“ unter {column} ist eine Uhrzeit oder Dauer, und Stunden werden als Zahl gelesen: Schreiben Sie siebeneinhalb Stunden als 7,5. Bis dahin speist die Spalte nichts.',
  'draft.totals': 'Zeilen mit {cells} am Anfang sehen wie Summen der Zeilen darüber aus und werden zurückgehalten.',
  'draft.unawarded':
    'Zeilen ohne Auftragnehmer unter {firm} und ohne Preis unter {price} sehen nach Verfahren aus, in denen nichts vergeben wurde, und werden zurückgehalten.',
  'draft.undated-pay':
    'Keine Spalte sagt, für welche Tage der Lohn ist. Ergänzen Sie from und until und die Tage im Schlüssel: Sonst tritt die Liste des nächsten Monats an die Stelle dieser.',
  'draft.unfed': 'Spalten, die noch nichts speisen: {columns}',
  'draft.unknown-headings':
    'Keine Überschrift dieser Datei ist hier bekannt, noch wird also nichts gespeist: Sagen Sie für jede Spalte, was sie bedeutet, auf der Seite oder in dieser Datei. docs/MAPPING.md erklärt jedes Wort.',
  'draft.unread':
    '{column} speist nichts: Die meisten Zellen, etwa „{cell}“, sind keine {needs, select, amount {Beträge in einer Währung} other {Zahlen}}. Nennen Sie die Währung in der Überschrift oder einer Spalte, oder berichtigen Sie die Zellen.',
  'draft.with-tax':
    '{column} sieht nach einem Preis mit Steuer aus: Was der Auftragnehmer als Steuer abführt, bezahlt keine Arbeit. Die Spalte speist nichts, bis Sie wählen, und dann ohne die Steuer.',
} as const;
