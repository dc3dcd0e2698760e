import { lazy, useState, type ComponentType } from 'react'

/** Loads what is not on the first screen, one after the other, when the machine has nothing else to do. */
const waiting: (() => Promise<unknown>)[] = []

/**
 * A part of the interface that is loaded when it is first shown, or before that in a quiet moment. Once it is there it
 * shows at once, without the blank moment that `lazy` would have.
 * @param onDemand for what is too large to be loaded before it is asked for.
 */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { onDemand = false } = {},
): ComponentType<Props> {
  let ready: ComponentType<Props> | null = null
  const keep = async () => (ready = await load())
  if (!onDemand) waiting.push(keep)
  const Waiting = lazy(async () => ({ default: await keep() }))
  return function Screen(props: Props) {
    // What is on screen stays what it is, also when it has been loaded meanwhile.
    const [Shown] = useState(() => ready ?? (Waiting as ComponentType<Props>))
    return <Shown {...props} />
  }
}

/** Called once the first screen is there. */
export async function loadTheRest(): Promise<void> {
  for (const load of waiting.splice(0)) {
    await new Promise((done) => (window.requestIdleCallback ?? setTimeout)(done))
    // It is asked for again when it is shown; then it can be told of.
    await load().catch(() => undefined)
  }
}
