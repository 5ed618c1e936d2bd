/** Three ways through the demonstration, one for each who uses the tool. Each step is an address and what to look at there. */
import type { PageCode } from '../../ui/words.ts';

/** The day on which the story of seed/demo stands. */
export const GUIDE_DAY = '2025-07-12';

export const GUIDES = ['organiser', 'inspector', 'auditor'] as const;
export type Guide = (typeof GUIDES)[number];

export interface Step {
  readonly title: PageCode;
  /** What to look at, and why. */
  readonly text: PageCode;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
  /** The part of that screen that is meant, by its id: it is brought into view. */
  readonly at?: string;
  /** What must stand on that screen; a test walks there and looks. */
  readonly shows: string;
}

const demo = (kind: string, key: string): string => `solidary-demo:${kind}:${key}`;
const organisation = (key: string) => ({ to: '/organisations/$id', params: { id: demo('organisation', key) } });
const contract = (key: string) => ({ to: '/contracts/$id', params: { id: demo('contract', key) } });
const claim = (key: string) => ({ to: '/claims/$id', params: { id: demo('claim', key) } });
const FLOOR = 'price-below-lawful-labour';

const ORGANISER: readonly Step[] = [
  {
    ...{ title: 'page.guide.organiser.name', text: 'page.guide.organiser.name-text', to: '/search' },
    ...{ search: { q: 'mirova' }, shows: 'Mirova Montage UG' },
  },
  {
    ...{ title: 'page.guide.organiser.firm', text: 'page.guide.organiser.firm-text' },
    ...{ ...organisation('mirova'), shows: 'Supplies to, 2' },
  },
  {
    ...{ title: 'page.guide.organiser.map', text: 'page.guide.organiser.map-text', to: '/workplaces/$id/chain' },
    ...{ params: { id: demo('workplace', 'kiel-sued') }, shows: 'Everyone above Kiel-Süd store' },
  },
  {
    ...{ title: 'page.guide.organiser.hole', text: 'page.guide.organiser.hole-text', to: '/chains/$root' },
    ...{ params: { root: demo('organisation', 'hallmarkt') }, shows: 'Holes to fill' },
  },
  {
    ...{ title: 'page.guide.organiser.price', text: 'page.guide.organiser.price-text' },
    ...{ ...contract('25-031'), shows: 'Two tests flag it' },
  },
  {
    ...{ title: 'page.guide.organiser.liable', text: 'page.guide.organiser.liable-text' },
    ...{ ...claim('K-2025-014'), shows: 'liable for these wages on the facts held' },
  },
  {
    ...{ title: 'page.guide.organiser.ask', text: 'page.guide.organiser.ask-text', to: '/questions' },
    ...{ search: { holder: demo('organisation', 'lindhorst') }, at: 'questions-take', shows: 'Write the text' },
  },
];

const INSPECTOR: readonly Step[] = [
  {
    ...{ title: 'page.guide.inspector.claims', text: 'page.guide.inspector.claims-text', to: '/claims' },
    ...{ shows: 'Two claims are held' },
  },
  {
    ...{ title: 'page.guide.inspector.ladder', text: 'page.guide.inspector.ladder-text' },
    ...{ ...claim('K-2025-014'), at: 'ladder-title', shows: 'Chain A' },
  },
  {
    ...{ title: 'page.guide.inspector.rung', text: 'page.guide.inspector.rung-text' },
    ...{ ...claim('K-2025-014'), search: { selection: demo('organisation', 'trosse') } },
    ...{ at: `details-${demo('organisation', 'trosse')}`, shows: 'Conditions and defences' },
  },
  {
    ...{ title: 'page.guide.inspector.settling', text: 'page.guide.inspector.settling-text' },
    ...{ ...claim('K-2025-014'), at: 'settling', shows: 'What would change this answer' },
  },
  {
    ...{ title: 'page.guide.inspector.days', text: 'page.guide.inspector.days-text' },
    ...{ ...claim('K-2025-017'), at: 'deadlines', shows: 'Days that count' },
  },
  {
    ...{ title: 'page.guide.inspector.law', text: 'page.guide.inspector.law-text', to: '/law/$id' },
    ...{ params: { id: 'de-milog-13' }, shows: 'The rule as the engine reads it' },
  },
  {
    ...{ title: 'page.guide.inspector.papers', text: 'page.guide.inspector.papers-text' },
    ...{ ...claim('K-2025-014'), at: 'onward', shows: 'What to do with this answer' },
  },
];

const AUDITOR: readonly Step[] = [
  {
    ...{ title: 'page.guide.auditor.list', text: 'page.guide.auditor.list-text', to: '/imports', at: 'new-import' },
    ...{ shows: 'Import a file' },
  },
  {
    ...{ title: 'page.guide.auditor.flags', text: 'page.guide.auditor.flags-text', to: '/flags' },
    ...{ search: { test: FLOOR }, shows: 'prices tested are flagged' },
  },
  {
    ...{ title: 'page.guide.auditor.mend', text: 'page.guide.auditor.mend-text', to: '/flags/$test/$subject' },
    ...{ params: { test: FLOOR, subject: demo('contract', '25-031') }, shows: 'A price that would mend it' },
  },
  {
    ...{ title: 'page.guide.auditor.open', text: 'page.guide.auditor.open-text', to: '/flags' },
    ...{ search: { test: FLOOR, outcome: 'cannot_tell' }, shows: 'Cannot tell, for want of' },
  },
  {
    ...{ title: 'page.guide.auditor.own', text: 'page.guide.auditor.own-text' },
    ...{ ...organisation('hallmarkt'), shows: 'Buys from, 4' },
  },
  {
    ...{ title: 'page.guide.auditor.below', text: 'page.guide.auditor.below-text' },
    ...{ ...organisation('mirova'), at: 'undeclared', shows: 'Signs of undeclared subcontracting' },
  },
  {
    ...{ title: 'page.guide.auditor.ask', text: 'page.guide.auditor.ask-text', to: '/questions' },
    ...{ search: { topic: 'contract' }, at: 'questions-take', shows: 'Workbook for suppliers' },
  },
];

export const STEPS: Readonly<Record<Guide, readonly Step[]>> = {
  organiser: ORGANISER,
  inspector: INSPECTOR,
  auditor: AUDITOR,
};

export const NAMES: Readonly<Record<Guide, readonly [PageCode, PageCode]>> = {
  organiser: ['page.guide.organiser', 'page.guide.organiser.about'],
  inspector: ['page.guide.inspector', 'page.guide.inspector.about'],
  auditor: ['page.guide.auditor', 'page.guide.auditor.about'],
};
