/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary staat op {address} (oefengegevens op uw eigen computer; Ctrl-C stopt het).',
  'greet.claim': 'Vordering {number}: {title}. {total} onbetaald.',
  'greet.claim-open': 'Vordering {claim}. Hoeveel onbetaald is, is niet bekend.',
  'greet.claim-untitled': 'Vordering {number}. {total} onbetaald.',
  'greet.empty': 'Er is nog niets vastgelegd: importeer een lijst op {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# signaal} other {# signalen}} op {contracts, plural, one {# contract} other {# contracten}} en {wages, plural, one {# loongegeven} other {# loongegevens}} per {asOf}: {address}/flags',
  'greet.held':
    '{contracts, number} contracten en {wages, number} loongegevens zijn beschikbaar: {address}/flags toetst ze.',
  'greet.liable': 'Op grond van de beschikbare feiten: {parties}.',
  'greet.nobody': 'Op grond van de beschikbare feiten is geen wettelijke aansprakelijkheid gevonden.',
  'greet.party': '{name} ({status})',
  'greet.where':
    'Waarom, volgens welke wet en tot wanneer: {address}/claims/{claim}?asOf={asOf} (geen juridisch advies)',
} as const;
