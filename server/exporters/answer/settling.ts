/** The facts that would change an answer, with the words of the catalogue: beside `expected` of docs/CASE-FORMAT.md. */
import { renderValue } from '../../../schema/messages/index.ts';
import type { SettlingFact, WhatWouldSettle } from '../../domain/liability/settle/settle.ts';
import { amountTextOrNull } from '../../domain/money.ts';
import type { Param } from '../../domain/outcome.ts';
import { type Names, shownMissing } from './expected-shape.ts';
import { wireParam } from './wire-param.ts';

function shownValue(value: Param, names?: Names) {
  const wire = wireParam(value);
  return { value: wire, text: renderValue(wire, names === undefined ? {} : { names }) };
}

function shownSettling({ facts, values, rows, amount }: SettlingFact, names?: Names) {
  return {
    facts: facts.map((fact) => shownMissing(fact, names)),
    values: values.map((run) => run.map((value) => shownValue(value, names))),
    rows: rows.map((row) => ({
      ...row,
      outcomes: row.outcomes.map((outcome) => ({
        status: outcome.status,
        amount: amountTextOrNull(outcome.amount),
      })),
    })),
    amount: amountTextOrNull(amount),
  };
}

export function settlingShape(found: WhatWouldSettle, names?: Names) {
  return {
    facts: found.facts.map((fact) => shownSettling(fact, names)),
    still_open: found.stillOpen,
    cut: found.cut,
  };
}
