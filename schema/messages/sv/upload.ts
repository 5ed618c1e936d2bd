/** Files that a user hands to the page, and mappings saved on it. */
export const upload = {
  'upload.mapping-fault': 'Denna mappning kan inte fungera ännu: {value}.',
  'upload.mapping-name': 'Skriv namnet med små bokstäver, siffror och bindestreck, en bokstav först: supplier-list.',
  'upload.mapping-name-taken':
    'En mappning med namnet {value} finns redan, och säger något annat. Ersätt den, eller välj ett annat namn.',
  'upload.no-such-rows': 'Ingen av dessa rader avvisades av den importen, eller så kan de bara rättas i själva filen.',
  'upload.none': 'Lägg till minst en fil.',
  'upload.not-held': 'Den uppladdade filen {id} finns inte här längre. Ladda upp den igen.',
  'upload.use-command-line': 'dela filen, eller importera den med npx solidary import',
} as const;
