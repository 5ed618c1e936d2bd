import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

/** `organisation { buys { edges { node { under { contract { supplier { name` is 8; a page never asks for more than 12. */
export const MOST_DEPTH = 12;
export const MOST_ALIASES = 15;
export const MOST_DIRECTIVES = 20;
export const MOST_TOKENS = 2_000;
export const MOST_COST = 200_000;
/** Items that a list without `first` is taken to hold. */
const ITEMS_A_LIST = 20;
/** Items that a page may ask for. */
export const MOST_ITEMS = 500;

// Left alone these rules throw inside validate(), which Apollo Server answers with 500 (graphql-armor issue 659).
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: MOST_DEPTH, ...reported }),
  maxAliasesRule({ n: MOST_ALIASES, ...reported }),
  maxDirectivesRule({ n: MOST_DIRECTIVES, ...reported }),
];

interface Costed {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** Refuses with 400 a query whose pages, multiplied, ask for more fields than one answer should carry. */
export function refuseCostly(costed: Costed): void {
  const cost = costOf(costed);
  if (cost <= MOST_COST) return;
  throw new GraphQLError(
    `This query asks for about ${cost} fields; the limit is ${MOST_COST}. Ask for smaller pages.`,
    {
      extensions: { code: 'QUERY_TOO_COSTLY', cost, limit: MOST_COST, http: { status: 400 } },
    },
  );
}

function costOf({ schema, query, variables, operationName }: Costed): number {
  return getComplexity({
    schema,
    query,
    variables: { ...variables },
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [
      fieldExtensionsEstimator(),
      ({ args, childComplexity, field }) => {
        if (typeof args.first === 'number') return 1 + Math.max(0, args.first) * Math.max(1, childComplexity);
        const isOwnList = String(field.type).startsWith('[') && field.name !== 'edges';
        return isOwnList ? 1 + ITEMS_A_LIST * childComplexity : undefined;
      },
      simpleEstimator({ defaultComplexity: 1 }),
    ],
  });
}
