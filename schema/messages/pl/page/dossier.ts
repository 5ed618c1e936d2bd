/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'Karta ma {rows, plural, one {jeden wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} o tym, kto może odpowiadać, {rules, plural, one {jeden przepis} few {# przepisy} many {# przepisów} other {# przepisu}} i {sources, plural, one {jedno źródło} few {# źródła} many {# źródeł} other {# źródła}}.',
  'page.dossier.contains': 'Co zawiera',
  'page.dossier.empty':
    'Brak wierszy: w świetle tych faktów nikogo nie znaleziono. Karta to mówi i podaje zastosowane prawo.',
  'page.dossier.hash': 'SHA-256 pliku JSON:',
  'page.dossier.hash-again': 'SHA-256 tego, co jego fakty dają dzisiaj:',
  'page.dossier.hash-hint':
    'Należy go zanotować przy karcie: kto ma plik, może sporządzić ją ponownie, a te same fakty i prawo dają ten sam skrót.',
  'page.dossier.loading': 'Sporządzanie karty odpowiedzi ...',
  'page.dossier.make': 'Sporządź',
  'page.dossier.make-it': 'Sporządź kartę',
  'page.dossier.needed': 'Wymagane: stoi w karcie.',
  'page.dossier.not-read': 'Pliku nie udało się odczytać albo serwer nie odpowiada. Niczego nie zmieniono.',
  'page.dossier.photos':
    '{n, plural, one {Ze zdjęciem, z którego odczytano fakty} few {Z # zdjęciami, z których odczytano fakty} many {Z # zdjęciami, z których odczytano fakty} other {Z # zdjęcia, z których odczytano fakty}}',
  'page.dossier.photos-hint':
    '{megabytes} MB, dołączone do karty: należy sprawdzić, czy nie widać ludzi. Bez nich karta podaje tylko skrót każdego.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Dołączono jedno zdjęcie} few {Dołączono # zdjęcia} many {Dołączono # zdjęć} other {Dołączono # zdjęcia}}{changed, plural, =0 {{carried, plural, =0 {} one {, zgodne ze swoim skrótem.} few {, każde zgodne ze swoim skrótem.} many {, każde zgodne ze swoim skrótem.} other {, każde zgodne ze swoim skrótem.}}} one {, z tego jedno niezgodne ze swoim skrótem.} few {, z tego niezgodne ze swoim skrótem: #.} many {, z tego niezgodne ze swoim skrótem: #.} other {, z tego niezgodne ze swoim skrótem: #.}}{named, plural, =0 {} one { Jedno podano tylko przez skrót{held, plural, =0 { i nie ma go tutaj w danych.} one { i jest tutaj w danych.} few { i jest tutaj w danych.} many { i jest tutaj w danych.} other { i jest tutaj w danych.}}} few { Tylko przez skrót podano #, z tego tutaj w danych: {held, number}.} many { Tylko przez skrót podano #, z tego tutaj w danych: {held, number}.} other { Tylko przez skrót podano #, z tego tutaj w danych: {held, number}.}}',
  'page.dossier.verified':
    '{same, select, yes {Sporządzono ponownie, każdy bajt jest taki sam.} other {Sporządzono ponownie i wynik jest inny: plik zmieniono, zdjęcie nie jest tym, co mówi jego skrót, albo prawo od tego czasu wprowadzono na nowo.}}',
  'page.dossier.verified-of': '{claim}, stan na {day}. Sygnatura akt {number}, sporządza {author}.',
  'page.dossier.verify': 'Zweryfikuj kartę',
  'page.dossier.verify-file': 'Plik JSON karty odpowiedzi',
  'page.dossier.verify-hint': 'Jest sporządzana ponownie z własnych faktów. Niczego z niej się nie zachowuje.',
  'page.dossier.verifying': 'Ponowne sporządzanie ...',
} as const;
