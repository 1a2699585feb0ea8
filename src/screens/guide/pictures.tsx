import type { Week } from '#rules'
import '../../styles/pictures.css'
import type { Range } from './compared.ts'

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const
const hoursOfDay = 24
/** Days that are not next to each other are drawn apart, as sources name only their number. */
const spread: Readonly<Record<number, readonly number[]>> = { 1: [1], 3: [0, 2, 4], 5: [0, 1, 2, 3, 4] }

/** A week as seven squares, one a day, which fill up with the hours of care. Not drawn if no source names the days. */
export function WeekPicture({ week }: { readonly week: Week | 'always' }) {
  const allDay = { low: hoursOfDay, high: hoursOfDay }
  const { days, perDay } = week === 'always' ? { days: daysOfWeek.length, perDay: allDay } : week
  if (!days || !perDay) return null
  const drawn = spread[days] ?? daysOfWeek
  const { low, high } = perDay
  return (
    <svg className="week" viewBox="0 0 166 26" width="166" height="26" aria-hidden="true" focusable="false">
      {daysOfWeek.map((day) => {
        const x = 1 + day * 24
        return (
          <g key={day} data-day={drawn.includes(day) ? `${low}-${high}` : 'free'}>
            <rect className="free" x={x} y="1" width="20" height={hoursOfDay} />
            {drawn.includes(day) && high > low && (
              <rect className="open" x={x} y={1 + hoursOfDay - high} width="20" height={high - low} />
            )}
            {drawn.includes(day) && <rect className="stated" x={x} y={1 + hoursOfDay - low} width="20" height={low} />}
          </g>
        )
      })}
    </svg>
  )
}

/** A bar on a scale, from the lowest to the highest number. What some programs add, or an open end, is drawn light. */
export function Bar({ low, high, most, marks, written }: Range) {
  const end = Math.max(...marks)
  const share = (amount: number) => (100 * amount) / end
  const to = high ?? low
  const light = most ?? (high === null ? end : null)
  return (
    <>
      <svg
        className="bar"
        viewBox="0 0 100 12"
        width="100"
        height="12"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {light !== null && <rect className="open" x={share(to)} y="2" width={share(light - to)} height="6" />}
        <rect
          className="stated"
          x={high === null ? share(low) - 1 : share(low)}
          width={Math.max(1, share(to - low))}
          height="8"
        />
        <rect className="axis" y="9" width="100" height="1" />
        {[0, 49.5, 99].map((x) => (
          <rect key={x} className="axis" x={x} y="9" width="1" height="3" />
        ))}
      </svg>
      <span className="scale" aria-hidden="true">
        {marks.map((amount) => (
          <span key={amount}>{written(amount)}</span>
        ))}
      </span>
    </>
  )
}
