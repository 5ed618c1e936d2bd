/** The codes that the engine knows, as the server lists them. */
import { ClaimVocabularyDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import type { Option } from '../../ui/Field.tsx';
import { heading } from '../../ui/words.ts';

export interface EventKind {
  readonly kind: string;
  /** Who can do it: creditor, authority, court, party. */
  readonly by: readonly string[];
  readonly what: readonly string[];
}

export interface Vocabulary {
  readonly kinds: readonly string[];
  readonly rateBases: readonly string[];
  readonly creditors: readonly string[];
  readonly places: readonly string[];
  readonly invokes: readonly string[];
  readonly payMethods: readonly string[];
  readonly events: readonly EventKind[];
}

function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function eventList(value: unknown): readonly EventKind[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): EventKind[] => {
    if (typeof one === 'string') return [{ kind: one, by: [], what: [] }];
    if (typeof one !== 'object' || one === null || !('kind' in one) || typeof one.kind !== 'string') return [];
    return [
      {
        kind: one.kind,
        by: 'by' in one ? textList(one.by) : [],
        what: 'what' in one ? textList(one.what) : [],
      },
    ];
  });
}

export function readVocabulary(value: unknown): Vocabulary {
  const held = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    kinds: textList(held.kinds),
    rateBases: textList(held.rateBases),
    creditors: textList(held.creditors),
    places: textList(held.places),
    invokes: textList(held.invokes),
    payMethods: textList(held.payMethods),
    events: eventList(held.events),
  };
}

export function optionsOf(codes: readonly string[]): readonly Option[] {
  return codes.map((code) => ({ value: code, text: heading(code) }));
}

export function useVocabulary() {
  return useAnswer(ClaimVocabularyDocument, {});
}
