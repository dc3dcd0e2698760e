import { offersNow, type Offer } from '@/ui/actions/offers'
import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { soon } from '@/ui/soon'
import { EarlyField } from './early-field'
import { rememberOpened } from './recent'

// Read before it is asked for: what is typed right after its key is typed into it.
const useLayer = soon(() => import('./palette'))

/** The palette, closed at first, and the way to open it. */
export function usePalette(): { open: () => void; layer: ReactNode } {
  // What can be done is asked when it opens: behind it, nothing changes.
  const [offers, setOffers] = useState<readonly Offer[] | null>(null)
  const [location] = useLocation()
  const read = useLayer()
  const [early, setEarly] = useState('')
  useEffect(() => rememberOpened(location), [location])
  return {
    open: () => {
      setEarly('')
      setOffers(offersNow())
    },
    layer:
      offers &&
      (read ? (
        <read.Palette offers={offers} early={early} onClose={() => setOffers(null)} />
      ) : (
        <EarlyField value={early} onChange={setEarly} />
      )),
  }
}
