/** The time between two moments, as minutes and seconds: "6:05". */
export function duration(from: number, to: number): string {
  const seconds = Math.max(0, Math.floor((to - from) / 1000))
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`
}
