/** Rejected rows, mended in the page and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, regel {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Er is nog niets hersteld.} one {Eén rij is hersteld en nog niet verstuurd.} other {# rijen zijn hersteld en nog niet verstuurd.}}',
  'page.mending.mended': 'hersteld',
  'page.mending.only-in-file':
    '{n, plural, one {Eén rij wordt} other {# rijen worden}} niet met cellen getoond: herstel {n, plural, one {die} other {ze}} in het bestand.',
  'page.mending.rows-of': 'Geweigerde rijen van {file}',
  'page.mending.send': '{n, plural, =0 {Deze rijen} one {Deze rij} other {Deze # rijen}} opnieuw versturen',
  'page.mending.sent': 'opnieuw verstuurd',
  'page.mending.text':
    'Typ in de cellen, of plak uit een rekenblad. Wat u typt, blijft op deze computer tot het wordt verstuurd; alleen herstelde rijen worden verstuurd, als een eigen import.',
  'page.mending.title': 'Herstel de geweigerde rijen hier',
  'page.mending.try': 'Eerst proberen',
  'page.mending.was': 'was: {was}',
} as const;
