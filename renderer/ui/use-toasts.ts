import type { Toast } from '@base-ui/react/toast'

export interface ToastMessage {
  text: string
  /** One thing to do about it, such as Undo. */
  action?: { label: string; onSelect: () => void }
  /** Announced at once instead of politely. */
  urgent?: boolean
}

type Place = Pick<ReturnType<typeof Toast.createToastManager>, 'add' | 'close'>

let place: Place | null = null
/** What was to be shown before there was a place for it. */
let early: ((to: Place) => void)[] = []

/** The messages stand here from now on, those first that have waited for it. */
export function showToastsIn(next: Place): void {
  place = next
  for (const tell of early.splice(0)) tell(next)
}

function inPlace(tell: (to: Place) => void): void {
  if (place) tell(place)
  else early = [...early, tell]
}

/** The message whose action can be chosen now: a way back is for what was done last. */
let offering: string | undefined
let count = 0

const close = (id: string) => inPlace((to) => to.close(id))

const toasts = {
  close,
  show({ text, action, urgent }: ToastMessage): string {
    const id = `toast-${(count += 1)}`
    if (action && offering !== undefined) close(offering)
    if (action) offering = id
    const actionProps = action && { children: action.label, onClick: () => (close(id), action.onSelect()) }
    inPlace((to) => to.add({ id, title: text, priority: urgent ? 'high' : 'low', ...(actionProps && { actionProps }) }))
    return id
  },
}

/** Shows a short message that leaves by itself. Nothing may be said only here that the person needs later. */
export const useToasts = () => toasts
