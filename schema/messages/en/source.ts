/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const source = {
  'source.file': 'The photo or scan',
  'source.make-smaller': 'save it smaller, as JPEG, or in parts',
  'source.megabytes': '{n} megabytes',
  'source.pdf-as-is':
    'Nothing was removed: a PDF keeps what its writer put into it, often a name, a program and the day, and what its pictures hold. Look through it before you hand it on, or save its pages as pictures.',
  'source.refused.damaged':
    'it is damaged or breaks off before its end. Copy it anew from the camera or the sender, or open it and save it again',
  'source.refused.empty': 'it holds nothing',
  'source.refused.gif': 'it is a GIF. Save it as PNG or JPEG',
  'source.refused.heic':
    'it is HEIC or AVIF, which most browsers do not show and in which location and camera cannot be removed soundly. Save or share it as JPEG',
  'source.refused.moving': 'it is a moving picture. Save the one picture that counts as JPEG or PNG',
  'source.refused.other-hash': 'its bytes are not those that its hash stands for: it was changed, or never cleaned',
  'source.refused.svg': 'it is a drawing that may carry a program. Save it as PNG',
  'source.refused.tiff': 'it is TIFF, which browsers do not show. Save it as PNG, JPEG or PDF',
  'source.refused.unknown': 'it is no JPEG, PNG, WebP or PDF. Save it as one of these',
  'source.refused.unusual': 'it is a kind of JPEG that browsers do not show. Open it and save it as a plain JPEG',
  'source.refused.vast': 'it has more than 250 million dots. Save it smaller',
  'source.removed-nothing': 'Location, camera and time of day: there was nothing to remove.',
  'source.removed-what': 'Removed before it was kept: {what}.',
  'source.removed.behind': 'what stood behind the picture',
  'source.removed.camera': 'camera',
  'source.removed.location': 'location',
  'source.removed.other': 'other data of the maker',
  'source.removed.person': 'names of persons',
  'source.removed.preview': 'a preview',
  'source.removed.profile': 'colour profile',
  'source.removed.text': 'descriptions',
  'source.removed.time': 'time of day',
} as const;
