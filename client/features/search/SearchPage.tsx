import { getRouteApi, Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { SearchDocument, type SearchQuery } from '../../generated/operations.ts';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useKnown } from '../../ui/known.ts';
import { Page } from '../../ui/Page.tsx';
import { partyName } from '../../ui/partyLink.tsx';
import { Empty } from '../../ui/states.tsx';
import { placeText } from '../../ui/value.tsx';
import { heading, t } from '../../ui/words.ts';
import './search.css';

const route = getRouteApi('/search');
type Hit = SearchQuery['search'][number];

function HitLink({ hit }: { readonly hit: Hit }) {
  const params = { id: hit.id };
  switch (hit.kind.toLowerCase()) {
    case 'workplace':
      return (
        <Link to="/workplaces/$id" params={params}>
          {hit.label}
        </Link>
      );
    case 'contract':
      return (
        <Link to="/contracts/$id" params={params}>
          {hit.label}
        </Link>
      );
    case 'claim':
      return (
        <Link to="/claims/$id" params={params}>
          {hit.label}
        </Link>
      );
    default:
      return (
        <Link to="/organisations/$id" params={params}>
          {hit.label}
        </Link>
      );
  }
}

/** What tells it from others of its name: a contract by whom it is between, all else by place and number. */
function apart({ kind, label, country, number, buyer, supplier }: Hit): readonly (string | null | undefined)[] {
  const between =
    (buyer || supplier) && t('page.contract.title', { buyer: partyName(buyer), supplier: partyName(supplier) });
  return [heading(kind.toLowerCase()), between, placeText(country), number === label ? undefined : number];
}

function HitLine({ hit }: { readonly hit: Hit }) {
  return (
    <li className="hit">
      <span className="strong named">
        <HitLink hit={hit} />
      </span>
      <span className="small">{besideText(apart(hit))}</span>
    </li>
  );
}

/** Best match first, then by kind; two firms of one name stay two lines, told apart by place and number. */
function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  // Of those that only begin alike none is the best.
  const best = hits[0]?.near ? undefined : hits[0];
  const rest = best ? hits.slice(1) : hits;
  const kinds = [...new Set(rest.map((hit) => hit.kind))];
  return (
    <div className="stack">
      {best && (
        <section aria-labelledby="best">
          <h2 id="best">{t('page.search.best')}</h2>
          <ul className="hits">
            <HitLine hit={best} />
          </ul>
        </section>
      )}
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>{t('page.search.kind', { kind: kind.toLowerCase() })}</h2>
          <ul className="hits">
            {rest
              .filter((hit) => hit.kind === kind)
              .map((hit) => (
                <HitLine key={hit.id} hit={hit} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A name that is not held is entered from here, alone or with whom it buys from. */
function NotHeld({ q }: { readonly q: string }) {
  const known = useKnown();
  return (
    <Empty text={t('page.search.empty')}>
      <div className="row">
        <Link className="button" to="/imports">
          {t('page.search.import')}
        </Link>
        {known === undefined && (
          <>
            <Link className="button" to="/enter/$kind" params={{ kind: 'Organisation' }} search={{ name: q }}>
              {t('page.picker.enter', { name: q })}
            </Link>
            <Link className="button" to="/enter/chain">
              {t('page.entry.chain.open')}
            </Link>
          </>
        )}
      </div>
    </Empty>
  );
}

/** More than this nobody reads: a longer name finds what is further down. */
const MOST = 50;

function answerOf(hits: readonly Hit[]) {
  if (hits[0]?.near) return 'page.search.near';
  return hits.length === MOST ? 'page.search.answer-more' : 'page.search.answer';
}

export function SearchPage() {
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useAnswer(SearchDocument, { text: q, first: MOST }, { enabled: q.trim() !== '', keep: true });
  return (
    <Page title={t('page.search.title')}>
      <div className="stack search-page">
        <TextField
          id="search-text"
          type="search"
          label={t('page.search.label')}
          hint={t('page.search.hint')}
          value={q}
          onChange={(text) =>
            void navigate({ search: (old) => changed(old, { q: text }), replace: true, resetScroll: false })
          }
        />
        {q.trim() !== '' && (
          <Answered query={query} loading={t('page.search.loading')}>
            {({ search }) => (
              <>
                <p className="answer" role="status">
                  {t(answerOf(search), { n: search.length, q })}
                </p>
                {search.length > 0 && <Hits hits={search} />}
                {(search.length === 0 || search[0]?.near) && <NotHeld q={q} />}
                {search.length === MOST && <p className="small">{t('page.search.first', { n: MOST })}</p>}
              </>
            )}
          </Answered>
        )}
      </div>
    </Page>
  );
}
