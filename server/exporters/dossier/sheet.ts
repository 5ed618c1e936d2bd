/** What the answer sheet says, block by block, whatever it is drawn as: dossierHtml and dossierTypst draw it. */
import { besideText, formatDay, formatMoney, isolated, listText } from '../../../schema/messages/format.ts';
import { currentLocale, render, word } from '../../../schema/messages/index.ts';
import { capital, sayRead, sayStatus } from '../../../schema/messages/say.ts';
import { sayAsKnown } from '../answer/as-known.ts';
import { isMoreOpen, isWithoutLaw, whyOpen } from '../answer/open-answer.ts';
import type { Dossier } from './dossier.ts';
import { photoBlocks } from './files.ts';

export type Block =
  | { readonly kind: 'care' | 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly entries: readonly (readonly [string, string])[] }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A photo or scan; `drawn`: it is carried and can be seen. */
  | { readonly kind: 'picture'; readonly hash: string; readonly drawn: boolean; readonly caption: string }
  /** What is kept on one page where it fits. */
  | { readonly kind: 'section'; readonly blocks: readonly Block[] };

export interface Sheet {
  readonly title: string;
  readonly blocks: readonly Block[];
}

type Row = Dossier['answer']['parties'][number];

const say = (code: string, params: Readonly<Record<string, unknown>> = {}): string => render(`dossier.${code}`, params);
const said = (codes: readonly string[]): readonly string[] => codes.map((code) => say(code));
const nameOf = (dossier: Dossier, id: string): string => dossier.names[id] ?? id;
const known = (text: string | null | undefined): string => text ?? say('not-known');
const money = (amount: string | null, { currency }: Dossier): string =>
  amount === null ? say('not-known') : formatMoney({ amount, currency });
const dayText = (on: string | null | undefined): string => (on == null ? say('not-known') : formatDay(on));

export function sheetOf(dossier: Dossier): Sheet {
  const care: Block = { kind: 'care', text: dossier.not_legal_advice };
  return {
    title: say('title', { claim: dossier.claim.title ?? dossier.claim.id }),
    blocks: [
      care,
      ...asKnown(dossier),
      head(dossier),
      ...claimLines(dossier),
      ...whoMayBeLiable(dossier),
      ...wouldSettle(dossier),
      ...missingOfClaim(dossier),
      ...dossier.answer.steps.map(({ text }): Block => ({ kind: 'paragraph', text })),
      ...dossier.answer.parties.filter(({ status }) => status !== 'does_not_owe').map((row) => details(row, dossier)),
      ...debts(dossier),
      ...law(dossier),
      ...sources(dossier),
      ...photoBlocks(dossier),
      care,
    ],
  };
}

function head(dossier: Dossier): Block {
  const first = dossier.first_day;
  const whose = first?.party === undefined ? {} : { party: nameOf(dossier, first.party) };
  const day =
    first === null
      ? say('not-known')
      : say('first-day-of', {
          on: formatDay(first.on),
          what: sayRead(render(`deadline.${first.what}`), first),
          ...whose,
        });
  return {
    kind: 'facts',
    entries: [
      [say('file-number'), dossier.file_number],
      [say('author'), dossier.author],
      [say('claim'), nameOf(dossier, dossier.claim.id)],
      [say('first-day'), day],
      [say('total'), money(dossier.answer.total_claim, dossier)],
      [
        say(isMoreOpen(dossier.answer) ? 'most-so-far' : 'most'),
        isWithoutLaw(dossier.answer) ? say('not-known') : money(dossier.answer.max_recovery, dossier),
      ],
    ],
  };
}

/** The claim itself: each line with what is unpaid, what was paid on it since, and what is left; and the payments. */
function claimLines(dossier: Dossier): readonly Block[] {
  const { lines, payments } = dossier.claim_lines;
  const rows = lines.map((one) => [
    nameOf(dossier, one.line),
    word(one.kind),
    one.from === null ? known(null) : `${dayText(one.from)} – ${dayText(one.to)}`,
    dayText(one.due),
    money(one.unpaid, dossier),
    money(one.paid_since, dossier),
    one.left === null
      ? known(null)
      : one.left.least === one.left.most
        ? money(one.left.most, dossier)
        : `${money(one.left.least, dossier)} – ${money(one.left.most, dossier)}`,
  ]);
  const keys = ['line', 'debt', 'period', 'due_day', 'unpaid_sum', 'paid_since', 'left'];
  const heads = keys.map((key) => capital(render(`letter.particular.${key}`)));
  return [
    { kind: 'heading', level: 2, text: say('lines') },
    table(heads, rows),
    ...(payments.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: say('payments') },
          { kind: 'list' as const, items: payments.map((one) => paymentText(one, dossier)) },
        ]),
  ];
}

