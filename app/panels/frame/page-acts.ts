import type { Case } from '#app/domain/case.ts'
import { publicationDays } from '#app/domain/hanging.ts'
import { ALL_COUNTS } from '#app/domain/known.ts'
import { choiceOf, unless, type Act } from '#app/i18n/act.ts'
import { dayText } from '#app/i18n/time-text.ts'
import type { MessageId } from '#app/i18n/translator.ts'
import { workActs } from '#app/panels/work/work-acts.ts'
import { openCase } from '#app/panels/frame/open-case.ts'
import { shareLink } from '#app/panels/frame/share-link.ts'
import { openHelp } from '#app/state/help-address.ts'
import { isNarrowed, type KnownOnTable } from '#app/state/known-on-table.ts'
import { LANGUAGE_NAMES } from '#app/state/language-names.ts'
import { openDialog, type UiState } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { LANGUAGES, THEMES, type View } from '#app/state/view.ts'

type PageActsInput = {
  readonly view: View
  readonly known: KnownOnTable
  readonly cases: readonly Case[]
  /** The case on the table; null: it is not there yet. */
  readonly caseId: string | null
  /** Is the window that of the trainer of an exercise? */
  readonly isTrainer: boolean
}

type Dialog = NonNullable<UiState['dialog']>

/** What can be done to the page as a whole. */
export const pageActs = (input: PageActsInput): readonly Act[] => [
  ...openActs(input),
  ...workActs(),
  ...knownActs(input),
  ...input.cases.map((one): Act => ({
    id: `case ${one.id}`,
    group: 'case',
    title: choiceOf('shell.case', ({ local }) => local(one.name)),
    hindrance: unless(one.id === input.caseId),
    run: () => openCase(one.id),
  })),
  ...helpActs(),
  ...lookActs(input.view),
]

function openActs({ view, caseId, isTrainer }: PageActsInput): readonly Act[] {
  const noCase: MessageId | null = caseId === null ? 'acts.why.noCase' : null
  const open = (dialog: Dialog, title: MessageId, hindrance: MessageId | null = null): Act => ({
    id: `open ${dialog}`,
    group: 'open',
    title: ({ t }) => t(title),
    hindrance,
    run: () => openDialog(dialog),
  })
  return [
    open('search', 'search.title', noCase),
    open('export', 'shell.export', noCase),
    open('briefing', 'briefing.title', noCase),
    { id: 'share', group: 'open', title: ({ t }) => t('shell.share'), hindrance: null, run: () => void shareLink() },
    open('share', 'share.open'),
    open('work', 'work.title'),
    open('training', 'training.title'),
    open('debrief', 'debrief.title', isTrainer ? null : 'acts.why.noTrainer'),
    open('feeds', 'shell.feeds'),
    {
      id: 'clear selection',
      group: 'open',
      title: ({ t }) => t('acts.clearSelection'),
      hindrance: view.selection === null ? 'acts.why.nothingChosen' : null,
      run: () => changeView({ selection: null }),
    },
  ]
}

/** A longer list than this helps nobody. */
const MOST_DAYS = 60

function knownActs({ view, known }: PageActsInput): readonly Act[] {
  const days = publicationDays(known.all)
  return [
    {
      id: 'known now',
      group: 'known',
      title: ({ t }) => t('known.on.clear'),
      hindrance: unless(view.asOf === null),
      run: () => changeView({ asOf: null }),
    },
    {
      id: 'count all',
      group: 'known',
      title: ({ t }) => t('acts.countAll'),
      hindrance: unless(!isNarrowed({ ...known.knowledge, by: null })),
      run: () => changeView({ struck: ALL_COUNTS.struck, least: ALL_COUNTS.least }),
    },
    ...(days.length > MOST_DAYS ? [] : days).map((day): Act => ({
      id: `known ${day}`,
      group: 'known',
      title: choiceOf('known.on', (translator) => dayText(translator, day)),
      hindrance: unless(view.asOf === day),
      run: () => changeView({ asOf: day }),
    })),
  ]
}

const helpActs = (): readonly Act[] => [
  helpAct('help', 'help.title', () => openDialog('help')),
  helpAct('glossary', 'glossary.title', () => openHelp('glossary')),
  helpAct('method', 'method.title', () => openHelp('method')),
  {
    id: 'shortcuts',
    group: 'help',
    title: ({ t }) => t('shell.shortcuts'),
    keys: 'sheet',
    hindrance: null,
    run: () => openDialog('shortcuts'),
  },
]

const helpAct = (id: string, title: MessageId, run: () => void): Act => ({
  id,
  group: 'help',
  title: ({ t }) => t(title),
  hindrance: null,
  run,
})

const lookActs = ({ language, theme }: View): readonly Act[] => [
  ...LANGUAGES.map((one): Act => ({
    id: `language ${one}`,
    group: 'language',
    title: choiceOf('shell.language', () => LANGUAGE_NAMES[one]),
    hindrance: unless(one === language),
    run: () => changeView({ language: one }),
  })),
  ...THEMES.map((one): Act => ({
    id: `theme ${one}`,
    group: 'theme',
    title: choiceOf('shell.theme', ({ t }) => t(`shell.theme.${one}`)),
    hindrance: unless(one === theme),
    run: () => changeView({ theme: one }),
  })),
]
