/** Checklists of a workplace, with the words of the catalogue. */
import { word } from '../../../schema/messages/index.ts';
import type { Checklist } from '../../domain/indicators/checklist.ts';
import type { ConditionAnswer } from '../../domain/indicators/conditions.ts';
import type { ListStatus } from '../../domain/indicators/lists.ts';
import type { Evidence, Observation } from '../../domain/indicators/observation.ts';
import type { Presumption } from '../../domain/indicators/presumption.ts';
import type { Message } from '../../domain/outcome.ts';
import type { Statement } from '../../store/store.ts';
import { shown, shownStep } from './expected-shape.ts';

interface Answer {
  readonly workplace: string;
  readonly name?: string;
  readonly asOf: string;
  readonly notes: readonly Message[];
  readonly lists: readonly Checklist[];
  readonly conditions: readonly ConditionAnswer[];
  readonly presumptions: readonly Presumption[];
  readonly presumptionStatus: ListStatus;
  readonly evidence: readonly {
    readonly id: string;
    readonly evidence: Evidence;
    readonly sources: readonly Statement[];
  }[];
  readonly observed: number;
  readonly unlisted: number;
  readonly leftOut: number;
}

export function indicatorsShape(answer: Answer) {
  const { workplace, name, asOf, observed, unlisted, leftOut } = answer;
  return {
    ...{ workplace, name: name ?? null, as_of: asOf, notes: answer.notes.map((note) => shown(note)) },
    lists: answer.lists.map(listShape),
    conditions: answer.conditions.map((one) => ({
      ...{ condition: one.condition, name: shown(one.name), citation: one.cite },
      ...{ state: one.state, state_text: word(one.state) },
      ...{ gaps: one.gaps.map(evidenceShape), kept: one.kept.map(evidenceShape) },
    })),
    presumption_status: answer.presumptionStatus,
    presumptions: answer.presumptions.map(presumptionShape),
    evidence: answer.evidence.map(({ evidence, sources }) => ({
      ...evidenceShape(evidence),
      sources: sources.map(({ publisher, source }) => ({ publisher, ...source })),
    })),
    ...{ observed, unlisted, left_out: leftOut },
  };
}

function listShape({ list, title, notes, rows, dimensions }: Checklist) {
  return {
    ...{ list: list.id, title: shown(title), dated: list.dated, status: list.status },
    ...{ citation: list.cite, verification: list.verification, checked: list.checked ?? null },
    notes: notes.map((note) => shown(note)),
    indicators: rows.map((row) => ({
      ...{ indicator: row.code, name: shown(row.name), citation: row.cite ?? null },
      ...{ dimension: row.dimension ?? null, strength: row.strength ?? null },
      ...{ state: row.state, state_text: word(row.state) },
      ...{ seen: row.seen.map(evidenceShape), not_found: row.notFound.map(evidenceShape) },
    })),
    dimensions: dimensions.map(({ dimension, name, state, steps }) => ({
      ...{ dimension, name: shown(name), state, state_text: word(state), steps: steps.map((step) => shownStep(step)) },
    })),
  };
}

function presumptionShape({ person, state, said, rebuttals, steps, effects }: Presumption) {
  return {
    ...{ person, state, state_text: word(state), said: said.map(observationShape) },
    steps: steps.map((step) => shownStep(step)),
    effects: effects.map((effect) => shownStep(effect)),
    rebuttals: rebuttals.map(({ observation, rebuts, step }) => ({
      ...{ ...observationShape(observation), ...observation.rebuttal, rebuts, why: shownStep(step) },
    })),
  };
}

function evidenceShape(evidence: Evidence) {
  if (evidence.kind !== 'wage_flag') return { kind: evidence.kind, ...observationShape(evidence.observation) };
  const { wageRecord, test, on } = evidence.gap;
  return { kind: evidence.kind, record: wageRecord, test, on: on ?? null };
}

function observationShape({ id, about, person, on, text, condition, standard }: Observation) {
  const of = person === undefined ? {} : { person };
  const against = condition === undefined ? {} : { condition, standard: standard ?? null };
  return { record: id, about, ...of, on: on ?? null, text: text ?? null, ...against };
}
