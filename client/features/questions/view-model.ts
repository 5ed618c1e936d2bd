/** What the list shows, and what its address chooses. Pure. */

export interface Chosen {
  readonly holder?: string;
  readonly topic?: string;
  readonly settles?: string;
  readonly record?: string;
  readonly map?: string;
  readonly order?: string;
  readonly after?: string;
}

/** The part of the address that chooses, without where in the list one is. */
export function filterIn({ holder, topic, settles, record, map }: Chosen) {
  const given = { holder: holder ?? null, topic: topic ?? null, settles: settles ?? null };
  return { ...given, record: record ?? null, map: map ?? null };
}

export const orderIn = ({ order }: Chosen): 'settles' | 'day' => (order === 'day' ? 'day' : 'settles');

/** To be looked up, in one's own file, or of an authority that nobody names: no firm that could be sent a question. */
export const NOBODY: ReadonlySet<string> = new Set(['published', 'own_file', 'authority']);

/** Those who can be sent a question, the one on whose answers most hangs first. */
export function askable<P extends { readonly holder: string; readonly answers: number }>(
  parties: readonly P[],
): readonly P[] {
  return parties.filter(({ holder }) => !NOBODY.has(holder)).sort((a, b) => b.answers - a.answers);
}

export interface Grouped<Question> {
  readonly holder: string;
  readonly questions: readonly Question[];
}

/** The list comes in the order of whom to ask: what stands together is one group. */
export function groupsOf<Question extends { readonly holder: string }>(
  questions: readonly Question[],
): readonly Grouped<Question>[] {
  const groups: { holder: string; questions: Question[] }[] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (last?.holder === question.holder) last.questions.push(question);
    else groups.push({ holder: question.holder, questions: [question] });
  }
  return groups;
}

/** The chosen ones, or, where none is chosen, all that the address chooses. */
export function fileAddress(
  file: string,
  search: Chosen & { readonly asOf?: string | undefined },
  ids: ReadonlySet<string>,
): string {
  const { holder, topic, settles, record, map, order, asOf } = search;
  const given =
    ids.size > 0 ? { ids: [...ids].join(','), order, asOf } : { holder, topic, settles, record, map, order, asOf };
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return pairs.length === 0 ? `/questions/${file}` : `/questions/${file}?${new URLSearchParams(pairs)}`;
}

export interface Place {
  readonly kind: string;
  readonly record: string;
  readonly test?: string | null;
  readonly atWorkplace: boolean;
  readonly text: string;
}

/** The screen on which the answer stays open. */
export function pageOf({ kind, record, test, atWorkplace }: Place) {
  if (test) return { to: '/flags/$test/$subject', params: { test, subject: record } } as const;
  if (kind === 'claim') return { to: '/claims/$id', params: { id: record } } as const;
  if (atWorkplace) return { to: '/workplaces/$id', params: { id: record } } as const;
  return { to: '/organisations/$id', params: { id: record } } as const;
}
