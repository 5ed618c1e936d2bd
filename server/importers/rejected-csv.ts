import type { RowProblem } from '../store/store.ts';
import type { MappingFile } from './mapping/schema.ts';
import type { TableHead } from './records.ts';

/**
 * Rejected rows as a file with the original header, so that they can be mended and imported again under the same
 * mapping. UTF-8 with its mark, which the importer follows whatever the mapping says of the encoding.
 */
export class RejectedCsv {
  readonly #delimiter: string;
  readonly #quote: string;
  #group = '';

  constructor(rules: MappingFile) {
    this.#delimiter = rules.format === 'csv' ? (rules.delimiter ?? ',') : ',';
    this.#quote = rules.format === 'csv' ? (rules.quote ?? '"') : '"';
  }

  /** What stands above the rows: the banner as it was, then the header where the file has one. */
  start(head: TableHead | undefined, hasHeader: boolean): string {
    const rows = [...(head?.banner ?? []), ...(hasHeader && head !== undefined ? [head.header] : [])];
    return `\ufeff${rows.map((cells) => this.#line(cells)).join('')}`;
  }

  /** Empty for a problem that is not the first of its record. */
  row(problem: RowProblem): string {
    const { record, params } = problem;
    const raw = params?.raw;
    if (record === undefined) return typeof raw === 'string' ? `${raw}\r\n` : '';
    const group = Array.isArray(params?.group) ? this.#line(params.group.map(String)) : '';
    const above = group !== this.#group ? group : '';
    this.#group = group;
    return record.length === 0 ? above : above + this.#line(record);
  }

  #line(cells: readonly string[]): string {
    return `${cells.map((cell) => this.#cell(cell)).join(this.#delimiter)}\r\n`;
  }

  #cell(text: string): string {
    const plain = !text.includes(this.#delimiter) && !text.includes(this.#quote) && !/[\r\n]/.test(text);
    if (plain && text.trim() === text) return text;
    return this.#quote + text.replaceAll(this.#quote, this.#quote + this.#quote) + this.#quote;
  }
}
