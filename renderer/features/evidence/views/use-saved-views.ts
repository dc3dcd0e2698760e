import { useCreateRecord, usePutRecord } from '@/client/mutations'
import { useRecordsOf } from '@/client/use-records-of'
import { useToasts } from '@/ui/use-toasts'
import { isSameView, USUAL_VIEW } from '@shared/evidence/evidence-view'
import { fieldsOf, settingsOf } from '@shared/evidence/saved-views'
import type { RecordOf } from '@shared/records/kinds'
import { useMemo } from 'react'
import { useEvidenceView, useViewActions } from '../list/evidence-view'
import { useTrash } from '../use-trash'

const NONE: RecordOf<'view'>[] = []

export type SavedViews = ReturnType<typeof useSavedViews>

/** The views that were saved, by name, which of them is on screen, and what can be done with it. */
export function useSavedViews() {
  const saved = useEvidenceView((view) => view.saved)
  const { now, change, setSaved } = useViewActions()
  const { data = NONE } = useRecordsOf('view')
  const views = useMemo(() => data.toSorted((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true })), [data])
  const current = views.find(({ id }) => id === saved) ?? null
  // Not the view itself: these words stay the same at most keystrokes.
  const isChanged = useEvidenceView(({ settings }) => current !== null && !isSameView(settingsOf(current), settings))
  const isUsual = useEvidenceView(({ settings }) => isSameView(settings, USUAL_VIEW))
  const create = useCreateRecord()
  const put = usePutRecord()
  const trash = useTrash()
  const toasts = useToasts()
  const onError = (error: unknown) =>
    void toasts.show({ text: error instanceof Error ? error.message : String(error), urgent: true })
  const write = (fields: Partial<RecordOf<'view'>>) => current && put.mutate({ ...current, ...fields }, { onError })
  return {
    views,
    current,
    /** Whether the list has been changed since the view was chosen. */
    isChanged,
    /** Nothing is searched, filtered or laid out otherwise than at first. */
    isUsual,
    show: (view: RecordOf<'view'>) => {
      change(settingsOf(view))
      setSaved(view.id)
    },
    reset: () => {
      change(USUAL_VIEW)
      setSaved(null)
    },
    save: (title: string) =>
      create.mutate(
        { kind: 'view', title, ...fieldsOf(now().settings) },
        { onSuccess: ({ id }) => setSaved(id), onError },
      ),
    update: () => void write(fieldsOf(now().settings)),
    rename: (title: string) => void write({ title }),
    remove: () => {
      if (current) void trash(current)
      setSaved(null)
    },
  }
}
