import type { Draft } from '@/client/use-record-draft'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { focusField } from '@/ui/focus-field'
import { alternativesIn } from '@shared/records/alternatives'
import type { ParsedDraft } from '@shared/records/kinds'
import { Table } from 'lucide-react'
import styles from './earlier-alternatives.module.css'

interface Props {
  draft: Draft<ParsedDraft>
  record: Extract<ParsedDraft, { kind: 'design-doc' }>
}

/** The way from alternatives that were written as a text to rows of the table; the text stays where it is no list. */
export function EarlierAlternatives({ draft, record }: Props) {
  if (record.alternatives === '') return null
  const found = alternativesIn(record.alternatives)
  const take = () => {
    if (!found) return
    draft.change({ considered: [...record.considered, ...found], alternatives: '' })
    requestAnimationFrame(() => focusField(document, `considered.${record.considered.length}.pro`))
  }
  return (
    <p className={styles.earlier}>
      {found
        ? 'Written before alternatives had a table.'
        : 'Written before alternatives had a table; it is printed below the table.'}
      {found && (
        <Button variant="link" icon={<Icon of={Table} size={14} />} disabled={draft.locked} onClick={take}>
          Make rows of it
        </Button>
      )}
    </p>
  )
}
