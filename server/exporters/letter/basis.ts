/** Under what a company may be liable: the article as it is held, how it was checked, what the rule asks and until when. */
import { listText, render, word } from '../../../schema/messages/index.ts';
import { capital, sayArticle, sayLaw } from '../../../schema/messages/say.ts';
import { previousDay } from '../../domain/dates.ts';
import type { LiabilityRow } from '../../domain/liability/answer.ts';
import type { RegimeVersion } from '../../domain/liability/regime.ts';
import { param } from '../../domain/outcome.ts';
import { wireParam } from '../answer/wire-param.ts';
import type { Block } from '../dossier/sheet.ts';
import { sayAsWide } from './as-wide.ts';
import type { LetterText } from './facts.ts';
import { blank, day, say, told } from './words.ts';

export function bases(letter: LetterText): readonly Block[] {
  const { rows, regimes } = letter.plan;
  const rules = [...new Set(rows.map(({ regime }) => regime))];
  const sections = rules.flatMap((id): readonly Block[] => {
    const [first, ...others] = rows.filter((row) => row.regime === id);
    const regime = regimes.find((one) => one.id === id);
    return first === undefined ? [] : [{ kind: 'section', blocks: ofRule(letter, [first, ...others], regime) }];
  });
  const isAskedTwice = rows.some((row) => rows.some((other) => isAsked(row) && isAsked(other) && isBeside(row, other)));
  return isAskedTwice ? [{ kind: 'paragraph', text: render('letter.basis.once') }, ...sections] : sections;
}

const WAGES: ReadonlySet<string> = new Set(['gross', 'net']);
const isAsked = ({ status }: LiabilityRow): boolean => status !== 'cannot_tell';

/** Two rules for the same wages: one debt, whichever of them carries it. A row that cannot be told names no line. */
function isBeside(row: LiabilityRow, other: LiabilityRow): boolean {
  const areWages = WAGES.has(row.basis) && WAGES.has(other.basis);
  const isOpen = row.lines.length === 0 || other.lines.length === 0;
  return row.regime !== other.regime && areWages && (isOpen || row.lines.some((id) => other.lines.includes(id)));
}

/** A rule stands once, with all the kinds of debt that it reaches; the strongest row says how sure that is. */
function ofRule(
  letter: LetterText,
  rows: readonly [LiabilityRow, ...LiabilityRow[]],
  regime: RegimeVersion | undefined,
): readonly Block[] {
  const [first] = rows;
  const items = [
    ...reach(regime),
    ...rows.flatMap((row) => amountOf(letter, row, first)),
    ...rows.flatMap(({ order }) => (order === null || order <= 1 ? [] : [render('letter.basis.order', { order })])),
    ...rows
      .flatMap(({ conditions, status }) => conditions.map((condition) => ({ condition, status })))
      .filter(({ condition }) => condition.bars !== 'defence')
      .flatMap(({ condition, status }) => {
        const what = sayAsWide(letter, condition);
        // What is unmet while somebody may still owe can still be met, by this letter or by another act.
        const state = condition.state === 'unmet' && status !== 'owes' ? 'awaited' : condition.state;
        return what === undefined ? [] : [render('letter.basis.condition', { what, state })];
      }),
    ...(rows.some(({ inferred }) => inferred) ? [render('letter.basis.inferred')] : []),
    ...rows.flatMap((row) => days(letter, row)),
    ...asked(letter, regime),
  ];
  const article = sayArticle(first.article);
  return [
    { kind: 'heading', level: 3, text: headingOf(regime, article) },
    { kind: 'paragraph', text: statement(letter, first, article) },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items: [...new Set(items)].map(capital) }]),
    ...(regime === undefined ? [] : [{ kind: 'paragraph' as const, text: checked(regime) }]),
  ];
}

function amountOf(letter: LetterText, row: LiabilityRow, first: LiabilityRow): readonly string[] {
  const { plan, wording } = letter;
  const basis = word(row.basis);
  if (row.status === 'cannot_tell')
    return first.status === 'cannot_tell' ? [] : [render('letter.basis.open', { basis })];
  if (row.amount === null || wording.amount === 'none') return [];
  const said = row.status === 'owes' ? 'letter.basis.amount' : 'letter.basis.amount_may';
  const amount = wireParam(param.money(row.amount));
  const lines = plan.lines.every(({ id }) => row.lines.includes(id)) ? [] : row.lines;
  return [render(said, { amount, basis: ofLines(letter, basis, lines) })];
}

