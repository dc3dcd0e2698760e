import { useRubric, useStanding } from './queries'

/** The criteria that evidence is read by now: those of the current case, in the version that it names. */
export function useCaseRubric() {
  const named = useStanding().data?.rubric
  return useRubric(named?.id, named?.version, named !== undefined)
}
