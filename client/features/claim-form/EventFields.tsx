import { SelectField, TextField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PartyPicker } from '../../ui/PartyPicker.tsx';
import { heading, t } from '../../ui/words.ts';
import { controlId } from './ErrorList.tsx';
import { emptyEvent, type FormEvent } from './form.ts';
import type { PartProps } from './HeadFields.tsx';
import { optionsOf } from './vocabulary.ts';

/** Acts that deadlines and conditions hang on. Not entered means: did not happen. */
const ACTORS = ['creditor', 'authority', 'court'];

function actors(form: PartProps['form'], event: FormEvent) {
  const employer = form.employer ? [{ value: form.employer.id, text: form.employer.label }] : [];
  const other =
    ACTORS.includes(event.from) || event.from === form.employer?.id ? [] : [{ value: event.from, text: event.from }];
  return [...ACTORS.map((code) => ({ value: code, text: heading(code) })), ...employer, ...other];
}

export function EventFields({ form, change, errors, vocabulary }: PartProps) {
  const set = (key: string, part: Partial<FormEvent>) =>
    change({ events: form.events.map((event) => (event.key === key ? { ...event, ...part } : event)) });
  return (
    <fieldset className="stack">
      <legend>{t('page.form.events')}</legend>
      <p className="hint">{t('page.form.events.hint')}</p>
      {form.events.map((event, at) => {
        const what = vocabulary.events.find((one) => one.kind === event.kind)?.what ?? [];
        const errorOf = (name: string) => errors[`events.${at}.${name}`];
        return (
          <section key={event.key} className="claim-line" aria-label={t('page.form.event', { n: at + 1 })}>
            <div className="field-row">
              <SelectField
                id={controlId(`events.${at}.kind`)}
                label={t('page.form.event.kind')}
                error={errorOf('kind')}
                value={event.kind}
                options={optionsOf(vocabulary.events.map((one) => one.kind))}
                onChange={(kind) => set(event.key, { kind, what: '' })}
              />
              <TextField
                id={controlId(`events.${at}.on`)}
                type="date"
                label={t('page.form.event.on')}
                error={errorOf('on')}
                value={event.on}
                onChange={(on) => set(event.key, { on })}
              />
            </div>
            <div className="field-row">
              <SelectField
                id={controlId(`events.${at}.from`)}
                label={t('page.form.event.from')}
                error={errorOf('from')}
                value={event.from}
                unknown={false}
                options={actors(form, event)}
                onChange={(from) => set(event.key, { from })}
              />
              <PartyPicker
                id={controlId(`events.${at}.to`)}
                label={t('page.form.event.to')}
                error={errorOf('to')}
                value={event.to}
                onPick={(to) => set(event.key, { to })}
              />
            </div>
            {what.length > 0 && (
              <SelectField
                id={controlId(`events.${at}.what`)}
                label={t('page.form.event.what')}
                error={errorOf('what')}
                value={event.what}
                options={optionsOf(what)}
                onChange={(one) => set(event.key, { what: one })}
              />
            )}
            <label className="check">
              <input
                type="checkbox"
                checked={!event.occurred}
                onChange={(change) => set(event.key, { occurred: !change.target.checked })}
              />
              {t('page.form.event.not')}
            </label>
            <p>
              <button
                type="button"
                className="text-button"
                onClick={() => change({ events: form.events.filter((one) => one.key !== event.key) })}
              >
                {t('page.form.event.remove', { n: at + 1 })}
              </button>
            </p>
          </section>
        );
      })}
      <div className="row">
        <button type="button" className="button" onClick={() => change({ events: [...form.events, emptyEvent()] })}>
          <Icon name="plus" />
          {t('page.form.event.add')}
        </button>
      </div>
    </fieldset>
  );
}
