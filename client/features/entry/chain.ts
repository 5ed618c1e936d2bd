/** A typed chain on the page: the line cut at what is wrong in it, and who is meant by each name. */
import type { Picked } from '../../ui/PartyPicker.tsx';

export interface Marked {
  readonly text: string;
  readonly wrong: boolean;
}

/** The line in pieces; a place where something is missing is shown as a gap. */
export function markLine(
  line: string,
  problems: readonly { readonly at: number; readonly length: number }[],
): readonly Marked[] {
  const pieces: Marked[] = [];
  let done = 0;
  for (const { at, length } of [...problems].sort((a, b) => a.at - b.at)) {
    if (at < done) continue;
    if (at > done) pieces.push({ text: line.slice(done, at), wrong: false });
    pieces.push({ text: length === 0 ? '\u2026' : line.slice(at, at + length), wrong: true });
    done = at + length;
  }
  if (done < line.length) pieces.push({ text: line.slice(done), wrong: false });
  return pieces;
}

/** New, whoever was meant by the same name before, one that is held, or not said yet. */
export type Choice = 'new' | 'same' | Picked | undefined;

export interface DraftParty {
  readonly name: string;
  readonly candidates: readonly { readonly id: string; readonly label: string }[];
  readonly sameAs?: number | null;
}

/** A name under which nobody is held is new; where somebody is, the reader says who is meant. */
export function startingChoices(parties: readonly DraftParty[]): readonly Choice[] {
  return parties.map(({ candidates, sameAs }) => {
    if (sameAs != null) return 'same';
    return candidates.length === 0 ? 'new' : undefined;
  });
}

/** Who is meant by each name, where the same name before it was settled already. */
export function settled(
  parties: readonly DraftParty[],
  choices: readonly Choice[],
): readonly Exclude<Choice, 'same'>[] {
  const own = (at: number): Exclude<Choice, 'same'> => {
    const choice = choices[at];
    if (choice !== 'same') return choice;
    const first = choices[parties[at]?.sameAs ?? at];
    return first === 'same' ? undefined : first;
  };
  return choices.map((_, at) => own(at));
}

export function idsOf(parties: readonly DraftParty[], choices: readonly Choice[]): (string | null)[] {
  return settled(parties, choices).map((choice) => (choice === undefined || choice === 'new' ? null : choice.id));
}

export const isChosen = (choices: readonly Choice[]): boolean => choices.every((choice) => choice !== undefined);

/** A year as typed, or none. */
export function yearOf(text: string): number | null {
  return /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : null;
}
