import { toldOf } from '../../ui/photos.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { Source } from '../entry/form.ts';

/** What the camera and the file's name say is offered, and taken only where it is asked for. */
export function Offers({
  hash,
  source,
  onSource,
}: {
  readonly hash: string;
  readonly source: Source;
  readonly onSource: (part: Partial<Source>) => void;
}) {
  const told = toldOf(hash);
  const { name = '', day } = told ?? {};
  return (
    <>
      {name !== '' && source.document === '' && (
        <button type="button" className="text-button" onClick={() => onSource({ document: name })}>
          {t('page.photo.offer-name', { name })}
        </button>
      )}
      {day && source.on === '' && (
        <button type="button" className="text-button" onClick={() => onSource({ on: day })}>
          {t('page.photo.offer-day', { day: dayText(day) })}
        </button>
      )}
    </>
  );
}
