/** Who owns a firm: from its page to the form and back, by keyboard too, and undone there. */
import { expect, test } from '@jest/globals';
import { AS_OF, axeFindings, settle, walkThrough } from './solidary.ts';

const walk = walkThrough();
const MIROVA = `/organisations/${encodeURIComponent('solidary-demo:organisation:mirova')}`;

test('an owner is added from the page of the firm, stands there with its history, and is undone', async () => {
  await walk.page.goto(`${walk.address}${MIROVA}?asOf=${AS_OF}`);
  await settle(walk.page);
  await walk.page.getByRole('link', { name: 'Add an owner' }).click();
  await walk.page.locator('#entry-owned').waitFor();
  expect(await walk.page.locator('#entry-owned').inputValue()).toBe('Mirova Montage UG');
  expect(await axeFindings(walk.page)).toEqual([]);
  await walk.page.locator('#entry-owner').focus();
  await walk.page.keyboard.type('trosse');
  await walk.page.getByRole('option', { name: /Trosse Trockenbau GmbH/ }).waitFor();
  await walk.page.keyboard.press('Enter');
  await walk.page.getByLabel('Share', { exact: true }).fill('0.6');
  await walk.page.locator('#entry-source-document').fill('Extract of the register');
  await walk.page.locator('#entry-source-on').fill('2025-07-01');
  await walk.page.getByRole('button', { name: 'Save', exact: true }).click();
  const told = walk.page.getByText('Trosse Trockenbau GmbH owns 60% of Mirova Montage UG');
  await told.waitFor();
  await settle(walk.page);
  expect(await axeFindings(walk.page)).toEqual([]);
  await walk.page.getByRole('button', { name: 'Undo' }).click();
  await told.waitFor({ state: 'detached' });
});
