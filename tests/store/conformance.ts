import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Store } from '../../server/store/store.ts';
import { assessmentTests } from './conformance/assessments.ts';
import { chainTests } from './conformance/chains.ts';
import { claimTests } from './conformance/claims.ts';
import { importTests } from './conformance/imports.ts';
import { limitTests } from './conformance/limits.ts';
import { meanwhileTests } from './conformance/meanwhile.ts';
import { networkTests } from './conformance/networks.ts';
import { orderTests } from './conformance/order.ts';
import { recordTests } from './conformance/records.ts';
import { searchTests } from './conformance/search.ts';
import { sequenceTests } from './conformance/sequences.ts';
import { statementTests } from './conformance/statements.ts';
import { timeTests } from './conformance/time.ts';
import { undoTests } from './conformance/undo.ts';
import { undoneAsBeforeTests } from './conformance/undone-as-before.ts';
import { workspaceTests } from './conformance/workspaces.ts';

export interface OpenStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/**
 * What every store must do. `open` gives a fresh empty store; it is called once, and each test keeps to workspaces
 * of its own, so that the tests also show that workspaces do not touch each other.
 */
export function describeStore(
  name: string,
  open: () => Promise<OpenStore>,
  options: { readonly takesTurns?: boolean; readonly keepsReads?: boolean } = {},
): void {
  describe(`store: ${name}`, () => {
    let opened: OpenStore | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened?.close();
    });
    const store = (): Store => {
      if (opened === undefined) throw new Error('the store did not open');
      return opened.store;
    };
    statementTests(store);
    timeTests(store);
    importTests(store);
    undoTests(store);
    undoneAsBeforeTests(store);
    workspaceTests(store);
    recordTests(store);
    searchTests(store);
    chainTests(store);
    limitTests(store);
    claimTests(store);
    orderTests(store);
    meanwhileTests(store, options.takesTurns ?? false);
    networkTests(store, options.keepsReads ?? true);
    sequenceTests(store);
    assessmentTests(store);
  });
}
