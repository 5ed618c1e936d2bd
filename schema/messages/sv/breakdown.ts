/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {per {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `Av {price} ${PER} återstår {left_is, select, exact {{left}} other {högst {left}}} för arbetet, och dess lagenliga arbetskostnad är {labour_is, select, exact {{labour}} other {minst {labour}}}.`,
  'breakdown.answer.no-labour': `Av {price} ${PER} återstår högst {left} för arbetet; vad dess lagenliga arbetskostnad är, är inte känt.`,
  'breakdown.answer.no-price': 'Inget pris finns här som kan delas upp.',
  'breakdown.answer.open': `Av {price} ${PER} återstår {left_is, select, exact {{left}} other {högst {left}}} för arbetet, och dess lagenliga arbetskostnad är {labour_is, select, exact {{labour}} other {minst {labour}}}: med det som finns kan det vara vilketdera.`,
  'breakdown.answer.possible': `Av {price} ${PER} återstår {left_is, select, exact {{left}} other {minst {left}}} för arbetet, och dess lagenliga arbetskostnad är {labour_is, select, exact {{labour}} other {högst {labour}}}.`,
  'breakdown.answer.unpriced': 'Priset för själva arbetet finns inte här; priserna ovanför finns.',
  'breakdown.column.currency': 'Valuta',
  'breakdown.column.least': 'Minst',
  'breakdown.column.most': 'Högst',
  'breakdown.column.notes': 'Anmärkningar',
  'breakdown.column.per': 'För',
  'breakdown.column.record': 'Avtals-id',
  'breakdown.column.row': 'Uppifrån och ner',
  'breakdown.first':
    'Det första priset uppifrån som inte kan ha täckt den lagenliga arbetskostnaden är det som {party} betalar till {to}; båda avtalade det och kunde se det.',
  'breakdown.first-known':
    'Av de priser som det kan sägas om är det första uppifrån som inte kan ha täckt den lagenliga arbetskostnaden det som {party} betalar till {to}; båda avtalade det och kunde se det. Ovanför kan det inte sägas om: {above}.',
  'breakdown.first-left':
    'Vad {party} betalar till {to} skulle täcka enbart den lagenliga arbetskostnaden, men inte jämte arbetets övriga kostnader.',
  'breakdown.note.first': 'Det första priset uppifrån som inte kan ha täckt arbetets lagenliga arbetskostnad.',
  'breakdown.note.first-known':
    'Av dem som det kan sägas om, det första uppifrån som inte når upp till arbetets lagenliga arbetskostnad.',
  'breakdown.note.first-left': 'Det första steget uppifrån som ligger under arbetets lagenliga arbetskostnad.',
  'breakdown.note.inferred': 'Att det står ovanför arbetet är härlett, inte dokumenterat.',
  'breakdown.note.not-known': 'Inte känt.',
  'breakdown.note.other-work': 'Högst: priset ovanför kan betala även annat arbete.',
  'breakdown.note.others':
    'Det betalar också {n, plural, one {# annat avtal} other {# andra avtal}}: om det räcker till alla är ett eget test.',
  'breakdown.note.source': 'Källa: {cite}.',
  'breakdown.note.tax-not-known': 'Skatt på försäljningen ingår; hur mycket är inte känt.',
  'breakdown.parts': 'Ovanför detta delar sig vägen: under vilket avtal arbetet utfördes är inte känt.',
  'breakdown.row.keeps': '{party} behåller, egna kostnader inräknade',
  'breakdown.row.labour': 'Lagenlig arbetskostnad: timmar × golvlön × (1 + lönebikostnader)',
  'breakdown.row.left': 'Kvar för arbetet: lön, och vad arbetsgivaren ska betala på den',
  'breakdown.row.on_costs': 'Därav arbetsgivarens lönebikostnader',
  'breakdown.row.other_costs': 'Andra kostnader för {party}: material, verktyg, resor',
  'breakdown.row.price': '{party} betalar till {to}',
  'breakdown.row.retail': '{party} säljer det för',
  'breakdown.row.seller_keeps': '{party} behåller, alla försäljningskostnader inräknade',
  'breakdown.row.short': 'Fattas till lagenlig arbetskostnad',
  'breakdown.row.tax': 'Skatt på försäljningen',
  'breakdown.row.wage': 'Därav bruttolön',
} as const;
