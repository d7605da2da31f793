import { gouraudMaterial, project, project32 } from '@deck.gl/core'

/*
 * The projection of our layers, in place of deck.gl's `project`. That one serves a globe, offsets in metres and cards with a
 * rough tangent, and is written out anew wherever a shader calls it: where there is no graphics card, a program of deck.gl's
 * own takes a second to make. Ours knows degrees on one flat map, and takes a fifth of that.
 */

/** The constants and the block of uniforms, as deck.gl fills it: all that stands before its first function. */
const BLOCK = project.vs.slice(0, project.vs.indexOf('float project_size_at_latitude'))

/**
 * deck.gl's functions by their own names. Mercator is log((1 + sin) / cos): accurate to the pole, where the tangent is not. The
 * sine is a polynomial, since those of graphics cards may be off by 2^-11 (Vulkan 1.3, "Precision of Individual Operations"),
 * which at zoom 12 is hundreds of pixels. Its factors are those of DirectXMath's `XMScalarSin`, for angles up to a right one.
 */
const FUNCTIONS = /* glsl */ `\
const float HALF_PI = 1.5707963268;
float flat_sine(float angle) {
  float squared = angle * angle;
  return angle + angle * squared * (-0.16666667 + squared * (0.0083333310 + squared *
    (-0.00019840874 + squared * (2.7525562e-06 - squared * 2.3889859e-08))));
}
vec2 project_mercator_(vec2 lnglat) {
  float latitude = radians(min(abs(lnglat.y), 89.9));
  float rise = log((1.0 + flat_sine(latitude)) / flat_sine(HALF_PI - latitude));
  return vec2(radians(lnglat.x) + PI, PI + sign(lnglat.y) * rise) * WORLD_SCALE;
}
vec3 project_globe_(vec3 lnglatz) {
  vec2 angle = radians(lnglatz.xy);
  return vec3(sin(angle.x) * cos(angle.y), -cos(angle.x) * cos(angle.y), sin(angle.y)) * GLOBE_RADIUS;
}
/* From zoom 12 on deck.gl counts from the middle of the screen, so that single precision is enough. */
vec3 project_position(vec3 position, vec3 position64Low) {
  bool isNear = project.projectionMode == PROJECTION_MODE_WEB_MERCATOR_AUTO_OFFSET &&
    abs(position.y - project.coordinateOrigin.y) <= 0.25;
  if (!isNear) return vec3(project_mercator_(position.xy) - project.commonOrigin.xy, position.z);
  vec3 offset = position - project.coordinateOrigin;
  vec3 perDegree = project.commonUnitsPerWorldUnit + project.commonUnitsPerWorldUnit2 * offset.y;
  return offset * perDegree + position64Low * project.commonUnitsPerWorldUnit;
}
vec4 project_common_position_to_clipspace(vec4 position) {
  return project.viewProjectionMatrix * position + project.center;
}
bool project_needs_rotation(vec3 position, out mat3 rotation) {
  return false;
}
vec3 project_normal(vec3 normal) {
  return normal;
}
vec2 project_pixel_size_to_clipspace(vec2 pixels) {
  return pixels / project.viewportSize * project.devicePixelRatio * 2.0 * project.focalDistance;
}
/* All widths of ours are in px of the screen. */
float project_size_to_pixel(float size) {
  return size;
}
float project_size_to_pixel(float size, int unit) {
  return size;
}
float project_pixel_size(float pixels) {
  return pixels / project.scale;
}
vec2 project_pixel_size(vec2 pixels) {
  return pixels / project.scale;
}
`

const [, geometry] = project.dependencies

/** In place of `project32` in a program. */
export const flatWorld: typeof project32 = {
  ...project32,
  dependencies: [{ ...project, vs: BLOCK + FUNCTIONS, dependencies: [geometry] }],
}

type Known = readonly [words: RegExp, comesTo: 'true' | 'false']

/** What of a program of deck.gl's layers is known beforehand, and so is left out of it. */
const KNOWN: readonly Known[] = [
  // Widths lie on the ground, also when the map is tilted.
  [/\bpath\.billboard\b/g, 'false'],
  [/\bsolidPolygon\.(?:extruded|isWireframe)\b/g, 'false'],
  [/\bproject\.projectionMode == PROJECTION_MODE_GLOBE\b/g, 'false'],
  [/\bproject\.coordinateSystem == COORDINATE_SYSTEM_LNGLAT\b/g, 'true'],
]

/** In place of the lamps of deck.gl's shapes, which stand in every program and in every frame, though nothing here is lit. */
const UNLIT = {
  name: gouraudMaterial.name,
  vs: 'vec3 lighting_getLightColor(vec3 color, vec3 camera, vec3 position, vec3 normal) { return color; }',
} as const

const OURS: ReadonlyMap<string, { readonly name: string }> = new Map(
  [flatWorld, UNLIT].map((ours) => [ours.name, ours]),
)

type Shaders = { readonly vs: string; readonly modules: readonly { readonly name: string }[] }

/**
 * The program of one of deck.gl's layers on the flat world.
 * @param known what is known besides of this one.
 */
export function onFlatWorld<Program extends Shaders>(shaders: Program, known: readonly Known[] = []): Program {
  const vs = [...KNOWN, ...known].reduce((text, [words, comesTo]) => text.replace(words, comesTo), shaders.vs)
  const modules = shaders.modules.map((module) => OURS.get(module.name) ?? module)
  return { ...shaders, vs, modules }
}
