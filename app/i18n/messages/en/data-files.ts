/** What files of data say besides the words of the trade: KML, the archive and its README, and opening one again. */
export const dataFiles = {
  'data.kml.name': 'Transload: {case}',
  'data.kml.legs': 'Legs',
  'data.kml.places': 'Places',
  'data.kml.sightings': 'Sightings',
  'data.kml.way': '{mode}: {from} to {to}',
  'data.kml.synthetic': 'SYNTHETIC: {name}',
  'data.kml.mock': 'Demo feed (MOCK): stored answers, not a live feed.',
  'data.kml.leg':
    '{mode} leg from {from} to {to}, by {carrier}. Departure: {departs}. Arrival: {arrives}. Containers: {containers}.',
  'data.kml.basis': '{basis}: {meaning}',
  'data.kml.line': 'The line is schematic, not a route: nobody published the way between its ends.',
  'data.kml.place': 'Somewhere within {km} km of the point.',
  'data.kml.sources': 'Sources: {sources}',

  'data.readme.title': 'Transload: data of “{case}”',
  'data.readme.mock': 'MOCK: these records are stored answers of the demo feed, not a live feed.',
  'data.readme.synthetic':
    'SYNTHETIC: made-up records for training or tests are in these files. Nothing of them was reported.',
  'data.readme.window': 'What is in it',
  'data.readme.rows.window': 'The tables hold this window: {legs}. Everything would be {all}.',
  'data.readme.rows.all': 'The tables hold everything: {all}. The window alone would be {legs}.',
  'data.readme.words': 'What the window shows, in words',
  'data.readme.caveats': 'What to bear in mind',
  'data.readme.precision':
    'Positions of places are rounded to the precision with which they are known. A place lies somewhere inside its radius.',
  'data.readme.hedges':
    'Numbers keep the hedge of their source. A sum of “about” is “about”; an open end has no number.',
  'data.readme.times':
    'Times are UTC, ISO 8601 with Z. A field “_to” is the first moment after the span; the last day that is inside stands beside it.',
  'data.readme.positions':
    '{count, plural, one {# reported position is not in these files, and no sum covers it.} other {# reported positions are not in these files, and no sum covers them.}}',
  'data.readme.feeds': 'Not counted, since the feed gave no data: {feeds}.',
  'data.readme.files': 'Files',
  'data.readme.file': '{name}: {meaning} {count, plural, one {# entry} other {# entries}}.',
  'data.readme.file.csv': 'table, one row a leg, for spreadsheets.',
  'data.readme.file.geojson': 'legs, places and sightings for maps (RFC 7946), split at the antimeridian.',
  'data.readme.file.kml': 'the same with time spans (KML 2.2).',
  'data.readme.file.records':
    'all records of the case that count, window or not, as the feeds give them. Transload opens this archive again by them.',
  'data.readme.file.metadata': 'metadata.json: what is said here, for programs, with the SHA-256 of each file.',
  'data.readme.again':
    'Unpacked the files are larger than {limit} MiB: Transload does not open this archive again. Programs that read the files do.',
  'data.readme.check': 'To check the files: sha256sum, or any program for SHA-256, must give these sums.',
  'data.readme.sources': 'Sources',
  'data.readme.licence': 'Licence: {licence}',
  'data.readme.limitation': 'What it cannot tell: {limitation}',
  'data.readme.link': 'Link to this view: {address}',
  'data.readme.exported': 'Exported {time}',

  'archive.open': 'Open file',
  'archive.reading': 'Reading {name}',
  'archive.opened': 'Opened from file {name}, exported {time}.',
  'archive.opened.mock': 'Its records are stored answers of the demo feed (MOCK).',
  'archive.opened.live': 'Its records are those of the live feed at that time; they do not renew themselves.',
  'archive.opened.positions':
    '{count, plural, =0 {} one {# reported position is not in the file.} other {# reported positions are not in the file.}}',
  'archive.opened.link': 'A reload, or the link of this page on another machine, shows the feed again.',
  'archive.close': 'Close file',
  'archive.fault': '{name} was not opened. {reason}',
  'archive.fault.unreadable': 'The browser could not read the file.',
  'archive.fault.too-large': 'It is larger than {limit} MiB.',
  'archive.fault.not-zip': 'It is no zip archive, or it is cut short.',
  'archive.fault.too-many': 'It holds {count} files; at most {limit} are taken.',
  'archive.fault.bad-name': 'It holds a file with a name that Transload does not write: {file}',
  'archive.fault.twice': 'It holds the file {file} twice.',
  'archive.fault.method': 'The file {file} in it is encrypted or packed in a way that Transload does not write.',
  'archive.fault.unpacked': 'Unpacked it would be larger than {limit} MiB.',
  'archive.fault.ratio': 'The file {file} in it would unpack to more than {limit} times its size.',
  'archive.fault.damaged': 'The file {file} in it is damaged.',
  'archive.fault.missing': 'It has no file {file}. Only archives that Transload exported can be opened.',
  'archive.fault.metadata': 'Its metadata.json is not as described: field “{field}”.',
  'archive.fault.version': 'It was written by a later version of Transload (format {version}).',
  'archive.fault.changed':
    'The file {file} in it was changed after the export: its SHA-256 is not the one in metadata.json.',
  'archive.fault.unlisted': 'The file {file} in it is not listed in metadata.json.',
  'archive.fault.records': 'The records in it are not as described: {field}.',
} as const
