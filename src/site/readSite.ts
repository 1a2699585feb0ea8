import * as z from 'zod/mini'

/** A text of the host: the same in every language, or one for each. */
export type HostText = string | Readonly<Record<string, string>>

/** What the organization that hosts the page may set. docs/site.md describes each field. */
export type SiteSettings = z.infer<ReturnType<typeof siteSchema>>

/** The checked settings, or one sentence for each that is wrong. */
export type SiteReading = { readonly site: SiteSettings } | { readonly wrong: readonly string[] }

const tooLong = 20_000

/**
 * Parses and checks the text of `site.json`. Never throws. `tags` are the languages of the page. Every setting is plain text,
 * a number or an address: none is read as markup, a script, a style or an image.
 */
export function readSite(text: string, tags: readonly string[]): SiteReading {
  if (text.length > tooLong) return { wrong: [`The file is longer than ${tooLong} characters.`] }
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { wrong: [`The file is not JSON. ${(error as Error).message}`] }
  }
  const { success, data, error } = siteSchema(tags).safeParse(raw)
  return success ? { site: data } : { wrong: error.issues.flatMap((issue) => sentences(issue, raw)) }
}

/** A value that passes a test, with what is allowed in words. */
const value = <T = string>(allowed: string, test: (given: unknown) => boolean) => z.custom<T>(test, allowed)

const shaped = (allowed: string, shape: RegExp, most: number) =>
  value(
    `${allowed}, at most ${most} characters`,
    (given) => typeof given === 'string' && given.length <= most && shape.test(given),
  )

const fields = <T extends Parameters<typeof z.strictObject>[0]>(shape: T) =>
  z.strictObject(shape, `an object with no other fields than ${Object.keys(shape).join(', ')}`)

/** One line, without spaces around it and without characters that nobody sees. */
const isLine = (given: unknown, most: number): boolean =>
  typeof given === 'string' && given.trim() === given && given !== '' && given.length <= most && !/\p{C}/u.test(given)

const hostText = (tags: readonly string[], most: number) =>
  value<HostText>(
    `one line of at most ${most} characters, or an object with such a line for any of ${tags.join(', ')}`,
    (given) => {
      if (typeof given !== 'object' || given === null) return isLine(given, most)
      const lines = Object.entries(given)
      return lines.length > 0 && lines.every(([tag, line]) => tags.includes(tag) && isLine(line, most))
    },
  )

const phone = shaped('a phone number such as 1-555-010-0199', /^\+?[\d(](?=(\D*\d){2})[\d ().-]*$/, 24)

const webAddress = value(
  'an address that begins with https://, without a password, at most 200 characters',
  (given) => typeof given === 'string' && given.length <= 200 && isWebAddress(given),
)

function isWebAddress(given: string): boolean {
  if (!/^https:\/\/[^\s<>"'{}\\]+$/.test(given)) return false
  try {
    const { username, password, hostname } = new URL(given)
    return username + password === '' && hostname.includes('.')
  } catch {
    return false
  }
}

const isOrder = (given: unknown, tags: readonly string[]): boolean =>
  Array.isArray(given) && new Set(given).size === given.length && given.every((tag) => tags.includes(tag))

const mostHelplines = 6

function siteSchema(tags: readonly string[]) {
  const helpline = fields({ name: hostText(tags, 60), number: phone })
  const email = shaped('an email address', /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, 80)
  const contact = fields({ phone: z.optional(phone), email: z.optional(email), web: z.optional(webAddress) })
  const order = `a list with each of these at most once: ${tags.join(', ')}`
  const printed = 'an address without https://, such as start.example.org/help'
  return fields({
    name: z.optional(hostText(tags, 60)),
    line: z.optional(hostText(tags, 140)),
    contact: z.optional(contact),
    helplines: z.optional(
      z.array(helpline, 'a list of helplines').check(z.maxLength(mostHelplines, `at most ${mostHelplines} helplines`)),
    ),
    languages: z.optional(value<readonly string[]>(order, (given) => isOrder(given, tags))),
    neutralPage: z.optional(webAddress),
    printedAddress: z.optional(shaped(printed, /^[\w-]+(\.[\w-]+)+(\/[\w.~-]+)*$/, 60)),
    programs: z.optional(shaped('the name of a file beside the page that ends in .csv', /^[\w-][\w.-]*\.csv$/, 60)),
  })
}

/** The field, its value and what is allowed; one sentence for each field that does not exist. */
function sentences(issue: z.core.$ZodIssue, raw: unknown): readonly string[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) => `${nameOf(path)}: ${shown(valueAt(path, raw))} is not allowed. Allowed: ${issue.message}.`)
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('') || 'The file'

const valueAt = (path: readonly PropertyKey[], raw: unknown): unknown =>
  path.reduce((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], raw)

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
