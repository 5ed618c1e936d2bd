import { besideText, countText } from '../../../schema/messages/format.ts';
import { type MoneyValue, moneyText } from '../../ui/value.tsx';
import { saidOfTest, spell, t } from '../../ui/words.ts';

interface Side {
  readonly edges: readonly unknown[];
  readonly pageInfo?: { readonly hasNextPage: boolean };
}

interface Held {
  readonly name?: string | null;
  readonly buys: Side;
  readonly supplies: Side;
  readonly sources: readonly unknown[];
}

/** Of a very large buyer only the first contracts are read. */
export const isCut = ({ buys, supplies }: Pick<Held, 'buys' | 'supplies'>): boolean =>
  [buys, supplies].some(({ pageInfo }) => pageInfo?.hasNextPage === true);

/** How the prices that it pays came out, once all that are shown are tested. The counts add up. */
export function describePrices(outcomes: readonly (string | undefined)[]): string | undefined {
  // One says it in its own row.
  if (outcomes.length < 2 || outcomes.includes(undefined)) return undefined;
  const counts = OUTCOMES.map((outcome) => {
    const n = outcomes.filter((one) => one === outcome).length;
    return `${saidOfTest(outcome)} ${countText(n)}`;
  });
  return t('page.organisation.prices', { n: outcomes.length, counts: besideText(counts) });
}

const OUTCOMES = ['flagged', 'passed', 'not_applicable', 'cannot_tell'];

/** A count of what is shown is none of what is held. */
export const soFar = (text: string): string => `${t('page.state.so-far')} ${text}`;

/** What is held of this company: on how many contracts it stands, on which side. */
export function describeOrganisation(held: Held): string {
  const [buys, sells] = [held.buys.edges.length, held.supplies.edges.length];
  if (buys + sells === 0) return t('page.organisation.empty', { n: held.sources.length });
  if (isCut(held)) return soFar(t('page.organisation.answer-cut', { buys, sells }));
  return t('page.organisation.answer', { buys, buysWords: spell(buys), sells, sellsWords: spell(sells) });
}

interface ClaimsRead {
  readonly read: number;
  readonly held: number;
  readonly claims: readonly { readonly rows: readonly ClaimRow[] }[];
}
interface ClaimRow {
  readonly status: string;
  readonly amount?: MoneyValue | null;
}

/** Not to be liable is said only where nothing else is. */
const SPEAKING = ['owes', 'may_owe', 'cannot_tell'];

/** One amount alone: of several claims none is added, and where rules differ the row of each says its own. */
function amountOf(rows: readonly ClaimRow[]): string {
  const amounts = new Set(rows.map(({ amount }) => amount && moneyText(amount)));
  const [amount] = amounts;
  return amounts.size === 1 && amount ? amount : 'none';
}

/** What the claims that reach it say of it, the firmest first. */
export function describeClaims({ read, held, claims }: ClaimsRead): string {
  const of = (status: string) => claims.filter(({ rows }) => rows[0]?.status === status);
  const speaking = SPEAKING.filter((status) => of(status).length > 0);
  const told = (speaking.length > 0 ? speaking : ['does_not_owe']).map((status) => {
    const own = of(status);
    const amount = own.length === 1 && status !== 'does_not_owe' ? amountOf(own[0]?.rows ?? []) : 'none';
    return t('page.organisation.answer-claims', { status, n: own.length, words: spell(own.length), amount });
  });
  const text = claims.length === 0 ? t('page.organisation.claims.none', { read }) : told.join(' ');
  return read < held ? soFar(text) : text;
}

/** How the prices of one side came out, once all are tested. */
export function describeSide(side: 'pays' | 'paid', outcomes: readonly string[]): string | undefined {
  const [outcome, ...others] = outcomes;
  if (outcome === undefined) return undefined;
  if (others.length === 0) return t('page.organisation.answer-price', { side, outcome });
  const of = (one: string) => outcomes.filter((other) => other === one).length;
  const [flagged, open] = [of('flagged'), of('cannot_tell')];
  return t('page.organisation.answer-prices', {
    ...{ side, words: spell(outcomes.length), flagged, flaggedWords: spell(flagged), open, openWords: spell(open) },
  });
}

/** How many of the questions are candidates. Where there is none, it is said whether that is for want of contracts. */
export function describeUndeclared(answers: readonly string[], hasContracts: boolean): string {
  if (answers.length === 0 && hasContracts) return t('page.undeclared.none');
  return t('page.undeclared.count', {
    n: answers.filter((answer) => answer === 'candidate').length,
    all: answers.length,
  });
}
