/** What headings of columns are called in one language: alternatives as in a regular expression, with or without accents. */
export interface HeadingWords {
  /** By kind of record, words that tell that a row is one. */
  readonly kinds: Readonly<Record<string, string>>;
  /** By kind and property. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Headings whose numbers are amounts of money. */
  readonly money: string;
  /** Headings whose numbers are none, whatever else they say. */
  readonly counted: string;
  /** A column that says the currency of its row. */
  readonly currency: string;
  /** Columns that name a worker, or hold a number that does. */
  readonly worker: string;
  /** Columns that name a supplier. */
  readonly supplier: string;
  /** What stands at the head of a row that adds up those above it. */
  readonly total: string;
  /** Columns with a number or code of their own. */
  readonly numbered: string;
}
