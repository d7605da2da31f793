import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Cited } from '#app/domain/exercise/decision.ts'
import type { Question } from '#app/domain/exercise/inject.ts'
import type { AnswerFormProps } from '#app/demo/exercise/answer-form-props.ts'
import { AssessmentForm } from '#app/demo/exercise/assessment-form.tsx'
import { ChoiceForm } from '#app/demo/exercise/choice-form.tsx'
import { FigureForm } from '#app/demo/exercise/figure-form.tsx'
import { PlaceForm, type MapPick } from '#app/demo/exercise/place-form.tsx'

type AnyFormProps = AnswerFormProps & {
  readonly kind: Question['answer']
  readonly index: CaseIndex | null
  readonly recent: readonly Cited[]
  readonly mapPick: MapPick
}

/** The form that a question asks for. */
export function AnswerForm({ kind, index, recent, mapPick, ...rest }: AnyFormProps) {
  switch (kind.kind) {
    case 'choice':
      return <ChoiceForm {...rest} options={kind.options} />
    case 'figure':
      return <FigureForm {...rest} />
    case 'place':
      return <PlaceForm {...rest} index={index} mapPick={mapPick} />
    case 'assessment':
      return <AssessmentForm {...rest} index={index} recent={recent} />
  }
}
