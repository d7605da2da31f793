/** Sizes of a picture, px. The first is what the dialog opens with. */
export const PICTURE_SIZES = [
  { id: '1920x1080', width: 1920, height: 1080 },
  { id: '1280x720', width: 1280, height: 720 },
  { id: '2560x1440', width: 2560, height: 1440 },
  { id: '3840x2160', width: 3840, height: 2160 },
  { id: 'a4', width: 1754, height: 1240 },
] as const

export type PictureSize = (typeof PICTURE_SIZES)[number]
export type PictureSizeId = PictureSize['id']
