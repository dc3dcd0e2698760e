import { choice, prose } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const environment = defineKind({
  kind: 'environment',
  label: 'Environment observation',
  plural: 'Environment observations',
  purpose: 'What your team and manager make possible, seen on a certain day.',
  example: 'The manager gave one day a week for the pipeline work',
  series: null,
  fields: {
    aspect: choice('Aspect', {
      'ml-work': 'The team has ML work',
      transitions: 'Others made the transition here',
      manager: 'The manager acts',
      mentor: 'A mentor is at hand',
      platform: 'Data and platform are open',
      time: 'There is time for it',
    }),
    state: choice('State', { good: 'Good', mixed: 'Mixed', poor: 'Poor' }),
    observation: prose('Observation', { hint: 'What was said or done, and by whom.' }),
  },
  sections: [{ title: 'What I saw', fields: ['aspect', 'state', 'observation'] }],
  reads: ({ observation }) => firstLine(observation),
})
