import { useEffect } from 'react'
import { useWriteSettings } from './mutations'
import { useSettings } from './queries'

/** Puts the chosen theme on the page; "system" leaves the choice to the system. */
export function useTheme() {
  const theme = useSettings().data?.theme ?? 'system'
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}

/** Turns light to dark and back, from whatever is shown now. */
export function useThemeSwitch(): () => void {
  const { mutate } = useWriteSettings()
  return () => mutate({ theme: isDark() ? 'light' : 'dark' })
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
}
