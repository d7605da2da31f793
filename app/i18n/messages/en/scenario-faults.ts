/** What is wrong with a scenario that is opened, one sentence for each kind of fault, and where it stands. */
export const scenarioFaults = {
  'scenario.fault.at': 'Line {line}, {path}: {what}',
  'scenario.fault.atLine': 'Line {line}: {what}',
  'scenario.fault.atPath': '{path}: {what}',
  'scenario.fault.too-large': 'The file is longer than {most, number} characters. A scenario of that size is not read.',
  'scenario.fault.syntax':
    'The text stops being JSON here. Look for a missing comma, quotation mark or bracket, here or just before.',
  'scenario.fault.repeated-key': 'This key stands here twice. Which of the two counts is not clear.',
  'scenario.fault.not-a-scenario': 'This is no scenario: it must say “{format}” here.',
  'scenario.fault.newer-version':
    'This scenario was written for a later release (format version {version}). It was left untouched.',
  'scenario.fault.missing': 'This must be given, and is missing.',
  'scenario.fault.unknown-key': 'A scenario has no key “{key}” here. Is it mistyped?',
  'scenario.fault.wrong-type':
    'This must be {expected, select, string {text} number {a number} int {a whole number} boolean {true or false} array {a list} tuple {a list of two} other {an object with keys}}.',
  'scenario.fault.not-one-of': 'This must be one of: {options}.',
  'scenario.fault.empty': 'This text is empty.',
  'scenario.fault.too-long': 'This text is longer than {most, number} characters.',
  'scenario.fault.too-few': 'This list needs at least {least, plural, one {# entry} other {# entries}}.',
  'scenario.fault.too-many': 'This list has more than {most, plural, one {# entry} other {# entries}}.',
  'scenario.fault.too-low': 'This number is too low: the limit is {least, number}.',
  'scenario.fault.too-high': 'This number is too high: the limit is {most, number}.',
  'scenario.fault.bad-format': 'This text does not have the form that is asked for: {pattern}',
  'scenario.fault.not-an-id':
    'This is no id. An id begins with a letter or a digit and has at most 80 letters, digits, dots, hyphens and underscores.',
  'scenario.fault.not-a-time':
    'This is no time. Write a UTC day such as 2023-09-12, or an instant such as 2023-09-12T06:30Z.',
  'scenario.fault.not-an-instant': 'This is no instant. Write it in UTC, such as 2023-10-14T08:00Z.',
  'scenario.fault.not-a-duration':
    'This is no duration of up to two weeks. Write it such as PT5M (five minutes) or PT1H30M.',
  'scenario.fault.no-duration': 'This duration must be longer than none.',
  'scenario.fault.not-a-query':
    'This is no query of an address. Give only what stands behind the question mark, such as from=2023-09-07&to=2023-10-01.',
  'scenario.fault.own-parameter':
    'Case, language, theme, embedding and exercise may not be set here: the scenario and the reader choose them.',
  'scenario.fault.not-a-parameter':
    'This is no name of a parameter: letters and digits, the first a small letter, at most 20.',
  'scenario.fault.ends-before-start': 'This span ends before it begins.',
  'scenario.fault.unsourced': 'A published record names at least one source. This one names none.',
  'scenario.fault.not-marked': 'The id of a made-up record begins with SYN-, and only that of a made-up record does.',
  'scenario.fault.not-made-up':
    'What an inject brings must be plainly made up: its id begins with SYN- and its basis is “synthetic”.',
  'scenario.fault.figure-of-kind': 'A claim of the kind “figure” has a figure, and no other kind has one.',
  'scenario.fault.leg-times': 'This leg has no time at all, or it arrives before it departs.',
  'scenario.fault.not-as-described': 'This is not as the description of the format has it.',
  'scenario.fault.repeated-id': 'The id “{id}” is used before. Each may be used once.',
  'scenario.fault.unknown-role': 'There is no role “{id}” in this scenario.',
  'scenario.fault.unknown-objective': 'There is no objective “{id}” in this scenario.',
  'scenario.fault.unknown-question': 'No inject of this scenario asks the question “{id}”.',
  'scenario.fault.unknown-option': 'The question has no option “{id}”.',
  'scenario.fault.other-answer':
    'The question asks for {asked, select, choice {a choice} figure {a figure} place {a place} assessment {an assessment} other {something else}}, and this rule scores another kind of answer.',
  'scenario.fault.low-above-high': 'The lower bound is above the upper one.',
  'scenario.fault.more': '{count, plural, one {# more fault is} other {# more faults are}} not listed.',
} as const
