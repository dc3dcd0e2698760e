import { placesOf } from '@/ui/find-in-text/text-places'
import type { OpenPdf } from '@/ui/pdf/open-pdf'
import { useEffect, useMemo, useState } from 'react'

/** A place that holds the words: the page, counted from 1, and which place on it, counted from 0. */
export interface PdfPlace {
  page: number
  nth: number
}

/** Where the words stand in a PDF, by its own text: a scan has none. Pages that are not read yet come later. */
export function usePlacesInPdf(pdf: OpenPdf | null, words: string): PdfPlace[] {
  const texts = useTexts(pdf, words.trim() !== '')
  return useMemo(
    () => texts.flatMap((text, at) => placesOf(text, words).map((_, nth) => ({ page: at + 1, nth }))),
    [texts, words],
  )
}

const NONE: string[] = []

function useTexts(pdf: OpenPdf | null, isAsked: boolean): string[] {
  const [read, setRead] = useState<{ of: unknown; texts: string[] }>({ of: null, texts: NONE })
  const source = pdf?.document ?? null
  useEffect(() => {
    if (!source || !isAsked) return
    const gone = new AbortController()
    const all = async () => {
      const texts: string[] = []
      for (let number = 1; number <= source.numPages && !gone.signal.aborted; number += 1) {
        const { items } = await (await source.getPage(number)).getTextContent()
        texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
        // Page by page would draw the whole again each time.
        if (!gone.signal.aborted && (number % 20 === 0 || number === source.numPages))
          setRead({ of: source, texts: [...texts] })
      }
    }
    // A page that cannot be read is told of where it stands.
    all().catch(() => undefined)
    return () => gone.abort()
  }, [source, isAsked])
  return read.of === source ? read.texts : NONE
}
