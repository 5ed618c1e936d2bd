/** From a question of the trace to the form that asks for it, and back with the new answer. */
import { describe, expect, test } from '@jest/globals';
import { AS_OF, axeFindings, keepScreenshot, openPage, pressOn, settle, tabTo, walkThrough } from './solidary.ts';

const walk = walkThrough();
const CLAIM = `claims/solidary-demo:claim:K-2025-014?asOf=${AS_OF}`;
const SEETERRASSEN = 'solidary-demo:organisation:seeterrassen';
const QUESTION = /^Enter the answer: Does Seeterrassen Wohnbau GmbH order for its own needs/;
/** The list tests everything that is held, once; in milliseconds. */
const ALL_TESTED = 20_000;
const CANNOT_TELL = /Of one we cannot tell/;

const answer = () => walk.page.locator('.answer').first();

async function giveSource(document: string): Promise<void> {
  await tabTo(walk.page, { name: /^Document, or whose words/ });
  await walk.page.keyboard.type(document);
  await tabTo(walk.page, { name: /^Day of the document/ });
  // Which digits a day is typed in hangs on the browser's own language.
  await walk.page.locator(':focus').fill('2025-06-30');
}

describe('the first question of the trace, with the keyboard alone', () => {
  test('one press leads to its form, with party, fact and contract chosen', async () => {
    await walk.page.goto(`${walk.address}/${CLAIM}`);
    await settle(walk.page);
    expect(await answer().textContent()).toMatch(CANNOT_TELL);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'trace-question');
    await pressOn(walk.page, QUESTION);
    await walk.page.locator('#entry-value:focus').waitFor();
    expect(await walk.page.locator('#entry-party').inputValue()).toBe('Seeterrassen Wohnbau GmbH');
    expect(await walk.page.locator('#entry-fact').inputValue()).toBe('own_needs');
    expect(await walk.page.locator('#entry-about').inputValue()).toBe('S-24-002');
    expect(await axeFindings(walk.page)).toEqual([]);
  });

  test('what is not answered is told, at its field', async () => {
    await pressOn(walk.page, /^Save$/);
    await walk.page.locator('#entry-value:focus').waitFor();
    expect(await walk.page.getByRole('alert').textContent()).toMatch(/3 fields need mending.*has to be known/);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'enter-fact-refused');
  });

  test('the answer moves the trace from cannot tell to a firm one, and back where it is undone there', async () => {
    await walk.page.locator('#entry-value').selectOption('no');
    await giveSource('Main contract of 2024');
    await walk.page.keyboard.press('Enter');
    const kept = walk.page.getByRole('heading', {
      name: 'Kept: Fact about an organisation: Seeterrassen Wohnbau GmbH',
    });
    await kept.waitFor();
    expect(new URL(walk.page.url()).pathname).toMatch(/^\/claims\//);
    await walk.page.locator('h2:focus').waitFor();
    await walk.page.getByText(/^Five companies are liable/).waitFor();
    expect(await answer().textContent()).not.toMatch(CANNOT_TELL);
    expect(await walk.page.getByRole('link', { name: QUESTION }).count()).toBe(0);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'trace-answered');
    await pressOn(walk.page, /^Undo$/);
    await walk.page.getByRole('heading', { name: 'Undone' }).waitFor();
    await walk.page.getByText(CANNOT_TELL).waitFor();
    await walk.page.reload();
    await settle(walk.page);
    expect(await walk.page.getByRole('heading', { name: /^(Kept|Undone)/ }).count()).toBe(0);
  });
});

async function saveClaim(input: object): Promise<string> {
  const query = 'mutation ($input: ClaimInput!) { saveClaim(input: $input) { ... on SavedClaim { claim { id } } } }';
  const answered = await walk.page.request.post(`${walk.address}/graphql`, { data: { query, variables: { input } } });
  return (await answered.json()).data.saveClaim.claim.id;
}

