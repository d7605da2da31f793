/** Speed, order and places against each other: asked, never held against anybody. */
export const plausibility = {
  'plausibility.title': 'Speed, order and load',
  'plausibility.speed': 'Implied speed',
  'plausibility.speed.knots': '{value} kn',
  'plausibility.speed.kilometres-a-day': '{value} km a day',
  'plausibility.speed.endless': 'more than any speed',
  'plausibility.length.vessel': '{nauticalMiles} nm ({km} km)',
  'plausibility.length.rail': '{km} km',
  'plausibility.way.corridor': '{length} along the inferred corridor',
  'plausibility.way.straight': 'at least {length}, the straight parts of the inferred corridor',
  'plausibility.way.track': 'at least about {length} of track, inferred',
  'plausibility.way.great-circle':
    'at least {length} of great circle ({doubt} km taken off, since the places are known no more closely)',
  'plausibility.atLeast': '{soft, select, yes {at least about} other {at least}} {speed}',
  'plausibility.atMost': '{soft, select, yes {at most about} other {at most}} {speed}',
  'plausibility.implied': '{least}: {way}, in at most {longest}',
  'plausibility.implied.most': '{most}: {length}, in at least {shortest}',
  'plausibility.hours': '{hours} h',
  'plausibility.days': '{count, plural, one {{days} day} other {{days} days}}',
  'plausibility.unknown.times':
    'cannot be told: no source gives both when it left at the earliest and when it came at the latest',
  'plausibility.unknown.way': 'cannot be told: how far it went is not known',
  'plausibility.limit.vessel':
    'limit {limit}, assumed by us, not published: the fastest band of AIS reporting begins there (ITU-R M.1371)',
  'plausibility.limit.rail': 'limit {limit}, assumed by us, not published',
  'plausibility.within': 'Raises no question: {limit}.',

  'plausibility.question.speed': 'How can it have gone so fast? {way}, in at most {longest}, is {least}; {limit}.',
  'plausibility.question.left-before-it-came':
    'How can it have left {place} before it came there? Came: {later}. Left: {earlier}.',
  'plausibility.question.seen-there-before-it-left':
    'How can it have been seen at {to} before it left {from}? Seen: {earlier}. Left: {later}.',
  'plausibility.question.seen-here-after-it-came':
    'How can it have been seen at {from} after it came to {to}? Came: {earlier}. Seen: {later}.',
  'plausibility.question.overlap.vessel':
    'How can {name} have been under way on two legs at once? Both from {start} to {end}: {first}; {second}.',
  'plausibility.question.overlap.consignment':
    'How can the same containers ({name}) have been on two legs at once? Both from {start} to {end}: {first}; {second}.',
  'plausibility.question.chain-broken':
    'How did it get from {came} to {wentOn}? The leg before ends at the one, the next begins at the other: at least {km} km apart.',
  'plausibility.question.no-port': 'How can a ship call at {place}? It is recorded as no port, but as: {kind}.',
  'plausibility.question.bridge': 'How can a train be loaded or unloaded at {place}? It is recorded as a bridge.',
  'plausibility.question.capacity.vessel':
    'How can {name} have carried so many{legs, plural, one {} other { (# legs of one sailing)}}? {reported}. {capacity}.',
  'plausibility.question.capacity.rail': 'How can the train have carried so many? {reported}. {capacity}.',

  'plausibility.capacity': 'Capacity',
  'plausibility.capacity.vessel': '{teu} TEU',
  'plausibility.capacity.rail': 'wagons: {wagons}; containers a wagon: {boxes}',
  'plausibility.capacity.load': 'Load',
  'plausibility.capacity.reported':
    'Reported: {reported}{soft, select, yes {, rounded: taken as at least {least}} other {}}',
  'plausibility.capacity.given':
    'Capacity: {capacity} ({source}){soft, select, yes {, rounded: taken at its highest} other {}}, so {most}',
  'plausibility.capacity.most.vessel':
    'at most {most} containers if each is of one TEU, {half} if each is of two (one or two TEU: assumed by us)',
  'plausibility.capacity.most.rail': 'at most {most} containers',
  'plausibility.capacity.fits': 'Raises no question.',
  'plausibility.capacity.tight': 'Raises none as long as not each was of two TEU.',
  'plausibility.capacity.unknown.vessel':
    'not checked: what the ship can carry at the most is not known from any source here',
  'plausibility.capacity.unknown.rail':
    'not checked: what the train can carry at the most is not known from any source here',
  'plausibility.capacity.unknown.count': 'not checked: no source here says how many containers there were at the least',
  'plausibility.capacity.none':
    'not known from any source here; whether the ship could carry what is reported was not checked',

  'plausibility.none.legs':
    '{count, plural, one {# leg} other {# legs}} checked: speed, order, overlap, ports. No question.',
  'plausibility.checked': '{count, plural, one {# leg} other {# legs}} checked: speed, order, overlap, ports.',
  'plausibility.withoutSpeed':
    'For {count, plural, one {# leg} other {# legs}} no speed can be told: a time or a place is missing.',
  'plausibility.withLoad':
    '{count, plural, one {# leg} other {# legs}} checked against what the ship or the train can carry.',
  'plausibility.withoutLoad':
    'For {count, plural, one {# leg} other {# legs}} this check was not made: what the ship or the train can carry, or at least how many containers there were, is not known from any source here.',
  'plausibility.consignment.questions':
    '{count, plural, one {# question} other {# questions}} on speed, order, overlap, ports or capacity:',

  'plausibility.list': 'Questions that the figures raise',
  'plausibility.list.note':
    'Figures that do not go together, with the arithmetic. A source may be wrong, or our reading of it.',
  'plausibility.group.speed': 'Faster than the limit',
  'plausibility.group.order': 'In the wrong order',
  'plausibility.group.overlap': 'In two places at once',
  'plausibility.group.place': 'Places that do not match',
  'plausibility.group.capacity': 'More than could be carried',
  'plausibility.more': 'And {count, plural, one {# question} other {# questions}} more.',

  'plausibility.vessel.checkDigit': 'Check digit',
  'plausibility.vessel.fits': 'fits the number (computed by us, after IMO Resolution A.1117(30))',
  'plausibility.vessel.doesNotFit':
    'does not fit the number: a digit may be wrong (computed by us, after IMO Resolution A.1117(30))',
  'plausibility.vessel.names': 'Other names',
  'plausibility.vessel.flags': 'Other flags',
  'plausibility.vessel.borne.earlier': 'earlier: {when}',
  'plausibility.vessel.borne.later': 'later: {when}',
  'plausibility.vessel.borne.undated': 'when is not given',
  'plausibility.vessel.borne.none': 'none is known from any source here',
  'plausibility.vessel.flagSince': 'since when is not known from any source here',
  'plausibility.listing.before': '{days} before the earliest departure of {voyage}',
  'plausibility.listing.after': '{days} after the latest arrival of {voyage}',
  'plausibility.listing.perhaps-during':
    'perhaps during {voyage}: it falls into the time that the voyage may have taken',
  'plausibility.listing.unknown': 'before or after {voyage}: cannot be told, no source gives the times',
  'plausibility.listing.voyage': 'the voyage {from} to {to}',
  'plausibility.listing.days': '{least, number} to {days}',
  'plausibility.listing.noVoyage': 'No voyage of this ship is recorded in this case.',
  'plausibility.listing.thisVoyage': 'this voyage',
  'plausibility.listing.inferred': 'Days are counted by us from what the sources give of the voyages.',
  'plausibility.listing.inferred.one':
    'Days are counted by us from what the sources give of {voyage}, its only one in this case.',
  'plausibility.lookAlikes': 'Ships with a like name',
  'plausibility.lookAlike.another': 'another ship: IMO {imo}',
  'plausibility.lookAlike.same': 'the same IMO number',
  'plausibility.lookAlike.unknown': 'whether it is another ship cannot be told: an IMO number is missing',
} as const
