/** Where an action belongs, in the order of the shortcut sheet. */
export const ACTION_GROUPS = {
  anywhere: 'Anywhere',
  go: 'Go to',
  list: 'In a list',
  record: 'On a record',
  selection: 'With several records',
  board: 'On the board',
  form: 'While writing',
  case: 'In the case',
  criteria: 'In the criteria',
  viewer: 'In an attached file',
  capture: 'Capture and inbox',
  text: 'In a long text',
  timeline: 'On the timeline',
} as const
export type ActionGroup = keyof typeof ACTION_GROUPS

export interface ActionInfo {
  /** What it does, as the person would say it. */
  label: string
  group: ActionGroup
  /** "n", "Escape", "Ctrl s", "Ctrl Shift z", "Alt ArrowDown", "Shift ArrowDown", or "g e" for one after the other. */
  keys: readonly string[]
  /** It acts where the cursor is: the control there listens for its keys, and nothing else can start it. */
  inPlace?: true
  /** A step by keys, such as to the next row: nothing to propose before it is asked for. */
  isStep?: true
}

const action = (group: ActionGroup, label: string, ...keys: string[]): ActionInfo => ({ group, label, keys })
const step = (group: ActionGroup, label: string, ...keys: string[]): ActionInfo => ({
  ...action(group, label, ...keys),
  isStep: true,
})
const inPlace = (group: ActionGroup, label: string, ...keys: string[]): ActionInfo => ({
  ...step(group, label, ...keys),
  inPlace: true,
})

/**
 * Every action that has a key, and those without one that belong to no single button. Key handling, the shortcut sheet,
 * the palette and the hints beside buttons all read it, so that none of them can know less than another.
 */
