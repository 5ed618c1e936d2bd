/** Questions to the server: what is held of them, and one question as all who ask it name it. */
import { QueryClient } from '@tanstack/react-query';
import { ask, ProblemError, type TypedDocument } from './graphql.ts';

/** Named problems are not tried again: the same question gets the same answer. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => !(error instanceof ProblemError) && count < 2,
    },
  },
});

/** `known`: up to when the facts had been learnt; where it knows nothing of it, the server leaves it aside. */
export function questionOf<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  known: string | undefined,
) {
  const asked = known === undefined ? variables : { ...variables, asKnown: known };
  return {
    queryKey: [document.toString(), asked] as const,
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(document, asked, signal),
  };
}
