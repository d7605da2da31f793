import { LayerExtension, type Layer } from '@deck.gl/core'
import { ALWAYS, type Clock } from '#app/map/layers/clock.ts'

/*
 * Filters and fades by time on the GPU:
 *
 *   times            [========)                 of each row, an attribute that never changes
 *   clock     from |----------------| to        uniforms
 *   in        some of the times lies inside; `isUnderWay`: and the playhead lies in the times
 *   faint     the times begin after the playhead
 */
const uniforms = /* glsl */ `\
layout(std140) uniform legTimeUniforms {
  float from;
  float to;
  float at;
  float ahead;
  float underWay;
} legTime;
`

const legTime = {
  name: 'legTime',
  vs: `${uniforms}
in vec2 legTimes;
out float legTime_opacity;
`,
  fs: `${uniforms}
in float legTime_opacity;
`,
  inject: {
    'vs:#main-start': /* glsl */ `
  bool legTime_isIn = legTimes.x < legTime.to && legTimes.y > legTime.from;
  if (legTime.underWay > 0.5) legTime_isIn = legTime_isIn && legTimes.x <= legTime.at && legTimes.y > legTime.at;
  legTime_opacity = legTime_isIn ? (legTimes.x > legTime.at ? legTime.ahead : 1.0) : 0.0;
`,
    'vs:#main-end': /* glsl */ `
  if (legTime_opacity == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
`,
    'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (legTime_opacity == 0.0) discard;
  color.a *= legTime_opacity;
`,
  },
  uniformTypes: { from: 'f32', to: 'f32', at: 'f32', ahead: 'f32', underWay: 'f32' },
} as const

export type TimeExtensionProps<Row> = {
  readonly clock: Clock
  /** Seconds on the clock from and to; left out: always there, and never faint. */
  readonly getTimes?: ((row: Row) => readonly [number, number]) | readonly [number, number]
  /** Only what may be under way at the playhead. */
  readonly isUnderWay?: boolean
  /** Opacity of what lies ahead of the playhead. */
  readonly ahead?: number
}

class TimeExtension extends LayerExtension {
  static override extensionName = 'TimeExtension'
  static override defaultProps = {
    getTimes: { type: 'accessor', value: ALWAYS },
    clock: { type: 'object', value: null, compare: false },
    isUnderWay: false,
    ahead: 1,
  }

  override getShaders() {
    return { modules: [legTime] }
  }

  override initializeState(this: Layer) {
    this.getAttributeManager()?.add({
      legTimes: { size: 2, type: 'float32', stepMode: 'dynamic', accessor: 'getTimes' },
    })
  }

  override draw(this: Layer<TimeExtensionProps<unknown>>) {
    const { clock, isUnderWay = false, ahead = 1 } = this.props
    const { from, to, at } = clock
    this.setShaderModuleProps({ legTime: { from, to, at, ahead, underWay: isUnderWay ? 1 : 0 } })
  }
}

/** One for all layers: equal extensions share their shader programs. */
export const TIME = new TimeExtension()
