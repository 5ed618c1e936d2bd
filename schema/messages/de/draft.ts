/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Zeilen, in denen {columns} leer ist, werden abgewiesen, außer der Schlüssel sagt mayBeBlank: docs/MAPPING.md, Abschnitt 4.',
  'draft.day-two-ways':
    '„{cell}“ unter {column} kann {taken} oder {other} geschrieben sein, und nichts in der Datei sagt, welches: wählen Sie. Vorher wird nichts importiert.',
  'draft.encoding':
    'Die Datei nennt ihre Kodierung nicht. Als {read} gelesen steht dort {words}.{isAsked, select, yes { Als {other} stünde dort {otherWords}.} other {}} Stimmen die Buchstaben nicht, schreiben Sie die richtige unter encoding: docs/MAPPING.md, Abschnitt 8.',
  'draft.key-of-several':
    'Keine einzelne Spalte ist in jeder Zeile der Stichprobe verschieden; der Schlüssel besteht daher aus mehreren.',
  'draft.kind': 'Ein Entwurf: jede Zeile wird als {kind} gelesen. docs/MAPPING.md erklärt jedes Wort.',
  'draft.no-currency':
    'Nichts in der Datei sagt, in welcher Währung Beträge sind: setzen Sie sie anstelle von {code}. Vorher wird nichts importiert.',
  'draft.notes':
    'Zeilen, in denen nur die erste Zelle gefüllt ist{named, select, no {} other {, wie {cells},}} sehen wie Anmerkungen oder Überschriften aus und werden zurückgehalten.',
  'draft.nothing': 'Zellen, in denen {cells} steht, sagen nichts aus und gelten nie als null.',
  'draft.number-two-ways':
    '„{cell}“ unter {column} wird als {taken} geschrieben gelesen und kann {other} sein: setzen Sie das Richtige ein.',
  'draft.partly':
    '„{cell}“ unter {column} lässt sich nicht so lesen wie die meisten Zellen der Spalte: seine Zeile wird abgelehnt und genannt.',
  'draft.publisher':
    'Nennen Sie den Herausgeber und prüfen Sie den Schlüssel: die Spalten, die einen Datensatz benennen und sich nie ändern.',
  'draft.regions':
    '„{cell}“ unter {column} sieht wie das Kürzel einer Region aus, und die Datei sagt nicht, welches Landes: wählen Sie es. Vorher wird nichts importiert.',
  'draft.sheets':
    'Die Arbeitsmappe hat mehrere Blätter. Dieser Entwurf liest {sheet}; die anderen sind {others}. Ein anderes entwirft `solidary mapping suggest DATEI --sheet NAME`, oder wählen Sie es auf der Seite.',
  'draft.sign':
    '„{sign}“ wird als {taken} gelesen und kann auch für {others} stehen: setzen Sie die Währung der Datei ein.',
  'draft.totals': 'Zeilen mit {cells} am Anfang sehen wie Summen der Zeilen darüber aus und werden zurückgehalten.',
  'draft.unfed': 'Spalten, die noch nichts liefern: {columns}',
} as const;
