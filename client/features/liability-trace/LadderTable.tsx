/** The ladder: a table whose first column is the rail. The employer stands at the foot, the top buyer above. */
import { getRouteApi } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { besideText } from '../../../schema/messages/format.ts';
import { RailFoot } from '../../charts/ladder/Rail.tsx';
import { layoutRail, type RailCell, type RailRow } from '../../charts/ladder/rail.ts';
import { changed } from '../../ui/address.ts';
import { t } from '../../ui/words.ts';
import { GroupHead } from './GroupHead.tsx';
import { FoldedLine, RungRows } from './RungRows.tsx';
import type { TraceData } from './trace.ts';
import { above, type Ladder, type Rung, railStep } from './view-model.ts';
import './ladder.css';

const route = getRouteApi('/claims/$id');

const HEADS = [
  'page.trace.head.company',
  'page.trace.head.facts',
  'page.trace.head.asked',
  'page.trace.head.under',
  'page.trace.head.order',
  'page.trace.head.until',
  'page.trace.head.missing',
] as const;

/** From this many parties on, those that are not liable fold to one counted line. */
const FOLD_OVER = 12;

function railRows(ladder: Ladder, total: string, hidden: ReadonlySet<string>): readonly RailRow[] {
  const chainNumber = new Map(ladder.chains.map((chain, at) => [chain.letter, at]));
  const railRung = (rung: Rung) => ({
    key: rung.party,
    chains: rung.chains.map((letter) => chainNumber.get(letter) ?? 0),
    status: rung.status,
    step: railStep(rung, total),
    dashed: rung.inferredBelow,
  });
  const groups = ladder.groups.flatMap((group): RailRow[] => [
    { kind: 'head', key: `head ${group.key}` },
    ...group.rungs
      .filter((rung) => !hidden.has(rung.party))
      .map((rung): RailRow => ({ kind: 'rung', rung: railRung(rung) })),
  ]);
  return ladder.employer ? [...groups, { kind: 'employer', rung: railRung(ladder.employer) }] : groups;
}

/** Up and down move between companies; Home and End go to the ends. */
function useRungKeys() {
  const body = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.rung-name')) return;
    const all = [...(body.current?.querySelectorAll<HTMLElement>('.rung-name') ?? [])];
    const at = all.indexOf(event.target);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return { body, onKeyDown };
}

export function LadderTable({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  const { selection, view } = route.useSearch();
  const navigate = route.useNavigate();
  const { body, onKeyDown } = useRungKeys();
  const rungs = above(ladder);
  const unfolded = view === 'ladder-all';
  const hidden = new Set(
    rungs.length > FOLD_OVER && !unfolded
      ? rungs.filter((rung) => rung.status === 'does_not_owe').map((rung) => rung.party)
      : [],
  );
  const cells = new Map<string, RailCell>(
    layoutRail(railRows(ladder, trace.totalClaim ?? '0', hidden), ladder.chains.length).map((cell) => [cell.key, cell]),
  );
  const toggle = (party: string) =>
    void navigate({
      search: (old) => changed(old, { selection: old.selection === party ? undefined : party }),
      replace: true,
      resetScroll: false,
    });
  const shared = { trace, ladder, selection, onToggle: toggle };
  return (
    <section className="sheet ladder-sheet" aria-labelledby="ladder-title">
      <h2 id="ladder-title" className="unseen">
        {t('page.trace.view.ladder')}
      </h2>
      <table ref={body} className="table ladder" onKeyDown={onKeyDown}>
        <caption className="unseen">{t('page.trace.ladder-caption')}</caption>
        <thead>
          <tr>
            <td className="rail-head" />
            {HEADS.map((code) => (
              <th key={code} scope="col" className={code.replace('page.trace.head.', 'head-')}>
                {t(code)}
              </th>
            ))}
          </tr>
        </thead>
        {ladder.groups.map((group) => (
          <tbody key={group.key}>
            <GroupHead group={group} trace={trace} cell={cells.get(`head ${group.key}`)} />
            {group.rungs
              .filter((rung) => !hidden.has(rung.party))
              .map((rung) => (
                <RungRows key={rung.party} rung={rung} cell={cells.get(rung.party)} {...shared} />
              ))}
          </tbody>
        ))}
        <tbody>
          {hidden.size > 0 && (
            <FoldedLine
              count={hidden.size}
              onOpen={() =>
                void navigate({ search: (old) => ({ ...old, view: 'ladder-all' }), replace: true, resetScroll: false })
              }
            />
          )}
          {ladder.employer && (
            <RungRows rung={ladder.employer} cell={cells.get(ladder.employer.party)} employer {...shared} />
          )}
          <tr className="ladder-foot">
            <td className="rail-cell">
              <RailFoot />
            </td>
            <th scope="row" colSpan={7}>
              <span className="between">
                <span>
                  {t('page.trace.workplaces', { n: ladder.workplaces.length })}{' '}
                  <span className="quiet">{besideText(ladder.workplaces) || t('page.not-held')}</span>
                </span>
                <span className="small">{t('page.trace.up-is-up')}</span>
              </span>
            </th>
          </tr>
        </tbody>
      </table>
      <p className="sheet-pad hint no-print">{t('page.trace.keys')}</p>
    </section>
  );
}
