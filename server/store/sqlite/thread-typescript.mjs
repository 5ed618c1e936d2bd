// Starts a thread of the store where its TypeScript source runs, under tsx and Jest: a thread does not take a loader from
// its flags on Node 20. The compiled server starts thread.js itself, as tests do where it was compiled from this source.
if (process.env.SOLIDARY_TEST_BUILT === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./thread.ts');
} else {
  await import('../../../dist/server/store/sqlite/thread.js');
}
