/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Für keines von {all} Unternehmen ändert sich etwas} one {Zu einem von {all} Unternehmen lautet die Antwort anders} other {Zu # von {all} Unternehmen lautet die Antwort anders}}.',
  'page.compare.beside-models': 'Neben den Modellen von 2007',
  'page.compare.caption': 'Jedes Unternehmen auf beiden Seiten',
  'page.compare.crumb': 'Nebeneinander',
  'page.compare.day': 'Tag der anderen Seite',
  'page.compare.debt': 'Art der Schuld',
  'page.compare.difference': 'Unterschied',
  'page.compare.heading': 'Mit einem anderen Tag oder anderen Regelungen vergleichen',
  'page.compare.hint':
    'Die Tatsachen bleiben gleich; der Tag oder die Regelungen ändern sich. Ein Modell ist ein Vorschlag und kein Recht: Es zählt in keiner Summe des Rechts.',
  'page.compare.law': 'Das Recht des Ortes',
  'page.compare.loading': 'Die Forderung wird zweimal beantwortet ...',
  'page.compare.model': 'Ein Modell, kein Recht',
  'page.compare.models': 'Die drei Modelle von 2007, die kein Recht sind',
  'page.compare.no-difference': 'keiner',
  'page.compare.not-asked': 'Keine Regelung dieser Seite spricht davon',
  'page.compare.other-day': 'Neben einem anderen Tag oder einer anderen Regelung',
  'page.compare.rules': 'Regelungen der anderen Seite',
  'page.compare.side': 'Am {day} können höchstens {most} eingehen',
  'page.compare.side-model': 'Am {day} nach einem Modell, das kein Recht ist',
  'page.compare.side-open': 'Am {day}; was höchstens eingehen kann, ist nicht bekannt',
  'page.compare.side-so-far':
    'Am {day} kann nach dem, was bekannt ist, {most} eingehen; bei anderen ist es nicht zu sagen',
  'page.compare.text':
    'Die eine Seite ist das Recht des Ortes am Tag der Seite. Wählen Sie die andere: einen anderen Tag, eine andere Fassung einer Regelung oder ein Modell. Schulden mehrerer stehen voll nebeneinander und werden nie addiert.',
  'page.compare.title': 'Nebeneinander: {claim}',
  'page.sheet.author': 'Erstellt von',
  'page.sheet.file-number': 'Aktenzeichen',
  'page.sheet.save': 'Speichern als {format, select, pdf {PDF} html {Seite} other {JSON}}',
  'page.sheet.text':
    'Die ganze Antwort mit jeder Tatsache und ihrer Quelle, jedem Schritt, dem Recht mit dem Tag, an dem es gelesen wurde, und dem, was fehlt. Aus seinem JSON neu erstellt, ist es bis aufs Byte gleich.',
  'page.sheet.title': 'Antwortblatt',
} as const;
