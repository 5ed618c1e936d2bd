/** A chain typed in one line in the language of the page; each problem shows how one is written in it. */
import { render } from '../../../schema/messages/index.ts';
import { type ReadChain, readTypedChain } from '../../domain/chain/typed-chain.ts';
import { param } from '../../domain/outcome.ts';
import { periodWords } from './words.ts';

export type { ChainProblem, ReadChain, TypedChain } from '../../domain/chain/typed-chain.ts';

export function readLine(line: string, year: number | undefined): ReadChain {
  const read = readTypedChain(line, year, periodWords());
  if (read.ok) return read;
  const example = param.text(render('entry.chain-example'));
  return { ok: false, problems: read.problems.map((one) => ({ ...one, params: { example, ...one.params } })) };
}
