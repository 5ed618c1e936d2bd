import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProblemError, refuseWriting, sayNoAnswer } from './graphql.ts';
import { makeRouter } from './routes.tsx';
import { knownInAddress } from './ui/known.ts';
import { t } from './ui/words.ts';

/** Named problems are not tried again: the same question gets the same answer. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => !(error instanceof ProblemError) && count < 2,
    },
  },
});

export function start(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  sayNoAnswer(t('page.state.no-answer'));
  refuseWriting(() => (knownInAddress() === undefined ? undefined : t('page.known.no-writing')));
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={makeRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
