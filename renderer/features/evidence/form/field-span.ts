import type { Field } from '@shared/records/field'

/** How many of the form's four columns a field takes. */
export function spanOf({ control, label, choices }: Pick<Field, 'control' | 'label' | 'choices'>): 1 | 2 | 4 {
  switch (control) {
    case 'prose':
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
