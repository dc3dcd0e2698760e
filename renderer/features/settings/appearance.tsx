import { useWriteSettings } from '@/client/mutations'
import { useSettings } from '@/client/queries'
import { ErrorNote } from '@/ui/error-note'
import { SectionHead } from '@/ui/section-head'
import { Segmented } from '@/ui/segmented'
import css from './settings.module.css'

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export function Appearance() {
  const theme = useSettings().data?.theme ?? 'system'
  const write = useWriteSettings()
  return (
    <section aria-labelledby="appearance">
      <SectionHead id="appearance" title="Appearance" />
      <div className={css.actions}>
        <Segmented label="Theme" value={theme} options={themes} onChange={(next) => write.mutate({ theme: next })} />
      </div>
      {write.error && <ErrorNote error={write.error} />}
    </section>
  )
}
