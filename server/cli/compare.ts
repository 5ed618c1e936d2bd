import { render, word } from '../../schema/messages/index.ts';
import { findClaim } from '../usecases/claims/find-claim.ts';
import { compareTraces } from '../usecases/trace/compare-traces.ts';
import { showComparison } from '../usecases/trace/show-comparison.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import {
  AS_KNOWN,
  type DefineCommand,
  outputOf,
  parseDay,
  parseIds,
  parseKnown,
  withDepsToRead,
  withJson,
} from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf: string;
  readonly asKnown?: string;
  readonly withAsOf?: string;
  readonly withAsKnown?: string;
  readonly regimes?: readonly string[];
  readonly withRegimes?: readonly string[];
  readonly json?: boolean;
}

type Shown = ReturnType<typeof showComparison>;

export const defineCompare: DefineCommand = (command) => {
  withJson(
    command
      .argument('<claim>', 'its id, or its number where only one claim has it')
      .requiredOption('--as-of <day>', 'the day of the question', parseDay)
      .option(...AS_KNOWN)
      .option('--with-as-of <day>', 'the day on the other side; the same where it is not given', parseDay)
      .option(
        '--with-as-known <day>',
        'as it was known then on the other side; the same where it is not given',
        parseKnown,
      )
      .option('--regimes <ids>', 'versions of rules on one side; the law of the place where none is given', parseIds)
      .option('--with-regimes <ids>', 'versions of rules on the other side, such as a model', parseIds),
  ).action(async (asked: string, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const claim = await findClaim(deps, { claim: asked, view });
      const side = (on: string | undefined, regimes: readonly string[] | undefined) => ({
        asOf: readDay(on) ?? asOf,
        ...(regimes === undefined ? {} : { regimes }),
      });
      const known = readKnown(options.withAsKnown);
      const sides = {
        left: side(options.asOf, options.regimes),
        right: { ...side(options.withAsOf, options.withRegimes), ...(known === undefined ? {} : { knownAt: known }) },
      };
      const compared = await compareTraces(deps, claim.id, sides, view);
      const shown = showComparison(compared);
      output.answer({ claim: claim.id, ...shown }, () => lines(shown, compared.left.names));
    });
  });
};

function lines(shown: Shown, names: (id: string) => string | undefined): readonly string[] {
  const side = (one: Shown['parties'][number]['left']) =>
    one === null
      ? ''
      : [
          word(one.status),
          one.amount ?? '',
          one.amount === null ? '' : word(one.basis),
          one.model ? `(${word('model')})` : '',
        ]
          .filter((part) => part !== '')
          .join(' ');
  const head = ({ as_of: asOf, max_recovery: most }: Shown['left']) =>
    most === null
      ? render('cli.compare-side-open', { asOf })
      : render('cli.compare-side', { asOf, most, currency: shown.currency });
  return [
    ...tableLines([
      ['', head(shown.left), head(shown.right), render('cli.compare-difference')],
      ...shown.parties.map(({ party, left, right, difference }) => [
        names(party) ?? party,
        side(left),
        side(right),
        difference ?? word('not_known'),
      ]),
    ]),
    render('cli.not-legal-advice'),
  ];
}
