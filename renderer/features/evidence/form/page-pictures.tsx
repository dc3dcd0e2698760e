import { readAttachment } from '@/client/download'
import { ErrorNote } from '@/ui/error-note'
import { PageThumb } from '@/ui/pdf/page-thumb'
import { usePdf } from '@/ui/pdf/use-pdf'
import { ProgressBar } from '@/ui/progress-bar'
import { pagesNamed, withPageTurned } from '@shared/records/page-range'
import type { Attachment } from '@shared/records/record-shape'
import { useQuery } from '@tanstack/react-query'
import styles from './page-pictures.module.css'

interface Props {
  attachment: Attachment
  /** How many pages the file has. */
  pages: number
  /** Told the chosen pages as they are typed: "1-3, 7". */
  onChange: (chosen: string) => void
}

/** The pages of a document in small, to tick those that go into the packet. The ticks say what the typed range says. */
export function PagePictures({ attachment, pages, onChange }: Props) {
  const { name, sha256, pages: text = '' } = attachment
  const { data: file, error } = useQuery({
    queryKey: ['pdf-bytes', sha256],
    queryFn: async ({ signal }) => ({
      bytes: new Uint8Array(await (await readAttachment(attachment, signal)).arrayBuffer()),
    }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  const { pdf, error: unreadable } = usePdf(file ?? null)
  const trouble = error ?? unreadable
  if (trouble) return <ErrorNote error={trouble} />
  if (!pdf) return <ProgressBar label={`Reading ${name}`} done={0} total={0} />
  const named = new Set(pagesNamed(text, pages))
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.says}>
        {named.size === 0
          ? `All ${pages} pages go in. Tick some to take only those.`
          : `${named.size} of ${pages} pages`}
      </legend>
      <div className={styles.pages} data-pages data-some={named.size > 0 || undefined}>
        {Array.from({ length: pages }, (_, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- pages have no other name than their number
          <label key={at} className={styles.page}>
            <PageThumb pdf={pdf} number={at + 1} />
            <span className={styles.number}>
              <input
                type="checkbox"
                aria-label={`Page ${at + 1}`}
                checked={named.has(at + 1)}
                onChange={() => onChange(withPageTurned(text, at + 1, pages))}
              />
              {at + 1}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
