import { compare } from '../../ui/decimal.ts';
import { type PriceValue, priceText } from '../../ui/value.tsx';
import { formatParam, sentence, t } from '../../ui/words.ts';
import { perText } from '../flags/view-model.ts';

interface Judged {
  readonly outcome: string;
  readonly price?: PriceValue | null;
  /** What is left of it for labour, where that is what is held against the yardstick. */
  readonly left?: PriceValue | null;
  readonly against?: PriceValue | null;
  /** What price and yardstick are for. */
  readonly per?: string | null;
  readonly reason?: { readonly code: string; readonly text: string } | null;
  readonly carries?: { readonly code: string; readonly text: string } | null;
  readonly missing: readonly { readonly text: string }[];
  readonly steps: readonly { readonly code: string; readonly params: unknown; readonly text?: string }[];
  readonly test: { readonly subject: string };
}

/** The best case of a step, where it was taken. */
function best(flag: Judged, code: string): string | undefined {
  const params = flag.steps.find((step) => step.code === code)?.params;
  const value = typeof params === 'object' && params !== null && 'best' in params ? params.best : undefined;
  return value === undefined ? undefined : formatParam(value);
}

const forWhat = (price: string, per: string | null | undefined, unit: string | null | undefined): string =>
  [price, perText(per, unit)].filter(Boolean).join(' ');

/** Some tests flag what is only as much: then it is short of nothing. */
function isEqual({ price, left, against }: Judged): boolean {
  const held = left ?? price;
  if (!held || !against || held.bound !== 'exact' || against.bound !== 'exact') return false;
  return compare(held.amount, against.amount) === 0;
}

/** One sentence that answers: what was held against what, and how it came out. */
export function describeFlag(flag: Judged, unit?: string | null): string {
  const params = {
    subject: flag.test.subject,
    price: flag.price ? forWhat(priceText(flag.price), flag.per, unit) : t('page.not-held'),
    left: flag.left ? priceText(flag.left) : '',
    against: flag.against ? priceText(flag.against) : t('page.not-held'),
  };
  // Tests of hours and of days hold no amount against another: their last step says what was found.
  const found = flag.price || flag.against ? undefined : flag.steps.at(-1);
  const [pay, floor] = [best(flag, 'flag.step.fundable-pay'), best(flag, 'flag.step.floor-wage')];
  switch (flag.outcome) {
    case 'flagged':
      if (found?.text) return sentence({ code: found.code, text: found.text });
      if (pay && floor) return t('page.flag.answer-lawful', { pay, floor });
      if (isEqual(flag)) return t('page.flag.answer-flagged-equal', params);
      return t(flag.left ? 'page.flag.answer-flagged-left' : 'page.flag.answer-flagged', params);
    case 'passed':
      if (found?.text) return sentence({ code: found.code, text: found.text });
      return t(flag.left ? 'page.flag.answer-passed-left' : 'page.flag.answer-passed', params);
    case 'not_applicable':
      return flag.reason
        ? t('page.flag.answer-not-applicable-why', { why: sentence(flag.reason) })
        : t('page.flag.answer-not-applicable');
    default:
      if (flag.carries) return sentence(flag.carries);
      return t('page.flag.answer-cannot-tell', { n: flag.missing.length });
  }
}
