import { choice, flag, line, number, prose } from './field'
import { RELATIONS } from './feedback'
import { defineKind } from './kind'
import { PERSON_DISCLOSURES } from './record'

export const person = defineKind({
  kind: 'person',
  label: 'Person',
  plural: 'People',
  purpose: 'Someone who manages, mentors, works with or vouches for you.',
  example: 'Staff MLE, Ranking',
  titleLabel: 'Name',
  series: null,
  fields: {
    role: line('Role'),
    team: line('Team'),
    relation: choice('Relation to me', RELATIONS),
    machineLearningSide: flag('On the ML side'),
    cadence: number('Talk every', { min: 1, max: 365, integer: true, unit: 'days' }),
    notes: prose('Notes'),
    personDisclosure: choice('Show in packets', PERSON_DISCLOSURES),
  },
  sections: [
    { title: 'Who they are', fields: ['role', 'team', 'relation', 'machineLearningSide'] },
    { title: 'Between us', fields: ['cadence', 'notes'] },
    { title: 'In packets', fields: ['personDisclosure'] },
  ],
  reads: ({ role, team }) => [role, team].filter(Boolean).join(', '),
})
