import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { madeAhead } from '../../../server/usecases/assessing/made-ahead.ts';
import { OneBehind } from '../../../server/usecases/assessing/one-behind.ts';

describe('what is made ahead', () => {
  test('comes in order, and so many are in the making beyond the one looked at', async () => {
    const begun: number[] = [];
    const make = async (item: number) => {
      begun.push(item);
      await sleep(item === 1 ? 20 : 1);
      return item * 10;
    };
    const seen: [number, number][] = [];
    for await (const made of madeAhead([1, 2, 3, 4, 5], 2, make)) seen.push([made, begun.length]);
    expect(seen).toEqual([
      [10, 3],
      [20, 4],
      [30, 5],
      [40, 5],
      [50, 5],
    ]);
  });

  test('throws when its turn comes, after what was begun beside it has ended', async () => {
    const ended: number[] = [];
    const make = async (item: number) => {
      await sleep(item === 2 ? 1 : 20);
      ended.push(item);
      if (item === 2) throw new Error('two');
      return item;
    };
    const seen: number[] = [];
    const reading = (async () => {
      for await (const made of madeAhead([1, 2, 3, 4], 2, make)) seen.push(made);
    })();
    await expect(reading).rejects.toThrow('two');
    expect(seen).toEqual([1]);
    expect(ended.toSorted()).toEqual([1, 2, 3, 4]);
  });

  test('is waited for where nobody looks at the rest', async () => {
    const ended: number[] = [];
    const make = async (item: number) => {
      await sleep(5);
      ended.push(item);
    };
    for await (const _made of madeAhead([1, 2, 3, 4], 2, make)) break;
    expect(ended).toEqual([1, 2, 3]);
  });
});

describe('work behind', () => {
  test('is done one piece at a time, and whoever begins the next is told what went wrong', async () => {
    const behind = new OneBehind();
    const done: string[] = [];
    await behind.begin(async () => {
      await sleep(10);
      done.push('first');
    });
    done.push('meanwhile');
    await behind.begin(async () => {
      done.push('second');
      throw new Error('second');
    });
    await expect(behind.begin(async () => void done.push('third'))).rejects.toThrow('second');
    await behind.settled();
    await expect(behind.end()).rejects.toThrow('second');
    expect(done).toEqual(['meanwhile', 'first', 'second']);
  });
});
