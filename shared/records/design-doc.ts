import { choice, line, number, prose, references, rows } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

export const designDoc = defineKind({
  kind: 'design-doc',
  label: 'Design doc',
  plural: 'Design docs',
  purpose: 'A document that framed a decision: what was chosen, against what, and how the review ended.',
  example: 'Design: weekly price proposals, with a stop rule',
  series: 'E',
  fields: {
    status: choice('Status', {
      draft: 'Draft',
      'in-review': 'In review',
      approved: 'Approved',
      rejected: 'Rejected',
      superseded: 'Superseded',
    }),
    share: number('My share of the writing', { min: 0, max: 100, unit: '%' }),
    reviewers: references('Reviewers', ['person']),
    abstract: prose('Abstract', { hint: 'Five lines for a reader who will not open the document.' }),
    decision: prose('Decision'),
    considered: rows(
      'Alternatives',
      {
        option: line('Option'),
        pro: line('For it'),
        contra: line('Against it'),
        why: line('Why it was not chosen'),
      },
      {
        one: 'alternative',
        tabular: true,
        hint: 'What else was on the table; the one without machine learning and doing nothing included.',
      },
    ),
    // Where the alternatives stood before they had a table; what stands here is kept and printed.
    alternatives: prose('Alternatives, as text', { hint: 'Each with the reason it was not chosen.' }),
    baseline: prose('Baseline without machine learning'),
    success: line('Success criterion', { hint: 'The metric and the value that were to be reached.' }),
    stopRule: line('Stop condition', { hint: 'What would have ended the work.' }),
    reviewResult: prose('Result of the review'),
    borneOut: prose('How it turned out', { hint: 'What later proved the decision right or wrong.' }),
  },
  sections: [
    { title: 'The decision', fields: ['decision', 'considered', 'alternatives', 'baseline', 'success', 'stopRule'] },
    { title: 'The document', fields: ['status', 'share', 'reviewers', 'abstract'] },
    { title: 'The review', fields: ['reviewResult', 'borneOut'] },
  ],
  reads: ({ abstract, decision }) => firstLine(abstract || decision),
})
