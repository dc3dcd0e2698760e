import { choice, line, prose, reference } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const learning = defineKind({
  kind: 'learning',
  label: 'Learning',
  plural: 'Learnings',
  purpose: 'An insight, a challenge with its solution, or something read: the trail of how you think.',
  example: 'Label leak in price features, found and fixed',
  series: 'E',
  fields: {
    form: choice('Form', { insight: 'Insight', challenge: 'Challenge', reading: 'Reading', course: 'Course' }),
    source: line('Source', { hint: 'The article, talk, incident or course.' }),
    insight: prose('Insight'),
    challenge: prose('Challenge'),
    solution: prose('Solution'),
    applied: prose('Where I used it'),
    idea: reference('Led to the idea', ['idea']),
  },
  sections: [
    { title: 'What I learned', fields: ['form', 'source', 'insight'] },
    { title: 'Challenge and solution', fields: ['challenge', 'solution'] },
    { title: 'What came of it', fields: ['applied', 'idea'] },
  ],
  reads: ({ insight, challenge, source }) => firstLine(insight || challenge) || source,
})
