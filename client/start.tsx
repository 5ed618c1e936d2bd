import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refuseWriting, sayNoAnswer } from './graphql.ts';
import { queries } from './queries.ts';
import { makeRouter } from './routes.tsx';
import { knownInAddress } from './ui/known.ts';
import { t } from './ui/words.ts';

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
