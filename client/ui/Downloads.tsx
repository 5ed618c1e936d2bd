/** What is shown, to be taken along: links, so that they can also be copied and opened elsewhere. */
import { t } from './words.ts';

export function Downloads({
  list,
  id,
  asOf,
  what,
}: {
  readonly list: string;
  readonly id: string;
  readonly asOf: string | undefined;
  /** Names the list in the links, of which a page may have several. */
  readonly what: string;
}) {
  const address = (form: string) =>
    `/shown/${list}/${encodeURIComponent(id)}.${form}${asOf === undefined ? '' : `?asOf=${asOf}`}`;
  return (
    <p className="row small">
      {(['csv', 'json'] as const).map((form) => (
        <a key={form} href={address(form)} download>
          {t('page.download', { what, form: form.toUpperCase() })}
        </a>
      ))}
    </p>
  );
}
