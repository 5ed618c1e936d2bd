import { Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { type MapLink, mainLinks, pathLinks } from '../../charts/chain/chain.ts';
import { type ChainCounts, describePath, type Names, namesOf } from '../../charts/chain/describe.ts';
import type { ChainPartsFragment } from '../../generated/operations.ts';
import { Said, StrongestSaid } from '../../ui/Mark.tsx';
import { Noted } from '../../ui/Noted.tsx';
import { countText, Price } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';

function PathPrices({ links, name }: { readonly links: readonly MapLink[]; readonly name: (id: string) => string }) {
  return (
    <ul className="path-prices">
      {links.map((link) => (
        <li key={link.id}>
          <span>
            {link.test === 'flagged' && <Said code="flagged" text={t('page.chain.pays-flagged')} />}{' '}
            <Link to="/contracts/$id" params={{ id: link.id }} className="plain named">
              {t('page.chain.pays', { buyer: name(link.buyer), supplier: name(link.supplier) })}
            </Link>{' '}
            {link.evidence === 'inferred' && <span className="inferred">{t('page.inferred')}</span>}
            <Noted notes={link.notes ?? []} />
          </span>
          <strong className="number">
            <Price price={link.unitPrice ?? link.price} unit={link.unitPrice ? link.unit : null} />
          </strong>
        </li>
      ))}
    </ul>
  );
}

/** What is inferred and from what: the holes that somebody could fill with a document. */
function Holes({ chain, counts, name }: Pick<PathPanelProps, 'chain' | 'counts'> & { readonly name: Names }) {
  const inferred = chain.links.filter((link) => link.evidence === 'inferred').slice(0, MOST_HOLES);
  const { cannotTell } = counts;
  const more = counts.inferred - inferred.length;
  const pairs = new Map(
    chain.links.map((link) => [
      link.id,
      t('page.chain.pair', { buyer: name(link.buyer), supplier: name(link.supplier) }),
    ]),
  );
  const aboveText = (ids: readonly string[]) =>
    besideText([...new Set(ids.map((id) => pairs.get(id) ?? t('page.chain.not-drawn')))]) || t('page.not-held');
  if (counts.inferred === 0 && cannotTell === 0) return null;
  return (
    <section className="panel-part">
      <h2>{t('page.chain.holes')}</h2>
      <ul className="stack">
        {inferred.map((link) => (
          <li key={link.id} className="small">
            <strong>
              <Link to="/contracts/$id" params={{ id: link.id }} className="plain named">
                {pairs.get(link.id)}
              </Link>
            </strong>{' '}
            {t('page.chain.inferred-from', { above: aboveText(link.under) })}{' '}
            {link.inferredFrom.map((from) => sentence(from)).join(' ') || t('page.not-held')}{' '}
            <Link to="/questions" search={{ record: link.id }} className="no-print">
              {t('page.chain.ask')}
              <span className="unseen">
                {': '}
                {pairs.get(link.id)}
              </span>
            </Link>
          </li>
        ))}
        {more > 0 && <li className="small">{t('page.chain.more-inferred', { n: more })}</li>}
        {cannotTell > 0 && (
          <li className="small">
            {t('page.chain.untested', { n: cannotTell })}{' '}
            <Link to="/questions" search={{ map: chain.root, settles: 'price_test' }} className="no-print">
              {t('page.questions.title')}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

const COUNTS = [
  ['flagged', 'flagged'],
  ['passed', 'passed'],
  ['notApplicable', 'not_applicable'],
  ['cannotTell', 'cannot_tell'],
  ['notTested', 'not_tested'],
] as const;

const MOST_HOLES = 5;

interface PathProps {
  /** The path at least, with the names of its parties. */
  readonly chain: ChainPartsFragment;
  readonly selected: string;
}

/** Which path is chosen, and what its prices say. */
export function PathAnswer({ chain, selected }: PathProps) {
  const name = namesOf(chain);
  const links = pathLinks(mainLinks(chain), selected);
  const top = links[0]?.buyer ?? chain.root;
  return (
    <>
      <p className="small">
        {links.length > 0 ? t('page.chain.path', { from: name(selected), to: name(top) }) : name(selected)}
      </p>
      <p className="answer">{describePath(links)}</p>
    </>
  );
}

export interface PathPanelProps extends PathProps {
  /** Of everything below the root. */
  readonly counts: ChainCounts;
  /** The line that always sums. */
  readonly drawn: string;
}

export function PathPanel({ chain, selected, counts, drawn }: PathPanelProps) {
  const name = namesOf(chain);
  return (
    <aside className="sheet chain-panel" aria-label={t('page.chain.panel')}>
      <section className="panel-part">
        <PathPrices links={pathLinks(mainLinks(chain), selected)} name={name} />
        <p className="row">
          {selected !== chain.root && (
            <Link className="button" to="/claims/new" search={{ employer: selected }}>
              {t('page.door.claim.enter')}
            </Link>
          )}
          <Link to="/organisations/$id" params={{ id: selected }} className="named">
            {t('page.chain.open-party', { name: name(selected) })}
          </Link>
        </p>
      </section>
      <Holes chain={chain} counts={counts} name={name} />
      <section className="panel-part">
        <h2>{counts.links === 0 ? t('page.chain.none') : t('page.chain.all-here', { n: counts.links })}</h2>
        <p className="small">{drawn}</p>
        <ul className="panel-counts">
          {COUNTS.filter(([key]) => key !== 'notTested' || counts.notTested > 0).map(([key, code]) => (
            <li key={key}>
              <StrongestSaid code={code} />
              <strong>{countText(counts[key])}</strong>
            </li>
          ))}
        </ul>
        {counts.passed > 0 && <p className="small">{t('page.chain.passed-means')}</p>}
      </section>
    </aside>
  );
}
