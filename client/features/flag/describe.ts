import { type PriceValue, priceText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

interface Judged {
  readonly outcome: string;
  readonly price?: PriceValue | null;
  readonly against?: PriceValue | null;
  readonly missing: readonly { readonly text: string }[];
  readonly test: { readonly subject: string };
}

/** One sentence that answers: what was held against what, and how it came out. */
export function describeFlag(flag: Judged): string {
  const params = {
    subject: flag.test.subject,
    price: flag.price ? priceText(flag.price) : t('page.not-held'),
    against: flag.against ? priceText(flag.against) : t('page.not-held'),
  };
  switch (flag.outcome) {
    case 'flagged':
      return t('page.flag.answer-flagged', params);
    case 'passed':
      return t('page.flag.answer-passed', params);
    case 'not_applicable':
      return t('page.flag.answer-not-applicable', params);
    default:
      return t('page.flag.answer-cannot-tell', { n: flag.missing.length });
  }
}
