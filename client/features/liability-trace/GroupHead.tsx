import { listText } from '../../../schema/messages/format.ts';
import { Rail } from '../../charts/ladder/Rail.tsx';
import type { RailCell } from '../../charts/ladder/rail.ts';
import { t } from '../../ui/words.ts';
import { type ClaimChain, hoursOf } from './chains.ts';
import type { TraceData } from './trace.ts';
import type { Group } from './view-model.ts';

function lineNumbers(chain: ClaimChain, trace: TraceData): string {
  const at = trace.claim.lines.flatMap((line, index) =>
    chain.lines.includes(line.id) ? [line.number ?? String(index + 1)] : [],
  );
  return listText(at);
}

function ChainWords({ chain, trace }: { readonly chain: ClaimChain; readonly trace: TraceData }) {
  const hours = hoursOf(chain, trace);
  return (
    <>
      <strong>{t('page.trace.chain', { letter: chain.letter })}</strong>
      {chain.what && <span>{chain.what}</span>}
      {hours !== undefined && <span>{t('page.trace.hours', { n: Number(hours) })}</span>}
      <span>{t('page.trace.claim-lines', { n: chain.lines.length, lines: lineNumbers(chain, trace) })}</span>
    </>
  );
}

/** Says which chain the rungs beneath stand in; parties above two chains come under a head of their own. */
export function GroupHead({
  group,
  trace,
  cell,
}: {
  readonly group: Group;
  readonly trace: TraceData;
  readonly cell: RailCell | undefined;
}) {
  const [only, second] = group.chains;
  return (
    <tr className="ladder-group">
      <td className="rail-cell">{cell && <Rail cell={cell} foot="none" />}</td>
      <th scope="rowgroup" colSpan={7}>
        <span className="row">
          {!only && <strong>{t('page.trace.apart')}</strong>}
          {only && !second && <ChainWords chain={only} trace={trace} />}
          {second && (
            <strong>
              {t('page.trace.chains-shared', {
                chains: listText(group.chains.map((chain) => chain.letter)),
              })}
            </strong>
          )}
        </span>
      </th>
    </tr>
  );
}
