import { Progress } from './Progress.tsx';
import type { SendingPhotos } from './usePhotos.ts';
import { t } from './words.ts';

interface Props {
  readonly sending: SendingPhotos;
  readonly onStop: () => void;
}

/** How many of the photos are on their way, and Cancel: those that came stay. */
export function SendingPhotosLine({ sending: { n, of, secondsLeft }, onStop }: Props) {
  const text = t('page.photo.sending', { n, of });
  return <Progress text={text} share={(n - 1) / of} secondsLeft={secondsLeft} onCancel={onStop} />;
}