/** In Luxembourg a client that was told of the wages answers for them, where it does not enjoin the employer. */
async function claimInLuxembourg(): Promise<string> {
  const of = (name: string) => `solidary-demo:organisation:${name}`;
  const work = { kind: 'wages', contract: 'solidary-demo:contract:25-031', hours: '100', rateDue: '15', paid: '0' };
  const line = (from: string, until: string) => ({ ...work, from, until, due: until, rateBasis: 'statutory_minimum' });
  const input = {
    ...{ employer: of('mirova'), place: 'LU', creditor: 'worker', currency: 'EUR', title: 'Wages of spring' },
    lines: [line('2025-03-01', '2025-04-01'), line('2025-04-01', '2025-05-01')],
    events: [{ kind: 'inspectorate_notice', on: '2025-06-01', from: 'authority', to: [of('trosse')] }],
  };
  return saveClaim(input);
}

test('an act that the ladder lacks: its cell leads to a form that names claim and act, and back with the answer', async () => {
  const id = await claimInLuxembourg();
  await walk.page.goto(`${walk.address}/claims/${id}?asOf=${AS_OF}`);
  await settle(walk.page);
  expect(await answer().textContent()).toMatch(CANNOT_TELL);
  const enter = /^Enter the answer: Whether Trosse Trockenbau GmbH enjoined the employer/;
  await walk.page.locator('.ladder-missing').getByRole('link', { name: enter }).focus();
  await walk.page.keyboard.press('Enter');
  await walk.page.locator('#entry-occurred:focus').waitFor();
  expect(await walk.page.locator('#entry-claim').inputValue()).toMatch(/Wages of spring/);
  expect(await walk.page.locator('#entry-kind').inputValue()).toBe('injunction');
  expect(await walk.page.locator('#entry-by').inputValue()).toBe('Trosse Trockenbau GmbH');
  expect(await walk.page.getByRole('checkbox', { name: /^Line [12]$/ }).count()).toBe(2);
  expect(await axeFindings(walk.page)).toEqual([]);
  await walk.page.locator('#entry-occurred').selectOption('no');
  await giveSource('The client by phone');
  await walk.page.keyboard.press('Enter');
  await walk.page.getByRole('heading', { name: 'Kept: Event: injunction' }).waitFor();
  expect(new URL(walk.page.url()).pathname).toBe(`/claims/${id}`);
  await walk.page.getByText(/^Two companies are liable/).waitFor();
  expect(await walk.page.getByRole('link', { name: enter }).count()).toBe(0);
  await pressOn(walk.page, /^Undo$/);
  await walk.page.getByText(CANNOT_TELL).waitFor();
});

const MONTH = { kind: 'wages', from: '2025-03-01', until: '2025-04-01', due: '2025-04-10', amount: '1000' };
const OF_MIROVA = { employer: 'solidary-demo:organisation:mirova', creditor: 'worker', currency: 'EUR' };

test('what a company knew is entered from the evidence, and the row that turned on it is answered', async () => {
  const id = await saveClaim({
    ...{ ...OF_MIROVA, place: 'BE', invokes: ['unauthorised_employment'] },
    lines: [{ ...MONTH, contract: 'solidary-demo:contract:25-031' }],
  });
  await walk.page.goto(`${walk.address}/claims/${id}?asOf=${AS_OF}`);
  await settle(walk.page);
  const name = walk.page.getByRole('button', { name: 'Lindhorst Ausbau GmbH' });
  const lindhorst = walk.page.locator('.rung', { has: name });
  expect(await lindhorst.innerText()).toMatch(/May be liable/);
  expect(await axeFindings(walk.page)).toEqual([]);
  await pressOn(walk.page, /^Enter what it knew: Lindhorst Ausbau GmbH/);
  await walk.page.locator('#entry-state:focus').waitFor();
  expect(await walk.page.locator('#entry-party').inputValue()).toBe('Lindhorst Ausbau GmbH');
  expect(await walk.page.locator('#entry-of').inputValue()).toBe('unauthorised_employment');
  await walk.page.locator('#entry-state').selectOption({ label: 'Knew' });
  await walk.page.locator('#entry-on').fill('2025-03-04');
  await giveSource('Report of the inspectorate');
  expect(await axeFindings(walk.page)).toEqual([]);
  await walk.page.keyboard.press('Enter');
  await walk.page.getByRole('heading', { name: /^Kept: What a party knew: Lindhorst/ }).waitFor();
  expect(new URL(walk.page.url()).pathname).toBe(`/claims/${id}`);
  await walk.page.getByRole('cell', { name: 'Report of the inspectorate' }).first().waitFor();
  expect(await lindhorst.innerText()).toMatch(/\sLiable\s/);
});

