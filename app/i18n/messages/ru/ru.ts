import { exerciseSeats } from '#app/i18n/messages/ru/exercise-seats.ts'
import { briefing } from '#app/i18n/messages/ru/briefing.ts'
import { dataFiles } from '#app/i18n/messages/ru/data-files.ts'
import { debrief } from '#app/i18n/messages/ru/debrief.ts'
import { exercise } from '#app/i18n/messages/ru/exercise.ts'
import { exerciseState } from '#app/i18n/messages/ru/exercise-state.ts'
import { exporting } from '#app/i18n/messages/ru/export.ts'
import { ledger } from '#app/i18n/messages/ru/ledger.ts'
import { known } from '#app/i18n/messages/ru/known.ts'
import { linter } from '#app/i18n/messages/ru/linter.ts'
import { map } from '#app/i18n/messages/ru/map.ts'
import { offline } from '#app/i18n/messages/ru/offline.ts'
import { outages } from '#app/i18n/messages/ru/outages.ts'
import { panels } from '#app/i18n/messages/ru/panels.ts'
import { receipt } from '#app/i18n/messages/ru/receipt.ts'
import { scenarioEditor } from '#app/i18n/messages/ru/scenario-editor.ts'
import { scenarioFaults } from '#app/i18n/messages/ru/scenario-faults.ts'
import { search } from '#app/i18n/messages/ru/search.ts'
import { plausibility } from '#app/i18n/messages/ru/plausibility.ts'
import { share } from '#app/i18n/messages/ru/share.ts'
import { shell } from '#app/i18n/messages/ru/shell.ts'
import { show } from '#app/i18n/messages/ru/show.ts'
import { telling } from '#app/i18n/messages/ru/telling.ts'
import { timeline } from '#app/i18n/messages/ru/timeline.ts'
import { tours } from '#app/i18n/messages/ru/tours.ts'
import { trainingMenu } from '#app/i18n/messages/ru/training-menu.ts'
import { words } from '#app/i18n/messages/ru/words.ts'
import { work } from '#app/i18n/messages/ru/work.ts'
import { acts } from '#app/i18n/messages/ru/acts.ts'
import { glossary } from '#app/i18n/messages/ru/glossary.ts'
import { method } from '#app/i18n/messages/ru/method.ts'
import { firstLook } from '#app/i18n/messages/ru/first-look.ts'

export const ru = {
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
