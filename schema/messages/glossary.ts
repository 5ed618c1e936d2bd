/**
 * The terms of law and trade that every language says by one word. The English pattern finds the sentences that hold a
 * term; each language's glossary.ts says its word, and the stem by which the word is known in all its forms.
 */
export const TERMS = {
  benchmark: /\bbenchmarks?\b/i,
  buyer: /\bbuyers?\b/i,
  collective_agreement: /\bcollective agreements?\b/i,
  contributions: /\bcontributions\b/i,
  damages: /\bdamages\b/i,
  deadline: /\bdeadlines?\b/i,
  defence: /\bdefences?\b/i,
  documented: /\bdocumented\b/i,
  due_diligence: /\bdue diligence\b/i,
  employer: /\bemployers?\b/i,
  end_client: /\bend client\b/i,
  flag: /\bflag(s|ged)?\b/i,
  going_rate: /\bgoing rates?\b/i,
  guarantor: /\bguarantors?\b/i,
  inferred: /\binferred\b/i,
  insolvent: /\binsolven/i,
  joint_and_several: /\bjoint and several\b/i,
  labour_supply: /\blabour[- ](supply|provider)/i,
  lawful_labour: /\blawful[- ]labour\b/i,
  liable: /\bliable\b/i,
  limitation: /\blimitation\b/i,
  living_wage: /\bliving wages?\b/i,
  main_contractor: /\b(main|general) contractors?\b/i,
  minimum_wage: /\bminimum wages?\b/i,
  official_estimate: /\bofficial estimates?\b/i,
  on_costs: /\bon-costs\b/i,
  overtime: /\bovertime\b/i,
  penalty: /\bpenalt(y|ies)\b/i,
  posted_worker: /\bposted workers?\b/i,
  statutory_floor: /\b(statutory|wage) floors?\b/i,
  subcontractor: /\bsubcontractors?\b/i,
  supplier: /\bsuppliers?\b/i,
  workplace: /\bworkplaces?\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Term = keyof typeof TERMS;

export type Glossary = Readonly<
  Record<
    Term,
    {
      /** As a lawyer of the language would write it. */
      readonly word: string;
      /** A regular expression, read without regard to case: `haft(bar|et|ung)`. */
      readonly stem: string;
    }
  >
>;