test('a payment that names no line leads to itself; once it does, what is left of each is told', async () => {
  const id = await saveClaim({
    ...{ ...OF_MIROVA, place: 'DE-SH', netFactor: '0.7' },
    lines: [
      { ...MONTH, contract: 'solidary-demo:contract:25-031', rateBasis: 'statutory_minimum' },
      { ...MONTH, kind: 'holiday_pay' },
    ],
    events: [{ kind: 'payment', on: '2025-06-01', from: OF_MIROVA.employer, to: ['creditor'], amount: '400' }],
  });
  await walk.page.goto(`${walk.address}/claims/${id}?asOf=${AS_OF}`);
  await settle(walk.page);
  await pressOn(walk.page, /^Enter the answer: For which lines the payment of €400\.00/);
  await walk.page.locator('#entry-aboutLines:focus').waitFor();
  expect(await walk.page.locator('#entry-amount').inputValue()).toBe('400');
  await walk.page.getByRole('checkbox', { name: 'Line 1' }).check();
  await giveSource('Receipt');
  await walk.page.keyboard.press('Enter');
  await walk.page.getByRole('heading', { name: /^Kept: Event: payment/ }).waitFor();
  expect(new URL(walk.page.url()).pathname).toBe(`/claims/${id}`);
  await walk.page.locator('.ladder-amount', { hasText: '€420.00' }).first().waitFor();
});

test('a question that hangs on several claims leads to the form for each of them, and stays for the other', async () => {
  const [, second] = [await claimInLuxembourg(), await claimInLuxembourg()];
  await walk.page.goto(`${walk.address}/questions?asOf=${AS_OF}&record=${second}`);
  await settle(walk.page);
  const links = walk.page.getByRole('link', {
    name: /^Enter the answer: Claim .*Whether Trosse Trockenbau GmbH enjoined/,
  });
  await links.first().waitFor({ timeout: ALL_TESTED });
  const before = await links.count();
  expect(before).toBeGreaterThan(1);
  expect(await axeFindings(walk.page)).toEqual([]);
  await links.first().click();
  await walk.page.locator('#entry-occurred:focus').waitFor();
  expect(await walk.page.locator('#entry-claim').inputValue()).toMatch(/Wages of spring/);
  await walk.page.locator('#entry-occurred').selectOption('no');
  await giveSource('The client by phone');
  await walk.page.keyboard.press('Enter');
  await walk.page.getByRole('heading', { name: 'Kept: Event: injunction' }).waitFor();
  expect(new URL(walk.page.url()).pathname).toBe('/questions');
  await pressOn(walk.page, /^Undo$/);
  await walk.page.getByRole('heading', { name: 'Undone' }).waitFor();
});

