import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import { DayText, dayText } from './value.tsx';
import { t } from './words.ts';

/** The day that answers are for, from the address; without one, the reader's own today. */
export function useAsOf(): string | undefined {
  return useSearch({ strict: false }).asOf;
}

export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function AsOf() {
  const asOf = useAsOf();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !box.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const choose = (day: string | undefined) => {
    void navigate({ to: '.', search: (old: Record<string, unknown>) => ({ ...old, asOf: day }) } as never);
    setSaid(t('page.as-of.changed', { day: dayText(day ?? today()) }));
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // Escape closes the panel from anywhere inside it; the controls themselves carry the roles.
    <div
      className="as-of"
      ref={box}
      {...{ onKeyDown: (event: React.KeyboardEvent) => event.key === 'Escape' && open && close() }}
    >
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
        <div className="as-of-panel stack" id={id}>
          <div className="field">
            <label htmlFor={`${id}-day`}>{t('page.as-of.label')}</label>
            <input
              id={`${id}-day`}
              className="input"
              type="date"
              defaultValue={asOf ?? today()}
              onChange={(event) => DAY.test(event.target.value) && choose(event.target.value)}
            />
          </div>
          <p className="hint">{t('page.as-of.hint')}</p>
          <div className="row">
            <button type="button" className="button" onClick={() => choose(undefined)}>
              {t('page.as-of.today')}
            </button>
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
