import { line, lines, prose } from './field'
import { defineKind } from './kind'

export const profile = defineKind({
  kind: 'profile',
  label: 'Profile',
  plural: 'Profile',
  purpose: 'Who you are, where you stand and what draws you to machine learning.',
  example: 'A. Engineer',
  titleLabel: 'Name',
  series: null,
  fields: {
    currentRole: line('Current role'),
    currentLevel: line('Current level'),
    team: line('Team'),
    organization: line('Organization'),
    motivation: prose('Why machine learning'),
    interests: lines('Areas that interest me'),
    domainKnowledge: prose('The domain I know', { hint: 'Where your knowledge of the business makes you rare.' }),
  },
  sections: [
    {
      title: 'Me',
      fields: ['currentRole', 'currentLevel', 'team', 'organization', 'motivation', 'interests', 'domainKnowledge'],
    },
  ],
  reads: ({ currentRole, team }) => [currentRole, team].filter(Boolean).join(', '),
})
