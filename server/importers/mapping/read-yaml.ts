/** The text of a mapping as data, or what of it is no YAML: at which line, in which field, and how to write it. */
import { type Document, isPair, isSeq, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import { fieldOf, type MappingFault } from './faults.ts';

export interface ReadYaml {
  readonly document: Document;
  /** Undefined where there is a fault. */
  readonly raw: unknown;
  readonly faults: readonly MappingFault[];
}

export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: true, lineCounter: lines });
  const given = text.split(/\r?\n/);
  const broken = document.errors.slice(0, 1).map((error) => faultOf(error, given));
  const faults = broken.length > 0 ? broken : aliasFaults(document, lines);
  if (faults.length > 0) return { document, raw: undefined, faults };
  try {
    return { document, raw: document.toJS() as unknown, faults };
  } catch (cause) {
    // Such as one anchor named so often that the whole would not fit into memory.
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { document, raw: undefined, faults: [{ field: 'the file', reason, example: QUOTED }] };
  }
}

const QUOTED = 'glob: "*.csv"';

/** By the codes of the YAML library; its own sentences presume its terms. */
const TOLD: Readonly<Record<string, { readonly reason: string; readonly example?: string }>> = {
  BAD_ALIAS: {
    reason: '* and & have a meaning of their own at the start of a text: put it in quotes',
    example: QUOTED,
  },
  BAD_SCALAR_START: {
    reason: 'a text cannot start with this sign: put it in quotes',
    example: 'column: "% of price"',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'a text with a colon and a blank in it is read as a name and its value: put it in quotes, or mend the line',
    example: 'column: "Price: net"',
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'this line goes on with the one before: mind how far each is indented',
    example: 'publisher: town-hall',
  },
  BAD_DQ_ESCAPE: {
    reason: 'a backslash between double quotes must be written twice; between single quotes it stands as it is',
    example: "matches: '\\d{6}'",
  },
  BAD_INDENT: {
    reason: 'the line is indented otherwise than its neighbours, or a bracket before it is not closed',
    example: 'key: [Contract, Bidder]',
  },
  MISSING_CHAR: {
    reason: 'a quote or a bracket is opened and not closed, in this line or before it',
    example: 'key: ["Contract no", Bidder]',
  },
  TAB_AS_INDENT: { reason: 'a line is indented with blanks, never with tabs', example: '"    format: csv"' },
  DUPLICATE_KEY: { reason: 'this name stands here twice, and each may stand once', example: 'number: Contract' },
  UNEXPECTED_TOKEN: {
    reason: 'something stands here that does not belong, such as text after a closing quote or bracket',
  },
  MULTIPLE_DOCS: {
    reason: 'a line of three strokes begins a second mapping, and a file holds one',
    example: 'id: bids',
  },
};

function faultOf(error: YAMLParseError, lines: readonly string[]): MappingFault {
  const line = error.linePos?.[0].line;
  const field = line === undefined ? 'the file' : `line ${line}`;
  const told = TOLD[error.code];
  const example = told?.example ?? exampleFrom(lines[(line ?? 0) - 1] ?? '');
  return { field, reason: told?.reason ?? reasonOf(error), example };
}

/** Without the place, which the field says. */
function reasonOf({ message, code }: YAMLParseError): string {
  return (message.split('\n')[0] ?? code).replace(/ at line \d+, column \d+:?$/, '');
}

/** The line itself with its value in quotes, where it has a name and a value; else how a name and a value stand. */
function exampleFrom(line: string): string {
  const [, name, value] = /^\s*(?:- )?([\w$-]+):\s+([^\s#].*?)\s*$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return 'publisher: town-hall';
  return `${name}: "${value.replaceAll(/["\\]/g, "'")}"`;
}

type Path = Parameters<typeof fieldOf>[0];

/** `*.csv` names, to YAML, a part that `&.csv` marks elsewhere. One that names a part around itself has no end. */
function aliasFaults(document: Document, lines: LineCounter): readonly MappingFault[] {
  const faults: MappingFault[] = [];
  visit(document, {
    Alias: (_key, alias, around) => {
      const target = alias.resolve(document);
      if (target !== undefined && !around.includes(target)) return;
      const path = pathOf([...around, alias]);
      const name = [...path].reverse().find((part) => typeof part === 'string') ?? 'glob';
      const at = `line ${lines.linePos(alias.range?.[0] ?? 0).line}`;
      faults.push({
        field: path.length === 0 ? at : `${at}, ${fieldOf(path)}`,
        reason: 'a text that starts with * must stand in quotes',
        example: `${String(name)}: "*${alias.source}"`,
      });
    },
  });
  return faults;
}

/** The names of the parts around a node and its places in lists; `nodes` are each within the one before. */
function pathOf(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, at): PropertyKey[] => {
    if (isPair(node)) return [String(node.key)];
    return isSeq(node) && at + 1 < nodes.length ? [node.items.indexOf(nodes[at + 1])] : [];
  });
}
