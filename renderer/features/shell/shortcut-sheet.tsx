import { ACTION_GROUPS, ACTION_IDS, actionInfo, type ActionGroup } from '@/ui/actions/catalogue'
import { keysInWords } from '@/ui/actions/key-words'
import { Dialog } from '@/ui/dialog'
import styles from './shortcut-sheet.module.css'

const groups = Object.entries(ACTION_GROUPS) as [ActionGroup, string][]

const withKeys = (group: ActionGroup) =>
  ACTION_IDS.filter((id) => actionInfo(id).group === group && actionInfo(id).keys.length > 0)

/** Every key there is, from the catalogue of actions. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keyboard shortcuts" width="wide">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <section aria-label="All keys" tabIndex={0} className={styles.groups}>
        {groups.map(([group, title]) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.rows}>
              {withKeys(group).map((id) => (
                <div key={id} className={styles.row}>
                  <dt>{actionInfo(id).label}</dt>
                  <dd>
                    <kbd>{keysInWords(id)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}
