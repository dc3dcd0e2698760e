import { useWriteSettings } from './mutations'
import { useSettings } from './queries'

interface AttachCautionState {
  /** False until the settings are known: what was read already must not flash. */
  isUnread: boolean
  understood: () => void
}

/** What is said once, at the first file that is attached on this machine, whichever vault it goes into. */
export function useAttachCaution(): AttachCautionState {
  const settings = useSettings().data
  const { mutate } = useWriteSettings()
  return {
    isUnread: settings?.attachCautionRead === false,
    understood: () => mutate({ attachCautionRead: true }),
  }
}
