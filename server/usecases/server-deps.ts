import type { Samples } from '../importers/preview/sample.ts';
import type { AnswerKeeper } from './assessing/answer-keeper.ts';
import type { TestingNow } from './assessing/testing-now.ts';
import type { ChainBook } from './chain-map/chain-book.ts';
import type { ChangeBook } from './changes/change-book.ts';
import type { Deps } from './deps.ts';
import type { Coverage } from './flags/coverage.ts';
import type { ImportJobs } from './importing/import-jobs.ts';
import type { UploadFolder } from './importing/upload-folder.ts';
import type { QuestionBook } from './questions/list-all-questions.ts';

/** What the running server holds beside the store: imports in progress and files that were dropped on the page. */
export interface ServerDeps extends Deps {
  readonly jobs: ImportJobs;
  readonly uploads: UploadFolder;
  readonly answers: AnswerKeeper;
  /** The first rows of the files whose columns are being looked at. */
  readonly samples: Samples;
  readonly changes: ChangeBook;
  readonly coverage: Coverage;
  readonly chains: ChainBook;
  readonly questions: QuestionBook;
  readonly testing: TestingNow;
  /** The days of all claims that somebody waits for. */
  readonly tracing: TestingNow;
  readonly version: string;
  /** Folder of the mappings that ship with the project. */
  readonly mappings: string;
  /** Folder of the mappings that were saved here. */
  readonly ownMappings: string;
}
