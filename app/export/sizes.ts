/** Sizes of a picture, px, as the dialog offers them. The last is A4 landscape at 150 dpi. */
export const PICTURE_SIZES = [
  { id: '1280x720', width: 1280, height: 720 },
  { id: '1920x1080', width: 1920, height: 1080 },
  { id: '2560x1440', width: 2560, height: 1440 },
  { id: '3840x2160', width: 3840, height: 2160 },
  { id: '1754x1240', width: 1754, height: 1240 },
] as const

export type PictureSize = (typeof PICTURE_SIZES)[number]
export type PictureSizeId = PictureSize['id']

/** What most slides and screens measure. */
export const FIRST_SIZE: PictureSizeId = '1920x1080'
