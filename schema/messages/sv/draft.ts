/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Rader där {columns} är tom avvisas, om inte nyckeln säger mayBeBlank: docs/MAPPING.md, avsnitt 4.',
  'draft.day-two-ways':
    '”{cell}” under {column} kan vara skrivet {taken} eller {other}, och inget i filen säger vilket: välj. Till dess importeras inget.',
  'draft.encoding':
    'Filen anger inte sin kodning. Läst som {read} står det {words}.{isAsked, select, yes { Som {other} skulle det stå {otherWords}.} other {}} Stämmer inte bokstäverna, skriv den rätta under encoding: docs/MAPPING.md, avsnitt 8.',
  'draft.key-of-several': 'Ingen enskild kolumn skiljer sig i varje rad av urvalet; nyckeln består därför av flera.',
  'draft.kind': 'Ett utkast: varje rad läses som {kind}. docs/MAPPING.md förklarar varje ord.',
  'draft.no-currency':
    'Inget i filen säger i vilken valuta beloppen är: sätt in den i stället för {code}. Till dess importeras inget.',
  'draft.notes':
    'Rader som bara fyller sin första cell{named, select, no {} other {, som {cells},}} ser ut som anmärkningar eller rubriker och hålls tillbaka.',
  'draft.nothing': 'Celler med {cells} läses som att de inte säger något, aldrig som noll.',
  'draft.number-two-ways': '”{cell}” under {column} läses som skrivet {taken} och kan vara {other}: sätt in det rätta.',
  'draft.partly': '”{cell}” under {column} kan inte läsas som det mesta av kolumnen: raden avvisas och nämns.',
  'draft.publisher': 'Ange utgivaren och kontrollera nyckeln: kolumnerna som pekar ut en post och aldrig ändras.',
  'draft.regions':
    '”{cell}” under {column} ser ut som koden för en region, och filen säger inte i vilket land: välj det. Till dess importeras inget.',
  'draft.sheets':
    'Arbetsboken har flera blad. Det här utkastet läser {sheet}; de andra är {others}. Ett annat görs med `solidary mapping suggest FIL --sheet NAMN`, eller välj det på sidan.',
  'draft.sign': '”{sign}” läses som {taken} och kan stå för {others}: sätt in filens valuta i stället.',
  'draft.totals': 'Rader som börjar med {cells} ser ut som summor av raderna ovanför och hålls tillbaka.',
  'draft.unfed': 'Kolumner som ännu inte ger något: {columns}',
} as const;
