import type { Field } from '@shared/records/field'
import type { Layout, Span } from './layout'

/** How many of the form's four columns a field takes: what its kind says, else what its control needs. */
export function spanOf(field: Field, path: readonly string[], layout: Layout = {}): Span {
  return layout.spans?.[path.join('.')] ?? byControl(field)
}

function byControl({ control, label, choices }: Field): Span {
  switch (control) {
    case 'prose':
    // Each of them may be a sentence.
    case 'lines':
    case 'rows':
    case 'group':
      return 4
    case 'number':
    case 'day':
      return label.length > 18 ? 2 : 1
    case 'choice':
      return label.length > 18 || choices?.some((choice) => choice.label.length > 14) ? 2 : 1
    default:
      return 2
  }
}
