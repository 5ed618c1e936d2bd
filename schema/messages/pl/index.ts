import { ask } from './ask.ts';
import { breakdown } from './breakdown.ts';
import { calendar } from './calendar.ts';
import { chain } from './chain.ts';
import { changes } from './changes.ts';
import { claim } from './claim.ts';
import { cli } from './cli.ts';
import { config } from './config.ts';
import { contradiction } from './contradiction.ts';
import { deadline } from './deadline.ts';
import { dossier } from './dossier.ts';
import { draft } from './draft.ts';
import { entryFields } from './entry/fields.ts';
import { entry } from './entry.ts';
import { error } from './error.ts';
import { exposure } from './exposure.ts';
import { flagList } from './flag-list.ts';
import { greet } from './greet.ts';
import { history } from './history.ts';
import { http } from './http.ts';
import { importing } from './import.ts';
import { indicator } from './indicator.ts';
import { later } from './later.ts';
import { law } from './law.ts';
import { liability } from './liability.ts';
import { note } from './note.ts';
import { notice } from './notice.ts';
import { onPage } from './on-page.ts';
import { overTime } from './over-time.ts';
import { packageMessages } from './package.ts';
import { pay } from './pay.ts';
import { payroll } from './payroll.ts';
import { photo } from './photo.ts';
import { questionnaire } from './questionnaire.ts';
import { sector } from './sector.ts';
import { undeclared } from './undeclared.ts';
import { upload } from './upload.ts';

/** All of them: one file a namespace. */
export const pl: Readonly<Record<string, string>> = {
  ...onPage,
  ...later,
  ...ask,
  ...breakdown,
  ...calendar,
  ...chain,
  ...changes,
  ...claim,
  ...cli,
  ...config,
  ...contradiction,
  ...deadline,
  ...dossier,
  ...draft,
  ...entry,
  ...entryFields,
  ...error,
  ...exposure,
  ...flagList,
  ...greet,
  ...history,
  ...http,
  ...importing,
  ...indicator,
  ...law,
  ...liability,
  ...note,
  ...notice,
  ...packageMessages,
  ...payroll,
  ...overTime,
  ...pay,
  ...photo,
  ...questionnaire,
  ...sector,
  ...undeclared,
  ...upload,
};
