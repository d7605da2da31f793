import { exerciseSeats } from '#app/i18n/messages/es/exercise-seats.ts'
import { briefing } from '#app/i18n/messages/es/briefing.ts'
import { dataFiles } from '#app/i18n/messages/es/data-files.ts'
import { debrief } from '#app/i18n/messages/es/debrief.ts'
import { exercise } from '#app/i18n/messages/es/exercise.ts'
import { exerciseState } from '#app/i18n/messages/es/exercise-state.ts'
import { exporting } from '#app/i18n/messages/es/export.ts'
import { ledger } from '#app/i18n/messages/es/ledger.ts'
import { known } from '#app/i18n/messages/es/known.ts'
import { linter } from '#app/i18n/messages/es/linter.ts'
import { map } from '#app/i18n/messages/es/map.ts'
import { offline } from '#app/i18n/messages/es/offline.ts'
import { outages } from '#app/i18n/messages/es/outages.ts'
import { panels } from '#app/i18n/messages/es/panels.ts'
import { receipt } from '#app/i18n/messages/es/receipt.ts'
import { scenarioEditor } from '#app/i18n/messages/es/scenario-editor.ts'
import { scenarioFaults } from '#app/i18n/messages/es/scenario-faults.ts'
import { search } from '#app/i18n/messages/es/search.ts'
import { plausibility } from '#app/i18n/messages/es/plausibility.ts'
import { share } from '#app/i18n/messages/es/share.ts'
import { shell } from '#app/i18n/messages/es/shell.ts'
import { show } from '#app/i18n/messages/es/show.ts'
import { telling } from '#app/i18n/messages/es/telling.ts'
import { timeline } from '#app/i18n/messages/es/timeline.ts'
import { tours } from '#app/i18n/messages/es/tours.ts'
import { trainingMenu } from '#app/i18n/messages/es/training-menu.ts'
import { words } from '#app/i18n/messages/es/words.ts'
import { work } from '#app/i18n/messages/es/work.ts'
import { acts } from '#app/i18n/messages/es/acts.ts'
import { glossary } from '#app/i18n/messages/es/glossary.ts'
import { method } from '#app/i18n/messages/es/method.ts'
import { firstLook } from '#app/i18n/messages/es/first-look.ts'

export const es = {
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
