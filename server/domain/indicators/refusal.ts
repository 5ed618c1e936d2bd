/**
 * Which observations may not be kept at all. Of a workplace a source is enough; what is about a person needs that
 * person's consent, dated, and a pseudonym. Asked of every statement before it is written, wherever it comes from.
 * A row that is read has to say something as well: what was looked at, and whether it was seen.
 */
import { LISTED_CODES } from './codes.ts';
import { CONDITIONS } from './lists.ts';
import { isNeverRecorded, NEVER_RECORDED, NOT_OF_A_PERSON, tellsStatus } from './status.ts';

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

const TOLD: readonly string[] = ['about', 'consent', 'list', 'indicator', 'condition', 'seen'];

/** What these say is about a person by itself. */
const ABOUT_A_PERSON: readonly string[] = ['self_identification'];

const textIn = (values: Stated, property: string) =>
  typeof values[property] === 'string' ? String(values[property]) : '';

/** Why a row that is read or entered is not taken: it may not be kept, or says nothing that a list could take up. */
export function refusalOf(values: Stated): Refusal | undefined {
  return notToBeKept(values) ?? saysNothing(values);
}

/** What no store keeps and nobody is shown, whichever way it came. */
export function notToBeKept(values: Stated): Refusal | undefined {
  const text = (property: string) => textIn(values, property);
  const refuse = (what: string, property: string, example: string) => refusal(values, what, property, example);
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
  const telling = ['text', 'grounds', 'standard', 'evidence'].find((property) => tellsStatus(text(property), about));
  return telling === undefined ? undefined : refuse('status', telling, 'Passport kept in the office');
}

/** A blank never means yes, and a name that no list has is told by no list. */
function saysNothing(values: Stated): Refusal | undefined {
  const text = (property: string) => textIn(values, property);
  const refuse = (what: string, property: string, example: string) => refusal(values, what, property, example);
  if (text('kind') === 'rebuttal') return undefined;
  const [list, indicator, condition] = [text('list'), text('indicator'), text('condition')];
  if (indicator === '' && condition === '') return refuse('of-nothing', 'indicator', 'excessive_overtime');
  if (condition !== '' && !CONDITIONS.some((one) => one === condition))
    return refuse('code', 'condition', CONDITIONS.join(', '));
  if (indicator !== '' || list !== '') {
    const codes = Object.hasOwn(LISTED_CODES, list) ? LISTED_CODES[list] : undefined;
    if (codes === undefined) return refuse('code', 'list', Object.keys(LISTED_CODES).join(', '));
    if (!codes.includes(indicator))
      return refuse('code', 'indicator', codes.filter((code) => !isNeverRecorded(code)).join(', '));
  }
  if (condition !== '' && text('standard').trim() === '') return refuse('standard', 'standard', '48 hours a week');
  return typeof values.seen === 'boolean' ? undefined : refuse('seen', 'seen', 'yes');
}

function refusal(values: Stated, what: string, property: string, example: string): Refusal {
  return {
    code: `import.observation-${what}`,
    ...{ property, example },
    ...(TOLD.includes(property) ? { value: textIn(values, property) } : {}),
  };
}
