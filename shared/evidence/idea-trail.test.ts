import { describe, expect, it } from 'vitest'
import { ideaTrail, type OnTrail } from './idea-trail'

const learning = (id: string, idea: string | null = null): OnTrail => ({ kind: 'learning', id, idea })
const idea = (id: string, from: string[] = [], became: string | null = null): OnTrail => ({
  kind: 'idea',
  id,
  from,
  became,
})

describe('the trail from something learned to a project', () => {
  it('goes forward from a reading, whichever side names the other', () => {
    const records = [learning('read', 'one'), idea('one', [], 'project'), idea('two', ['read'], 'project'), idea('far')]
    expect(ideaTrail(learning('read', 'one'), records)).toEqual({
      learnings: ['read'],
      ideas: ['one', 'two'],
      projects: ['project'],
    })
  })

  it('goes back from an idea', () => {
    const records = [learning('read', 'one'), learning('course'), learning('other')]
    expect(ideaTrail(idea('one', ['course'], null), records)).toEqual({
      learnings: ['read', 'course'],
      ideas: ['one'],
      projects: [],
    })
  })

  it('goes back from a project, and no further than its own ideas', () => {
    const records = [learning('read'), learning('other'), idea('one', ['read'], 'project'), idea('two', ['other'])]
    expect(ideaTrail({ kind: 'project', id: 'project' }, records)).toEqual({
      learnings: ['read'],
      ideas: ['one'],
      projects: ['project'],
    })
  })

  it('takes the record as it stands on screen, not as it was saved', () => {
    expect(ideaTrail(learning('read', null), [learning('read', 'one'), idea('one')]).ideas).toEqual([])
  })
})
