import { jsonAnswer, problem, type Answer } from '#mocks/answers/answer.ts'
import { forgeCase } from '#mocks/cases/forge/forge.ts'
import { readForgeParameters } from '#mocks/cases/forge/parameters.ts'

/**
 * Answers `GET /api/v1/forge-key?seed=4711&difficulty=3`, trainers' material: what truly happened in that case and what was
 * planted. It is no feed, the dashboard never asks for it, and no feed gives any of it.
 */
export function forgeKeyAnswer(asked: URLSearchParams): Answer {
  const parameters = readForgeParameters(asked)
  if (!parameters.ok) return problem(400, 'Parameter out of bounds', parameters.error)
  return jsonAnswer(forgeCase(parameters.value).key)
}
