import type { ConditionSpec } from '../mapping/specs.ts';
import { isStop, type TextOf, type TruthOf } from './row.ts';
import { type Binding, bindSource } from './sources.ts';

/** A condition that a missing row or a damaged cell keeps open is neither true nor false: the row stops there. */
export function bindCondition(spec: ConditionSpec, binding: Binding): TruthOf {
  if (spec.all !== undefined)
    return every(
      spec.all.map((one) => bindCondition(one, binding)),
      true,
    );
  if (spec.any !== undefined)
    return every(
      spec.any.map((one) => bindCondition(one, binding)),
      false,
    );
  if (spec.not !== undefined) return negated(bindCondition(spec.not, binding));
  return told(bindSource(spec, binding), testOf(spec));
}

/** `all` ends at the first that is false, `any` at the first that is true. */
function every(parts: readonly TruthOf[], goOn: boolean): TruthOf {
  return (row) => {
    for (const part of parts) {
      const answer = part(row);
      if (answer !== goOn) return answer;
    }
    return goOn;
  };
}

function negated(part: TruthOf): TruthOf {
  return (row) => {
    const answer = part(row);
    return typeof answer === 'boolean' ? !answer : answer;
  };
}

function told(text: TextOf, test: (text: string | undefined) => boolean): TruthOf {
  return (row) => {
    const answer = text(row);
    return isStop(answer) ? answer : test(answer);
  };
}

function testOf(spec: ConditionSpec): (text: string | undefined) => boolean {
  if (spec.filled !== undefined) return (text) => (text !== undefined) === spec.filled;
  if (spec.matches !== undefined) {
    const form = new RegExp(`^(?:${spec.matches})$`, 'u');
    return (text) => text !== undefined && form.test(text);
  }
  const wanted = new Set([spec.is ?? spec.isNot ?? []].flat());
  if (spec.is !== undefined) return (text) => text !== undefined && wanted.has(text);
  return (text) => text === undefined || !wanted.has(text);
}
