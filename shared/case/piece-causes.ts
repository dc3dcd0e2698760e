import { STRENGTHS } from '../records/record'
import type { PacketShown } from './packet-comparison'

type Criterion = PacketShown['criteria'][number]
type Piece = NonNullable<Criterion['pieces']>[number]

/**
 * How the exhibits of a criterion are read otherwise than before, in a few words each: "E-07 now weak". A piece may lose
 * its weight because of another record: a citation, a voice or a confirmation that went. Those in `named` are told already.
 */
export function pieceCauses(was: Criterion, now: Criterion, named: readonly string[]): string[] {
  if (!was.pieces || !now.pieces) return []
  const before = new Map(was.pieces.map((piece) => [piece.exhibit, piece]))
  const after = new Set(now.pieces.map(({ exhibit }) => exhibit))
  const moved = now.pieces.flatMap((piece) => {
    const earlier = before.get(piece.exhibit)
    const said = earlier ? movement(earlier, piece) : 'now counts'
    return said === '' ? [] : [{ exhibit: piece.exhibit, said }]
  })
  const gone = was.pieces
    .filter(({ exhibit }) => !after.has(exhibit))
    .map(({ exhibit }) => ({ exhibit, said: 'no longer counts' }))
  return [...moved, ...gone]
    .filter(({ exhibit }) => !named.includes(exhibit))
    .map(({ exhibit, said }) => `${exhibit} ${said}`)
}

function movement(was: Piece, now: Piece): string {
  if (was.strength !== now.strength)
    return `now ${STRENGTHS[now.strength].toLowerCase()}, before ${STRENGTHS[was.strength].toLowerCase()}`
  if (was.atLevel !== now.atLevel) return now.atLevel ? 'now at the level' : 'no longer at the level'
  if (was.independent !== now.independent)
    return now.independent ? 'now confirmed by others' : 'no longer confirmed by others'
  return ''
}
