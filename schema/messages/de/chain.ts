/** What a link was inferred from. */
export const chain = {
  'chain.inferred-from.dates_overlap': 'Ihre Tage überschneiden sich.',
  'chain.inferred-from.same_sector': 'Die Arbeit gehört zur selben Branche.',
  'chain.inferred-from.same_workplace': 'Sie werden an derselben Arbeitsstätte ausgeführt.',
  'chain.inferred-from.stated': 'Die Quelle selbst gibt das Glied als erschlossen an.',
  'chain.inferred-from.supplier_is_buyer': 'Der Auftraggeber des unteren Vertrags ist der Auftragnehmer des oberen.',
} as const;
