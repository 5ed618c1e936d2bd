/** Photos and scans: dropped, looked at, and what is typed beside them. */
export const pagePhoto = {
  'page.photo.about': 'Zu einem vorliegenden Datensatz',
  'page.photo.about.hint': 'Leer lassen, um einen neuen hinzuzufügen.',
  'page.photo.again': 'Was Sie aus diesem Foto abgetippt haben',
  'page.photo.alt': 'Foto oder Scan: {title}',
  'page.photo.alt-plain': 'Foto oder Scan {n}, noch ohne Titel',
  'page.photo.answer':
    'Tippen Sie ab, was zu sehen ist. Jede Tatsache führt {n, plural, one {dieses Foto} other {das Foto, neben dem sie steht,}} als Quelle an.',
  'page.photo.choose': 'wählen Sie sie',
  'page.photo.cited':
    '{n, plural, =0 {Noch führt kein Eintrag es an.} one {Ein Eintrag führt es an.} other {# Einträge führen es an.}}',
  'page.photo.claim': 'Daraus eine Forderung auf unbezahlten Lohn beginnen',
  'page.photo.discard': 'Verwerfen',
  'page.photo.discard-sure': 'Ja, verwerfen',
  'page.photo.discard-text':
    'Die Datei wird hier gelöscht und lässt sich nicht zurückholen. Kein Eintrag führt sie an.',
  'page.photo.drop': 'Legen Sie Fotos oder Scans ab, oder',
  'page.photo.drop-here': 'Fotos oder Scans hier ablegen',
  'page.photo.drop-hint': 'JPEG, PNG, WebP, PDF. Orts- und Kameradaten werden aus Fotos entfernt.',
  'page.photo.empty': 'Hier stehen Fotos und Scans, aus denen Tatsachen gelesen sind. Noch liegt keines vor.',
  'page.photo.entry-title': 'Was zu sehen ist',
  'page.photo.fit': 'Ganz',
  'page.photo.goes-too':
    '{n, plural, one {Das Foto oder der Scan, der nur hier Quelle ist, wird mit gelöscht.} other {Die # Fotos und Scans, die nur hier Quelle sind, werden mit gelöscht.}}',
  'page.photo.gone':
    '{n, plural, one {Das Foto oder der Scan, auf das sich sonst nichts beruft, wurde gelöscht.} other {# Fotos und Scans, auf die sich sonst nichts beruft, wurden gelöscht.}}',
  'page.photo.hash': 'SHA-256:',
  'page.photo.held': 'Fotos und Scans',
  'page.photo.held-text': 'Jedes öffnet sich neben einem kurzen Formular, und was dort getippt wird, führt es an.',
  'page.photo.kind': 'Was tippen Sie daraus ab?',
  'page.photo.kind-of':
    '{kind, select, Organisation {Ein Unternehmen} Workplace {Eine Arbeitsstätte} Contract {Ein Vertrag} Observation {Was gesehen wurde} Event {Etwas, das geschehen ist} other {{kind}}}',
  'page.photo.larger': 'Größer',
  'page.photo.loading': 'Das Foto wird gesucht ...',
  'page.photo.more-fields': 'Was sich noch eintippen lässt',
  'page.photo.more-held': '{n, plural, one {Ein weiteres} other {# weitere}} zeigen',
  'page.photo.none': 'Foto oder Scan',
  'page.photo.not-drawn':
    'Dieser Browser kann es nicht anzeigen. Speichern Sie es und öffnen Sie es mit einem anderen Programm.',
  'page.photo.not-sent':
    'Der Server antwortet nicht. Von {n, plural, one {dem Foto} other {den Fotos}} wurde nichts gespeichert.',
  'page.photo.not-titled': 'noch kein Titel',
  'page.photo.number': '{n} von {of}',
  'page.photo.offer-day': 'Tag übernehmen, den die Kamera angab: {day}',
  'page.photo.offer-name': '„{name}“ nennen, wie die Datei hieß',
  'page.photo.one': 'Foto oder Scan',
  'page.photo.open': 'Öffnen: {title}',
  'page.photo.pdf':
    'Ein PDF wird gespeichert, wie es ist, mit allem, was sein Verfasser hineingelegt hat. Speichern Sie es, um es neben diesem Formular zu lesen.',
  'page.photo.removed': 'Ort, Kamera und Uhrzeit wurden vor dem Speichern entfernt.',
  'page.photo.save': 'Kopie speichern',
  'page.photo.sending': '{n} von {of} wird gesendet ...',
  'page.photo.several': 'Fotos und Scans in Arbeit',
  'page.photo.smaller': 'Kleiner',
  'page.photo.source': 'Dieses Foto oder dieser Scan',
  'page.photo.source.hint':
    'So, wie Sie es nennen würden: Auftrag 12, Aushang an Tor 2. Kein Name einer beschäftigten Person.',
  'page.photo.take': 'Foto aufnehmen',
  'page.photo.title': 'Aus einem Foto oder Scan',
  'page.photo.turn': 'Drehen',
  'page.photo.viewer': 'Das Foto: Plus, Minus und 0 ändern die Größe, R dreht es, Pfeile verschieben es',
} as const;
