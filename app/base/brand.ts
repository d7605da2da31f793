declare const BRAND: unique symbol

/** A plain value that the compiler keeps apart from others of the same shape: a LegId is no PlaceId. */
export type Brand<T, Name extends string> = T & { readonly [BRAND]: Name }
