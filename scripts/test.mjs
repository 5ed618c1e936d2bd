// npm test. What it runs is loaded after the check: a Node that is too old cannot read it.
import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./run-tests.mjs');
