/**
 * Which observations may not be kept at all. Of a workplace a source is enough; what is about a person needs that
 * person's consent, dated, and a pseudonym. Asked of every statement before it is written, wherever it comes from.
 */
import { NEVER_RECORDED, NOT_OF_A_PERSON, tellsStatus } from './status.ts';

export interface Refusal {
  /** A code of the catalogue under `import.`: with `.remedy` it says how to mend it. */
  readonly code: string;
  /** The property that it is about. */
  readonly property: string;
  /** Left out where it may be somebody's name, or words about them: what is refused is not kept in its refusal either. */
  readonly value?: string;
  readonly example: string;
}

type Stated = Readonly<Record<string, unknown>>;

const PSEUDONYM = /^[A-Z]{1,3}-?\d{1,5}$/;

const TOLD: readonly string[] = ['about', 'consent', 'indicator'];

/** What these say is about a person by itself. */
const ABOUT_A_PERSON: readonly string[] = ['self_identification'];

export function refusalOf(values: Stated): Refusal | undefined {
  const text = (property: string) => (typeof values[property] === 'string' ? String(values[property]) : '');
  const refuse = (what: string, property: string, example: string): Refusal => ({
    code: `import.observation-${what}`,
    ...{ property, example },
    ...(TOLD.includes(property) ? { value: text(property) } : {}),
  });
  const about = text('about');
  const indicator = text('indicator');
  if (about !== 'workplace' && about !== 'person') return refuse('about', 'about', 'workplace');
  const isOfPerson = about === 'person';
  if (!isOfPerson && (text('person') !== '' || text('kind') === 'rebuttal' || ABOUT_A_PERSON.includes(indicator)))
    return refuse('of-person', 'about', 'person');
  if (isOfPerson && !PSEUDONYM.test(text('person'))) return refuse('pseudonym', 'person', 'P-1');
  if (isOfPerson && text('consent') === '') return refuse('consent', 'consent', '2025-06-02');
  if (NEVER_RECORDED.includes(indicator) || (isOfPerson && NOT_OF_A_PERSON.includes(indicator)))
    return refuse('status', 'indicator', 'excessive_days_or_hours');
  const telling = ['text', 'grounds', 'standard', 'evidence'].find((property) => tellsStatus(text(property)));
  if (isOfPerson && telling !== undefined) return refuse('status', telling, 'Passport kept in the office');
  return undefined;
}