test('a fact of a line: its cell leads to that field of the claim, where it was entered here', async () => {
  const work = { kind: 'wages', contract: 'solidary-demo:contract:25-031', from: '2025-03-01', until: '2025-04-01' };
  const input = {
    ...{ employer: 'solidary-demo:organisation:mirova', place: 'DE-SH', creditor: 'worker', currency: 'EUR' },
    lines: [
      { ...work, due: '2025-04-10', hours: '10', rateDue: '15', paid: '0', rateBasis: 'statutory_minimum' },
      { ...work, due: '2025-04-10', amount: '300' },
    ],
  };
  const id = await saveClaim(input);
  await walk.page.goto(`${walk.address}/claims/${id}?asOf=${AS_OF}`);
  await settle(walk.page);
  const cell = (name: RegExp) => walk.page.locator('.ladder-missing').getByRole('link', { name }).first();
  await cell(/^Enter the answer: The net share of the gross pay/).click();
  await walk.page.locator('#claim-netFactor:focus').waitFor();
  await walk.page.goBack();
  await settle(walk.page);
  await cell(/^Enter the answer: What of line 1 is due/).click();
  await walk.page.locator('#claim-lines-0-rateBasis:focus').waitFor();
});

/** A garment shop in California: damages hang on how the work was paid, and for how many periods. */
async function claimForGarments(): Promise<string> {
  const ask = async (query: string, variables: object) =>
    (await (await walk.page.request.post(`${walk.address}/graphql`, { data: { query, variables } })).json()).data;
  const of = (name: string) => `solidary-demo:organisation:${name}`;
  const source = { document: 'Order 7', on: '2025-02-01' };
  const order = { buyer: of('trosse'), supplier: of('mirova'), kind: 'works', nace: '14', signed: '2025-02-01' };
  const maker = { party: of('trosse'), fact: 'trade', value: 'manufacturer' };
  const entries = [
    { kind: 'Contract', values: order },
    { kind: 'PartyFact', values: maker },
  ];
  const enter =
    'mutation ($entries: [RecordEntryInput!]!, $source: SourceInput!) { enterRecords(entries: $entries, source: $source) { saved { id } } }';
  const contract = (await ask(enter, { entries, source })).enterRecords.saved[0].id;
  const line = { kind: 'wages', contract, from: '2025-03-01', until: '2025-04-01', due: '2025-04-10' };
  const input = {
    ...{ employer: of('mirova'), place: 'US-CA', creditor: 'worker', currency: 'USD' },
    lines: [{ ...line, hours: '100', rateDue: '20', paid: '0', rateBasis: 'statutory_minimum', workers: 2 }],
  };
  return saveClaim(input);
}

test('how the work was paid, and for how many periods: what only some laws ask of a line is opened at its field', async () => {
  const id = await claimForGarments();
  await walk.page.goto(`${walk.address}/claims/${id}?asOf=${AS_OF}`);
  await settle(walk.page);
  const cell = (name: RegExp) => walk.page.locator('.ladder-missing').getByRole('link', { name }).first();
  await cell(/^Enter the answer: Whether line 1 was paid by the piece or by time/).click();
  await walk.page.locator('#claim-lines-0-payMethod:focus').waitFor();
  expect(await axeFindings(walk.page)).toEqual([]);
  await walk.page.locator('#claim-lines-0-payMethod').selectOption({ label: 'By the piece' });
  await pressOn(walk.page, /^Save and trace|^Trace/);
  await cell(/^Enter the answer: How many pay periods line 1 covers/).click();
  await walk.page.locator('#claim-lines-0-payPeriods:focus').waitFor();
  expect(await walk.page.locator('#claim-lines-0-payMethod').inputValue()).toBe('piece_rate');
  await walk.page.locator('#claim-lines-0-payPeriods').fill('3');
  await pressOn(walk.page, /^Save and trace|^Trace/);
  await walk.page.locator('.ladder-amount').getByText('1,200.00').first().waitFor();
});

test('the list of questions leads there, and back to the list', async () => {
  await walk.page.goto(`${walk.address}/questions?asOf=${AS_OF}&record=solidary-demo:claim:K-2025-014`);
  await settle(walk.page);
  await walk.page.getByRole('link', { name: QUESTION }).click({ timeout: ALL_TESTED });
  await walk.page.locator('#entry-value:focus').waitFor();
  await walk.page.locator('#entry-value').selectOption('yes');
  await giveSource('Main contract of 2024');
  await walk.page.keyboard.press('Enter');
  await walk.page.getByRole('heading', { name: /^Kept: Fact/ }).waitFor();
  expect(new URL(walk.page.url()).pathname).toBe('/questions');
  await walk.page.getByRole('link', { name: QUESTION }).waitFor({ state: 'detached' });
});

