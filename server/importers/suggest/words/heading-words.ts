/** What headings of columns are called in one language: alternatives as in a regular expression, with or without accents. */
export interface HeadingWords {
  /** By kind of record, words that tell that a row is one. */
  readonly kinds: Readonly<Record<string, string>>;
  /** By kind and property; `not` before it: of a heading that does not feed it, `best`: of one that goes first. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Headings whose numbers are amounts of money. */
  readonly money: string;
  /** Headings whose numbers are none, whatever else they say. */
  readonly counted: string;
  /** A column that says the currency of its row. */
  readonly currency: string;
  /** Columns that name a worker, or hold a number that does. */
  readonly worker: string;
  /** What else tells who a worker is, in a list of pay: the number of an account, a day of birth. */
  readonly personal?: string;
  /** A number that the state gave a worker. */
  readonly socialNumber?: string;
  /** Columns that name a supplier. */
  readonly supplier: string;
  /** Who did the work for a main contractor, and who engaged them where both have a column. */
  readonly subcontractor: string;
  readonly mainContractor: string;
  /** The number of a firm in a register. */
  readonly registration: string;
  /** Who owns a firm. */
  readonly owner: string;
  /** Of an amount: that it is a bound, as the most of a framework is, and nothing that was agreed or estimated. */
  readonly aBound: string;
  /** Of an amount: that it is told in thousands or the like. */
  readonly inThousands: string;
  /** The whole of a heading over figures that only count the rows. */
  readonly serial: string;
  /** Of an amount: that it stands for many, and was nobody's. */
  readonly average: string;
  /** That a contract was changed after it was made. */
  readonly amended: string;
  /** A year, a month or the like, of which the figures of a row are. */
  readonly time: string;
  /** A price of which the whole heading does not say whether it is by the unit. */
  readonly barePrice: string;
  /** A column that says for how many units the price of its row is, as order systems write prices of a hundred pieces. */
  readonly priceFor?: string;
  /** Of a price: a tax that the supplier hands on, and that it is left out. */
  readonly withTax?: string;
  readonly withoutTax?: string;
  /** Of minutes: that they are those of a piece. */
  readonly ofAPiece?: string;
  /** A unit that is a piece. */
  readonly aPiece?: string;
  /** What stands at the head of a row that adds up those above it. */
  readonly total: string;
  /** What somebody or something is called. */
  readonly called: string;
  /** Columns with a number or code of their own. */
  readonly numbered: string;
  /** Of headings that are no number of the record, whatever else they say. */
  readonly notNumber: string;
  /** The line of an order, which tells its rows apart beside the number of the order. */
  readonly position: string;
  /** Of a share or a part of the workers. */
  readonly aPart: string;
  /** By the word of a benchmark, what headings call it. */
  readonly measures?: Readonly<Record<string, string>>;
  /** By the unit of time, what headings of pay call it. */
  readonly perTime?: Readonly<Record<string, string>>;
}
