import { useState } from 'react'
import type { Period } from '@shared/year/period'
import { useWriteSettings } from '@/client/mutations'
import { useSettings, useVaults } from '@/client/queries'

/** What the person leaves out of a period: shown at once, and kept on this device. */
export function useLeftOut({ from, to }: Period) {
  const vault = useVaults().data?.current?.id ?? ''
  const key = `${vault} ${from} ${to}`
  const kept = useSettings().data?.reviewLeft[key]
  const { mutate } = useWriteSettings()
  const [chosen, choose] = useState<{ key: string; ids: readonly string[] } | null>(null)
  const ids = (chosen?.key === key ? chosen.ids : kept) ?? []
  const toggle = (id: string) => {
    const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
    choose({ key, ids: next })
    mutate({ reviewLeft: { [key]: next } })
  }
  return { ids: new Set(ids) as ReadonlySet<string>, toggle }
}
