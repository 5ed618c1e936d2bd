/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary działa pod adresem {address} (dane ćwiczebne na własnym komputerze; Ctrl-C zatrzymuje).',
  'greet.claim': 'Roszczenie {number}: {title}. Niezapłacone: {total}.',
  'greet.claim-open': 'Roszczenie {claim}. Nie wiadomo, ile nie zapłacono.',
  'greet.claim-untitled': 'Roszczenie {number}. Niezapłacone: {total}.',
  'greet.empty': 'Nie ma jeszcze żadnych danych: listę importuje się pod {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# oznaczenie} few {# oznaczenia} many {# oznaczeń} other {# oznaczenia}}; {contracts, plural, one {# umowa} few {# umowy} many {# umów} other {# umowy}} i {wages, plural, one {# zapis płac} few {# zapisy płac} many {# zapisów płac} other {# zapisu płac}}, stan na {asOf}: {address}/flags',
  'greet.held': 'Umowy w danych: {contracts, number}, zapisy płac: {wages, number}: testuje je {address}/flags.',
  'greet.liable': 'W świetle zgromadzonych faktów: {parties}.',
  'greet.nobody': 'W świetle zgromadzonych faktów nie znaleziono odpowiedzialności z ustawy.',
  'greet.party': '{name} ({status})',
  'greet.where':
    'Dlaczego, na podstawie jakiego prawa i do kiedy: {address}/claims/{claim}?asOf={asOf} (to nie jest porada prawna)',
} as const;
