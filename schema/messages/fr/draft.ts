/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Les lignes où {columns} est vide sont rejetées, sauf si la clé dit mayBeBlank : docs/MAPPING.md, section 4.',
  'draft.day-two-ways':
    '« {cell} » sous {column} peut être écrit {taken} ou {other}, et rien dans le fichier ne dit lequel : choisissez. D’ici là, rien n’est importé.',
  'draft.encoding':
    'Le fichier ne dit pas son encodage. Lu comme {read}, il dit {words}.{isAsked, select, yes { Comme {other}, il dirait {otherWords}.} other {}} Si les lettres ne sont pas justes, mettez le bon sous encoding : docs/MAPPING.md, section 8.',
  'draft.key-of-several':
    'Aucune colonne n’est différente à chaque ligne de l’échantillon ; la clé en réunit donc plusieurs.',
  'draft.kind': 'Une ébauche : chaque ligne est lue comme {kind}. docs/MAPPING.md explique chaque mot.',
  'draft.no-currency':
    'Rien dans le fichier ne dit dans quelle monnaie sont les montants : mettez-la à la place de {code}. D’ici là, rien n’est importé.',
  'draft.notes':
    'Les lignes dont seule la première cellule est remplie{named, select, no {} other {, comme {cells},}} semblent être des notes ou des titres et sont retenues.',
  'draft.nothing': 'Les cellules qui contiennent {cells} sont lues comme ne disant rien, jamais comme zéro.',
  'draft.number-two-ways':
    '« {cell} » sous {column} est lu comme écrit {taken} et peut être {other} : mettez le bon à sa place.',
  'draft.partly':
    '« {cell} » sous {column} ne se lit pas comme la plupart de cette colonne : sa ligne sera refusée et nommée.',
  'draft.publisher':
    'Nommez l’éditeur et vérifiez la clé : les colonnes qui désignent un enregistrement et ne changent jamais.',
  'draft.regions':
    '« {cell} » sous {column} ressemble au code d’une région, et le fichier ne dit pas de quel pays : choisissez-le. D’ici là, rien n’est importé.',
  'draft.sheets':
    'Le classeur a plusieurs feuilles. Ce brouillon lit {sheet} ; les autres sont {others}. Pour une autre : `solidary mapping suggest FICHIER --sheet NOM`, ou choisissez-la sur la page.',
  'draft.sign': '« {sign} » est lu comme {taken} et peut désigner {others} : mettez la monnaie du fichier à sa place.',
  'draft.totals':
    'Les lignes qui commencent par {cells} semblent être des totaux des lignes au-dessus et sont retenues.',
  'draft.unfed': 'Colonnes qui n’alimentent encore rien : {columns}',
} as const;
