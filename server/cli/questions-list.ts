import { type Command, Option } from 'commander';
import { render } from '../../schema/messages/index.ts';
import { contractsOnMap } from '../usecases/questions/contracts-on-map.ts';
import {
  ANSWER_KINDS,
  type LeftOut,
  listAllQuestions,
  OWN_FILE,
  PUBLISHED,
  questionsAfter,
  siftQuestions,
  TOPICS,
} from '../usecases/questions/list-all-questions.ts';
import { questionId, type ShownQuestion, showQuestions } from '../usecases/questions/show-questions.ts';
import { findId } from '../usecases/records/find-id.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, outputOf, parseCount, parseDay, withDepsToRead, withJson } from './command.ts';
import { nothingToAsk } from './nothing-held.ts';

interface ListOptions {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly by?: string;
  readonly about?: string;
  readonly settles?: string;
  readonly record?: string;
  readonly map?: string;
  readonly order: 'settles' | 'day';
  readonly most: number;
  readonly after?: string;
  readonly json?: boolean;
}

type Kinds = Parameters<typeof findId>[1]['kinds'];

const RECORDS: Kinds = ['Claim', 'Contract', 'WageRecord', 'Organisation', 'Workplace'];

/** Whom to ask, where that is no organisation. */
const NAMED: ReadonlySet<string> = new Set([PUBLISHED, OWN_FILE]);

export function defineList(command: Command): void {
  withJson(
    command
      .command('list')
      .description(
        'Everything that is missing anywhere: each fact once, grouped by whom to ask, what settles most first',
      )
      .option(
        '--by <holder>',
        'of one who may hold it: an organisation, by its whole name or id, published, or own_file',
      )
      .addOption(new Option('--about <kind>', 'of one kind of fact').choices([...TOPICS]))
      .addOption(new Option('--settles <kind>', 'that would settle answers of one kind').choices([...ANSWER_KINDS]))
      .option(
        '--record <record>',
        'of one claim, contract, pay record, organisation or workplace: its number, whole name or id',
      )
      .option('--map <root>', 'of the contracts below one organisation, or above one workplace: its whole name or id')
      .addOption(new Option('--order <order>', 'what comes first').choices(['settles', 'day']).default('settles'))
      .option('--most <number>', 'how many questions to print', parseCount, 100)
      .option('--after <mark>', 'go on after the questions of the answer that gave this mark')
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN),
  ).action(async (options: ListOptions) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const { by, about: topic, settles, order } = options;
      // Of what is not held nothing is missing either: a mistyped name would read as an answer.
      const idOf = async (given: string | undefined, kinds: Kinds) =>
        given && (await findId(deps, { kinds, given, view }));
      const record = await idOf(options.record, RECORDS);
      const map = await idOf(options.map, ['Organisation', 'Workplace']);
      const holder = NAMED.has(by ?? '') ? by : await idOf(by, ['Organisation']);
      const all = await listAllQuestions(deps, { asOf, view });
      const contracts = map === undefined ? undefined : await contractsOnMap(deps, map, view);
      const { questions } = siftQuestions(all.questions, { holder, topic, settles, record, contracts }, order);
      const page = questionsAfter(questions, { first: options.most, after: options.after }, questionId);
      const shown = await showQuestions(deps, page.items, view);
      const document = {
        ...{ as_of: asOf, count: questions.length, questions: shown.map(shape) },
        ...{ left_out: all.leftOut, next: page.next ?? null },
      };
      const nothing = await nothingToAsk(deps, view);
      if (nothing !== undefined) return output.answer(document, () => nothing);
      output.answer(document, () => [
        render('ask.count', { n: questions.length }),
        ...lines(shown),
        ...(isCut(all.leftOut) ? [sayCut(all.leftOut)] : []),
        ...(page.next === undefined ? [] : [render('ask.more', { mark: page.next })]),
      ]);
    });
  });
}

function shape(one: ShownQuestion) {
  const { aboutText, holderName, otherHolders, morePlaces, inWorkbook, tellsOfClaim, tellsOfWhom, ...same } = one;
  return {
    ...same,
    ...{ about_text: aboutText ?? null, holder_name: holderName, other_holders: otherHolders },
    ...{ more_places: morePlaces, in_workbook: inWorkbook, tells_of_claim: tellsOfClaim, tells_of_whom: tellsOfWhom },
  };
}

/** Under the name of whom to ask. */
function lines(questions: readonly ShownQuestion[]): readonly string[] {
  let last = '';
  return questions.flatMap(({ holder, holderName, answers, alone, by, text, aboutText: about }) => {
    const head = holder === last ? [] : ['', holderName];
    last = holder;
    const said = { answers, alone, text, ...(by === undefined ? {} : { by: { type: 'day', value: by } }) };
    const line = about === undefined ? render('ask.line', said) : render('ask.line-about', { ...said, about });
    return [...head, `  ${line}`];
  });
}

function isCut({ answers, claims, organisations, contracts, publicRecord }: LeftOut): boolean {
  return answers + claims + organisations + contracts > 0 || publicRecord;
}

function sayCut(left: LeftOut): string {
  return render('ask.cut', { ...left, publicRecord: String(left.publicRecord) });
}
