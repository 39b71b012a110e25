import { memo } from 'react'
import { describeWeights, type WeightNote, type WeightTable } from '../../../domain/medium/describe-weights'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import { SourceNotes } from '../../presentation/source-notes'
import styles from './weights-table.module.css'

/** The whole calculation, to check it or to disagree with it: every weight with what it rests on. */
export const WeightsTable = memo(function WeightsTable() {
  return (
    <Disclosure summary={<span>{t('Why: weights and sources')}</span>}>
      <WeightsDescription />
    </Disclosure>
  )
})

function WeightsDescription() {
  const { tables, combinations, preference } = describeWeights()
  const sourceIds = new Set([...tables, ...combinations, preference].flatMap(({ sources }) => sources))
  return (
    <div className={styles.weights}>
      <p>
        {t(
          'Each medium starts at 50 of 100 points, and each answer gives or takes some. Research says in which direction; how many points is our own judgement, and the same answers always give the same result.',
        )}
      </p>
      {tables.map((table) => (
        <Disclosure key={table.input} look="row" summary={<span>{table.name}</span>}>
          <PointsTable table={table} />
        </Disclosure>
      ))}
      <Disclosure look="row" summary={<span>{t('Answers that count together')}</span>}>
        <Combinations combinations={combinations} />
      </Disclosure>
      <p>{preference.text}</p>
      <SourceNotes sourceIds={[...sourceIds]} />
    </div>
  )
}

function PointsTable({ table }: { readonly table: WeightTable }) {
  return (
    <div className={styles.one}>
      <p>{table.rests}</p>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('Points for {{name}}', { name: table.name })}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('Medium')}</span>
              </th>
              {table.steps.map((step) => (
                <th key={step} scope="col">
                  {step}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.medium}>
                <th scope="row">{row.name}</th>
                {row.points.map((points, index) => (
                  <td key={table.steps[index]}>{signed(points)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Combinations({ combinations }: { readonly combinations: readonly WeightNote[] }) {
  return (
    <dl className={styles.one}>
      {combinations.map(({ name, effects }) => (
        <div key={name}>
          <dt className={styles.combination}>{name}</dt>
          {effects.map((effect) => (
            <dd key={effect.name}>
              {effect.name} {signed(effect.points)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** With a true minus sign, which is as wide as the plus. */
function signed(points: number): string {
  if (points === 0) return '0'
  return points > 0 ? `+${points}` : `−${-points}`
}
