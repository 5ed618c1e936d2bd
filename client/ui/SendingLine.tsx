import { Progress } from './Progress.tsx';
import type { Sending } from './useSending.ts';
import { t } from './words.ts';

interface Props {
  readonly sending: Sending | undefined;
  readonly stopped: boolean;
  readonly onStop: () => void;
}

/** How far a file on its way is, and Cancel. */
export function SendingLine({ sending, stopped, onStop }: Props) {
  if (sending === undefined)
    return (
      <p className="hint" role="status">
        {stopped && t('page.state.stopped')}
      </p>
    );
  const { name, share, secondsLeft } = sending;
  const text = t('page.drop.sending', { name, percent: Math.round(share * 100) });
  return <Progress text={text} share={share} secondsLeft={secondsLeft} onCancel={onStop} />;
}
