/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'La photo ou le document numérisé',
  'photo.make-smaller': 'enregistrez-le en plus petit, en JPEG, ou par parties',
  'photo.megabytes': '{n} mégaoctets',
  'photo.pdf-as-is':
    'Rien n’a été retiré : un PDF garde ce que son auteur y a mis, souvent un nom, un programme et le jour, et ce que contiennent ses images. Parcourez-le avant de le transmettre, ou enregistrez ses pages comme images.',
  'photo.refused.damaged':
    'il est endommagé ou s’interrompt avant sa fin. Copiez-le à nouveau depuis l’appareil ou l’expéditeur, ou ouvrez-le et enregistrez-le à nouveau',
  'photo.refused.empty': 'il ne contient rien. Copiez-le à nouveau depuis l’appareil ou l’expéditeur',
  'photo.refused.gif': 'c’est un GIF. Enregistrez-le en PNG ou en JPEG',
  'photo.refused.heic':
    'c’est un HEIC ou un AVIF, que la plupart des navigateurs ne montrent pas et d’où la position et l’appareil ne peuvent être retirés de façon sûre. Enregistrez-le ou partagez-le en JPEG',
  'photo.refused.moving': 'c’est une image animée. Enregistrez la seule image qui compte en JPEG ou en PNG',
  'photo.refused.other-hash':
    'ses octets ne sont pas ceux que désigne son empreinte : il a été modifié, ou jamais nettoyé',
  'photo.refused.svg': 'c’est un dessin qui peut contenir un programme. Enregistrez-le en PNG',
  'photo.refused.tiff': 'c’est un TIFF, que les navigateurs ne montrent pas. Enregistrez-le en PNG, JPEG ou PDF',
  'photo.refused.unknown':
    'ce n’est ni un JPEG, ni un PNG, ni un WebP, ni un PDF. Enregistrez-le dans l’un de ces formats ; une liste, comme un tableur, se lit sous Imports',
  'photo.refused.unusual':
    'c’est un type de JPEG que les navigateurs ne montrent pas. Ouvrez-le et enregistrez-le en simple JPEG',
  'photo.refused.vast': 'il a plus de 250 millions de points. Enregistrez-le en plus petit',
  'photo.removed-nothing': 'Position, appareil et heure : il n’y avait rien à retirer.',
  'photo.removed-what': 'Retiré avant la conservation : {what}.',
  'photo.removed.behind': 'ce qui se trouvait derrière l’image',
  'photo.removed.camera': 'appareil',
  'photo.removed.location': 'position',
  'photo.removed.other': 'autres données du fabricant',
  'photo.removed.person': 'noms de personnes',
  'photo.removed.preview': 'un aperçu',
  'photo.removed.profile': 'profil de couleurs',
  'photo.removed.text': 'descriptions',
  'photo.removed.time': 'heure',
} as const;
