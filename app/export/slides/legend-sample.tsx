import type { Basis } from '#app/domain/record.ts'
import type { Sample } from '#app/export/legend.ts'
import { legendShape, type LegendShape } from '#app/export/writers/legend-shape.ts'

const DASHES: Readonly<Record<Basis, string | undefined>> = { published: undefined, inferred: '7 5', synthetic: '2 4' }

/** What stands before a line of the legend. */
export function LegendSample({ sample }: { readonly sample: Sample }) {
  return (
    <svg viewBox="0 0 48 16" aria-hidden="true" fill="none">
      {drawn(legendShape(sample))}
    </svg>
  )
}

function drawn(shape: LegendShape) {
  if (shape.kind === 'band') {
    return (
      <>
        <path d="M0 2h24v12h-24z" fill="var(--vessel)" opacity="0.35" />
        <path d="M24 2h24v12h-24z" fill="var(--rail)" opacity="0.35" />
      </>
    )
  }
  const ink = `var(--${shape.ink})`
  switch (shape.kind) {
    case 'line':
      return (
        <>
          <path
            d={shape.hasHead ? 'M0 8h38' : 'M0 8h48'}
            stroke={ink}
            strokeWidth={Math.max(1, shape.width)}
            strokeDasharray={DASHES[shape.basis]}
          />
          {shape.hasHead && <path d="M48 8l-12 -6l3 6l-3 6z" fill={ink} />}
        </>
      )
    case 'triangle':
      return <path d="M18 3h12l-6 10z" fill={ink} />
    case 'square':
      return <path d="M20 4h8v8h-8z" stroke={ink} strokeWidth="2" />
    default:
      return <circle cx="24" cy="8" r="4" stroke={ink} strokeWidth="2" fill={shape.kind === 'disc' ? ink : 'none'} />
  }
}
