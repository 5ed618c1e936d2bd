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
  'page.dossier.verified':
    '{same, select, yes {Sporządzono ponownie, każdy bajt jest taki sam.} other {Sporządzono ponownie i wynik jest inny: plik zmieniono albo prawo od tego czasu wprowadzono na nowo.}}',
  'page.dossier.verified-of': '{claim}, stan na {day}. Sygnatura akt {number}, sporządza {author}.',
  'page.dossier.verify': 'Zweryfikuj kartę',
  'page.dossier.verify-file': 'Plik JSON karty odpowiedzi',
  'page.dossier.verify-hint': 'Jest sporządzana ponownie z własnych faktów. Niczego z niej się nie zachowuje.',
  'page.dossier.verifying': 'Ponowne sporządzanie ...',
} as const;
