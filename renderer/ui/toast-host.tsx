import { usePopups } from './popups'

/** Short messages at the foot of the window, for what happened elsewhere or can be undone. */
export function ToastHost() {
  const popups = usePopups()
  return popups && <popups.ToastPopups />
}
