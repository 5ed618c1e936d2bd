/** Files that a user hands to the page. */
export const upload = {
  'upload.mapping-fault': 'Ce mapping ne peut pas encore servir : {value}.',
  'upload.mapping-name': 'Écrivez le nom en minuscules, chiffres et tirets, une lettre d’abord : supplier-list.',
  'upload.mapping-name-taken':
    'Un mapping nommé {value} est déjà enregistré, et dit autre chose. Remplacez-le, ou choisissez un autre nom.',
  'upload.no-such-rows':
    'Aucune de ces lignes n’a été rejetée par cet import, ou elles ne peuvent être corrigées que dans le fichier lui-même.',
  'upload.none': 'Ajoutez au moins un fichier.',
  'upload.not-held': 'Le fichier envoyé {id} n’est plus ici. Envoyez-le à nouveau.',
  'upload.use-command-line': 'divisez le fichier, ou importez-le avec npx solidary import',
} as const;
