import { exerciseSeats } from '#app/i18n/messages/de/exercise-seats.ts'
import { briefing } from '#app/i18n/messages/de/briefing.ts'
import { dataFiles } from '#app/i18n/messages/de/data-files.ts'
import { debrief } from '#app/i18n/messages/de/debrief.ts'
import { exercise } from '#app/i18n/messages/de/exercise.ts'
import { exerciseState } from '#app/i18n/messages/de/exercise-state.ts'
import { exporting } from '#app/i18n/messages/de/export.ts'
import { ledger } from '#app/i18n/messages/de/ledger.ts'
import { known } from '#app/i18n/messages/de/known.ts'
import { linter } from '#app/i18n/messages/de/linter.ts'
import { map } from '#app/i18n/messages/de/map.ts'
import { offline } from '#app/i18n/messages/de/offline.ts'
import { outages } from '#app/i18n/messages/de/outages.ts'
import { panels } from '#app/i18n/messages/de/panels.ts'
import { receipt } from '#app/i18n/messages/de/receipt.ts'
import { scenarioEditor } from '#app/i18n/messages/de/scenario-editor.ts'
import { scenarioFaults } from '#app/i18n/messages/de/scenario-faults.ts'
import { search } from '#app/i18n/messages/de/search.ts'
import { plausibility } from '#app/i18n/messages/de/plausibility.ts'
import { share } from '#app/i18n/messages/de/share.ts'
import { shell } from '#app/i18n/messages/de/shell.ts'
import { show } from '#app/i18n/messages/de/show.ts'
import { telling } from '#app/i18n/messages/de/telling.ts'
import { timeline } from '#app/i18n/messages/de/timeline.ts'
import { tours } from '#app/i18n/messages/de/tours.ts'
import { trainingMenu } from '#app/i18n/messages/de/training-menu.ts'
import { words } from '#app/i18n/messages/de/words.ts'
import { work } from '#app/i18n/messages/de/work.ts'
import { acts } from '#app/i18n/messages/de/acts.ts'
import { glossary } from '#app/i18n/messages/de/glossary.ts'
import { method } from '#app/i18n/messages/de/method.ts'
import { firstLook } from '#app/i18n/messages/de/first-look.ts'

export const de = {
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
