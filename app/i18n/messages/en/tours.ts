/** The tours: what each step says of what stands beside it. */
export const tours = {
  'tours.analyst': 'Analyst tour',
  'tours.briefer': 'Briefer tour',
  'tours.trainer': 'Trainer tour',
  'tours.step': '{name}, step {number} of {count}',
  'tours.leave': 'Leave',
  'tours.back': 'Back',
  'tours.next': 'Next',
  'tours.end': 'Finish',
  'tours.keys': 'Arrow keys or Enter go on and back, Esc leaves. The page will be as it was before.',

  'tours.analyst.figures.title': 'What the legs add up to, and what was claimed',
  'tours.analyst.figures.body':
    'About 300 containers are itemised: a source tells their way. More than 1,000 were claimed. The rest is computed and marked so. Each number keeps its “about” and its “more than”, here and in every file.',
  'tours.analyst.denials.title': 'Who denies it',
  'tours.analyst.denials.body':
    'A denial always stands beside the claim that it rejects. Choose one to read its words, its day and its sources.',
  'tours.analyst.conflicts.title': 'Where figures conflict',
  'tours.analyst.conflicts.body':
    'Answers to the same question that differ stand side by side with their sources, such as 290 km and 200 km. No average is made.',
  'tours.analyst.map.title': 'The map',
  'tours.analyst.map.body':
    'Arcs are schematic and no routes; dashed lines on the ground are inferred corridors. The legend says which marks are published, inferred or synthetic. Choose a line, and everything known of it opens.',
  'tours.analyst.timeline.title': 'The days',
  'tours.analyst.timeline.body':
    'Two thumbs set the window, a third is the playhead; each takes the arrow keys, and the fields below take typed days. Space plays, N and P go from event to event. Hatched ends say that only “some time in here” is known.',
  'tours.analyst.known.title': 'As known on a day',
  'tours.analyst.known.body':
    'Choose a day, and only what was published by its end counts: in figures, on the map and in what you export. The arrows go from one day of publication to the next.',
  'tours.analyst.legs.title': 'The legs as a table',
  'tours.analyst.legs.body':
    'Everything on the map stands here too, to be sorted, filtered, read and chosen by keyboard. The same containers on ship and train are counted once.',
  'tours.analyst.detail.title': 'What is behind a line',
  'tours.analyst.detail.body':
    'The detail of what you choose: each end with the source of its date, the grades and who gave them, what looks implausible, and every source with its limitation.',
  'tours.analyst.search.title': 'Search',
  'tours.analyst.search.body':
    'All records of the case, places in any spelling on record. Ctrl K or ⌘ K, pressed twice, opens it from anywhere. Words and choices stand in the address, so a search can be sent to others.',

  'tours.briefer.window.title': 'First the days',
  'tours.briefer.window.body':
    'What you show is what counts in the window: set it by its thumbs, by typed days or by the list of periods. The sentence below says it in words, both days included, in UTC.',
  'tours.briefer.claim.title': 'Then what you tell of',
  'tours.briefer.claim.body':
    'Choose the claim, and read it in the words of its source: who said it, when, since when it counts, who denies it. What you choose is marked on the map and in the picture.',
  'tours.briefer.export.title': 'From the view to a file',
  'tours.briefer.export.body': 'Export makes a picture or tables of just what you see, days and hedges included.',
  'tours.briefer.picture.title': 'A picture that says what it is',
  'tours.briefer.picture.body':
    'Title, days, legend, sources, denials and credits go into the picture, and so does the banner while anything made up is shown. The preview is drawn as the file will be.',
  'tours.briefer.findings.title': 'Before it leaves',
  'tours.briefer.findings.body':
    'What you write is held against the board: a number that no record gives, a lost “about”, a time without a zone, a claim without its denial. Each finding has its reason, and most have a fix to press.',
  'tours.briefer.slides.title': 'Slides',
  'tours.briefer.slides.body':
    '“Add this view” keeps the view as a slide, picture and words as they are now. Put slides in order, present them with a second window for the speaker, or save them as PPTX or PDF with sources in the notes.',
  'tours.briefer.link.title': 'A link to just this view',
  'tours.briefer.link.body':
    'The address holds case, days, playhead, camera and choices. Whoever opens it sees the same view, and no tour and no show.',
  'tours.briefer.embed.title': 'A code for a phone, a frame for a page',
  'tours.briefer.embed.body':
    'The same link as a QR code, and the view as a part of another page, where nothing can be changed and caveats and denials stay with the map.',

  'tours.trainer.case.title': 'The training case',
  'tours.trainer.case.body':
    'It holds the published records, unchanged, and three made-up consignments beside them: SYN-02, SYN-03 and SYN-04. The published case stays free of them.',
  'tours.trainer.banner.title': 'The banner',
  'tours.trainer.banner.body':
    'It stands as long as anything made up is shown, it cannot be closed, and it goes into every picture and file.',
  'tours.trainer.caveat.title': 'The caveat',
  'tours.trainer.caveat.body':
    'It says what the training case assumes: that more than 1,000 containers moved inside the window is an assumption for training, and no source says so. Read it out to the class.',
  'tours.trainer.marks.title': 'SYN- marks what is made up',
  'tours.trainer.marks.body':
    'Each made-up record has an id that begins with SYN-. Its lines are dotted, its areas hatched, and its containers are shown apart from the published ones; they support no claim.',
  'tours.trainer.detail.title': 'A made-up leg',
  'tours.trainer.detail.body':
    'RUSI reports the ship; this voyage is made up, and its only source says so: the training feed itself. It has no grade, since there is nothing to judge.',
  'tours.trainer.show.title': 'The show',
  'tours.trainer.show.body':
    'Five minutes that run by themselves on a stand or before a class. Any key ends it, and the view from before comes back.',
  'tours.trainer.exercises.title': 'Exercises',
  'tours.trainer.exercises.body':
    'A scenario is run from the trainer’s desk: messages come at their time, trainees answer in a window of their own, and the debrief shows what was decided and when. Whatever an exercise makes up says so.',
  'tours.trainer.reset.title': 'Leave nothing behind',
  'tours.trainer.reset.body':
    'After the class, Reset deletes what this page has kept in the browser: slides, preferences, progress of tours, exercises. It asks first and lists what goes.',
} as const
