/** Lacks of the same fact become one question. None is lost: every answer that lacks it stays with it. */
import type { Day } from '../dates.ts';
import { type Lack, type OpenAnswer, type OpenQuestion, OWN_FILE, PUBLISHED } from './question.ts';
import { namedFact } from './same-fact.ts';
import { isLookedUp, tellsOfClaim } from './topic.ts';

export function mergeLacks(lacks: Iterable<Lack>): readonly OpenQuestion[] {
  const questions = new Map<string, Gathering>();
  for (const lack of lacks) {
    const { key, fact, about } = namedFact(lack);
    const known = questions.get(key);
    const question = known ?? new Gathering(key, fact, about);
    question.add(lack);
    if (known === undefined) questions.set(key, question);
  }
  return [...questions.values()].map((question) => question.whole());
}

class Gathering {
  private readonly key: string;
  private readonly fact: Lack['fact'];
  private readonly about: string | undefined;
  private readonly answers = new Map<string, OpenAnswer>();
  private readonly alone = new Set<string>();
  private readonly holders = new Map<string, number>();
  private by: Day | undefined;

  constructor(key: string, { code, params }: Lack['fact'], about: string | undefined) {
    this.key = key;
    this.fact = { code, params };
    this.about = about;
  }

  add({ fact, answer, alone, by }: Lack): void {
    this.answers.set(answer.key, answer);
    if (alone) this.alone.add(answer.key);
    if (fact.holder !== undefined && !isLookedUp(fact.code))
      this.holders.set(fact.holder, (this.holders.get(fact.holder) ?? 0) + 1);
    if (by !== undefined && (this.by === undefined || by < this.by)) this.by = by;
  }

  whole(): OpenQuestion {
    const named = [...this.holders].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([holder]) => holder);
    const [first = tellsOfClaim(this.fact.code) ? OWN_FILE : PUBLISHED, ...others] = named;
    return {
      ...{ key: this.key, fact: this.fact, holders: [first, ...others], alone: this.alone.size },
      answers: [...this.answers.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
      ...(this.about === undefined ? {} : { about: this.about }),
      ...(this.by === undefined ? {} : { by: this.by }),
    };
  }
}
