/**
 * Which type of ours stands behind each GraphQL type; scripts/codegen.ts writes resolver types from it.
 * Each is imported under a name of its own: a Message of the domain is not the Message of the API.
 */
const from = (file: string, type: string): string => `../../${file}.ts#${type} as ${type}Source`;

export const MAPPERS: Readonly<Record<string, string>> = {
  Assessment: from('graphql/seen', 'SeenAssessment'),
  Branch: from('domain/liability/answer', 'Branch'),
  Chain: from('graphql/seen', 'SeenChain'),
  ChainContract: from('graphql/seen', 'SeenChainContract'),
  Claim: from('graphql/seen', 'SeenClaim'),
  ClaimEvent: from('graphql/seen', 'SeenEvent'),
  ClaimLine: from('graphql/seen', 'SeenLine'),
  Condition: from('domain/liability/answer', 'RowCondition'),
  Contract: from('graphql/seen', 'SeenContract'),
  ContractLink: from('graphql/seen', 'SeenLink'),
  CountOf: from('graphql/seen', 'CodeCount'),
  DebtDeadline: from('domain/liability/debt-clocks', 'DebtDeadline'),
  Deadline: from('domain/liability/answer', 'Deadline'),
  FirstDay: from('domain/liability/first-day', 'FirstDay'),
  Flag: from('usecases/assess-flags', 'FlagRow'),
  Import: from('usecases/read-import', 'ImportView'),
  LiabilityRow: from('domain/liability/answer', 'LiabilityRow'),
  Message: from('domain/outcome', 'Message'),
  Missing: from('domain/outcome', 'MissingFact'),
  Organisation: from('graphql/seen', 'SeenOrganisation'),
  Overview: from('graphql/seen', 'SeenOverview'),
  OverviewDeadline: from('usecases/read-overview', 'OverviewDeadline'),
  Problem: from('usecases/problem', 'Problem'),
  Question: from('usecases/read-overview', 'Question'),
  Regime: from('domain/liability/regime', 'RegimeVersion'),
  RowProblem: from('usecases/list-imports', 'RowProblem'),
  SettledRow: from('usecases/what-would-settle', 'SettledOutcome'),
  Source: from('usecases/read-sources', 'Statement'),
  Step: from('domain/outcome', 'Step'),
  Test: from('usecases/assess-flags', 'FlagTest'),
  TestCoverage: from('usecases/assess-flags', 'Assessment'),
  Threshold: from('domain/flags/flag', 'Threshold'),
  Trace: from('graphql/seen', 'SeenTrace'),
  WouldSettle: from('graphql/seen', 'SeenSettling'),
  Workplace: from('graphql/seen', 'SeenWorkplace'),
};
