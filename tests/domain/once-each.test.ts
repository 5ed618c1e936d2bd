/** What is worked out of a subject is worked out once, and of another that says the same, again. */
import { describe, expect, test } from '@jest/globals';
import { onceEach } from '../../server/domain/once-each.ts';

describe('once each', () => {
  test('looks at a subject once, whatever is found, and apart from its copy', () => {
    const looked: string[] = [];
    const nameOf = onceEach((one: { readonly id: string; readonly name?: string }) => {
      looked.push(one.id);
      return one.name;
    });
    const named = { id: 'a', name: 'A' };
    const unnamed = { id: 'b' };
    const copy = { ...named, name: 'another' };
    expect([named, unnamed, copy, named, unnamed, copy].map(nameOf)).toEqual([
      ...['A', undefined, 'another'],
      ...['A', undefined, 'another'],
    ]);
    expect(looked).toEqual(['a', 'b', 'a']);
  });
});
