/** Type a name, pick from the list: arrows move, Enter picks, Escape closes. Like names stay apart by place and number. */
import { type KeyboardEvent, useId, useState } from 'react';
import { besideText } from '../../schema/messages/format.ts';
import { FindPartyDocument } from '../generated/operations.ts';
import { useAnswer } from './answered.tsx';
import { t } from './words.ts';
import './picker.css';

export interface Picked {
  readonly id: string;
  readonly label: string;
}

export type PickedKind = 'Organisation' | 'Workplace' | 'Contract' | 'Claim';

export interface PartyPickerProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What is picked; an organisation unless said otherwise. */
  readonly kind?: PickedKind;
  readonly value: Picked | null;
  readonly onPick: (picked: Picked | null) => void;
}

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly country?: string | null;
  readonly number?: string | null;
}

const detail = (hit: Hit): string => besideText([hit.country, hit.number]);

export function PartyPicker({ id, label, hint, error, kind = 'Organisation', value, onPick }: PartyPickerProps) {
  const list = useId();
  const [text, setText] = useState<string>();
  const [at, setAt] = useState(0);
  const asked = (text ?? '').trim();
  const query = useAnswer(FindPartyDocument, { text: asked }, { enabled: asked.length > 1, keep: true });
  const hits =
    asked.length > 1 ? (query.data?.search ?? []).filter((hit) => hit.kind.toLowerCase() === kind.toLowerCase()) : [];
  const open = text !== undefined && hits.length > 0;
  const pick = (hit: Hit) => {
    onPick({ id: hit.id, label: hit.label });
    setText(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && open) {
      event.preventDefault();
      setAt((at + move + hits.length) % hits.length);
    }
    const hit = hits[at];
    if (event.key === 'Enter' && text !== undefined) {
      event.preventDefault();
      if (hit) pick(hit);
    }
    if (event.key === 'Escape') setText(undefined);
  };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${list}-${at}` : undefined}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        value={text ?? value?.label ?? ''}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          if (event.target.value === '') onPick(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setText(undefined)}
      />
      <ul
        id={list}
        className="picker-list"
        hidden={!open}
        {...{ role: 'listbox', 'aria-label': t('page.picker.list', { label, kind }) }}
      >
        {hits.map((hit, index) => (
          <li
            key={hit.id}
            id={`${list}-${index}`}
            {...{ role: 'option', 'aria-selected': index === at }}
            onPointerDown={(event) => {
              event.preventDefault();
              pick(hit);
            }}
          >
            {hit.label} <span className="small">{detail(hit)}</span>
          </li>
        ))}
      </ul>
      {asked.length > 1 && query.data && hits.length === 0 && (
        <span className="hint">{t('page.picker.none', { kind })}</span>
      )}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
