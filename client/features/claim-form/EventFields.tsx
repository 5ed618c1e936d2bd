import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/words.ts';
import { EventCard } from './EventCard.tsx';
import { emptyEvent, type FormEvent } from './form.ts';
import type { PartProps } from './HeadFields.tsx';

/** Acts that deadlines and conditions hang on. Acts of the creditor that are not entered did not happen. */
export function EventFields({ form, change, errors, vocabulary }: PartProps) {
  const set = (key: string, part: Partial<FormEvent>) =>
    change({ events: form.events.map((event) => (event.key === key ? { ...event, ...part } : event)) });
  return (
    <fieldset className="stack">
      <legend>{t('page.form.events')}</legend>
      <p className="hint">{t('page.form.events.hint')}</p>
      {form.events.map((event, at) => (
        <EventCard
          key={event.key}
          event={event}
          at={at}
          lines={form.lines}
          sources={form.sources}
          vocabulary={vocabulary}
          errors={errors}
          onChange={(part) => set(event.key, part)}
          onRemove={() => change({ events: form.events.filter((one) => one.key !== event.key) })}
        />
      ))}
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => change({ events: [...form.events, emptyEvent(form.shown)] })}
        >
          <Icon name="plus" />
          {t('page.form.event.add')}
        </button>
      </div>
    </fieldset>
  );
}
