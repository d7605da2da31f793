import type { Codec } from '#app/demo/editor/codecs.ts'
import { pathText, type Path } from '#app/demo/editor/draft-tree.ts'
import type { EditorAction } from '#app/demo/editor/editor-state.ts'
import type { CaseChoices } from '#app/demo/editor/case-choices.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { DraftDocument, DraftFault } from '#app/state/exercise/scenario-draft.ts'
import type { Option } from '#app/ui/select.tsx'

type Named = { readonly path: Path; readonly label: string; readonly hint?: string }

/** A part of the form, described. What draws it knows nothing of scenarios. */
export type Field =
  /** `suggestions` are offered, and anything else is taken. */
  | (Named & {
      readonly kind: 'text'
      readonly codec: Codec
      readonly size: 'short' | 'line' | 'words' | 'code'
      readonly suggestions?: readonly Option[]
    })
  /** Words in both languages; `isOptional`: none at all is null. */
  | (Named & { readonly kind: 'local'; readonly isLong: boolean; readonly isOptional: boolean })
  /** One of a list. A value that is not in it is shown and kept. `changed`: what is set, and where, when another is chosen. */
  | (Named & {
      readonly kind: 'select'
      readonly options: readonly Option[]
      readonly changed?: (value: string) => { readonly path: Path; readonly value: unknown }
    })
  /** Any number of a list. */
  | (Named & { readonly kind: 'checks'; readonly options: readonly Option[] })
  | (Named & { readonly kind: 'switch' })
  /** A list within a part. `made`: what is added to so many. */
  | (Named & {
      readonly kind: 'list'
      readonly addLabel: string
      readonly made: (count: number) => unknown
      readonly fields: (path: Path, number: number) => readonly Field[]
    })

/** What a description is made for. */
export type FieldContext = {
  readonly translator: Translator
  readonly document: DraftDocument
  readonly choices: CaseChoices
}

/** What every field needs to be drawn. */
export type FormPorts = {
  readonly document: DraftDocument
  readonly act: (action: EditorAction) => void
  /** What is wrong, by the field that says it. */
  readonly faults: ReadonlyMap<string, readonly DraftFault[]>
}

/** The id of an element that stands for a place in the document: one editor is open at a time. */
export const elementId = (path: string): string => `editor-${path}`

/** The places that have an element of their own, in the order of the form. */
export function placesOf(fields: readonly Field[], count: (path: Path) => number): readonly string[] {
  return fields.flatMap((field): readonly string[] => {
    const place = pathText(field.path)
    if (field.kind === 'local') return [`${place}.en`, `${place}.fr`]
    if (field.kind !== 'list') return [place]
    const entries = Array.from({ length: count(field.path) }, (_, index) => [...field.path, index])
    const inside = entries.flatMap((path, index) => placesOf(field.fields(path, index + 1), count))
    return [place, ...inside]
  })
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`)

/** Which of the places says a fault: itself, what holds it, or else the first thing inside it. null: none. */
export function placeOfFault(faultPath: string, places: readonly string[]): string | null {
  const holders = places.filter((place) => isWithin(faultPath, place))
  const nearest = holders.toSorted((a, b) => b.length - a.length)[0]
  return nearest ?? places.find((place) => isWithin(place, faultPath)) ?? null
}
