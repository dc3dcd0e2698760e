import { TEST_SCORE_SECTIONS, CHECK_STATES, type TestScoreSection } from '../project/test-score-checks'
import { choice, group, line, prose, references } from './field'
import { defineKind } from './kind'

const check = (text: string) => group(text, { done: choice('Done', CHECK_STATES), note: line('Note') })

/** The seven checks of one section, each with how far it is done and a note. */
const section = (name: TestScoreSection) => {
  const { label, checks } = TEST_SCORE_SECTIONS[name]
  return group(label, Object.fromEntries(Object.entries(checks).map(([id, text]) => [id, check(text)])))
}

/** How well a system for machine learning is tested, on one day. A later one of the same project shows what changed. */
export const testScore = defineKind({
  kind: 'test-score',
  label: 'ML Test Score',
  plural: 'ML Test Scores',
  purpose:
    'How well a model and its pipeline are tested and watched on a certain day, by the 28 checks of Breck et al.',
  example: 'Training pipeline, before the rewrite',
  series: 'E',
  fields: {
    system: line('System', { hint: 'The model or pipeline that was scored.' }),
    scoredWith: references('Scored with', ['person']),
    data: section('data'),
    model: section('model'),
    infrastructure: section('infrastructure'),
    monitoring: section('monitoring'),
    changed: prose('What I changed since the last score'),
    limits: prose('Limits', { hint: 'What the score leaves out.' }),
  },
  sections: [
    { title: 'What was scored', fields: ['system', 'scoredWith'] },
    { title: TEST_SCORE_SECTIONS.data.label, fields: ['data'] },
    { title: TEST_SCORE_SECTIONS.model.label, fields: ['model'] },
    { title: TEST_SCORE_SECTIONS.infrastructure.label, fields: ['infrastructure'] },
    { title: TEST_SCORE_SECTIONS.monitoring.label, fields: ['monitoring'] },
    { title: 'What came of it', fields: ['changed', 'limits'] },
  ],
  reads: ({ system }) => system,
})
