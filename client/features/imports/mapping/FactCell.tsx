/** The facts that a column feeds, each with how its cells are read. */
import { useId, useMemo, useState } from 'react';
import { besideText } from '../../../../schema/messages/format.ts';
import { t } from '../../../ui/words.ts';
import type { CellProps } from './ColumnTable.tsx';
import { type FactChoice, type Fed, factChoices, fedBy, keyOnly, placeLabel, readBeside } from './choices.ts';
import { FactOptions } from './FactOptions.tsx';
import { FactPicker } from './FactPicker.tsx';
import { mendText } from './faults.ts';
import { choose, factOf, isAt, kindOf, type Likely, withoutFeed, withPseudonym } from './outline.ts';
import type { Read } from './useMapping.ts';

interface FaultsProps {
  readonly column: string;
  readonly read: Read;
  readonly isOpen: boolean;
  readonly id: string;
}

function Faults({ column, read, isOpen, id }: FaultsProps) {
  const mine = read.faults.filter(({ columns }) => columns.includes(column));
  if (mine.length === 0 && !isOpen) return null;
  return (
    <p id={id} className="field-error">
      {mine.map((fault) => (
        <span key={`${fault.field} ${fault.reason}`}>{mendText(fault)}</span>
      ))}
      {isOpen && <span>{t('page.mapping.two-numbers')}</span>}
    </p>
  );
}

type SlotProps = CellProps & {
  readonly choices: readonly FactChoice[];
  readonly slot: Fed | undefined;
  readonly nth: number;
  readonly id: string;
  readonly onPicked: () => void;
};

/** A picker, and beneath it how the cells are read for what it picked. */
function Slot(props: SlotProps) {
  const { column, outline, facts, read, open, onChange, choices, slot, nth, id, onPicked } = props;
  const feed = slot && outline.feeds.find((one) => isAt(one, slot));
  const fact = slot && factOf(facts.kinds, kindOf(outline, slot.record), slot.property);
  const likely = (column.likely ?? {}) as Likely;
  const pick = (choice: FactChoice | undefined) => {
    onPicked();
    if (choice !== undefined)
      onChange(choose(outline, facts.kinds, { column: column.column, target: choice.target, likely, instead: slot }));
    else if (slot !== undefined) onChange(withoutFeed(outline, slot));
  };
  return (
    <div className="fact-slot">
      <FactPicker
        id={`${id}-${nth}`}
        label={t('page.mapping.fact-of', { column: column.column, nth: nth + 1 })}
        value={slot === undefined ? '' : placeLabel(outline, facts.kinds, slot)}
        choices={choices}
        describedBy={`${id}-faults`}
        onPick={pick}
      />
      {feed && fact && (
        <FactOptions
          key={`${feed.record}.${feed.property}`}
          outline={outline}
          facts={facts}
          fact={fact}
          feed={feed}
          columns={read.columns.map((one) => one.column)}
          samples={column.samples}
          ways={{ columns: read.columns, open }}
          onChange={onChange}
        />
      )}
    </div>
  );
}

function mayName({ column, outline }: CellProps): boolean {
  const { numbers, formats } = (column.likely ?? {}) as Likely;
  // Numbers, days and amounts name nobody.
  return outline.pseudonyms.includes(column.column) || (numbers === undefined && formats === undefined);
}

/** One picker for each fact that the column feeds, and one more where another is asked for. */
export function FactCell(props: CellProps) {
  const { column, outline, facts, read, open, onChange } = props;
  const id = useId();
  const [more, setMore] = useState(false);
  const choices = useMemo(() => factChoices(outline, facts.kinds), [outline, facts]);
  const fed = fedBy(outline, column.column);
  const slots: readonly (Fed | undefined)[] = more || fed.length === 0 ? [...fed, undefined] : fed;
  const beside = readBeside(outline, column.column);
  const kept = read.kept.filter(({ columns }) => columns.includes(column.column));
  const ofColumn = <span className="unseen">{t('page.mapping.of-column', { column: column.column })}</span>;
  return (
    <div className="stack-tight">
      {slots.map((slot, nth) => (
        // By its place, not by its fact: the focus stays in the field when another fact is picked.
        // biome-ignore lint/suspicious/noArrayIndexKey: slots never move
        <Slot key={nth} {...props} {...{ choices, slot, nth, id }} onPicked={() => setMore(false)} />
      ))}
      <Faults id={`${id}-faults`} column={column.column} read={read} isOpen={open.includes(column.column)} />
      {keyOnly(outline, column.column) && <span className="second small">{t('page.mapping.key-only')}</span>}
      {beside.length > 0 && (
        <span className="second small">{t('page.mapping.read-beside', { columns: besideText(beside) })}</span>
      )}
      {kept.map(({ path }) => (
        <span key={path} className="second small">
          {t('page.mapping.kept-reads', { path })}
        </span>
      ))}
      <div className="row">
        {fed.length > 0 && !more && (
          <button type="button" className="text-button small" onClick={() => setMore(true)}>
            {t('page.mapping.another-fact')} {ofColumn}
          </button>
        )}
        {mayName(props) && (
          <label className="check small">
            <input
              type="checkbox"
              checked={outline.pseudonyms.includes(column.column)}
              onChange={(event) => onChange(withPseudonym(outline, column.column, event.target.checked))}
            />
            {t('page.mapping.holds-names')} {ofColumn}
          </label>
        )}
      </div>
    </div>
  );
}