/** Of some lines alone it is said of which, where the letter names lines. */
function ofLines({ wording, names }: LetterText, text: string, lines: readonly string[]): string {
  if (lines.length === 0 || wording.amount !== 'each') return text;
  const named = listText(lines.map((id) => names(id) ?? id));
  return render('page.deadlines.of-lines', { text, n: lines.length, lines: named });
}

/** The article with the text of it that is meant: since when it was in force, and until when. */
function headingOf(regime: RegimeVersion | undefined, article: string): string {
  if (regime === undefined) return article;
  const { from, until, start, end = 'exact' } = regime.version;
  const to = until === undefined ? {} : { to: day(previousDay(until)), ends: end };
  return render('letter.basis.version', {
    ...{ rule: titleOf(article, sayLaw(regime.name.en)), start, from: day(from) },
    ...to,
  });
}

/** Some rules have their article in their name. */
const titleOf = (article: string, rule: string): string =>
  rule.startsWith(article) ? rule : render('letter.basis.rule', { article, rule });

/** A rule of one kind of pay is named for that alone. */
function reach(regime: RegimeVersion | undefined): readonly string[] {
  const rates = regime?.covers.wages?.rates;
  return rates === undefined
    ? []
    : [render('letter.basis.reach', { rates: listText(rates.map((rate) => word(rate))) })];
}

function statement({ plan, names }: LetterText, row: LiabilityRow, article: string): string {
  const party = names(row.party) ?? row.party;
  if (!isAsked(row) && plan.rows.some((other) => isAsked(other) && isBeside(row, other)))
    return render('letter.basis.beside', { party, article });
  const sure = row.status === 'cannot_tell' ? 'open' : row.regime === 'employment' ? 'own' : 'may';
  return render('letter.basis.statement', { party, article, sure });
}

/** A last day tells the day that it runs from, and so the month: it stands only where the period does. */
function days(letter: LetterText, { deadlines }: LiabilityRow): readonly string[] {
  const { wording, facts, plan } = letter;
  if (wording.period !== 'days' && wording.period !== 'month') return [];
  return deadlines
    .filter(({ on, done }) => on >= facts.asOf && done === undefined)
    .map(({ what, on, line, unverified }) => {
      const lines = line === undefined || plan.lines.length === 1 ? [] : [line];
      const said = { what: ofLines(letter, render(`deadline.${what}`), lines), on: day(on) };
      // For whoever sends the letter, as what stands in brackets below the rule.
      const note = unverified ? ` [${render('page.law.not-verified')}]` : '';
      return `${render('letter.basis.day', said)}${note}`;
    });
}

/** What the rule turns on: held values, and blanks. */
function asked({ plan, wording, names }: LetterText, regime: RegimeVersion | undefined): readonly string[] {
  return plan.particulars
    .filter(({ rule, key }) => rule !== undefined && rule === regime?.id && !tellsMore(key, wording))
    .map((one) =>
      one.value === undefined
        ? blank(one.name, names)
        : render('letter.basis.asked', { what: say(one.name, names), value: told(one, names) }),
    );
}

const ENDS = ['work_end', 'own_end', 'completion'];

/** What would tell again the period, the place or the work that the letter words wider. */
function tellsMore(key: string, { period, place, work }: LetterText['wording']): boolean {
  const dated = key === 'due_day' || key.startsWith('event.') || ENDS.includes(key);
  const placed = key === 'contract_day' || ENDS.includes(key) || key.startsWith('field.place');
  return (
    (period !== 'days' && dated) || (place !== 'workplace' && placed) || (work === 'none' && key.startsWith('field.'))
  );
}

/** For whoever sends the letter and not for who gets it: in brackets, to be struck. */
function checked({ law }: RegimeVersion): string {
  const { cite, verification, text } = law;
  const known = {
    verification: word(verification),
    checked: day(law.checked),
    ...(text === undefined ? {} : { text }),
  };
  return `[${render('letter.basis.checked', { cite, ...known })}]`;
}
