import type { MappingFile } from './mapping/schema.ts';
import { headingOf } from './records.ts';

/** The names of the cells that a group header hands down, and the name of the file, after the columns of the file. */
export function carriedNames(rules: MappingFile): readonly string[] {
  return [...Object.keys(rules.group?.carry ?? {}), ...Object.keys(rules.fromName ?? {})];
}

/** What the name of a file says, by the expressions that look for it; undefined where it lacks one. */
export function partsOfName({ fromName }: MappingFile, file: string): readonly (string | undefined)[] {
  return Object.values(fromName ?? {}).map((form) => new RegExp(form, 'u').exec(file)?.[1]);
}

/**
 * Gives each record the cells that the layout of the sheet leaves to the eye: blank cells that mean "as above", and
 * those of the row that heads a group.
 */
export class Shaper {
  readonly #fill: readonly number[];
  readonly #carry: readonly number[];
  readonly #above = new Map<number, string>();
  readonly #footer: readonly string[];
  readonly #ofName: readonly string[];
  #group: readonly string[];
  #damagedLine: number | undefined;
  #groupInDoubt = false;
  readonly #fillInDoubt = new Set<number>();
  #headerCells: readonly string[] | undefined;
  #ended = false;

  constructor(rules: MappingFile, header: readonly string[], file = '') {
    const place = (column: string) => header.findIndex((heading) => headingOf(heading) === headingOf(column));
    this.#fill = (rules.fillDown ?? []).map(place).filter((at) => at >= 0);
    this.#carry = Object.values(rules.group?.carry ?? {}).map(place);
    this.#group = this.#carry.map(() => '');
    this.#ofName = partsOfName(rules, file).map((part) => part ?? '');
    this.#footer = (rules.skip?.footer ?? []).map((text) => text.trim());
  }

  /** The cells of the last group header, so that a rejected row can come out under it. */
  get groupHeader(): readonly string[] | undefined {
    return this.#headerCells;
  }

  /** True from the first footer row on. */
  isFooter(cells: readonly string[]): boolean {
    if (this.#footer.length === 0 || this.#ended) return this.#ended;
    const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    this.#ended = this.#footer.some((text) => first.startsWith(text));
    return this.#ended;
  }

  /** A record that could not be read: what it would have handed down is not known. */
  damaged(line: number): void {
    this.#damagedLine = line;
    this.#groupInDoubt = true;
    for (const at of this.#fill) this.#fillInDoubt.add(at);
  }

  /** The line of a damaged record that this record would take cells from; `undefined` where it needs none of it. */
  doubtOf(cells: readonly string[], isHeader: boolean): number | undefined {
    const group = this.#groupInDoubt && this.#carry.length > 0 && !isHeader;
    const fill = this.#fill.some((at) => this.#fillInDoubt.has(at) && (cells[at] ?? '').trim() === '');
    return group || fill ? this.#damagedLine : undefined;
  }

  filled(cells: readonly string[]): readonly string[] {
    if (this.#fill.length === 0) return cells;
    const filled = [...cells];
    for (const at of this.#fill) {
      if ((filled[at] ?? '').trim() === '') filled[at] = this.#above.get(at) ?? '';
      else {
        this.#above.set(at, filled[at] ?? '');
        this.#fillInDoubt.delete(at);
      }
    }
    return filled;
  }

  /** The record's cells with those carried down to it, and of the file's name; a group header carries its own. */
  withGroup(cells: readonly string[], isHeader: boolean): readonly string[] {
    if (this.#carry.length + this.#ofName.length === 0) return cells;
    if (isHeader) {
      this.#group = this.#carry.map((at) => cells[at] ?? '');
      this.#headerCells = cells;
      this.#groupInDoubt = false;
    }
    return [...cells, ...this.#group, ...this.#ofName];
  }
}
