import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ScreenHead } from '@/ui/screen-head'
import { useLocation } from 'wouter'

/** What stands at an address that leads nowhere: mistyped, or of another version. */
export function NoSuchPlace() {
  const [, navigate] = useLocation()
  return (
    <>
      <ScreenHead title="No such place" ruled />
      <EmptyState
        title="Nothing is at this address"
        text="It may be mistyped, or come from another version of Casebook. Nothing of yours is lost."
        actions={<Button onClick={() => navigate('/')}>Go to Today</Button>}
      />
    </>
  )
}
