import { useFind } from '@/client/queries'
import { today } from '@/client/today'
import { keyWords } from '@/ui/actions/key-words'
import type { Offer } from '@/ui/actions/offers'
import { Icon } from '@/ui/icon'
import text from '@/ui/text.module.css'
import { Unseen } from '@/ui/unseen'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useDeferredValue, useId, useState } from 'react'
import type { Found } from './entry'
import { groupsFor, readQuery } from './groups'
import styles from './palette.module.css'
import { PaletteList } from './palette-list'
import { useStock } from './use-stock'

interface Props {
  /** What could be done where the person was. */
  offers: readonly Offer[]
  onClose: () => void
}

/** Everything that can be gone to or done, from one field. */
export function Palette({ offers, onClose }: Props) {
  const close = (action: (() => void) | null) => {
    onClose()
    // Once the focus is back where it was: the action may want it elsewhere.
    if (action) setTimeout(action)
  }
  return (
    <Dialog.Root open onOpenChange={(open) => open || close(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.veil} />
        <Dialog.Popup data-layer className={styles.palette}>
          <Dialog.Title className={text.unseen}>Find or do anything</Dialog.Title>
          <Field offers={offers} onClose={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const SCOPE_WORDS = { all: 'in everything', commands: 'commands', criteria: 'criteria', help: 'keys' }

function Field({ offers, onClose }: { offers: readonly Offer[]; onClose: (action: (() => void) | null) => void }) {
  const [typed, setTyped] = useState('')
  const { groups, isSearching } = useGroups(offers, typed)
  const all = groups.flatMap(({ entries }) => entries)
  const [active, setActive] = useState(0)
  const at = Math.min(active, all.length - 1)
  const list = useId()
  const { scope } = readQuery(typed)
  const choose = (entry: Found | undefined, other = false) => {
    if (entry && entry.off === undefined) onClose((other && entry.runOther) || entry.run)
  }
  const press = (event: React.KeyboardEvent) => {
    const next = stepped(event, at, all.length)
    if (next !== null) setActive(next)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(all[at], event.ctrlKey || event.metaKey)
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) onClose(null)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className={styles.head}>
        <Icon of={Search} />
        <input
          role="combobox"
          aria-label="Find or do"
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={all.length > 0 ? `${list}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="A record, a place, or something to do"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={press}
          className={styles.input}
        />
        <span className={styles.scope}>{SCOPE_WORDS[scope]}</span>
        <kbd aria-hidden="true">Esc</kbd>
      </div>
      <PaletteList id={list} groups={groups} active={at} onPoint={setActive} onChoose={choose} />
      {all.length === 0 && (
        <p className={styles.nothing}>
          {isSearching ? 'Searching' : `Nothing answers to \u201C${readQuery(typed).query}\u201D.`}
        </p>
      )}
      <Unseen>
        <output>{all.length === 1 ? '1 answer' : `${all.length} answers`}</output>
      </Unseen>
      <Foot />
    </>
  )
}

/** What answers to the text; what stands in texts comes a moment after the titles. */
function useGroups(offers: readonly Offer[], typed: string) {
  const stock = useStock(offers)
  const { scope, query } = readQuery(typed)
  const asked = useDeferredValue(scope === 'all' ? query : '')
  const find = useFind({ text: asked, filter: {}, today: today(), limit: 40 })
  const hits = asked !== '' && find.data && !find.isPlaceholderData ? find.data.hits : []
  return { groups: groupsFor(stock, typed, hits), isSearching: asked !== '' && find.isFetching }
}

/** Arrows go round; Page and Home keys are the field's own where there is text. */
function stepped({ key, ctrlKey }: React.KeyboardEvent, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown' || (ctrlKey && key === 'n')) return (at + 1) % count
  if (key === 'ArrowUp' || (ctrlKey && key === 'p')) return (at - 1 + count) % count
  if (key === 'PageDown') return Math.min(at + 8, count - 1)
  if (key === 'PageUp') return Math.max(at - 8, 0)
  return null
}

const Foot = () => (
  <footer className={styles.foot} aria-hidden="true">
    <span>
      <kbd>↑</kbd> <kbd>↓</kbd> choose
    </span>
    <span>
      <kbd>Enter</kbd> open
    </span>
    <span>
      <kbd>{keyWords('Ctrl Enter')}</kbd> edit
    </span>
    <span className={styles.scopes}>
      <kbd>&gt;</kbd> commands <kbd>!</kbd> criteria <kbd>?</kbd> keys
    </span>
  </footer>
)
