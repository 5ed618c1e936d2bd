/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'Zdjęcie lub skan',
  'photo.make-smaller': 'prosimy zapisać mniejszy plik, jako JPEG albo w częściach',
  'photo.megabytes': '{n} MB',
  'photo.pdf-as-is':
    'Niczego nie usunięto: PDF zachowuje to, co umieścił w nim autor, często nazwisko, program i dzień, oraz to, co zawierają jego obrazy. Przed przekazaniem dalej prosimy go przejrzeć albo zapisać strony jako obrazy.',
  'photo.refused.damaged':
    'jest uszkodzony albo urywa się przed końcem. Prosimy skopiować go ponownie z aparatu lub od nadawcy albo otworzyć i zapisać jeszcze raz',
  'photo.refused.empty': 'jest pusty. Prosimy skopiować go ponownie z aparatu lub od nadawcy',
  'photo.refused.gif': 'to GIF. Prosimy zapisać go jako PNG lub JPEG',
  'photo.refused.heic':
    'to HEIC lub AVIF, którego większość przeglądarek nie pokazuje i z którego nie da się pewnie usunąć danych o miejscu i aparacie. Prosimy zapisać lub udostępnić go jako JPEG',
  'photo.refused.moving': 'to ruchomy obraz. Prosimy zapisać jeden istotny kadr jako JPEG lub PNG',
  'photo.refused.other-hash':
    'jego bajty nie są tymi, które oznacza jego skrót: zmieniono go albo nigdy nie oczyszczono',
  'photo.refused.svg': 'to rysunek, który może zawierać program. Prosimy zapisać go jako PNG',
  'photo.refused.tiff': 'to TIFF, którego przeglądarki nie pokazują. Prosimy zapisać go jako PNG, JPEG lub PDF',
  'photo.refused.unknown':
    'to nie JPEG, PNG, WebP ani PDF. Prosimy zapisać go w jednym z tych formatów; listę, na przykład arkusz, odczytuje się w Importach',
  'photo.refused.unusual':
    'to odmiana JPEG, której przeglądarki nie pokazują. Prosimy otworzyć go i zapisać jako zwykły JPEG',
  'photo.refused.vast': 'ma ponad 250 milionów punktów. Prosimy zapisać mniejszy',
  'photo.removed-nothing': 'Miejsce, aparat i godzina: nie było czego usuwać.',
  'photo.removed-what': 'Usunięto przed zapisaniem: {what}.',
  'photo.removed.behind': 'to, co stało za obrazem',
  'photo.removed.camera': 'aparat',
  'photo.removed.location': 'miejsce',
  'photo.removed.other': 'inne dane producenta',
  'photo.removed.person': 'nazwiska i imiona',
  'photo.removed.preview': 'podgląd',
  'photo.removed.profile': 'profil kolorów',
  'photo.removed.text': 'opisy',
  'photo.removed.time': 'godzina',
} as const;
