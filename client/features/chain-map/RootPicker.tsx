/** From the map of one buyer to that of another: the largest that nobody is held to sell to from above, or any by name. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { OverviewRootsDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { useAnswer } from '../../ui/answered.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PartyPicker } from '../../ui/PartyPicker.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { usePanel } from '../../ui/usePanel.ts';
import { t } from '../../ui/words.ts';
import type { ChainSearch } from './MapTools.tsx';

/** More stand on the page of all chains. */
const LISTED = 8;

export interface Root {
  readonly id: string;
  readonly name: string;
}

export function RootPicker({ root, search }: { readonly root: Root; readonly search: ChainSearch }) {
  const { open, setOpen, close, button, around } = usePanel();
  const id = useId();
  const navigate = useNavigate();
  // What was chosen or unfolded below one buyer is nothing below another.
  const { view, shows } = search;
  const kept = { ...(view && { view }), ...(shows && { shows }) };
  const go = (to: string) => {
    setOpen(false);
    void navigate({ to: '/chains/$root', params: { root: to }, search: kept });
  };
  return (
    <div className="root-picker no-print" {...around}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="root-name">
          {t('page.chain.root')} <bdi>{root.name}</bdi>
        </span>
        <Icon name="chevron" />
      </button>
      {open && (
        <div className="panel root-panel stack" id={id}>
          <Roots root={root} kept={kept} onGo={() => setOpen(false)} />
          <PartyPicker
            id={`${id}-name`}
            label={t('page.chain.root.by-name')}
            value={null}
            onPick={(picked) => picked && go(picked.id)}
          />
          <div className="row">
            <Link to="/chains">{t('page.chain.root.all')}</Link>
            <button type="button" className="button" onClick={close}>
              {t('page.close')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function Roots({ root, kept, onGo }: { readonly root: Root; readonly kept: ChainSearch; readonly onGo: () => void }) {
  const query = useAnswer(OverviewRootsDocument, { asOf: useAsOf() ?? null }, { keep: true });
  if (query.error) return <Failed error={query.error} />;
  if (query.data === undefined) return <Loading text={t('page.chains.loading')} />;
  const others = query.data.roots.filter(({ id }) => id !== root.id).slice(0, LISTED);
  if (others.length === 0) return <p className="small">{t('page.chain.root.none')}</p>;
  return (
    <ul className="root-list" aria-label={t('page.chains.roots')}>
      {others.map((one) => (
        <li key={one.id} className="between">
          <Link to="/chains/$root" params={{ root: one.id }} search={kept} onClick={onGo}>
            <bdi>{one.name ?? one.id}</bdi>
          </Link>
          <span className="small">{t('page.chain.root.buys', { n: one.contracts })}</span>
        </li>
      ))}
    </ul>
  );
}
