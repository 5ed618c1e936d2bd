import { describe, expect, test } from '@jest/globals';
import { continued, layoutRail, type RailRow, type RailRung } from '../../../client/charts/ladder/rail.ts';

const rung = (key: string, chains: readonly number[], more: Partial<RailRung> = {}): RailRung => ({
  key,
  chains,
  status: 'owes',
  step: 3,
  dashed: false,
  ...more,
});
const rows: readonly RailRow[] = [
  { kind: 'head', key: 'A' },
  { kind: 'rung', rung: rung('buyer', [0], { status: 'does_not_owe', step: 0 }) },
  { kind: 'rung', rung: rung('contractor', [0], { status: 'may_owe', dashed: true }) },
  { kind: 'head', key: 'B' },
  { kind: 'rung', rung: rung('developer', [1]) },
  { kind: 'employer', rung: rung('employer', []) },
];

describe('the rail', () => {
  const cells = layoutRail(rows, 2);
  const cell = (key: string) => cells.find((one) => one.key === key);
  const of = (key: string, chain: number) =>
    cell(key)
      ?.segments.filter((segment) => segment.chain === chain)
      .map((segment) => segment.kind);

  test('the first chain runs through the second chain down to the employer', () => {
    expect(of('contractor', 0)).toEqual(['up', 'down']);
    expect(of('B', 0)).toEqual(['through']);
    expect(of('developer', 0)).toEqual(['through']);
    expect(of('employer', 0)).toEqual(['up']);
  });

  test('the second chain bends into the employer', () => {
    expect(of('developer', 1)).toEqual(['down']);
    expect(cell('employer')?.segments.find((segment) => segment.chain === 1)).toMatchObject({
      kind: 'bend-in',
      column: 1,
      toColumn: 0,
    });
  });

  test('above who is not liable the line ends; a dashed link is dashed below its upper party', () => {
    expect(cell('buyer')?.segments.map((segment) => [segment.kind, segment.step])).toEqual([['down', 0]]);
    expect(cell('contractor')?.segments.find((segment) => segment.kind === 'down')?.dashed).toBe(true);
  });

  test('every piece that leaves a row downwards enters the next', () => {
    const down = new Set(['down', 'through', 'bend-out']);
    const up = new Set(['up', 'through', 'bend-in']);
    cells.slice(0, -1).forEach((one, at) => {
      const leaving = one.segments.filter((segment) => down.has(segment.kind)).map((segment) => segment.chain);
      const entering = cells[at + 1]?.segments
        .filter((segment) => up.has(segment.kind))
        .map((segment) => segment.chain);
      expect(entering).toEqual(leaving);
    });
  });

  test('a further row of the same party carries on what leaves it', () => {
    const employer = cell('contractor');
    expect(employer && continued(employer).segments.map((segment) => segment.kind)).toEqual(['through']);
  });

  test('a party above two chains stands in the first column and the second bends out of it', () => {
    const shared = layoutRail(
      [
        { kind: 'rung', rung: rung('both', [0, 1]) },
        { kind: 'rung', rung: rung('a', [0]) },
        { kind: 'rung', rung: rung('b', [1]) },
        { kind: 'employer', rung: rung('e', []) },
      ],
      2,
    );
    expect(shared[0]?.disc?.column).toBe(0);
    expect(shared[0]?.segments.find((segment) => segment.chain === 1)).toMatchObject({
      kind: 'bend-out',
      column: 1,
      toColumn: 0,
    });
  });
});
