import { ArrowLeft, History } from 'lucide-react'
import { useLocation } from 'wouter'
import { momentWords } from '@/client/today'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { SaveWords } from '@/ui/save-words'
import { ScreenHead } from '@/ui/screen-head'
import type { RubricDraft } from './use-rubric-draft'

interface Props {
  draft: RubricDraft
  onDone: () => void
  onPublish: () => void
}

export function EditorHead({ draft, onDone, onPublish }: Props) {
  const { rubric, next, saved, record } = draft
  const [, navigate] = useLocation()
  const version = record.versions.at(-1)?.rubric.version ?? rubric.version
  return (
    <ScreenHead
      ruled
      lead={<IconButton label="Back" icon={<Icon of={ArrowLeft} />} onClick={onDone} />}
      title={rubric.name.trim() || 'Rubric'}
      sub={
        next.changes.length === 0
          ? `Version ${version}`
          : `Version ${version}, ${changes(next.changes.length)} not published`
      }
      tools={
        <>
          <SaveWords
            status={draft.status}
            at={saved ? momentWords(saved.updatedAt) : ''}
            wrong={draft.issues.length}
            locked={draft.locked}
          />
          <IconButton
            label="History"
            icon={<Icon of={History} />}
            onClick={() => navigate(`/evidence/${saved?.id ?? ''}/history`)}
          />
          <Button
            variant="primary"
            disabled={next.changes.length === 0 || draft.issues.length > 0 || draft.locked}
            onClick={onPublish}
          >
            Publish
          </Button>
          <Button shortcut={keyHint('form.done')} onClick={onDone}>
            Done
          </Button>
        </>
      }
    />
  )
}

const changes = (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`
