/** Type a name, pick from the list: arrows move, Enter picks, Escape closes. Like names stay apart by place and number. */

import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { besideText } from '../../schema/messages/format.ts';
import { FindListedDocument, FindPartyDocument } from '../generated/operations.ts';
import { useAnswer } from './answered.tsx';
import { useKnown } from './known.ts';
import { t } from './words.ts';
import './picker.css';

export interface Picked {
  readonly id: string;
  readonly label: string;
}

const SEARCHED = ['Organisation', 'Workplace', 'Contract', 'Claim'] as const;
type SearchedKind = (typeof SEARCHED)[number];
export const isSearched = (kind: string): kind is SearchedKind => SEARCHED.some((one) => one === kind);

export interface PartyPickerProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What is picked; an organisation unless said otherwise. */
  readonly kind?: string;
  readonly value: Picked | null;
  readonly onPick: (picked: Picked | null) => void;
  /** Where whoever enters a new one comes back to, and under which name its id stands there; else its form opens beside. */
  readonly back?: { readonly to: string; readonly as: string } | undefined;
}

interface Hit {
  readonly id: string;
  readonly label: string;
  readonly country?: string | null;
  readonly number?: string | null;
  /** Of a name that is spelt nearly so: never picked but by name. */
  readonly near?: boolean;
}

const detail = (hit: Hit): string => besideText([hit.country, hit.number]);

/** What the search box finds; of any other kind, what its forms may name. */
function useFound(text: string, kind: string) {
  const byName = isSearched(kind);
  const enabled = text.length > 1;
  const party = useAnswer(
    FindPartyDocument,
    { text, kind: kind as SearchedKind },
    { enabled: enabled && byName, keep: true },
  );
  const listed = useAnswer(FindListedDocument, { text, kind }, { enabled: enabled && !byName, keep: true });
  const query = byName ? party : listed;
  const found: readonly Hit[] | undefined = byName ? party.data?.search : listed.data?.entryChoices;
  return { hits: enabled ? (found ?? []) : [], isAnswered: found !== undefined && !query.isPlaceholderData };
}

/** A name that is not held is entered from here: the form begins with it, and what was typed around it is kept. */
function EnterNew({ name, kind, back }: { readonly name: string } & Pick<PartyPickerProps, 'kind' | 'back'>) {
  const known = useKnown();
  if (known !== undefined || (kind !== 'Organisation' && kind !== 'Workplace')) return null;
  return (
    <Link
      to="/enter/$kind"
      params={{ kind }}
      search={{ name, ...(back && { back: back.to, as: back.as }) }}
      {...(back ? {} : { target: '_blank' })}
      // The field that is left by the press would take this away before it is released.
      onPointerDown={(event) => event.preventDefault()}
    >
      {t('page.picker.enter', { name })}
    </Link>
  );
}

export function PartyPicker({ id, label, hint, error, kind = 'Organisation', value, onPick, back }: PartyPickerProps) {
  const list = useId();
  const [text, setText] = useState<string>();
  const [isIn, setIn] = useState(false);
  const [moved, setMoved] = useState<number>();
  const asked = (text ?? '').trim();
  const { hits, isAnswered } = useFound(asked, kind);
  const isNear = hits[0]?.near === true;
  const isNone = asked.length > 1 && isAnswered && (hits.length === 0 || isNear);
  // What is only spelt nearly so is not under the Enter key before it was chosen.
  const at = moved ?? (isNear ? -1 : 0);
  const open = isIn && text !== undefined && hits.length > 0;
  const pick = (hit: Hit) => {
    onPick({ id: hit.id, label: hit.label });
    setText(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && open) {
      event.preventDefault();
      setMoved((Math.max(at, move < 0 ? 0 : -1) + move + hits.length) % hits.length);
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
        aria-activedescendant={open && at >= 0 ? `${list}-${at}` : undefined}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        value={text ?? value?.label ?? ''}
        onChange={(event) => {
          setText(event.target.value);
          setMoved(undefined);
          if (event.target.value === '') onPick(null);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setIn(true)}
        onBlur={() => {
          setIn(false);
          // What was typed and not picked is not thrown away; what was picked before it stands.
          if (value !== null || asked === '') setText(undefined);
        }}
      />
      <ul
        id={list}
        className={isNear ? 'picker-list picker-list-near' : 'picker-list'}
        hidden={!open}
        {...{
          role: 'listbox',
          'aria-label': t(isSearched(kind) ? 'page.picker.list' : 'page.picker.listed', { label, kind }),
        }}
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
      {isNone && (
        <span className="hint">
          {isNear
            ? t('page.search.near', { q: asked })
            : t(isSearched(kind) ? 'page.picker.none' : 'page.picker.none-listed', { kind })}{' '}
          <EnterNew name={asked} kind={kind} back={back} />
        </span>
      )}
      {!isIn && hits.length > 0 && !isNear && <span className="hint">{t('page.picker.unpicked')}</span>}
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
