/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'Hoe lang een vordering op grond hiervan blijft bestaan, is niet in de tekst gelezen.',
  'law.open.from-memory': 'Uit het geheugen geschreven: er is geen tekst gelezen.',
  'law.open.guidance-only': 'Gelezen is een toelichting van een autoriteit, niet de tekst zelf.',
  'law.open.judgement': 'Hangt af van een oordeel dat geen regel velt: {what}.',
  'law.open.no-time-limit':
    'Hoe lang een vordering op wie boven de werkgever staat blijft bestaan, is niet vastgelegd: dat geen laatste dag wordt getoond, betekent niet dat er geen is.',
  'law.open.may-last': 'Dat het vanaf {day} niet meer van kracht was, is niet geverifieerd.',
  'law.open.start-approx': 'De eerste dag, {day}, is bij benadering.',
  'law.open.start-unverified':
    '{day} is de datum van de tekst die is gelezen, en niet als de eerste dag bekend: voor eerder werk is het antwoord dat niemand het kan zeggen.',
  'law.open.text-in-part': 'Delen van de tekst zijn gelezen, niet het geheel.',
  'law.open.text-not-read': 'Gelezen is wat anderen over de tekst schrijven, niet de tekst zelf.',
  'law.open.text-version': 'In welke versie de tekst is gelezen, is niet vastgelegd.',
  'law.open.unsettled': 'Niet onderzocht: {what}.',
  'law.relation.alternative_of': 'In plaats hiervan kan een andere worden ingeroepen',
  'law.relation.alternative_to': 'Kan in de plaats hiervan worden ingeroepen, niet erbovenop',
  'law.relation.beside': 'Staat ernaast: beide worden getoond, nooit opgeteld',
  'law.relation.transposed_by': 'In nationaal recht omgezet door',
  'law.relation.transposes': 'Zet om in nationaal recht',
  'law.relation.yields_of': 'Wijkt voor deze',
  'law.relation.yields_to': 'Gaat vóór deze',
} as const;
