import { createContext, useContext, type ReactNode } from 'react'

/** What a form has to show beside a field, by the path of the field; null where it has nothing. */
export const BesideFieldContext = createContext<((at: string) => ReactNode) | null>(null)

/** The place below a field for what its form has to show there. */
export function BesideField({ at }: { at: string | undefined }): ReactNode {
  const beside = useContext(BesideFieldContext)
  return at === undefined ? null : beside?.(at)
}
