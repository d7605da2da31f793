import { choiceOf, type Act } from '#app/i18n/act.ts'
import type { MessageId } from '#app/i18n/translator.ts'
import { startShow } from '#app/state/show.ts'
import { resumeTour, ROLES } from '#app/state/tour.ts'

type DemoActsInput = {
  /** Do the feeds offer the training case? */
  readonly hasTrainingCase: boolean
  /** A trainee's window shows what the exercise does. */
  readonly isTrainee: boolean
}

/** What shows the page by itself. */
export function demoActs({ hasTrainingCase, isTrainee }: DemoActsInput): readonly Act[] {
  const noShow: MessageId | null = isTrainee ? 'exercise.seat.noShow' : null
  return [
    {
      id: 'show',
      group: 'training',
      title: ({ t }) => t('training.show.start'),
      hindrance: noShow ?? (hasTrainingCase ? null : 'training.case.missing'),
      run: startShow,
    },
    ...ROLES.map((role): Act => ({
      id: `tour ${role}`,
      group: 'training',
      title: choiceOf('training.tours.title', ({ t }) => t(`tours.${role}`)),
      hindrance: noShow,
      run: () => resumeTour(role),
    })),
  ]
}
