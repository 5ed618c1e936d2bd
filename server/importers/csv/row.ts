/** Reads one record of delimited text, strictly: RFC 4180, any of the three line ends, any delimiter and quote. */

export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

export type Row =
  | { readonly state: 'whole'; readonly cells: readonly string[]; readonly end: number; readonly lines: number }
  /** A quoted cell that goes on past the text at hand. */
  | { readonly state: 'open' }
  /** Text after a closing quote, in the `lines`th line of the record. */
  | { readonly state: 'stray'; readonly lines: number };

const OPEN: Row = { state: 'open' };
const LF = 10;
const CR = 13;

const LINE_END = /[\r\n]/g;

/** End of the line that starts at `from`, without its line end; -1 where the text at hand does not hold its end. */
export function lineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : -1;
}

/** Where the next line starts, given the end of one. */
export function afterLineEnd(text: string, end: number): number {
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** `end` is the position of the line end, or the end of the text. `limit`: cells are not read past it. */
export function readRow(text: string, from: number, dialect: Dialect, limit = text.length): Row {
  const { delimiter, quote } = dialect;
  const cells: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    let end: number;
    if (text.startsWith(quote, at)) {
      const cell = readQuoted(text, at, quote);
      if (cell === undefined || cell.end > limit) return OPEN;
      end = cell.end;
      while (text.charCodeAt(end) === 32) end += 1;
      lines += countLines(cell.text);
      if (end < text.length && !text.startsWith(delimiter, end) && !isLineEnd(text.charCodeAt(end)))
        return { state: 'stray', lines };
      cells.push(cell.text);
    } else {
      end = endOfBare(text, at, delimiter);
      cells.push(text.slice(at, end));
    }
    if (end >= text.length || isLineEnd(text.charCodeAt(end))) return { state: 'whole', cells, end, lines };
    at = end + delimiter.length;
  }
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

function endOfBare(text: string, from: number, delimiter: string): number {
  const sign = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign || code === LF || code === CR) return at;
  }
  return at;
}

/** `end` is the position after the closing quote; two quotes inside are one. */
function readQuoted(text: string, from: number, quote: string): { text: string; end: number } | undefined {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const closing = text.indexOf(quote, at);
    if (closing === -1) return undefined;
    cell += text.slice(at, closing);
    if (!text.startsWith(quote, closing + 1)) return { text: cell, end: closing + 1 };
    cell += quote;
    at = closing + 2;
  }
}

export function countLines(text: string): number {
  let lines = 0;
  for (let end = lineEnd(text, 0); end !== -1; end = lineEnd(text, afterLineEnd(text, end))) lines += 1;
  return lines;
}
