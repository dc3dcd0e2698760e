import { useLocation } from 'wouter'
import type { RubricInfo } from '@shared/contract/rubric'
import { copyOf } from '@shared/rubric/edit/copy'
import type { Rubric } from '@shared/rubric/rubric'
import { useRestoreRecords, useTrashRecords } from '@/client/mutations'
import { useCreateRubric, useExportRubric } from '@/client/rubrics'
import { useToasts } from '@/ui/use-toasts'
import { useWritable } from '@/ui/use-writable'

/** What can be done with a rubric as a whole. */
export function useRubricActions(rubric: Rubric, { record, version }: RubricInfo) {
  const [create, exported, trash, restore] = [
    useCreateRubric(),
    useExportRubric(),
    useTrashRecords(),
    useRestoreRecords(),
  ]
  const toasts = useToasts()
  const writable = useWritable()
  const [, navigate] = useLocation()
  const toTrash = (id: string) =>
    trash.mutate([id], {
      onSuccess() {
        navigate('/criteria/rubric')
        const action = { label: 'Undo', onSelect: () => restore.mutate([id]) }
        toasts.show({ text: `“${rubric.name}” is in the trash. A case that was made with it still reads it.`, action })
      },
    })
  return {
    error: create.error ?? exported.error ?? trash.error ?? restore.error,
    isBusy: create.isPending,
    makeMine: () =>
      writable(() =>
        create.mutate(
          { rubric: copyOf(rubric, `${rubric.name}, mine`), basedOn: `${rubric.name} ${rubric.version}` },
          { onSuccess: ({ id }) => navigate(`/criteria/rubric/${id}/edit`) },
        ),
      ),
    edit: () => record !== null && navigate(`/criteria/rubric/${record}/edit`),
    exportFile: () => exported.mutate({ id: rubric.id, version: rubric.version || version }),
    remove: () => writable(() => record !== null && toTrash(record)),
  }
}
