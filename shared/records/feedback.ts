import { choice, flag, prose, reference } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const RELATIONS = {
  manager: 'Manager',
  mentor: 'Mentor',
  'ml-peer': 'ML peer',
  peer: 'Peer',
  partner: 'Partner: product, data, science',
  report: 'Report or mentee',
  customer: 'Customer',
  other: 'Other',
} as const

export const feedback = defineKind({
  kind: 'feedback',
  label: 'Feedback',
  plural: 'Feedback',
  purpose: 'What somebody said about your work, word for word, with who they are and whether you may quote it.',
  example: 'Staff MLE, Ranking, on the shrinkage prior',
  series: 'F',
  fields: {
    giver: reference('From', ['person']),
    relation: choice('Relation', RELATIONS),
    machineLearningSide: flag('Speaks for the ML side', { hint: 'Committees look for at least one such voice.' }),
    source: choice('Source', {
      review: 'Review',
      message: 'Message',
      meeting: 'Conversation',
      document: 'Comment on a document',
      survey: 'Survey',
    }),
    quote: prose('Quote', { hint: 'Word for word. Praise counts when it names what you did.' }),
    context: prose('Context'),
    consent: choice('Consent to quote', {
      given: 'Given',
      asked: 'Asked',
      'not-asked': 'Not asked',
      refused: 'Refused',
    }),
  },
  sections: [
    { title: 'The words', fields: ['quote', 'context'] },
    { title: 'The voice', fields: ['giver', 'relation', 'source', 'machineLearningSide'] },
    { title: 'Consent', fields: ['consent'] },
  ],
  reads: ({ quote }) => firstLine(quote),
})
