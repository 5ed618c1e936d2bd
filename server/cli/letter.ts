import { writeFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { render } from '../../schema/messages/index.ts';
import { findClaim } from '../usecases/claims/find-claim.ts';
import {
  type LetterPlan,
  type LetterPreview,
  previewLetter,
  readLetters,
  readWording,
  type Wording,
  writeLetter,
} from '../usecases/letters/read-letters.ts';
import { type ShownLetter, showLetter, showLetters } from '../usecases/letters/show-letters.ts';
import { findId } from '../usecases/records/find-id.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly acknowledge?: boolean;
  readonly widen?: Wording;
  readonly html?: string;
  readonly json?: boolean;
}

const WIDER = 'period=month|quarter|year, place=employer, amount=sum|none, work=none, workers=none';

export const defineLetter: DefineCommand = (command) => {
  withJson(
    command
      .argument('<claim>', 'its id, or its number where only one claim has it')
      .argument(
        '[party]',
        'whom it is written to: its id, or its name where only one organisation has it; without it, all that a letter fits are listed',
      )
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN)
      .option('--widen <parts>', `words that fit more workers, separated by commas: ${WIDER}`, parseWording)
      .option('--acknowledge', 'you have read whom the words narrow the complainant down to: print the draft')
      .option('--html <file>', 'the draft as a page to print, once acknowledged'),
  ).action(async (asked: string, party: string | undefined, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const claim = await findClaim(deps, { claim: asked, view });
      const question = { claim: claim.id, asOf, view };
      if (party === undefined) {
        const found = await readLetters(deps, question);
        const shown = showLetters(found);
        output.answer(shown, () => offerLines(found.plans, shown, found.trace.names));
        return;
      }
      const widen = options.widen === undefined ? {} : { wording: options.widen };
      const to = await findId(deps, { kinds: ['Organisation'], given: party, view });
      const preview = await previewLetter(deps, { ...question, party: to, ...widen });
      const draft = options.acknowledge === true ? writeLetter(preview, true) : undefined;
      if (options.html !== undefined) writeFileSync(options.html, writeLetter(preview, draft !== undefined).html);
      const shown = showLetter(preview, draft);
      output.answer(shown, () => letterLines(preview, shown));
    });
  });
};

function parseWording(text: string): Wording {
  const wording = readWording(text);
  if (wording === undefined) throw new InvalidArgumentError(`Write parts such as period=year,amount=sum. ${WIDER}`);
  return wording;
}

function offerLines(
  plans: readonly LetterPlan[],
  { nobody }: ReturnType<typeof showLetters>,
  names: (id: string) => string | undefined,
): readonly string[] {
  const none = nobody.flatMap(({ party, reason }) =>
    reason === null ? [] : [render('letter.none', { party: names(party) ?? party, reason })],
  );
  if (plans.length === 0) return none.length > 0 ? none : [render('letter.nobody')];
  const rows = plans.map(({ party, kind, particulars }) => [
    names(party) ?? party,
    render(`letter.kind.${kind}`),
    render('cli.letter-missing', { n: particulars.filter(({ value }) => value === undefined).length }),
    party,
  ]);
  return [...tableLines(rows), ...none, render('letter.sends-nothing'), render('cli.not-legal-advice')];
}

function letterLines({ rule }: LetterPreview, shown: ShownLetter): readonly string[] {
  if (shown.draft !== null) return [shown.draft.text.trimEnd()];
  const offers = shown.wider.map(({ part, as, count }) => [
    `${part}=${as}`,
    render(`letter.wording.${part}`, { as }),
    count.text,
  ]);
  return [
    render('letter.narrows', { count: shown.count.text }),
    ...(shown.warning === 'none' ? [] : [render(`letter.warning.${shown.warning}`, { least: rule.least })]),
    ...(offers.length === 0 ? [] : [render('cli.letter-wider')]),
    ...tableLines(offers),
    ...(shown.suggested === null
      ? []
      : [render('cli.letter-suggested', { widen: shown.suggested.widen, count: shown.suggested.count.text })]),
    render('cli.letter-acknowledge'),
    render('letter.sends-nothing'),
  ];
}
