import { describe, expect, test } from '@jest/globals';
import { inferLinks } from '../../../server/domain/chain/infer.ts';
import { day } from '../../../server/domain/dates.ts';
import { contract } from '../liability/facts.ts';

const days = { from: day('2025-01-01'), until: day('2025-07-01') };
const lower = contract('low', 'M', 'S', [], { aboveKnown: false, nace: '43.31', ...days });
const upper = contract('up', 'B', 'M', [], { nace: '43', ...days });

describe('a link is inferred from who supplies, when, and what', () => {
  test('buyer supplies the upper one, days overlap, the same kind of work', () => {
    expect(inferLinks(lower, [upper])).toEqual([
      { contract: 'up', evidence: 'inferred', inferredFrom: ['supplier_is_buyer', 'dates_overlap', 'same_sector'] },
    ]);
  });

  test('the same workplace stands for the same work', () => {
    const at = { workplaces: ['w'] };
    const { nace: _nace, ...unsaid } = { ...lower, ...at };
    expect(inferLinks(unsaid, [{ ...upper, ...at }])[0]?.inferredFrom).toContain('same_workplace');
  });

  test.each([
    ['another supplier', lower, contract('up', 'B', 'X', [], { nace: '43', ...days })],
    ['other work', lower, contract('up', 'B', 'M', [], { nace: '81', ...days })],
    ['no sector held', lower, (({ nace: _n, ...rest }) => rest)(upper)],
    ['days apart', lower, contract('up', 'B', 'M', [], { nace: '43', from: day('2025-07-01') })],
    ['no days held', lower, contract('up', 'B', 'M', [], { nace: '43' })],
    ['a link is documented', contract('low', 'M', 'S', ['other'], { aboveKnown: false, nace: '43', ...days }), upper],
    ['nothing stands above', { ...lower, aboveKnown: true }, upper],
    ['work handed back to its own supplier', lower, contract('up', 'S', 'M', [], { nace: '43', ...days })],
    [
      'itself',
      contract('low', 'M', 'M', [], { aboveKnown: false, nace: '43', ...days }),
      contract('low', 'M', 'M', [], { nace: '43', ...days }),
    ],
  ])('none where there is %s', (_why, below, above) => {
    expect(inferLinks(below, [above])).toEqual([]);
  });

  test('several that match stay several, in the order of their ids', () => {
    const links = inferLinks(lower, [
      { ...upper, id: 'z' },
      { ...upper, id: 'a' },
    ]);
    expect(links.map((link) => link.contract)).toEqual(['a', 'z']);
  });
});
