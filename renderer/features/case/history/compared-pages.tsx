import { useState } from 'react'
import type { BuiltPacket } from '@shared/case/built-packet'
import { ErrorNote } from '@/ui/error-note'
import { PdfView, type PageControls } from '@/ui/pdf/pdf-view'
import { usePdf } from '@/ui/pdf/use-pdf'
import { Segmented } from '@/ui/segmented'
import css from './compared-pages.module.css'
import { builtWords } from './kept-words'
import { useKeptPacket } from './use-earlier-packets'

const sides = [
  { value: 'a', label: 'Earlier' },
  { value: 'b', label: 'Later' },
] as const

interface Props {
  /** The one it is compared with; null where it is looked at alone. */
  a: BuiltPacket | null
  b: BuiltPacket
}

/** A packet page by page, beside the one that it is compared with; in a narrow window one at a time. */
export function ComparedPages({ a, b }: Props) {
  const [side, setSide] = useState<'a' | 'b'>('b')
  return (
    <>
      {a && (
        <div className={css.switch}>
          <Segmented label="Pages of" value={side} options={sides} onChange={setSide} />
        </div>
      )}
      <div className={css.pages} data-side={a ? side : 'b'}>
        {a && <OnePacket key={a.id} packet={a} name="Earlier packet" />}
        <OnePacket key={b.id} packet={b} name={a ? 'Later packet' : 'Packet'} />
      </div>
    </>
  )
}

function OnePacket({ packet, name }: { packet: BuiltPacket; name: string }) {
  const kept = useKeptPacket(packet.id)
  const { pdf, error } = usePdf(kept.data ?? null, true)
  const failed = kept.error ?? error
  return (
    <section className={css.one} aria-label={name}>
      {failed !== null && <ErrorNote error={failed} />}
      {pdf && (
        <PdfView
          label={`Pages of the ${name.toLowerCase()}`}
          pdf={pdf}
          zoom="width"
          renderControls={(pages) => <Foot packet={packet} pages={pages} name={name} />}
        />
      )}
    </section>
  )
}

function Foot({ packet, pages: { page, pages }, name }: { packet: BuiltPacket; pages: PageControls; name: string }) {
  return (
    <p className={css.foot}>
      <span>
        {name}, {builtWords(packet)}
      </span>
      <span>
        Page {page} of {pages}
      </span>
    </p>
  )
}
