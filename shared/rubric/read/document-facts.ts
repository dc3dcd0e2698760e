import { testScoreOf } from '../../project/test-score'
import type { RecordOf } from '../../records/kinds'
import { artefact, choose, isSaid, outcome, type KindFacts } from './facts'

const CARD = {
  outcome: outcome([
    'It says how well the model does.',
    'It does not say how well the model does.',
    'slices',
    'add the results, for all and by group',
  ]),
  artefact: artefact([
    'The card is itself the document.',
    'The card does not say yet what the model is for.',
    'use.purpose',
    'say what the model is for',
  ]),
}

export const modelCard = ({ slices, metrics, use }: RecordOf<'model-card'>): KindFacts => ({
  outcome: choose(slices.some(({ value }) => value !== null) || isSaid(metrics.measures), CARD.outcome),
  role: null,
  artefact: choose(isSaid(use.purpose), CARD.artefact),
  nature: null,
})

const CHECKS = ['No check is answered yet.', 'data', 'answer the checks'] as const
const SCORE = {
  outcome: outcome(['It says which checks are done.', ...CHECKS]),
  artefact: artefact(['The answered checks are the document.', ...CHECKS]),
}

export function testScore(record: RecordOf<'test-score'>): KindFacts {
  const isAnswered = testScoreOf(record).answered > 0
  return {
    outcome: choose(isAnswered, SCORE.outcome),
    role: null,
    artefact: choose(isAnswered, SCORE.artefact),
    nature: null,
  }
}
