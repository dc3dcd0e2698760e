import { Dialog } from '@/ui/dialog'
import { places, settingsPlace } from './places'
import styles from './shortcut-sheet.module.css'

const groups: readonly { title: string; rows: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Anywhere',
    rows: [
      ['N', 'New record'],
      ['/', 'Search'],
      ['Ctrl Z', 'Undo the last step'],
      ['Ctrl Shift Z', 'Redo it'],
      ['?', 'This sheet'],
    ],
  },
  {
    title: 'While writing',
    rows: [
      ['Ctrl S', 'Save now'],
      ['Alt ↓', 'Next section'],
      ['Alt ↑', 'Section before'],
      ['Esc', 'Done'],
    ],
  },
  {
    title: 'In the case',
    rows: [
      ['Ctrl S', 'Save the PDF'],
      ['F8', 'Next thing that the pre-flight found'],
      ['[[', 'Cite an exhibit'],
      ['Alt 1', 'Cite the strongest proof that is not cited yet; 2 and 3 the next'],
      ['Alt ↑', 'Move a project or quote up'],
      ['Alt ↓', 'Move it down'],
    ],
  },
  {
    title: 'Go to',
    rows: [
      ...[...places, settingsPlace].map(({ label, key }) => [`G ${key.toUpperCase()}`, label] as const),
      ['G H', 'What happened lately'],
    ],
  },
  {
    title: 'In a list',
    rows: [
      ['↓ or J', 'Next'],
      ['↑ or K', 'Previous'],
      ['Enter', 'Open'],
      ['F', 'Filter'],
      ['X', 'Select'],
      ['Shift ↓', 'Select on'],
      ['Ctrl A', 'Select all'],
      ['E', 'Edit'],
      ['L', 'Link to criteria'],
      ['H', 'History'],
      ['Delete', 'Move to the trash'],
      ['Esc', 'Back'],
    ],
  },
]

export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keyboard shortcuts" width="wide">
      <div className={styles.groups}>
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.rows}>
              {rows.map(([key, what]) => (
                <div key={key} className={styles.row}>
                  <dt>{what}</dt>
                  <dd>
                    <kbd>{key}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
