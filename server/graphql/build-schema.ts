import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './modules/index.ts';

/** Beside the compiled server the SDL stands in dist/schema/graphql; scripts/build.mjs copies it there. */
const SDL = join(import.meta.dirname, '../../schema/graphql');

export function buildSchema(): GraphQLSchema {
  const typeDefs = readdirSync(SDL)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(SDL, file), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
