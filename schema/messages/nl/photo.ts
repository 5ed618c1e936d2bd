/** A photo or scan that is taken or refused, and what was removed from it. */
export const photo = {
  'photo.file': 'De foto of scan',
  'photo.make-smaller': 'sla het kleiner op, als JPEG, of in delen',
  'photo.megabytes': '{n} megabyte',
  'photo.pdf-as-is':
    'Er is niets verwijderd: een PDF behoudt wat de maker erin heeft gezet, vaak een naam, een programma en de dag, en wat de afbeeldingen bevatten. Kijk hem door voordat u hem doorgeeft, of sla de pagina’s op als afbeeldingen.',
  'photo.refused.damaged':
    'het is beschadigd of breekt af vóór het einde. Kopieer het opnieuw van de camera of de afzender, of open het en sla het opnieuw op',
  'photo.refused.empty': 'er staat niets in. Kopieer het opnieuw van de camera of de afzender',
  'photo.refused.gif': 'het is een GIF. Sla het op als PNG of JPEG',
  'photo.refused.heic':
    'het is HEIC of AVIF, dat de meeste browsers niet tonen en waaruit locatie en camera niet betrouwbaar te verwijderen zijn. Bewaar of deel het als JPEG',
  'photo.refused.moving': 'het is een bewegend beeld. Sla het ene beeld waar het om gaat op als JPEG of PNG',
  'photo.refused.other-hash': 'de bytes zijn niet die waar de hash voor staat: het is gewijzigd, of nooit opgeschoond',
  'photo.refused.svg': 'het is een tekening die een programma kan bevatten. Sla het op als PNG',
  'photo.refused.tiff': 'het is TIFF, dat browsers niet tonen. Sla het op als PNG, JPEG of PDF',
  'photo.refused.unknown':
    'het is geen JPEG, PNG, WebP of PDF. Sla het op als een van deze; een lijst, zoals een rekenblad, wordt gelezen onder Imports',
  'photo.refused.unusual': 'het is een soort JPEG die browsers niet tonen. Open het en sla het op als gewone JPEG',
  'photo.refused.vast': 'het heeft meer dan 250 miljoen beeldpunten. Sla het kleiner op',
  'photo.removed-nothing': 'Locatie, camera en tijdstip: er was niets te verwijderen.',
  'photo.removed-what': 'Verwijderd voordat het werd bewaard: {what}.',
  'photo.removed.behind': 'wat achter het beeld stond',
  'photo.removed.camera': 'camera',
  'photo.removed.location': 'locatie',
  'photo.removed.other': 'andere gegevens van de maker',
  'photo.removed.person': 'namen van personen',
  'photo.removed.preview': 'een voorbeeldweergave',
  'photo.removed.profile': 'kleurprofiel',
  'photo.removed.text': 'beschrijvingen',
  'photo.removed.time': 'tijdstip',
} as const;
