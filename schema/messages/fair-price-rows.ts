/** The amounts of a fair price in the order in which page and command line list them: each with its words. */
export const FAIR_PRICE_ROWS = [
  ['page.what-if.row.price', 'price'],
  ['page.what-if.row.ring-fenced', 'ringFenced'],
  ['page.what-if.row.ring-fenced-whole', 'ringFencedWhole'],
  ['page.what-if.row.fair', 'fair'],
  ['page.what-if.row.rise', 'rise'],
  ['page.what-if.row.retail', 'retail'],
  ['page.what-if.row.retail-net', 'retailNet'],
] as const;
