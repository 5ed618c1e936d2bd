/** Of lists of contracts: rows in which nothing was awarded, amounts that only bound what may be ordered, several firms in one cell. */
import { plainLetters } from '../../domain/plain-letters.ts';
import type { ConditionSpec } from '../mapping/specs.ts';
import type { Column } from './draft.ts';
import { ofCalledOff, ofFramework, ofUnawarded, type Remark } from './remarks.ts';

/** Rows that are held back. */
export interface HeldAward {
  readonly when: ConditionSpec;
  readonly reason: string;
  readonly remark: Remark;
}

/** What stands where a procedure ended without a contract, as a cell of its own. */
const CALLED_OFF = expressionOf([
  'cancel?led|canceled|annulled|void(ed)?|withdrawn|revoked|unsuccessful|not awarded|no award',
  'desiert[oa]|anulad[oa]|cancelad[oa]|revocad[oa]|deserto|deserta|anulat[aă]?|revogad[oa]|fracassad[oa]',
  'annullat[oa]|revocat[oa]|non aggiudicat[oa]|annulee?|sans suite|infructueux|declaree? (sans suite|infructueuse?)',
  'aufgehoben|storniert|nicht vergeben|annullert|avlyst|avbrutt?en|avbrutt|annulleret|keskeytetty|peruutettu|hankinta keskeytetty',
  'ingetrokken|geannuleerd|niet gegund|uniewaznion[eoy]|anulowan[eoy]|zrusen[aoy]?|zruseno|nezadano',
  'скасован[оаи]|відмінен[оа]|не відбувся|отменен[оа]?|не состоял(ся|ась)',
  'eredmenytelen|ponisten[oa]?|razveljavljen[oa]?|iptal( edildi)?|ακυρωθηκε|ματαιωθηκε|αγον(ος|η)|ملغاة|ملغى',
]);

/** A frame within which orders are placed: its amount is the most that they may come to. */
const FRAMEWORK = new RegExp(
  `^(?:${[
    'accords?[ -]cadre|framework|rahmenv|rahmenauftrag|acuerdo marco|accordo quadro|raam(overeenkomst|contract)|acordo[ -]quadro',
    'umowa ramowa|rammeavtale|ramavtal|rammeaftale|rammekontrakt|ramcov|acord[ -]cadru|рамков|рамочн',
    'keret(megallapodas|szerzodes)|okvirni|puite|συμφωνια[ -]πλαισιο|cerceve|اتفاقية اطارية',
  ]
    .map(plainLetters)
    .join('|')})`,
  'u',
);

function expressionOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(plainLetters).join('|')})$`, 'u');
}

const fedTo = (columns: readonly Column[], property: string) => columns.find(({ feeds }) => feeds === property);

export function heldAwards(kind: string, columns: readonly Column[]): readonly HeldAward[] {
  if (kind !== 'Contract') return [];
  return [...unawarded(columns), ...calledOff(columns)];
}

/** No amount, or one of nothing. */
const NOTHING = '[^1-9]*';
const OF_NOTHING = new RegExp(`^${NOTHING}$`, 'u');
const isNothing = (cell: string): boolean => OF_NOTHING.test(cell.trim());

function unawarded(columns: readonly Column[]): readonly HeldAward[] {
  const [supplier, price] = [fedTo(columns, 'supplier'), fedTo(columns, 'price')];
  if (supplier === undefined || price === undefined || fedTo(columns, 'estimate') === undefined) return [];
  const rows = supplier.cells.filter((cell, at) => cell.trim() === '' && isNothing(price.cells[at] ?? ''));
  if (rows.length === 0 || rows.length * 2 > supplier.cells.length) return [];
  const noPrice = {
    any: [
      { column: price.heading, filled: false },
      { column: price.heading, matches: NOTHING },
    ],
  };
  return [
    {
      when: { all: [{ column: supplier.heading, filled: false }, noPrice] },
      reason: 'neither a supplier nor a price: nothing was awarded',
      remark: ofUnawarded(supplier.heading, price.heading),
    },
  ];
}

function calledOff(columns: readonly Column[]): readonly HeldAward[] {
  return columns.flatMap(({ heading, feeds, cells }) => {
    const words = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => CALLED_OFF.test(plainLetters(cell)));
    if (feeds !== undefined || words.length === 0) return [];
    return [
      {
        when: { column: heading, is: words },
        reason: 'called off: no contract came of it',
        remark: ofCalledOff(heading, words),
      },
    ];
  });
}

export interface Frameworks {
  /** True of rows whose amount is a price. */
  readonly when: ConditionSpec;
  readonly remark: Remark;
}

/** A column of few words, one of which is that of a framework. */
export function frameworks(columns: readonly Column[]): Frameworks | undefined {
  const price = fedTo(columns, 'price');
  if (price === undefined) return undefined;
  for (const { heading, feeds, cells } of columns) {
    const distinct = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => cell !== '');
    const words = distinct.filter((cell) => FRAMEWORK.test(plainLetters(cell)));
    const isOfKinds = distinct.length < 8 || distinct.length * 2 < cells.length;
    if (words.length === 0 || !isOfKinds || (feeds !== undefined && feeds !== 'kind')) continue;
    return { when: { column: heading, isNot: words }, remark: ofFramework(heading, words, price.heading) };
  }
  return undefined;
}

/** Firms one after another in one cell. */
const SEVERAL = '[\\s\\S]*\\S *[;|\\n] *\\S[\\s\\S]*';
const several = new RegExp(`^(?:${SEVERAL})$`, 'u');

/** Of a column of names, a cell that holds several; undefined where none does. */
export const severalNames = (cells: readonly string[]): string | undefined =>
  cells.find((cell) => several.test(cell.trim()));

/** True of a row in which that column holds one name. */
export const isOneName = (heading: string): ConditionSpec => ({
  all: [{ column: heading, filled: true }, { not: { column: heading, matches: SEVERAL } }],
});
