import { type Option, SelectField, TextField } from '../../ui/Field.tsx';
import { dayText, moneyText } from '../../ui/value.tsx';
import { type PageCode, t } from '../../ui/words.ts';
import { CitesField } from './ClaimSources.tsx';
import { controlId, type FieldErrors } from './ErrorList.tsx';
import { type FormLine, type FormSource, isInPart, unpaidOf } from './form.ts';
import { optionsOf, type Vocabulary } from './vocabulary.ts';

export interface LineCardProps {
  readonly line: FormLine;
  readonly at: number;
  readonly currency: string;
  readonly contracts: readonly Option[];
  readonly sources: readonly FormSource[];
  readonly vocabulary: Vocabulary;
  readonly errors: FieldErrors;
  /** The field that somebody was led to. */
  readonly sought: string | undefined;
  readonly onChange: (part: Partial<FormLine>) => void;
  readonly onAdd: () => void;
  readonly onRemove: (() => void) | undefined;
}

type TextKey = 'from' | 'to' | 'due' | 'hours' | 'rateDue' | 'paid' | 'amount' | 'workers' | 'payPeriods';

/** The name of a field on the wire, where problems are reported. */
const WIRE: Partial<Record<TextKey, string>> = { to: 'until' };

const NUMBERS = [
  ['hours', 'page.form.hours'],
  ['rateDue', 'page.form.rate'],
  ['paid', 'page.form.paid'],
] as const satisfies readonly (readonly [TextKey, PageCode])[];
/** What only some laws ask, such as damages by the pay period for work by the piece. */
const OF_LAW = ['payMethod', 'payPeriods'] as const;
const DAYS = [
  ['from', 'page.form.from'],
  ['to', 'page.form.to'],
  ['due', 'page.form.due'],
] as const satisfies readonly (readonly [TextKey, PageCode])[];

function safeMoney(amount: string, currency: string): string {
  try {
    return moneyText({ amount, currency });
  } catch {
    return amount;
  }
}

export function LineCard({
  line,
  at,
  currency,
  contracts,
  sources,
  vocabulary,
  errors,
  sought,
  onChange,
  onAdd,
  onRemove,
}: LineCardProps) {
  const unpaid = unpaidOf(line, currency);
  const errorOf = (name: string) => errors[`lines.${at}.${name}`];
  const isOfLaw = OF_LAW.some((name) => line[name] !== '' || errorOf(name) || sought === `lines.${at}.${name}`);
  const text = (key: TextKey, code: PageCode, type: 'text' | 'date' = 'text', hint?: PageCode) => (
    <TextField
      key={key}
      id={controlId(`lines.${at}.${key}`)}
      label={t(code)}
      hint={hint && t(hint)}
      error={errorOf(WIRE[key] ?? key)}
      type={type}
      inputMode={type === 'text' ? 'decimal' : undefined}
      value={line[key]}
      onChange={(value) => onChange({ [key]: value })}
      onEnter={onAdd}
    />
  );
  return (
    <section className="claim-line" aria-label={t('page.form.line', { n: at + 1 })}>
      <div className="between">
        <h2>{t('page.form.line', { n: at + 1 })}</h2>
        <span className="strong">
          {unpaid === undefined ? (
            <span className="quiet">{t('page.form.line-open')}</span>
          ) : (
            safeMoney(unpaid, currency)
          )}
        </span>
      </div>
      {line.kept.withdrawn && (
        <p className="quiet">{t('page.form.hand.withdrawn', { day: dayText(line.kept.withdrawn) })}</p>
      )}
      <div className="field-row">
        <SelectField
          id={controlId(`lines.${at}.kind`)}
          label={t('page.form.kind')}
          error={errorOf('kind')}
          value={line.kind}
          unknown={false}
          options={optionsOf(vocabulary.kinds.length > 0 ? vocabulary.kinds : [line.kind])}
          onChange={(kind) => onChange({ kind })}
        />
        <SelectField
          id={controlId(`lines.${at}.contract`)}
          label={t('page.form.contract')}
          error={errorOf('contract')}
          value={line.contract}
          unknown={false}
          options={contracts}
          onChange={(contract) => onChange({ contract })}
        />
      </div>
      <div className="field-row">{DAYS.map(([key, code]) => text(key, code, 'date'))}</div>
      <div className="field-row">{NUMBERS.map(([key, code]) => text(key, code))}</div>
      {isInPart(line) && <p className="hint">{t('page.form.line-part')}</p>}
      <div className="field-row">
        <SelectField
          id={controlId(`lines.${at}.rateBasis`)}
          label={t('page.form.basis')}
          error={errorOf('rateBasis')}
          value={line.rateBasis}
          options={optionsOf(vocabulary.rateBases)}
          onChange={(rateBasis) => onChange({ rateBasis })}
        />
        {text('workers', 'page.form.workers')}
        {text('amount', 'page.form.amount', 'text', 'page.form.amount.hint')}
      </div>
      <details open={isOfLaw || undefined}>
        <summary>{t('page.entry.more-of-law')}</summary>
        <div className="field-row">
          <SelectField
            id={controlId(`lines.${at}.payMethod`)}
            label={t('page.form.pay-method')}
            error={errorOf('payMethod')}
            value={line.payMethod}
            options={optionsOf(vocabulary.payMethods)}
            onChange={(payMethod) => onChange({ payMethod })}
          />
          {text('payPeriods', 'page.form.pay-periods', 'text', 'page.form.pay-periods.hint')}
        </div>
      </details>
      <CitesField
        id={controlId(`lines.${at}.source`)}
        value={line.source}
        sources={sources}
        error={errorOf('source')}
        onChange={(source) => onChange({ source })}
      />
      {onRemove && (
        <p>
          <button type="button" className="text-button" onClick={onRemove}>
            {t('page.form.remove-line', { n: at + 1 })}
          </button>
        </p>
      )}
    </section>
  );
}
