import { listContradictions, readContradictions } from '../../usecases/public-record/read-contradictions.ts';
import {
  certificateTitle,
  fundWord,
  paymentTitle,
  sayRead,
  titlesOf,
  whatItDoes,
} from '../../usecases/public-record/show-contradictions.ts';
import { noticeOn } from '../../usecases/public-record/write-notice.ts';
import { wirePrice } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SeenContradiction, SeenOrganisation, SeenWorkplace } from '../seen.ts';
import { sayWord } from '../words.ts';

const of = async ({ record, view }: SeenOrganisation | SeenWorkplace, _: unknown, { deps }: Context) => {
  const asOf = view.asOf ?? deps.today();
  return { view, found: await readContradictions(deps, { subject: record.id, asOf, view }) };
};

const ruleOf = ({ found, item }: SeenContradiction) => found.rules.find(({ id }) => id === item.rule);

export const contradictions: Resolvers = {
  Query: {
    contradictions: async (_parent, { asOf: day }, { deps, readerOn }) => {
      const { asOf, view } = readerOn(day);
      return { view, found: await listContradictions(deps, { asOf, view }) };
    },
  },
  Organisation: { contradictions: of },
  Workplace: { contradictions: of },
  Contradictions: {
    certificates: ({ found }) => found.certificates.map((certificate) => ({ found, certificate })),
    payments: ({ found, view }) => found.payments.map((payment) => ({ found, payment, view })),
    items: ({ found }) => found.items.map((item) => ({ found, item })),
    cut: ({ found }) => [...found.cut],
  },
  Certificate: {
    id: ({ certificate }) => certificate.id,
    title: ({ certificate }) => certificateTitle(certificate),
    kind: ({ certificate }) => certificate.kind ?? null,
    issuer: ({ certificate }) => certificate.issuer ?? null,
    workplace: ({ certificate }) => certificate.workplace ?? null,
    workplaceName: ({ certificate, found }) => found.names(certificate.workplace ?? '') ?? null,
    holder: ({ certificate }) => certificate.holder ?? null,
    holderName: ({ certificate, found }) => found.names(certificate.holder ?? '') ?? null,
    from: ({ certificate }) => certificate.from ?? null,
    until: ({ certificate }) => certificate.until ?? null,
    status: ({ certificate }) => certificate.status ?? null,
    statusText: ({ certificate }) => (certificate.status === undefined ? null : sayWord(certificate.status)),
    statusOn: ({ certificate }) => certificate.statusOn ?? null,
  },
  PublicPayment: {
    id: ({ payment }) => payment.id,
    title: ({ payment }) => paymentTitle(payment),
    recipient: ({ payment }) => payment.recipient ?? null,
    recipientName: ({ payment, found }) => found.names(payment.recipient ?? '') ?? null,
    payer: ({ payment }) => payment.payer ?? null,
    fund: ({ payment }) => payment.fund ?? null,
    fundText: ({ payment }) => (payment.fund === undefined ? null : sayWord(fundWord(payment.fund))),
    farm: ({ payment }) => payment.farm ?? null,
    amount: ({ payment }) => (payment.amount === undefined ? null : wirePrice(payment.amount)),
    on: ({ payment }) => payment.on ?? null,
    source: ({ payment }) => payment.source ?? null,
    notice: async ({ payment, found, view }, _arguments, { deps }) =>
      (await noticeOn(deps, found, payment.id, view)) ?? null,
  },
  Contradiction: {
    kind: ({ item }) => item.kind,
    subject: ({ item }) => item.subject,
    subjectTitle: ({ item, found }) => titlesOf(item, found).subject,
    againstKind: ({ item }) => item.against.kind,
    against: ({ item }) => item.against.id,
    againstTitle: ({ item, found }) => titlesOf(item, found).against,
    outcome: ({ item }) => item.outcome,
    outcomeText: ({ item }) => sayWord(item.outcome),
    rule: ({ item }) => item.rule ?? null,
    article: ({ item }) => item.article ?? null,
    does: (seen) => {
      const rule = ruleOf(seen);
      return rule === undefined ? null : whatItDoes(rule);
    },
    read: (seen) => sayRead(ruleOf(seen)) ?? null,
    agrees: ({ item }) => [...item.agrees],
    missing: ({ item }) => [...item.missing],
    open: ({ item }) => [...item.open],
    reason: ({ item }) => item.reason ?? null,
  },
};
