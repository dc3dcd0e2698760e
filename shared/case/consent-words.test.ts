import { describe, expect, it } from 'vitest'
import { shownVoice } from '../disclosure/shown-voice'
import { printedAs } from './consent-words'

describe('what consent means in the packet', () => {
  it('names the voice as the packet prints it', () => {
    expect(printedAs('open', shownVoice('ml-peer', 'Senior MLE, Ranking'))).toBe(
      'Printed as “Senior MLE, Ranking, ML peer”.',
    )
  })

  it('prints the relation of a voice that is hidden or not named', () => {
    expect(printedAs('open', shownVoice('partner', ''))).toBe('Printed as “Partner”.')
    expect(printedAs('open', shownVoice(null, ''))).toBe('Printed as “A colleague”.')
  })

  it('says that an internal record stays inside and that a closed one is not printed', () => {
    expect(printedAs('internal', shownVoice('mentor', 'Staff MLE'))).toMatch(
      /inside the company as “Staff MLE, mentor”/,
    )
    expect(printedAs('never', shownVoice('mentor', 'Staff MLE'))).toMatch(/^Not printed/)
  })
})
