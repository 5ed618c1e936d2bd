import { describe, expect, test } from '@jest/globals';
import { foldSources, rangesOf } from '../../../client/ui/folded-sources.ts';

const source = (line: number | null, more: object = {}) => ({
  ...{ document: 'claim-lines.csv', publisher: 'union', recordedFrom: '2025-07-01T08:00:00.000Z', line },
  ...more,
});

describe('sources of one document', () => {
  test('learned together are one row with all their lines, in order and each once', () => {
    const [only, ...others] = foldSources([source(4), source(2), source(3), source(9), source(4)]);
    expect(others).toEqual([]);
    expect(only?.lines).toEqual([2, 3, 4, 9]);
    expect(rangesOf(only?.lines ?? [])).toBe('2–4, 9');
  });

  test('stay apart where another day, sheet, speaker or photo says it, or it was learned at another time', () => {
    const file = { hash: 'a'.repeat(64), mediaType: 'image/png' };
    const apart = [
      {},
      { sheet: 'May' },
      { on: '2025-06-01' },
      { by: 'foreman' },
      { file },
      { recordedFrom: '2025-07-02' },
    ];
    expect(foldSources(apart.map((more) => source(2, more) as never))).toHaveLength(apart.length);
  });

  test('without a line have none', () => {
    expect(foldSources([source(null)])[0]?.lines).toEqual([]);
  });
});
