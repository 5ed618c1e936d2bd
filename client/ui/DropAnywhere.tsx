import { useDropAnywhere, usePhotos } from './usePhotos.ts';
import { t } from './words.ts';
import './drop.css';

/** For screens without a field for photos: one that is dropped opens beside the short form all the same. */
export function DropAnywhere() {
  const { sending, refused, send } = usePhotos();
  const over = useDropAnywhere(send);
  const said = sending ? t('page.photo.sending', { ...sending }) : over ? t('page.photo.drop-here') : '';
  return (
    <>
      <p role="status" className={said === '' ? 'unseen' : 'drop-veil'}>
        {said}
      </p>
      {refused.map((why) => (
        <p key={why} className="field-error" role="alert">
          {why}
        </p>
      ))}
    </>
  );
}