function paymentText(
  { on, from, amount, currency, worth, lines }: Dossier['claim_lines']['payments'][number],
  dossier: Dossier,
): string {
  const paid = amount === null || currency === null ? known(null) : formatMoney({ amount, currency });
  const sum = worth === undefined ? paid : `${paid} = ${money(worth, dossier)}`;
  const about = besideText(lines.map((line) => nameOf(dossier, line)));
  return besideText([dayText(on), nameOf(dossier, from), sum, about], { mark: 'semicolon' });
}

function whoMayBeLiable(dossier: Dossier): readonly Block[] {
  const above = dossier.answer.parties.filter(({ regime }) => regime !== 'employment');
  const open = whyOpen(dossier.answer);
  const nobody: readonly Block[] = above.every(({ status }) => status === 'does_not_owe')
    ? (open.length > 0 ? open : [say('nobody')]).map((text) => ({ kind: 'paragraph', text }))
    : [];
  const reachNobody = rulesThatReachNobody(dossier);
  const shown = dossier.answer.parties.filter(({ regime }) => !reachNobody.has(regime));
  const rows = shown.map((row) => [
    nameOf(dossier, row.party),
    `${sayStatus(row)}. ${row.reason.text}`,
    row.status === 'cannot_tell' ? say('not-known') : money(row.amount, dossier),
    row.order === null ? say('no-order') : String(row.order),
    ruleOf(row, dossier),
    daysOf(row, dossier),
  ]);
  const heads = said(['party', 'status', 'amount', 'order', 'rule', 'days']);
  return [
    { kind: 'heading', level: 2, text: say('who', { asOf: formatDay(dossier.as_of) }) },
    ...nobody,
    table(heads, rows),
    ...apart([...reachNobody.values()], dossier),
  ];
}

/** With how its text is known: a rule from memory is seen to be one where the answer stands. */
function ruleOf({ article, regime }: Row, { law }: Dossier): string {
  const held = law.find(({ id }) => id === regime);
  return `${article} (${besideText([regime, ...(held === undefined ? [] : [word(held.verification)])])})`;
}

/** Whoever reads the sheet must not take it for all that is known. */
function asKnown({ as_known: at, as_known_day: day }: Dossier): readonly Block[] {
  return at === undefined ? [] : [{ kind: 'paragraph', text: sayAsKnown({ at, day }) }];
}

/** Rules under which nobody of the chain answers, with their rows: said once a rule, not once a party. */
function rulesThatReachNobody({ answer }: Dossier): ReadonlyMap<string, readonly Row[]> {
  const byRule = new Map<string, Row[]>();
  for (const row of answer.parties) byRule.set(row.regime, [...(byRule.get(row.regime) ?? []), row]);
  byRule.delete('employment');
  return new Map([...byRule].filter(([, rows]) => rows.every(({ status }) => status === 'does_not_owe')));
}

function apart(rules: readonly (readonly Row[])[], dossier: Dossier): readonly Block[] {
  if (rules.length === 0) return [];
  const items = rules.map((rows) => {
    const reasons = [...new Set(rows.map(({ reason }) => reason.text))].map((text) => {
      const parties = rows.filter(({ reason }) => reason.text === text).map(({ party }) => nameOf(dossier, party));
      return say('reason-for', { reason: text, parties: besideText(parties) });
    });
    return `${rows[0] === undefined ? '' : ruleOf(rows[0], dossier)}: ${reasons.join(' ')}`;
  });
  return [
    { kind: 'heading', level: 3, text: say('reach-nobody') },
    { kind: 'list', items },
  ];
}

