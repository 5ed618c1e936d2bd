/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'Das Foto oder der Scan',
  'photo.make-smaller': 'speichern Sie es kleiner, als JPEG oder in Teilen',
  'photo.megabytes': '{n} Megabyte',
  'photo.pdf-as-is':
    'Nichts wurde entfernt: Ein PDF behält, was sein Verfasser hineingelegt hat, oft einen Namen, ein Programm und den Tag, und was seine Bilder enthalten. Sehen Sie es durch, bevor Sie es weitergeben, oder speichern Sie seine Seiten als Bilder.',
  'photo.refused.damaged':
    'sie ist beschädigt oder bricht vor ihrem Ende ab. Kopieren Sie sie neu von der Kamera oder vom Absender, oder öffnen Sie sie und speichern Sie sie noch einmal',
  'photo.refused.empty': 'sie enthält nichts. Kopieren Sie sie neu von der Kamera oder vom Absender',
  'photo.refused.gif': 'sie ist ein GIF. Speichern Sie sie als PNG oder JPEG',
  'photo.refused.heic':
    'sie ist HEIC oder AVIF; die meisten Browser zeigen das nicht, und Ort und Kamera lassen sich daraus nicht zuverlässig entfernen. Speichern oder teilen Sie sie als JPEG',
  'photo.refused.moving':
    'sie ist ein bewegtes Bild. Speichern Sie das eine Bild, auf das es ankommt, als JPEG oder PNG',
  'photo.refused.other-hash':
    'ihre Bytes sind nicht die, für die ihr Hash steht: Sie wurde geändert oder nie bereinigt',
  'photo.refused.svg': 'sie ist eine Zeichnung, die ein Programm enthalten kann. Speichern Sie sie als PNG',
  'photo.refused.tiff': 'sie ist TIFF, das Browser nicht zeigen. Speichern Sie sie als PNG, JPEG oder PDF',
  'photo.refused.unknown':
    'sie ist kein JPEG, PNG, WebP oder PDF. Speichern Sie sie als eines davon; eine Liste, etwa eine Tabelle, wird unter Importe gelesen',
  'photo.refused.unusual':
    'sie ist eine Art JPEG, die Browser nicht zeigen. Öffnen Sie sie und speichern Sie sie als gewöhnliches JPEG',
  'photo.refused.vast': 'sie hat mehr als 250 Millionen Bildpunkte. Speichern Sie sie kleiner',
  'photo.removed-nothing': 'Ort, Kamera und Uhrzeit: Es gab nichts zu entfernen.',
  'photo.removed-what': 'Vor dem Speichern entfernt: {what}.',
  'photo.removed.behind': 'was hinter dem Bild stand',
  'photo.removed.camera': 'Kamera',
  'photo.removed.location': 'Ort',
  'photo.removed.other': 'andere Daten des Herstellers',
  'photo.removed.person': 'Namen von Personen',
  'photo.removed.preview': 'eine Vorschau',
  'photo.removed.profile': 'Farbprofil',
  'photo.removed.text': 'Beschreibungen',
  'photo.removed.time': 'Uhrzeit',
} as const;
