import { word } from '../../schema/messages/index.ts';

interface Known {
  readonly regime: string;
  readonly verification: string;
  readonly read: boolean;
}

/** Rule and article of a row: whoever reads that somebody owes sees where the text was never read. */
export function ruleTextOf(law: readonly Known[]) {
  const unread = new Map(law.filter(({ read }) => !read).map(({ regime, verification }) => [regime, verification]));
  return ({ regime, article }: { readonly regime: string; readonly article: string }): string => {
    const verification = unread.get(regime);
    return `${regime}, ${article}${verification === undefined ? '' : ` (${word(verification)})`}`;
  };
}
