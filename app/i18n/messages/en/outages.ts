/** Feeds that fail while somebody looks: what is held back, what is old, and when they are asked again. */
export const outages = {
  'trouble.no-answer-from':
    'no answer. The browser does not say why: the server {origin} cannot be reached, does not allow this page to read it (CORS), or is in a private network that the browser keeps pages from.',
  'trouble.offline': 'no answer: this device is not connected to a network.',
  'trouble.broken-off': 'the answer broke off after {size}. Nothing of it was taken.',
  'trouble.blocked':
    'the security policy of this page forbids to ask {origin}. Whoever runs this page must add that address to its directive {directive}.',
  'trouble.sent-elsewhere':
    'the server {origin} sends this page on to another server, which the security policy of this page does not let it ask. Perhaps it wants you to sign in. Nothing was taken.',
  'trouble.mixed-content':
    'this page came over https, so the browser does not let it ask {origin} over http. Whoever runs this page must give an https address for its feeds.',
  'trouble.older': 'the answer is older than the one before: it was made on {time}. It was not taken.',
  'trouble.shrunken':
    'the answer has {received, plural, =0 {no record} one {only # record} other {only # records}} where there {before, plural, one {was # before} other {were # before}}. It may be cut, and was not taken.',
  'outages.tryAgain': 'Try again',
  'outages.takeAnyway': 'Show the new answer',
  'outages.next.now': 'It is being asked again.',
  'outages.next.at': 'Next try: {time} UTC.',
  'outages.next.in': 'Next try in {minutes, plural, =0 {} other {# min }}{seconds} s.',
  'outages.next.never': 'It is not asked again by itself.',
  'outages.stale': 'Feed “{feed}”: its last answer is of {time}, and there should be a younger one.',
  'outages.frozen':
    'Feed “{feed}” answers, but has given the same answer, of {time}, {count} times in a row: its data may stand still.',
  'outages.since': 'Failing since {time}.',
  'outages.skew':
    'The clock of this device is {minutes} min {side, select, behind {behind} other {before}} that of the server. Ages are told by the clock of the server.',
  'outages.progress': '{size} so far',
  'outages.progress.of': '{size} of {whole}',
  'outages.size': '{value} {unit, select, kilo {kB} other {MB}}',
  'outages.unknownFields': 'Fields that are not described, and were passed over',
  'outages.noData': 'no data',
  'outages.asOf': 'as of {time}',
  'outages.inDoubt': 'In doubt',
  'outages.recordMissing': 'The address names {kind} “{id}”. It cannot be shown while the feed “{feed}” gives no data.',
  'outages.old.feed': '{feed} (as of {time})',
  'outages.old': 'Not up to date, since the feed gives no new data: {feeds}.',
  'outages.old.summary': 'not up to date: {feeds}',
  'outages.notKnown': 'Not known while the feed gives no data: {feeds}.',
  'outages.missing': 'Not counted and not shown, since the feed gives no data: {feeds}.',
}
