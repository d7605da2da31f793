import { button, labelled, openedDialog, pane, type TourStep } from '#app/demo/tours/step.ts'

/** From the days that are to be told to files, slides and links. */
export const brieferTour: readonly TourStep[] = [
  {
    id: 'window',
    title: 'tours.briefer.window.title',
    body: 'tours.briefer.window.body',
    target: pane('timeline'),
    pane: 'timeline',
  },
  {
    id: 'claim',
    title: 'tours.briefer.claim.title',
    body: 'tours.briefer.claim.body',
    target: pane('detail'),
    view: { selection: { kind: 'claim', id: 'WH-more-than-1000' } },
    pane: 'detail',
  },
  {
    id: 'export',
    title: 'tours.briefer.export.title',
    body: 'tours.briefer.export.body',
    target: button('shell.export'),
  },
  {
    id: 'picture',
    title: 'tours.briefer.picture.title',
    body: 'tours.briefer.picture.body',
    target: openedDialog,
    dialog: 'export',
  },
  {
    id: 'findings',
    title: 'tours.briefer.findings.title',
    body: 'tours.briefer.findings.body',
    target: labelled('linter.title'),
    dialog: 'export',
  },
  {
    id: 'slides',
    title: 'tours.briefer.slides.title',
    body: 'tours.briefer.slides.body',
    target: openedDialog,
    dialog: 'briefing',
  },
  {
    id: 'link',
    title: 'tours.briefer.link.title',
    body: 'tours.briefer.link.body',
    target: button('shell.share'),
  },
  {
    id: 'embed',
    title: 'tours.briefer.embed.title',
    body: 'tours.briefer.embed.body',
    target: openedDialog,
    dialog: 'share',
  },
]
