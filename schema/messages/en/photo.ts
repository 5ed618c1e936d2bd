/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'The photo or scan',
  'photo.make-smaller': 'save it smaller, as JPEG, or in parts',
  'photo.megabytes': '{n} megabytes',
  'photo.pdf-as-is':
    'Nothing was removed: a PDF keeps what its writer put into it, often a name, a program and the day, and what its pictures hold. Look through it before you hand it on, or save its pages as pictures.',
  'photo.refused.damaged':
    'it is damaged or breaks off before its end. Copy it anew from the camera or the sender, or open it and save it again',
  'photo.refused.empty': 'it holds nothing. Copy it anew from the camera or the sender',
  'photo.refused.gif': 'it is a GIF. Save it as PNG or JPEG',
  'photo.refused.heic':
    'it is HEIC or AVIF, which most browsers do not show and in which location and camera cannot be removed soundly. Save or share it as JPEG',
  'photo.refused.moving': 'it is a moving picture. Save the one picture that counts as JPEG or PNG',
  'photo.refused.other-hash': 'its bytes are not those that its hash stands for: it was changed, or never cleaned',
  'photo.refused.svg': 'it is a drawing that may carry a program. Save it as PNG',
  'photo.refused.tiff': 'it is TIFF, which browsers do not show. Save it as PNG, JPEG or PDF',
  'photo.refused.unknown':
    'it is no JPEG, PNG, WebP or PDF. Save it as one of these; a list, such as a spreadsheet, is read under Imports',
  'photo.refused.unusual': 'it is a kind of JPEG that browsers do not show. Open it and save it as a plain JPEG',
  'photo.refused.vast': 'it has more than 250 million dots. Save it smaller',
  'photo.removed-nothing': 'Location, camera and time of day: there was nothing to remove.',
  'photo.removed-what': 'Removed before it was kept: {what}.',
  'photo.removed.behind': 'what stood behind the picture',
  'photo.removed.camera': 'camera',
  'photo.removed.location': 'location',
  'photo.removed.other': 'other data of the maker',
  'photo.removed.person': 'names of persons',
  'photo.removed.preview': 'a preview',
  'photo.removed.profile': 'colour profile',
  'photo.removed.text': 'descriptions',
  'photo.removed.time': 'time of day',
} as const;
