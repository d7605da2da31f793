import type { CSSProperties } from 'react'
import { TLP_COLOURS, type Handling } from '#app/domain/handling.ts'
import { LegendSample } from '#app/export/slides/legend-sample.tsx'
import { SlideImage } from '#app/export/slides/slide-image.tsx'
import type { Slide } from '#app/export/slides/slide.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'
import { shortSources } from '#app/export/writers/slide-text.ts'
import styles from '#app/export/slides/slide-face.module.css'

type SlideFaceProps = {
  readonly slide: Slide
  readonly handling: Handling
  /** Keeps its form, however small it is drawn; else a narrow place gets the words under one another. */
  readonly isMiniature?: boolean
}

/** Rows of the table that a slide has room for. */
const ROWS = 4
/** Letters of sources under the table. */
const SOURCES_ROOM = 640
/** With more letters than these beside the map, they are set smaller. */
const FIGURES_ROOM = 420

/** A slide as it is shown: words beside the picture of the map, all of it as large as its place. */
export function SlideFace({ slide, handling, isMiniature = false }: SlideFaceProps) {
  const { title, content, picture } = slide
  const inks = Object.fromEntries(Object.entries(content.palette).map(([ink, colour]) => [`--${ink}`, colour]))
  return (
    <div className={styles.face} style={inks} lang={content.language}>
      <div className={`${styles.sheet} ${isMiniature ? '' : styles.reflows}`}>
        <SlideHead content={content} handling={handling} />
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.days}>{content.days}</p>
        <div className={styles.main}>
          <div className={styles.map}>
            <SlideImage picture={picture} alt={content.alternative} />
          </div>
          <div className={styles.beside}>
            <SlideFigures content={content} />
            <ul className={styles.legend} aria-label={content.labels.legend}>
              {content.legend.map(({ sample, text }) => (
                <li key={text}>
                  <LegendSample sample={sample} />
                  {text}
                </li>
              ))}
            </ul>
          </div>
        </div>
        <SlideLegs content={content} />
        <div className={styles.small}>
          <p>{content.remarks.join(' ')}</p>
          <p>{shortSources(content, SOURCES_ROOM)}</p>
          <p>{`${content.credits}. ${[content.exported, content.receipt].filter(Boolean).join('. ')}.`}</p>
        </div>
      </div>
    </div>
  )
}

function SlideHead({ content, handling }: { readonly content: SlideContent; readonly handling: Handling }) {
  const { tlp, line } = handling
  if (content.banners.length === 0 && tlp === null && line.trim() === '') return null
  return (
    <div className={styles.head}>
      {content.banners.map((banner) => (
        <strong key={banner}>{banner}</strong>
      ))}
      {line.trim() !== '' && <span className={styles.handling}>{line}</span>}
      {tlp !== null && (
        <span className={styles.label} style={{ color: TLP_COLOURS[tlp] }}>
          {tlp}
        </span>
      )}
    </div>
  )
}

function SlideFigures({ content: { figures, denials } }: { readonly content: SlideContent }) {
  const letters = figures.reduce(
    (sum, { value, meaning }) => sum + 2 * value.length + meaning.length,
    denials?.length ?? 0,
  )
  const scale = Math.max(0.6, Math.min(1, FIGURES_ROOM / letters))
  return (
    <div className={styles.figures} style={{ '--scale': scale } as CSSProperties}>
      {figures.map(({ value, meaning }) => (
        <p key={`${value} ${meaning}`}>
          {value !== '' && <strong>{value}</strong>}
          {meaning !== '' && <span>{meaning}</span>}
        </p>
      ))}
      {denials !== null && <p className={styles.denials}>{denials}</p>}
    </div>
  )
}

function SlideLegs({ content: { table } }: { readonly content: SlideContent }) {
  const rows = table.rows.slice(0, ROWS)
  return (
    <div className={styles.legs}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ leg, mode, cells }) => (
            <tr key={leg}>
              {cells.map((cell, column) => (
                <td key={table.headings[column]} className={column === 0 ? styles[mode] : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(table.more[rows.length] ?? '') !== '' && <p>{table.more[rows.length]}</p>}
    </div>
  )
}
