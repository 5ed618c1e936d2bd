import { SelectField, TextField } from '../../ui/Field.tsx';
import { PartyPicker } from '../../ui/PartyPicker.tsx';
import { heading, t } from '../../ui/words.ts';
import { CitesField } from './ClaimSources.tsx';
import { controlId, type FieldErrors } from './ErrorList.tsx';
import { BY_PARTY, type FormEvent, type FormLine, type FormSource } from './form.ts';
import { optionsOf, type Vocabulary } from './vocabulary.ts';

export interface EventCardProps {
  readonly event: FormEvent;
  readonly at: number;
  readonly lines: readonly FormLine[];
  readonly sources: readonly FormSource[];
  readonly vocabulary: Vocabulary;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<FormEvent>) => void;
  readonly onRemove: () => void;
}

const ACTORS = ['creditor', 'authority', 'court', BY_PARTY];

/** Whoever the law lets do the act; anybody where the kind is not chosen yet. */
function actorOptions(by: readonly string[]) {
  const actors = by.length > 0 ? ACTORS.filter((actor) => by.includes(actor)) : ACTORS;
  return actors.map((code) => ({
    value: code,
    text: code === BY_PARTY ? t('page.form.event.by-party') : heading(code),
  }));
}

function About({ event, lines, onChange }: Pick<EventCardProps, 'event' | 'lines' | 'onChange'>) {
  if (lines.length < 2) return null;
  const tick = (key: string, on: boolean) =>
    onChange({ about: on ? [...event.about, key] : event.about.filter((one) => one !== key) });
  return (
    <fieldset className="field">
      <legend className="field-label">{t('page.form.event.about')}</legend>
      <div className="row">
        {lines.map((line, at) => (
          <label key={line.key} className="check">
            <input
              type="checkbox"
              checked={event.about.includes(line.key)}
              onChange={(change) => tick(line.key, change.target.checked)}
            />
            {t('page.form.line', { n: at + 1 })}
          </label>
        ))}
      </div>
      <span className="hint">{t('page.form.event.about.hint')}</span>
    </fieldset>
  );
}

export function EventCard({ event, at, lines, sources, vocabulary, errors, onChange, onRemove }: EventCardProps) {
  const known = vocabulary.events.find((one) => one.kind === event.kind);
  const field = (name: string) => ({
    id: controlId(`events.${at}.${name}`),
    error: errors[`events.${at}.${name}`],
  });
  const choose = (kind: string) => {
    const by = vocabulary.events.find((one) => one.kind === kind)?.by ?? [];
    onChange({ kind, what: '', ...(by.length > 0 && !by.includes(event.from) ? { from: by[0] ?? 'creditor' } : {}) });
  };
  return (
    <section className="claim-line" aria-label={t('page.form.event', { n: at + 1 })}>
      <h2>{t('page.form.event', { n: at + 1 })}</h2>
      <div className="field-row">
        <SelectField
          {...field('kind')}
          label={t('page.form.event.kind')}
          value={event.kind}
          options={optionsOf(vocabulary.events.map((one) => one.kind))}
          onChange={choose}
        />
        <TextField
          {...field('on')}
          type="date"
          label={t('page.form.event.on')}
          value={event.on}
          onChange={(on) => onChange({ on })}
        />
      </div>
      <div className="field-row">
        <SelectField
          {...field('from')}
          label={t('page.form.event.from')}
          value={event.from}
          unknown={false}
          options={actorOptions(known?.by ?? [])}
          onChange={(from) => onChange({ from })}
        />
        {event.from === BY_PARTY && (
          <PartyPicker
            id={controlId(`events.${at}.byParty`)}
            error={errors[`events.${at}.byParty`]}
            label={t('page.form.event.which-party')}
            value={event.byParty}
            onPick={(byParty) => onChange({ byParty })}
          />
        )}
        <PartyPicker
          {...field('to')}
          label={t('page.form.event.to')}
          value={event.to}
          onPick={(to) => onChange({ to })}
        />
      </div>
      {known && known.what.length > 0 && (
        <SelectField
          {...field('what')}
          label={t('page.form.event.what')}
          value={event.what}
          options={optionsOf(known.what)}
          onChange={(what) => onChange({ what })}
        />
      )}
      {event.kind === 'payment' && (
        <TextField
          {...field('amount')}
          label={[t('page.form.event.amount'), event.kept.currency].filter(Boolean).join(', ')}
          inputMode="decimal"
          value={event.amount}
          onChange={(amount) => onChange({ amount, kept: { ...event.kept, worth: null } })}
        />
      )}
      <About event={event} lines={lines} onChange={onChange} />
      <CitesField
        {...field('source')}
        value={event.source}
        sources={sources}
        onChange={(source) => onChange({ source })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={!event.occurred}
          onChange={(change) => onChange({ occurred: !change.target.checked })}
        />
        {t('page.form.event.not')}
      </label>
      <p>
        <button type="button" className="text-button" onClick={onRemove}>
          {t('page.form.event.remove', { n: at + 1 })}
        </button>
      </p>
    </section>
  );
}
