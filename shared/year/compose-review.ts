import * as blocks from './blocks'
import { criteria } from './criteria-block'
import { belongs, type ReviewMaterial } from './material'
import { BLOCK_NAMES, type BlockName, type Review, type ReviewItem } from './review'

const makers: Record<BlockName, (material: ReviewMaterial) => ReviewItem[]> = { ...blocks, criteria }

/** A period told in blocks. Blocks without anything to tell are left out. */
export function composeReview(material: ReviewMaterial): Pick<Review, 'from' | 'to' | 'records' | 'blocks'> {
  return {
    ...material.period,
    records: material.records.filter((record) => record.exhibit !== null && belongs(record, material)).length,
    blocks: BLOCK_NAMES.map((name) => ({ name, items: makers[name](material) })).filter(
      ({ items }) => items.length > 0,
    ),
  }
}
