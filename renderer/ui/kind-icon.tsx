import type { KindName } from '@shared/records/kinds'
import {
  Award,
  Bookmark,
  BookMarked,
  BookOpen,
  Briefcase,
  CircleUser,
  Compass,
  FileText,
  Gauge,
  IdCard,
  Layers,
  Lightbulb,
  ListChecks,
  MessagesSquare,
  Milestone,
  Quote,
  Split,
  TrendingUp,
  UserRound,
  type LucideIcon,
} from 'lucide-react'
import { Icon } from './icon'

const drawings: Record<KindName, LucideIcon> = {
  project: Layers,
  'design-doc': FileText,
  'test-score': Gauge,
  'model-card': IdCard,
  impact: TrendingUp,
  feedback: Quote,
  learning: BookOpen,
  meeting: MessagesSquare,
  person: UserRound,
  milestone: Milestone,
  decision: Split,
  qualification: Award,
  idea: Lightbulb,
  environment: Compass,
  'role-option': Briefcase,
  case: BookMarked,
  profile: CircleUser,
  rubric: ListChecks,
  view: Bookmark,
}

export function KindIcon({ kind, size = 16 }: { kind: KindName; size?: 14 | 16 | 20 }) {
  return <Icon of={drawings[kind]} size={size} />
}
