import { POSITIONS_TYPE } from '#app/feeds/positions/wire-positions.ts'

const BODY = `One Apache Arrow IPC stream of one or more record batches. Columns:

- \`time\`, uint32: seconds since 1970-01-01T00:00:00Z.
- \`track\`, dictionary of utf8 (index uint16 or uint32): id of a record of the feed \`tracks\`.
- \`longitude\`, \`latitude\`, float32 or float64: degrees, WGS84. Null, or 181 and 91: not available.
- \`speed\`, uint16: speed over ground in tenths of a knot. Null or 1023: not available.

The metadata of the schema holds text: \`feed\` ("positions"), \`case\` (its id), \`generatedAt\` (an instant in UTC) and \`count\`
(how many rows the server meant to send, in decimal digits). Rows may come in any order. No rows are a good answer.`

const parameter = (name: string, description: string, example: string) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: { type: 'string' },
  example,
})

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` })

/** `GET /positions` in the OpenAPI description. Its body has no JSON schema and is told in words. */
export const positionsOperation = {
  operationId: 'getPositions',
  tags: ['feeds'],
  summary: 'Gives the reported positions of a case in columns',
  description:
    'Positions of the tracks of a case, each as somebody reported it. Rows whose track, time or position cannot be right are ' +
    'left out and counted by the reader; more than half of such rows, and the whole answer is refused.',
  parameters: [
    reference('parameters', 'case'),
    parameter('from', 'Earliest time, a UTC day or an instant. Left out: from the first row on', '2023-09-07'),
    parameter('to', 'Latest time, a UTC day (all of it) or an instant. Left out: to the last row', '2023-10-01'),
    parameter(
      'bbox',
      'Least longitude, least latitude, greatest longitude, greatest latitude in degrees. A least longitude that is greater ' +
        'crosses the antimeridian',
      '129,41,135,44',
    ),
    reference('parameters', 'n'),
    reference('parameters', 'seed'),
    reference('parameters', 'difficulty'),
  ],
  responses: {
    '200': {
      description: BODY,
      content: { [POSITIONS_TYPE]: { schema: { type: 'string', contentMediaType: POSITIONS_TYPE } } },
    },
    '400': reference('responses', 'BadRequest'),
    '404': reference('responses', 'NotFound'),
  },
} as const
