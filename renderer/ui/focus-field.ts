import { CHOOSE_WORDS } from './text-desk'

const CONTROLS = 'input:not([type="file"]), textarea, [contenteditable="true"], button, [role="combobox"]'

/**
 * Goes to the control of a field by its path, such as "interval.low", and chooses some of its text where that is asked.
 * A path that no field has leads to the nearest one above or below it. Answers whether there was one.
 */
export function focusField(root: ParentNode, path: string, words?: { from: number; to: number }): boolean {
  const place = placeOf(root, path)
  const control = place?.querySelector<HTMLElement>(CONTROLS)
  if (!place || !control) return false
  place.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
  if (words && control instanceof HTMLTextAreaElement) control.setSelectionRange(words.from, words.to)
  else if (words) control.dispatchEvent(new CustomEvent(CHOOSE_WORDS, { detail: words }))
  return true
}

/** The field itself, or the first one inside what the path names, or the nearest one around it. */
function placeOf(root: ParentNode, path: string): HTMLElement | null {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const prefix = CSS.escape(steps.slice(0, length).join('.'))
    const found = root.querySelector<HTMLElement>(`[data-field="${prefix}"], [data-field^="${prefix}."]`)
    if (found) return found
  }
  return null
}