/** Of which line, where it is of one, and when what it asks for was done: a day that is kept is none to wait for. */
function daysOf(row: Row, dossier: Dossier): string {
  if (row.status === 'does_not_owe') return say('no-days');
  const days = row.deadlines.map(({ what, on, line, done, unverified }) => {
    const act = render(`deadline.${what}`);
    const text = line === undefined ? act : ofLines(act, [nameOf(dossier, line)]);
    const kept = done === undefined ? '' : ` (${render('page.days.done', { day: formatDay(done) })})`;
    return `${text}: ${sayRead(isolated(formatDay(on), currentLocale()), { unverified })}${kept}`;
  });
  return days.length === 0 ? say('not-known') : besideText(new Set(days), { mark: 'semicolon' });
}

const ofLines = (text: string, lines: readonly string[]): string =>
  render('page.deadlines.of-lines', { text, n: lines.length, lines: listText(lines) });

/** What is missing of the claim as a whole, of no row: said already where a fact would settle something. */
function missingOfClaim(dossier: Dossier): readonly Block[] {
  const settling = new Set(dossier.would_settle.facts.flatMap(({ facts }) => facts.map(({ text }) => text)));
  const items = dossier.answer.missing
    .filter(({ text }) => !settling.has(text))
    .map(({ text, holder }) => (holder === undefined ? text : `${text} (${nameOf(dossier, holder)})`));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say('missing') },
    { kind: 'list', items: [...new Set(items)] },
  ];
}

function wouldSettle(dossier: Dossier): readonly Block[] {
  const { facts } = dossier.would_settle;
  if (facts.length === 0) return [];
  const rows = facts.map((fact) => [
    fact.facts.map(({ text }) => text).join(' '),
    besideText(fact.facts.map(({ holder }) => known(holder === undefined ? undefined : nameOf(dossier, holder)))),
    fact.values.map((run) => besideText(run.map(({ text }) => text))).join(' / '),
    money(fact.amount, dossier),
  ]);
  const heads = said(['fact', 'holder', 'values', 'amount']);
  return [{ kind: 'heading', level: 2, text: say('would-settle') }, table(heads, rows)];
}

function details(row: Row, dossier: Dossier): Block {
  const list = (code: string, items: readonly string[]): readonly Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 4, text: say(code) },
          { kind: 'list', items: [...new Set(items)] },
        ];
  const conditions = row.conditions.map(({ what, state }) => `${what} (${word(state)})`);
  const missing = row.missing.map(({ text, holder }) =>
    holder === undefined ? text : `${text} (${nameOf(dossier, holder)})`,
  );
  const steps = row.steps.map(({ text, result }) => (result === undefined ? text : `${text} (${word(result)})`));
  const text = `${nameOf(dossier, row.party)}, ${row.article}: ${sayStatus(row)}`;
  return {
    kind: 'section',
    blocks: [
      { kind: 'heading', level: 3, text },
      { kind: 'paragraph', text: row.reason.text },
      ...list('conditions', conditions),
      ...list('missing', missing),
      ...list('steps', steps),
    ],
  };
}

function debts(dossier: Dossier): readonly Block[] {
  const rows = dossier.debt.map(({ line, state, on, cite, unverified }) => [
    nameOf(dossier, line),
    sayRead(dayText(on), { unverified }),
    word(state),
    known(cite),
  ]);
  return [{ kind: 'heading', level: 2, text: say('debt') }, table(said(['line', 'days', 'status', 'cite']), rows)];
}

function law(dossier: Dossier): readonly Block[] {
  const rows = dossier.law.map((one) => [
    one.name,
    one.cite,
    say('from-until', {
      from: formatDay(one.from),
      until: one.until ? formatDay(one.until) : say('no-end'),
      start: word(one.start),
    }),
    besideText([word(one.confidence), word(one.verification)]),
    known(one.text_read),
    dayText(one.checked),
  ]);
  const heads = said(['rule', 'cite', 'in-force', 'verification', 'text-read', 'checked']);
  return [{ kind: 'heading', level: 2, text: say('law') }, table(heads, rows)];
}

function sources(dossier: Dossier): readonly Block[] {
  const rows = dossier.sources.map(({ record, publisher, document, sheet, line, hash, recorded }) => [
    nameOf(dossier, record),
    publisher,
    besideText([document, sheet, line === undefined ? undefined : String(line)]),
    hash ?? say('no-file'),
    formatDay(recorded.slice(0, 10)),
  ]);
  const heads = said(['record', 'publisher', 'document', 'hash', 'recorded']);
  return [{ kind: 'heading', level: 2, text: say('sources') }, table(heads, rows)];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', heads, rows };
}
