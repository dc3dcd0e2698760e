import { useRecord } from '@/client/queries'
import { ErrorNote } from '@/ui/error-note'
import { settingsOf } from '@shared/evidence/saved-views'
import { isKind } from '@shared/records/kinds'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useViewActions } from '../list/evidence-view'

/** Where a saved view's own address leads: the evidence as it shows it. */
export function ViewScreen({ id }: { id: string }) {
  const { data, error } = useRecord(id)
  const { change, setSaved } = useViewActions()
  const [, navigate] = useLocation()
  const view = data && isKind(data, 'view') ? data : null
  useEffect(() => {
    if (!view) return
    change(settingsOf(view))
    setSaved(view.id)
    navigate('/evidence', { replace: true })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each view that is come to
  }, [view])
  if (error) return <ErrorNote error={error} />
  return data && !view ? <ErrorNote error="This is no saved view." /> : null
}
