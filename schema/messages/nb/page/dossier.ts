/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'Arket har {rows, plural, one {én rad} other {# rader}} om hvem som kan være ansvarlig, {rules, plural, one {én regel} other {# regler}} og {sources, plural, one {én kilde} other {# kilder}}.',
  'page.dossier.contains': 'Hva det inneholder',
  'page.dossier.empty':
    'Ingen rad: ut fra disse opplysningene er ingen funnet. Arket sier det, med loven som ble anvendt.',
  'page.dossier.hash': 'SHA-256 for JSON-filen:',
  'page.dossier.hash-again': 'SHA-256 for det opplysningene gir i dag:',
  'page.dossier.hash-hint':
    'Skriv den ned ved siden av arket: den som har filen, kan lage det på nytt, og de samme opplysningene og den samme loven gir samme hash.',
  'page.dossier.loading': 'Lager svararket ...',
  'page.dossier.make': 'Lag det',
  'page.dossier.make-it': 'Lag arket',
  'page.dossier.needed': 'Nødvendig: det står i arket.',
  'page.dossier.not-read': 'Filen kunne ikke leses, eller serveren svarer ikke. Ingenting ble endret.',
  'page.dossier.photos': 'Med {n, plural, one {bildet} other {de # bildene}} som opplysninger er lest fra',
  'page.dossier.photos-hint':
    '{megabytes} MB, vedlagt i arket: se etter om personer er synlige. Uten dem nevner arket hvert med hash.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Ett bilde er vedlagt} other {# bilder er vedlagt}}{changed, plural, =0 {{carried, plural, =0 {} one {, og det er det hashen sier.} other {, og hvert er det hashen sier.}}} one {, og ett av dem er ikke det hashen sier.} other {, og # av dem er ikke det hashen sier.}}{named, plural, =0 {} one { Ett er bare nevnt med hash{held, plural, =0 {, og foreligger ikke her.} one {, og foreligger her.} other {, og foreligger her.}}} other { # er bare nevnt med hash, og {held, number} av dem foreligger her.}}',
  'page.dossier.verified':
    '{same, select, yes {Laget på nytt er hver byte lik.} other {Laget på nytt er det ulikt: filen ble endret, et bilde er ikke det hashen sier, eller loven er lagt inn på nytt siden.}}',
  'page.dossier.verified-of': '{claim}, per {day}. Saksnummer {number}, laget av {author}.',
  'page.dossier.verify': 'Kontroller et ark',
  'page.dossier.verify-file': 'JSON-filen til et svarark',
  'page.dossier.verify-hint': 'Det lages på nytt fra sine egne opplysninger. Ingenting av det lagres.',
  'page.dossier.verifying': 'Lager det på nytt ...',
} as const;
