import { useEffect, useState } from 'react'
import { drawFormulas, drawnBefore } from '@shared/formula/draw-formulas'
import { formulaKey, type FormulaRead, type FormulaShape, isShape, MATCHED } from '@shared/formula/shape'
import styles from './written-text.module.css'

interface Props {
  tex: string
  /** On lines of its own. */
  display: boolean
}

/** A formula as it prints; as it was typed until it is drawn, and where it cannot be, with the reason. */
export function FormulaView({ tex, display }: Props) {
  const read = useFormula(tex, display)
  if (read && isShape(read)) return <Outlines shape={read} tex={tex} />
  const marks = display ? '$$' : '$'
  return (
    <>
      <code className={styles.mono}>{`${marks}${tex}${marks}`}</code>
      {read && <span className={styles.trouble}> (not drawn: {read.why})</span>}
    </>
  )
}

function useFormula(tex: string, display: boolean): FormulaRead | undefined {
  const key = formulaKey({ tex, display })
  const [drawn, setDrawn] = useState<{ key: string; read: FormulaRead | undefined } | null>(null)
  useEffect(() => {
    let isOver = false
    const show = (read: FormulaRead | undefined) => {
      if (!isOver) setDrawn({ key, read })
    }
    drawFormulas([{ tex, display }]).then(
      (all) => show(all.get(key)),
      () => show({ why: 'what draws formulas could not be loaded' }),
    )
    return () => {
      isOver = true
    }
  }, [key, tex, display])
  return drawnBefore({ tex, display }) ?? (drawn?.key === key ? drawn.read : undefined)
}

const em = (thousandths: number) => `${((thousandths * MATCHED) / 1000).toFixed(3)}em`

function Outlines({ shape: { width, height, depth, parts }, tex }: { shape: FormulaShape; tex: string }) {
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- outlines are no file
      role="img"
      aria-label={tex}
      className={styles.drawn}
      viewBox={`0 ${-height} ${width} ${height + depth}`}
      style={{ width: em(width), height: em(height + depth), verticalAlign: em(-depth) }}
    >
      {parts.map(({ outline, clip }, at) =>
        clip ? (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no name but their place
          <svg key={at} x={clip[0]} y={clip[1]} width={clip[2]} height={clip[3]} viewBox={clip.join(' ')}>
            <path d={outline} />
          </svg>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- nor have these
          <path key={at} d={outline} />
        ),
      )}
    </svg>
  )
}
