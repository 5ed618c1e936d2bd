/** One contract under another floor, price or time of work: which answers change, what would pass, and who could carry it. */
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { WhatIfDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Downloads } from '../../ui/Downloads.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Noted } from '../../ui/Noted.tsx';
import { PartyLink } from '../../ui/partyLink.tsx';
import { Table } from '../../ui/Table.tsx';
import { priceText } from '../../ui/value.tsx';
import { said, t } from '../../ui/words.ts';
import { changedTests, type Faults, fairPriceRows, readTyped, type Typed, type WhatIfData } from './view-model.ts';
import './what-if.css';

const route = getRouteApi('/contracts/$id');
const NAMES = ['floor', 'price', 'time'] as const;

function Fields({
  typed,
  faults,
  currency,
  onAsk,
}: {
  readonly typed: Typed;
  readonly faults: Faults;
  readonly currency: string | undefined;
  readonly onAsk: (typed: Typed) => void;
}) {
  const [draft, setDraft] = useState<Typed>(typed);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(draft);
  };
  return (
    <form className="what-if-fields" onSubmit={ask} noValidate>
      {NAMES.map((name) => (
        <TextField
          key={name}
          label={t(`page.what-if.field.${name}`, { currency: currency ?? '' })}
          hint={t(`page.what-if.hint.${name}`, { currency: currency ?? 'EUR' })}
          error={faults[name]}
          inputMode={name === 'time' ? 'decimal' : undefined}
          value={draft[name] ?? ''}
          onChange={(value) => setDraft({ ...draft, [name]: value })}
        />
      ))}
      <p className="row">
        <button type="submit" className="button button-first">
          {t('page.what-if.ask')}
        </button>
        {NAMES.some((name) => typed[name]) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setDraft({});
              onAsk({});
            }}
          >
            {t('page.what-if.clear')}
          </button>
        )}
      </p>
    </form>
  );
}

function Shown({ found, isAsked }: { readonly found: WhatIfData; readonly isAsked: boolean }) {
  const changed = changedTests(found);
  const rows = fairPriceRows(found);
  const carriers = found.after?.carriers ?? [];
  return (
    <>
      <p role="status">{isAsked ? t('page.what-if.changed', { n: changed.length }) : t('page.what-if.as-it-stands')}</p>
      {changed.length > 0 && (
        <Table
          cards
          caption={t('page.what-if.tests')}
          rows={changed}
          rowKey={({ name }) => name}
          columns={[
            {
              key: 'test',
              head: t('page.what-if.test'),
              row: true,
              cell: ({ name, notes }) => (
                <>
                  {name}
                  <Noted notes={notes} />
                </>
              ),
            },
            { key: 'before', head: t('page.what-if.before'), cell: ({ before }) => before },
            { key: 'after', head: t('page.what-if.after'), cell: ({ after }) => after },
          ]}
        />
      )}
      {rows.length === 0 ? (
        <p className="asks">{t('page.what-if.no-fair-price')}</p>
      ) : (
        <Table
          cards
          caption={t('page.what-if.fair', { per: said(`per_${found.after?.per ?? found.before?.per ?? 'contract'}`) })}
          showCaption
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', head: t('page.what-if.amount'), row: true, cell: ({ name }) => name },
            { key: 'before', head: t('page.what-if.before'), number: true, cell: ({ before }) => before },
            { key: 'after', head: t('page.what-if.after'), number: true, cell: ({ after }) => after },
          ]}
        />
      )}
      {carriers.length > 0 && (
        <>
          <Table
            cards
            caption={t('page.what-if.carriers')}
            showCaption
            rows={carriers}
            rowKey={({ contract }) => contract}
            columns={[
              {
                key: 'party',
                head: t('page.what-if.carrier'),
                row: true,
                cell: ({ party }) => <PartyLink party={party} />,
              },
              {
                key: 'contract',
                head: t('page.what-if.contract'),
                cell: ({ contract, number }) => (
                  <Link to="/contracts/$id" params={{ id: contract }}>
                    {number ?? contract}
                  </Link>
                ),
              },
              {
                key: 'keeps',
                head: t('page.what-if.keeps'),
                number: true,
                cell: ({ keeps }) => (keeps ? priceText(keeps) : t('page.what-if.not-known')),
              },
              { key: 'covers', head: t('page.what-if.covers'), mid: true, cell: ({ covers }) => said(covers) },
            ]}
          />
          <p className="hint">{t('page.what-if.carriers-hint')}</p>
        </>
      )}
    </>
  );
}

export function WhatIf({ contract, currency }: { readonly contract: string; readonly currency: string | undefined }) {
  const asOf = useAsOf();
  const { floor, price, time } = route.useSearch();
  const navigate = route.useNavigate();
  const typed: Typed = { floor, price, time };
  const { question, faults } = readTyped(typed, currency);
  const query = useAnswer(WhatIfDocument, { contract, asOf: asOf ?? null, ...question }, { keep: true });
  const isAsked = Object.values(question).some((given) => given !== null);
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="what-if">
      <h2 id="what-if">{t('page.what-if.title')}</h2>
      <Fields
        key={JSON.stringify(typed)}
        typed={typed}
        faults={faults}
        currency={currency}
        onAsk={(next) =>
          void navigate({
            search: (old) => ({ ...old, floor: next.floor ?? '', price: next.price ?? '', time: next.time ?? '' }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <Answered query={query} loading={t('page.what-if.loading')}>
        {({ whatIf }) =>
          whatIf ? (
            <>
              <Shown found={whatIf} isAsked={isAsked} />
              <Downloads
                list="what-if"
                id={contract}
                asOf={asOf}
                given={{ ...question }}
                what={t('page.what-if.title')}
              />
            </>
          ) : (
            <p>{t('page.breakdown.none')}</p>
          )
        }
      </Answered>
    </section>
  );
}
