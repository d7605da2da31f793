export const exporting = {
  'export.title': 'Export',
} as const
