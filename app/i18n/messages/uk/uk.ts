import { exerciseSeats } from '#app/i18n/messages/uk/exercise-seats.ts'
import { briefing } from '#app/i18n/messages/uk/briefing.ts'
import { dataFiles } from '#app/i18n/messages/uk/data-files.ts'
import { debrief } from '#app/i18n/messages/uk/debrief.ts'
import { exercise } from '#app/i18n/messages/uk/exercise.ts'
import { exerciseState } from '#app/i18n/messages/uk/exercise-state.ts'
import { exporting } from '#app/i18n/messages/uk/export.ts'
import { ledger } from '#app/i18n/messages/uk/ledger.ts'
import { known } from '#app/i18n/messages/uk/known.ts'
import { linter } from '#app/i18n/messages/uk/linter.ts'
import { map } from '#app/i18n/messages/uk/map.ts'
import { offline } from '#app/i18n/messages/uk/offline.ts'
import { outages } from '#app/i18n/messages/uk/outages.ts'
import { panels } from '#app/i18n/messages/uk/panels.ts'
import { receipt } from '#app/i18n/messages/uk/receipt.ts'
import { scenarioEditor } from '#app/i18n/messages/uk/scenario-editor.ts'
import { scenarioFaults } from '#app/i18n/messages/uk/scenario-faults.ts'
import { search } from '#app/i18n/messages/uk/search.ts'
import { plausibility } from '#app/i18n/messages/uk/plausibility.ts'
import { share } from '#app/i18n/messages/uk/share.ts'
import { shell } from '#app/i18n/messages/uk/shell.ts'
import { show } from '#app/i18n/messages/uk/show.ts'
import { telling } from '#app/i18n/messages/uk/telling.ts'
import { timeline } from '#app/i18n/messages/uk/timeline.ts'
import { tours } from '#app/i18n/messages/uk/tours.ts'
import { trainingMenu } from '#app/i18n/messages/uk/training-menu.ts'
import { words } from '#app/i18n/messages/uk/words.ts'
import { work } from '#app/i18n/messages/uk/work.ts'
import { acts } from '#app/i18n/messages/uk/acts.ts'
import { glossary } from '#app/i18n/messages/uk/glossary.ts'
import { method } from '#app/i18n/messages/uk/method.ts'
import { firstLook } from '#app/i18n/messages/uk/first-look.ts'

export const uk = {
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
