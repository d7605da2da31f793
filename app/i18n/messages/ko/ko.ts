import { exerciseSeats } from '#app/i18n/messages/ko/exercise-seats.ts'
import { briefing } from '#app/i18n/messages/ko/briefing.ts'
import { dataFiles } from '#app/i18n/messages/ko/data-files.ts'
import { debrief } from '#app/i18n/messages/ko/debrief.ts'
import { exercise } from '#app/i18n/messages/ko/exercise.ts'
import { exerciseState } from '#app/i18n/messages/ko/exercise-state.ts'
import { exporting } from '#app/i18n/messages/ko/export.ts'
import { ledger } from '#app/i18n/messages/ko/ledger.ts'
import { known } from '#app/i18n/messages/ko/known.ts'
import { linter } from '#app/i18n/messages/ko/linter.ts'
import { map } from '#app/i18n/messages/ko/map.ts'
import { offline } from '#app/i18n/messages/ko/offline.ts'
import { outages } from '#app/i18n/messages/ko/outages.ts'
import { panels } from '#app/i18n/messages/ko/panels.ts'
import { receipt } from '#app/i18n/messages/ko/receipt.ts'
import { scenarioEditor } from '#app/i18n/messages/ko/scenario-editor.ts'
import { scenarioFaults } from '#app/i18n/messages/ko/scenario-faults.ts'
import { search } from '#app/i18n/messages/ko/search.ts'
import { plausibility } from '#app/i18n/messages/ko/plausibility.ts'
import { share } from '#app/i18n/messages/ko/share.ts'
import { shell } from '#app/i18n/messages/ko/shell.ts'
import { show } from '#app/i18n/messages/ko/show.ts'
import { telling } from '#app/i18n/messages/ko/telling.ts'
import { timeline } from '#app/i18n/messages/ko/timeline.ts'
import { tours } from '#app/i18n/messages/ko/tours.ts'
import { trainingMenu } from '#app/i18n/messages/ko/training-menu.ts'
import { words } from '#app/i18n/messages/ko/words.ts'
import { work } from '#app/i18n/messages/ko/work.ts'
import { acts } from '#app/i18n/messages/ko/acts.ts'
import { glossary } from '#app/i18n/messages/ko/glossary.ts'
import { method } from '#app/i18n/messages/ko/method.ts'
import { firstLook } from '#app/i18n/messages/ko/first-look.ts'

export const ko = {
  ...words,
  ...shell,
  ...firstLook,
  ...method,
  ...glossary,
  ...acts,
  ...map,
  ...timeline,
  ...panels,
  ...plausibility,
  ...ledger,
  ...exporting,
  ...dataFiles,
  ...briefing,
  ...known,
  ...telling,
  ...receipt,
  ...scenarioEditor,
  ...scenarioFaults,
  ...search,
  ...share,
  ...linter,
  ...outages,
  ...show,
  ...tours,
  ...trainingMenu,
  ...debrief,
  ...exercise,
  ...exerciseState,
  ...exerciseSeats,
  ...offline,
  ...work,
}
