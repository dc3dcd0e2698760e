import type { Box, CircleBox, MarkedBoxes, PictureBox, PlacedPage, RectangleBox, RuleBox } from '../layout/boxes'
import { colour } from './colour'
import { formulaOperators } from './draw-formula'
import { type PageState, textOperators } from './draw-text'
import type { FontUses } from './font-use'
import { number } from './pdf-objects'

/** Gives a picture its name in the page's resources and the matrix that fits its unit square or page into the box. */
export type PlacePicture = (box: PictureBox) => { resource: string; unitWidth: number; unitHeight: number } | undefined

/** The content stream of one page: every group marked as content of the structure tree or as an artifact. */
export function pageOperators(page: PlacedPage, uses: FontUses, placePicture: PlacePicture): string {
  const state: PageState = { fill: '', tracking: 0 }
  const pen = { height: page.height, uses, placePicture, state }
  return page.groups.map((group) => groupOperators(group, pen)).join('\n')
}

interface PagePen {
  height: number
  uses: FontUses
  placePicture: PlacePicture
  state: PageState
}

function groupOperators({ mark, boxes }: MarkedBoxes, pen: PagePen): string {
  const opening =
    mark.kind === 'content' ? `/${mark.node.role} <</MCID ${mark.id}>> BDC` : `/Artifact <</Type /${mark.type}>> BDC`
  let drawn = opening
  for (const box of boxes) drawn += `\n${boxOperators(box, pen)}`
  return `${drawn}\nEMC`
}

function boxOperators(box: Box, { height, uses, placePicture, state }: PagePen): string {
  if (box.kind === 'text') return textOperators(box, height, uses, state)
  if (box.kind === 'rectangle' || box.kind === 'circle') state.fill = ''
  if (box.kind === 'formula') return formulaOperators(box, height)
  switch (box.kind) {
    case 'rectangle':
      return rectangle(box, height)
    case 'rule':
      return rule(box, height)
    case 'circle':
      return circle(box, height)
    default:
      return picture(box, height, placePicture)
  }
}

const rectangle = (box: RectangleBox, height: number): string =>
  `${colour(box.fill, 'rg')} ${[box.x, height - box.y - box.height, box.width, box.height].map(number).join(' ')} re f`

function rule(box: RuleBox, height: number): string {
  const dash = box.dashed ? '[2 2] 0 d' : '[] 0 d'
  const line = `${number(box.x1)} ${number(height - box.y1)} m ${number(box.x2)} ${number(height - box.y2)} l S`
  return `${colour(box.colour, 'RG')} ${number(box.thickness)} w ${dash} ${line}`
}

// Four Bézier curves are a circle for every eye.
const CURVE = 0.5523

const at = (...values: number[]): string => values.map(number).join(' ')

function circle(box: CircleBox, height: number): string {
  const { x, radius: r } = box
  const y = height - box.y
  const c = r * CURVE
  const path = [
    `${at(x + r, y)} m`,
    `${at(x + r, y + c, x + c, y + r, x, y + r)} c`,
    `${at(x - c, y + r, x - r, y + c, x - r, y)} c`,
    `${at(x - r, y - c, x - c, y - r, x, y - r)} c`,
    `${at(x + c, y - r, x + r, y - c, x + r, y)} c`,
  ].join(' ')
  return box.hollow
    ? `1 1 1 rg ${colour(box.colour, 'RG')} 1 w [] 0 d ${path} b`
    : `${colour(box.colour, 'rg')} ${path} f`
}

function picture(box: PictureBox, height: number, placePicture: PlacePicture): string {
  const placed = placePicture(box)
  if (!placed) return ''
  const scale = [box.width / placed.unitWidth, 0, 0, box.height / placed.unitHeight]
  const matrix = [...scale.map((value) => value.toFixed(6)), number(box.x), number(height - box.y - box.height)].join(
    ' ',
  )
  return `q ${matrix} cm /${placed.resource} Do Q`
}
