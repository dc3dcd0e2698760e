import { PACKET_OUTPUTS, PACKET_PROFILES } from '../case/packet-outputs'
import { choice, day, group, line, lines, prose, reference, references, rows } from './field'
import { defineKind } from './kind'
import { LEVELS } from '../rubric/levels'
import { firstLine } from './one-line'

const PAPERS = { a4: 'A4', letter: 'Letter' } as const

const statement = (label: string) =>
  group(label, { person: reference('Person', ['person']), text: prose('Statement'), on: day('Date') })

export const transitionCase = defineKind({
  kind: 'case',
  label: 'Case',
  plural: 'Cases',
  purpose: 'What you ask for in one review, and the evidence you choose to show for it.',
  example: 'MLE, spring review',
  series: null,
  fields: {
    move: choice('Kind of move', { transition: 'Transition', promotion: 'Promotion' }),
    currentRole: line('Current role'),
    currentLevel: line('Current level'),
    targetRole: line('Target role'),
    targetLevel: choice('Target level', LEVELS),
    team: line('Team'),
    date: day('Date of the packet'),
    periodFrom: day('Evidence from'),
    periodTo: day('Evidence to'),
    confidentiality: line('Confidentiality label'),
    rubric: line('Rubric'),
    rubricVersion: line('Version of the rubric', { hint: 'Empty means the newest.' }),
    paper: choice('Paper', PAPERS),
    ask: prose('The ask', { hint: 'One sentence: which role, at which level, from when.' }),
    whyNow: prose('Why now'),
    proofs: rows(
      'Strongest proofs',
      { record: reference('Exhibit', []), text: line('In one line') },
      { hint: 'At most three: a number, its interval, its exhibit.' },
    ),
    flagships: references('Flagship projects', ['project'], { hint: 'Three to five.' }),
    claims: rows('Claims', {
      criterion: line('Criterion'),
      text: prose('Claim', { hint: 'First person, past tense, a number or a name in each sentence.' }),
      citations: references('Exhibits', []),
      privateNote: prose('Private note'),
    }),
    feedback: references('Feedback to quote', ['feedback']),
    story: prose('How I came here', { hint: 'The start of the ML work and how its scope grew.' }),
    gaps: rows('Known gaps', {
      criterion: line('Criterion'),
      gap: prose('Gap'),
      plan: prose('Plan'),
      by: day('By'),
      mentor: reference('With', ['person']),
    }),
    managerStatement: statement("The manager's statement"),
    mentorStatement: statement("The mentor's statement"),
    selections: rows(
      'Selections',
      {
        name: line('Name'),
        output: choice('Output', PACKET_OUTPUTS),
        profile: choice('For readers', PACKET_PROFILES),
        paper: choice('Paper', PAPERS),
        template: line('Template'),
        without: lines('Parts left out'),
        leftOut: references('Records left out', []),
      },
      { hint: 'What one audience gets: which output, without which parts and records.' },
    ),
    dismissed: rows(
      'Findings set aside',
      { key: line('Finding'), reason: line('Reason'), on: day('On') },
      { hint: 'What the pre-flight found and you have decided to leave, each with your reason.' },
    ),
  },
  sections: [
    {
      title: 'The ask',
      fields: [
        'move',
        'currentRole',
        'currentLevel',
        'targetRole',
        'targetLevel',
        'team',
        'date',
        'periodFrom',
        'periodTo',
        'confidentiality',
        'rubric',
        'rubricVersion',
        'paper',
        'ask',
        'whyNow',
      ],
    },
    { title: 'The proof', fields: ['proofs', 'flagships', 'claims', 'feedback', 'story'] },
    { title: 'Gaps and statements', fields: ['gaps', 'managerStatement', 'mentorStatement'] },
    { title: 'Selections', fields: ['selections'] },
    { title: 'Set aside', fields: ['dismissed'] },
  ],
  reads: ({ ask }) => firstLine(ask),
})
