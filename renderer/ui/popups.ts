import { soon } from './soon'

/** Menus and messages: they float, and none is seen at the start. A dialog is there at once, for it is typed into. */
export const usePopups = soon(async () => {
  const [menu, toasts] = await Promise.all([import('./menu-popup'), import('./toast-popups')])
  return { MenuPopup: menu.MenuPopup, ToastPopups: toasts.ToastPopups }
})
