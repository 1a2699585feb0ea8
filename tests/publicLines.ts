/** A number that the words name beside the helplines of the site: whose it is, where it was read and on which day. */
export type PublicLine = { readonly number: string; readonly who: string; readonly source: string; readonly checkedOn: string }

/** The second ways to the helplines, and the lines for some people only. */
export const publicLines: readonly PublicLine[] = [
  {
    number: '1-800-273-8255',
    who: '988, for phones that cannot dial it',
    source:
      'https://www.samhsa.gov/newsroom/press-announcements/20230908/988-suicide-crisis-lifeline-adds-american-sign-language-services-deaf-hard-of-hearing-callers',
    checkedOn: '2026-11-28',
  },
  {
    number: '838255',
    who: 'Veterans Crisis Line, by text',
    source: 'https://www.veteranscrisisline.net/',
    checkedOn: '2026-11-27',
  },
  {
    number: '1-800-487-4889',
    who: 'SAMHSA National Helpline, TTY',
    source: 'https://www.samhsa.gov/find-help/national-helpline',
    checkedOn: '2026-11-27',
  },
  {
    number: '435748',
    who: 'SAMHSA National Helpline, by text, English only',
    source: 'https://www.samhsa.gov/find-help/national-helpline',
    checkedOn: '2026-11-27',
  },
  {
    number: '88788',
    who: 'National Domestic Violence Hotline, by text',
    source: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    checkedOn: '2026-11-28',
  },
  {
    number: '1-800-787-3224',
    who: 'National Domestic Violence Hotline, TTY',
    source: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    checkedOn: '2026-11-28',
  },
  {
    number: '1-877-696-1996',
    who: 'Never Use Alone, the second number in circulation',
    source: 'https://neverusealone.com/',
    checkedOn: '2026-11-27',
  },
  {
    number: '1-800-972-0590',
    who: 'SafeSpot',
    source: 'https://filtermag.org/never-use-alone-24-hour-hotline-new-england/',
    checkedOn: '2026-11-28',
  },
  {
    number: '1-833-852-6262',
    who: 'National Maternal Mental Health Hotline, calls and texts',
    source: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq',
    checkedOn: '2026-11-27',
  },
  {
    number: '741741',
    who: 'Crisis Text Line, for young people',
    source: 'https://www.crisistextline.org/',
    checkedOn: '2026-11-27',
  },
]
