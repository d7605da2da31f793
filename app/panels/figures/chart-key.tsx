import { useTranslator } from '#app/i18n/translator.ts'
import { Hold, Mark } from '#app/panels/figures/chart-marks.tsx'
import type { ChartShape, Look, PlacedPoint } from '#app/panels/figures/chart-shape.ts'
import styles from '#app/panels/figures/claims-chart.module.css'

const LOOKS: readonly Look[] = ['value', 'about', 'least', 'most', 'range']
const [WIDTH, HEIGHT] = [34, 18]

/** How each kind of number is drawn; only the kinds that the chart has. */
export function ChartKey({ shape }: { readonly shape: ChartShape }) {
  const { t } = useTranslator()
  const points = shape.lines.flatMap((line) => line.points)
  const looks = LOOKS.filter((look) => points.some((point) => point.look === look))
  return (
    <ul className={styles.key}>
      {looks.map((look) => (
        <li key={look}>
          <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
            <Hold {...SAMPLE} look={look} isSoft={look === 'about'} />
            <Mark {...SAMPLE} look={look} />
          </svg>
          {t(`ledger.claims.key.${look}`)}
        </li>
      ))}
      {points.some(({ said: [from, to] }) => from !== to) && (
        <li>
          <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
            <line className={styles.some} x1="2" x2={WIDTH - 2} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          </svg>
          {t('ledger.claims.key.said')}
        </li>
      )}
    </ul>
  )
}

const SAMPLE: Pick<PlacedPoint, 'x' | 'y' | 'yHigh' | 'said' | 'end'> = {
  x: 7,
  said: [7, 7],
  end: WIDTH,
  y: 12,
  yHigh: 5,
}
