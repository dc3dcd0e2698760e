import { soon } from './soon'

/** Menus, dialogs and messages: all of them float, and none is seen at the start. */
export const usePopups = soon(async () => {
  const [menu, dialog, toasts] = await Promise.all([
    import('./menu-popup'),
    import('./dialog-popup'),
    import('./toast-popups'),
  ])
  return { MenuPopup: menu.MenuPopup, DialogPopup: dialog.DialogPopup, ToastPopups: toasts.ToastPopups }
})
