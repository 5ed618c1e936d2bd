/** Type a few letters of a fact, or open the list: arrows move, Enter picks, Escape closes. */
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { t } from '../../../ui/words.ts';
import { type FactChoice, matching } from './choices.ts';

export interface FactPickerProps {
  readonly id: string;
  readonly label: string;
  /** What is picked, in words; empty where the column feeds nothing. */
  readonly value: string;
  readonly choices: readonly FactChoice[];
  readonly describedBy?: string | undefined;
  /** Undefined: it feeds nothing. */
  readonly onPick: (choice: FactChoice | undefined) => void;
}

/** More are found by typing. */
const MOST_SHOWN = 80;

interface Item {
  readonly id: string;
  readonly label: string;
  readonly choice: FactChoice | undefined;
}

function groupsOf(
  items: readonly Item[],
): readonly { readonly group: string; readonly items: readonly (Item & { at: number })[] }[] {
  const groups = new Map<string, (Item & { at: number })[]>();
  items.forEach((item, at) => {
    const group = item.choice?.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), { ...item, at }]);
  });
  return [...groups].map(([group, members]) => ({ group, items: members }));
}

export function FactPicker({ id, label, value, choices, describedBy, onPick }: FactPickerProps) {
  const list = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const found = typed === undefined ? [] : matching(choices, typed);
  const none: Item = { id: 'none', label: t('page.mapping.nothing'), choice: undefined };
  const items: readonly Item[] =
    typed === undefined
      ? []
      : [
          ...found.slice(0, MOST_SHOWN).map((choice) => ({ id: choice.id, label: choice.label, choice })),
          ...(typed.trim() === '' ? [none] : []),
        ];
  const open = items.length > 0;
  const move = (to: number) => {
    const next = (to + items.length) % items.length;
    setAt(next);
    frame.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (item: Item | undefined) => {
    setTyped(undefined);
    if (item !== undefined) onPick(item.choice);
  };
  const show = () => {
    setTyped('');
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      if (open) move(at + by);
      else show();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (open) pick(items[at]);
      else show();
    }
    if (event.key === 'Escape') setTyped(undefined);
  };
  return (
    <div className="picker fact-picker">
      <input
        id={id}
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${list}-${at}` : undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        placeholder={value === '' ? t('page.mapping.nothing') : value}
        value={typed ?? value}
        onClick={() => typed === undefined && show()}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(undefined)}
      />
      <div
        ref={frame}
        id={list}
        className="picker-list fact-list"
        hidden={!open}
        {...{ role: 'listbox', 'aria-label': t('page.mapping.facts') }}
      >
        {groupsOf(items).map(({ group, items: members }) => (
          <div key={group} {...{ role: 'group', 'aria-label': group === '' ? t('page.mapping.nothing') : group }}>
            {group !== '' && (
              <div className="fact-group" aria-hidden="true">
                {group}
              </div>
            )}
            {members.map((item) => (
              <div
                key={item.id}
                id={`${list}-${item.at}`}
                data-at={item.at}
                className="fact-option"
                {...{ role: 'option', 'aria-selected': item.at === at }}
                onPointerDown={(event) => {
                  event.preventDefault();
                  pick(item);
                }}
              >
                {item.label}
              </div>
            ))}
          </div>
        ))}
        {found.length > MOST_SHOWN && (
          <div className="fact-group" {...{ role: 'presentation' }}>
            {t('page.mapping.more-facts', { n: found.length - MOST_SHOWN })}
          </div>
        )}
      </div>
      {typed !== undefined && typed.trim() !== '' && items.length === 0 && (
        <span className="hint" role="status">
          {t('page.mapping.no-fact', { typed })}
        </span>
      )}
    </div>
  );
}
