import { Chip } from '@/ui/chip'
import { TextInput } from '@/ui/text-input'
import { useState } from 'react'
import styles from './tags-input.module.css'

interface Props {
  values: readonly string[]
  onChange: (values: string[]) => void
  onBlur: () => void
}

/** Words to find a record by. Enter or a comma takes the word in; Backspace takes the last one back. */
export function TagsInput({ values, onChange, onBlur }: Props) {
  const [typed, setTyped] = useState('')
  const take = (text: string) => {
    const words = text.split(',').map((word) => word.trim())
    const fresh = words.filter((word, at) => word !== '' && !values.includes(word) && words.indexOf(word) === at)
    setTyped('')
    if (fresh.length > 0) onChange([...values, ...fresh])
  }
  return (
    <div className={styles.tags}>
      {values.map((tag) => (
        <Chip key={tag} value={tag} onRemove={() => onChange(values.filter((other) => other !== tag))} />
      ))}
      <TextInput
        value={typed}
        onChange={(text) => (text.includes(',') ? take(text) : setTyped(text))}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && typed === '' && values.length > 0) onChange(values.slice(0, -1))
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          take(typed)
        }}
        onBlur={() => {
          take(typed)
          onBlur()
        }}
        placeholder="Add a tag"
        maxLength={60}
        className={styles.input}
      />
    </div>
  )
}
