import type { RuleText } from '../../rules/rule'

const EXPERIMENTS = 'Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments (2020)'
const OURS = 'Casebook'

/** The rules of the grade, as a packet's appendix prints them. The grade is the first that fits, from A down. */
export const GRADE_RULES = [
  {
    id: 'A1',
    text: 'The effect comes from a randomized experiment, a switchback or an interleaving, which alone set cause apart from coincidence.',
    source: EXPERIMENTS,
  },
  { id: 'A2', text: 'It has a confidence interval, typed or computed from the arms.', source: EXPERIMENTS },
  { id: 'A3', text: 'The number of units in each arm is given.', source: EXPERIMENTS },
  {
    id: 'A4',
    text: 'The arms have the sizes that were planned: the sample-ratio check passed, at p of 0.001 or more where Casebook computes it.',
    source: 'Fabijan et al., Diagnosing sample ratio mismatch in online controlled experiments (2019)',
  },
  {
    id: 'A5',
    text: 'At least one guardrail metric is reported with what was observed, and none is left without.',
    source: EXPERIMENTS,
  },
  { id: 'A6', text: 'When to stop was fixed before the start.', source: EXPERIMENTS },
  { id: 'A7', text: 'A named person has confirmed the number, or the readout is attached.', source: OURS },
  {
    id: 'B1',
    text: 'Without randomization: a comparison shows what would have happened otherwise (difference in differences, synthetic control, regression discontinuity, interrupted series).',
    source: OURS,
  },
  { id: 'B2', text: 'The assumption of that design was checked.', source: OURS },
  { id: 'BA1', text: 'Before and after: both values are given.', source: OURS },
  { id: 'BA2', text: 'Before and after: both periods are given.', source: OURS },
  { id: 'BA3', text: 'Before and after: what else changed in the time is listed.', source: OURS },
  { id: 'OF1', text: 'Offline, on held-out data or in a backtest: the value of the baseline is given.', source: OURS },
  { id: 'X1', text: 'A failed sample-ratio check allows C at most.', source: OURS },
  { id: 'X2', text: 'A disputed verification allows C at most.', source: OURS },
  { id: 'E1', text: 'It was measured, and the record says how. An estimate or a projection is an E.', source: OURS },
  {
    id: 'E2',
    text: 'The effect is stated: a baseline and a result, or an interval. Without, it is an E.',
    source: OURS,
  },
] as const satisfies readonly RuleText[]

export type GradeRule = (typeof GRADE_RULES)[number]['id']
