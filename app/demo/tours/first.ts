import { button, pane, type TourStep } from '#app/demo/tours/step.ts'

/** For who has never been here: what the page shows, how it is known, and where to ask. */
export const firstTour: readonly TourStep[] = [
  {
    id: 'map',
    title: 'tours.first.map.title',
    body: 'tours.first.map.body',
    target: pane('map'),
  },
  {
    id: 'figures',
    title: 'tours.first.figures.title',
    body: 'tours.first.figures.body',
    target: pane('figures'),
    pane: 'figures',
  },
  {
    id: 'detail',
    title: 'tours.first.detail.title',
    body: 'tours.first.detail.body',
    target: pane('detail'),
    view: { selection: { kind: 'leg', id: 'WH-300-vessel' } },
    pane: 'detail',
  },
  {
    id: 'timeline',
    title: 'tours.first.timeline.title',
    body: 'tours.first.timeline.body',
    target: pane('timeline'),
    pane: 'timeline',
  },
  {
    id: 'legs',
    title: 'tours.first.legs.title',
    body: 'tours.first.legs.body',
    target: pane('legs'),
    pane: 'legs',
  },
  {
    id: 'help',
    title: 'tours.first.help.title',
    body: 'tours.first.help.body',
    target: button('help.title'),
  },
]
