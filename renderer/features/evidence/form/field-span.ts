import type { Field } from '@shared/records/field'

/** How many of the form's four columns a field takes. */
export function spanOf({ control, label }: Pick<Field, 'control' | 'label'>): 1 | 2 | 4 {
  switch (control) {
    case 'prose':
    case 'rows':
    case 'group':
      return 4
    case 'number':
    case 'day':
    case 'choice':
      return label.length > 18 ? 2 : 1
    default:
      return 2
  }
}
