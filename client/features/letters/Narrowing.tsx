/** Whom the words narrow the complainant down to, and wider ones: read before the draft is. */

import { render } from '../../../schema/messages/render.ts';
import { pressable } from '../../ui/pressable.ts';
import { Notice } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { t } from '../../ui/words.ts';
import { countText, type Preview, wordingOf } from './words.ts';

interface Props {
  readonly preview: Preview;
  readonly acknowledged: boolean;
  /** The count of other words is still shown: nobody can have read the one that is asked for. */
  readonly pending: boolean;
  readonly onWiden: (wording: string) => void;
  readonly onAcknowledge: () => void;
}

function Wider({ preview, onWiden }: Pick<Props, 'preview' | 'onWiden'>) {
  return (
    <Table
      caption={t('page.letters.wider')}
      showCaption
      rows={preview.wider}
      rowKey={({ part, as }) => `${part} ${as}`}
      columns={[
        { key: 'as', head: t('page.letters.words'), row: true, cell: ({ part, as }) => wordingOf(part, as) },
        { key: 'count', head: t('page.letters.fits'), whole: true, cell: ({ count }) => countText(count) },
        {
          key: 'take',
          head: t('page.letters.take-head'),
          cell: ({ part, as, wording }) => (
            <button
              type="button"
              className="button"
              aria-label={t('page.letters.take-of', { words: wordingOf(part, as) })}
              onClick={() => onWiden(wording)}
            >
              {t('page.letters.take')}
            </button>
          ),
        },
      ]}
    />
  );
}

function Warning({ preview, onWiden }: Pick<Props, 'preview' | 'onWiden'>) {
  const { warning, least, cite, suggested } = preview;
  if (warning === 'none') return null;
  return (
    <Notice asks>
      <p>
        {render(`letter.warning.${warning}`, { least })} <span className="small">{cite}</span>
      </p>
      {suggested && (
        <p className="row">
          <button type="button" className="button" onClick={() => onWiden(suggested.wording)}>
            {t('page.letters.take-together', { count: countText(suggested.count) })}
          </button>
          <span>
            {suggested.parts
              .filter(isWider(preview))
              .map(({ part, wording }) => wordingOf(part, wording))
              .join(' · ')}
          </span>
        </p>
      )}
    </Notice>
  );
}

const isWider =
  ({ parts }: Preview) =>
  ({ part, wording }: Preview['parts'][number]) =>
    parts.some((now) => now.part === part && now.wording !== wording);

export function Narrowing({ preview, acknowledged, pending, onWiden, onAcknowledge }: Props) {
  return (
    <section className="stack no-print" aria-labelledby="narrowing">
      <h3 id="narrowing" aria-live="polite">
        {render('letter.narrows', { count: countText(preview.count) })}
      </h3>
      <Warning preview={preview} onWiden={onWiden} />
      <p className="row">
        <span className="strong">{t('page.letters.now')}</span>
        <span>{preview.parts.map(({ part, wording }) => wordingOf(part, wording)).join(' · ')}</span>
        {preview.wording !== '' && (
          <button type="button" className="text-button" onClick={() => onWiden('')}>
            {t('page.letters.closest')}
          </button>
        )}
      </p>
      {preview.wider.length > 0 && (
        <div className="sheet sheet-pad">
          <Wider preview={preview} onWiden={onWiden} />
        </div>
      )}
      {!acknowledged && (
        <p className="row">
          <button type="button" className="button button-first button-tall" {...pressable(!pending, onAcknowledge)}>
            {t('page.letters.acknowledge', { count: countText(preview.count) })}
          </button>
          <span className="hint">{t('page.letters.sends-nothing')}</span>
        </p>
      )}
    </section>
  );
}
