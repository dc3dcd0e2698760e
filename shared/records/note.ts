import { prose } from './field'
import { defineKind } from './kind'
import { firstLine } from './one-line'

/** What was captured before anyone said what it is. It is no evidence and comes into no packet until it is refined. */
export const note = defineKind({
  kind: 'note',
  label: 'Note',
  plural: 'Notes',
  purpose: 'A thing caught in a line, to be made a record of another kind later. It counts as no evidence until then.',
  example: 'Leak check caught a bad join before launch',
  series: null,
  fields: { text: prose('Text') },
  sections: [{ title: 'The note', fields: ['text'] }],
  reads: ({ text }) => firstLine(text),
})
