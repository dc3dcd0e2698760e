import { useQuery } from '@tanstack/react-query'
import { CAPTURE_SHORTCUTS, type CaptureShortcut } from '@shared/vault-info'
import { client } from '@/client/client'
import { useWriteSettings } from '@/client/mutations'
import { keys, useAppInfo, useSettings } from '@/client/queries'
import { ErrorNote } from '@/ui/error-note'
import { SectionHead } from '@/ui/section-head'
import { Select } from '@/ui/select'
import css from './settings.module.css'

const nameOf = (shortcut: CaptureShortcut): string =>
  shortcut === 'off' ? 'Off' : shortcut.replace('CommandOrControl', commandKey()).replaceAll('+', ' ')

const commandKey = () => (navigator.userAgent.includes('Mac') ? 'Cmd' : 'Ctrl')

/** The keys that open capture from any program, where the host can have such keys. */
export function CaptureKeys() {
  const shortcut = useSettings().data?.captureShortcut
  const isPossible = useAppInfo().data?.can.captureShortcut
  const write = useWriteSettings()
  const { data } = useQuery({
    queryKey: [...keys.settings, 'capture-keys', shortcut],
    queryFn: ({ signal }) => client.call('capture.shortcut', {}, { signal }),
    enabled: isPossible === true && !write.isPending,
  })
  if (!isPossible || !shortcut) return null
  return (
    <section aria-labelledby="capture-keys">
      <SectionHead id="capture-keys" title="Capture from anywhere" />
      <p>These keys open a line to write in, whatever program you are in, while Casebook runs.</p>
      <div className={css.actions}>
        <Select
          label="Keys for capture"
          value={shortcut}
          choices={CAPTURE_SHORTCUTS.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(next) => next && write.mutate({ captureShortcut: next })}
        />
      </div>
      {shortcut !== 'off' && data && !data.works && (
        <output>
          {nameOf(shortcut)} does not answer: another program has these keys, or the system gives none. Choose others.
        </output>
      )}
      {write.error && <ErrorNote error={write.error} />}
    </section>
  )
}
