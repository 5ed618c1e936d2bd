/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'Het blad heeft {rows, plural, one {één rij} other {# rijen}} van wie aansprakelijk kan zijn, {rules, plural, one {één regel} other {# regels}}, en {sources, plural, one {één bron} other {# bronnen}}.',
  'page.dossier.contains': 'Wat erin staat',
  'page.dossier.empty':
    'Geen rij: op grond van deze feiten is niemand gevonden. Het blad zegt dat, met het recht dat is toegepast.',
  'page.dossier.hash': 'SHA-256 van de JSON:',
  'page.dossier.hash-again': 'SHA-256 van wat de feiten ervan vandaag geven:',
  'page.dossier.hash-hint':
    'Schrijf het naast het blad: wie het bestand heeft, kan het opnieuw maken, en dezelfde feiten en hetzelfde recht geven dezelfde hash.',
  'page.dossier.loading': 'Het antwoordblad wordt gemaakt ...',
  'page.dossier.make': 'Maken',
  'page.dossier.make-it': 'Het blad maken',
  'page.dossier.needed': 'Nodig: het staat in het blad.',
  'page.dossier.not-read': 'Het bestand kon niet worden gelezen, of de server antwoordt niet. Er is niets veranderd.',
  'page.dossier.photos': 'Met {n, plural, one {de foto} other {de # foto’s}} waaruit feiten zijn gelezen',
  'page.dossier.photos-hint':
    '{megabytes} MB, meegegeven in het blad: kijk of er mensen te zien zijn. Zonder de foto’s noemt het blad elk met zijn hash.',
  'page.dossier.verified':
    '{same, select, yes {Opnieuw gemaakt: elke byte is gelijk.} other {Opnieuw gemaakt, en het is anders: het bestand is gewijzigd, een foto is niet wat zijn hash zegt, of het recht is sindsdien opnieuw vastgelegd.}}',
  'page.dossier.verified-of': '{claim}, per {day}. Dossiernummer {number}, gemaakt door {author}.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Eén foto is meegegeven} other {# foto’s zijn meegegeven}}{changed, plural, =0 {{carried, plural, =0 {} one {, en die is wat zijn hash zegt.} other {, en elk is wat zijn hash zegt.}}} one {, en een ervan is niet wat zijn hash zegt.} other {, en # ervan zijn niet wat hun hash zegt.}}{named, plural, =0 {} one { Eén is alleen met zijn hash genoemd{held, plural, =0 {, en hier niet aanwezig.} one {, en hier aanwezig.} other {, en hier aanwezig.}}} other { # zijn alleen met hun hash genoemd, waarvan hier aanwezig: {held, number}.}}',
  'page.dossier.verify': 'Een blad controleren',
  'page.dossier.verify-file': 'De JSON van een antwoordblad',
  'page.dossier.verify-hint': 'Het wordt opnieuw gemaakt uit zijn eigen feiten. Er wordt niets van bewaard.',
  'page.dossier.verifying': 'Het wordt opnieuw gemaakt ...',
} as const;
