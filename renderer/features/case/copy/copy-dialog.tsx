import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Copy, Download } from 'lucide-react'
import { useRef, useState } from 'react'
import { client } from '@/client/client'
import { saveAs } from '@/client/download'
import { keys } from '@/client/queries'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { Segmented } from '@/ui/segmented'
import { Select } from '@/ui/select'
import { useToasts } from '@/ui/use-toasts'
import type { CaseDraft } from '../case-parts'
import { optionsOf, type PacketChoice } from '../choice/packet-choice'
import css from './copy-dialog.module.css'

const formats = [
  { value: 'markdown', label: 'Markdown' },
  { value: 'text', label: 'Plain text' },
] as const
type Format = (typeof formats)[number]['value']

interface Props {
  draft: CaseDraft
  choice: PacketChoice
  open: boolean
  onClose: () => void
}

/** The packet as text, whole or one part of it, to paste into a company's own form. */
export function CopyDialog({ open, onClose, ...rest }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Copy as text"
      description="The same words as on the pages, to paste into your company’s own form."
      width="wide"
    >
      {open && <TextOfPacket {...rest} />}
    </Dialog>
  )
}

function usePacketText(choice: PacketChoice, format: Format, section: string | null, flush: CaseDraft['flush']) {
  const { paper: _paper, template: _template, ...options } = optionsOf(choice)
  const asked = { ...options, format, ...(section === null ? {} : { section }) }
  return useQuery({
    queryKey: [...keys.vault, 'packet-text', asked],
    queryFn: async ({ signal }) => {
      await flush()
      return client.call('packet.text', asked, { signal })
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

function TextOfPacket({ draft: { flush }, choice }: Pick<Props, 'draft' | 'choice'>) {
  const [format, setFormat] = useState<Format>('markdown')
  const [section, setSection] = useState<string | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const toasts = useToasts()
  const { data, error } = usePacketText(choice, format, section, flush)
  const copy = async () => {
    if (!data) return
    try {
      await navigator.clipboard.writeText(data.text)
      toasts.show({ text: 'Copied.' })
    } catch {
      // The clipboard may be closed to pages; the person's own key is not.
      area.current?.select()
      toasts.show({ text: 'All of it is chosen: Ctrl C copies it.' })
    }
  }
  if (error) return <ErrorNote error={error} />
  return (
    <div className={css.form}>
      <div className={css.tools}>
        <Segmented label="Format" value={format} options={formats} onChange={setFormat} />
        <div className={css.section}>
          <Select
            label="Part of the packet"
            value={section}
            choices={(data?.sections ?? []).map(({ id, title }) => ({ value: id, label: title }))}
            emptyLabel="All of it"
            onChange={setSection}
          />
        </div>
        <Button
          icon={<Icon of={Download} />}
          onClick={() => data && saveAs(data.name, new TextEncoder().encode(data.text), 'text/plain')}
        >
          Save as a file
        </Button>
        <Button variant="primary" icon={<Icon of={Copy} />} onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      <textarea
        ref={area}
        readOnly
        aria-label="The packet as text"
        value={data?.text ?? ''}
        className={css.text}
        rows={18}
      />
    </div>
  )
}
