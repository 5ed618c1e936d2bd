import { Link } from '@tanstack/react-router';
import type { ContractRowFragment } from '../generated/operations.ts';
import { LaterMark } from './Later.tsx';
import { StrongestSaid } from './Mark.tsx';
import { Noted } from './Noted.tsx';
import { PartyLink, partyName } from './partyLink.tsx';
import { type Column, Table } from './Table.tsx';
import { DayText, Price } from './value.tsx';
import { t } from './words.ts';

export type ContractShown = ContractRowFragment;

/** Beside its two parties; alone it is called by its label. */
export function contractName(contract: { readonly number?: string | null; readonly what?: string | null }): string {
  return contract.number ?? contract.what ?? t('page.contract.no-number');
}

/** As asked for: a flag first. */
const OUTCOMES = ['flagged', 'cannot_tell', 'passed', 'not_applicable'];

function testColumn(tests: ReadonlyMap<string, string>): Column<ContractShown> {
  return {
    key: 'test',
    head: t('page.chain.test'),
    mid: true,
    cell: ({ id }) => {
      const outcome = tests.get(id);
      return outcome === undefined ? null : <StrongestSaid code={outcome} />;
    },
    sort: ({ id }) => OUTCOMES.indexOf(tests.get(id) ?? '') + 1 || null,
  };
}

/** Contracts as a table; `sides` leaves out the party whose page it stands on. */
export function ContractTable({
  caption,
  contracts,
  sides,
  tests,
}: {
  readonly caption: string;
  readonly contracts: readonly ContractShown[];
  readonly sides: readonly ('buyer' | 'supplier')[];
  /** The strongest result of the price tests by contract; a contract that is still being tested has none. */
  readonly tests?: ReadonlyMap<string, string> | undefined;
}) {
  const parties = sides.map(
    (side): Column<ContractShown> => ({
      key: side,
      head: t(side === 'buyer' ? 'page.contract.buyer' : 'page.contract.supplier'),
      cell: (contract) => <PartyLink party={contract[side]} />,
      sort: (contract) => partyName(contract[side]),
    }),
  );
  return (
    <Table
      caption={caption}
      cards
      rows={contracts}
      rowKey={(contract) => contract.id}
      columns={[
        {
          key: 'number',
          head: t('page.contract.number'),
          row: true,
          whole: contracts.every((contract) => (contract.number?.length ?? 99) <= 16),
          sort: contractName,
          cell: (contract) => (
            <>
              <Link to="/contracts/$id" params={{ id: contract.id }}>
                {contract.label}
              </Link>
              <LaterMark later={contract.later} on={contract.signed ?? contract.from} />
              <Noted notes={contract.notes} />
            </>
          ),
        },
        ...parties,
        {
          key: 'what',
          head: t('page.contract.work'),
          cell: (contract) => contract.what ?? t('page.not-held'),
          sort: (contract) => contract.what,
        },
        {
          key: 'price',
          head: t('page.contract.price'),
          number: true,
          cell: (contract) => (
            <Price price={contract.unitPrice ?? contract.price} unit={contract.unitPrice ? contract.unit : null} />
          ),
          sort: (contract) => Number((contract.unitPrice ?? contract.price)?.amount ?? Number.NaN) || null,
        },
        {
          key: 'signed',
          head: t('page.contract.signed'),
          cell: (contract) => <DayText day={contract.signed} />,
          sort: (contract) => contract.signed,
        },
        ...(tests ? [testColumn(tests)] : []),
      ]}
    />
  );
}
