import { Info, X } from 'lucide-react'
import { useState } from 'react'
import type { VaultInfo } from '@shared/vault-info'
import { Link } from 'wouter'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import styles from './notice-bar.module.css'

/** What was put away in this window, by vault: each notice is shown once per opening. */
const seen = new Map<string, ReadonlySet<string>>()

/** What was found about the vault that the person should know, until they put it away; Settings keeps it. */
export function NoticeBar({ vault: { id, notices, readOnlyBecause } }: { vault: VaultInfo }) {
  const [putAway, setPutAway] = useState(seen.get(id) ?? new Set<string>())
  const news = notices.filter((notice) => notice !== readOnlyBecause && !putAway.has(notice))
  if (news.length === 0) return null
  const dismiss = (notice: string) => {
    const all = new Set([...putAway, notice])
    seen.set(id, all)
    setPutAway(all)
  }
  return (
    <section aria-label="About this vault" className={styles.bar}>
      <ul>
        {news.map((notice) => (
          <li key={notice} className={styles.notice}>
            <Icon of={Info} />
            <p>{notice}</p>
            {notice.includes('Settings') && (
              <Link href="/settings" className={styles.link}>
                Open Settings
              </Link>
            )}
            <IconButton label="Put this notice away" icon={<Icon of={X} />} onClick={() => dismiss(notice)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
