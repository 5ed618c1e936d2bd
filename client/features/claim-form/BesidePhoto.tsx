/** The photo that is looked at while the claim is typed. */
import { type HeldPhoto, PhotoSide } from '../photo/PhotoSide.tsx';
import type { ClaimForm } from './form.ts';
import { withoutSource } from './sources.ts';
import '../photo/photo.css';

interface Props {
  readonly form: ClaimForm;
  readonly held: readonly HeldPhoto[];
  readonly onForm: (form: ClaimForm) => void;
}

export function BesidePhoto({ form, held, onForm }: Props) {
  const at = form.sources.findIndex(({ key }) => key === form.shown);
  const source = form.sources[at];
  const photo = held.find(({ hash }) => hash === source?.file);
  if (source === undefined || photo === undefined) return null;
  const titled = { ...photo, title: source.document.trim() || photo.title };
  return (
    <div className="photo-stays">
      <PhotoSide photo={titled} nth={at} onGone={() => onForm(withoutSource(form, source.key))} />
    </div>
  );
}
