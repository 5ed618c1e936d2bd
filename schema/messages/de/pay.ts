/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Vorliegende Lohnaufzeichnungen: {n}. Unter der gesetzlichen Lohnuntergrenze: {flagged}; nicht darunter: {passed}; nicht feststellbar: {open}; ohne solche Untergrenze: {none}.',
  'pay.column.average': 'Durchschnitt mehrerer',
  'pay.column.collective_agreement': 'Tarifvertrag',
  'pay.column.currency': 'Währung',
  'pay.column.employer': 'Arbeitgeber',
  'pay.column.from': 'Erster Tag',
  'pay.column.going_rate': 'Übliche Vergütung',
  'pay.column.living_wage': 'Existenzsichernder Lohn',
  'pay.column.paid-least': 'Bruttolohn je Stunde, mindestens',
  'pay.column.paid-most': 'Bruttolohn je Stunde, höchstens',
  'pay.column.record': 'Aufzeichnung',
  'pay.column.statutory_minimum': 'Gesetzliche Lohnuntergrenze',
  'pay.column.tests': 'Tests',
  'pay.column.two_thirds': 'Zwei Drittel der üblichen Vergütung',
  'pay.column.until': 'Tag nach dem letzten',
  'pay.column.work': 'Lohngruppe',
  'pay.none': 'Hier ist kein Lohn verzeichnet.',
  'pay.left-out': 'Ältere, nicht gezeigte Aufzeichnungen: {n}.',
} as const;
