/** What a file that was made here says when it comes back. */
export const receipt = {
  'receipt.title': 'Receipt of a file',
  'receipt.check': 'Open a file',
  'receipt.check.meaning':
    'Choose a file that was made here, or drop it on the page. A picture or slides open their view, and you read whether their numbers still hold; an archive of data opens as a case.',
  'receipt.drop': 'Drop the file to open it',
  'receipt.reading': 'Reading the file',
  'receipt.none':
    'This file carries no receipt. It was not made here, or another program has saved it since and left the receipt out. Check the original file.',
  'receipt.unreadable': 'This file carries a receipt that cannot be read. Check the original file.',
  'receipt.too-large': 'This file is larger than 64 MiB, and none that is made here is. It was not read.',
  'receipt.whole':
    'The file is as it was when it was made. That finds out changes; it does not prove who made the file.',
  'receipt.changed':
    'This file was changed after it was made: its picture and its receipt do not belong together. Do not rely on what it shows.',
  'receipt.editable':
    'Slides are made to be changed, so nobody can tell whether the file is as it was made. What its receipts say can be held against the data.',
  'receipt.comparing': 'Comparing with the data on this page',
  'receipt.otherCase': 'The case “{case}” is not on this page, so its numbers cannot be compared.',
  'receipt.holds': 'The numbers on this picture still hold.',
  'receipt.slide.holds': 'The numbers on this slide still hold.',
  'receipt.differs':
    '{count, plural, one {The data has changed since. One thing differs:} other {The data has changed since. # things differ:}}',
  'receipt.slide': 'Slide {position}',
  'receipt.code': 'Receipt',
  'receipt.exported': 'Exported',
  'receipt.address': 'View',
  'receipt.data': 'SHA-256 of the records',
  'receipt.data.meaning':
    'Legs, consignments, claims, sightings, places, vessels and sources behind the export. Positions that vessels reported are no part of it.',
  'receipt.statement.days': 'Days',
  'receipt.statement.summary': 'Summary',
  'receipt.statement.denials': 'Denials',
  'receipt.statement.figure': 'Figure {number}',
  'receipt.difference.statement': '{name}: was “{before}”, is now “{after}”.',
  'receipt.difference.added': '{name}: is new, “{after}”.',
  'receipt.difference.removed': '{name}: was “{before}”, is no longer there.',
  'receipt.difference.changed': '{record} {id} was changed.',
  'receipt.difference.gone': '{record} {id} is no longer there.',
  'receipt.difference.new': '{record} {id} is new.',
  'receipt.difference.records': 'Records have changed; the receipt does not say which, since there are many.',
  'receipt.record.leg': 'Leg',
  'receipt.record.consignment': 'Consignment',
  'receipt.record.claim': 'Claim',
  'receipt.record.sighting': 'Sighting',
  'receipt.record.place': 'Place',
  'receipt.record.vessel': 'Vessel',
  'receipt.record.source': 'Source',
} as const
