// Starts a thread of the store from its TypeScript source, under tsx and Jest: a thread does not take a loader from
// its flags on Node 20. The compiled server starts thread.js itself.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
