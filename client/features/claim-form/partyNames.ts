import { useQueries } from '@tanstack/react-query';
import { PartyNameDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';

/** Names of the parties that a claim's events name by id; `ready` once all were asked for. */
export function usePartyNames(ids: readonly string[]): {
  readonly ready: boolean;
  readonly names: (id: string) => string | undefined;
} {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [PartyNameDocument.toString(), { id }],
      queryFn: () => ask(PartyNameDocument, { id }),
    })),
  });
  const names = new Map(ids.map((id, at) => [id, answers[at]?.data?.organisation?.name ?? undefined]));
  return { ready: answers.every((answer) => !answer.isPending), names: (id) => names.get(id) };
}
