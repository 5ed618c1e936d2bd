/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {per {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `Su {price} ${PER} restano {left_is, select, exact {{left}} other {al massimo {left}}} per questo lavoro, e il costo legale del lavoro è di {labour_is, select, exact {{labour}} other {almeno {labour}}}.`,
  'breakdown.answer.no-labour': `Su {price} ${PER} restano al massimo {left} per questo lavoro; il costo legale del lavoro non è noto.`,
  'breakdown.answer.no-price': 'Nessun prezzo da scomporre è registrato.',
  'breakdown.answer.open': `Su {price} ${PER} restano {left_is, select, exact {{left}} other {al massimo {left}}} per questo lavoro, e il costo legale del lavoro è di {labour_is, select, exact {{labour}} other {almeno {labour}}}: in base a quanto è registrato, entrambe le cose sono possibili.`,
  'breakdown.answer.possible': `Su {price} ${PER} restano {left_is, select, exact {{left}} other {almeno {left}}} per questo lavoro, e il costo legale del lavoro è {labour_is, select, exact {di {labour}} other {al massimo di {labour}}}.`,
  'breakdown.answer.unpriced': 'Il prezzo del lavoro stesso non è registrato; i prezzi al di sopra lo sono.',
  'breakdown.column.currency': 'Valuta',
  'breakdown.column.least': 'Almeno',
  'breakdown.column.most': 'Al massimo',
  'breakdown.column.notes': 'Note',
  'breakdown.column.per': 'Per',
  'breakdown.column.record': 'Identificativo del contratto',
  'breakdown.column.row': 'Dall’alto in basso',
  'breakdown.first':
    'Il primo prezzo, dall’alto, che non può aver pagato il costo legale del lavoro è quello che {party} paga a {to}; entrambi lo hanno concordato e potevano vederlo.',
  'breakdown.first-known':
    'Tra i prezzi di cui si può dirlo, il primo dall’alto che non può aver pagato il costo legale del lavoro è quello che {party} paga a {to}; entrambi lo hanno concordato e potevano vederlo. Al di sopra non si può dire di: {above}.',
  'breakdown.first-left':
    'Ciò che {party} paga a {to} basterebbe al solo costo legale del lavoro, ma non insieme agli altri costi del lavoro da svolgere.',
  'breakdown.note.first': 'Il primo prezzo, dall’alto, che non può aver pagato il costo legale del lavoro.',
  'breakdown.note.first-known':
    'Di quelli di cui si può dirlo, il primo dall’alto che non raggiunge il costo legale del lavoro.',
  'breakdown.note.first-left': 'Il primo passaggio, dall’alto, inferiore al costo legale del lavoro.',
  'breakdown.note.inferred': 'Che questo contratto stia sopra il lavoro è desunto, non documentato.',
  'breakdown.note.not-known': 'Non noto.',
  'breakdown.note.other-work': 'Al massimo: il prezzo al di sopra può pagare anche altri lavori.',
  'breakdown.note.others':
    'Paga anche {n, plural, one {# altro contratto} many {altri # contratti} other {altri # contratti}}: se basta per tutti è un altro test.',
  'breakdown.note.source': 'Fonte: {cite}.',
  'breakdown.note.tax-not-known': 'L’imposta sulla vendita vi è compresa; in quale misura non è noto.',
  'breakdown.parts': 'Al di sopra la via si divide: non è noto sotto quale contratto il lavoro è stato svolto.',
  'breakdown.row.keeps': 'Trattenuto da {party}, compresi i suoi costi',
  'breakdown.row.labour': 'Costo legale del lavoro: ore × salario minimo × (1 + oneri del datore di lavoro)',
  'breakdown.row.left': 'Resta per questo lavoro: la retribuzione, e ciò che il datore di lavoro deve su di essa',
  'breakdown.row.on_costs': 'Di cui oneri del datore di lavoro',
  'breakdown.row.other_costs': 'Altri costi di {party}: materiale, attrezzi, trasferte',
  'breakdown.row.price': '{party} paga a {to}',
  'breakdown.row.retail': '{party} lo vende a',
  'breakdown.row.seller_keeps': 'Trattenuto da {party}, compresi tutti i costi di vendita',
  'breakdown.row.short': 'Manca per il costo legale del lavoro',
  'breakdown.row.tax': 'Imposta sulla vendita',
  'breakdown.row.wage': 'Di cui retribuzione lorda',
} as const;
