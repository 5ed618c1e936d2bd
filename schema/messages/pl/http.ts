/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'Nie można odczytać żądania: nie jest w formacie JSON albo przekracza 1 MB.',
  'http.dossier-needs':
    'Należy podać dzień pytania, numer, pod którym prowadzona jest sprawa, i kto sporządza: ?asOf=2026-05-01&fileNumber=12&author=Name.',
  'http.letter-needs':
    'Projekt wydaje się po potwierdzeniu podglądu: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Części do poszerzenia: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Wczytaj stronę ponownie',
  'http.name-missing': 'Należy podać nazwę pliku: POST /uploads?name=list.csv.',
  'http.needs-script':
    'Ta strona wymaga JavaScriptu, który jest tu wyłączony. Te same odpowiedzi daje wiersz poleceń: npx solidary --help',
  'http.not-found': 'Pod {path} nie ma niczego.',
  'http.nothing-rejected': 'Żaden wiersz tego importu nie został odrzucony.',
  'http.other-host':
    'To Solidary odpowiada tylko na tym komputerze: otwiera się je jako http://localhost albo http://127.0.0.1.',
  'http.other-origin': 'Zmieniać coś może tu tylko strona tego Solidary.',
  'http.page-loads': 'Strona jest wczytywana ...',
  'http.page-not-built': 'Strona nie jest jeszcze zbudowana: należy uruchomić npm run build.',
  'http.what-this-is':
    'Solidary pokazuje, kto może odpowiadać za niewypłacone wynagrodzenia w łańcuchu podwykonawców, na podstawie jakiego prawa, za ile i do kiedy, ze źródłami. To nie jest porada prawna.',
  'http.which-file': 'Odrzucone wiersze są w kilku plikach. Jeden z nich wskazuje się przez ?file=: {names}.',
  'http.page-stuck': 'Część tej strony nie dotarła: być może zastąpiła ją nowsza wersja albo serwer przestał działać.',
  'http.source-not-held': 'Nie ma tu zdjęcia ani skanu o tym skrócie.',
} as const;
