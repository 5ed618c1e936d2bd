/** Another floor, other prices or another time of work, over all records: which flags change. */

import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { render } from '../../../schema/messages/render.ts';
import { TestsDocument, type TestsQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useHeld } from '../../ui/held.ts';
import { useKnown } from '../../ui/known.ts';
import { NoneHeld } from '../../ui/NoneHeld.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { sentence, t } from '../../ui/words.ts';
import { RunShown } from './RunShown.tsx';
import { useRun } from './run.ts';
import { type FaultsOfAll, readSupposed, type TypedOfAll } from './supposed.ts';
import '../what-if/what-if.css';

const route = getRouteApi('/what-if');
const DEFAULT_TEST = 'price-below-lawful-labour';
/** Held against gaps of all tenders, which no page of them knows. */
const NOT_PAGED = 'bid-far-below-next';

type Test = TestsQuery['tests'][number];

interface FieldsProps {
  readonly tests: readonly Test[];
  readonly test: string;
  readonly typed: TypedOfAll;
  readonly faults: FaultsOfAll;
  readonly onAsk: (typed: TypedOfAll & { readonly test: string }) => void;
}

function Fields({ tests, test, typed, faults, onAsk }: FieldsProps) {
  const [draft, setDraft] = useState<TypedOfAll>(typed);
  const fields = [
    ['place', render('supposed.place'), render('supposed.hint.place')],
    ['floor', t('page.what-if.field.floor'), render('supposed.hint.floor')],
    ['prices', render('supposed.prices'), render('supposed.hint.prices')],
    ['times', t('page.what-if.field.time'), t('page.what-if.hint.time')],
  ] as const;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ ...draft, test });
  };
  return (
    <form className="what-if-fields" onSubmit={submit} noValidate>
      <div className="what-if-test">
        <SelectField
          id="what-if-test"
          label={t('page.flags.test')}
          value={test}
          unknown={false}
          options={tests.map((one) => ({ value: one.id, text: sentence(one.title) }))}
          onChange={(id) => onAsk({ ...draft, test: id })}
        />
      </div>
      {fields.map(([name, label, hint]) => (
        <TextField
          key={name}
          label={label}
          hint={hint}
          error={faults[name]}
          inputMode={name === 'prices' || name === 'times' ? 'decimal' : undefined}
          value={draft[name] ?? ''}
          onChange={(value) => setDraft({ ...draft, [name]: value })}
        />
      ))}
      <p className="row">
        <button type="submit" className="button button-first">
          {t('page.what-if.ask')}
        </button>
      </p>
    </form>
  );
}

function Screen({ tests }: { readonly tests: readonly Test[] }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asOf = useAsOf();
  const asKnown = useKnown();
  const { id: test = DEFAULT_TEST, subject = 'contract' } = tests.find(({ id }) => id === search.test) ?? {};
  const held = useHeld();
  const isNoneHeld = held !== undefined && !held[subject === 'contract' ? 'Contract' : 'WageRecord'];
  const { supposed, faults } = readSupposed(search);
  const question = supposed && { test, ...supposed, asOf: asOf ?? null, ...(asKnown === undefined ? {} : { asKnown }) };
  const { run, stop, goOn } = useRun(question);
  return (
    <div className="stack-wide">
      <section className="sheet sheet-pad stack">
        <Fields
          key={JSON.stringify(search)}
          tests={tests}
          test={test}
          typed={search}
          faults={faults}
          onAsk={(next) => void navigate({ search: (old) => changed(old, next), replace: true, resetScroll: false })}
        />
      </section>
      {isNoneHeld ? (
        <NoneHeld subject={subject} />
      ) : run === undefined ? (
        <Empty text={render('supposed.empty')} />
      ) : (
        <RunShown run={run} test={test} stop={stop} goOn={goOn} />
      )}
    </div>
  );
}

export function WhatIfAllPage() {
  const query = useAnswer(TestsDocument, {});
  return (
    <Page title={t('page.what-if.all.title')} crumbs={[{ to: '/flags', text: t('page.nav.flags') }]}>
      <Answered query={query} loading={t('page.flags.loading')}>
        {({ tests }) => <Screen tests={tests.filter(({ id }) => id !== NOT_PAGED)} />}
      </Answered>
    </Page>
  );
}
