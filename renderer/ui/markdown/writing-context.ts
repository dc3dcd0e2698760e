import { createContext, useContext } from 'react'

/** An exhibit that a text can cite. */
export interface Citable {
  /** "E-07" */
  exhibit: string
  title: string
}

/** What the text areas of a form can do beyond typing. */
export interface Writing {
  /** The exhibits that fit what stands behind two opening brackets, the best first. */
  cite: (query: string) => readonly Citable[]
  /** Attaches a file and answers what the text names it by; null where it could not be attached. */
  attach?: ((file: File) => Promise<string | null>) | undefined
  /** Sets the text of a field as the packet prints it: a PDF, and how much of its last page is used, in points. */
  print?: ((field: string, text: string) => Promise<{ bytes: Uint8Array; height: number }>) | undefined
}

export const WritingContext = createContext<Writing>({ cite: () => [] })

export const useWriting = (): Writing => useContext(WritingContext)
