import { useCallback } from 'react'
import type { SlidePicture } from '#app/export/writers/deck.ts'

type SlideImageProps = { readonly picture: SlidePicture; readonly alt: string }

/** The picture of a slide. The browser's memory is taken while it is shown, and given back when it goes. */
export function SlideImage({ picture, alt }: SlideImageProps) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }))
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [picture],
  )
  return <img ref={show} alt={alt} />
}
