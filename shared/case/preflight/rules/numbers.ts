import type { VaultRecord } from '../../../records/kinds'
import type { CaseScope } from '../case-scope'
import { foundAt, listed, nameOf, SOURCES, type Found, type PreflightRule } from '../rule'
import type { CaseText } from '../text/case-texts'
import { exhibitsIn } from '../text/citations'
import { citedNear } from '../text/cited-near'
import { quantitiesIn, type Quantity } from '../text/quantities'
import { inStyleOf, meantBy, quotablesOf, type Quotable } from '../text/quotable'
import { isSameNumber, recordedNumbers } from '../text/recorded-numbers'

/** In a project's own text only a near miss counts: the project may hold numbers that no other record has. */
const NEAR_MISS = 0.15
/** Counts below this are told in passing: "3 engineers". */
const SMALLEST_COUNT = 10
const DAY = 86_400

export const numberDiffers: PreflightRule = {
  id: 'P-number-differs',
  text: 'A number in the text says what the record that it cites says.',
  source: SOURCES.casebook,
  find: (scope) =>
    scope.texts.flatMap((text) => [
      ...unheld(scope, text).flatMap((quantity) => differs(scope, text, quantity) ?? []),
      ...heldElsewhere(scope, text).flatMap((quantity) => differs(scope, text, quantity, NEAR_MISS) ?? []),
    ]),
}

export const numberUnheld: PreflightRule = {
  id: 'P-number-unheld',
  text: 'A number in the text stands in a record that the text cites.',
  source: SOURCES.casebook,
  find: (scope) =>
    scope.texts
      .filter(({ part }) => part !== 'flagship')
      .flatMap((text) =>
        unheld(scope, text)
          .filter((quantity) => isWorthAsking(quantity) && !differs(scope, text, quantity))
          .map((quantity) => notHeld(scope, text, quantity)),
      ),
}

const unheldIn = new WeakMap<CaseScope, ReadonlyMap<CaseText, readonly Quantity[]>>()

/** The numbers of a text that none of the records behind it holds. */
function unheld(scope: CaseScope, text: CaseText): readonly Quantity[] {
  const known = unheldIn.get(scope) ?? new Map(scope.texts.map((each) => [each, findUnheld(scope, each)]))
  unheldIn.set(scope, known)
  return known.get(text) ?? []
}

function findUnheld(scope: CaseScope, text: CaseText): Quantity[] {
  const quantities = quantitiesIn(text.text)
  if (quantities.length === 0) return []
  const behind = recordsBehind(scope, text)
  return quantities.filter((quantity) => !behind.some((record) => holds(record, quantity)))
}

/** The numbers that another record behind the text holds, and not the one that their own sentence cites. */
function heldElsewhere(scope: CaseScope, text: CaseText): Quantity[] {
  const { byExhibit, byId } = scope
  if (exhibitsIn(text.text).length === 0) return []
  const places = new Set(unheld(scope, text).map(({ from }) => from))
  return quantitiesIn(text.text).filter((quantity) => {
    if (places.has(quantity.from)) return false
    const near = citedNear(text, quantity.from, (exhibit) => byExhibit.get(exhibit))
    const projects = near.flatMap(({ project }) => (project === null ? [] : (byId.get(project) ?? [])))
    return near.length > 0 && ![...near, ...projects].some((record) => holds(record, quantity))
  })
}

const held = new WeakMap<VaultRecord, Map<string, boolean>>()

/** Whether a record holds a number; it is asked again and again of the same records. */
function holds(record: VaultRecord, quantity: Quantity): boolean {
  const known = held.get(record) ?? new Map<string, boolean>()
  held.set(record, known)
  const { value, measure, signed, step, hedge } = quantity
  const key = `${value} ${measure} ${signed} ${step} ${hedge}`
  const before = known.get(key)
  if (before !== undefined) return before
  const answer = recordedNumbers(record).some((number) => isSameNumber(quantity, number))
  known.set(key, answer)
  return answer
}

/** What a text rests on, with the projects of these records; a text that rests on nothing, on all that the case shows. */
function recordsBehind(scope: CaseScope, text: CaseText): readonly VaultRecord[] {
  const { byExhibit, byId, shown, ofFlagship } = scope
  const inside = exhibitsIn(text.text).flatMap(({ exhibit }) => byExhibit.get(exhibit) ?? [])
  if (text.part === 'flagship') return [...inside, ...(ofFlagship.get(text.record.id) ?? [])]
  const named = [...text.cited, ...inside]
  const base = named.length > 0 && text.part !== 'gap' ? named : [...named, ...shown]
  const projects = base.flatMap(({ project }) => (project === null ? [] : (byId.get(project) ?? [])))
  return [...new Set([...base, ...projects])]
}

function differs(scope: CaseScope, text: CaseText, quantity: Quantity, farthest?: number): Found | undefined {
  const near = citedNear(text, quantity.from, (exhibit) => scope.byExhibit.get(exhibit))
  const [impact, ...others] = near.filter((record) => record.kind === 'impact')
  if (!impact || others.length > 0) return undefined
  const isFlagship = text.part === 'flagship'
  const inRange = isInRange(text.text, quantity)
  const quotables = quotablesOf(impact).filter(({ what }) =>
    what === 'interval' ? inRange : what === 'level' ? !isFlagship && mayBeLevel(text.text, quantity) : true,
  )
  const meant = meantBy(quantity, quotables, quantitiesIn(text.text), farthest ?? (isFlagship ? NEAR_MISS : undefined))
  if (!meant) return undefined
  const replacement = inStyleOf(quantity, meant)
  return foundAt(text, quantity, {
    severity: 'mend',
    text: `The text says ${quantity.text}, the record says ${replacement} as ${NAMES[meant.what]} (${nameOf(impact)}).`,
    replacement,
  })
}

/** Only a number in a range can have meant an end of the interval. */
const isInRange = (text: string, { from, to }: Quantity) =>
  /(?:[([]|\bto|\bfrom|\bbetween|\band|[–-])\s*$/.test(text.slice(0, from)) ||
  /^\s*(?:to|and|–|-)\s*[+\-−]?\d/.test(text.slice(to))

/** “By 4 %” is a change, and so is what has a sign. */
const mayBeLevel = (text: string, { from, signed }: Quantity) => !signed && !/\bby\s*$/.test(text.slice(0, from))

const NAMES: Record<Quotable['what'], string> = {
  effect: 'the effect',
  interval: 'an end of the interval',
  level: 'the level measured',
}

/** Small counts and lengths in days are told in passing and need no record. */
function isWorthAsking({ measure, value, signed, step }: Quantity): boolean {
  if (measure === 'seconds') return Math.abs(value) < DAY
  return measure !== 'plain' || signed || step < 1 || Math.abs(value) >= SMALLEST_COUNT
}

function notHeld(scope: CaseScope, text: CaseText, quantity: Quantity): Found {
  const holders = scope.shown.filter((record) => holds(record, quantity)).slice(0, 2)
  const names = listed(holders.map(nameOf))
  const told =
    holders.length > 0
      ? `${quantity.text} stands in ${names}, which ${text.name} does not cite. Cite ${holders.length === 1 ? 'it' : 'one of them'}.`
      : `No record behind ${text.name} says ${quantity.text}. Cite the one that does, or write the number into it.`
  return foundAt(text, quantity, { severity: 'look', text: told })
}
