// Starts the reader thread from its TypeScript source, under tsx and Jest: a thread does not take a loader from its
// flags on Node 20. The compiled server starts reader-thread.js itself.
import { register } from 'tsx/esm/api';

register();
await import('./reader-thread.ts');
