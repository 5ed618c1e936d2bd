import { Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { sayNotes } from '../../../schema/messages/say.ts';
import type { FlagRowFragment } from '../../generated/operations.ts';
import { LaterMark } from '../../ui/Later.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Money, NotHeld, Price } from '../../ui/value.tsx';
import { heading, said, sentence, t } from '../../ui/words.ts';
import { againstText, leftText, mendsText, perText, shortPerText, subjectOf } from './view-model.ts';

type Flag = FlagRowFragment;

function Second({ text }: { readonly text: string | undefined }) {
  return text ? <span className="second">{text}</span> : null;
}

/** What the rows of a test are. */
export const subjectHead = (subject: string): string =>
  t(subject === 'contract' ? 'page.flags.contract' : 'page.flags.wage-record');

function subjectColumn(subject: string): Column<Flag> {
  return {
    key: 'subject',
    head: subjectHead(subject),
    row: true,
    wide: true,
    sort: (flag) => subjectOf(flag).title,
    cell: (flag) => (
      <>
        <Link to="/flags/$test/$subject" params={{ test: flag.test.id, subject: flag.subject }}>
          {subjectOf(flag).title}
        </Link>
        <Second text={besideText([subjectOf(flag).second, flag.band && said(flag.band)])} />
        <LaterMark later={flag.later} on={flag.on} />
        <Second text={sayNotes(flag.notes)} />
      </>
    ),
  };
}

/** A price that also pays for other things stands above what it is held against and is short all the same. */
function leftLine(flag: Flag): string | undefined {
  const amount = leftText(flag);
  return amount && t('page.flags.left', { amount });
}

/** Price or pay beside what it was held against, both for the same: a unit, an hour, a contract. */
export function figureColumns(subject: string): readonly Column<Flag>[] {
  return [
    {
      key: 'price',
      head: t(subject === 'contract' ? 'page.flags.price' : 'page.flags.pay'),
      number: true,
      sort: (flag) => (flag.price ? Number(flag.price.amount) : null),
      cell: (flag) => (
        <>
          <Price price={flag.price} /> {perText(flag.per, flag.unit)}
          <Second text={leftLine(flag)} />
        </>
      ),
    },
    {
      key: 'against',
      head: t('page.flags.against'),
      number: true,
      sort: (flag) => (flag.against ? Number(flag.against.amount) : null),
      cell: (flag) => againstText(flag) ?? <NotHeld />,
    },
  ];
}

export const SHORT: Column<Flag> = {
  key: 'short',
  head: t('page.flags.short'),
  number: true,
  sort: (flag) => (flag.short ? Number(flag.short.amount) : null),
  cell: (flag) => (
    <>
      <strong>
        <Money value={flag.short} />
      </strong>
      <Second text={flag.short ? shortPerText(flag.shortPer, flag.unit) : undefined} />
    </>
  ),
};

const MENDS: Column<Flag> = {
  key: 'mends',
  head: t('page.flags.mends'),
  number: true,
  sort: (flag) => (flag.mends ? Number(flag.mends.amount) : null),
  cell: (flag) => mendsText(flag) ?? <NotHeld />,
};

const MISSING: Column<Flag> = {
  key: 'missing',
  head: t('page.flags.missing'),
  wide: true,
  cell: (flag) => flag.missing.map((fact) => sentence(fact)).join(' ') || t('page.not-known'),
};

/** What a buyer can check who knows nothing but the price. */
const CARRIES: Column<Flag> = {
  key: 'carries',
  head: t('page.flags.carries'),
  wide: true,
  cell: (flag) => (flag.carries ? sentence(flag.carries) : t('page.not-known')),
};

const REASON: Column<Flag> = {
  key: 'reason',
  head: t('page.flags.reason'),
  wide: true,
  cell: (flag) => (flag.reason ? sentence(flag.reason) : t('page.not-known')),
};

function columns(outcome: string, subject: string, rows: readonly Flag[]): readonly Column<Flag>[] {
  const name = subjectColumn(subject);
  // Tests of hours and of days hold no amount against another.
  const hasFigures = rows.some(({ price, against }) => price || against);
  switch (outcome) {
    case 'cannot_tell':
      return rows.some(({ carries }) => carries) ? [name, CARRIES, MISSING] : [name, MISSING];
    case 'not_applicable':
      return [name, REASON];
    case 'passed':
      return hasFigures ? [name, ...figureColumns(subject)] : [name];
    default:
      return hasFigures ? [name, ...figureColumns(subject), SHORT, MENDS] : [name];
  }
}

export function FlagTable({
  rows,
  outcome,
  subject,
}: {
  readonly rows: readonly Flag[];
  readonly outcome: string;
  readonly subject: string;
}) {
  return (
    <Table
      cards
      caption={heading(outcome)}
      columns={columns(outcome, subject, rows)}
      rows={rows}
      rowKey={(flag) => flag.subject}
    />
  );
}
