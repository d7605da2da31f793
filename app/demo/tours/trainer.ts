import { at, pane, type TourStep } from '#app/demo/tours/step.ts'
import { TRAINING_CASE } from '#app/state/show.ts'

const view = { caseId: TRAINING_CASE }

/** The training case, by what made-up records are known, and what a class is led with. */
export const trainerTour: readonly TourStep[] = [
  {
    id: 'case',
    title: 'tours.trainer.case.title',
    body: 'tours.trainer.case.body',
    target: at('header label:has(select)'),
    view,
  },
  {
    id: 'banner',
    title: 'tours.trainer.banner.title',
    body: 'tours.trainer.banner.body',
    target: at('[data-banner="synthetic"]'),
    view,
  },
  {
    id: 'caveat',
    title: 'tours.trainer.caveat.title',
    body: 'tours.trainer.caveat.body',
    target: at('[data-pane="figures"] > section > p[lang]'),
    view,
    pane: 'figures',
  },
  {
    id: 'marks',
    title: 'tours.trainer.marks.title',
    body: 'tours.trainer.marks.body',
    target: pane('legs'),
    view,
    pane: 'legs',
  },
  {
    id: 'detail',
    title: 'tours.trainer.detail.title',
    body: 'tours.trainer.detail.body',
    target: pane('detail'),
    view: { ...view, selection: { kind: 'leg', id: 'SYN-02-vessel' } },
    pane: 'detail',
  },
  {
    id: 'show',
    title: 'tours.trainer.show.title',
    body: 'tours.trainer.show.body',
    target: at('[data-part="show"]'),
    view,
    dialog: 'training',
  },
  {
    id: 'exercises',
    title: 'tours.trainer.exercises.title',
    body: 'tours.trainer.exercises.body',
    target: at('[data-part="exercises"]'),
    view,
    dialog: 'training',
  },
  {
    id: 'reset',
    title: 'tours.trainer.reset.title',
    body: 'tours.trainer.reset.body',
    target: at('[data-part="reset"]'),
    view,
    dialog: 'training',
  },
]
