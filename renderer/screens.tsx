import { lazyScreen } from './ui/lazy-screen'

// Each is a file of its own, so that the first screen does not wait for the others. Today comes at once.
// It brings the reader of PDFs along, which is larger than all the rest.
export const CaseScreen = lazyScreen(async () => (await import('./features/case/case-screen')).CaseScreen, {
  onDemand: true,
})
export const CriteriaScreen = lazyScreen(
  async () => (await import('./features/criteria/criteria-screen')).CriteriaScreen,
)
export const EvidenceScreen = lazyScreen(
  async () => (await import('./features/evidence/evidence-screen')).EvidenceScreen,
)
export const FirstRunScreen = lazyScreen(
  async () => (await import('./features/first-run/first-run-screen')).FirstRunScreen,
)
export const FormScreen = lazyScreen(async () => (await import('./features/evidence/form/form-screen')).FormScreen)
export const HistoryScreen = lazyScreen(async () => (await import('./features/history/history-screen')).HistoryScreen)
export const LevelsScreen = lazyScreen(
  async () => (await import('./features/criteria/levels/levels-screen')).LevelsScreen,
)
export const PlanScreen = lazyScreen(async () => (await import('./features/plan/plan-screen')).PlanScreen)
export const RecordHistoryScreen = lazyScreen(
  async () => (await import('./features/history/record-history-screen')).RecordHistoryScreen,
)
export const RubricCompare = lazyScreen(async () => (await import('./features/rubric/rubric-compare')).RubricCompare)
export const RubricEditor = lazyScreen(async () => (await import('./features/rubric/rubric-editor')).RubricEditor)
export const RubricImport = lazyScreen(async () => (await import('./features/rubric/import-screen')).RubricImport)
export const RubricScreen = lazyScreen(async () => (await import('./features/rubric/rubric-screen')).RubricScreen)
export const SettingsScreen = lazyScreen(
  async () => (await import('./features/settings/settings-screen')).SettingsScreen,
)
export const TimelineChart = lazyScreen(async () => (await import('./features/timeline/timeline')).Timeline)
export const TimelinePlace = lazyScreen(async () => (await import('./features/evidence/timeline-place')).TimelinePlace)
export const TrashScreen = lazyScreen(async () => (await import('./features/evidence/trash/trash-screen')).TrashScreen)
export const UpdateScreen = lazyScreen(
  async () => (await import('./features/timeline/year/update-screen')).UpdateScreen,
)
export const ViewScreen = lazyScreen(async () => (await import('./features/evidence/views/view-screen')).ViewScreen)
export const WeeklyReview = lazyScreen(async () => (await import('./features/today/weekly-review')).WeeklyReview)
export const YearScreen = lazyScreen(async () => (await import('./features/timeline/year/year-screen')).YearScreen)
