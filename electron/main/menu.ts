import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The system's own commands; Casebook's own are in its window, the same on both hosts. */
export function setMenu(options: { isMac: boolean; isPackaged: boolean }): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ]
  const development: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(options.isMac ? [{ role: 'appMenu' } as const] : []),
      { role: 'fileMenu' },
      { role: 'editMenu' },
      { label: 'View', submenu: options.isPackaged ? view : [...view, ...development] },
      { role: 'windowMenu' },
    ]),
  )
}
