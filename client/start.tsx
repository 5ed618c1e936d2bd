import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refuseWriting, sayNoAnswer } from './graphql.ts';
import { queries } from './queries.ts';
import { makeRouter } from './routes.tsx';
import { loadLetters } from './ui/fonts.ts';
import { knownInAddress } from './ui/known.ts';
import { t } from './ui/words.ts';

export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  // Has the letters that are only in this language.
  await loadLetters(t('page.practice'));
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
