import type { VaultRecord } from '@shared/records/kinds'
import { countedIds, tickingClock } from './invented'
import { createVault } from '../create-vault'
import { openVault } from '../open-vault'
import type { Files } from '../files'
import type { Vault } from '../vault'
import { digestOf, sayingsOf } from './canonical'
import { SimulatedDisk } from './simulated/simulated-disk'

export const HOME = '/home'
export const FOLDER = '/home/vaults/career'

export type Deed = (vault: Vault) => Promise<unknown>

/** Something that people do with a vault, told so that it can be done step by step, all at once, and again after a fault. */
export interface Story {
  name: string
  /** Whether it moves megabytes, so that only some of its moments are tried. */
  isHeavy?: boolean
  /** Whether a deed that fails may count all the same, and is finished when the vault is opened next, as its words say. */
  mayHalfCount?: boolean
  /** Whether commands drop records. */
  isOfInbox?: boolean
  /** What is in the vault before it begins. */
  before?: readonly Deed[]
  steps: readonly Step[]
}

/** One deed; several that are under way at once; closing and opening; or writing that the vault does by itself. */
export type Step = Deed | { together: readonly Deed[] } | 'reopen'

export interface Hands {
  now: () => Date
  newId: () => string
}
export const hands = (prefix = 'id'): Hands => ({ now: tickingClock(), newId: countedIds(prefix) })

export const openOn = (files: Files, options: Hands, access: 'write' | 'read' = 'write') =>
  openVault(FOLDER, { ...options, files, access })

/** A disk on which a vault lies as the story finds it, closed, all of it synced. */
export async function diskBefore(story: Story, options: Hands): Promise<SimulatedDisk> {
  const files = new SimulatedDisk()
  await files.makeFolder(HOME)
  await createVault(FOLDER, { name: 'Career', sample: false, ...options, files })
  const vault = await openOn(files, options)
  for (const deed of story.before ?? []) await deed(vault)
  await vault.close()
  return files
}

export interface State {
  digest: string
  sayings: ReadonlyMap<string, string>
}
const stateOf = (vault: Vault): State => ({ digest: digestOf(vault), sayings: sayingsOf(vault) })

/** The states that a story goes through, one after each deed. */
export async function statesOf(story: Story, files: Files, options: Hands): Promise<State[]> {
  let vault = await openOn(files, options)
  const states = [stateOf(vault)]
  for (const step of story.steps) {
    if (step === 'reopen') {
      await vault.close()
      vault = await openOn(files, options)
      continue
    }
    for (const deed of deedsOf(step)) {
      await deed(vault)
      await vault.takeInbox()
      states.push(stateOf(vault))
    }
  }
  await vault.close()
  return states
}

export const deedsOf = (step: Step): readonly Deed[] => {
  if (step === 'reopen') return []
  return typeof step === 'function' ? [step] : step.together
}

/** The record of a title; deeds name records by what they say. */
export function titled(vault: Vault, title: string): VaultRecord {
  const found = vault.records().find((record) => record.title === title)
  if (!found) throw new Error(`There is no “${title}”.`)
  return found
}
