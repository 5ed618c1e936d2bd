/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'Bildet eller skanningen',
  'photo.make-smaller': 'lagre den mindre, som JPEG, eller i deler',
  'photo.megabytes': '{n} megabyte',
  'photo.pdf-as-is':
    'Ingenting ble fjernet: en PDF beholder det forfatteren la i den, ofte et navn, et program og dagen, og det bildene i den inneholder. Se gjennom den før du gir den videre, eller lagre sidene som bilder.',
  'photo.refused.damaged':
    'den er skadet eller brytes av før slutten. Kopier den på nytt fra kameraet eller avsenderen, eller åpne den og lagre den igjen',
  'photo.refused.empty': 'den inneholder ingenting. Kopier den på nytt fra kameraet eller avsenderen',
  'photo.refused.gif': 'den er en GIF. Lagre den som PNG eller JPEG',
  'photo.refused.heic':
    'den er HEIC eller AVIF, som de fleste nettlesere ikke viser, og der sted og kamera ikke kan fjernes sikkert. Lagre eller del den som JPEG',
  'photo.refused.moving': 'den er et levende bilde. Lagre det ene bildet som teller, som JPEG eller PNG',
  'photo.refused.other-hash': 'bytene er ikke dem hashen står for: den ble endret, eller aldri renset',
  'photo.refused.svg': 'den er en tegning som kan inneholde et program. Lagre den som PNG',
  'photo.refused.tiff': 'den er TIFF, som nettlesere ikke viser. Lagre den som PNG, JPEG eller PDF',
  'photo.refused.unknown':
    'den er ingen JPEG, PNG, WebP eller PDF. Lagre den som en av disse; en liste, som et regneark, leses under Importer',
  'photo.refused.unusual': 'den er en type JPEG som nettlesere ikke viser. Åpne den og lagre den som vanlig JPEG',
  'photo.refused.vast': 'den har mer enn 250 millioner punkter. Lagre den mindre',
  'photo.removed-nothing': 'Sted, kamera og klokkeslett: det var ingenting å fjerne.',
  'photo.removed-what': 'Fjernet før den ble lagret: {what}.',
  'photo.removed.behind': 'det som sto bak bildet',
  'photo.removed.camera': 'kamera',
  'photo.removed.location': 'sted',
  'photo.removed.other': 'andre data fra produsenten',
  'photo.removed.person': 'navn på personer',
  'photo.removed.preview': 'en forhåndsvisning',
  'photo.removed.profile': 'fargeprofil',
  'photo.removed.text': 'beskrivelser',
  'photo.removed.time': 'klokkeslett',
} as const;
