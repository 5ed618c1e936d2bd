/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary is at {address} (practice data on your own machine; Ctrl-C stops it).',
  'greet.claim': 'Claim {number}: {title}. {total} unpaid.',
  'greet.claim-open': 'Claim {claim}. How much is unpaid is not known.',
  'greet.claim-untitled': 'Claim {number}. {total} unpaid.',
  'greet.empty': 'Nothing is held yet: import a list at {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# flag} other {# flags}} on {contracts, plural, one {# contract} other {# contracts}} and {wages, plural, one {# wage record} other {# wage records}} as of {asOf}: {address}/flags',
  'greet.held': '{contracts, number} contracts and {wages, number} wage records are held: {address}/flags tests them.',
  'greet.liable': 'On the facts held: {parties}.',
  'greet.nobody': 'No statutory liability found on the facts held.',
  'greet.party': '{name} ({status})',
  'greet.where': 'Why, under which law and until when: {address}/claims/{claim}?asOf={asOf} (not legal advice)',
} as const;
