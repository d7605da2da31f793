/** The show that runs by itself: facts of the case, and what is made up by that name. */
export const show = {
  'show.name': 'Show',
  'show.scene': 'Scene {number} of {count}',
  'show.madeUp': 'Made up',
  'show.previous': 'Previous scene',
  'show.pause': 'Pause the show',
  'show.resume': 'Go on with the show',
  'show.next': 'Next scene',
  'show.leave': 'Leave',
  'show.keys': 'Esc, any other key or a press beside this card ends the show. Your view comes back as it was.',
  'show.scene.opening':
    'Containers change from ship to train, and claims about them from mouth to mouth. First what was published; then, named so, three consignments that are made up for training.',
  'show.scene.claim':
    'Kirby, White House, 13 October 2023: “in recent weeks, North Korea has provided Russia with more than 1,000 containers of military equipment, and munitions”. However many papers repeat it, it is one origin.',
  'show.scene.najin':
    'The White House says of one of its pictures: about 300 shipping containers at Najin on 7 and 8 September 2023, “for delivery to Russia”.',
  'show.scene.sea':
    'Between 7 September and 1 October, it says, a set of containers was shipped from Najin to Dunay on MV Angara, a Russian-flagged cargo ship. The arc is schematic: no track was published.',
  'show.scene.dunay':
    'At Dunay by 12 September: known through two secondary outlets only. The slide itself was not found.',
  'show.scene.corridor':
    'On by rail, the release says, to an ammunition depot in south-western Russia near Tikhoretsk. The dashed way between is inferred; no source gives it.',
  'show.scene.rail':
    'On which day the containers left Dunay was not found. Between two sightings no source says where they were, so no marker moves along the line.',
  'show.scene.arrival':
    'A train with the containers at the depot on 1 October: known through a secondary outlet. RUSI: trains with containers of the same size and colour there on 28 September. Possibly two trains, so they are not merged.',
  'show.scene.distance':
    'How far is the depot from the Ukrainian border? White House: roughly 290 km. RUSI, The New York Times and The Kyiv Independent: about 200 km. They stand side by side; no average is made.',
  'show.scene.rest':
    '“More than 1,000 containers in recent weeks” and “7 September to 1 October” are two statements. About 300 are itemised, more than 700 are not: that rest is computed, and no source gives it.',
  'show.scene.denials':
    'Denials stand beside claims. Peskov, Kremlin, 17 October 2023: “They report this all the time, without providing any proof.”',
  'show.scene.ships':
    'RUSI, 16 October 2023: two Russian ships, Angara and Maria, deliver from Rajin to Dunai. RUSI and The Washington Post report that they moved with AIS off. This page has detected nothing of the kind.',
  'show.scene.contents':
    'No third party has seen what is in the containers. RUSI and The New York Times: it is impossible to prove.',
  'show.scene.grades':
    'A grade such as B2 is the judgement of an editor, not of a source. B: the source is usually reliable. 2: the information is probably true.',
  'show.scene.known':
    'As known on 13 October 2023: only what was published by that day counts, in figures, map and files alike. What other outlets printed later is left out.',
  'show.scene.madeUp':
    'From here on, made up for training: SYN-02, SYN-03 and SYN-04 are not facts. Their lines are dotted, and the banner above stays as long as any of them is shown.',
  'show.scene.voyages':
    'Made up: Maria on 14 September, Angara on 21 September, Maria on 28 September. RUSI reports both ships; no source reports these voyages.',
  'show.scene.silence':
    'Made up too: the AIS positions of these voyages. Where no made-up receiver hears, a silence says nothing about the ship; this one is of another kind, since others were heard there. To tell them apart is a task for a class.',
  'show.scene.counting':
    'The same containers on ship and train are counted once. Those made up are 720 in all; they are shown apart from the about 300 published ones, and support no claim.',
  'show.scene.end':
    'Press any key and look for yourself: the published case has nothing made up in it. The tours under “Training” show where things are.',
} as const
