/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Rijen waarin {columns} leeg is, worden geweigerd, tenzij de sleutel mayBeBlank zegt: docs/MAPPING.md, deel 4.',
  'draft.day-two-ways':
    '“{cell}” onder {column} kan als {taken} of {other} geschreven zijn, en niets in het bestand zegt welke: kies. Tot dan wordt niets geïmporteerd.',
  'draft.encoding':
    'Het bestand noemt zijn codering niet. Gelezen als {read} staat er {words}.{isAsked, select, yes { Als {other} zou er {otherWords} staan.} other {}} Kloppen de letters niet, zet dan de juiste bij encoding: docs/MAPPING.md, deel 8.',
  'draft.key-of-several':
    'Geen enkele kolom verschilt in elke rij van de steekproef; de sleutel bestaat daarom uit meerdere.',
  'draft.kind': 'Een ontwerp: elke rij wordt gelezen als {kind}. docs/MAPPING.md legt elk woord uit.',
  'draft.no-currency':
    'Niets in het bestand zegt in welke valuta bedragen zijn: zet die in plaats van {code}. Tot dan wordt niets geïmporteerd.',
  'draft.notes':
    'Rijen waarvan alleen de eerste cel gevuld is{named, select, no {} other {, zoals {cells},}} lijken aantekeningen of kopjes en worden tegengehouden.',
  'draft.nothing': 'Cellen met {cells} worden gelezen alsof zij niets zeggen, nooit als nul.',
  'draft.number-two-ways':
    '“{cell}” onder {column} wordt gelezen als {taken} en kan {other} zijn: zet de juiste ervoor in de plaats.',
  'draft.partly':
    '“{cell}” onder {column} is niet te lezen zoals het meeste van die kolom: de rij wordt geweigerd en genoemd.',
  'draft.publisher':
    'Noem de uitgever en controleer de sleutel: de kolommen die een record aanwijzen en nooit veranderen.',
  'draft.regions':
    '“{cell}” onder {column} lijkt de code van een regio, en het bestand zegt niet van welk land: kies het. Tot dan wordt niets geïmporteerd.',
  'draft.sheets':
    'De werkmap heeft meerdere bladen. Dit ontwerp leest {sheet}; de andere zijn {others}. Een ander ontwerpt u met `solidary mapping suggest BESTAND --sheet NAAM`, of kies het op de pagina.',
  'draft.sign':
    '“{sign}” wordt gelezen als {taken} en kan ook staan voor {others}: zet de valuta van het bestand ervoor in de plaats.',
  'draft.totals': 'Rijen die met {cells} beginnen lijken totalen van de rijen erboven en worden tegengehouden.',
  'draft.unfed': 'Kolommen die nog niets leveren: {columns}',
} as const;
