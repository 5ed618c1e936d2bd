/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, Zeile {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Noch ist nichts berichtigt.} one {Eine Zeile ist berichtigt und noch nicht gesendet.} other {# Zeilen sind berichtigt und noch nicht gesendet.}}',
  'page.mending.mended': 'berichtigt',
  'page.mending.only-in-file':
    '{n, plural, one {Eine Zeile wird} other {# Zeilen werden}} nicht mit Zellen gezeigt: Berichtigen Sie sie {n, plural, one {in der Datei} other {in der Datei}}.',
  'page.mending.rows-of': 'Abgelehnte Zeilen von {file}',
  'page.mending.send': '{n, plural, =0 {Diese Zeilen} one {Diese Zeile} other {Diese # Zeilen}} neu senden',
  'page.mending.sent': 'neu gesendet',
  'page.mending.text':
    'Tippen Sie in die Zellen, oder fügen Sie aus einer Tabelle ein. Was getippt wird, bleibt auf diesem Rechner, bis es gesendet wird; nur berichtigte Zeilen werden gesendet, als eigener Import.',
  'page.mending.title': 'Abgelehnte Zeilen hier berichtigen',
  'page.mending.try': 'Erst ausprobieren',
  'page.mending.was': 'vorher: {was}',
} as const;
