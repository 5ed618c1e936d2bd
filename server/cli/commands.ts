/** Every command of `solidary`. Only the one that is named is loaded: the rest of the help is quick without them. */
import type { DefineCommand } from './command.ts';

export interface Entry {
  readonly name: string;
  readonly description: string;
  load(): Promise<DefineCommand>;
}

export const COMMANDS: readonly Entry[] = [
  {
    name: 'import',
    description: 'Read files under a mapping, or a folder that `solidary export` wrote',
    load: async () => (await import('./import.ts')).defineImport,
  },
  {
    name: 'imports',
    description: 'All imports, and undo one of them whole',
    load: async () => (await import('./imports.ts')).defineImports,
  },
  {
    name: 'flags',
    description:
      'Test every contract, or every wage record; without --test, list the tests. A flag opens a question and is no verdict',
    load: async () => (await import('./flags.ts')).defineFlags,
  },
  {
    name: 'assess',
    description: 'Keep the answers of all tests up to date: what changed is tested again, and all that it touches',
    load: async () => (await import('./assess.ts')).defineAssess,
  },
  {
    name: 'breakdown',
    description: 'Where the price of a contract goes, from the top of its chain down to the pay for the work',
    load: async () => (await import('./breakdown.ts')).defineBreakdown,
  },
  {
    name: 'trace',
    description: 'Who may be liable for a claim, for how much, under which law, until when. Not legal advice',
    load: async () => (await import('./trace.ts')).defineTrace,
  },
  {
    name: 'compare',
    description: 'One claim answered twice, side by side: on two days, or under two sets of rules. Not legal advice',
    load: async () => (await import('./compare.ts')).defineCompare,
  },
  {
    name: 'changes',
    description: 'What is otherwise on one day than on another: facts, flags, rows of claims, last days and the law',
    load: async () => (await import('./changes.ts')).defineChanges,
  },
  {
    name: 'dossier',
    description: 'The answer sheet of a claim, as JSON, HTML and PDF. Not legal advice',
    load: async () => (await import('./dossier.ts')).defineDossier,
  },
  {
    name: 'letter',
    description:
      'Drafts of letters to those who may be liable, after a preview of whom their words narrow the complainant down to; nothing is sent',
    load: async () => (await import('./letter.ts')).defineLetter,
  },
  {
    name: 'deadlines',
    description: 'Days of all claims held: ahead, and passed in the last month, and what stops each. Not legal advice',
    load: async () => (await import('./deadlines.ts')).defineDeadlines,
  },
  {
    name: 'diligence',
    description: 'The checks that a buyer could rely on: held, lapsing or not known, and what to ask whom for',
    load: async () => (await import('./diligence.ts')).defineDiligence,
  },
  {
    name: 'undeclared',
    description:
      'Signs of undeclared subcontracting, around one organisation or over everything: candidates to ask about',
    load: async () => (await import('./undeclared.ts')).defineUndeclared,
  },
  {
    name: 'contradictions',
    description:
      'Certificates and public payments, set against cases and flags; a draft notice to the agency that paid. For review, no verdict',
    load: async () => (await import('./contradictions.ts')).defineContradictions,
  },
  {
    name: 'indicators',
    description: 'Indicators of forced labour at a workplace, list by list. A checklist assists; nobody is labelled',
    load: async () => (await import('./indicators.ts')).defineIndicators,
  },
  {
    name: 'exposure',
    description:
      'What a buyer may have to answer for, if wages that prices below it cannot have paid stay unpaid. Not legal advice',
    load: async () => (await import('./exposure.ts')).defineExposure,
  },
  {
    name: 'what-if',
    description: 'A raised floor, another price or efficiency: which flags change, and which price would then pass',
    load: async () => (await import('./what-if.ts')).defineWhatIf,
  },
  {
    name: 'fair-price',
    description:
      'Which price of one contract would pass, who above could carry the rise, and what another floor changes',
    load: async () => (await import('./fair-price.ts')).defineFairPrice,
  },
  {
    name: 'questions',
    description:
      'Everything that is missing, by whom to ask; what suppliers could answer as a workbook, and answers read back',
    load: async () => (await import('./questions.ts')).defineQuestions,
  },
  {
    name: 'payroll',
    description: 'A claim from wage records that a test of pay flags: what is short, and what is missing to say it',
    load: async () => (await import('./payroll.ts')).definePayroll,
  },
  {
    name: 'cases',
    description: 'Run legal cases (docs/CASE-FORMAT.md) and print what is expected beside what the engine answers',
    load: async () => (await import('./cases.ts')).defineCases,
  },
  {
    name: 'source',
    description: 'Photos and scans that facts are read from: keep one without location and camera data, or list them',
    load: async () => (await import('./source.ts')).defineSource,
  },
  {
    name: 'export',
    description:
      'Write what is held, without observations about persons, as a data package: a CSV for each kind, and datapackage.json',
    load: async () => (await import('./export.ts')).defineExport,
  },
  {
    name: 'demo',
    description: 'Load a set of fictional data: retailer, with 400 suppliers and price sheets in two currencies',
    load: async () => (await import('./demo.ts')).defineDemo,
  },
  {
    name: 'serve',
    description: 'Start the server on this machine (SOLIDARY_PORT, else PORT, else 4000)',
    load: async () => (await import('./serve.ts')).defineServe,
  },
  {
    name: 'mapping',
    description: 'Draft or check a mapping (docs/MAPPING.md)',
    load: async () => (await import('./mapping.ts')).defineMapping,
  },
];
