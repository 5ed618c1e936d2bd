/** From the map of one buyer to that of another, with the keyboard alone; the way back holds what was seen. */
import { describe, expect, test } from '@jest/globals';
import { AS_OF, axeFindings, keepScreenshot, settle, tabTo, walkThrough } from './solidary.ts';

const walk = walkThrough();
const HALLMARKT = 'solidary-demo:organisation:hallmarkt';
const title = (name: string) => walk.page.getByRole('heading', { level: 1, name: `Everyone below ${name}` });

describe('the top of the map', () => {
  test('is another buyer at a press: the view stays, what was chosen below the first does not', async () => {
    await walk.page.goto(`${walk.address}/chains/${HALLMARKT}?asOf=${AS_OF}&view=table&shows=hours`);
    await title('Hallmarkt Handels SE').waitFor();
    await settle(walk.page);
    await tabTo(walk.page, { name: /^Root: Hallmarkt Handels SE/ });
    await walk.page.keyboard.press('Enter');
    await walk.page.getByRole('list', { name: 'Buyers above whom nobody is held' }).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'chain-root');
    await walk.page.keyboard.press('Escape');
    await walk.page.getByRole('button', { name: /^Root:/, expanded: false }).waitFor();
    expect(await walk.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Root:/);
    await walk.page.keyboard.press('Enter');
    await tabTo(walk.page, { name: /^Gemeinde Ostertal$/ });
    await walk.page.keyboard.press('Enter');
    await title('Gemeinde Ostertal').waitFor();
    const { search } = new URL(walk.page.url());
    expect([/view=table/, /shows=hours/, new RegExp(`asOf=${AS_OF}`)].every((one) => one.test(search))).toBe(true);
    expect(await walk.page.getByRole('list', { name: 'Buyers above whom nobody is held' }).count()).toBe(0);
    await walk.page.goBack();
    await title('Hallmarkt Handels SE').waitFor();
  });

  test('is anybody by name, also who stands in the middle of a chain', async () => {
    await walk.page.getByRole('button', { name: /^Root:/ }).click();
    await walk.page.getByLabel('Or any other, by name', { exact: true }).fill('Nordkai');
    await walk.page.getByRole('option', { name: /^Nordkai Projektbau/ }).waitFor();
    await walk.page.keyboard.press('Enter');
    await title('Nordkai Projektbau GmbH').waitFor();
  });
});
