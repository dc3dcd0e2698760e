import { actionInfo, type ActionId } from './catalogue'

/** What an action does; where it has several keys, it may ask which was pressed. From the palette there is none. */
export type ActionHandlers = Partial<Record<ActionId, (key?: string) => void>>

/** What one part of the screen can do now. */
export interface Source {
  handlers: ActionHandlers
  /** What it would be done to, such as "E-21"; null where that is plain. */
  about: string | null
  /** It acts inside a layer, and while that is open nothing below acts. */
  inLayer: boolean
}

/** An action that can be done now. */
export interface Offer {
  id: ActionId
  run: (key?: string) => void
  about: string | null
}

/** Each tells how it stands when it is asked, so that nothing has to be drawn anew. */
const sources = new Set<() => Source>()

/** Offers what a part of the screen can do, until the returned function is called. */
export function offer(source: () => Source): () => void {
  sources.add(source)
  return () => void sources.delete(source)
}

/** Everything that can be done now outside layers; of one action, what was offered last. */
export function offersNow(inLayer = false): Offer[] {
  const found = new Map<ActionId, Offer>()
  for (const source of sources) {
    const { handlers, about, inLayer: within } = source()
    if (within !== inLayer) continue
    for (const [id, run] of Object.entries(handlers) as [ActionId, (key?: string) => void][])
      found.set(id, { id, run, about })
  }
  return [...found.values()]
}

/** What a key would do now; where two would act, the one that was offered first. */
export function offerOfKey(key: string, inLayer: boolean): Offer | undefined {
  const offered = offersNow(inLayer).find(({ id }) => actionInfo(id).keys.includes(key))
  return offered && { ...offered, run: () => offered.run(key) }
}
