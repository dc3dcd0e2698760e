import { choice, day, line, prose, reference } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const qualification = defineKind({
  kind: 'qualification',
  label: 'Qualification',
  plural: 'Qualifications',
  purpose: 'Something the target role asks for: what you hold of it, and how you will close the gap.',
  example: 'Two years of models in production',
  series: 'E',
  fields: {
    roleOption: reference('Asked for by', ['role-option']),
    requirement: prose('What is asked'),
    held: choice('Held', { no: 'No', partly: 'Partly', yes: 'Yes' }),
    proof: prose('What shows it'),
    gap: prose('What is missing'),
    plan: prose('Plan'),
    due: day('By'),
    issuer: line('Issued by', { example: 'for a certificate' }),
  },
  sections: [
    { title: 'The requirement', fields: ['requirement', 'roleOption', 'held', 'issuer', 'proof'] },
    { title: 'The gap', fields: ['gap', 'plan', 'due'] },
  ],
  reads: ({ requirement }) => firstLine(requirement),
})
