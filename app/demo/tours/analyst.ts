import { at, openedDialog, pane, part, type TourStep } from '#app/demo/tours/step.ts'

/** From the figures to what is behind one line. */
export const analystTour: readonly TourStep[] = [
  {
    id: 'figures',
    title: 'tours.analyst.figures.title',
    body: 'tours.analyst.figures.body',
    target: pane('figures'),
    pane: 'figures',
  },
  {
    id: 'denials',
    title: 'tours.analyst.denials.title',
    body: 'tours.analyst.denials.body',
    target: part('panels.figures.denials'),
    pane: 'figures',
  },
  {
    id: 'conflicts',
    title: 'tours.analyst.conflicts.title',
    body: 'tours.analyst.conflicts.body',
    target: part('panels.figures.conflicts'),
    pane: 'figures',
  },
  {
    id: 'map',
    title: 'tours.analyst.map.title',
    body: 'tours.analyst.map.body',
    target: pane('map'),
  },
  {
    id: 'timeline',
    title: 'tours.analyst.timeline.title',
    body: 'tours.analyst.timeline.body',
    target: pane('timeline'),
    pane: 'timeline',
  },
  {
    id: 'known',
    title: 'tours.analyst.known.title',
    body: 'tours.analyst.known.body',
    target: at('[data-pane="timeline"] [data-on]'),
    pane: 'timeline',
  },
  {
    id: 'legs',
    title: 'tours.analyst.legs.title',
    body: 'tours.analyst.legs.body',
    target: pane('legs'),
    pane: 'legs',
  },
  {
    id: 'detail',
    title: 'tours.analyst.detail.title',
    body: 'tours.analyst.detail.body',
    target: pane('detail'),
    view: { selection: { kind: 'leg', id: 'WH-300-vessel' } },
    pane: 'detail',
  },
  {
    id: 'search',
    title: 'tours.analyst.search.title',
    body: 'tours.analyst.search.body',
    target: openedDialog,
    dialog: 'search',
  },
]
