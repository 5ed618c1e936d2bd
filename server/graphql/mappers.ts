/** Which type of ours stands behind each GraphQL type; scripts/codegen.ts writes resolver types from it. */
const from = (file: string, type: string): string => `../../${file}.ts#${type}`;

export const MAPPERS: Readonly<Record<string, string>> = {
  Assessment: from('graphql/seen', 'SeenAssessment'),
  Branch: from('graphql/seen', 'SeenBranch'),
  Chain: from('usecases/read-chain', 'Chain'),
  Claim: from('graphql/seen', 'SeenClaim'),
  ClaimEvent: from('graphql/seen', 'SeenEvent'),
  ClaimLine: from('graphql/seen', 'SeenLine'),
  Condition: from('domain/liability/answer', 'RowCondition'),
  Contract: from('graphql/seen', 'SeenContract'),
  ContractLink: from('graphql/seen', 'SeenLink'),
  Deadline: from('domain/liability/answer', 'Deadline'),
  Flag: from('graphql/seen', 'SeenFlag'),
  Import: from('usecases/import-jobs', 'ImportView'),
  LiabilityRow: from('graphql/seen', 'SeenRow'),
  Message: from('domain/outcome', 'Message'),
  Missing: from('domain/outcome', 'MissingFact'),
  Organisation: from('graphql/seen', 'SeenOrganisation'),
  Problem: from('usecases/problem', 'Problem'),
  Regime: from('domain/liability/regime', 'RegimeVersion'),
  RowProblem: from('usecases/list-imports', 'RowProblem'),
  Source: from('usecases/read-sources', 'Statement'),
  Step: from('domain/outcome', 'Step'),
  Test: from('usecases/assess-flags', 'FlagTest'),
  Trace: from('graphql/seen', 'SeenTrace'),
  Workplace: from('graphql/seen', 'SeenWorkplace'),
};
