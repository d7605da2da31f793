const DESCRIPTION = `Exercises that a trainer may open: documents of the format \`transload-scenario\`, version 1, as the page also reads and
writes them as files. An exercise shows the same document to no trainee, but whoever may ask this address may read it, the
answer key included; a server that must keep one secret leaves it out.

Times since the beginning (\`at\`, \`within\`, \`duration\`) are ISO 8601 durations such as \`PT5M\`, up to two weeks; \`start\` is an
instant in UTC, \`view\` the query of an address without case, language and theme. Every \`id\` is unique in its list, and each
role, objective, question or option that is named is there. What an inject brings are records as the feeds give them, and
plainly made up: \`id\` begins with \`SYN-\`, \`basis\` is \`synthetic\`. Keys that are not described are refused.`

const LIST = {
  type: 'object',
  properties: {
    feed: { type: 'string', const: 'scenarios' },
    case: { type: 'null' },
    generatedAt: { type: 'string', format: 'date-time' },
    count: { type: 'integer', minimum: 0, description: 'How many the server meant to send' },
    items: { type: 'array', items: { $ref: '#/components/schemas/Scenario' } },
  },
  required: ['feed', 'case', 'generatedAt', 'count', 'items'],
  additionalProperties: false,
}

/** `GET /scenarios` in the OpenAPI description. Rules across fields have no JSON Schema and are told in words. */
export const scenariosOperation = {
  operationId: 'getScenarios',
  tags: ['training'],
  summary: 'Lists the exercises that a trainer may open',
  description: DESCRIPTION,
  parameters: [],
  responses: {
    '200': { description: 'All scenarios', content: { 'application/json': { schema: LIST } } },
    '404': { description: 'This server offers none' },
  },
} as const
