import { offersNow, type Offer } from '@/ui/actions/offers'
import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
// Not loaded later: what is typed right after its key is typed into it.
import { Palette } from './palette'
import { rememberOpened } from './recent'

/** The palette, closed at first, and the way to open it. */
export function usePalette(): { open: () => void; layer: ReactNode } {
  // What can be done is asked when it opens: behind it, nothing changes.
  const [offers, setOffers] = useState<readonly Offer[] | null>(null)
  const [location] = useLocation()
  useEffect(() => rememberOpened(location), [location])
  return {
    open: () => setOffers(offersNow()),
    layer: offers && <Palette offers={offers} onClose={() => setOffers(null)} />,
  }
}
