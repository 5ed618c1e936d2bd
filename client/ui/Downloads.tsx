/** What is shown, to be taken along: links, so that they can also be copied and opened elsewhere. */
import { useKnown } from './known.ts';
import { t } from './words.ts';

export function Downloads({
  list,
  id,
  asOf,
  place,
  what,
}: {
  readonly list: string;
  readonly id: string;
  readonly asOf: string | undefined;
  readonly place?: string | undefined;
  /** Names the list in the links, of which a page may have several. */
  readonly what: string;
}) {
  const asKnown = useKnown();
  const given = Object.entries({ asOf, asKnown, place }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const query = given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
  const address = (form: string) => `/shown/${list}/${encodeURIComponent(id)}.${form}${query}`;
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
