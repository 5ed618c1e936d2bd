/** What is typed from a photo: which kind of record, a new one or one that is held, and its short form. */
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { EntryFormDocument } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { PartyPicker, type Picked } from '../../ui/PartyPicker.tsx';
import { t } from '../../ui/words.ts';
import { keepDraft, readDraft } from '../entry/draft.ts';
import { EntryForm, type Kept } from '../entry/EntryForm.tsx';
import { NO_SOURCE, type Source } from '../entry/form.ts';
import { RecordLink } from '../entry/RecordLink.tsx';
import { Offers } from './Offers.tsx';
import type { HeldPhoto } from './PhotoSide.tsx';
import { isPicked, KINDS, type PhotoKind } from './view-model.ts';

interface KindsProps {
  readonly hash: string;
  readonly kind: PhotoKind;
  readonly onKind: (kind: PhotoKind) => void;
}

/** A claim has a form of its own, which the photo is shown beside, too. */
function Kinds({ hash, kind, onKind }: KindsProps) {
  return (
    <fieldset className="stack-tight">
      <legend>{t('page.photo.kind')}</legend>
      <div className="choices photo-kinds">
        {KINDS.map((one) => (
          <button key={one} type="button" className="choice" aria-pressed={one === kind} onClick={() => onKind(one)}>
            {t('page.photo.kind-of', { kind: one })}
          </button>
        ))}
      </div>
      <p>
        <Link to="/claims/new" search={{ files: hash }}>
          {t('page.photo.claim')}
        </Link>
      </p>
    </fieldset>
  );
}

interface TypedRecord extends Kept {
  readonly label: string;
}

/** What stands beside a photo for all its forms: it outlives a look at another photo. */
interface Beside {
  readonly source: Source;
  readonly typed: readonly TypedRecord[];
}

function useBeside({ hash, title }: HeldPhoto) {
  const key = `photo.${hash}`;
  const [beside, setBeside] = useState<Beside>(() => {
    const start: Beside = { source: { ...NO_SOURCE, document: title ?? '', file: hash }, typed: [] };
    return readDraft(key, start) ?? start;
  });
  useEffect(() => keepDraft(key, beside), [key, beside]);
  return [beside, setBeside] as const;
}

function Typed({ typed }: { readonly typed: readonly TypedRecord[] }) {
  if (typed.length === 0) return null;
  return (
    <section aria-labelledby="photo-typed">
      <h2 id="photo-typed">{t('page.photo.again')}</h2>
      <ul className="lines">
        {typed.map(({ id, kind, label, import: of }) => (
          <li key={of}>
            <RecordLink kind={kind} id={id}>
              {label}
            </RecordLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly photo: HeldPhoto;
  readonly kind: PhotoKind;
  readonly onKind: (kind: PhotoKind) => void;
}

export function PhotoForm({ photo, kind, onKind }: Props) {
  const { hash } = photo;
  const [picked, setPicked] = useState<Picked | null>(null);
  const [{ source, typed }, setBeside] = useBeside(photo);
  const query = useAnswer(EntryFormDocument, { kind, id: picked?.id ?? null });
  const change = (part: Partial<Source>) => setBeside((old) => ({ ...old, source: { ...old.source, ...part } }));
  return (
    <div className="stack-wide entry-form">
      <Kinds
        hash={hash}
        kind={kind}
        onKind={(one) => {
          setPicked(null);
          onKind(one);
        }}
      />
      {isPicked(kind) && (
        <PartyPicker
          key={kind}
          id="photo-about"
          label={t('page.photo.about')}
          hint={t('page.photo.about.hint')}
          kind={kind}
          value={picked}
          onPick={setPicked}
        />
      )}
      <Answered query={query} loading={t('page.entry.loading')}>
        {({ entryForm }) =>
          entryForm && (
            <EntryForm
              key={`${kind} ${picked?.id}`}
              form={entryForm}
              id={picked?.id}
              photo={{
                ...{ source, onSource: change },
                offers: <Offers hash={hash} source={source} onSource={change} />,
                onSaved: (kept, label) => setBeside((old) => ({ ...old, typed: [...old.typed, { ...kept, label }] })),
              }}
            />
          )
        }
      </Answered>
      <Typed typed={typed} />
    </div>
  );
}
