import { day, line, prose, rows } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const decision = defineKind({
  kind: 'decision',
  label: 'Decision',
  plural: 'Decisions',
  purpose: 'A choice about your way, what it cost, and whether it was right.',
  example: 'Stay with Pricing, refuse the platform offer',
  series: 'E',
  fields: {
    options: rows(
      'Options',
      { option: line('Option'), pro: line('For it'), contra: line('Against it') },
      { one: 'option', tabular: true },
    ),
    chosen: line('Chosen'),
    givenUp: prose('Given up'),
    why: prose('Why'),
    outcome: prose('What came of it'),
    reviewOn: day('Look at it again on'),
  },
  sections: [
    { title: 'The decision', fields: ['chosen', 'why', 'options', 'givenUp'] },
    { title: 'Looking back', fields: ['reviewOn', 'outcome'] },
  ],
  reads: ({ chosen, why }) => chosen || firstLine(why),
})
