import { Link } from '@tanstack/react-router';
import { DropField } from '../../ui/DropField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PhotoDrop } from '../../ui/PhotoDrop.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { t } from '../../ui/words.ts';

/** Three doors, by what is in the hand: a name or photos, a claim, a list. */
export function Doors({ claims }: { readonly claims: number }) {
  return (
    <div className="doors sheet">
      <section className="door" aria-labelledby="door-name">
        <h2 id="door-name">{t('page.door.name')}</h2>
        <p>{t('page.door.name.text')}</p>
        <SearchBox tall />
        <PhotoDrop />
      </section>
      <section className="door" aria-labelledby="door-claim">
        <h2 id="door-claim">{t('page.door.claim')}</h2>
        <p>{t('page.door.claim.text')}</p>
        <div className="row">
          <Link className="button button-first button-tall" to="/claims/new">
            <Icon name="plus" />
            {t('page.door.claim.enter')}
          </Link>
          {claims > 0 && (
            <Link className="button button-tall" to="/claims">
              {t('page.door.claim.open', { n: claims })}
            </Link>
          )}
        </div>
      </section>
      <section className="door" aria-labelledby="door-list">
        <h2 id="door-list">{t('page.door.list')}</h2>
        <p>{t('page.door.list.text')}</p>
        <DropField />
        <p>
          <Link to="/enter">{t('page.entry.door')}</Link>
        </p>
      </section>
    </div>
  );
}
