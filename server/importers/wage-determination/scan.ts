/**
 * General wage determinations of the US Department of Labor (Davis-Bacon) as SAM.gov publishes them: a text in which each
 * rate stands at the end of a line of dots, under headings that are told apart by how far they stand in.
 *
 *      LABO0270-003 06/26/2023
 *
 *                                       Rates          Fringes
 *     LABORER
 *       Group 1......................$ 37.25            27.80
 */
export interface Determination {
  readonly decision: string;
  /** Of this version of it. */
  readonly published: string;
  readonly state: string;
  readonly construction: string;
  readonly counties: string;
}

export interface DeterminedRate {
  readonly line: number;
  readonly identifier: string;
  readonly since: string;
  readonly classification: string;
  readonly rate: string;
  readonly fringes: string;
}

export const isDetermination = (text: string): boolean => /General Decision Number:/i.test(text.slice(0, 4096));

const HEADS = {
  decision: /^["\s]*General Decision Number:\s*([A-Z]{2}\d+)\s+(\d{2}\/\d{2}\/\d{4})/i,
  state: /^\s*States?:\s*(.+)$/i,
  construction: /^\s*Construction Types?:\s*(.+)$/i,
  counties: /^\s*Count(?:y|ies):\s*(.+)$/i,
} as const;
const VERSION = /^\s*\d+\s+(\d{2}\/\d{2}\/\d{4})\s*$/;
const IDENTIFIER = /^\s*\*?\s*([A-Z]{4}\d{4}-\d{3})\s+(\d{2}\/\d{2}\/\d{4})\s*$/;
const COLUMNS = /^\s*Rates\s+Fringes\s*$/i;
/** `$ 66.43   3%+31.05`, `$ 77.61  37.335+a+b`; two stars mark a rate below a minimum that an order sets. */
const RATE = /^(\s*)(.*?)[\s.]*\$\s*(\d[\d,]*(?:\.\d+)?)\s*(?:\*{1,2})?(?:\s+(\d\S*|\S*\d\S*))?\s*$/;
/** What stands behind the dots and is no rate is a row that is rejected, and no rate that is lost. */
const UNREAD = /^(\s*)(.*?)\.{3,}\s*\$\s*(.*?)()\s*$/;
const RULE = /^\s*[-_=]{8,}\s*$/;

interface Heading {
  readonly indent: number;
  readonly text: string;
}

export function headOf(lines: readonly string[]): Determination {
  const start = lines.findIndex((line) => IDENTIFIER.test(line));
  const heads = lines.slice(0, start < 0 ? lines.length : start);
  const found = heads.map((line) => HEADS.decision.exec(line)).find((match) => match !== null);
  const versions = heads.flatMap((line) => VERSION.exec(line)?.[1] ?? []);
  return {
    decision: found?.[1] ?? '',
    published: versions.at(-1) ?? found?.[2] ?? '',
    state: paragraph(heads, HEADS.state),
    construction: paragraph(heads, HEADS.construction),
    counties: paragraph(heads, HEADS.counties),
  };
}

/** From the line that it begins on up to a blank one. */
function paragraph(lines: readonly string[], begins: RegExp): string {
  const at = lines.findIndex((line) => begins.test(line));
  if (at < 0) return '';
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.trim() === '' || line.includes(':'));
  const first = begins.exec(lines[at] ?? '')?.[1] ?? '';
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)].join(' ').replaceAll(/\s+/g, ' ').trim();
}

export function ratesOf(lines: readonly string[]): readonly DeterminedRate[] {
  const rates: DeterminedRate[] = [];
  let [identifier, since] = ['', ''];
  /** Headings further out than the line, the widest first; and lines just above that its words may begin on. */
  let above: readonly Heading[] = [];
  let begun: readonly Heading[] = [];
  let isTable = false;
  for (const [at, line] of lines.entries()) {
    const named = IDENTIFIER.exec(line);
    if (named !== null || RULE.test(line) || COLUMNS.test(line)) {
      if (named !== null) [identifier, since] = [named[1] ?? '', named[2] ?? ''];
      [above, begun, isTable] = [[], [], identifier !== '' && COLUMNS.test(line)];
      continue;
    }
    if (!isTable) continue;
    if (line.trim() === '') {
      above = withHeading(above, begun);
      begun = [];
      continue;
    }
    const rate = RATE.exec(line) ?? UNREAD.exec(line);
    const indent = line.length - line.trimStart().length;
    const begunAt = begun[0]?.indent ?? indent;
    if (rate === null) {
      if (indent > begunAt) above = withHeading(above, begun);
      begun = [...(indent === begunAt ? begun : []), { indent, text: line.trim() }];
      continue;
    }
    const own = indent === begunAt ? begun : [];
    if (own.length === 0) above = withHeading(above, begun);
    above = above.filter((one) => one.indent < indent);
    begun = [];
    const words = [...own.map(({ text }) => text), rate[2]?.trim() ?? ''].join(' ').trim();
    const classification = [...above.map(({ text }) => text), words].filter((part) => part !== '').join(': ');
    const [, , , amount = '', fringes = ''] = rate;
    rates.push({ line: at + 1, identifier, since, classification, rate: amount, fringes });
  }
  return rates;
}

/** Lines that stand equally far in are one heading, which ends those that stand as far in or further. */
function withHeading(above: readonly Heading[], lines: readonly Heading[]): readonly Heading[] {
  const [first] = lines;
  if (first === undefined) return above;
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/:$/, '');
  return [...above.filter(({ indent }) => indent < first.indent), { indent: first.indent, text }];
}
