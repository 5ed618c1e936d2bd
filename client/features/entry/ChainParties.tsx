import { besideText } from '../../../schema/messages/format.ts';
import type { FieldErrors } from '../../ui/ErrorList.tsx';
import { keyed } from '../../ui/keyed.ts';
import { PartyPicker } from '../../ui/PartyPicker.tsx';
import { placeText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { Choice } from './chain.ts';
import { controlId } from './form.ts';

interface Party {
  readonly name: string;
  readonly candidates: readonly {
    readonly id: string;
    readonly label: string;
    readonly country?: string | null;
    readonly number?: string | null;
    readonly near: boolean;
  }[];
  readonly sameAs?: number | null;
}

interface OneProps {
  readonly at: number;
  readonly party: Party;
  readonly choice: Choice;
  readonly error: string | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function OneParty({ at, party, choice, error, onChoose }: OneProps) {
  const group = `party-${at}`;
  const picked = typeof choice === 'object' ? choice : undefined;
  const isOther = picked !== undefined && !party.candidates.some(({ id }) => id === picked.id);
  const id = controlId(`parties.${at}`);
  const plain = party.sameAs == null ? 'new' : 'same';
  return (
    <fieldset className="chain-party" id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {at + 1}. <bdi>{party.name}</bdi>
      </legend>
      {party.candidates[0]?.near && <p className="hint">{t('page.search.near', { q: party.name })}</p>}
      {party.candidates.map((candidate) => (
        <label key={candidate.id} className="check">
          <input
            type="radio"
            name={group}
            checked={picked?.id === candidate.id}
            onChange={() => onChoose({ id: candidate.id, label: candidate.label })}
          />
          <span>
            <bdi>{candidate.label}</bdi>{' '}
            <span className="small">
              {besideText([placeText(candidate.country), candidate.number]) || t('page.entry.chain.held')}
            </span>
          </span>
        </label>
      ))}
      <label className="check">
        <input type="radio" name={group} checked={choice === plain} onChange={() => onChoose(plain)} />
        {party.sameAs == null
          ? t('page.entry.chain.new', { name: party.name })
          : t('page.entry.chain.same', { nth: party.sameAs + 1 })}
      </label>
      <details>
        <summary>{t('page.entry.chain.other')}</summary>
        <PartyPicker
          id={`${id}-search`}
          label={t('page.entry.chain.search', { name: party.name })}
          value={isOther ? picked : null}
          onPick={(one) => onChoose(one ?? undefined)}
        />
      </details>
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}

/** Who is meant by each name: nobody is taken for somebody held unless the reader says so. */
export function ChainParties({
  parties,
  choices,
  errors,
  onChange,
}: {
  readonly parties: readonly Party[];
  readonly choices: readonly Choice[];
  readonly errors: FieldErrors;
  readonly onChange: (choices: readonly Choice[]) => void;
}) {
  return (
    <section className="stack">
      <h2 id="chain-parties" tabIndex={-1}>
        {t('page.entry.chain.who')}
      </h2>
      {keyed(parties, ({ name }) => name).map(({ key, item: party }, at) => (
        <OneParty
          key={key}
          at={at}
          party={party}
          choice={choices[at]}
          error={errors[`parties.${at}`]}
          onChoose={(choice) => onChange(choices.map((old, nth) => (nth === at ? choice : old)))}
        />
      ))}
    </section>
  );
}
