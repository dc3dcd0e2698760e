import type { VaultRecord } from '../records/kinds'
import type { Attachment } from '../records/record-shape'

export type Verification = VaultRecord['verification']
export type VerificationEvent = Pick<Verification, 'status' | 'by' | 'role' | 'on' | 'how' | 'attachment'>

/** One step of a trail, with the proof it names. */
export interface TrailStep {
  event: VerificationEvent
  /** The attached proof, named by the SHA-256 of its bytes; null where none is named, or where it is not attached any more. */
  proof: Attachment | null
  /** Whether a proof is named that the record no longer has. */
  isProofGone: boolean
}

const stateOf = ({ status, by, role, on, how, attachment }: VerificationEvent): VerificationEvent => ({
  status,
  by,
  role,
  on,
  how,
  attachment,
})

const isSame = (a: VerificationEvent, b: VerificationEvent) => JSON.stringify(stateOf(a)) === JSON.stringify(stateOf(b))

const saysSomething = ({ status, by, role, on, how, attachment }: VerificationEvent) =>
  status !== null || by !== null || on !== null || [role, how, attachment].some((text) => text !== '')

/**
 * Who confirmed what, when and how, oldest first. A record of before there were trails has its state as the only step; so
 * has a state that was typed without a step.
 */
export function trailOf({ verification, attachments }: Pick<VaultRecord, 'verification' | 'attachments'>): TrailStep[] {
  return eventsOf(verification).map((event) => {
    const proof = attachments.find(({ sha256 }) => sha256 === event.attachment) ?? null
    return { event, proof, isProofGone: event.attachment !== '' && proof === null }
  })
}

function eventsOf(verification: Verification): VerificationEvent[] {
  const trail = verification.trail.map(stateOf)
  const last = trail.at(-1)
  const isTold = !saysSomething(verification) || (last !== undefined && isSame(last, verification))
  return isTold ? trail : [...trail, stateOf(verification)]
}

/** The verification with one more step, which is its state from then on. Nothing of the trail is lost. */
export function withEvent(verification: Verification, event: Partial<VerificationEvent>): Verification {
  const step = stateOf({ status: null, by: null, role: '', on: null, how: '', attachment: '', ...event })
  return { ...verification, ...step, trail: [...eventsOf(verification), step] }
}
