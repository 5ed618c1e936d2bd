import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { Notice } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';

interface Props {
  readonly id: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Theirs opens beside the form, so that both can be compared before either gives way. */
export function SavedMeanwhile({ id, ref, onKeepMine, onTakeTheirs }: Props) {
  return (
    <div ref={ref} role="alert" tabIndex={-1}>
      <Notice asks>
        <div className="stack">
          <p>{t('page.form.meanwhile')}</p>
          <div className="row">
            <Link className="button" to="/claims/$id" params={{ id }} target="_blank">
              {t('page.form.meanwhile.look')}
            </Link>
            <button type="button" className="button" onClick={onKeepMine}>
              {t('page.form.meanwhile.keep-mine')}
            </button>
            <button type="button" className="button" onClick={onTakeTheirs}>
              {t('page.form.meanwhile.take-theirs')}
            </button>
          </div>
        </div>
      </Notice>
    </div>
  );
}
