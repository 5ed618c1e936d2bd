/**
 * Assessed records by place or day. A page goes on where the one before it ended in the order of an index, so that a walk
 * over all of them comes by each record once.
 */

import { outermost, pageMark, placeOfMark } from '../assessed-walk.ts';
import type { AssessedAt } from '../assessment.ts';
import { cutPage } from '../page-marks.ts';
import type { Page, PageRequest } from '../store.ts';
import { heldAssessment } from './assessments.ts';
import type { Bound } from './driver.ts';
import { LIMIT_BOUND, type Reading } from './reading.ts';

interface Found {
  readonly id: string;
  readonly record: number;
  /** Place or day by which it was found. */
  readonly value: string;
}

/** A stretch of an index: from one value, and before another. */
interface Stretch {
  readonly by: 'place' | 'day';
  readonly from: string;
  readonly before: string;
  readonly also: Sifted;
}

interface Sifted {
  readonly sql: string;
  readonly values: readonly Bound[];
}

export function pageAssessedAt(reading: Reading, id: string, at: AssessedAt, page: PageRequest): Page<string> {
  const { connection, rows } = reading;
  const { num } = heldAssessment(connection, id);
  rows.leaveToThread();
  const kind = connection.kindNumber(at.kind);
  const [value, record] = placeOfMark(page.after);
  const found: Found[] = [];
  for (const stretch of stretchesOf(at)) {
    if (found.length > page.first) break;
    if (stretch.before <= value) continue;
    const { by, from, before, also } = stretch;
    const [after, past] = value < from ? [from, NONE] : [value, Number(record)];
    const next = connection.prepare(
      `SELECT r.id, a.record, a.${by} AS value FROM assessed a INDEXED BY assessed_${by}
       CROSS JOIN record r ON r.num = a.record
       WHERE a.assessment = ? AND (a.${by}, a.record) > (?, ?) AND a.${by} < ? ${also.sql} AND r.kind = ?
       ORDER BY a.${by}, a.record ${LIMIT_BOUND}`,
    );
    found.push(...next.all<Found>(num, after, past, before, ...also.values, kind, page.first + 1 - found.length));
  }
  return cutPage(
    found,
    page.first,
    (one) => one.id,
    (one) => pageMark(one.value, one.record),
  );
}

/** Records are numbered from one. */
const NONE = 0;

const EVERY: Sifted = { sql: '', values: [] };

/** In the order of their values. Whatever stands between a country and its regions is neither. */
function stretchesOf({ within, days }: AssessedAt): readonly Stretch[] {
  const dated: Sifted =
    days === undefined ? EVERY : { sql: 'AND a.day >= ? AND a.day < ?', values: [days.from, days.until] };
  if (within !== undefined)
    return outermost(within).map((place) => ({
      ...{ by: 'place', from: place, before: `${place}.` },
      also: { sql: `AND (a.place = ? OR a.place > ?) ${dated.sql}`, values: [place, `${place}-`, ...dated.values] },
    }));
  return days === undefined ? [] : [{ by: 'day', from: days.from, before: days.until, also: EVERY }];
}
