import { t } from './words.ts';

/** Who published it; of what was entered by hand, who said it. */
export function publishedText({ publisher, by }: { readonly publisher: string; readonly by?: string | null }): string {
  if (publisher !== 'entered') return t('page.sources.by', { publisher });
  return t('page.history.by-hand', by ? { by } : {});
}
