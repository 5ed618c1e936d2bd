import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { EnterChainDocument, TypedChainDocument, type TypedChainQuery } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { DropAnywhere } from '../../ui/DropAnywhere.tsx';
import type { FieldErrors } from '../../ui/ErrorList.tsx';
import { Page } from '../../ui/Page.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { ChainLine } from './ChainLine.tsx';
import { ChainParties } from './ChainParties.tsx';
import { ChainPreview } from './ChainPreview.tsx';
import { ChainSaved } from './ChainSaved.tsx';
import { type Choice, idsOf, isChosen, settled, startingChoices, yearOf } from './chain.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import {
  controlId,
  errorsOf,
  focusFirst,
  focusOn,
  NO_SOURCE,
  SOURCE_FIELDS,
  type Source,
  sourceInput,
} from './form.ts';
import { type KeptChain, useKeptChain } from './kept-chain.ts';
import { SourceFields } from './SourceFields.tsx';
import './entry.css';

type Read = TypedChainQuery['typedChain'];
type Chain = Extract<Read, { __typename: 'TypedChain' }>;
const DRAFT = 'chain';
const EMPTY = { line: '', year: '', source: NO_SOURCE };

export function ChainPage() {
  const [draft, setDraft] = useState(() => readDraft(DRAFT, EMPTY) ?? EMPTY);
  const [read, setRead] = useState<Read>();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [errors, setErrors] = useState<FieldErrors>({});
  const standing = useKeptChain();
  const [undone, setUndone] = useState<KeptChain>();
  const kept = undone ?? standing.kept;
  const queries = useQueryClient();
  useEffect(() => {
    if (kept === undefined && draft !== EMPTY) keepDraft(DRAFT, draft);
  }, [draft, kept]);
  const change = (part: Partial<typeof EMPTY>) => setDraft((old) => ({ ...old, ...part }));
  const changeLine = (part: Partial<typeof EMPTY>) => {
    change(part);
    setRead(undefined);
  };
  const question = { line: draft.line, year: yearOf(draft.year) };
  const look = useWrite({
    mutationFn: () => ask(TypedChainDocument, question),
    onSuccess: ({ typedChain }) => {
      setRead(typedChain);
      setErrors({});
      if (typedChain.__typename === 'TypedChain') {
        setChoices(startingChoices(typedChain.parties));
        focusOn('chain-parties');
        return;
      }
      const isYear = typedChain.problems.some(({ code }) => code === 'entry.chain-no-year');
      focusOn(controlId(isYear ? 'year' : 'line'));
    },
  });
  const chain: Chain | undefined = read?.__typename === 'TypedChain' ? read : undefined;
  const parties = chain?.parties ?? [];
  const save = useWrite({
    mutationFn: () =>
      ask(EnterChainDocument, { ...question, parties: idsOf(parties, choices), source: sourceInput(draft.source) }),
    onSuccess: async ({ enterChain }) => {
      const found = errorsOf(enterChain);
      setErrors(found);
      if (enterChain.import == null) {
        focusFirst(found, ['line', ...choices.map((_, at) => `parties.${at}`), ...SOURCE_FIELDS]);
        return;
      }
      const ids = (kind: string) => enterChain.saved.filter((one) => one.kind === kind).map(({ id }) => id);
      const root = idsOf(parties, choices)[0] ?? ids('Organisation')[0];
      dropDraft(DRAFT);
      standing.keep({ import: enterChain.import, contracts: ids('Contract'), root });
      await queries.invalidateQueries();
    },
  });
  const again = () => {
    setUndone(undefined);
    standing.forget();
    setRead(undefined);
    setDraft(EMPTY);
  };
  return (
    <Page title={t('page.entry.chain')} crumbs={[{ to: '/enter', text: t('page.entry.title') }]}>
      <DropAnywhere />
      {kept ? (
        <ChainSaved {...kept} onAgain={again} onUndone={() => setUndone(kept)} />
      ) : (
        <div className="stack-wide entry-form">
          <form
            className="stack"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              look.mutate();
            }}
          >
            <p>{t('page.entry.chain.text')}</p>
            <ChainLine
              line={draft.line}
              year={draft.year}
              read={read}
              onLine={(line) => changeLine({ line })}
              onYear={(year) => changeLine({ year })}
            />
            {look.error && <Failed error={look.error} />}
            <div className="row">
              <button
                type="submit"
                className={chain ? 'button' : 'button button-first'}
                {...pressable(!look.isPending)}
              >
                {t('page.entry.chain.read')}
              </button>
            </div>
          </form>
          {chain && (
            <form
              className="stack-wide"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                save.mutate();
              }}
            >
              <ChainParties parties={chain.parties} choices={choices} errors={errors} onChange={setChoices} />
              <ChainPreview chain={chain} choices={settled(chain.parties, choices)} />
              <SourceFields
                source={draft.source}
                errors={errors}
                onChange={(part: Partial<Source>) => change({ source: { ...draft.source, ...part } })}
              />
              {errors.line && <p className="asks">{errors.line}</p>}
              {save.error && <Failed error={save.error} />}
              <div className="row">
                <button
                  type="submit"
                  className="button button-first button-tall"
                  {...pressable(!save.isPending && isChosen(choices))}
                >
                  {t('page.entry.chain.save')}
                </button>
                {!isChosen(choices) && <span className="hint">{t('page.entry.chain.choose-first')}</span>}
              </div>
            </form>
          )}
        </div>
      )}
    </Page>
  );
}
