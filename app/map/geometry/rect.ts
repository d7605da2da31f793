/** px on the pane, from its top left corner. */
export type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

export type Size = { readonly width: number; readonly height: number }

/** Do two rectangles share more than an edge? */
export const touches = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom

export const grow = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

export const rectOf = ({ width, height }: Size): Rect => ({ left: 0, top: 0, right: width, bottom: height })

/** A rectangle about a point. */
export const around = (x: number, y: number, reach: number): Rect => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
})

export const sizeOf = ({ left, top, right, bottom }: Rect): Size => ({ width: right - left, height: bottom - top })
