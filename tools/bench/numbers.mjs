/** The value in the middle; NaN of none. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

export const round = (value, digits = 1) => Number(value.toFixed(digits))

/** 1000 as "1e3", which is how the sizes are spoken of. */
export const sizeName = (size) => (Number.isInteger(Math.log10(size)) ? `1e${Math.log10(size)}` : String(size))

export const mebibytes = (bytes) => round(bytes / 1024 ** 2)
