import { SendingPhotosLine } from './SendingPhotosLine.tsx';
import { useDropAnywhere, usePhotos } from './usePhotos.ts';
import { t } from './words.ts';
import './drop.css';

/** For screens without a field for photos: one that is dropped opens beside the short form all the same. */
export function DropAnywhere() {
  const { sending, refused, send, stop } = usePhotos();
  const over = useDropAnywhere(send);
  return (
    <>
      {sending ? (
        <div className="drop-veil">
          <SendingPhotosLine sending={sending} onStop={stop} />
        </div>
      ) : (
        <p role="status" className={over ? 'drop-veil' : 'unseen'}>
          {over && t('page.photo.drop-here')}
        </p>
      )}
      {refused.map((why) => (
        <p key={why} className="field-error" role="alert">
          {why}
        </p>
      ))}
    </>
  );
}
