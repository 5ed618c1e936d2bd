/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'La feuille contient {rows, plural, one {# ligne} other {# lignes}} sur qui peut être redevable, {rules, plural, one {# règle} other {# règles}} et {sources, plural, one {# source} other {# sources}}.',
  'page.dossier.contains': 'Ce qu’elle contient',
  'page.dossier.empty':
    'Aucune ligne : au vu de ces faits, personne n’est trouvé. La feuille le dit, avec la loi appliquée.',
  'page.dossier.hash': 'SHA-256 du JSON :',
  'page.dossier.hash-again': 'SHA-256 de ce que ses faits donnent aujourd’hui :',
  'page.dossier.hash-hint':
    'Notez-le à côté de la feuille : quiconque a le fichier peut la refaire, et les mêmes faits et la même loi donnent la même empreinte.',
  'page.dossier.loading': 'Établissement de la feuille de réponse ...',
  'page.dossier.make': 'L’établir',
  'page.dossier.make-it': 'Établir la feuille',
  'page.dossier.needed': 'Nécessaire : cela figure dans la feuille.',
  'page.dossier.not-read': 'Le fichier n’a pas pu être lu, ou le serveur ne répond pas. Rien n’a été modifié.',
  'page.dossier.photos': 'Avec {n, plural, one {la photo d’où} other {les # photos d’où}} des faits sont lus',
  'page.dossier.photos-hint':
    '{megabytes} Mo, joints à la feuille : vérifiez si l’on y voit des personnes. Sans elles, la feuille désigne chacune par son empreinte.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Une photo est jointe} other {# photos sont jointes}}{changed, plural, =0 {{carried, plural, =0 {} one {, et elle est conforme à son empreinte.} other {, et chacune est conforme à son empreinte.}}} one {, et l’une d’elles n’est pas conforme à son empreinte.} other {, et # d’entre elles ne sont pas conformes à leur empreinte.}}{named, plural, =0 {} one { Une est désignée par sa seule empreinte{held, plural, =0 {, et n’est pas enregistrée ici.} one {, et est enregistrée ici.} other {, et est enregistrée ici.}}} other { # sont désignées par leur seule empreinte, dont {held, number} enregistrées ici.}}',
  'page.dossier.verified':
    '{same, select, yes {Refaite, elle est identique à l’octet près.} other {Refaite, elle diffère : le fichier a été modifié, une photo n’est pas conforme à son empreinte, ou la loi a été encodée à nouveau depuis.}}',
  'page.dossier.verified-of': '{claim}, au {day}. Numéro de dossier {number}, établi par {author}.',
  'page.dossier.verify': 'Vérifier une feuille',
  'page.dossier.verify-file': 'Le JSON d’une feuille de réponse',
  'page.dossier.verify-hint': 'Elle est refaite à partir de ses propres faits. Rien n’en est conservé.',
  'page.dossier.verifying': 'Nouvel établissement ...',
} as const;
