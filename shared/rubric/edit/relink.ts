import type { VaultRecord } from '../../records/kinds'

type Links = VaultRecord['evidence']

/**
 * A record whose links to one criterion are links to another; undefined where it has none. Where it is linked to that one
 * already, the reasons are joined and the rating that stands there stays, so that nothing written is lost.
 */
export function relinked<R extends { evidence: Links }>(record: R, from: string, to: string): R | undefined {
  const moved = record.evidence.filter(({ criterion }) => criterion === from)
  const [first, ...others] = moved
  if (from === to || !first) return undefined
  const standing = record.evidence.find(({ criterion }) => criterion === to)
  const kept = joined(standing ?? { ...first, criterion: to }, standing ? moved : others)
  const place = standing ?? first
  const evidence = record.evidence.flatMap((link) => {
    if (link === place) return [kept]
    return link.criterion === from ? [] : [link]
  })
  return { ...record, evidence }
}

function joined(link: Links[number], others: Links): Links[number] {
  const all = [link, ...others]
  const why = all.map((each) => each.why).filter((text, at, texts) => text !== '' && texts.indexOf(text) === at)
  const strength = all.find((each) => each.strength !== null)?.strength ?? null
  const level = all.find((each) => each.level !== null)?.level ?? null
  return { ...link, why: why.join('\n\n'), strength, level }
}
