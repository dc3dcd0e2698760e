import { choice, day, line, prose } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const milestone = defineKind({
  kind: 'milestone',
  label: 'Milestone',
  plural: 'Milestones',
  purpose: 'A step of the transition plan that one can see to be reached.',
  example: 'First model in production, owned alone',
  series: 'E',
  fields: {
    status: choice('Status', {
      planned: 'Planned',
      'in-progress': 'In progress',
      reached: 'Reached',
      missed: 'Missed',
      dropped: 'Dropped',
    }),
    due: day('Due'),
    reachedOn: day('Reached on'),
    measure: line('How one will know'),
    notes: prose('Notes'),
    outcome: prose('What came of it'),
  },
  sections: [
    { title: 'The step', fields: ['measure', 'status', 'due', 'reachedOn', 'notes'] },
    { title: 'What came of it', fields: ['outcome'] },
  ],
  reads: ({ measure, outcome }) => firstLine(outcome) || measure,
})
