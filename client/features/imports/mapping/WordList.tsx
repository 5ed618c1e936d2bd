/** Words of the file and what each of them means here: a value list of the mapping. */
import { useId, useState } from 'react';
import { said, t } from '../../../ui/words.ts';
import type { FactOptionsProps } from './FactOptions.tsx';
import { optionsOf, withWords } from './outline.ts';

/** Words that stand in the column; more are added in the text of the mapping. */
const MOST_WORDS = 20;

const asText = (to: unknown): string => (to === null ? '' : String(to));

/** What the fact takes: yes and no as such, a count as a number, anything else as a word. */
function asValue(text: string, type: string): unknown {
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  return text;
}

export function WordList({ outline, fact, feed, samples, onChange }: FactOptionsProps) {
  const id = useId();
  const { valueList } = optionsOf(feed);
  const list = outline.valueLists.find(({ name }) => name === valueList);
  const [open, setOpen] = useState(false);
  const known = new Map(list?.words.map(({ from, to }) => [from, to]));
  const words = [...new Set([...known.keys(), ...samples])].slice(0, Math.max(MOST_WORDS, known.size));
  const choices = fact.type === 'boolean' ? ['true', 'false'] : fact.choices;
  const set = (from: string, text: string | undefined) => {
    const next = new Map(known);
    if (text === undefined) next.delete(from);
    else next.set(from, asValue(text, fact.type));
    onChange(
      withWords(
        outline,
        feed,
        [...next].map(([word, to]) => ({ from: word, to })),
      ),
    );
  };
  if (words.length === 0) return null;
  return (
    <details className="word-list" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">{t('page.mapping.words', { n: known.size, column: feed.column })}</summary>
      {open && (
        <dl className="words">
          {words.map((word, at) => (
            <div key={word}>
              <dt>
                <label htmlFor={`${id}-${at}`}>
                  <bdi>{word}</bdi> <span className="unseen">{t('page.mapping.word-means')}</span>
                </label>
              </dt>
              <dd>
                {choices.length > 0 ? (
                  <select
                    id={`${id}-${at}`}
                    className="input"
                    value={known.has(word) ? asText(known.get(word)) : '-'}
                    onChange={(event) => set(word, event.target.value === '-' ? undefined : event.target.value)}
                  >
                    <option value="-">{t('page.mapping.choose')}</option>
                    {choices.map((choice) => (
                      <option key={choice} value={choice}>
                        {said(choice)}
                      </option>
                    ))}
                    <option value="">{t('page.mapping.says-nothing')}</option>
                  </select>
                ) : (
                  <input
                    id={`${id}-${at}`}
                    className="input"
                    value={asText(known.get(word) ?? null)}
                    onChange={(event) => set(word, event.target.value === '' ? undefined : event.target.value)}
                  />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
