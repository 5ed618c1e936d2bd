/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary finns på {address} (övningsdata på din egen dator; Ctrl-C stoppar den).',
  'greet.claim': 'Krav {number}: {title}. {total} obetalt.',
  'greet.claim-open': 'Krav {claim}. Hur mycket som är obetalt är inte känt.',
  'greet.claim-untitled': 'Krav {number}. {total} obetalt.',
  'greet.empty': 'Inget finns här ännu: importera en lista på {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# flagga} other {# flaggor}} på {contracts, plural, one {# avtal} other {# avtal}} och {wages, plural, one {# löneuppgift} other {# löneuppgifter}} per {asOf}: {address}/flags',
  'greet.held': '{contracts, number} avtal och {wages, number} löneuppgifter finns: {address}/flags testar dem.',
  'greet.liable': 'Enligt de uppgifter som finns: {parties}.',
  'greet.nobody': 'Inget lagstadgat ansvar hittat enligt de uppgifter som finns.',
  'greet.party': '{name} ({status})',
  'greet.where':
    'Varför, enligt vilken lag och till när: {address}/claims/{claim}?asOf={asOf} (inte juridisk rådgivning)',
} as const;
