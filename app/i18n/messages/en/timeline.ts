export const timeline = {
  'timeline.title': 'Timeline',
} as const
