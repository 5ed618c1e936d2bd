/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary er på {address} (øvingsdata på din egen maskin; Ctrl-C stopper det).',
  'greet.claim': 'Krav {number}: {title}. {total} ubetalt.',
  'greet.claim-open': 'Krav {claim}. Hvor mye som er ubetalt, er ikke kjent.',
  'greet.claim-untitled': 'Krav {number}. {total} ubetalt.',
  'greet.empty': 'Ingenting foreligger ennå: importer en liste på {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# flagg} other {# flagg}} på {contracts, plural, one {# kontrakt} other {# kontrakter}} og {wages, plural, one {# lønnsoppføring} other {# lønnsoppføringer}} per {asOf}: {address}/flags',
  'greet.held':
    '{contracts, number} kontrakter og {wages, number} lønnsoppføringer foreligger: {address}/flags tester dem.',
  'greet.liable': 'Ut fra opplysningene som foreligger: {parties}.',
  'greet.nobody': 'Ikke funnet noe lovbestemt ansvar ut fra opplysningene som foreligger.',
  'greet.party': '{name} ({status})',
  'greet.where':
    'Hvorfor, etter hvilken lov og inntil når: {address}/claims/{claim}?asOf={asOf} (ikke juridisk rådgivning)',
} as const;
