/** A payment into the supplier's blocked account that one document tells and another denies. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent } from '../../../server/domain/model.ts';
import { factsOf as factsOfCase } from '../../../server/importers/case/read.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { readCaseFile } from '../../../server/usecases/cases/run-cases.ts';

const regimes = loadRegimes();

test('one that is denied does not lessen the debt in silence', () => {
  const input = readCaseFile(join(import.meta.dirname, '../../cases/nl-09-clothing.json')).input;
  const told = factsOfCase(input);
  const deposits = told.events.filter(({ kind }) => kind === 'escrow_payment');
  const denials = deposits.map((one) => ({ ...one, occurred: false }));
  const status = (events: readonly CaseEvent[]) =>
    trace({ ...told, events }, regimes)
      .parties.filter(({ missing }) => missing.some(({ code }) => code === 'liability.missing.act_denied'))
      .map((row) => row.status);
  expect(deposits.length).toBeGreaterThan(0);
  expect(status(told.events)).toEqual([]);
  const open = status([...told.events, ...denials]);
  expect(open.length).toBeGreaterThan(0);
  expect(new Set(open)).toEqual(new Set(['cannot_tell']));
});
