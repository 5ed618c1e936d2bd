/** The draft: to copy, to keep, to print. The page sends nothing. */
import { useEffect, useRef, useState } from 'react';
import { LetterDraftDocument } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { asKnownIn, useKnown } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';
import { type Block, Blocks } from './Blocks.tsx';

interface Asked {
  readonly claim: string;
  readonly party: string;
  readonly asOf: string | undefined;
  readonly widen: string;
}

function fileAddress({ claim, party, asOf, widen }: Asked, format: string): string {
  const given = { party, acknowledged: 'yes', ...(asOf ? { asOf } : {}), ...(widen ? { widen } : {}) };
  return `/claims/${encodeURIComponent(claim)}/letter.${format}?${new URLSearchParams(given)}`;
}

function Actions({ asked, text }: { readonly asked: Asked; readonly text: string }) {
  const [said, setSaid] = useState('');
  const known = useKnown();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('page.letters.copied')),
      () => setSaid(t('page.letters.not-copied')),
    );
  return (
    <div className="row no-print">
      <button type="button" className="button" onClick={() => void copy()}>
        {t('page.letters.copy')}
      </button>
      {(['txt', 'html'] as const).map((format) => (
        <a key={format} className="button" download href={asKnownIn(fileAddress(asked, format), known)}>
          {t('page.letters.keep', { format })}
        </a>
      ))}
      <button type="button" className="button" onClick={() => window.print()}>
        <Icon name="print" />
        {t('page.print')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

function Shown({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The draft takes the place of the button that asked for it: the focus goes with it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article className="sheet letter-draft stack">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <Blocks blocks={blocks} />
    </article>
  );
}

export function Draft(asked: Asked) {
  const { claim, party, asOf, widen } = asked;
  const query = useAnswer(LetterDraftDocument, { claim, party, asOf: asOf ?? null, widen: widen || null });
  return (
    <Answered query={query} loading={t('page.letters.writing')}>
      {({ letter }) =>
        letter.__typename === 'Letter' && letter.draft ? (
          <div className="stack">
            <Shown title={letter.draft.title} blocks={letter.draft.blocks as readonly Block[]} />
            <Actions asked={asked} text={letter.draft.text} />
          </div>
        ) : null
      }
    </Answered>
  );
}
