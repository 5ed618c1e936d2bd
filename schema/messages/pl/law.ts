/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'W tekście nie odczytano, jak długo trwa roszczenie na tej podstawie.',
  'law.open.from-memory': 'Zapisane z pamięci: nie czytano żadnego tekstu.',
  'law.open.guidance-only': 'Czytano wytyczne organu, nie sam tekst.',
  'law.open.judgement': 'Zależy od oceny, której żaden przepis nie dokonuje: {what}.',
  'law.open.no-time-limit':
    'Nie wprowadzono, jak długo trwa roszczenie wobec tych, którzy stoją nad pracodawcą: brak ostatniego dnia nie znaczy, że go nie ma.',
  'law.open.may-last': 'Nie sprawdzono, że od dnia {day} już nie obowiązywał.',
  'law.open.start-approx': 'Pierwszy dzień obowiązywania, {day}, jest przybliżony.',
  'law.open.start-unverified':
    '{day} to data przeczytanego tekstu i nie wiadomo, czy jest pierwszym dniem obowiązywania: dla pracy wcześniejszej odpowiedź brzmi, że nikt nie może tego ustalić.',
  'law.open.text-in-part': 'Przeczytano części tekstu, nie całość.',
  'law.open.text-not-read': 'Przeczytano to, co inni piszą o tekście, nie sam tekst.',
  'law.open.text-version': 'Nie zapisano, w której wersji przeczytano tekst.',
  'law.open.unsettled': 'Nie zbadano: {what}.',
  'law.relation.alternative_of': 'W jego miejsce można dochodzić innego',
  'law.relation.alternative_to': 'Można go dochodzić w jego miejsce, nie dodatkowo',
  'law.relation.beside': 'Stoi obok: pokazane są oba, nigdy nie sumowane',
  'law.relation.transposed_by': 'Wdrożony do prawa krajowego przez',
  'law.relation.transposes': 'Wdraża do prawa krajowego',
  'law.relation.yields_of': 'Ustępuje temu',
  'law.relation.yields_to': 'Ma pierwszeństwo przed tym',
} as const;
