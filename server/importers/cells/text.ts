import { extractOf } from './extract.ts';
import { CellProblem, type Reader, type Reading } from './reading.ts';

export interface TextOptions {
  /** Noise that the source appends to the text, taken off the end as often as it stands there: CONTINUED. */
  readonly strip?: readonly string[];
  /** Line ends and runs of blanks become one blank. */
  readonly oneLine?: boolean;
  readonly case?: 'upper' | 'lower';
  /** The part of the text that the first group of this expression holds. */
  readonly extract?: string;
  /** The whole text must have this form. */
  readonly matches?: string;
  /** ISO 3166 code of the country whose regions the cells name by their own part: with `US`, CA is US-CA. */
  readonly regionOf?: string;
}

/** ISO 3166 keeps it for users: no country. A draft writes it where the file does not say whose regions its codes are. */
export const NO_COUNTRY = 'ZZ';

/** The part of ISO 3166-2 after the dash. */
const REGION = /^[A-Z0-9]{1,3}$/i;

/** An empty text where `extract` finds that the cell says nothing. */
export function textReader(options: TextOptions = {}): Reader<string> {
  const steps = stepsOf(options);
  const form = options.matches === undefined ? undefined : new RegExp(`^(?:${options.matches})$`, 'u');
  return (text) => {
    let value = text;
    for (const step of steps) {
      const next = step(value);
      if (next instanceof CellProblem || next === '') return next;
      value = next;
    }
    if (form !== undefined && !form.test(value))
      return new CellProblem('import.not-of-form', { form: options.matches ?? '' });
    return value;
  };
}

type Step = (text: string) => Reading<string>;

function stepsOf(options: TextOptions): readonly Step[] {
  const steps: Step[] = [];
  if (options.oneLine) steps.push((text) => text.replaceAll(/\s+/gu, ' ').trim());
  if (options.strip !== undefined && options.strip.length > 0) steps.push(trailingNoise(options.strip));
  if (options.extract !== undefined) steps.push(extractOf(options.extract));
  if (options.case === 'upper') steps.push((text) => text.toUpperCase());
  if (options.case === 'lower') steps.push((text) => text.toLowerCase());
  const { regionOf } = options;
  if (regionOf !== undefined) steps.push((text) => (REGION.test(text) ? `${regionOf}-${text.toUpperCase()}` : text));
  return steps;
}

/** Takes whole words only, in any case, and never the whole text. */
function trailingNoise(words: readonly string[]): (text: string) => string {
  const noise = new RegExp(`[\\s,]+(?:${words.map(escapeExpression).join('|')})\\s*$`, 'iu');
  return (text) => {
    let value = text;
    for (let next = value.replace(noise, ''); next !== value; next = value.replace(noise, '')) value = next;
    return value.trim();
  };
}

export function escapeExpression(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A short sign such as a country, a trade or a status: no line ends. Value lists are applied after it. */
export function codeReader(options: TextOptions = {}): Reader<string> {
  return textReader({ oneLine: true, ...options });
}

export interface ListOptions extends TextOptions {
  readonly separator?: string;
}

/** Several texts in one cell, such as `Painting; Drywall`. Empty parts are left out. */
export function listReader(options: ListOptions = {}): Reader<readonly string[]> {
  const separator = options.separator ?? ';';
  const one = textReader(options);
  return (text) => {
    const parts: string[] = [];
    for (const part of text.split(separator)) {
      const trimmed = part.trim();
      if (trimmed === '') continue;
      const value = one(trimmed);
      if (value instanceof CellProblem) return value;
      if (value !== '') parts.push(value);
    }
    return parts;
  };
}
