/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'Das Blatt hat {rows, plural, one {eine Zeile} other {# Zeilen}} dazu, wer haften kann, {rules, plural, one {eine Regelung} other {# Regelungen}} und {sources, plural, one {eine Quelle} other {# Quellen}}.',
  'page.dossier.contains': 'Was es enthält',
  'page.dossier.empty':
    'Keine Zeile: Nach diesen Tatsachen wird niemand gefunden. Das Blatt sagt es, mit dem angewandten Recht.',
  'page.dossier.hash': 'SHA-256 des JSON:',
  'page.dossier.hash-again': 'SHA-256 dessen, was seine Tatsachen heute ergeben:',
  'page.dossier.hash-hint':
    'Notieren Sie ihn neben dem Blatt: Wer die Datei hat, kann es neu erstellen, und dieselben Tatsachen und dasselbe Recht ergeben denselben Hash.',
  'page.dossier.loading': 'Das Antwortblatt wird erstellt ...',
  'page.dossier.make': 'Erstellen',
  'page.dossier.make-it': 'Blatt erstellen',
  'page.dossier.needed': 'Nötig: Es steht auf dem Blatt.',
  'page.dossier.not-read':
    'Die Datei konnte nicht gelesen werden, oder der Server antwortet nicht. Nichts wurde geändert.',
  'page.dossier.photos':
    '{n, plural, one {Mit dem Foto, aus dem} other {Mit den # Fotos, aus denen}} Tatsachen gelesen sind',
  'page.dossier.photos-hint':
    '{megabytes} MB, im Blatt mitgeführt: Sehen Sie nach, ob Menschen zu erkennen sind. Ohne sie benennt das Blatt jedes mit seinem Hash.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Ein Foto ist mitgeführt} other {# Fotos sind mitgeführt}}{changed, plural, =0 {{carried, plural, =0 {} one {, und es ist, was sein Hash sagt.} other {, und jedes ist, was sein Hash sagt.}}} one {, und eines davon ist nicht, was sein Hash sagt.} other {, und # davon sind nicht, was ihr Hash sagt.}}{named, plural, =0 {} one { Eines ist nur mit seinem Hash benannt{held, plural, =0 {, und liegt hier nicht vor.} one {, und liegt hier vor.} other {, und liegt hier vor.}}} other { # sind nur mit ihrem Hash benannt; davon liegen hier vor: {held, number}.}}',
  'page.dossier.verified':
    '{same, select, yes {Neu erstellt, jedes Byte ist gleich.} other {Neu erstellt, weicht es ab: Die Datei wurde geändert, ein Foto ist nicht, was sein Hash sagt, oder das Recht wurde seither neu erfasst.}}',
  'page.dossier.verified-of': '{claim}, Stand {day}. Aktenzeichen {number}, erstellt von {author}.',
  'page.dossier.verify': 'Ein Blatt überprüfen',
  'page.dossier.verify-file': 'Das JSON eines Antwortblatts',
  'page.dossier.verify-hint': 'Es wird aus seinen eigenen Tatsachen neu erstellt. Nichts davon wird gespeichert.',
  'page.dossier.verifying': 'Es wird neu erstellt ...',
} as const;
