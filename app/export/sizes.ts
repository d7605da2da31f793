/** Sizes of a picture, px, as the dialog offers them: screens, a square, then sheets of A4 at 150 and 300 dots an inch. */
export const PICTURE_SIZES = [
  { id: '1280x720', width: 1280, height: 720, sheet: null },
  { id: '1920x1080', width: 1920, height: 1080, sheet: null },
  { id: '2560x1440', width: 2560, height: 1440, sheet: null },
  { id: '3840x2160', width: 3840, height: 2160, sheet: null },
  { id: '1080x1080', width: 1080, height: 1080, sheet: 'square' },
  { id: '1754x1240', width: 1754, height: 1240, sheet: 'a4.landscape.150' },
  { id: '1240x1754', width: 1240, height: 1754, sheet: 'a4.portrait.150' },
  { id: '3508x2480', width: 3508, height: 2480, sheet: 'a4.landscape.300' },
  { id: '2480x3508', width: 2480, height: 3508, sheet: 'a4.portrait.300' },
] as const

export type PictureSize = (typeof PICTURE_SIZES)[number]
export type PictureSizeId = PictureSize['id']

/** What most slides and screens measure. */
export const FIRST_SIZE: PictureSizeId = '1920x1080'
