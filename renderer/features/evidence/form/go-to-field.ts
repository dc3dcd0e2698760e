import { focusField } from '@/ui/focus-field'

/** Goes to a field of the form that is open, by its path: "interval.low". */
export function goToField(path: string): void {
  const form = document.querySelector<HTMLElement>('[data-form]')
  if (form) focusField(form, path)
}
