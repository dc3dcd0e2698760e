import { ACTION_GROUPS, ACTION_IDS, actionInfo, type ActionId } from '@/ui/actions/catalogue'
import { keyHint, keysInWords } from '@/ui/actions/key-words'
import type { Offer } from '@/ui/actions/offers'
import type { Entry } from './entry'
import { prepare } from './rank'

/** The palette itself is open already. */
const LEFT_OUT: readonly ActionId[] = ['palette.open']

const entryOf = ({ id, run }: Offer): Entry => {
  const { label, group } = actionInfo(id)
  return {
    key: id,
    label: prepare(group === 'go' ? `Go to ${label}` : label),
    also: prepare(ACTION_GROUPS[group]),
    drawing: { action: id },
    hint: keyHint(id),
    run,
  }
}

export interface ActionEntries {
  /** What can be done with the record that is looked at, under its name. */
  about: { name: string; entries: Entry[] } | null
  /** What else this screen can do. */
  here: Entry[]
  places: Entry[]
  anywhere: Entry[]
  /** Steps by keys: found when they are looked for. */
  steps: Entry[]
}

/** The actions that can be done now, by what they belong to. */
export function actionEntries(offers: readonly Offer[]): ActionEntries {
  const shown = offers.filter(({ id }) => !LEFT_OUT.includes(id))
  const pick = (fits: (offer: Offer) => boolean) => shown.filter(fits).map(entryOf)
  const name = shown.find(({ about }) => about !== null)?.about ?? null
  return {
    about: name === null ? null : { name, entries: pick(({ about }) => about === name) },
    here: pick((offer) => offer.about === null && !isCommon(offer) && !isStep(offer)),
    places: pick((offer) => groupOf(offer) === 'go'),
    anywhere: pick((offer) => groupOf(offer) === 'anywhere'),
    steps: pick((offer) => offer.about === null && isStep(offer)),
  }
}

const groupOf = ({ id }: Offer) => actionInfo(id).group
const isStep = ({ id }: Offer) => actionInfo(id).isStep === true
const isCommon = (offer: Offer) => groupOf(offer) === 'anywhere' || groupOf(offer) === 'go'

/** Every key there is, whether it can be pressed now or not: the shortcut sheet, to be searched. */
export function helpEntries(offers: readonly Offer[]): Entry[] {
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  return ACTION_IDS.filter((id) => actionInfo(id).keys.length > 0).map((id) => {
    const offered = byId.get(id)
    const { label, group } = actionInfo(id)
    return {
      key: id,
      label: prepare(label),
      also: prepare(`${ACTION_GROUPS[group]} ${keysInWords(id)}`),
      drawing: { action: id },
      hint: keysInWords(id),
      off: offered ? undefined : ACTION_GROUPS[group],
      run: offered?.run ?? (() => undefined),
    }
  })
}
