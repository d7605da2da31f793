/** The frame of the page: top bar, banners, notices, errors. */
export const shell = {
  'shell.name': 'Transload',
  'shell.case': 'Case',
} as const
