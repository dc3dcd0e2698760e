import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './tabs.module.css'

interface Props {
  /** The name of the row of tabs, for screen readers. */
  label: string
  /** The one that is shown first. */
  first: string
  tabs: readonly { value: string; label: string; content: ReactNode }[]
}

/** Several texts in one place, one of them shown. */
export function Tabs({ label, first, tabs }: Props) {
  return (
    <BaseTabs.Root key={first} defaultValue={first}>
      <BaseTabs.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <BaseTabs.Tab key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value} className={styles.panel}>
          {tab.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  )
}
