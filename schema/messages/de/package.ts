/** Reading an exported package back; under the same code with `.remedy`, how to mend a row. */
export const packageMessages = {
  'package.bad-any': '{value} ist kein JSON.',
  'package.bad-any.remedy': 'Setzen Sie Texte in Anführungszeichen: "active".',
  'package.bad-array': '{value} ist keine Liste von Texten.',
  'package.bad-array.remedy': 'Schreiben Sie sie als ["first","second"].',
  'package.bad-boolean': '{value} ist weder true noch false.',
  'package.bad-boolean.remedy':
    'Schreiben Sie true oder false, oder lassen Sie die Zelle leer, wo es nicht bekannt ist.',
  'package.bad-day': '{value} ist kein Kalendertag.',
  'package.bad-day.remedy': 'Schreiben Sie ihn als 2025-03-31.',
  'package.bad-decimal': '{value} ist keine Dezimalzahl.',
  'package.bad-decimal.remedy': 'Schreiben Sie sie als 18000.00, mit Punkt und ohne Trennzeichen.',
  'package.bad-integer': '{value} ist keine ganze Zahl.',
  'package.bad-integer.remedy': 'Schreiben Sie sie als 12.',
  'package.lacking-column': 'die Spalte {column} fehlt',
  'package.missing-cell': 'Die Zelle ist leer, und ohne sie besagt die Zeile nichts.',
  'package.missing-cell.remedy': 'Füllen Sie die Zelle; ein Betrag braucht seine Währung.',
  'package.no-descriptor': 'er enthält keine datapackage.json',
  'package.not-a-folder': 'es ist kein Ordner',
  'package.not-your-workspace': 'In den Arbeitsbereich {value} dürfen Sie nicht schreiben.',
  'package.not-your-workspace.remedy': 'Ändern Sie ihn in local.',
  'package.strange-column': 'die Spalte {column} gehört nicht zu einem exportierten Paket oder steht doppelt da',
} as const;
