import { ArcLayer, PathLayer, SolidPolygonLayer } from '@deck.gl/layers'
import { onFlatWorld } from '#app/map/layers/flat-world.ts'

/* deck.gl's layers with programs that are quickly made: see `flat-world.ts`. */

export class FlatPathLayer<Row, Extra extends object> extends PathLayer<Row, Extra> {
  static override layerName = 'FlatPathLayer'

  override getShaders() {
    return onFlatWorld(super.getShaders())
  }
}

export class FlatPolygonLayer<Row, Extra extends object> extends SolidPolygonLayer<Row, Extra> {
  static override layerName = 'FlatPolygonLayer'

  override getShaders(type: string) {
    return onFlatWorld(super.getShaders(type))
  }
}

/** Whether its arcs are great circles is known when the program is made: the great circle is half of it. */
export class FlatArcLayer<Row, Extra extends object> extends ArcLayer<Row, Extra> {
  static override layerName = 'FlatArcLayer'

  override getShaders() {
    return onFlatWorld(super.getShaders(), [[/\barc\.greatCircle\b/g, this.props.greatCircle ? 'true' : 'false']])
  }
}
