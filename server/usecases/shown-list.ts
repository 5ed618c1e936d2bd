/** What a chart and its table show, to be taken along: the same rows as JSON and as CSV. */
export interface ShownList {
  /** Of the file, without the day and its ending. */
  readonly name: string;
  readonly document: unknown;
  readonly csv: string;
}
