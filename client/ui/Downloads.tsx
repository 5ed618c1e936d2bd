/** What is shown, to be taken along: links, so that they can also be copied and opened elsewhere. */
import { useKnown } from './known.ts';
import { t } from './words.ts';

export function Downloads({
  list,
  id,
  asOf,
  given,
  what,
}: {
  readonly list: string;
  readonly id: string;
  readonly asOf: string | undefined;
  /** What else was asked for. */
  readonly given?: Readonly<Record<string, string | null | undefined>>;
  /** Names the list in the links, of which a page may have several. */
  readonly what: string;
}) {
  const asKnown = useKnown();
  const asked = Object.entries({ asOf, asKnown, ...given }).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  const query = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
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
