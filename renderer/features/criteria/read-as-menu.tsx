import { LEVEL_NAMES, type Level } from '@shared/rubric/levels'
import { moveTo, MOVES } from '@shared/rubric/view/move'
import { ChoiceMenu } from '@/ui/choice-menu'
import { useReadAs } from './read-as'
import { levelName, type Criteria } from './use-criteria'

/** By which rubric and at which level the evidence is read: the case's, or others to see the same evidence through. */
export function ReadAsMenu({ criteria }: { criteria: Criteria }) {
  const { reading, rubric, rubrics, current } = criteria
  const [readAs, choose] = useReadAs()
  const moveWords = (level: Level) => {
    const move = current && moveTo(level, current)
    return move ? MOVES[move] : null
  }
  const level = {
    title: 'At the level',
    value: reading.level,
    choices: LEVEL_NAMES.map((name) => ({
      value: name,
      label: levelName(rubric, name),
      note: notes(moveWords(name), asked(current?.targetLevel === name)),
    })),
    onChange: (value: string) => choose({ ...readAs, level: value as Level }),
  }
  const by = {
    title: 'By the rubric',
    value: reading.rubric.id,
    choices: rubrics.map(({ id, name }) => ({
      value: id,
      label: name,
      note: notes(asked((current?.rubric || 'mle') === id && current !== undefined)),
    })),
    onChange: (value: string) => choose({ ...readAs, rubric: value }),
  }
  const isOther = reading.rubric.id !== (current?.rubric || 'mle')
  const says = notes(levelName(rubric, reading.level), moveWords(reading.level), isOther && rubric.name) ?? ''
  return <ChoiceMenu label="Read as" says={says} groups={[level, by]} />
}

const asked = (isAsked: boolean) => (isAsked ? 'asked by the case' : null)
const notes = (...words: (string | null | undefined | false)[]) => words.filter(Boolean).join(', ') || undefined
