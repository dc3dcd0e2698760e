import { Minus, Plus, X } from 'lucide-react'
import { LENGTHS, type Length } from '@shared/timeline/time-window'
import { ChoiceMenu } from '@/ui/choice-menu'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Segmented } from '@/ui/segmented'
import css from './toolbar.module.css'
import type { Highlight } from './use-highlight'
import type { Zoom } from './use-time-window'

const LENGTH_OPTIONS = (Object.keys(LENGTHS) as Length[]).map((value) => ({ value, label: LENGTHS[value] }))

/** What is brought out, and how near one looks. */
export function Toolbar({ zoom, highlight }: { zoom: Zoom; highlight: Highlight }) {
  const { criterion, criteria, set } = highlight
  const chosen = criteria.find(({ id }) => id === criterion)
  return (
    <div className={css.bar}>
      <ChoiceMenu
        label="Highlight"
        says={chosen ? `${chosen.id} ${chosen.name}` : 'None'}
        groups={[
          {
            title: 'Criterion',
            value: criterion ?? '',
            choices: [
              { value: '', label: 'None', note: '0' },
              ...criteria.map(({ id, name }, index) => ({
                value: id,
                label: `${id} ${name}`,
                note: index < 9 ? String(index + 1) : undefined,
              })),
            ],
            onChange: (value) => set(value === '' ? null : value),
          },
        ]}
      />
      {chosen && <IconButton label="No highlight" icon={<Icon of={X} size={14} />} onClick={() => set(null)} />}
      <div className={css.zoom}>
        <IconButton label="Zoom out" title="Zoom out (−)" icon={<Icon of={Minus} />} onClick={() => zoom.by(1 / 1.5)} />
        <IconButton label="Zoom in" title="Zoom in (+)" icon={<Icon of={Plus} />} onClick={() => zoom.by(1.5)} />
        <Segmented
          label="Time shown"
          value={zoom.length ?? ('' as Length)}
          options={LENGTH_OPTIONS}
          onChange={zoom.setLength}
        />
      </div>
    </div>
  )
}
