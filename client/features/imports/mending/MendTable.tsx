/** Rejected rows as a table to type in: what stopped a cell stands at the cell, with what mends it. */
import { Link } from '@tanstack/react-router';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { ScrollFrame } from '../../../ui/ScrollFrame.tsx';
import { t } from '../../../ui/words.ts';
import { cellsOf, isMended, keyOfRow, type Mending, pasted, type Row, typed } from './draft.ts';

export interface MendTableProps {
  readonly file: string;
  readonly rows: readonly Row[];
  readonly mending: Mending;
  readonly onChange: (mending: Mending) => void;
}

const cellId = (file: string, nth: number, at: number): string => `mend-${file.replaceAll(/\W+/g, '-')}-${nth}-${at}`;

type CellProps = MendTableProps & { readonly row: Row; readonly nth: number; readonly at: number };

/** Enter and the arrows go from row to row, Tab from cell to cell. */
function goTo(event: KeyboardEvent, { file, nth, at }: CellProps): void {
  const by = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  document.getElementById(cellId(file, nth + by, at))?.focus();
}

function Cell(props: CellProps) {
  const { file, row, nth, at, rows, mending, onChange } = props;
  const id = cellId(file, nth, at);
  const cell = cellsOf(row, mending)[at] ?? '';
  const was = row.cells[at] ?? '';
  const problems = row.problems.filter((problem) => problem.at.includes(at));
  const isOpen = problems.length > 0 && cell === was;
  const paste = (event: ClipboardEvent) => {
    const next = pasted(mending, rows, { nth, at }, event.clipboardData.getData('text/plain'));
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <td className={isOpen ? 'mend-open' : undefined} data-head={row.header[at]}>
      <input
        id={id}
        className="input mend-input"
        aria-label={t('page.mending.cell', { column: row.header[at] ?? '', line: row.line })}
        aria-invalid={isOpen ? true : undefined}
        aria-describedby={problems.length > 0 ? `${id}-why` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={cell}
        onChange={(event) => onChange(typed(mending, row, at, event.target.value))}
        onPaste={paste}
        onKeyDown={(event) => goTo(event, props)}
      />
      {problems.length > 0 && (
        <span id={`${id}-why`} className="second small">
          {isOpen
            ? problems.map(({ code, text, remedy }) => (
                <span key={code}>
                  <span className="asks">{text}</span> {remedy}
                </span>
              ))
            : t('page.mending.was', { was: was === '' ? t('page.imports.nothing') : was })}
        </span>
      )}
    </td>
  );
}

/** What is wrong with the row as a whole, such as a second row of the same key. */
function RowProblems({ row }: { readonly row: Row }) {
  const whole = row.problems.filter(({ at }) => at.length === 0);
  return whole.map(({ code, text, remedy }) => (
    <span key={code} className="second small">
      <span className="asks">{text}</span> {remedy}
    </span>
  ));
}

function MendRow(props: MendTableProps & { readonly row: Row; readonly nth: number }) {
  const { row, mending } = props;
  const { sentBy } = row;
  return (
    <tr>
      <th scope="row">
        {t('page.mapping.line', { line: row.line })}
        {sentBy !== null ? (
          <span className="second small">
            <Link to="/imports/$id" params={{ id: sentBy }}>
              {t('page.mending.sent')}
            </Link>
          </span>
        ) : (
          isMended(row, mending) && <span className="second small">{t('page.mending.mended')}</span>
        )}
        <RowProblems row={row} />
      </th>
      {row.header.map((heading, at) =>
        row.closed.includes(at) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <td key={`${heading} ${at}`} data-head={heading} className="quiet">
            {t('page.mapping.never-stored')}
          </td>
        ) : sentBy === null ? (
          // A heading may stand twice: the place tells the cells apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <Cell key={`${heading} ${at}`} {...props} at={at} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <td key={`${heading} ${at}`} data-head={heading}>
            {cellsOf(row, mending)[at]}
          </td>
        ),
      )}
    </tr>
  );
}

export function MendTable(props: MendTableProps) {
  const { file, rows } = props;
  const header = rows[0]?.header ?? [];
  return (
    <ScrollFrame label={t('page.mending.rows-of', { file })}>
      <table className="table mend-table">
        <caption>{t('page.mending.rows-of', { file })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.imports.line')}</th>
            {header.map((heading, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={`${heading} ${at}`} scope="col">
                <bdi>{heading}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, nth) => (
            <MendRow key={keyOfRow(row)} {...props} row={row} nth={nth} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
