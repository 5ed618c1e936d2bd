import { besideText, countText } from '../../../schema/messages/format.ts';
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

/** How many of the questions are candidates. Where there is none, it is said whether that is for want of contracts. */
export function describeUndeclared(answers: readonly string[], hasContracts: boolean): string {
  if (answers.length === 0 && hasContracts) return t('page.undeclared.none');
  return t('page.undeclared.count', {
    n: answers.filter((answer) => answer === 'candidate').length,
    all: answers.length,
  });
}
