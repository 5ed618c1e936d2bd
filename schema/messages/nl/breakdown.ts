/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {per {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `Van {price} ${PER} blijft {left_is, select, exact {{left}} other {ten hoogste {left}}} over voor het werk, en de rechtmatige arbeidskosten daarvan zijn {labour_is, select, exact {{labour}} other {ten minste {labour}}}.`,
  'breakdown.answer.no-labour': `Van {price} ${PER} blijft ten hoogste {left} over voor het werk; wat de rechtmatige arbeidskosten daarvan zijn, is niet bekend.`,
  'breakdown.answer.no-price': 'Er is geen prijs beschikbaar die kan worden uitgesplitst.',
  'breakdown.answer.open': `Van {price} ${PER} blijft {left_is, select, exact {{left}} other {ten hoogste {left}}} over voor het werk, en de rechtmatige arbeidskosten daarvan zijn {labour_is, select, exact {{labour}} other {ten minste {labour}}}: op grond van wat beschikbaar is, kan het beide zijn.`,
  'breakdown.answer.possible': `Van {price} ${PER} blijft {left_is, select, exact {{left}} other {ten minste {left}}} over voor het werk, en de rechtmatige arbeidskosten daarvan zijn {labour_is, select, exact {{labour}} other {ten hoogste {labour}}}.`,
  'breakdown.answer.unpriced': 'De prijs van het werk zelf is niet beschikbaar; de prijzen erboven wel.',
  'breakdown.column.currency': 'Munteenheid',
  'breakdown.column.least': 'Ten minste',
  'breakdown.column.most': 'Ten hoogste',
  'breakdown.column.notes': 'Opmerkingen',
  'breakdown.column.per': 'Voor',
  'breakdown.column.record': 'Id van het contract',
  'breakdown.column.row': 'Van boven naar beneden',
  'breakdown.first':
    'De eerste prijs van bovenaf waarvan de rechtmatige arbeidskosten niet betaald kunnen zijn, is wat {party} aan {to} betaalt; beide zijn die overeengekomen en konden het zien.',
  'breakdown.first-known':
    'Van de prijzen waarvan het te zeggen is, is de eerste van bovenaf waarvan de rechtmatige arbeidskosten niet betaald kunnen zijn wat {party} aan {to} betaalt; beide zijn die overeengekomen en konden het zien. Daarboven is het niet te zeggen van: {above}.',
  'breakdown.first-left':
    'Wat {party} aan {to} betaalt, zou de rechtmatige arbeidskosten alleen wel dekken, maar niet naast de andere kosten van het werk.',
  'breakdown.note.first':
    'De eerste prijs van bovenaf waarvan de rechtmatige arbeidskosten van het werk niet betaald kunnen zijn.',
  'breakdown.note.first-known':
    'Van wat te zeggen is, de eerste van bovenaf die tekortschiet voor de rechtmatige arbeidskosten van het werk.',
  'breakdown.note.first-left': 'De eerste stap van bovenaf die onder de rechtmatige arbeidskosten van het werk ligt.',
  'breakdown.note.inferred': 'Dat het boven het werk staat, is afgeleid, niet gedocumenteerd.',
  'breakdown.note.not-known': 'Niet bekend.',
  'breakdown.note.other-work': 'Ten hoogste: de prijs erboven kan ook voor ander werk zijn.',
  'breakdown.note.others':
    'Hij betaalt ook voor {n, plural, one {# ander contract} other {# andere contracten}}: of hij voor alle genoeg is, is een aparte toets.',
  'breakdown.note.source': 'Bron: {cite}.',
  'breakdown.note.tax-not-known': 'Belasting over de verkoop zit erin; hoeveel is niet bekend.',
  'breakdown.parts': 'Hierboven splitst de weg zich: onder welk contract het werk is gedaan, is niet bekend.',
  'breakdown.row.keeps': '{party} houdt over, met de eigen kosten erin',
  'breakdown.row.labour': 'Rechtmatige arbeidskosten: uren × loonondergrens × (1 + werkgeverslasten)',
  'breakdown.row.left': 'Over voor het werk: loon, en wat de werkgever daarover verschuldigd is',
  'breakdown.row.on_costs': 'Werkgeverslasten daarin',
  'breakdown.row.other_costs': 'Andere kosten van {party}: materiaal, gereedschap, reizen',
  'breakdown.row.price': '{party} betaalt aan {to}',
  'breakdown.row.retail': '{party} verkoopt het voor',
  'breakdown.row.seller_keeps': '{party} houdt over, met alle verkoopkosten erin',
  'breakdown.row.short': 'Tekort ten opzichte van rechtmatige arbeidskosten',
  'breakdown.row.tax': 'Belasting over de verkoop',
  'breakdown.row.wage': 'Brutoloon daarin',
} as const;
