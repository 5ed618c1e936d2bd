import { writeFileSync } from 'node:fs';
import { render } from '../../schema/messages/index.ts';
import type { Deps } from '../usecases/deps.ts';
import {
  type Contradictions,
  listContradictions,
  readContradictions,
} from '../usecases/public-record/read-contradictions.ts';
import { showContradictions } from '../usecases/public-record/show-contradictions.ts';
import { paymentsToTell, recipientOf, writeNotice } from '../usecases/public-record/write-notice.ts';
import { findId } from '../usecases/records/find-id.ts';
import { refuse } from '../usecases/say-failure.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly payment?: string;
  readonly notice?: string;
  readonly json?: boolean;
}

export const defineContradictions: DefineCommand = (command) => {
  withJson(
    command
      .argument(
        '[subject]',
        'an organisation or a workplace: its id, or its name where only one has it; without it, everything held is listed',
      )
      .option('--as-of <day>', 'the day of the question; today if left out', parseDay)
      .option(...AS_KNOWN)
      .option('--payment <id>', 'of one payment only')
      .option(
        '--notice <file>',
        'write the draft of a notice about that payment to the agency that paid; nothing is sent',
      ),
  ).action(async (subject: string | undefined, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const { payment } = options;
      // Of everybody only the first payments are read: one that is named is looked for at whoever was paid.
      const recipient = payment === undefined ? undefined : await recipientOf(deps, payment, view);
      const named = subject && (await findId(deps, { kinds: ['Organisation', 'Workplace'], given: subject, view }));
      const whose = named ?? recipient;
      const found = ofPayment(
        whose === undefined
          ? await listContradictions(deps, { asOf, view })
          : await readContradictions(deps, { subject: whose, asOf, view }),
        payment,
      );
      const notice = options.notice === undefined ? undefined : await draft(deps, found, view, options.notice);
      output.answer({ ...showContradictions(found), notice: notice ?? null }, () => [
        ...linesOf(found),
        ...(notice === undefined ? [] : [render('cli.contradictions-notice', { file: notice })]),
        ...(options.notice === undefined || notice !== undefined ? [] : [render('cli.contradictions-no-notice')]),
        render('cli.not-legal-advice'),
      ]);
    });
  });
};

function ofPayment(found: Contradictions, payment: string | undefined): Contradictions {
  if (payment === undefined) return found;
  const items = found.items.filter(({ subject }) => subject === payment);
  return { ...found, items, certificates: [], payments: found.payments.filter(({ id }) => id === payment) };
}

/**
 * Of the one payment that stands against something; undefined where none does. Throws `not-unique` where it must be
 * said which.
 */
async function draft(
  deps: Deps,
  found: Contradictions,
  view: ReturnType<typeof localView>,
  file: string,
): Promise<string | undefined> {
  const { asOf } = found;
  const [payment, ...others] = paymentsToTell(found);
  if (payment === undefined) return undefined;
  if (others.length > 0)
    return refuse('not-unique', { what: 'payment', id: '--payment', found: [payment, ...others].join(', ') });
  writeFileSync(file, await writeNotice(deps, { payment, asOf, view }));
  return file;
}

function linesOf(found: Contradictions): readonly string[] {
  const { certificates, payments, contradictions, cut } = showContradictions(found);
  const { asOf, names, of } = found;
  return [
    render('cli.contradictions', {
      ...(of === undefined ? {} : { subject: names(of.id) ?? of.id }),
      ...{ asOf, certificates: certificates.length, payments: payments.length },
    }),
    ...tableLines(
      contradictions.map((item) => [
        item.outcome_text,
        `${item.subject_text} / ${item.against.text}`,
        item.rule?.id ?? '',
        [item.reason, ...item.missing].flatMap((one) => one?.text ?? []).join(' '),
      ]),
    ),
    ...(contradictions.length === 0 ? [render('cli.contradictions-none')] : [render('cli.contradictions-review')]),
    ...(cut.length === 0
      ? []
      : [render('cli.contradictions-cut', { kinds: cut.map((kind) => render(`changes.kind.${kind}`)).join(', ') })]),
  ];
}
