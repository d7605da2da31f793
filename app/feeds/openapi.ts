import * as z from 'zod/mini'
import { casesFeed } from '#app/feeds/cases.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import { wireEnvelope, type Feed, type RecordFeedName } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { positionsOperation } from '#app/feeds/positions/positions-operation.ts'
import { wireScenario } from '#app/feeds/scenarios/scenario-schema.ts'
import { scenariosOperation } from '#app/feeds/scenarios/scenarios-operation.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { tracksFeed } from '#app/feeds/tracks.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'

type Described = {
  readonly feed: Feed
  readonly component: string
  readonly summary: string
  readonly description: string
}

const DESCRIBED: Readonly<Record<RecordFeedName, Described>> = {
  cases: {
    feed: casesFeed,
    component: 'Case',
    summary: 'Lists the cases',
    description: 'A case is a set of answers of the other feeds: what was published, a training scenario, a load test.',
  },
  places: {
    feed: placesFeed,
    component: 'Place',
    summary: 'Lists the places of a case',
    description:
      'Ports, rail facilities, bridges and towns. `precisionKm` is the radius inside which the place really is.',
  },
  vessels: {
    feed: vesselsFeed,
    component: 'Vessel',
    summary: 'Lists the vessels of a case',
    description:
      'IMO and MMSI numbers are text: leading zeros count, and the check digit of an IMO number must fit. What a ship can carry, ' +
      'and names and flags of another time, are left out where no source gives them; their sources are among those of the ship.',
  },
  sources: {
    feed: sourcesFeed,
    component: 'Source',
    summary: 'Lists the sources of a case',
    description: 'Who published what and when, and what it cannot tell. Papers that repeat one slide share one origin.',
  },
  claims: {
    feed: claimsFeed,
    component: 'Claim',
    summary: 'Lists the claims and denials of a case',
    description:
      'Figures keep the hedge of their source: `about`, `moreThan`, `atLeast`, `range`. A denial lists what it denies.',
  },
  consignments: {
    feed: consignmentsFeed,
    component: 'Consignment',
    summary: 'Lists the consignments of a case',
    description: 'Containers that were moved together, with their legs in the order of the move.',
  },
  legs: {
    feed: legsFeed,
    component: 'Leg',
    summary: 'Lists the legs of a case',
    description:
      'One move by one mode between two places. Times are spans, since sources know days; a day as `to` includes that day. ' +
      'An end of a span that no source gives is null. What a train can carry is left out where no source gives it.',
  },
  sightings: {
    feed: sightingsFeed,
    component: 'Sighting',
    summary: 'Lists the sightings of a case',
    description: 'Something seen somewhere at some time; may lack a place, a time or a count.',
  },
  tracks: {
    feed: tracksFeed,
    component: 'Track',
    summary: 'Lists the tracks of a case',
    description:
      'Whose positions the feed `positions` gives: one vessel or one train each. `mmsi` is text of nine digits; numbers that ' +
      'many transmitters share (000000000, 111111111, 123456789, 999999999) name nobody and are refused.',
  },
}

const ABOUT = `The feeds that the Transload dashboard reads. Each answers all records of one case in one envelope, whose \`count\`
tells a whole answer from a cut one; \`positions\` alone answers columns. Times are UTC: a day (\`2023-09-07\`) or an instant (\`2023-10-01T23:30Z\`).
A record with basis \`published\` names at least one source; the id of a record begins with \`SYN-\` when, and only when, its
basis is \`synthetic\`. A record that breaks a rule is left out and listed; an answer more than half of which breaks them is
refused as a whole.`

type Json = { readonly [key: string]: unknown }

/** The OpenAPI 3.1 description of the feeds, made of the very schemas that check their answers. */
export const openApiDocument = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Transload feeds',
    version: '1.0.0',
    description: ABOUT,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/api/v1', description: 'Beside the dashboard, or wherever `config.json` says' }],
  security: [],
  tags: [
    { name: 'feeds', description: 'One answer for each kind of record' },
    { name: 'training', description: 'Exercises on a case' },
  ],
  paths: {
    ...mapNames((name) => [`/${name}`, { get: operation(name) }]),
    '/positions': { get: positionsOperation },
    '/scenarios': { get: scenariosOperation },
  },
  components: {
    schemas: {
      ...mapNames((name) => [DESCRIBED[name].component, jsonSchema(DESCRIBED[name].feed.schema)]),
      Scenario: jsonSchema(wireScenario),
      Problem: PROBLEM,
    },
    parameters: { case: CASE_PARAMETER, ...MADE_UP_PARAMETERS },
    responses: {
      BadRequest: problemResponse('The case is not named, or one of its parameters is out of bounds'),
      NotFound: problemResponse('There is no such case'),
    },
  },
})

const mapNames = (entry: (name: RecordFeedName) => readonly [string, Json]): Json =>
  Object.fromEntries((Object.keys(DESCRIBED) as RecordFeedName[]).map(entry))

function operation(name: RecordFeedName): Json {
  const { summary, description } = DESCRIBED[name]
  const isOfCase = name !== 'cases'
  return {
    operationId: `get${name[0]?.toUpperCase()}${name.slice(1)}`,
    tags: ['feeds'],
    summary,
    description,
    parameters: [...(isOfCase ? ['case', 'n'] : []), 'seed', 'difficulty'].map((parameter) =>
      reference('parameters', parameter),
    ),
    responses: {
      '200': {
        description: isOfCase ? 'All records of the case' : 'All cases',
        content: { 'application/json': { schema: envelopeSchema(name) } },
      },
      ...(isOfCase && { '400': reference('responses', 'BadRequest') }),
      '404': reference('responses', 'NotFound'),
    },
  }
}

const reference = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` })

/** The envelope of one feed: what `wireEnvelope` says, narrowed to its name and its records. */
function envelopeSchema(name: RecordFeedName): Json {
  const envelope = jsonSchema(wireEnvelope)
  const properties = {
    ...(envelope['properties'] as Json),
    feed: { type: 'string', const: name },
    case: name === 'cases' ? { type: 'null' } : { type: 'string', description: 'The case that was asked for' },
    items: { type: 'array', items: reference('schemas', DESCRIBED[name].component) },
  }
  return { ...envelope, properties }
}

/** What goes over the wire, so `io: 'input'`. Rules across fields have no JSON Schema and are told in the description. */
function jsonSchema(schema: z.core.$ZodType): Json {
  const { $schema: _dialect, '~standard': _standard, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as Json
  return rest
}

const CASE_PARAMETER: Json = {
  name: 'case',
  in: 'query',
  required: true,
  description: 'Id of the case, as in the feed `cases`',
  schema: { type: 'string' },
  example: 'published',
}

const madeUpParameter = (name: string, description: string, example: number): Json => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: { type: 'integer', minimum: 0 },
  example,
})

const MADE_UP_PARAMETERS = {
  n: madeUpParameter('n', 'Of the case `load` only: how many positions; a hundredth as many legs are made', 1_000_000),
  seed: madeUpParameter('seed', 'Of the cases `load` and `forge`: the same seed gives the same answer', 7),
  difficulty: madeUpParameter('difficulty', 'Of the case `forge` only: from 1, the easiest, to 5', 3),
}

const PROBLEM: Json = {
  type: 'object',
  description: 'Problem details, RFC 9457',
  properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
  required: ['title', 'status', 'detail'],
}

function problemResponse(description: string): Json {
  return { description, content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } } }
}
