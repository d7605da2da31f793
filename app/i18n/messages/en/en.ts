import { briefing } from '#app/i18n/messages/en/briefing.ts'
import { dataFiles } from '#app/i18n/messages/en/data-files.ts'
import { debrief } from '#app/i18n/messages/en/debrief.ts'
import { exercise } from '#app/i18n/messages/en/exercise.ts'
import { exerciseSeats } from '#app/i18n/messages/en/exercise-seats.ts'
import { exerciseState } from '#app/i18n/messages/en/exercise-state.ts'
import { exporting } from '#app/i18n/messages/en/export.ts'
import { ledger } from '#app/i18n/messages/en/ledger.ts'
import { known } from '#app/i18n/messages/en/known.ts'
import { linter } from '#app/i18n/messages/en/linter.ts'
import { map } from '#app/i18n/messages/en/map.ts'
import { offline } from '#app/i18n/messages/en/offline.ts'
import { outages } from '#app/i18n/messages/en/outages.ts'
import { panels } from '#app/i18n/messages/en/panels.ts'
import { receipt } from '#app/i18n/messages/en/receipt.ts'
import { scenarioEditor } from '#app/i18n/messages/en/scenario-editor.ts'
import { scenarioFaults } from '#app/i18n/messages/en/scenario-faults.ts'
import { search } from '#app/i18n/messages/en/search.ts'
import { plausibility } from '#app/i18n/messages/en/plausibility.ts'
import { share } from '#app/i18n/messages/en/share.ts'
import { shell } from '#app/i18n/messages/en/shell.ts'
import { show } from '#app/i18n/messages/en/show.ts'
import { telling } from '#app/i18n/messages/en/telling.ts'
import { timeline } from '#app/i18n/messages/en/timeline.ts'
import { tours } from '#app/i18n/messages/en/tours.ts'
import { trainingMenu } from '#app/i18n/messages/en/training-menu.ts'
import { work } from '#app/i18n/messages/en/work.ts'
import { words } from '#app/i18n/messages/en/words.ts'
import { acts } from '#app/i18n/messages/en/acts.ts'
import { glossary } from '#app/i18n/messages/en/glossary.ts'
import { method } from '#app/i18n/messages/en/method.ts'
import { firstLook } from '#app/i18n/messages/en/first-look.ts'

export const en = {
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
  ...offline,
  ...outages,
  ...show,
  ...tours,
  ...trainingMenu,
  ...work,
  ...debrief,
  ...exercise,
  ...exerciseSeats,
  ...exerciseState,
}
