import { Layer, type DefaultProps, type LayerContext, type UpdateParameters } from '@deck.gl/core'
import type { Device, Texture } from '@luma.gl/core'
import { Model } from '@luma.gl/engine'
import { countRowsBefore, DASHED_GAP_S, ROWS_A_LINE, type Positions } from '#app/domain/track.ts'
import type { Color } from '#app/map/ink.ts'
import type { Clock } from '#app/map/layers/clock.ts'
import { flatWorld } from '#app/map/layers/flat-world.ts'
import { FLAT } from '#app/map/layers/ground-path.ts'
import { POINTS_FS, POINTS_VS, positionsModule, trailsFragment, TRAILS_VS } from '#app/map/layers/positions-shaders.ts'

export type PositionsLayerProps = {
  readonly positions: Positions
  readonly clock: Clock
  readonly vessel: Color
  readonly rail: Color
  /** Of a dot, px of the screen. */
  readonly size: number
  /** How long a trail is, seconds before the playhead; 0: none. */
  readonly trailSeconds: number
  /** Opacity of what lies after the playhead. */
  readonly ahead: number
}

type State = {
  models: Model[]
  points: Model
  trails: Model
  textures: readonly Texture[]
}

const defaultProps: DefaultProps<PositionsLayerProps> = {
  positions: { type: 'object', value: undefined as never, compare: false },
  clock: { type: 'object', value: undefined as never, compare: false },
}

/** The rows that lie between two times on the clock, half-open. */
export function rowsOnClock(
  positions: Pick<Positions, 'base' | 'words' | 'count'>,
  clock: Clock,
  from: number,
  to: number,
): { readonly first: number; readonly count: number } {
  const shift = (clock.base - positions.base) / 1000
  const first = countRowsBefore(positions, Math.ceil(from + shift))
  return { first, count: Math.max(countRowsBefore(positions, Math.ceil(to + shift)) - first, 0) }
}

/**
 * Millions of positions and their trails. Rows are sorted by time and lie in a texture that is uploaded once; a step of
 * the clock sets uniforms and the range of rows to draw, and uploads nothing else.
 */
export class PositionsLayer extends Layer<PositionsLayerProps> {
  static override layerName = 'PositionsLayer'
  static override defaultProps = defaultProps
  declare state: State

  override initializeState({ device }: LayerContext) {
    const model = (name: string, vs: string, fs: string, topology: 'point-list' | 'triangle-list') =>
      new Model(device, {
        ...super.getShaders({ vs, fs, modules: [flatWorld, positionsModule] }),
        id: `${this.props.id}-${name}`,
        bufferLayout: [],
        topology,
        isInstanced: false,
        vertexCount: 0,
        parameters: FLAT,
      })
    const points = model('points', POINTS_VS, POINTS_FS, 'point-list')
    const trails = model('trails', TRAILS_VS, trailsFragment(DASHED_GAP_S), 'triangle-list')
    this.setState({ points, trails, models: [points, trails], textures: [] })
  }

  override updateState({ props, oldProps, context }: UpdateParameters<this>) {
    if (props.positions === oldProps.positions) return
    for (const texture of this.state.textures) texture.destroy()
    this.setState({ textures: texturesOf(context.device, props.positions) })
  }

  override finalizeState(context: LayerContext) {
    super.finalizeState(context)
    for (const texture of this.state.textures) texture.destroy()
  }

  override draw() {
    const { positions, clock, vessel, rail, size, trailSeconds, ahead } = this.props
    const [rowsTexture, kindsTexture] = this.state.textures
    if (!rowsTexture || !kindsTexture) return
    const { renderPass } = this.context
    const { points, trails } = this.state
    const end = clock.isCutAtPlayhead ? Math.min(clock.to, clock.at + 1) : clock.to
    const shift = (clock.base - positions.base) / 1000
    const at = clock.at + shift
    const uniforms = {
      from: clock.from + shift,
      at,
      trail: Math.max(trailSeconds, 1),
      ahead,
      size,
      vessel: unit(vessel),
      rail: unit(rail),
    }

    const dots = rowsOnClock(positions, clock, clock.from, end)
    drawRows(points, dots, 1)
    // A trail ends at the playhead, and shows nothing of before the span.
    const begins = Math.max(clock.from, clock.at - trailSeconds)
    const tail = trailSeconds > 0 ? rowsOnClock(positions, clock, begins, Math.min(clock.at + 1, clock.to)) : null
    if (tail) drawRows(trails, tail, 6)

    function drawRows(model: Model, { first, count }: { first: number; count: number }, vertices: number) {
      if (count === 0) return
      model.shaderInputs.setProps({ positions: uniforms })
      model.setBindings({ rowsTexture: rowsTexture as Texture, kindsTexture: kindsTexture as Texture })
      model.setDrawOffsets({ firstVertex: first * vertices, firstIndex: 0 })
      model.setVertexCount(count * vertices)
      model.draw(renderPass)
    }
  }
}

const unit = ([red, green, blue, alpha]: Color): [number, number, number, number] => [
  red / 255,
  green / 255,
  blue / 255,
  alpha / 255,
]

function texturesOf(device: Device, { count, words, kinds }: Positions): readonly Texture[] {
  const size = { width: ROWS_A_LINE, height: Math.max(Math.ceil(count / ROWS_A_LINE), 1) }
  const shared = { ...size, sampler: { minFilter: 'nearest', magFilter: 'nearest' }, mipLevels: 1 } as const
  return [
    device.createTexture({ ...shared, format: 'rgba32uint', data: words }),
    device.createTexture({ ...shared, format: 'r8unorm', data: kinds }),
  ]
}
