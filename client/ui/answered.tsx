/** A question to the server and the states of its answer. */
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask, type TypedDocument } from '../graphql.ts';
import { Failed, Loading } from './states.tsx';

export interface AskOptions<Result> {
  readonly enabled?: boolean;
  /** Milliseconds until it is asked again; false to stop. */
  readonly again?: (data: Result | undefined) => number | false;
  /** Keeps the last answer on the page while the next is fetched, so that nothing jumps. */
  readonly keep?: boolean;
}

export function useAnswer<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: AskOptions<Result> = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
    ...(options.again
      ? {
          refetchInterval: (query: { state: { data: unknown } }) =>
            options.again?.(query.state.data as Result | undefined) ?? false,
        }
      : {}),
  }) as UseQueryResult<Result>;
}

export function Answered<Result>({
  query,
  loading,
  children,
}: {
  readonly query: UseQueryResult<Result>;
  readonly loading: string;
  readonly children: (data: Result) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Loading text={loading} />;
}
