import { KIND_FLAGGED, KIND_INFERRED, KIND_RAIL, KIND_SYNTHETIC, NO_ROW, ROWS_A_LINE } from '#app/domain/track.ts'

/** Up from here, px, a dot is large enough to be seen to be hollow. */
const HOLLOW_FROM_PX = 6

/*
 * Positions are drawn out of one texture, a pixel a row: longitude, latitude, seconds, row before. The number of the
 * vertex is the number of the row, so a window is a range of vertices: nothing outside it is even looked at.
 */
const uniformBlock = /* glsl */ `\
layout(std140) uniform positionsUniforms {
  float from;
  float at;
  float trail;
  float ahead;
  float size;
  vec4 vessel;
  vec4 rail;
} positions;
`

export const positionsModule = {
  name: 'positions',
  vs: uniformBlock,
  fs: uniformBlock,
  uniformTypes: {
    from: 'f32',
    at: 'f32',
    trail: 'f32',
    ahead: 'f32',
    size: 'f32',
    vessel: 'vec4<f32>',
    rail: 'vec4<f32>',
  },
} as const

const reading = /* glsl */ `\
uniform highp usampler2D rowsTexture;
uniform highp sampler2D kindsTexture;

ivec2 placeOf(int row) {
  return ivec2(row % ${ROWS_A_LINE}, row / ${ROWS_A_LINE});
}
int kindOf(int row) {
  return int(texelFetch(kindsTexture, placeOf(row), 0).r * 255.0 + 0.5);
}
vec4 inkOf(int kind) {
  return (kind & ${KIND_RAIL}) != 0 ? positions.rail : positions.vessel;
}
const uint NO_ROW = ${NO_ROW}u;
uvec4 rowAt(int row) {
  return texelFetch(rowsTexture, placeOf(row), 0);
}
vec2 degreesOf(uvec4 row) {
  return uintBitsToFloat(row.xy);
}
/** Latitude 91 says that there is no position. */
bool isPlace(vec2 degrees) {
  return abs(degrees.y) <= 90.0;
}
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

vec4 clipOf(vec2 degrees) {
  return project_position_to_clipspace(vec3(degrees, 0.0), vec3(0.0), vec3(0.0));
}
`

/**
 * One dot a row: reported ones are full discs, computed ones rings, made-up ones hollow squares; doubtful ones have a slash.
 * Small made-up ones lie on a grain of the screen: where they are many they would run into one solid line, which is what
 * published legs are.
 */
export const POINTS_VS = /* glsl */ `\
#version 300 es
#define SHADER_NAME positions-points-vertex
${reading}
flat out vec4 ink;
flat out int kind;
flat out float grain;
const float HOLLOW_FROM = ${HOLLOW_FROM_PX.toFixed(1)};
void main(void) {
  uvec4 row = rowAt(gl_VertexID);
  vec2 at = degreesOf(row);
  kind = kindOf(gl_VertexID);
  ink = inkOf(kind);
  if (float(row.z) > positions.at) ink.a *= positions.ahead;
  gl_PointSize = positions.size * project.devicePixelRatio;
  grain = positions.size < HOLLOW_FROM ? 2.0 * project.devicePixelRatio : 0.0;
  gl_Position = isPlace(at)
    ? clipOf(at)
    : NOWHERE;
}
`

export const POINTS_FS = /* glsl */ `\
#version 300 es
#define SHADER_NAME positions-points-fragment
precision highp float;
flat in vec4 ink;
flat in int kind;
flat in float grain;
out vec4 fragColor;
void main(void) {
  vec2 place = gl_PointCoord * 2.0 - 1.0;
  float away = max(abs(place.x), abs(place.y));
  bool isSynthetic = (kind & ${KIND_SYNTHETIC}) != 0;
  bool isFlagged = (kind & ${KIND_FLAGGED}) != 0;
  bool isInferred = (kind & ${KIND_INFERRED}) != 0;
  bool isSlash = isFlagged && abs(place.x + place.y) < 0.35;
  float radius = dot(place, place);
  if (isSynthetic) {
    vec2 cell = floor(gl_FragCoord.xy / max(grain, 1.0));
    if (grain > 0.0 ? mod(cell.x + cell.y, 2.0) > 0.5 : away < 0.45 && !isSlash) discard;
  } else {
    if (radius > 1.0) discard;
    if (isInferred && radius < 0.3 && !isSlash) discard;
    if (!isInferred && isSlash) discard;
  }
  fragColor = ink;
}
`

/** Six vertices a row: a ribbon from the position before to this one, fading with its age. */
export const TRAILS_VS = /* glsl */ `\
#version 300 es
#define SHADER_NAME positions-trails-vertex
${reading}
out vec4 ink;
out float along;
flat out float silence;
flat out int kind;
void main(void) {
  int number = gl_VertexID / 6;
  int corner = gl_VertexID % 6;
  uvec4 row = rowAt(number);
  vec2 to = degreesOf(row);
  gl_Position = NOWHERE;
  ink = vec4(0.0);
  along = 0.0;
  silence = 0.0;
  kind = kindOf(number);
  if (row.w == NO_ROW || !isPlace(to)) return;
  uvec4 before = rowAt(int(row.w));
  vec2 from = degreesOf(before);
  // Nothing of before the span is shown, not even the beginning of a way that ends in it.
  if (!isPlace(from) || float(before.z) < positions.from) return;
  // The short way round: no line ever runs across the whole map.
  from.x = to.x + mod(from.x - to.x + 540.0, 360.0) - 180.0;
  vec4 head = clipOf(to);
  vec4 tail = clipOf(from);
  vec2 half_ = project.viewportSize * 0.5 / project.devicePixelRatio;
  vec2 way = (head.xy / head.w - tail.xy / tail.w) * half_;
  float reach = length(way);
  vec2 normal = reach > 0.0 ? vec2(-way.y, way.x) / reach : vec2(0.0, 1.0);
  bool isHead = corner == 1 || corner == 2 || corner == 4;
  float side = corner == 0 || corner == 1 || corner == 3 ? -1.0 : 1.0;
  vec4 end = isHead ? head : tail;
  end.xy += normal * side * 0.9 / half_ * end.w;
  gl_Position = end;
  along = isHead ? reach : 0.0;
  silence = float(row.z - before.z);
  float age = positions.at - float(isHead ? row.z : before.z);
  ink = inkOf(kind);
  ink.a = clamp(1.0 - age / positions.trail, 0.0, 1.0);
}
`

/** After more than an hour of silence the way is not known: dashes. Made-up ways are dotted, computed ones dashed 6-4. */
export const trailsFragment = (dashedGapSeconds: number) => /* glsl */ `\
#version 300 es
#define SHADER_NAME positions-trails-fragment
precision highp float;
in vec4 ink;
in float along;
flat in float silence;
flat in int kind;
out vec4 fragColor;
void main(void) {
  bool isSilent = silence > ${dashedGapSeconds.toFixed(1)};
  if (isSilent && fract(along / 14.0) > 0.5) discard;
  if ((kind & ${KIND_SYNTHETIC}) != 0 && fract(along / 3.5) > 0.5) discard;
  if ((kind & ${KIND_INFERRED}) != 0 && fract(along / 10.0) > 0.6) discard;
  fragColor = ink;
}
`
