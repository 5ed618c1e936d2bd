/** Words of headings, and what a column with such a heading may feed. Guesses for a draft that a person reads. */

interface KindWords {
  readonly kind: string;
  readonly words: RegExp;
}

/** The kind of record that a row is, by the words of all headings together; the first with most hits is taken. */
const KINDS: readonly KindWords[] = [
  {
    kind: 'Finding',
    words:
      /\b(case|claims?|complaints?|judge?ments?|violations?|docket|status|penalty|assessed|inspection|findings?|defendants?)\b/g,
  },
  {
    kind: 'WageRecord',
    words: /\b(wages?|hours|pay|paid|payroll|gross|net|headcount|piece|rate|lohn|brutto|netto|stunden|arbeitszeit)\b/g,
  },
  { kind: 'Bid', words: /\b(bids?|bidders?|rank|offers?)\b/g },
  { kind: 'Item', words: /\b(items?|quantity|unit|unit price|description)\b/g },
  {
    kind: 'Contract',
    words:
      /\b(contracts?|orders?|price|buyer|supplier|subcontractors?|contractor|value|award|customer|vendor|auftr(ag|aege|äge)|auftraggeber|auftragnehmer|nachunternehmer|subunternehmer|nu|vertrag|vertragsdatum|besteller|lieferant)\b/g,
  },
  { kind: 'Workplace', words: /\b(factory|facility|site|plant|workers|workplace|address)\b/g },
  {
    kind: 'Organisation',
    words: /\b(name|firm|company|licen[cs]e|registration|organisation|organization|firma|betrieb)\b/g,
  },
];

export function headingWords(heading: string): string {
  return heading
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll(/[_\-./]+/g, ' ')
    .toLowerCase();
}

const SUPPLIERS = /\b(suppliers?|vendors?|lieferant(en)?|auftragnehmer|nachunternehmer|subunternehmer)\b/;

/** A column that says in which currency the amounts of its row are. */
export const CURRENCIES = /^(currency|curr|currency code|w[äa]hrung|devise|moneda|moeda|valuta|waluta)$/;

export function guessKind(headings: readonly string[]): string {
  const text = headings.map(headingWords).join(' | ');
  const hits = (kind: KindWords) => text.match(kind.words)?.length ?? 0;
  // A list of prices that names who supplies is one of contracts; an item has no supplier of its own.
  const isOfSuppliers = SUPPLIERS.test(text);
  const kinds = KINDS.filter(({ kind }) => kind !== 'Item' || !isOfSuppliers);
  const best = kinds.reduce((a, b) => (hits(b) > hits(a) ? b : a));
  return hits(best) === 0 ? 'Organisation' : best.kind;
}

type Needs = 'day' | 'amount' | 'number' | 'text' | 'any';
type Guess = readonly [property: string, words: RegExp, needs: Needs];

/** Headings of columns that name a worker, or hold a number that does. */
export const NAMES_OF_WORKERS =
  /\b(employee|worker|ssn|social security|surname|(first|last|full) name|mitarbeiter(in)?|arbeitnehmer(in)?|nachname|vorname|personaln(r|ummer))\b/;

