/** Files that a user hands to the page, and mappings saved on it. */
export const upload = {
  'upload.mapping-fault': 'Denne tilordningen kan ikke virke ennå: {value}.',
  'upload.mapping-name':
    'Skriv navnet med små bokstaver, sifre og bindestreker, med en bokstav først, for eksempel supplier-list for en leverandørliste.',
  'upload.mapping-name-taken':
    'En tilordning med navnet {value} foreligger allerede og sier noe annet. Erstatt den, eller velg et annet navn.',
  'upload.no-such-rows': 'Ingen av disse radene ble avvist av den importen, eller de kan bare rettes i selve filen.',
  'upload.none': 'Legg til minst én fil.',
  'upload.not-held': 'Den opplastede filen {id} er ikke her lenger. Last den opp på nytt.',
  'upload.use-command-line': 'del filen, eller importer den med npx solidary import',
} as const;
