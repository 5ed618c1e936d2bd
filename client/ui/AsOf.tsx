import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { localDay } from './days.ts';
import { Icon } from './Icon.tsx';
import { isDayText, useKnown } from './known.ts';
import { usePanel } from './usePanel.ts';
import { DayText, dayText } from './value.tsx';
import { t } from './words.ts';

/** The day that answers are for, from the address; without one, the reader's own today. */
export function useAsOf(): string | undefined {
  const { asOf } = useSearch({ strict: false });
  // An address keeps what was typed into it, day or not.
  return isDayText(asOf) ? asOf : undefined;
}

export function today(): string {
  return localDay(new Date());
}

/** From which day to which the reader turned. */
export interface Turn {
  readonly from: string;
  readonly to: string;
}

/** The picker of both: the day that answers are for, and up to when they had been learnt. */
export function AsOf({ onTurn }: { readonly onTurn: (turn: Turn) => void }) {
  const asOf = useAsOf();
  const known = useKnown();
  const navigate = useNavigate();
  const { open, setOpen, close, button, around } = usePanel();
  const [said, setSaid] = useState('');
  const id = useId();

  const go = (change: { readonly asOf?: string | undefined; readonly known?: string | undefined }) => {
    // A page of a list of another day would stand for none of this one.
    const kept = (old: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(old).filter(([name]) => !name.startsWith('after')));
    void navigate({ to: '.', search: (old: Record<string, unknown>) => ({ ...kept(old), ...change }) } as never);
  };
  const choose = (day: string | undefined) => {
    go({ asOf: day });
    onTurn({ from: asOf ?? today(), to: day ?? today() });
  };
  const chooseKnown = (day: string | undefined) => {
    // What is known at the end of today is what is known now.
    const past = day === undefined || day >= today() ? undefined : day;
    go({ known: past });
    setSaid(past === undefined ? t('page.known.now') : t('page.known.changed', { day: dayText(past) }));
  };
  return (
    // Escape closes the panel from anywhere inside it; the controls themselves carry the roles.
    <div className="as-of" {...around}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="calendar" />
        <span>
          <span className="as-of-word">{t('page.as-of')} </span>
          <strong>
            <DayText day={asOf ?? today()} />
          </strong>
        </span>
        <Icon name="chevron" />
      </button>
      {open && (
        <div className="panel as-of-panel stack" id={id}>
          <div className="field">
            <label htmlFor={`${id}-day`}>{t('page.as-of.label')}</label>
            <input
              id={`${id}-day`}
              className="input"
              type="date"
              defaultValue={asOf ?? today()}
              onChange={(event) => isDayText(event.target.value) && choose(event.target.value)}
            />
          </div>
          <p className="hint">{t('page.as-of.hint')}</p>
          <div className="field">
            <label htmlFor={`${id}-known`}>{t('page.known.label')}</label>
            <input
              id={`${id}-known`}
              className="input"
              type="date"
              max={today()}
              defaultValue={known?.slice(0, 10) ?? ''}
              onChange={(event) => isDayText(event.target.value) && chooseKnown(event.target.value)}
            />
          </div>
          <p className="hint">{t('page.known.hint')}</p>
          <p>
            <Link to="/changes">{t('page.changes.link')}</Link>
          </p>
          <div className="row">
            <button type="button" className="button" onClick={() => choose(undefined)}>
              {t('page.as-of.today')}
            </button>
            {known && (
              <button type="button" className="button" onClick={() => chooseKnown(undefined)}>
                {t('page.known.back')}
              </button>
            )}
            <button type="button" className="button" onClick={close}>
              {t('page.close')}
            </button>
          </div>
        </div>
      )}
      <span className="unseen" role="status">
        {said}
      </span>
    </div>
  );
}
