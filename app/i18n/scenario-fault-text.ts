import type { MessageId, MessageValues, Translator } from '#app/i18n/translator.ts'

type Place = 'at' | 'atLine' | 'atPath'
type Code = Exclude<
  MessageId extends infer Id ? (Id extends `scenario.fault.${infer End}` ? End : never) : never,
  Place
>

/** One thing that is wrong with a scenario. */
type Fault = {
  readonly path: string
  readonly line: number | null
  readonly code: Code
  readonly values: MessageValues
}

/** What is wrong and where, in one line: `Line 12, injects[3].effect.leg: This is no id.` */
export function scenarioFaultText({ t }: Translator, { path, line, code, values }: Fault): string {
  const what = t(`scenario.fault.${code}`, values)
  if (line === null) return path === '' ? what : t('scenario.fault.atPath', { path, what })
  return path === '' ? t('scenario.fault.atLine', { line, what }) : t('scenario.fault.at', { line, path, what })
}
