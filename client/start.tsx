import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refuseWriting, sayFailures } from './graphql.ts';
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
  sayFailures({ noAnswer: t('page.state.no-answer'), newer: t('page.state.newer') });
  refuseWriting(() => (knownInAddress() === undefined ? undefined : t('page.known.no-writing')));
  clearOnceDrawn(root);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={makeRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** What index.html says while the page is fetched goes as soon as there is anything to see. */
function clearOnceDrawn(root: HTMLElement): void {
  new MutationObserver((_changes, drawn) => {
    if (!root.hasChildNodes()) return;
    document.querySelector('.waiting')?.remove();
    drawn.disconnect();
  }).observe(root, { childList: true });
}
