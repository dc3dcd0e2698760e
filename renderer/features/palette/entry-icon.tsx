import type { ActionId } from '@/ui/actions/catalogue'
import { places, settingsPlace } from '@/ui/actions/places'
import { Icon } from '@/ui/icon'
import { KindIcon } from '@/ui/kind-icon'
import {
  BookOpenCheck,
  Contrast,
  CornerDownRight,
  Database,
  FileDown,
  Grid3x3,
  History,
  Keyboard,
  Link2,
  ListFilter,
  Paperclip,
  Pencil,
  Plus,
  Redo2,
  Save,
  Search,
  SquareCheck,
  Trash2,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import type { Drawing } from './entry'

const drawings: Partial<Record<ActionId, LucideIcon>> = {
  ...Object.fromEntries([...places, settingsPlace].map(({ action, icon }) => [action, icon])),
  'case.save': FileDown,
  'find.open': Search,
  'form.save': Save,
  'go.history': History,
  'go.levels': BookOpenCheck,
  'go.rubrics': Grid3x3,
  'go.trash': Trash2,
  'list.filter': ListFilter,
  'record.edit': Pencil,
  'record.history': History,
  'record.link': Link2,
  'record.new': Plus,
  'record.trash': Trash2,
  'select.all': SquareCheck,
  'select.one': SquareCheck,
  'shortcuts.open': Keyboard,
  'step.redo': Redo2,
  'step.undo': Undo2,
  'theme.switch': Contrast,
}

const marks = { criterion: Grid3x3, new: Plus, vault: Database, file: Paperclip }

/** What stands before a line of the palette. */
export function EntryIcon({ of }: { of: Drawing }) {
  if ('kind' in of) return <KindIcon kind={of.kind} />
  return <Icon of={'mark' in of ? marks[of.mark] : (drawings[of.action] ?? CornerDownRight)} />
}
