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
  /** Attaches a picture and answers what the text names it by; null where it could not be attached. */
  attach?: ((file: File) => Promise<string | null>) | undefined
}

export const WritingContext = createContext<Writing>({ cite: () => [] })

export const useWriting = (): Writing => useContext(WritingContext)
