import { describe, expect, test } from '@jest/globals';
import { aboutOf } from '../../../client/features/changes/about.ts';
import { noteVisit } from '../../../client/features/changes/visit.ts';
import { asKnownIn, isKnown } from '../../../client/ui/known.ts';
import { isWriting } from '../../../client/ui/writing.ts';

/** What a browser keeps, and one that keeps nothing. */
function shelf(held: Record<string, string> = {}) {
  return {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, value: string) => {
      held[key] = value;
    },
  };
}
const at = (time: string) => new Date(`2025-11-${time}:00Z`);

describe('the last visit', () => {
  test('is the end of the one before; a first visit has none, and screens of one visit do not move it', () => {
    const kept = shelf();
    expect(noteVisit(kept, at('20T08:00'))).toBeUndefined();
    expect(noteVisit(kept, at('20T08:40'))).toBeUndefined();
    expect(noteVisit(kept, at('21T09:00'))).toBe('2025-11-20T08:40:00.000Z');
    expect(noteVisit(kept, at('21T09:30'))).toBe('2025-11-20T08:40:00.000Z');
    expect(noteVisit(kept, at('24T07:00'))).toBe('2025-11-21T09:30:00.000Z');
  });

  test('is none where what is kept is no visit, or nothing can be kept', () => {
    for (const text of ['no JSON', '7', '{"seen":"yesterday"}', 'null'])
      expect(noteVisit(shelf({ 'solidary.visit': text }), at('20T08:00'))).toBeUndefined();
    const closed = {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    };
    expect(noteVisit(closed, at('20T08:00'))).toBeUndefined();
  });
});

test.each([
  ['/', undefined, {}],
  ['/claims/solidary-demo%3Aclaim%3A1', undefined, { claim: 'solidary-demo:claim:1' }],
  ['/claims/new', undefined, undefined],
  ['/claims/a/letters', undefined, undefined],
  ['/organisations/a', undefined, { organisation: 'a' }],
  ['/contracts/a', undefined, { contract: 'a' }],
  ['/flags', undefined, {}],
  ['/flags', 'price-below-lawful-labour', { test: 'price-below-lawful-labour' }],
  ['/law', undefined, undefined],
])('on %s with the test %s another day is compared for %j', (path, chosen, about) => {
  expect(aboutOf(path, chosen)).toEqual(about);
});

test('screens that write are known as such, and those that read are not', () => {
  expect(['/enter', '/enter/Contract/a', '/claims/new', '/claims/a/edit', '/imports/new'].every(isWriting)).toBe(true);
  expect(['/', '/claims', '/claims/a', '/imports', '/imports/a', '/history/a'].some(isWriting)).toBe(false);
});

test('a day or an instant is known; a file carries it after what its address has already', () => {
  expect(['2025-11-20', '2025-11-20T08:00:00.000Z'].every(isKnown)).toBe(true);
  expect(['', 'yesterday', '2025-11', 7, undefined].some(isKnown)).toBe(false);
  expect(asKnownIn('/a.csv', undefined)).toBe('/a.csv');
  expect(asKnownIn('/a.csv', '2025-11-20')).toBe('/a.csv?asKnown=2025-11-20');
  expect(asKnownIn('/a.csv?asOf=2025-07-12', '2025-11-20')).toBe('/a.csv?asOf=2025-07-12&asKnown=2025-11-20');
});
