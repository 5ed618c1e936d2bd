/** Files that a user hands to the page. */
export const upload = {
  'upload.mapping-fault': 'Deze mapping kan nog niet werken: {value}.',
  'upload.mapping-name':
    'Schrijf de naam in kleine letters, cijfers en streepjes, een letter eerst: lijst-opdrachtnemers.',
  'upload.mapping-name-taken':
    'Er is al een mapping met de naam {value}, en die zegt iets anders. Vervang haar, of kies een andere naam.',
  'upload.no-such-rows':
    'Geen van deze rijen is door die import geweigerd, of zij zijn alleen in het bestand zelf te herstellen.',
  'upload.none': 'Voeg ten minste één bestand toe.',
  'upload.not-held': 'Het geüploade bestand {id} is hier niet meer. Upload het opnieuw.',
  'upload.use-command-line': 'splits het bestand, of importeer het met npx solidary import',
} as const;
