/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Umowa',
  'page.exposure.debts': 'Co może być należne',
  'page.exposure.group.exposed': 'Według prawa ten nabywca może odpowiadać',
  'page.exposure.group.open': 'Czy według prawa odpowiadałby, nie da się ustalić',
  'page.exposure.group.workers': 'Żadne prawo w danych nie obciąża tego nabywcy',
  'page.exposure.law': 'Prawo i powód',
  'page.exposure.left-out':
    '{n, plural, one {Nie zbadano jednej umowy.} few {Nie zbadano co najmniej # umów.} many {Nie zbadano co najmniej # umów.} other {Nie zbadano co najmniej # umowy.}}',
  'page.exposure.loading': 'Pytanie prawa każdego miejsca ...',
  'page.exposure.no-article': 'brak',
  'page.exposure.not-known': 'nieznane',
  'page.exposure.shortfall': 'Niedobór płacy brutto',
  'page.exposure.state': 'Odpowiedź',
  'page.exposure.supplier': 'Dostawca i miejsce wykonania pracy',
  'page.exposure.supposed':
    'Przypuszczenie na podstawie cen: nikt nie dochodził tu tych wynagrodzeń, a zbyt niska cena nie dowodzi, że są niezapłacone. To nie jest porada prawna.',
  'page.exposure.text.exposed':
    'Jeśli wynagrodzenia, których cena nie mogła pokryć, pozostaną niezapłacone. Niedobór może być większy, niż podano.',
  'page.exposure.text.open':
    'Brakuje faktu albo prawa tego miejsca tu nie wprowadzono. To nie to samo, co brak odpowiedzialności.',
  'page.exposure.text.workers':
    'To nie jest ryzyko prawne tego nabywcy. Niedobór obciąża nadal pracowników, ktokolwiek mógłby im pomóc.',
  'page.exposure.title': 'Za co może odpowiadać',
} as const;
