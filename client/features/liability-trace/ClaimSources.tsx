/** What the claim, its lines and its events are read from, with the photos among it. */
import { ClaimSourcesDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { t } from '../../ui/words.ts';

export function ClaimSources({ claim }: { readonly claim: string }) {
  const sources = useAnswer(ClaimSourcesDocument, { id: claim }).data?.claim?.sources ?? [];
  if (sources.length === 0) return null;
  return (
    <section className="sheet sheet-pad" aria-labelledby="claim-sources">
      <h2 id="claim-sources">{t('page.sources')}</h2>
      <Sources sources={sources} />
    </section>
  );
}
