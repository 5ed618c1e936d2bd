/** Photos and scans: dropped, looked at, and what is typed beside them. */
export const pagePhoto = {
  'page.photo.about': 'Over een gegeven dat al is vastgelegd',
  'page.photo.about.hint': 'Laat leeg om een nieuw gegeven toe te voegen.',
  'page.photo.again': 'Wat u van deze foto hebt overgetypt',
  'page.photo.alt': 'Foto of scan: {title}',
  'page.photo.alt-plain': 'Foto of scan {n}, nog zonder titel',
  'page.photo.answer':
    'Typ over wat erop staat. Elk feit verwijst naar {n, plural, one {deze foto} other {de foto waar het naast staat}}.',
  'page.photo.choose': 'kies ze',
  'page.photo.cited':
    '{n, plural, =0 {Niets verwijst er nog naar.} one {Eén invoer verwijst ernaar.} other {# invoeren verwijzen ernaar.}}',
  'page.photo.discard': 'Weggooien',
  'page.photo.discard-sure': 'Ja, weggooien',
  'page.photo.discard-text':
    'Het bestand wordt hier verwijderd en is niet terug te halen. Niets verwijst ernaar.',
  'page.photo.drop': 'Sleep foto’s of scans hierheen, of',
  'page.photo.drop-here': 'Zet foto’s of scans hier neer',
  'page.photo.drop-hint': 'JPEG, PNG, WebP, PDF. Locatie en cameragegevens worden uit foto’s verwijderd.',
  'page.photo.empty': 'Hier staan foto’s en scans waaruit feiten zijn gelezen. Er is er nog geen.',
  'page.photo.entry-title': 'Wat erop staat',
  'page.photo.fit': 'Geheel',
  'page.photo.hash': 'SHA-256:',
  'page.photo.held': 'Foto’s en scans',
  'page.photo.held-text':
    'Elk opent naast een kort formulier, en wat daar wordt getypt, verwijst ernaar.',
  'page.photo.kind': 'Wat typt u ervan over?',
  'page.photo.kind-of':
    '{kind, select, Organisation {Een bedrijf} Workplace {Een werkplek} Contract {Een contract} Observation {Wat is gezien} Event {Iets wat is gebeurd} other {{kind}}}',
  'page.photo.larger': 'Groter',
  'page.photo.loading': 'De foto wordt gezocht ...',
  'page.photo.more-fields': 'Meer om in te vullen',
  'page.photo.more-held': 'Nog {n, plural, one {één} other {#}} tonen',
  'page.photo.none': 'foto of scan',
  'page.photo.not-drawn':
    'Deze browser kan het niet tonen. Bewaar het, en open het met een ander programma.',
  'page.photo.not-sent':
    'De server antwoordt niet. Van {n, plural, one {de foto} other {de foto’s}} is niets bewaard.',
  'page.photo.not-titled': 'nog geen titel',
  'page.photo.number': '{n} van {of}',
  'page.photo.offer-day': 'Neem de dag over die de camera noemde: {day}',
  'page.photo.offer-name': 'Noem het “{name}”, zoals het bestand heette',
  'page.photo.one': 'Foto of scan',
  'page.photo.open': 'Openen: {title}',
  'page.photo.pdf':
    'Een PDF wordt bewaard zoals hij is, met wat de maker erin heeft gezet. Bewaar hem om hem naast dit formulier te lezen.',
  'page.photo.removed': 'Locatie, camera en tijdstip zijn verwijderd voordat het werd bewaard.',
  'page.photo.save': 'Kopie opslaan',
  'page.photo.sending': 'Versturen, {n} van {of} ...',
  'page.photo.several': 'Foto’s en scans in bewerking',
  'page.photo.smaller': 'Kleiner',
  'page.photo.source': 'Deze foto of scan',
  'page.photo.source.hint':
    'Zoals u het zou noemen: Order 12, prikbord bij poort 2. Geen naam van een werknemer.',
  'page.photo.take': 'Maak een foto',
  'page.photo.title': 'Van een foto of scan',
  'page.photo.turn': 'Draaien',
  'page.photo.viewer': 'De foto: plus, min en 0 veranderen de grootte, R draait, pijltjes verschuiven',
} as const;