export const ACTIONS = {
  'palette.open': action('anywhere', 'Find or do anything', 'Ctrl k'),
  'capture.open': action('anywhere', 'Capture in one line', 'n'),
  'record.new': action('anywhere', 'New record of a kind', 'N'),
  'find.open': action('anywhere', 'Search evidence', '/'),
  'step.undo': action('anywhere', 'Undo the last step', 'Ctrl z'),
  'step.redo': action('anywhere', 'Redo it', 'Ctrl Shift z', 'Ctrl y'),
  'shortcuts.open': action('anywhere', 'Keyboard shortcuts', '?'),
  'theme.switch': action('anywhere', 'Switch light and dark'),

  'go.today': action('go', 'Today', 'g t'),
  'go.evidence': action('go', 'Evidence', 'g e'),
  'go.criteria': action('go', 'Criteria', 'g c'),
  'go.plan': action('go', 'Plan', 'g p'),
  'go.case': action('go', 'Case', 'g k'),
  'go.settings': action('go', 'Settings', 'g s'),
  'go.history': action('go', 'What happened lately', 'g h'),
  'go.timeline': action('go', 'Timeline', 'g l'),
  'go.year': action('go', 'Year in review', 'g y'),
  'go.update': action('go', 'Status update', 'g u'),
  'go.review': action('go', 'Weekly review', 'g w'),
  'go.levels': action('go', 'Levels side by side'),
  'go.rubrics': action('go', 'Rubrics'),
  'go.trash': action('go', 'Trash'),

  'list.next': step('list', 'Next', 'ArrowDown', 'j'),
  'list.previous': step('list', 'Previous', 'ArrowUp', 'k'),
  'list.open': inPlace('list', 'Open', 'Enter'),
  'list.filter': action('list', 'Filter', 'f'),
  'screen.back': step('list', 'Back', 'Escape'),

  'record.edit': action('record', 'Edit', 'e'),
  'record.link': action('record', 'Link to criteria', 'l'),
  'record.history': action('record', 'History', 'h'),
  'record.trash': action('record', 'Move to the trash', 'Delete'),

  'select.one': action('selection', 'Select', 'x'),
  'select.next': step('selection', 'Select on', 'Shift ArrowDown'),
  'select.previous': step('selection', 'Select back', 'Shift ArrowUp'),
  'select.all': action('selection', 'Select all', 'Ctrl a'),

  'board.across': inPlace('board', 'To the next column', 'ArrowRight', 'ArrowLeft'),
  'board.move': inPlace('board', 'Move the record there', 'Shift ArrowRight', 'Shift ArrowLeft'),

  'form.save': action('form', 'Save now', 'Ctrl s'),
  'form.next': step('form', 'Next section', 'Alt ArrowDown'),
  'form.previous': step('form', 'Section before', 'Alt ArrowUp'),
  'form.done': action('form', 'Done', 'Escape'),
  'form.below': inPlace('form', 'In a table: to the row below, from the last to a new one', 'Enter'),
  'form.rowUp': inPlace('form', 'In a table: move the row up', 'Alt Shift ArrowUp'),
  'form.rowDown': inPlace('form', 'In a table: move the row down', 'Alt Shift ArrowDown'),

  'case.save': action('case', 'Save the PDF', 'Ctrl s'),
  'case.finding': action('case', 'Next thing that the pre-flight found', 'F8'),
  'case.cite': inPlace('case', 'Cite an exhibit', '[['),
  'case.propose': inPlace('case', 'Cite the strongest proof that is not cited yet; 2 and 3 the next', 'Alt 1'),
  'case.up': inPlace('case', 'Move a project or quote up', 'Alt ArrowUp'),
  'case.down': inPlace('case', 'Move it down', 'Alt ArrowDown'),

  'criteria.cell': inPlace('criteria', 'From cell to cell', 'ArrowRight', 'ArrowDown'),
  'criteria.ends': inPlace('criteria', 'To the ends of a row', 'Home', 'End'),
  'criteria.up': inPlace('criteria', 'Move a criterion up while editing', 'Alt ArrowUp'),
  'criteria.down': inPlace('criteria', 'Move it down', 'Alt ArrowDown'),

  'viewer.next': action('viewer', 'Next file', 'j'),
  'viewer.previous': action('viewer', 'File before', 'k'),
  'viewer.find': action('viewer', 'Find in the text', 'Ctrl f', '/'),
  'viewer.larger': action('viewer', 'Larger', '+', '='),
  'viewer.smaller': action('viewer', 'Smaller', '-'),
  'viewer.fit': action('viewer', 'Fit the width', '0'),
  'viewer.turn': action('viewer', 'Turn', 'r'),
  'viewer.save': action('viewer', 'Save it elsewhere', 'Ctrl s'),
  'viewer.print': action('viewer', 'Print', 'Ctrl p'),

  'review.next': step('capture', 'Next step of the weekly review', 'ArrowRight'),
  'review.back': step('capture', 'Step before', 'ArrowLeft'),
  'capture.keep': inPlace('capture', 'Keep the line', 'Enter'),
  'capture.refine': inPlace('capture', 'Keep it and open its form', 'Ctrl Enter'),
  'capture.complete': inPlace('capture', 'Complete the word', 'Tab'),
  'capture.text': inPlace('capture', 'Make a tinted word text again', 'Backspace'),
  'capture.leave': step('capture', 'Close the small window', 'Escape'),
  'inbox.refine': action('capture', 'Refine what waits in the inbox', 'r'),
  'inbox.keep': step('capture', 'Keep it as it is', 'e'),
  'inbox.trash': inPlace('capture', 'Move it to the trash', 'Delete'),

  'text.strong': inPlace('text', 'Strong', 'Ctrl b'),
  'text.emphasis': inPlace('text', 'Emphasis', 'Ctrl i'),
  'text.link': inPlace('text', 'Link the chosen words', 'Ctrl k'),
  'text.cite': inPlace('text', 'Cite an exhibit', '[['),
  'text.in': inPlace('text', 'Set in; Tab goes to the next field', 'Ctrl ]'),
  'text.out': inPlace('text', 'Set back', 'Ctrl ['),
  'text.printed': inPlace('text', 'As the packet prints it', 'Ctrl Shift p'),
  'text.plain': inPlace('text', 'Paste without formatting', 'Ctrl Shift v'),

  'timeline.highlight': step('timeline', 'Highlight a criterion', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
  'timeline.plain': action('timeline', 'No highlight', '0'),
  'timeline.in': action('timeline', 'Zoom in', '+', '='),
  'timeline.out': action('timeline', 'Zoom out', '-'),
  'timeline.earlier': step('timeline', 'Earlier', 'ArrowLeft'),
  'timeline.later': step('timeline', 'Later', 'ArrowRight'),
} as const satisfies Record<string, ActionInfo>

export type ActionId = keyof typeof ACTIONS

export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[]

export const actionInfo = (id: ActionId): ActionInfo => ACTIONS[id]
