/** One of the five documents this tool draws from, with the headings it is cited by. */
export type Document = {
  readonly kind: 'document'
  readonly title: string | null
  readonly publisher: string | null
  readonly headings: readonly string[]
}
/** A public-health reference: it wins where a document is unsafe or outdated. */
export type Reference = {
  readonly kind: 'reference'
  readonly title: string
  readonly publisher: string
  readonly year: number | null
  readonly href: `https://${string}`
  readonly headings: readonly string[]
}
export type Source = Document | Reference

/** Every source, in the order of the numbers under which it is cited. */
export const sources = {
  D0: {
    kind: 'document',
    title: 'Heroin Addiction Treatment And Rehab Programs',
    publisher: 'Addiction Resource, 2021',
    headings: [
      'Treatment Options For Heroin Addiction',
      'Medication-Assisted Treatment For Heroin',
      'Inpatient Rehab',
      'Residential Rehab',
      'Outpatient Rehab',
      'Differences Between Inpatient Treatment And Outpatient Treatment For Heroin',
      'Do I Need Inpatient Or Outpatient Treatment For My Heroin Addiction?',
      'Aftercare Programs For Heroin Addiction',
      'Dual Diagnosis Rehab For Heroin Addiction',
      'Heroin Addiction Treatment And Rehab Programs FAQs',
    ],
  },
  D1: {
    kind: 'document',
    title: 'Heroin Addiction Treatment Centers',
    publisher: 'Detox from Heroin Now',
    headings: [
      'Detox and Heroin Addiction Treatment Centers',
      'Heroin Counseling',
      'How Does Treatment for Heroin Abuse Work?',
      'What Are Some Treatment Options for Heroin Users?',
      'Medication-Assisted treatment',
      'Buprenorphine and Methadone',
      'What Is the Difference Between Heroin Detoxification and Heroin Addiction Treatment?',
    ],
  },
  D2: {
    kind: 'document',
    title: null,
    publisher: 'Bedrock Recovery Center',
    headings: [
      'Medications Used During Detox',
      'Heroin Detox Timeline',
      'Dual Diagnosis Treatment For Heroin Addiction',
      'Outpatient Treatment For Heroin Addiction',
      'Inpatient Treatment For Heroin Addiction',
      'Heroin Overdose Treatment',
      'Aftercare Treatment Services For Heroin Addiction',
    ],
  },
  D3: {
    kind: 'document',
    title: 'Heroin Addiction Treatment: Settings, Therapy, and Benefits',
    publisher: null,
    headings: [
      'Heroin Addiction Treatment Settings',
      'Inpatient Heroin Addiction Treatment Center',
      'Partial Hospitalization',
      'Intensive Outpatient',
      'Standard Outpatient',
      'Therapies for Heroin Addiction',
      'Medications for Heroin Addiction',
    ],
  },
  D4: {
    kind: 'document',
    title: null,
    publisher: null,
    headings: [
      'Opening passage on medication',
      'What is the role of medication in heroin addiction treatment?',
      'What are the principles of effective treatment?',
      'Passage on outpatient care, before intensive outpatient',
      'Passage on intensive outpatient programs',
      'Closing passage on naloxone',
    ],
  },
  dsm5: {
    kind: 'reference',
    title: 'Opioid Use Disorder: Diagnosis',
    publisher: 'Centers for Disease Control and Prevention',
    year: null,
    href: 'https://www.cdc.gov/overdose-prevention/hcp/clinical-care/opioid-use-disorder-diagnosis.html',
    headings: ['DSM-5 criteria'],
  },
  alcoholWithdrawal: {
    kind: 'reference',
    title: 'Outpatient Management of Alcohol Withdrawal Syndrome',
    publisher: 'American Family Physician',
    year: 2013,
    href: 'https://pubmed.ncbi.nlm.nih.gov/24364635/',
    headings: ['Abstract'],
  },
  fdaBenzodiazepines: {
    kind: 'reference',
    title: 'FDA requiring Boxed Warning updated to improve safe use of benzodiazepine drug class',
    publisher: 'U.S. Food and Drug Administration',
    year: 2020,
    href: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
    headings: ['Safety communication'],
  },
  sordo2017: {
    kind: 'reference',
    title: 'Mortality risk during and after opioid substitution treatment',
    publisher: 'BMJ',
    year: 2017,
    href: 'https://www.bmj.com/content/357/bmj.j1550',
    headings: ['Results'],
  },
  strang2003: {
    kind: 'reference',
    title: 'Loss of tolerance and overdose mortality after inpatient opiate detoxification',
    publisher: 'BMJ',
    year: 2003,
    href: 'https://www.bmj.com/content/326/7396/959',
    headings: ['Results'],
  },
  release2007: {
    kind: 'reference',
    title: 'Release from Prison: A High Risk of Death for Former Inmates',
    publisher: 'New England Journal of Medicine',
    year: 2007,
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2836121/',
    headings: ['Results'],
  },
  asamGuide: {
    kind: 'reference',
    title: 'Opioid Use Disorder Patient Guide',
    publisher: 'American Society of Addiction Medicine',
    year: 2025,
    href: 'https://eguideline.guidelinecentral.com/i/1536453-asam-opioid-use-disorder-patient-guide-2025/18',
    headings: ['Overdose'],
  },
  lowDose2024: {
    kind: 'reference',
    title: 'Withdrawal during outpatient low dose buprenorphine initiation in people who use fentanyl',
    publisher: 'Harm Reduction Journal',
    year: 2024,
    href: 'https://harmreductionjournal.biomedcentral.com/articles/10.1186/s12954-024-00998-9',
    headings: ['Results'],
  },
  samhsaNaltrexone: {
    kind: 'reference',
    title: 'Decisions in Recovery: Naltrexone',
    publisher: 'Substance Abuse and Mental Health Services Administration',
    year: null,
    href: 'https://mat-decisions-in-recovery.samhsa.gov/section/which/naltrexone.aspx',
    headings: ['Naltrexone'],
  },
  acog711: {
    kind: 'reference',
    title: 'Committee Opinion No. 711: Opioid Use and Opioid Use Disorder in Pregnancy',
    publisher: 'American College of Obstetricians and Gynecologists',
    year: 2017,
    href: 'https://pubmed.ncbi.nlm.nih.gov/28742676/',
    headings: ['Recommendations'],
  },
  wakeman2020: {
    kind: 'reference',
    title: 'Comparative Effectiveness of Different Treatment Pathways for Opioid Use Disorder',
    publisher: 'JAMA Network Open',
    year: 2020,
    href: 'https://jamanetwork.com/journals/jamanetworkopen/article-abstract/2760032',
    headings: ['Results'],
  },
  nasem2019: {
    kind: 'reference',
    title: 'Medications for Opioid Use Disorder Save Lives',
    publisher: 'National Academies of Sciences, Engineering, and Medicine',
    year: 2019,
    href: 'https://www.ncbi.nlm.nih.gov/books/NBK541390/',
    headings: ['Conclusions'],
  },
  dearColleague2023: {
    kind: 'reference',
    title: 'Dear Colleague letter on buprenorphine and counseling',
    publisher: 'Food and Drug Administration, and Substance Abuse and Mental Health Services Administration',
    year: 2023,
    href: 'https://www.samhsa.gov/sites/default/files/dear-colleague-letter-fda-samhsa.pdf',
    headings: ['Letter'],
  },
  cdc2022: {
    kind: 'reference',
    title: 'CDC Clinical Practice Guideline for Prescribing Opioids for Pain',
    publisher: 'Centers for Disease Control and Prevention',
    year: 2022,
    href: 'https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm',
    headings: ['Recommendation 12'],
  },
  fda2017: {
    kind: 'reference',
    title:
      'FDA urges caution about withholding opioid addiction medications from patients taking benzodiazepines or CNS depressants',
    publisher: 'U.S. Food and Drug Administration',
    year: 2017,
    href: 'https://www.fda.gov/drugs/drug-safety-podcasts/fda-drug-safety-podcast-fda-urges-caution-about-withholding-opioid-addiction-medications-patients',
    headings: ['Safety communication'],
  },
  youth2020: {
    kind: 'reference',
    title: 'Management of Opioid Misuse and Opioid Use Disorders Among Youth',
    publisher: 'Pediatrics',
    year: 2020,
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7880138',
    headings: ['Treatment'],
  },
  interim2016: {
    kind: 'reference',
    title: 'Interim Buprenorphine vs. Waiting List for Opioid Dependence',
    publisher: 'New England Journal of Medicine',
    year: 2016,
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5373028',
    headings: ['Letter'],
  },
  medicareIop: {
    kind: 'reference',
    title: 'Mental health care (intensive outpatient program services)',
    publisher: 'Medicare',
    year: null,
    href: 'https://www.medicare.gov/coverage/mental-health-care-intensive-outpatient-program-services',
    headings: ['What it is'],
  },
  medicarePhp: {
    kind: 'reference',
    title: 'Mental health care (partial hospitalization)',
    publisher: 'Medicare',
    year: null,
    href: 'https://www.medicare.gov/coverage/mental-health-care-partial-hospitalization',
    headings: ['What it is'],
  },
  asamMethadone: {
    kind: 'reference',
    title: 'The Regulation of the Treatment of Opioid Use Disorder with Methadone',
    publisher: 'American Society of Addiction Medicine',
    year: 2021,
    href: 'https://www.asam.org/blog-details/public-policy-statements/2021/11/16/the-regulation-of-the-treatment-of-opioid-use-disorder-with-methadone',
    headings: ['Policy statement'],
  },
  recoveryResidences: {
    kind: 'reference',
    title: 'Supporting individuals using medications for opioid use disorder in recovery residences',
    publisher: 'American Journal of Drug and Alcohol Abuse',
    year: 2020,
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7260098',
    headings: ['Abstract'],
  },
  lifeline988: {
    kind: 'reference',
    title: '988 Frequently Asked Questions',
    publisher: 'Substance Abuse and Mental Health Services Administration',
    year: null,
    href: 'https://www.samhsa.gov/mental-health/988/faqs',
    headings: ['About 988'],
  },
  namiCrisis: {
    kind: 'reference',
    title: 'What can I do if my loved one has a mental health crisis?',
    publisher: 'National Alliance on Mental Illness',
    year: null,
    href: 'https://helplinefaqs.nami.org/article/30-what-can-i-do-if-my-loved-one-has-a-mental-health-crisis',
    headings: ['Signs of a crisis'],
  },
  samhsaHelpline: {
    kind: 'reference',
    title: 'National Helpline',
    publisher: 'Substance Abuse and Mental Health Services Administration',
    year: null,
    href: 'https://www.samhsa.gov/find-help/national-helpline',
    headings: ['About the helpline'],
  },
  dvHotline: {
    kind: 'reference',
    title: 'National Domestic Violence Hotline Answers 6 Million Contacts',
    publisher: 'Office for Victims of Crime, U.S. Department of Justice',
    year: 2022,
    href: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    headings: ['News'],
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
export type HeadingOf<S extends SourceId> = (typeof sources)[S]['headings'][number]
export const sourceIds = Object.keys(sources) as SourceId[]
