import { render, word } from '../../schema/messages/index.ts';
import { readIndicators } from '../usecases/indicators/read-indicators.ts';
import { showIndicators } from '../usecases/indicators/show-indicators.ts';
import { findId } from '../usecases/records/find-id.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly json?: boolean;
}

type Shown = ReturnType<typeof showIndicators>;

export const defineIndicators: DefineCommand = (command) => {
  withJson(
    command
      .argument('<workplace>', 'its id, or its name where only one workplace has it')
      .option('--as-of <day>', 'the day of the question; today if not said', parseDay)
      .option(...AS_KNOWN),
  ).action(async (given: string, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = (options.asOf === undefined ? undefined : readDay(options.asOf)) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const workplace = await findId(deps, { kinds: ['Workplace'], given, view });
      const found = await readIndicators(deps, { workplace, asOf, view });
      const shown = showIndicators(found);
      output.answer(shown, () => [
        render('cli.indicators', { workplace: found.name ?? workplace, asOf, n: shown.observed }),
        ...shown.notes.map(({ text }) => text),
        ...shown.lists.flatMap(listLines),
        '',
        render('cli.indicators-conditions'),
        ...tableLines(shown.conditions.map(({ name, state_text }) => [name.text, state_text])),
        ...shown.presumptions.flatMap((one) => presumptionLines(one, shown.presumption_status)),
        ...evidenceLines(shown.evidence),
        ...(shown.unlisted === 0 ? [] : [render('cli.indicators-unlisted', { n: shown.unlisted })]),
        ...(shown.left_out === 0 ? [] : [render('cli.indicators-left-out', { n: shown.left_out })]),
        render('cli.not-legal-advice'),
      ]);
    });
  });
};

/** What is not known is counted and not listed: the whole list stands in the JSON and on the page. */
function listLines({ title, dated, citation, notes, indicators, dimensions }: Shown['lists'][number]) {
  const told = indicators.filter(({ state }) => state !== 'not_known' && state !== 'not_recorded');
  const countOf = (wanted: string) => indicators.filter(({ state }) => state === wanted).length;
  return [
    '',
    render('cli.indicators-list', { title: title.text, dated, citation }),
    ...notes.map(({ text }) => `  ${text}`),
    ...tableLines(
      told.map(({ name, state_text, strength, seen, not_found }) => [
        name.text,
        strength === null ? state_text : `${state_text}, ${word(strength)}`,
        [...seen, ...not_found].map(({ record }) => record).join(', '),
      ]),
    ),
    `  ${render('cli.indicators-unknown', { n: countOf('not_known'), never: countOf('not_recorded') })}`,
    ...tableLines(dimensions.map(({ name, state_text }) => [name.text, state_text])),
  ];
}

function evidenceLines(evidence: Shown['evidence']) {
  if (evidence.length === 0) return [];
  return [
    '',
    render('cli.indicators-evidence'),
    ...tableLines(
      evidence.map(({ record, on, sources, ...rest }) => [
        record,
        on ?? '',
        sources.map(({ document, line }) => (line === undefined ? document : `${document}:${line}`)).join(', '),
        ('text' in rest ? rest.text : word(rest.test)) ?? '',
      ]),
    ),
  ];
}

function presumptionLines(
  { person, state_text, steps, effects, rebuttals }: Shown['presumptions'][number],
  status: string,
) {
  return [
    '',
    render('cli.indicators-presumption', { person, state: state_text, status: word(status) }),
    ...[...steps, ...rebuttals.map(({ why }) => why), ...effects].map(
      ({ text, citation }) => `  ${citation === undefined ? text : `${text} (${citation})`}`,
    ),
  ];
}
