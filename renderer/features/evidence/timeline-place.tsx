import { useEffect } from 'react'
import { Redirect } from 'wouter'
import { useViewActions } from './list/evidence-view'

/** The address of the timeline: the evidence, laid out over time. */
export function TimelinePlace() {
  const { change } = useViewActions()
  useEffect(() => change({ layout: 'timeline' }), [change])
  return <Redirect to="/evidence" replace />
}
