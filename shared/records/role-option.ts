import { choice, line, prose } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const roleOption = defineKind({
  kind: 'role-option',
  label: 'Role option',
  plural: 'Role options',
  purpose: 'A kind of role you could aim for, to compare with the others.',
  example: 'Applied MLE in Pricing',
  series: null,
  fields: {
    roleType: choice('Type', {
      applied: 'Applied machine learning engineer',
      platform: 'ML platform or MLOps',
      research: 'Researcher or applied scientist',
      'data-science': 'Data scientist',
      other: 'Other',
    }),
    place: line('Team or company'),
    requirements: prose('What it asks for'),
    attraction: prose('What draws me'),
    concerns: prose('What worries me'),
    sweetSpot: prose('What I bring', { hint: 'The domain you already know.' }),
    standing: choice('Standing', {
      exploring: 'Exploring',
      favoured: 'Favoured',
      'ruled-out': 'Ruled out',
      taken: 'Taken',
    }),
  },
  sections: [
    {
      title: 'The role',
      fields: ['roleType', 'place', 'standing', 'requirements', 'sweetSpot', 'attraction', 'concerns'],
    },
  ],
  reads: ({ place, attraction }) => place || firstLine(attraction),
})