describe('the page of an organisation', () => {
  test('a fact is corrected there, against what the form says is wrong', async () => {
    await walk.page.goto(`${walk.address}/organisations/${SEETERRASSEN}`);
    await settle(walk.page);
    await walk.page.getByText('Own needs: yes').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'organisation-facts');
    await walk.page.getByRole('link', { name: 'Correct: Own needs, S-24-002' }).click();
    await walk.page.getByRole('button', { name: 'Save the correction' }).waitFor();
    expect(await walk.page.locator('#entry-value').inputValue()).toBe('yes');
    await walk.page.locator('#entry-value').selectOption('no');
    const form = walk.page.locator('main form').first();
    await form.getByLabel('Document, or whose words').fill('Order 12');
    await form.getByLabel('Day of the document or the words').fill('2025-07-02');
    await walk.page.getByRole('button', { name: 'Save the correction' }).click();
    await walk.page.getByRole('heading', { name: /^Kept: Fact/ }).waitFor();
    await walk.page.getByText('Own needs: no').waitFor();
  });

  test('another is added: the form asks what the fact needs, and keeps no answer of another', async () => {
    await walk.page.getByRole('link', { name: 'Add a fact', exact: true }).click();
    await walk.page.locator('#entry-fact').selectOption('own_needs');
    await walk.page.locator('#entry-value').selectOption('yes');
    await walk.page.locator('#entry-fact').selectOption('licensed');
    expect(await walk.page.locator('#entry-value').inputValue()).toBe('');
    await walk.page.locator('#entry-value').selectOption('yes');
    const form = walk.page.locator('main form').first();
    await form.getByLabel('Document, or whose words').fill('Order 12');
    await form.getByLabel('Day of the document or the words').fill('2025-07-02');
    await walk.page.getByRole('button', { name: 'Save', exact: true }).click();
    await walk.page.locator('#entry-scheme:focus').waitFor();
    expect(await walk.page.getByRole('alert').textContent()).toMatch(/Say which one/);
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.reload();
    await settle(walk.page);
    await walk.page.getByText('This is the draft that you left in this window.').waitFor();
    await walk.page.locator('#entry-scheme').fill('Register of crafts');
    await walk.page.getByRole('button', { name: 'Save', exact: true }).click();
    await walk.page.getByText('Licensed: yes, Register of crafts').waitFor();
  });
});

test('a contract leads to what only some laws ask, opened at its field', async () => {
  await walk.page.goto(`${walk.address}/contracts/solidary-demo:contract:25-031`);
  await settle(walk.page);
  await walk.page.getByRole('link', { name: 'What only some laws ask' }).click();
  await walk.page.locator('#entry-placeOfWork:focus').waitFor();
  expect(await axeFindings(walk.page)).toEqual([]);
  await keepScreenshot(walk.page, 'enter-contract-law');
});

test('on a phone, right to left, in Arabic: nothing is wider than the window', async () => {
  const { address } = walk;
  const { page, complaints } = await openPage(walk.browser, { width: 390, language: { locale: 'ar', address } });
  for (const path of [
    CLAIM,
    `enter/PartyFact?party=${SEETERRASSEN}&fact=bound_by_cba`,
    `organisations/${SEETERRASSEN}`,
    'enter/Contract?field=placeOfWork',
  ]) {
    await page.goto(`${address}/${path}`);
    await settle(page);
    expect(await axeFindings(page)).toEqual([]);
    const wide = (await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')) as number;
    expect([path, wide <= 0]).toEqual([path, true]);
  }
  expect(complaints).toEqual([]);
  await page.close();
});
