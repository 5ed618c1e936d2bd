import { spell, t } from '../../ui/words.ts';

interface Held {
  readonly name?: string | null;
  readonly buys: { readonly edges: readonly unknown[] };
  readonly supplies: { readonly edges: readonly unknown[] };
  readonly sources: readonly unknown[];
}

/** What is held of this company: on how many contracts it stands, on which side. */
export function describeOrganisation(held: Held): string {
  const [buys, sells] = [held.buys.edges.length, held.supplies.edges.length];
  if (buys + sells === 0) return t('page.organisation.empty', { n: held.sources.length });
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
