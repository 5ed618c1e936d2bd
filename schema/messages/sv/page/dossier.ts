/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'Bladet har {rows, plural, one {en rad} other {# rader}} om vem som kan vara ansvarig, {rules, plural, one {en regel} other {# regler}} och {sources, plural, one {en källa} other {# källor}}.',
  'page.dossier.contains': 'Vad det innehåller',
  'page.dossier.empty':
    'Ingen rad: enligt dessa uppgifter hittas ingen. Bladet säger det, med den lag som tillämpades.',
  'page.dossier.hash': 'SHA-256 för JSON-filen:',
  'page.dossier.hash-again': 'SHA-256 för vad dess uppgifter ger i dag:',
  'page.dossier.hash-hint':
    'Skriv ned den bredvid bladet: den som har filen kan göra det på nytt, och samma uppgifter och lag ger samma hash.',
  'page.dossier.loading': 'Gör svarsbladet ...',
  'page.dossier.make': 'Gör det',
  'page.dossier.make-it': 'Gör bladet',
  'page.dossier.needed': 'Behövs: det står i bladet.',
  'page.dossier.not-read': 'Filen kunde inte läsas, eller servern svarar inte. Inget ändrades.',
  'page.dossier.photos': 'Med {n, plural, one {fotot} other {de # foton}} som uppgifter är lästa ur',
  'page.dossier.photos-hint':
    '{megabytes} MB, medtagna i bladet: se efter om människor kan synas. Utan dem anger bladet var och en med sin hash.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Ett foto är medtaget} other {# foton är medtagna}}{changed, plural, =0 {{carried, plural, =0 {} one {, och det är vad dess hash säger.} other {, och vart och ett är vad dess hash säger.}}} one {, och ett av dem är inte vad dess hash säger.} other {, och # av dem är inte vad deras hash säger.}}{named, plural, =0 {} one { Ett anges bara med sin hash{held, plural, =0 {, och finns inte här.} one {, och finns här.} other {, och finns här.}}} other { # anges bara med sin hash, och {held, number} av dem finns här.}}',
  'page.dossier.verified':
    '{same, select, yes {Gjort på nytt, varje byte är densamma.} other {Gjort på nytt skiljer det sig: filen har ändrats, ett foto är inte vad dess hash säger, eller lagen har lagts in på nytt sedan dess.}}',
  'page.dossier.verified-of': '{claim}, per {day}. Diarienummer {number}, upprättat av {author}.',
  'page.dossier.verify': 'Verifiera ett blad',
  'page.dossier.verify-file': 'Ett svarsblads JSON',
  'page.dossier.verify-hint': 'Det görs på nytt ur sina egna uppgifter. Inget av det sparas.',
  'page.dossier.verifying': 'Gör det på nytt ...',
} as const;
