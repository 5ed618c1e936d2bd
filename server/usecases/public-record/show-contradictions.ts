import { render } from '../../../schema/messages/index.ts';
import { contradictionsShape } from '../../exporters/answer/contradictions.ts';
import type { ConditionalityRule, Contradictions } from './read-contradictions.ts';

export { fundWord } from '../../domain/contradictions/rule.ts';
export { certificateTitle, paymentTitle, titlesOf, whatItDoes } from '../../domain/contradictions/titles.ts';

/** How the rule was read, in words. */
export function sayRead(rule: ConditionalityRule | undefined): string | undefined {
  return rule === undefined ? undefined : render(`contradiction.read.${rule.verification}`);
}

export function showContradictions({ of, asOf, cut, ...held }: Contradictions) {
  return { of: of ?? null, as_of: asOf, ...contradictionsShape(held), cut };
}
