/** What may not stand in a source file, and the files that may, each for the reason given. */
type Rule = { readonly what: string; readonly pattern: RegExp; readonly except: readonly string[] }

/*
 * A date without a time is midnight in UTC to `new Date` and midnight at home to others, and the clock of this machine is
 * no part of a case. Both have one place each.
 */
const IN_APP: readonly Rule[] = [
  { what: 'new Date', pattern: /\bnew Date\(/, except: ['app/domain/time.ts'] },
  { what: 'parseISO', pattern: /\bparseISO\b/, except: [] },
  // Retry-After may be a date of HTTP, which is of one form and always in GMT.
  { what: 'Date.parse', pattern: /\bDate\.parse\b/, except: ['app/feeds/receive.ts'] },
  {
    what: 'Date.now',
    pattern: /\bDate\.now\b/,
    except: ['app/main.tsx', 'app/state/playhead.ts', 'app/feeds/wall-clock.ts'],
  },
]

/*
 * Where a text becomes a page or a program. The browser refuses most of these by the policy that comes with the page; a host that
 * cannot send it is left with this law alone.
 */
const SINKS: readonly Rule[] = [
  {
    what: 'HTML from text',
    pattern:
      /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|srcDoc|srcdoc|createContextualFragment)\b/,
    except: [],
  },
  { what: 'a document of text', pattern: /\bDOMParser\b|\bdocument\.(write|writeln)\b/, except: [] },
  { what: 'a program of text', pattern: /\beval\(|\bnew Function\b|\bset(Timeout|Interval)\(\s*['"`]/, except: [] },
  // Written as a pattern of two parts, or it would be found here.
  { what: 'an address that is a program', pattern: /\bjavascript[:]/i, except: [] },
]

const IN_TESTS: readonly Rule[] = [
  { what: 'a skipped or lone test', pattern: /\b(it|test|describe)\.(skip|only|todo|fixme)\b/, except: [] },
  // The time that a test may take is no sleep.
  {
    what: 'a sleep',
    pattern: /(?<!\btest\.)\b(waitForTimeout|setTimeout)\(/,
    // Its timers are those of a stopped clock.
    except: ['tests/support/virtual-deadlines.ts'],
  },
]

const EVERYWHERE: readonly Rule[] = [
  { what: 'a barrel', pattern: /^export\s+(\*|\{[^}]*\}|type\s+\{[^}]*\})\s+from\b/m, except: [] },
]

export const LONGEST_FILE = 300

/** What is wrong with the text of a file. `path` is from the top of the project. */
export function complaintsAbout(path: string, text: string): readonly string[] {
  const rules = [...EVERYWHERE, ...(path.startsWith('tests/') ? IN_TESTS : [...IN_APP, ...SINKS])]
  const broken = rules.filter((rule) => !rule.except.includes(path) && rule.pattern.test(text))
  const lines = text.split('\n').length - 1
  return [
    ...broken.map((rule) => `${path}: ${rule.what}`),
    ...(lines > LONGEST_FILE ? [`${path}: ${lines} lines`] : []),
    ...(/(^|\/)index\.tsx?$/.test(path) ? [`${path}: a barrel`] : []),
  ]
}
