import type { Period } from '@shared/year/period'
import { useWriteSettings } from '@/client/mutations'
import { useSettings, useVaults } from '@/client/queries'

/** What the person leaves out of a period, kept on this device. */
export function useLeftOut({ from, to }: Period) {
  const vault = useVaults().data?.current?.id ?? ''
  const key = `${vault} ${from} ${to}`
  const ids = new Set(useSettings().data?.reviewLeft[key])
  const { mutate } = useWriteSettings()
  const toggle = (id: string) => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    mutate({ reviewLeft: { [key]: [...next] } })
  }
  return { ids: ids as ReadonlySet<string>, toggle }
}
