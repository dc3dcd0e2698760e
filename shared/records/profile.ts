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
    { title: 'Where I stand', fields: ['currentRole', 'currentLevel', 'team', 'organization'] },
    { title: 'Where I want to go', fields: ['motivation', 'interests'] },
    { title: 'What I bring', fields: ['domainKnowledge'] },
  ],
  reads: ({ currentRole, team }) => [currentRole, team].filter(Boolean).join(', '),
})
