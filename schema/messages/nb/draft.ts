/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Rader der {columns} er tom, avvises, med mindre nøkkelen sier mayBeBlank: docs/MAPPING.md, del 4.',
  'draft.day-two-ways':
    '«{cell}» under {column} kan være skrevet {taken} eller {other}, og ingenting i filen sier hvilket: velg. Før det importeres ingenting.',
  'draft.encoding':
    'Filen oppgir ikke kodingen sin. Lest som {read} står det {words}.{isAsked, select, yes { Som {other} ville det stått {otherWords}.} other {}} Er bokstavene feil, skriv den rette under encoding: docs/MAPPING.md, del 8.',
  'draft.key-of-several': 'Ingen enkelt kolonne er ulik i hver rad av utvalget; nøkkelen består derfor av flere.',
  'draft.kind': 'Et utkast: hver rad leses som {kind}. docs/MAPPING.md forklarer hvert ord.',
  'draft.no-currency':
    'Ingenting i filen sier hvilken valuta beløpene er i: sett den i stedet for {code}. Før det importeres ingenting.',
  'draft.notes':
    'Rader som bare fyller den første cellen{named, select, no {} other {, som {cells},}} ser ut som merknader eller overskrifter, og holdes tilbake.',
  'draft.nothing': 'Celler med {cells} leses som at de ikke sier noe, aldri som null.',
  'draft.number-two-ways': '«{cell}» under {column} leses som skrevet {taken} og kan være {other}: sett inn den rette.',
  'draft.partly': '«{cell}» under {column} kan ikke leses slik det meste av kolonnen kan: raden avvises og nevnes.',
  'draft.publisher': 'Oppgi utgiveren, og kontroller nøkkelen: kolonnene som navngir en post og aldri endrer seg.',
  'draft.regions':
    '«{cell}» under {column} ser ut som koden for en region, og filen sier ikke i hvilket land: velg det. Før det importeres ingenting.',
  'draft.sheets':
    'Arbeidsboken har flere ark. Dette utkastet leser {sheet}; de andre er {others}. Et annet lages med `solidary mapping suggest FIL --sheet NAVN`, eller velg det på siden.',
  'draft.sign': '«{sign}» leses som {taken} og kan stå for {others}: sett inn valutaen til filen.',
  'draft.totals': 'Rader som begynner med {cells} ser ut som summer av radene over, og holdes tilbake.',
  'draft.unfed': 'Kolonner som ikke gir noe ennå: {columns}',
} as const;
