/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'Fotot eller skanningen',
  'photo.make-smaller': 'spara den mindre, som JPEG, eller i delar',
  'photo.megabytes': '{n} megabyte',
  'photo.pdf-as-is':
    'Inget togs bort: en PDF behåller det som dess upphovsman lade i den, ofta ett namn, ett program och dagen, och det som dess bilder innehåller. Gå igenom den innan du lämnar den vidare, eller spara sidorna som bilder.',
  'photo.refused.damaged':
    'den är skadad eller bryts av före slutet. Kopiera den på nytt från kameran eller avsändaren, eller öppna den och spara den igen',
  'photo.refused.empty': 'den innehåller ingenting. Kopiera den på nytt från kameran eller avsändaren',
  'photo.refused.gif': 'det är en GIF. Spara den som PNG eller JPEG',
  'photo.refused.heic':
    'det är HEIC eller AVIF, som de flesta webbläsare inte visar och ur vilken plats och kamera inte säkert kan tas bort. Spara eller dela den som JPEG',
  'photo.refused.moving': 'det är en rörlig bild. Spara den bild som räknas som JPEG eller PNG',
  'photo.refused.other-hash': 'dess byte är inte de som dess hash står för: den har ändrats, eller aldrig rensats',
  'photo.refused.svg': 'det är en teckning som kan bära ett program. Spara den som PNG',
  'photo.refused.tiff': 'det är TIFF, som webbläsare inte visar. Spara den som PNG, JPEG eller PDF',
  'photo.refused.unknown':
    'det är ingen JPEG, PNG, WebP eller PDF. Spara den som en av dessa; en lista, som ett kalkylblad, läses under Importer',
  'photo.refused.unusual': 'det är ett slags JPEG som webbläsare inte visar. Öppna den och spara den som vanlig JPEG',
  'photo.refused.vast': 'den har mer än 250 miljoner bildpunkter. Spara den mindre',
  'photo.removed-nothing': 'Plats, kamera och klockslag: det fanns inget att ta bort.',
  'photo.removed-what': 'Borttaget innan den sparades: {what}.',
  'photo.removed.behind': 'det som låg efter bilden',
  'photo.removed.camera': 'kamera',
  'photo.removed.location': 'plats',
  'photo.removed.other': 'andra uppgifter från tillverkaren',
  'photo.removed.person': 'namn på personer',
  'photo.removed.preview': 'en förhandsbild',
  'photo.removed.profile': 'färgprofil',
  'photo.removed.text': 'beskrivningar',
  'photo.removed.time': 'klockslag',
} as const;
