/** The law as a lawyer looks through it: by place, sorted, and from one rule to those that stand beside it. */
import { expect, test } from '@jest/globals';
import { AS_OF, axeFindings, openPage, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();

const table = (name: string) => walk.page.getByRole('table', { name });
const firstCells = async (name: string): Promise<readonly string[]> => {
  await table(name).waitFor();
  return table(name).locator('tbody th[scope="row"]').allInnerTexts();
};

test('what is encoded is listed by place, with what is known to be missing, and sorts by keyboard', async () => {
  await walk.page.goto(`${walk.address}/law?asOf=${AS_OF}`);
  const byName = await firstCells('What is encoded, by place');
  expect(byName.length).toBeGreaterThan(30);
  expect(await table('What is encoded, by place').getByText('was read, not the text itself').count()).toBeGreaterThan(
    3,
  );
  await table('What is encoded, by place')
    .getByRole('button', { name: /How sure/ })
    .focus();
  await walk.page.keyboard.press('Enter');
  const sure = await table('What is encoded, by place').locator('tbody tr td:nth-of-type(3)').allInnerTexts();
  const order = ['Low', 'Medium', 'High'];
  expect(sure).toEqual([...sure].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('one place is chosen by its name, and the address keeps it', async () => {
  await walk.page.locator('#law-place').selectOption('BE');
  await walk.page.waitForURL(/place=BE/);
  expect(await firstCells('What is encoded, by place')).toEqual(['Belgium']);
  const rules = await firstCells('Rules that can make a company liable');
  expect(rules).toHaveLength(3);
  await walk.page.reload();
  expect(await firstCells('What is encoded, by place')).toEqual(['Belgium']);
});

test('on a phone the places stand closed, open by keyboard to their rules, and all are printed', async () => {
  const { page } = await openPage(walk.browser, { width: 375 });
  await page.goto(`${walk.address}/law?asOf=${AS_OF}`);
  await settleWholly(page);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(6000);
  const germany = page.locator('.law-place', { hasText: 'Germany' }).first();
  await germany.locator('summary').focus();
  await page.keyboard.press('Enter');
  await germany.getByRole('link').first().waitFor();
  expect(await germany.getByRole('table').count()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  const rules = page.locator('.law-place th[scope="row"]');
  const shown = async () =>
    (await Promise.all((await rules.all()).map((one) => one.isVisible()))).filter(Boolean).length;
  const encoded = Number(/^\d+/.exec(await page.locator('.answer').innerText())?.[0]);
  expect(await shown()).toBeLessThan(encoded);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(encoded);
  await page.context().close();
});

test('from a rule to the one that goes before it, and back', async () => {
  await walk.page.goto(`${walk.address}/law/be-1965-general?asOf=${AS_OF}`);
  const related = walk.page.getByRole('heading', { name: 'How it stands to other rules' }).locator('..');
  await related.getByRole('link').first().click();
  await walk.page.waitForURL(/\/law\/be-1965-construction/);
  await walk.page.getByText('Gives way to this one').first().waitFor();
  await walk.page.goBack();
  await walk.page.waitForURL(/\/law\/be-1965-general/);
});
