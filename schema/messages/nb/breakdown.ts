/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {per {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `Av {price} ${PER} er {left_is, select, exact {{left}} other {høyst {left}}} igjen til arbeidet, og den lovlige lønnskostnaden er {labour_is, select, exact {{labour}} other {minst {labour}}}.`,
  'breakdown.answer.no-labour': `Av {price} ${PER} er høyst {left} igjen til arbeidet; hva den lovlige lønnskostnaden er, er ikke kjent.`,
  'breakdown.answer.no-price': 'Det foreligger ingen pris som kan deles opp.',
  'breakdown.answer.open': `Av {price} ${PER} er {left_is, select, exact {{left}} other {høyst {left}}} igjen til arbeidet, og den lovlige lønnskostnaden er {labour_is, select, exact {{labour}} other {minst {labour}}}: ut fra det som foreligger, kan det være begge deler.`,
  'breakdown.answer.possible': `Av {price} ${PER} er {left_is, select, exact {{left}} other {minst {left}}} igjen til arbeidet, og den lovlige lønnskostnaden er {labour_is, select, exact {{labour}} other {høyst {labour}}}.`,
  'breakdown.answer.unpriced': 'Prisen på selve arbeidet foreligger ikke; prisene over gjør det.',
  'breakdown.column.currency': 'Valuta',
  'breakdown.column.least': 'Minst',
  'breakdown.column.most': 'Høyst',
  'breakdown.column.notes': 'Merknader',
  'breakdown.column.per': 'For',
  'breakdown.column.record': 'Kontrakt-ID',
  'breakdown.column.row': 'Ovenfra og ned',
  'breakdown.first':
    'Den første prisen ovenfra som ikke kan ha dekket den lovlige lønnskostnaden, er det {party} betaler {to}; begge avtalte den og kunne se det.',
  'breakdown.first-known':
    'Av prisene som det kan sies om, er den første ovenfra som ikke kan ha dekket den lovlige lønnskostnaden, det {party} betaler {to}; begge avtalte den og kunne se det. Over den kan det ikke sies om: {above}.',
  'breakdown.first-left':
    'Det {party} betaler {to}, ville dekke den lovlige lønnskostnaden alene, men ikke ved siden av de andre kostnadene ved arbeidet.',
  'breakdown.note.first': 'Den første prisen ovenfra som ikke kan ha dekket arbeidets lovlige lønnskostnad.',
  'breakdown.note.first-known':
    'Av dem som det kan sies om, den første ovenfra som ikke når opp til arbeidets lovlige lønnskostnad.',
  'breakdown.note.first-left': 'Det første steget ovenfra som ligger under arbeidets lovlige lønnskostnad.',
  'breakdown.note.inferred': 'At det står over arbeidet, er utledet, ikke dokumentert.',
  'breakdown.note.not-known': 'Ikke kjent.',
  'breakdown.note.other-work': 'Høyst: prisen over kan betale for annet arbeid også.',
  'breakdown.note.others':
    'Den betaler også for {n, plural, one {# annen kontrakt} other {# andre kontrakter}}: om den er nok til alle, er en egen test.',
  'breakdown.note.source': 'Kilde: {cite}.',
  'breakdown.note.tax-not-known': 'Skatt på salget er med i den; hvor mye er ikke kjent.',
  'breakdown.parts': 'Over dette deler veien seg: under hvilken kontrakt arbeidet ble utført, er ikke kjent.',
  'breakdown.row.keeps': '{party} beholder, egne kostnader medregnet',
  'breakdown.row.labour': 'Lovlig lønnskostnad: timer × gulvlønn × (1 + sosiale kostnader)',
  'breakdown.row.left': 'Igjen til arbeidet: lønn, og det arbeidsgiveren skylder på den',
  'breakdown.row.on_costs': 'Arbeidsgivers sosiale kostnader i det',
  'breakdown.row.other_costs': 'Andre kostnader hos {party}: materialer, verktøy, reise',
  'breakdown.row.price': '{party} betaler {to}',
  'breakdown.row.retail': '{party} selger det for',
  'breakdown.row.seller_keeps': '{party} beholder, alle salgskostnader medregnet',
  'breakdown.row.short': 'Mangler på lovlig lønnskostnad',
  'breakdown.row.tax': 'Skatt på salget',
  'breakdown.row.wage': 'Bruttolønn i det',
} as const;
