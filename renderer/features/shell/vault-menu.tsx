import { AppError } from '@shared/errors'
import { useOpenVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import { keyHint } from '@/ui/actions/key-words'
import { Icon } from '@/ui/icon'
import { Menu, type MenuItem } from '@/ui/menu'
import { useUndo } from '@/ui/undo'
import { Unseen } from '@/ui/unseen'
import { useToasts } from '@/ui/use-toasts'
import { Check, ChevronsUpDown, Database, History, Redo2, Settings2, Undo2 } from 'lucide-react'
import { useLocation } from 'wouter'
import styles from './vault-menu.module.css'

/** Which vault is open, and the way into the others. */
export function VaultMenu() {
  const { data } = useVaults()
  const { mutate: open } = useOpenVault()
  const [, navigate] = useLocation()
  const toasts = useToasts()
  const { undo, redo } = useUndo()
  const current = data?.current
  if (!data || !current) return null
  const switchTo = (folder: string, access: 'write' | 'read' = 'write') =>
    open(
      { folder, access },
      {
        onSuccess: () => navigate('/'),
        onError: (error) =>
          toasts.show({
            text: error.message,
            urgent: true,
            ...(error instanceof AppError &&
              error.code === 'VAULT_IN_USE' && {
                action: { label: 'Open for reading only', onSelect: () => switchTo(folder, 'read') },
              }),
          }),
      },
    )
  const items: MenuItem[] = [
    ...data.known.map(({ name, folder, sample, present }) => ({
      label: name,
      icon: <Icon of={folder === current.folder ? Check : Database} />,
      note: present ? (sample ? 'Sample data' : undefined) : 'Not there now',
      disabled: !present || folder === current.folder,
      onSelect: () => switchTo(folder),
    })),
    { label: 'Undo', note: keyHint('step.undo'), icon: <Icon of={Undo2} />, onSelect: () => undo() },
    { label: 'Redo', note: keyHint('step.redo'), icon: <Icon of={Redo2} />, onSelect: redo },
    { label: 'What happened lately', icon: <Icon of={History} />, onSelect: () => navigate('/history') },
    { label: 'Vaults and settings', icon: <Icon of={Settings2} />, onSelect: () => navigate('/settings') },
  ]
  return (
    <Menu
      label="Vaults"
      items={items}
      trigger={
        <button type="button" className={styles.trigger} title={current.folder}>
          <span className={styles.name}>
            <Unseen>Vault</Unseen> {current.name}
          </span>
          <Icon of={ChevronsUpDown} size={14} />
          {current.sample && <span className={styles.sample}>Sample data</span>}
        </button>
      }
    />
  )
}
