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
  'page.dossier.verified':
    '{same, select, yes {Refaite, elle est identique à l’octet près.} other {Refaite, elle diffère : le fichier a été modifié, ou la loi a été encodée à nouveau depuis.}}',
  'page.dossier.verified-of': '{claim}, au {day}. Numéro de dossier {number}, établi par {author}.',
  'page.dossier.verify': 'Vérifier une feuille',
  'page.dossier.verify-file': 'Le JSON d’une feuille de réponse',
  'page.dossier.verify-hint': 'Elle est refaite à partir de ses propres faits. Rien n’en est conservé.',
  'page.dossier.verifying': 'Nouvel établissement ...',
} as const;
