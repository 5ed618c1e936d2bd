/** The answer sheet as one page of HTML that needs nothing else: to read, to print, to hand over. */
import { render, word } from '../../../schema/messages/index.ts';
import type { Dossier } from './dossier.ts';
import { safe, table } from './html-parts.ts';
import { STYLE } from './html-style.ts';

type Row = Dossier['answer']['parties'][number];

const say = (code: string, params: Readonly<Record<string, unknown>> = {}): string =>
  safe(render(`dossier.${code}`, params));

export function dossierHtml(dossier: Dossier): string {
  const title = say('title', { claim: dossier.claim.title ?? dossier.claim.id });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body>
<h1>${title}</h1>
<p class="care">${safe(dossier.not_legal_advice)}</p>
${head(dossier)}
${whoMayBeLiable(dossier)}
${wouldSettle(dossier)}
${dossier.answer.parties
  .filter(({ status }) => status !== 'does_not_owe')
  .map((row) => details(row, dossier))
  .join('\n')}
${debts(dossier)}
${law(dossier)}
${sources(dossier)}
<p class="care">${safe(dossier.not_legal_advice)}</p>
</body>
</html>
`;
}

const nameOf = (dossier: Dossier, id: string): string => dossier.names[id] ?? id;
const money = (amount: string | null, { currency }: Dossier): string =>
  amount === null ? render('dossier.not-known') : `${amount} ${currency}`;

function head(dossier: Dossier): string {
  const first = dossier.first_day;
  const whose = first?.party === undefined ? {} : { party: nameOf(dossier, first.party) };
  const day =
    first === null
      ? render('dossier.not-known')
      : render('dossier.first-day-of', { on: first.on, what: render(`deadline.${first.what}`), ...whose });
  const entries: readonly (readonly [string, string])[] = [
    ['file-number', dossier.file_number],
    ['author', dossier.author],
    ['claim', dossier.claim.id],
    ['first-day', day],
    ['total', money(dossier.answer.total_claim, dossier)],
    ['most', money(dossier.answer.max_recovery, dossier)],
  ];
  return `<dl>${entries.map(([code, value]) => `<dt>${say(code)}</dt><dd>${safe(value)}</dd>`).join('')}</dl>`;
}

function whoMayBeLiable(dossier: Dossier): string {
  const above = dossier.answer.parties.filter(({ regime }) => regime !== 'employment');
  const nobody = above.every(({ status }) => status === 'does_not_owe');
  const rows = dossier.answer.parties.map((row) => [
    nameOf(dossier, row.party),
    `${word(row.status)}. ${row.reason.text}`,
    row.status === 'cannot_tell' ? render('dossier.not-known') : money(row.amount, dossier),
    row.order === null ? '' : String(row.order),
    `${row.article} (${row.regime})`,
    daysOf(row),
  ]);
  return `<h2>${say('who', { asOf: dossier.as_of })}</h2>
${nobody ? `<p>${say('nobody')}</p>` : ''}
${table([say('party'), say('status'), say('amount'), say('order'), say('rule'), say('days')], rows)}`;
}

function daysOf(row: Row): string {
  if (row.status === 'does_not_owe') return '';
  const days = row.deadlines.map(({ what, on }) => `${render(`deadline.${what}`)}: ${on}`);
  return days.length === 0 ? render('dossier.not-known') : [...new Set(days)].join('; ');
}

function wouldSettle(dossier: Dossier): string {
  const { facts } = dossier.would_settle;
  if (facts.length === 0) return '';
  const rows = facts.map((fact) => [
    fact.facts.map(({ text }) => text).join(' '),
    fact.facts.map(({ holder }) => (holder === undefined ? '' : nameOf(dossier, holder))).join(', '),
    fact.values.map((run) => run.map(({ text }) => text).join(', ')).join(' / '),
    money(fact.amount, dossier),
  ]);
  return `<h2>${say('would-settle')}</h2>
${table([say('fact'), say('holder'), say('values'), say('amount')], rows)}`;
}

function details(row: Row, dossier: Dossier): string {
  const item = (text: string) => `<li>${safe(text)}</li>`;
  const list = (code: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<h4>${say(code)}</h4><ul>${[...new Set(items)].map(item).join('')}</ul>`;
  return `<section><h3>${safe(nameOf(dossier, row.party))}, ${safe(row.article)}: ${safe(word(row.status))}</h3>
<p>${safe(row.reason.text)}</p>
${list(
  'conditions',
  row.conditions.map(({ what, state }) => `${what} (${word(state)})`),
)}
${list(
  'missing',
  row.missing.map(({ text, holder }) => (holder === undefined ? text : `${text} (${nameOf(dossier, holder)})`)),
)}
${list(
  'steps',
  row.steps.map(({ text, result }) => (result === undefined ? text : `${text} (${word(result)})`)),
)}
</section>`;
}

function debts(dossier: Dossier): string {
  const rows = dossier.debt.map(({ line, state, on, cite }) => [
    nameOf(dossier, line),
    on ?? render('dossier.not-known'),
    word(state),
    cite ?? '',
  ]);
  return `<h2>${say('debt')}</h2>${table([say('line'), say('days'), say('status'), say('cite')], rows)}`;
}

function law(dossier: Dossier): string {
  const rows = dossier.law.map((one) => [
    one.name,
    one.cite,
    `${one.from} – ${one.until ?? ''} (${word(one.start)})`,
    `${one.confidence}, ${word(one.verification)}`,
    one.text_read ?? render('dossier.not-known'),
    one.checked,
  ]);
  const heads = [say('rule'), say('cite'), say('in-force'), say('verification'), say('text-read'), say('checked')];
  return `<h2>${say('law')}</h2>${table(heads, rows)}`;
}

function sources(dossier: Dossier): string {
  const rows = dossier.sources.map(({ record, publisher, document, sheet, line, hash, recorded }) => [
    nameOf(dossier, record),
    publisher,
    [document, sheet, line].filter((part) => part !== undefined).join(', '),
    hash ?? '',
    recorded.slice(0, 10),
  ]);
  const heads = [say('record'), say('publisher'), say('document'), say('hash'), say('recorded')];
  return `<h2>${say('sources')}</h2>${table(heads, rows)}`;
}
