/** What certificates, payments, cases and rules are called in one line. */
import { type Message, message, param } from '../outcome.ts';
import type { Contradiction } from './contradiction.ts';
import type { Certificate, Finding, PublicPayment } from './facts.ts';
import type { ConditionalityRule } from './rule.ts';

export function certificateTitle({ kind, scheme, number }: Certificate): Message {
  return message('contradiction.title.certificate', {
    kind: param.code(kind ?? 'certificate'),
    ...(scheme === undefined ? {} : { scheme: param.text(scheme) }),
    ...(number === undefined ? {} : { number: param.text(number) }),
  });
}

export function paymentTitle({ programme, number }: PublicPayment): Message {
  return message('contradiction.title.payment', {
    ...(programme === undefined ? {} : { programme: param.text(programme) }),
    ...(number === undefined ? {} : { number: param.text(number) }),
  });
}

export function findingTitle({ agency, number }: Finding): Message {
  return message('contradiction.title.finding', {
    ...(number === undefined ? {} : { number: param.text(number) }),
    ...(agency === undefined ? {} : { agency: param.text(agency) }),
  });
}

export function flaggedTitle(kind: 'wage_record' | 'contract', name: string): Message {
  const params = { name: param.text(name) };
  return kind === 'contract'
    ? message('contradiction.title.contract', params)
    : message('contradiction.title.wage_record', params);
}

const DOES = {
  reduce: 'contradiction.does.reduce',
  repay: 'contradiction.does.repay',
  exclude: 'contradiction.does.exclude',
} as const;

export function whatItDoes({ does, window }: ConditionalityRule): Message {
  return message(DOES[does], window.way === 'same_years' ? {} : { period: param.text(window.period) });
}

/** Names what is set against what: the record itself where it is not held any more. */
export function titlesOf(
  { subject, against }: Contradiction,
  held: {
    readonly certificates: readonly Certificate[];
    readonly payments: readonly PublicPayment[];
    readonly findings: readonly Finding[];
    readonly names: (id: string) => string | undefined;
  },
): { readonly subject: Message; readonly against: Message } {
  const certificate = held.certificates.find(({ id }) => id === subject);
  const payment = held.payments.find(({ id }) => id === subject) ?? { id: subject };
  const finding = held.findings.find(({ id }) => id === against.id) ?? { id: against.id, against: [] };
  return {
    subject: certificate === undefined ? paymentTitle(payment) : certificateTitle(certificate),
    against:
      against.kind === 'finding'
        ? findingTitle(finding)
        : flaggedTitle(against.kind, held.names(against.id) ?? against.id),
  };
}
