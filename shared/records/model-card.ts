import { choice, day, group, line, number, prose, references, rows } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

/** What a model is for, how good it is and for whom, and what it must not be used for. */
export const modelCard = defineKind({
  kind: 'model-card',
  label: 'Model card',
  plural: 'Model cards',
  purpose:
    'What a model is for, how well it does for which groups, and where its limits are (after Mitchell et al. 2019).',
  example: 'Model card for elasticity v2',
  series: 'E',
  fields: {
    status: choice('Status', { draft: 'Draft', 'in-review': 'In review', published: 'Published' }),
    details: group('Model details', {
      version: line('Version'),
      releasedOn: day('Released on'),
      owners: line('Owners', { example: 'the team, and where questions go' }),
      type: line('Type of model', { example: 'Poisson regression with partial pooling' }),
      training: prose('How it is trained'),
    }),
    use: group('Intended use', {
      purpose: prose('Made for'),
      outOfScope: prose('Not made for'),
      users: line('Used by'),
    }),
    factors: group('Factors', {
      groups: prose('Groups and conditions that may matter', { hint: 'People, regions, devices, seasons.' }),
      evaluated: prose('Those that were looked at'),
    }),
    metrics: group('Metrics', {
      measures: prose('Measures, and why these'),
      threshold: line('Decision threshold'),
      variation: prose('How uncertainty was estimated'),
    }),
    evaluationData: group('Evaluation data', {
      source: prose('What it is'),
      reason: prose('Why it'),
      preparation: prose('How it was prepared'),
    }),
    trainingData: group('Training data', { source: prose('What it is'), preparation: prose('How it was prepared') }),
    slices: rows(
      'Results by group',
      {
        group: line('Group'),
        metric: line('Metric'),
        value: number('Value'),
        low: number('Low'),
        high: number('High'),
        size: number('Examples', { min: 0, integer: true }),
        note: line('Note'),
      },
      { one: 'group', hint: 'One row for all, then one for each group.' },
    ),
    ethics: group('Ethical considerations', {
      risks: prose('Risks', { hint: 'Whom a wrong answer harms, and how.' }),
      mitigations: prose('What was done about them'),
    }),
    caveats: prose('Caveats and advice'),
    reviewers: references('Reviewed by', ['person']),
    reviewResult: prose('Result of the review'),
  },
  sections: [
    { title: 'The model', fields: ['status', 'details'] },
    { title: 'Use', fields: ['use'] },
    { title: 'Factors and metrics', fields: ['factors', 'metrics'] },
    { title: 'Data', fields: ['evaluationData', 'trainingData'] },
    { title: 'Results by group', fields: ['slices'] },
    { title: 'Risks and limits', fields: ['ethics', 'caveats'] },
    { title: 'Review', fields: ['reviewers', 'reviewResult'] },
  ],
  reads: ({ use, details }) => firstLine(use.purpose) || details.type,
})
