import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Field } from '@/ui/field'
import { lazyScreen } from '@/ui/lazy-screen'
import { TextInput } from '@/ui/text-input'
import { pagesWithin, readPageRange } from '@shared/records/page-range'
import type { Attachment } from '@shared/records/record-shape'
import { Suspense, useState } from 'react'
import styles from './attachments-form.module.css'

/** The PDF reader is large, and only loaded when pages are to be seen. */
const PagePictures = lazyScreen(async () => (await import('./page-pictures')).PagePictures, { onDemand: true })

interface Props {
  attachment: Attachment
  /** How many pages the file has. */
  pages: number
  error: string | undefined
  onChange: (patch: Partial<Attachment>) => void
}

/** Which pages of a document go into the packet, and whether as they are. */
export function PageChoice({ attachment, pages, error, onChange }: Props) {
  const { name, pages: chosen = '', exact = false } = attachment
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.choice}>
      <span className={styles.label} aria-hidden>
        Pages
      </span>
      <Field label={`Pages of ${name}`} hideLabel error={error ?? outside(chosen, pages)}>
        <TextInput
          value={chosen}
          placeholder={pages === 1 ? 'The page' : `All ${pages} pages, or 1-3, 7`}
          inputMode="numeric"
          className={styles.pages}
          onChange={(next) => onChange({ pages: next })}
        />
      </Field>
      <Checkbox checked={exact} onChange={(next) => onChange({ exact: next })}>
        As exact copies
      </Checkbox>
      {pages > 1 && (
        <Button
          variant="link"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Hide the pages' : 'Show the pages'} of ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide the pages' : 'Show the pages'}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <PagePictures attachment={attachment} pages={pages} onChange={(next) => onChange({ pages: next })} />
        </Suspense>
      )}
      {exact && (
        <p className={styles.note}>
          Without stamp, head and page number. The packet then makes no claim to PDF/UA or PDF/A, and says so.
        </p>
      )}
    </div>
  )
}

/** A choice that is written well and still names no page of this file. */
function outside(text: string, pages: number): string | undefined {
  const spans = readPageRange(text)
  if (typeof spans === 'string' || spans.length === 0) return undefined
  const last = spans.at(-1)?.to ?? 0
  if (pagesWithin(spans, pages).length === 0)
    return `The file has ${pages} ${pages === 1 ? 'page' : 'pages'}; none of these is in it.`
  return last > pages ? `The file ends with page ${pages}.` : undefined
}
