/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Płaca brutto} contributions {Składki pracodawcy} tax {Podatek od wynagrodzeń} penalty {Kary pieniężne} interest {Odsetki} other {Odszkodowanie}}: {bounds, select, both {od {least} do {most}} exact {{most}} least {{least} lub więcej} most {najwyżej {most}} other {kwota nieznana}}',
  'exposure.head':
    'Poniżej {all, plural, one {jest jedna umowa} few {są # umowy} many {jest # umów} other {jest # umowy}}; liczba tych, których cena nie mogła pokryć zgodnego z prawem kosztu pracy: {n, plural, =0 {żadna} one {jedna} few {#} many {#} other {#}}.',
  'exposure.left-out':
    '{n, plural, one {Nie zbadano jednej umowy.} few {Nie zbadano co najmniej # umów.} many {Nie zbadano co najmniej # umów.} other {Nie zbadano co najmniej # umowy.}}',
  'exposure.missing.amount':
    '{debt, select, wages {Ile najwyżej brakuje płacy?} contributions {Ile wyniosłyby składki pracodawcy?} tax {Ile podatku by przypadało?} penalty {Jaka kara pieniężna zostałaby nałożona?} interest {Od którego dnia i według jakiej stopy biegłyby odsetki?} other {Dla ilu osób i okresów płacowych?}}',
  'exposure.no-shortfall': 'nie wiadomo, ile brakuje',
  'exposure.none-below': 'Poniżej nie jest znana żadna umowa.',
  'exposure.shortfall': 'niedobór płacy brutto: {amount}',
  'exposure.sum':
    '{state, select, owes {Byłoby należne} other {Może być należne}}, jeśli płace pozostaną niezapłacone, za {n, plural, one {jedną umowę} few {# umowy} many {# umów} other {# umowy}}: {text}.{nested, select, yes { Umowy wykonywane jedna w ramach drugiej dotyczą tej samej pracy: należności za nią liczy się raz, a sum za tę samą pracę nie wolno dodawać.} other {}}',
  'exposure.supposed':
    'Przypuszczenie: nikt nie dochodził tu tych wynagrodzeń. Miejsce, którego prawo nie czyni tego nabywcy dłużnikiem, nie tworzy jego własnego ryzyka; niedobór obciąża tam nadal pracowników.',
  'exposure.unpriced':
    'Poniżej {n, plural, one {jest jedna umowa} few {są # umowy} many {jest # umów} other {jest # umowy}} bez znanej ceny, więc nic nie da się o nich powiedzieć.',
  'exposure.untold':
    'Poniżej {n, plural, one {jest jedna umowa} few {są # umowy} many {jest # umów} other {jest # umowy}} ze znaną ceną, ale bez innego faktu, więc nie da się tego stwierdzić.',
} as const;
