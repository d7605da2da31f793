/** Feeds that fail while somebody looks: what is held back, what is old, and when they are asked again. */
export const outages = {
  'trouble.older': 'the answer is older than the one before: it was made on {time}. It was not taken.',
  'trouble.shrunken':
    'the answer has {received, plural, =0 {no record} one {only # record} other {only # records}} where there {before, plural, one {was # before} other {were # before}}. It may be cut, and was not taken.',
  'outages.tryAgain': 'Try again',
  'outages.takeAnyway': 'Show the new answer',
  'outages.next.now': 'It is being asked again.',
  'outages.next.at': 'Next try: {time} UTC.',
  'outages.next.every': 'It is asked again every {seconds, number} s.',
  'outages.next.never': 'It is not asked again by itself.',
  'outages.stale': 'Feed “{feed}”: its last answer is of {time}, and there should be a younger one.',
  'outages.inDoubt': 'In doubt',
  'outages.recordMissing': 'The address names {kind} “{id}”. It cannot be shown while the feed “{feed}” gives no data.',
  'outages.old.feed': '{feed} (as of {time})',
  'outages.old': 'Not up to date, since the feed gives no new data: {feeds}.',
  'outages.old.summary': 'not up to date: {feeds}',
  'outages.notKnown': 'Not known while the feed gives no data: {feeds}.',
  'outages.missing': 'Not counted and not shown, since the feed gives no data: {feeds}.',
}
