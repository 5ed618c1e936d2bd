/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, wiersz {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Niczego jeszcze nie poprawiono.} one {Jeden wiersz jest poprawiony i jeszcze niewysłany.} few {# wiersze są poprawione i jeszcze niewysłane.} many {# wierszy jest poprawionych i jeszcze niewysłanych.} other {# wiersza jest poprawione i jeszcze niewysłane.}}',
  'page.mending.mended': 'poprawione',
  'page.mending.only-in-file':
    '{n, plural, one {Jednego wiersza nie pokazano} few {# wierszy nie pokazano} many {# wierszy nie pokazano} other {# wiersza nie pokazano}} w komórkach: {n, plural, one {należy go poprawić} few {należy je poprawić} many {należy je poprawić} other {należy je poprawić}} w pliku.',
  'page.mending.rows-of': 'Odrzucone wiersze pliku {file}',
  'page.mending.send':
    'Wyślij ponownie {n, plural, =0 {te wiersze} one {ten wiersz} few {te # wiersze} many {tych # wierszy} other {te # wiersza}}',
  'page.mending.sent': 'wysłane ponownie',
  'page.mending.text':
    'W komórkach można pisać albo wkleić do nich dane z arkusza. Wpisany tekst pozostaje na tym komputerze do wysłania; wysyła się tylko poprawione wiersze, jako osobny import.',
  'page.mending.title': 'Popraw odrzucone wiersze tutaj',
  'page.mending.try': 'Najpierw wypróbuj',
  'page.mending.was': 'było: {was}',
} as const;
