/** From a mark to its entry on the help page. */
import { Link } from '@tanstack/react-router';
import { heading, t } from './words.ts';

export function WhatItMeans({ mark }: { readonly mark?: string }) {
  return (
    <Link to="/help" hash={mark ? `mark-${mark}` : 'marks'} className="small no-print">
      {mark ? t('page.explain.what-is', { word: heading(mark) }) : t('page.explain.link')}
    </Link>
  );
}
