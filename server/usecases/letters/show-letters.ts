/** Letters as JSON, with words. */
import { render } from '../../../schema/messages/index.ts';
import { shown, shownMissing } from '../../exporters/answer/expected-shape.ts';
import type { TraceResult } from '../trace/trace-liability.ts';
import {
  type ClaimLetters,
  type LetterPlan,
  type LetterPreview,
  type Narrowing,
  type WrittenLetter,
  wordingText,
} from './read-letters.ts';

function showPlan(plan: LetterPlan, names: TraceResult['names']) {
  return {
    ...{ party: plan.party, name: names(plan.party) ?? plan.party, kind: plan.kind, written: plan.written ?? null },
    articles: [...new Set(plan.rows.map(({ article }) => article))],
    particulars: plan.particulars.map(({ key, name, rule, value }) => ({
      ...{ key, name: shown(name, names).text, rule: rule ?? null },
      value: value === undefined ? null : shown(value, names).text,
    })),
    lacking: plan.lacking.map((fact) => shownMissing(fact, names)),
  };
}

export function showLetters({ trace, plans, nobody }: ClaimLetters) {
  return {
    ...{ claim: trace.file.claim.id, as_of: trace.answer.asOf },
    letters: plans.map((plan) => showPlan(plan, trace.names)),
    nobody: nobody.map(({ party, reason }) => ({
      party,
      reason: reason === undefined ? null : shown(reason, trace.names).text,
    })),
  };
}

/** "2 of 9 workers", or that it is not known. */
export function countText({ fit, of }: Narrowing): string {
  if (fit === undefined) return render('letter.count.not-known', of === undefined ? {} : { of });
  return render('letter.count', { fit, ...(of === undefined ? {} : { of }) });
}

export function showLetter({ trace, plan, ...preview }: LetterPreview, draft: WrittenLetter | undefined) {
  const { wording, narrowing, warning, rule, wider, suggested } = preview;
  const count = (of: Narrowing) => ({ fit: of.fit ?? null, of: of.of ?? null, text: countText(of) });
  return {
    ...{ claim: trace.file.claim.id, as_of: trace.answer.asOf, letter: showPlan(plan, trace.names), wording },
    ...{ count: count(narrowing), warning, least: rule.least, cite: rule.cite },
    wider: wider.map((one) => ({ part: one.part, as: one.wording[one.part], count: count(one.narrowing) })),
    suggested:
      suggested === undefined ? null : { widen: wordingText(suggested.wording), count: count(suggested.narrowing) },
    draft: draft === undefined ? null : { title: draft.title, text: draft.text },
  };
}

export type ShownLetter = ReturnType<typeof showLetter>;
