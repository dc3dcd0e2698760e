import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { LEVEL_NAMES, LEVELS, type Level } from '@shared/rubric/levels'
import { sideBySide, type SideBySide } from '@shared/rubric/side-by-side'
import { useRubric, useRubrics } from '@/client/queries'
import { CriteriaTabs } from '@/ui/criteria-tabs'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { ScreenHead } from '@/ui/screen-head'
import { Segmented } from '@/ui/segmented'
import { Select } from '@/ui/select'
import { ComparedPair, LeftBehind } from './compare/compared-pair'
import css from './rubric-compare.module.css'

interface Props {
  /** The rubric one comes from, and the one one goes to. */
  from?: string | undefined
  to?: string | undefined
}

const levels = LEVEL_NAMES.map((value) => ({ value, label: LEVELS[value] }))

/** Two rubrics side by side, criterion against criterion: what counts in both, what is new, what is left behind. */
export function RubricCompare({ from = 'swe', to = 'mle' }: Props) {
  const [level, setLevel] = useState<Level>('senior')
  const [, navigate] = useLocation()
  const choices = useRubrics().data?.map(({ id, name }) => ({ value: id, label: name })) ?? []
  const [left, right] = [useRubric(from), useRubric(to)]
  const go = (one: string | null, other: string | null) => navigate(`/criteria/compare/${one ?? from}/${other ?? to}`)
  const sides = left.data && right.data ? sideBySide(left.data, right.data) : null
  const failed = [left, right].find(({ error }) => error)
  return (
    <div className={css.screen}>
      <ScreenHead
        ruled
        wraps
        title="Criteria"
        tools={
          <>
            <Segmented label="Level" value={level} options={levels} onChange={setLevel} />
            <CriteriaTabs current="compare" />
          </>
        }
      />
      {sides && <Sum sides={sides} />}
      <div className={css.bar}>
        <div className={css.from}>
          <Select label="From" value={from} choices={choices} onChange={(id) => go(id, to)} />
          <IconButton label="Swap" icon={<Icon of={ArrowLeftRight} />} onClick={() => go(to, from)} />
        </div>
        <Select label="To" value={to} choices={choices} onChange={(id) => go(from, id)} />
      </div>
      {failed && <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />}
      {sides && left.data && right.data && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and holds nothing else that takes the focus
        <section aria-label="Criterion against criterion" tabIndex={0} className={css.scroll}>
          <ul>
            {sides.pairs.map((pair) => (
              <ComparedPair key={pair.to.id} pair={pair} from={left.data} to={right.data} level={level} />
            ))}
            <LeftBehind criteria={sides.leftBehind} from={left.data} to={right.data} level={level} />
          </ul>
        </section>
      )}
    </div>
  )
}

/** What is new by going from one to the other. */
function Sum({ sides: { pairs, newWeight } }: { sides: SideBySide }) {
  const fresh = pairs.filter((pair) => pair.from.length === 0).map((pair) => pair.to.id)
  return (
    <p className={css.sum}>
      <b>{headline(fresh.length, newWeight)}</b> {fresh.length > 0 && `${fresh.join(', ')}.`} What stands side by side
      reads the same evidence.
    </p>
  )
}

function headline(count: number, weight: number): string {
  if (count === 0) return 'Every criterion has a counterpart.'
  return `${count} ${count === 1 ? 'criterion is' : 'criteria are'} new and weigh ${weight} of 100:`
}
