export const panels = {
  'panels.title': 'Figures',
} as const
