/** Files that a user hands to the page. */
export const upload = {
  'upload.mapping-fault': 'Questa mappatura non può ancora funzionare: {value}.',
  'upload.mapping-name': 'Scriva il nome in minuscole, cifre e trattini, prima una lettera: supplier-list.',
  'upload.mapping-name-taken':
    'Una mappatura di nome {value} è già registrata, e dice altro. La sostituisca, o scelga un altro nome.',
  'upload.no-such-rows':
    'Nessuna di queste righe è stata respinta da quella importazione, o si possono correggere solo nel file stesso.',
  'upload.none': 'Aggiunga almeno un file.',
  'upload.not-held': 'Il file caricato {id} non è più qui. Lo carichi di nuovo.',
  'upload.use-command-line': 'divida il file, o lo importi con npx solidary import',
} as const;
