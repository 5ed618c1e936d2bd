/** Long work: how far it is, how long it still takes, and the way to stop it. */
import { leftText } from './left.ts';
import { t } from './words.ts';
import './progress.css';

interface Props {
  readonly text: string;
  /** 0 to 1. */
  readonly share: number;
  /** -1 where it is not known. */
  readonly secondsLeft: number;
  readonly onCancel?: (() => void) | undefined;
}

export function Progress({ text, share, secondsLeft, onCancel }: Props) {
  return (
    <div className="progress-line">
      <p className="hint" role="status">
        {text}
      </p>
      <progress className="progress" max={1} value={share} aria-label={text} />
      <div className="between">
        <span className="hint">{leftText(secondsLeft)}</span>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {t('page.state.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
