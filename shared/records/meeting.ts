import { choice, day, flag, line, prose, references, rows } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const meeting = defineKind({
  kind: 'meeting',
  label: '1:1',
  plural: '1:1s',
  purpose: 'A conversation about the way ahead, with what each side promised.',
  example: '1:1 with the engineering manager: scope for spring',
  series: null,
  fields: {
    with: references('With', ['person']),
    agenda: prose('Agenda'),
    notes: prose('Notes'),
    commitments: rows(
      'Commitments',
      {
        what: line('What'),
        who: choice('Whose', { me: 'Mine', them: 'Theirs' }),
        due: day('Due'),
        done: flag('Kept'),
      },
      { one: 'commitment' },
    ),
    next: day('Next on'),
  },
  sections: [
    { title: 'The conversation', fields: ['with', 'next', 'agenda', 'notes'] },
    { title: 'What was promised', fields: ['commitments'] },
  ],
  reads: ({ agenda, notes }) => firstLine(agenda || notes),
})
