/** A word that says nothing without a number or a name, and why; each list is a regular expression of its forms. */
export interface WeakWord {
  words: RegExp
  /** What to write instead, as the end of a sentence. */
  instead: string
}

/** British and American spellings both. */
export const UNPROVEN: readonly WeakWord[] = [
  { words: /\b(?:statistically )?significant(?:ly)?\b/gi, instead: 'give the interval, or how much it was' },
  {
    words:
      /\b(?:substantial|considerabl[ey]|dramatic(?:ally)?|drastic(?:ally)?|massive(?:ly)?|huge(?:ly)?|tremendous(?:ly)?|enormous(?:ly)?|vast(?:ly)?|great(?:ly)|big|major)\b/gi,
    instead: 'say how much it was',
  },
  { words: /\bsubstantially\b/gi, instead: 'say how much it was' },
  {
    words:
      /\b(?:robust(?:ly)?|scalable|highly available|high[- ]performan(?:ce|t)|performant|reliable|efficient(?:ly)?)\b/gi,
    instead: 'say what it bore, or how often it failed',
  },
  {
    words:
      /\b(?:state[- ]of[- ]the[- ]art|cutting[- ]edge|world[- ]class|best[- ]in[- ]class|next[- ]generation|ground-?breaking|innovative|novel|revolutionary|revolutioni[sz]ed|game[- ]chang(?:ing|er)|industry[- ]leading)\b/gi,
    instead: 'say what it was compared with',
  },
  {
    words:
      /\b(?:impactful|high[- ]impact|mission[- ]critical|business[- ]critical|critical|crucial|key|vital|strategic)\b/gi,
    instead: 'say what depended on it, or who',
  },
  {
    words: /\b(?:complex|challenging|difficult|non-?trivial|sophisticated|advanced)\b/gi,
    instead: 'say what made it so',
  },
  {
    words: /\b(?:seamless(?:ly)?|smooth(?:ly)?|successful(?:ly)?|flawless(?:ly)?|effective(?:ly)?)\b/gi,
    instead: 'say what came of it',
  },
  {
    words:
      /\b(?:excellent|outstanding|exceptional(?:ly)?|extraordinary|amazing|great|superb|impressive|remarkable|strong|deep|extensive|vast experience)\b/gi,
    instead: 'let a number or a named person say it',
  },
  {
    words: /\b(?:very|extremely|highly|really|incredibly|hugely|deeply)\b/gi,
    instead: 'leave the word out, or give the number',
  },
  {
    words: /\b(?:many|several|numerous|various|countless|a lot of|lots of|a number of|multiple)\b/gi,
    instead: 'say how many, or which',
  },
]

/** Verbs of improvement: a claim of a better number, which the number has to stand beside. */
export const BETTERED: WeakWord = {
  words:
    /\b(?:improv(?:ed|es|ing)|enhanc(?:ed|es|ing)|optimi[sz](?:ed|es|ing)|boost(?:ed|s|ing)|streamlin(?:ed|es|ing)|moderni[sz](?:ed|es|ing)|accelerat(?:ed|es|ing)|increas(?:ed|es|ing)|reduc(?:ed|es|ing)|decreas(?:ed|es|ing)|rais(?:ed|es|ing)|lower(?:ed|s|ing))\b/gi,
  instead: 'say of what to what, or by how much',
}

/** Words that a finding may not be hung on where they are part of a fixed term. */
export const FIXED_TERMS =
  /\b(?:key[- ](?:value|metric|result|word|pair)s?|primary keys?|foreign keys?|complex(?:ity| numbers?)|deep learning|deep (?:neural )?net(?:work)?s?|gradient boost(?:ed|ing)|boosted trees?|boosting|strong(?:ly)? (?:typed|consistency|lens(?:ing)?)|major (?:version|release|upgrade)s?|big data|multiple (?:comparisons|testing|imputation|regression)|statistical(?:ly)? significance|significance (?:level|test)s?|reduced[- ]form|lowered expectations|critical (?:value|path|section)s?|advanced analytics|effective sample size|difference in differences|great britain|learning rate)\b/gi

/** Letters that need no expansion: any committee for machine learning or software reads them, or any reader at all. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'ML AI MLE SWE SRE PM EM QA UI UX API SDK SQL CI CD PR OS CPU GPU TPU RAM SSD IO HTTP HTTPS URL JSON CSV PDF XML HTML ' +
    'CSS KPI OKR SLA SLO TL HR IT ID OK FAQ VP CTO CEO CFO DNS TCP IP SSH TLS VM VPN AWS GCP REST RPC GRPC ETL ELT NLP LLM ' +
    'CV AB AUC ROC RMSE MAE MSE MAPE PCA SVM RNN CNN MLOPS US USA UK EU EUR USD GBP CHF JPY UTC CET CEST EST PST AM VS TB GB ' +
    'MB KB MS HW SW TV RFC NDA GDPR II III IV VI TODO README'
  ).split(' '),
)
