/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {je {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `Von {price} ${PER} bleiben {left_is, select, exact {{left}} other {höchstens {left}}} für die Arbeit, und ihre rechtmäßigen Arbeitskosten betragen {labour_is, select, exact {{labour}} other {mindestens {labour}}}.`,
  'breakdown.answer.no-labour': `Von {price} ${PER} bleiben höchstens {left} für die Arbeit; wie hoch ihre rechtmäßigen Arbeitskosten sind, ist nicht bekannt.`,
  'breakdown.answer.no-price': 'Es liegt kein Preis vor, der sich aufschlüsseln ließe.',
  'breakdown.answer.open': `Von {price} ${PER} bleiben {left_is, select, exact {{left}} other {höchstens {left}}} für die Arbeit, und ihre rechtmäßigen Arbeitskosten betragen {labour_is, select, exact {{labour}} other {mindestens {labour}}}: Nach dem, was vorliegt, kann beides sein.`,
  'breakdown.answer.possible': `Von {price} ${PER} bleiben {left_is, select, exact {{left}} other {mindestens {left}}} für die Arbeit, und ihre rechtmäßigen Arbeitskosten betragen {labour_is, select, exact {{labour}} other {höchstens {labour}}}.`,
  'breakdown.answer.unpriced': 'Der Preis der Arbeit selbst liegt nicht vor; die Preise darüber liegen vor.',
  'breakdown.column.currency': 'Währung',
  'breakdown.column.least': 'Mindestens',
  'breakdown.column.most': 'Höchstens',
  'breakdown.column.notes': 'Anmerkungen',
  'breakdown.column.per': 'Für',
  'breakdown.column.record': 'Kennung des Vertrags',
  'breakdown.column.row': 'Von oben nach unten',
  'breakdown.first':
    'Der erste Preis von oben, der die rechtmäßigen Arbeitskosten nicht gedeckt haben kann, ist der, den {party} an {to} zahlt; beide haben ihn vereinbart und konnten es sehen.',
  'breakdown.first-known':
    'Von den Preisen, zu denen es sich sagen lässt, ist der erste von oben, der die rechtmäßigen Arbeitskosten nicht gedeckt haben kann, der, den {party} an {to} zahlt; beide haben ihn vereinbart und konnten es sehen. Darüber lässt es sich nicht sagen zu: {above}.',
  'breakdown.first-left':
    'Was {party} an {to} zahlt, würde die rechtmäßigen Arbeitskosten allein decken, aber nicht neben den anderen Kosten der Arbeit.',
  'breakdown.note.first': 'Der erste Preis von oben, der die rechtmäßigen Arbeitskosten nicht gedeckt haben kann.',
  'breakdown.note.first-known':
    'Von denen, zu denen es sich sagen lässt, der erste von oben, der hinter den rechtmäßigen Arbeitskosten zurückbleibt.',
  'breakdown.note.first-left': 'Der erste Schritt von oben, der unter den rechtmäßigen Arbeitskosten liegt.',
  'breakdown.note.inferred': 'Dass er über der Arbeit steht, ist erschlossen, nicht belegt.',
  'breakdown.note.not-known': 'Nicht bekannt.',
  'breakdown.note.other-work': 'Höchstens: Der Preis darüber kann auch andere Arbeit bezahlen.',
  'breakdown.note.others':
    'Er bezahlt auch {n, plural, one {# anderen Vertrag} other {# andere Verträge}}: Ob er für alle reicht, ist ein eigener Test.',
  'breakdown.note.source': 'Quelle: {cite}.',
  'breakdown.note.tax-not-known': 'Steuer auf den Verkauf ist enthalten; wie viel, ist nicht bekannt.',
  'breakdown.parts':
    'Darüber teilt sich der Weg: Unter welchem Vertrag die Arbeit ausgeführt wurde, ist nicht bekannt.',
  'breakdown.row.keeps': '{party} behält, eigene Kosten darin',
  'breakdown.row.labour': 'Rechtmäßige Arbeitskosten: Stunden × Lohnuntergrenze × (1 + Lohnnebenkosten)',
  'breakdown.row.left': 'Bleibt für die Arbeit: Lohn und was der Arbeitgeber darauf schuldet',
  'breakdown.row.on_costs': 'Darin Lohnnebenkosten des Arbeitgebers',
  'breakdown.row.other_costs': 'Andere Kosten von {party}: Material, Werkzeug, Fahrten',
  'breakdown.row.price': '{party} zahlt an {to}',
  'breakdown.row.retail': '{party} verkauft es für',
  'breakdown.row.seller_keeps': '{party} behält, alle Verkaufskosten darin',
  'breakdown.row.short': 'Fehlbetrag zu den rechtmäßigen Arbeitskosten',
  'breakdown.row.tax': 'Steuer auf den Verkauf',
  'breakdown.row.wage': 'Darin Bruttolohn',
} as const;
