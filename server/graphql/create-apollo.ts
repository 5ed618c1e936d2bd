import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { formatError } from './errors.ts';
import { knownOf } from './known.ts';
import { limitRules, MOST_TOKENS, refuseCostly } from './limits.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly httpServer: Server;
  readonly log: Logger;
  readonly production: boolean;
}

export async function createApollo(options: ApolloOptions): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    introspection: !options.production,
    includeStacktraceInErrorResponses: false,
    // main.ts stops the server: the store must be closed after the last answer.
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10_000,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: limitRules,
    formatError: formatError(options.log),
    logger: options.log,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer }),
      ApolloServerPluginLandingPageDisabled(),
      // An APOLLO_KEY in the environment would otherwise send operations to a third party.
      ApolloServerPluginUsageReportingDisabled(),
      // On by default; it wraps every field, which costs 40 % more CPU on an answer of 5,000 nodes.
      ApolloServerPluginCacheControlDisabled(),
      costLimit,
      readKnownOnce,
    ],
  });
  await apollo.start();
  return apollo;
}

/** Before anything is read: what hangs on a record is read as known then too, wherever it is asked for. */
const readKnownOnce: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, request, contextValue }) {
        if (operation !== undefined)
          contextValue.known.at = knownOf({ operation, document, variables: request.variables ?? {} });
      },
    };
  },
};

const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operationName }) {
        refuseCostly({
          schema,
          query: document,
          variables: request.variables ?? {},
          operationName: operationName ?? undefined,
        });
      },
    };
  },
};
