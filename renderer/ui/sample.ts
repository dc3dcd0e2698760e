import { createContext } from 'react'

/** Whether the records on screen are Casebook's invented sample. */
export const SampleContext = createContext(false)