/** Of each kind, properties by the words of a heading and the type that its cells must have. */
const PROPERTIES: Readonly<Record<string, readonly Guess[]>> = {
  Contract: [
    [
      'number',
      /\b(contract (no|number|id)|identifier|order (no|number)|number|id|contract|auftrag(snr|snummer)?|vertragsn(r|ummer)|bestelln(r|ummer))\b/,
      'any',
    ],
    [
      'buyer',
      /\b(buyer|client|customer|awarding|agency|authority|department|retailer|brand|principal|auftraggeber|besteller|bauherr|kunde)\b/,
      'text',
    ],
    [
      'supplier',
      /\b(supplier|contractor|vendor|subcontractor|factory|firm|company|auftragnehmer|nachunternehmer|subunternehmer|nu|lieferant)\b/,
      'text',
    ],
    ['estimate', /\b(estimate|est)\b/, 'amount'],
    [
      'unitPrice',
      /\b(unit (price|cost)|price (per|a) (unit|piece)|fob( price)?|cmt( price)?|stückpreis|einheitspreis)\b/,
      'amount',
    ],
    [
      'nonLabourCostPerUnit',
      /\b((materials?|non[ -]labou?r costs?|fabric( and trim)?) (per|a) (unit|piece)|material a unit)\b/,
      'amount',
    ],
    ['price', /\b(price|value|amount|award(ed)?|total|sum|preis|auftragssumme|betrag|summe)\b/, 'amount'],
    ['signed', /\b(signed|contract date|award date|date|vertragsdatum|auftragsdatum|datum)\b/, 'day'],
    ['from', /\b(start|from|begin|beginn|von)\b/, 'day'],
    ['until', /\b(end|until|to|completion|ende|bis)\b/, 'day'],
    ['labourHours', /\b(labou?r hours|hours)\b/, 'number'],
    ['what', /\b(description|title|work|subject|what|leistung|gewerk|beschreibung)\b/, 'text'],
    ['product', /\b(product|article|style|produkt|artikel)\b/, 'text'],
    ['place', /\b(place|country|state|region|land|ort)\b/, 'text'],
    ['labourMinutesPerUnit', /\b(minutes|sam|smv|standard minutes?|minuten)\b/, 'number'],
    ['quantity', /\b(quantity|qty|pieces|menge|stückzahl)\b/, 'number'],
    ['unit', /\b(unit|uom|unit of measure|einheit)\b/, 'text'],
    ['nace', /\b(nace|sector|industry|branche)\b/, 'any'],
  ],
  Bid: [
    ['number', /\b(bid (no|number|id)|identifier|bidder id|number)\b/, 'any'],
    ['bidder', /\b(bidder|bidder name|firm|company|contractor)\b/, 'text'],
    ['rank', /\brank\b/, 'number'],
    ['total', /\b(total|amount|price|sum)\b/, 'amount'],
  ],
  Item: [
    ['number', /\b(item (no|number)|item|no|number)\b/, 'any'],
    ['itemCode', /\b(code|item code)\b/, 'any'],
    ['description', /\b(description|what)\b/, 'text'],
    ['quantity', /\b(quantity|qty)\b/, 'number'],
    ['unitPrice', /\bunit price\b/, 'amount'],
    ['unit', /\bunit\b/, 'text'],
    ['amount', /\b(amount|total)\b/, 'amount'],
  ],
  Finding: [
    ['number', /\b(case id|case number|case|docket number|number|id)\b/, 'any'],
    ['status', /\b(status|statuses|outcome)\b/, 'text'],
    ['opened', /\b(docket date|filed|opened|received|start date|date)\b/, 'day'],
    ['decided', /\b(decision|decided|judge?ment date|closed|end date)\b/, 'day'],
    ['claimed', /\b(claimed|original amount|payable)\b/, 'amount'],
    ['assessed', /\b(assessed|award|back ?wages|findings?)\b/, 'amount'],
    ['due', /\b(due|owed|total)\b/, 'amount'],
    ['paid', /\b(paid|payments?|received)\b/, 'amount'],
    ['workers', /\b(employees|workers|ees)\b/, 'number'],
    ['sector', /\b(naics|nace|sector|industry|sic)\b/, 'any'],
    ['agency', /\b(agency|authority|office)\b/, 'text'],
    ['about', /\b(violation|about|subject)\b/, 'text'],
    ['defendant', /\b(defendant|employer|account|legal name|trade name|firm|company|name)\b/, 'text'],
  ],
  WageRecord: [
    ['worker', NAMES_OF_WORKERS, 'any'],
    ['number', /\b(id|number|record)\b/, 'any'],
    ['employer', /\b(employer|company|factory|firm|subcontractor)\b/, 'text'],
    ['from', /\b(from|start|week|period|month)\b/, 'day'],
    ['until', /\b(until|to|end)\b/, 'day'],
    ['hours', /\bhours?\b/, 'number'],
    ['paid', /\b(paid|pay|wage|wages|gross|net)\b/, 'amount'],
    ['headcount', /\b(headcount|workers|employees)\b/, 'number'],
    ['workClass', /\b(class|occupation|trade|job|craft)\b/, 'text'],
    ['place', /\b(place|country|state|region)\b/, 'text'],
  ],
  Workplace: [
    ['number', /\b(id|number|code)\b/, 'any'],
    ['name', /\b(name|factory|facility|site)\b/, 'text'],
    ['address', /\b(address|street)\b/, 'text'],
    ['country', /\bcountry\b/, 'text'],
    ['region', /\b(region|state|province)\b/, 'text'],
    ['declaredWorkers', /\b(workers|employees|headcount)\b/, 'number'],
    ['sector', /\b(sector|industry|product)\b/, 'text'],
  ],
  Organisation: [
    ['number', /\b(id|number|licen[cs]e|registration|code)\b/, 'any'],
    ['name', /\b(name|firm|company|organi[sz]ation|supplier|contractor)\b/, 'text'],
    ['address', /\b(address|street)\b/, 'text'],
    ['country', /\bcountry\b/, 'text'],
    ['region', /\b(region|state|province)\b/, 'text'],
  ],
};

const FITS: Readonly<Record<Needs, readonly string[]>> = {
  day: ['day'],
  amount: ['amount'],
  number: ['number'],
  text: ['text', 'boolean'],
  any: ['text', 'number', 'boolean', 'day'],
};

const MONEY =
  /\b(price|value|amounts?|total|sum|cost|wages?|paid|pay|due|award|penalty|assessed|awarded|est|estimate|payable|payments?|backwages|preis|betrag|summe|auftragssumme|lohn|brutto|netto)\b/;

const COUNTED = /\b(number|no|count|days?|hours|rank|percent|pct|id|code|workers|employees|ees)\b/;

export function isMoneyHeading(heading: string): boolean {
  const words = headingWords(heading);
  return MONEY.test(words) && !COUNTED.test(words);
}

/** For each heading the property it may feed; each property is fed once, by the first heading that fits. */
export function guessProperties(
  kind: string,
  headings: readonly string[],
  types: readonly string[],
): readonly (string | undefined)[] {
  const guesses: (string | undefined)[] = headings.map(() => undefined);
  for (const [property, words, needs] of PROPERTIES[kind] ?? []) {
    const at = headings.findIndex(
      (heading, nth) =>
        guesses[nth] === undefined && words.test(headingWords(heading)) && FITS[needs].includes(types[nth] ?? 'text'),
    );
    if (at >= 0) guesses[at] = property;
  }
  return guesses;
}

/** Properties that name another record, and the kind of it. */
export const NAMED_RECORDS: Readonly<Record<string, 'Organisation'>> = {
  buyer: 'Organisation',
  supplier: 'Organisation',
  bidder: 'Organisation',
  employer: 'Organisation',
};
