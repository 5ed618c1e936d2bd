/** A question to the server and the states of its answer. */
import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TypedDocument } from '../graphql.ts';
import { questionOf } from '../queries.ts';
import { useKnown } from './known.ts';
import { type Crumb, Page } from './Page.tsx';
import { Failed, Loading, Stopped } from './states.tsx';

export interface AskOptions<Result> {
  readonly enabled?: boolean;
  /** Milliseconds until it is asked again; false to stop. */
  readonly again?: (data: Result | undefined) => number | false;
  /** Keeps the last answer on the page while the next is fetched, so that nothing jumps. */
  readonly keep?: boolean;
}

export type AnswerQuery<Result> = UseQueryResult<Result> & { readonly cancel: () => void };

export function useAnswer<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: AskOptions<Result> = {},
): AnswerQuery<Result> {
  const queries = useQueryClient();
  const question = questionOf(document, variables, useKnown());
  const { queryKey } = question;
  const query = useQuery({
    ...question,
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
    ...(options.again
      ? {
          refetchInterval: (query: { state: { data: unknown } }) =>
            options.again?.(query.state.data as Result | undefined) ?? false,
        }
      : {}),
  }) as UseQueryResult<Result>;
  return { ...query, cancel: () => void queries.cancelQueries({ queryKey, exact: true }) };
}

export interface AnsweredProps<Result> {
  readonly query: AnswerQuery<Result>;
  readonly loading: string;
  /** Heads the screen until the answer brings its own title; left out where the screen has one already. */
  readonly title?: string;
  readonly crumbs?: readonly Crumb[];
  /** In place of the line of text: how far a long question is. */
  readonly waiting?: ReactNode;
  readonly children: (data: Result) => ReactNode;
}

function State<Result>({ query, loading, waiting }: Pick<AnsweredProps<Result>, 'query' | 'loading' | 'waiting'>) {
  const retry = () => void query.refetch();
  if (query.error) return <Failed error={query.error} retry={retry} />;
  if (query.fetchStatus === 'idle') return <Stopped retry={retry} />;
  return waiting ?? <Loading text={loading} onCancel={query.cancel} />;
}

export function Answered<Result>({ query, loading, title, crumbs = [], waiting, children }: AnsweredProps<Result>) {
  if (query.data !== undefined) return children(query.data);
  const state = <State query={query} loading={loading} waiting={waiting} />;
  return title === undefined ? (
    state
  ) : (
    <Page title={title} crumbs={crumbs}>
      {state}
    </Page>
  );
}
