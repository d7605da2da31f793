/** The copy of the page for use without a network, newer versions, and code that does not come. */
export const offline = {
  'offline.ready': 'Ready without network',
  'offline.update.waits': 'A new version is ready. This page goes on as it is until you load it.',
  'offline.update.elsewhere': 'Another window has loaded a new version. This one goes on as it is until you load it.',
  'offline.update.load': 'Load it now',
  'offline.update.later': 'Later',
  'offline.missing': 'A part of the page did not come',
  'offline.missing.meaning':
    'Either there is no network, or a new version has taken the place of this one. Load the page again: what you see is in its address.',
  'offline.stopped': 'A part of the page stopped',
  'offline.stopped.meaning': 'A fault of the app stopped it. Load the page again: what you see is in its address.',
  'offline.missing.reload': 'Reload',
  'offline.missing.goOn': 'Go on without it',
}
