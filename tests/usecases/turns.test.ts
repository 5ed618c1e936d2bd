import { describe, expect, test } from '@jest/globals';
import { Turns } from '../../server/usecases/turns.ts';

const busy = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

describe('long work in many steps', () => {
  test('lets others be answered between them', async () => {
    const turns = new Turns();
    let others = 0;
    const other = setInterval(() => {
      others += 1;
    }, 1);
    for (let step = 0; step < 20; step += 1) {
      await turns.step();
      busy(10);
    }
    clearInterval(other);
    expect(others).toBeGreaterThanOrEqual(4);
  });

  test('ends at the next step once nobody waits for it', async () => {
    const left = new AbortController();
    const turns = new Turns(left.signal);
    await turns.step();
    left.abort();
    await expect(turns.step()).rejects.toThrow('abort');
  });
});
