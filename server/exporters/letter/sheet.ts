/** What a letter says, block by block, whatever it is drawn as. A draft, and the tool sends nothing. */
import { render } from '../../../schema/messages/index.ts';
import { capital, sayArticle } from '../../../schema/messages/say.ts';
import { missingOf } from '../../domain/letters/letter.ts';
import { papersOf } from '../../domain/letters/papers.ts';
import { type MissingFact, messageKey } from '../../domain/outcome.ts';
import { asKnownLines } from '../answer/as-known.ts';
import type { Block, Sheet } from '../dossier/sheet.ts';
import { sayAsWide } from './as-wide.ts';
import { bases } from './basis.ts';
import type { LetterText } from './facts.ts';
import { codes, day, partyName, say, valueAt } from './words.ts';
import { debtsOf, unpaid, workFacts } from './work.ts';

export type { LetterText } from './facts.ts';

export function letterSheet(letter: LetterText): Sheet {
  const { plan, facts, names } = letter;
  const { kind } = plan;
  const employer = partyName(facts.claim.employer, names);
  const party = partyName(plan.party, names);
  const of = debtsOf(letter);
  const care: Block = { kind: 'care', text: render('letter.draft') };
  return {
    title: render(`letter.subject.${kind}`, { of, employer, party }),
    blocks: [
      care,
      ...asKnownLines(letter.known).map((text): Block => ({ kind: 'paragraph', text })),
      envelope(letter),
      { kind: 'paragraph', text: render('letter.greeting') },
      { kind: 'paragraph', text: render(`letter.opening.${kind}`, { of, employer, party, asOf: day(facts.asOf) }) },
      ...(plan.written === undefined
        ? []
        : [{ kind: 'paragraph' as const, text: writtenBefore(letter, plan.written) }]),
      heading('letter.head.work'),
      workFacts(letter),
      heading('letter.head.unpaid'),
      ...unpaid(letter),
      heading('letter.head.basis'),
      ...bases(letter),
      heading('letter.head.ask'),
      { kind: 'paragraph', text: render(`letter.ask.${kind}`, { party, employer }) },
      ...toSend(letter),
      heading('letter.head.answer'),
      { kind: 'paragraph', text: render('letter.answer', { where: valueAt(letter, 'answer') }) },
      { kind: 'paragraph', text: render('letter.closing') },
      { kind: 'paragraph', text: valueAt(letter, 'sender') },
      ...stillMissing(letter),
      care,
    ],
  };
}

const heading = (code: string): Block => ({ kind: 'heading', level: 2, text: render(code) });

function envelope(letter: LetterText): Block {
  const keys = ['addressee', 'address', 'sender', 'day', 'reference'];
  return { kind: 'facts', entries: keys.map((key) => [render(`letter.envelope.${key}`), valueAt(letter, key)]) };
}

/** Tells by its day when the claim was made: only as close as the period is worded. */
function writtenBefore({ wording }: LetterText, on: string): string {
  const told = wording.period === 'days' || wording.period === 'month';
  return render('letter.written', told ? { on: day(on) } : {});
}

/** Facts that the answer lacks, and papers that the rule lets the company rely on. */
function toSend(letter: LetterText): readonly Block[] {
  const { plan } = letter;
  const lacking = plan.lacking.flatMap((fact) => {
    const what = sayAsWide(letter, fact);
    return what === undefined ? [] : [underWhat(letter, fact, what)];
  });
  const papers = plan.regimes
    .flatMap(papersOf)
    .map(({ act, of }) => render('letter.paper', { act: codes([act]), of: codes(of) }));
  const items = [...new Set([...lacking, ...(plan.kind === 'demand' || plan.kind === 'notice' ? [] : papers)])];
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', text: render('letter.send') },
    { kind: 'list', items },
  ];
}

/** Of several rules a fact says whose it is: "this rule" would be any of them. */
function underWhat({ plan }: LetterText, fact: MissingFact, what: string): string {
  const [first, ...others] = plan.rows.filter(({ missing }) =>
    missing.some((one) => messageKey(one) === messageKey(fact)),
  );
  if (plan.regimes.length < 2 || first === undefined || others.some(({ regime }) => regime !== first.regime))
    return what;
  return render('letter.basis.asked', { what: sayArticle(first.article), value: what });
}

function stillMissing({ plan, names }: LetterText): readonly Block[] {
  const items = missingOf(plan).map(({ name }) => capital(say(name, names)));
  if (items.length === 0) return [];
  return [heading('letter.head.missing'), { kind: 'list', items }];
}
