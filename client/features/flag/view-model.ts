/** One tested record: its steps as quantities in the best and the worst case. Pure. */
import { besideText, figureText } from '../../../schema/messages/format.ts';
import { hasMessage, render } from '../../../schema/messages/render.ts';
import { placeText } from '../../ui/value.tsx';
import { formatParam, sentence, t } from '../../ui/words.ts';
import { perText } from '../flags/view-model.ts';

export interface Step {
  readonly code: string;
  readonly params: unknown;
  /** What the parties and contracts in them are called, by id. */
  readonly names?: unknown;
  readonly text: string;
  readonly result?: string | null;
  readonly citation?: string | null;
}

export interface StepRow {
  readonly label: string;
  /** Where and on which day a rate was taken, and its source. */
  readonly notes: readonly string[];
  /** Undefined for a step that is no quantity: its sentence is the label. */
  readonly best: string | undefined;
  readonly worst: string | undefined;
}

type Params = Readonly<Record<string, unknown>>;

const isTyped = (value: unknown): value is { readonly type: string; readonly value: unknown } =>
  typeof value === 'object' && value !== null && 'type' in value && 'value' in value;

/** "1,150", "0.75", "38 %", "€12.82". */
function quantityText(value: unknown, code: string): string {
  if (!isTyped(value) || value.type !== 'decimal') return formatParam(value);
  const grouped = figureText(Number(value.value), 10);
  return code.endsWith('.on-costs') ? t('page.flags.percent', { n: grouped }) : grouped;
}

/** "in Germany, Schleswig-Holstein, on 24 Feb 2025" */
function whereAndWhen({ place, day }: Params): string | undefined {
  const parts = [
    isTyped(place) && t('page.flag.in-place', { place: placeText(String(place.value)) ?? '' }),
    isTyped(day) && t('page.flag.on-day', { day: formatParam(day) }),
  ].filter((part): part is string => typeof part === 'string');
  return parts.length > 0 ? besideText(parts) : undefined;
}

/** The unit of the contract takes the place of "a unit", where it is known. */
function withUnit(params: Params, unit: string | null | undefined): Params {
  const { per } = params;
  if (!isTyped(per)) return params;
  const name = String(per.value).replace(/^per_/, '');
  return { ...params, per: perText(name, unit) ?? per };
}

function nameIn(names: unknown, id: string): string | undefined {
  const name = (names as Params | undefined)?.[id];
  return typeof name === 'string' ? name : undefined;
}

export function stepRow(step: Step, unit: string | null | undefined): StepRow {
  const code = step.code.replace('flag.step.', 'page.flag-step.');
  const params = (typeof step.params === 'object' && step.params !== null ? step.params : {}) as Params;
  const missing = step.result === 'missing' ? t('page.step.result', { result: 'missing' }) : undefined;
  if (!hasMessage(code) || params.best === undefined)
    return {
      label: sentence(step),
      notes: [step.citation ?? missing].filter((note): note is string => note != null),
      best: undefined,
      worst: undefined,
    };
  const best = quantityText(params.best, step.code);
  return {
    label: render(code, withUnit(params, unit), { names: (id) => nameIn(step.names, id) }),
    notes: [whereAndWhen(params), step.citation ?? missing].filter((note): note is string => note != null),
    best,
    worst: params.worst === undefined ? best : quantityText(params.worst, step.code),
  };
}
