import { Fragment, type ReactElement } from 'react'

/** Links one after the other, with commas between. */
export const Listed = ({ items }: { readonly items: readonly ReactElement[] }) => (
  <>
    {items.map((item, place) => (
      <Fragment key={item.key}>
        {place > 0 && ', '}
        {item}
      </Fragment>
    ))}
  </>
)
