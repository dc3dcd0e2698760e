import { z } from 'zod'
import { CaseView } from './case/case-view'
import { ERROR_CODES } from './errors'
import { TimelineLook } from './timeline/kept-look'

/** The open vault. */
export const VaultInfo = z.object({
  id: z.string(),
  name: z.string(),
  folder: z.string(),
  /** Whether it holds Casebook's invented sample; shown wherever its records show. */
  sample: z.boolean(),
  records: z.int(),
  /** What was found on opening that the person should know; nothing was deleted. */
  notices: z.array(z.string()),
  /** Whether changes can be saved. */
  access: z.enum(['write', 'read']),
  /** Why not, and what to do, in words; null where they can. */
  readOnlyBecause: z.string().nullable(),
  /** Whether so much is damaged that restoring a backup should be offered. */
  damaged: z.boolean(),
  /** When the last change reached the disk; null before the first. */
  savedAt: z.string().nullable(),
})
export type VaultInfo = z.infer<typeof VaultInfo>

/** A vault that was opened on this machine before. */
export const KnownVault = z.object({
  folder: z.string(),
  name: z.string(),
  sample: z.boolean(),
  openedAt: z.string(),
  /** False where the folder is not there now: an unplugged drive, a folder that moved. */
  present: z.boolean(),
})
export type KnownVault = z.infer<typeof KnownVault>

/** A vault that could not be opened, and why. */
export const NotOpened = z.object({
  folder: z.string(),
  /** Empty where it is not known. */
  name: z.string(),
  code: z.enum(ERROR_CODES),
  message: z.string(),
})
export type NotOpened = z.infer<typeof NotOpened>

const theme = z.enum(['system', 'light', 'dark'])

/** The keys that open the capture window from anywhere, as Electron writes them; "off" for none. */
export const CAPTURE_SHORTCUTS = [
  'CommandOrControl+Shift+Space',
  'CommandOrControl+Alt+Space',
  'CommandOrControl+Shift+F9',
  'off',
] as const
export type CaptureShortcut = (typeof CAPTURE_SHORTCUTS)[number]
const captureShortcut = z.enum(CAPTURE_SHORTCUTS)

const preflight = z.enum(['folded', 'open'])
const caseViews = z.record(z.string(), CaseView)
const reviewLeft = z.record(z.string(), z.array(z.string()))
const timelines = z.record(z.string(), TimelineLook)
const updatedUntil = z.record(z.string(), z.iso.date())

export const Settings = z.object({
  theme: theme.default('system'),
  captureShortcut: captureShortcut.default('CommandOrControl+Shift+Space'),
  /** Whether the list of all findings stands open below the text. */
  preflight: preflight.default('folded'),
  /** By the id of the case. */
  caseViews: caseViews.default({}),
  /** What a person leaves out of a review, by vault and period. */
  reviewLeft: reviewLeft.default({}),
  /** How the timeline was looked at last, by the id of the vault. */
  timelines: timelines.default({}),
  /** The last day that a status update told of, by the id of the vault. */
  updatedUntil: updatedUntil.default({}),
  /** Whether it was read that work documents may belong to the employer. */
  attachCautionRead: z.boolean().default(false),
})
export type Settings = z.infer<typeof Settings>

/** Some of the settings; what is left out stays as it is, so nothing here has a default. What is kept by case, vault or period is added to that of the others. */
export const SettingsChange = z.object({
  theme: theme.optional(),
  captureShortcut: captureShortcut.optional(),
  preflight: preflight.optional(),
  caseViews: caseViews.optional(),
  reviewLeft: reviewLeft.optional(),
  timelines: timelines.optional(),
  updatedUntil: updatedUntil.optional(),
  attachCautionRead: z.boolean().optional(),
})

/** What changed, so that screens know what to load again. */
export const ChangeEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('records'), ids: z.array(z.string()), kinds: z.array(z.string()), savedAt: z.string() }),
  z.object({ type: z.literal('vault') }),
  z.object({ type: z.literal('settings') }),
  z.object({ type: z.literal('backups') }),
])
export type ChangeEvent = z.infer<typeof ChangeEvent>
