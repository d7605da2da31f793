export const map = {
  'map.title': 'Map',
} as const
