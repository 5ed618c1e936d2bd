/** What stands on the links, and whether they are seen as a map or as a table. */
import { readShows, SHOWS, type Shows } from '../../charts/chain/measure.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/words.ts';

export interface ChainSearch {
  readonly view?: string;
  readonly selection?: string;
  readonly open?: string;
  readonly limit?: string;
  readonly shows?: string;
}

export type SearchChange = { readonly [Key in keyof ChainSearch]?: ChainSearch[Key] | undefined };

/** Another view is a step to go back from; within one view the last choice alone is kept. */
export const isTurned = (change: SearchChange): boolean => 'view' in change || 'shows' in change;

export type View = 'map' | 'table';

export interface Seen {
  readonly view: View;
  readonly shows: Shows;
}

export function seenBy(search: ChainSearch): Seen {
  return { view: search.view === 'table' ? 'table' : 'map', shows: readShows(search.shows) };
}

const WORDS = {
  prices: () => t('page.chain.shows-prices'),
  hours: () => t('page.chain.shows-hours'),
  debts: () => t('page.chain.shows-debts'),
} as const;

interface ToolsProps extends Seen {
  /** Hours and debts were read too. */
  readonly hasAll: boolean;
  readonly onSearch: (change: SearchChange) => void;
}

export function MapTools({ view, shows, hasAll, onSearch }: ToolsProps) {
  return (
    <>
      {hasAll && (
        <fieldset className="choices" aria-label={t('page.chain.shows')}>
          {SHOWS.map((one) => (
            <button
              key={one}
              type="button"
              className="choice"
              aria-pressed={one === shows}
              onClick={() => onSearch({ shows: one === 'prices' ? undefined : one })}
            >
              {WORDS[one]()}
            </button>
          ))}
        </fieldset>
      )}
      <fieldset className="choices" aria-label={t('page.view')}>
        {(['map', 'table'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="choice"
            aria-pressed={one === view}
            onClick={() => onSearch({ view: one })}
          >
            <Icon name={one} />
            {one === 'map' ? t('page.chain.map') : t('page.chain.table')}
          </button>
        ))}
      </fieldset>
    </>
  );
}
