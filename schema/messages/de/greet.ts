/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary läuft unter {address} (Übungsdaten auf Ihrem eigenen Rechner; Strg-C beendet es).',
  'greet.claim': 'Forderung {number}: {title}. Nicht gezahlt: {total}.',
  'greet.claim-open': 'Forderung {claim}. Wie viel nicht gezahlt ist, ist nicht bekannt.',
  'greet.claim-untitled': 'Forderung {number}. Nicht gezahlt: {total}.',
  'greet.empty': 'Noch liegt nichts vor: Importieren Sie eine Liste unter {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# Markierung} other {# Markierungen}} an {contracts, plural, one {# Vertrag} other {# Verträgen}} und {wages, plural, one {# Lohnaufzeichnung} other {# Lohnaufzeichnungen}}, Stand {asOf}: {address}/flags',
  'greet.held':
    'Es liegen vor: {contracts, number} Verträge und {wages, number} Lohnaufzeichnungen; {address}/flags testet sie.',
  'greet.liable': 'Nach den vorliegenden Tatsachen: {parties}.',
  'greet.nobody': 'Nach den vorliegenden Tatsachen wurde keine gesetzliche Haftung gefunden.',
  'greet.party': '{name} ({status})',
  'greet.where': 'Warum, nach welchem Recht und bis wann: {address}/claims/{claim}?asOf={asOf} (keine Rechtsberatung)',
} as const;
