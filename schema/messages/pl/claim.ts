/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Należy podać niezapłaconą kwotę albo godziny, stawkę i zapłatę; nie jedno i drugie.',
  'claim.bad-amount': '{value} nie jest kwotą. Zapis: 18000.00.',
  'claim.bad-count': '{value} nie jest liczbą osób ani liczbą okresów. Należy wpisać 1 lub więcej albo zostawić puste.',
  'claim.bad-currency': '{value} nie jest kodem waluty. Zapis: EUR.',
  'claim.bad-day': '{value} nie jest dniem z kalendarza. Zapis: 2025-03-31.',
  'claim.bad-place': '{value} nie jest krajem ani regionem. Zapis: DE, GB lub US-CA.',
  'claim.bad-share': '{value} nie jest ułamkiem. Część netto płacy brutto zapisuje się jako 0.62.',
  'claim.claim-not-held': 'Tego roszczenia nie ma już w danych. Należy wprowadzić je jako nowe.',
  'claim.contract-and-unknown': 'Należy podać umowę albo zaznaczyć, że jest nieznana; nie jedno i drugie.',
  'claim.contract-not-held':
    'Umowy {id} nie ma w danych. Należy wybrać umowę z listy albo zaznaczyć, że jest nieznana.',
  'claim.due-before-work':
    'Wynagrodzenie byłoby należne {due}, zanim praca zaczęła się {from}. Proszę sprawdzić oba dni.',
  'claim.ends-before-start': 'Okres kończy się {until}, a nie jest to po jego początku {from}.',
  'claim.from-a-file': 'O tym roszczeniu mówi plik: należy poprawić każdą pozycję osobno, z jej źródłem.',
  'claim.line-empty': 'Należy podać, kiedy wykonano pracę albo ile nie zapłacono. Co nie jest znane, pozostaje puste.',
  'claim.no-lines': 'Należy wprowadzić co najmniej jedną pozycję: co jest niezapłacone i za które dni.',
  'claim.no-such-line': 'Nie ma pozycji {line}; pozycje liczy się od 0.',
  'claim.nothing-unpaid':
    'Godziny razy stawka to nie więcej, niż zapłacono: tu nic nie jest niezapłacone. Proszę poprawić albo usunąć pozycję.',
  'claim.one-way':
    'Należy podać tylko w jeden sposób, co nie zostało zapłacone: kwotę, godziny po stawce, część innej pozycji albo zwyczajową płacę.',
  'claim.party-not-held': 'Podmiotu {id} nie ma w danych. Należy go wyszukać i wybrać z listy.',
  'claim.payment-without-amount': 'Płatność musi mieć kwotę.',
  'claim.saved-meanwhile':
    'Ktoś zapisał to roszczenie po jego otwarciu przez Państwa. Należy przeczytać je ponownie, a potem poprawić to, co jest zapisane teraz.',
  'claim.unknown-value': 'Wartość {value} nie jest tu znana. Możliwe: {known}.',
} as const;
