/** Generic messages of SDMX-ML: each code and figure is an element of its own, which says of what it is by an attribute. */

/** The root of such a message. */
export const GENERIC = 'GenericData';
/** What holds the codes of a series, of a figure, or what else is said of them. */
const KEYS: ReadonlySet<string> = new Set(['SeriesKey', 'ObsKey', 'GroupKey', 'Attributes']);
/** The element that is a row. */
export const OBSERVATION = 'Obs';
const TIME = 'TIME_PERIOD';

export interface Said {
  readonly column: string;
  readonly value: string;
  /** Of how many elements up it is said. */
  readonly up: 1 | 2;
}

/** What an element says of the one around it, or around that. */
export function saidBy(
  name: string,
  parent: string | undefined,
  attributes: ReadonlyMap<string, string>,
): Said | undefined {
  const [column, value] = [attributes.get('id') ?? attributes.get('concept'), attributes.get('value')];
  if (name === 'Value' && parent !== undefined && KEYS.has(parent))
    return column === undefined || value === undefined ? undefined : { column, value, up: 2 };
  if (parent !== OBSERVATION || value === undefined) return undefined;
  if (name === 'ObsDimension') return { column: column ?? TIME, value, up: 1 };
  return name === 'ObsValue' ? { column: 'OBS_VALUE', value, up: 1 } : undefined;
}

/** The day or year of a figure as messages before version 2.1 write it, as text. */
export const saidAsText = (name: string, parent: string | undefined, text: string): Said | undefined =>
  name === 'Time' && parent === OBSERVATION ? { column: TIME, value: text.trim(), up: 1 } : undefined;
