import { choice, line, prose, reference, references } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const idea = defineKind({
  kind: 'idea',
  label: 'Idea',
  plural: 'Ideas',
  purpose: 'A project that does not exist yet, and where the thought came from.',
  example: 'Weekly price proposals for thin categories',
  series: null,
  fields: {
    from: references('Came from', ['learning', 'meeting', 'feedback']),
    hypothesis: prose('Hypothesis'),
    metric: line('Metric it should move'),
    effort: choice('Effort', { days: 'Days', weeks: 'Weeks', months: 'Months' }),
    next: line('Next step'),
    status: choice('Status', { open: 'Open', proposed: 'Proposed', started: 'Started', dropped: 'Dropped' }),
    became: reference('Became the project', ['project']),
  },
  sections: [
    { title: 'The idea', fields: ['hypothesis', 'metric', 'effort', 'status', 'next'] },
    { title: 'Its way', fields: ['from', 'became'] },
  ],
  reads: ({ hypothesis }) => firstLine(hypothesis),
})
