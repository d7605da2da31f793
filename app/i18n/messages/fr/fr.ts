import { briefing } from '#app/i18n/messages/fr/briefing.ts'
import { dataFiles } from '#app/i18n/messages/fr/data-files.ts'
import { debrief } from '#app/i18n/messages/fr/debrief.ts'
import { exercise } from '#app/i18n/messages/fr/exercise.ts'
import { exerciseSeats } from '#app/i18n/messages/fr/exercise-seats.ts'
import { exerciseState } from '#app/i18n/messages/fr/exercise-state.ts'
import { exporting } from '#app/i18n/messages/fr/export.ts'
import { ledger } from '#app/i18n/messages/fr/ledger.ts'
import { known } from '#app/i18n/messages/fr/known.ts'
import { linter } from '#app/i18n/messages/fr/linter.ts'
import { map } from '#app/i18n/messages/fr/map.ts'
import { offline } from '#app/i18n/messages/fr/offline.ts'
import { outages } from '#app/i18n/messages/fr/outages.ts'
import { panels } from '#app/i18n/messages/fr/panels.ts'
import { receipt } from '#app/i18n/messages/fr/receipt.ts'
import { scenarioEditor } from '#app/i18n/messages/fr/scenario-editor.ts'
import { scenarioFaults } from '#app/i18n/messages/fr/scenario-faults.ts'
import { search } from '#app/i18n/messages/fr/search.ts'
import { plausibility } from '#app/i18n/messages/fr/plausibility.ts'
import { share } from '#app/i18n/messages/fr/share.ts'
import { shell } from '#app/i18n/messages/fr/shell.ts'
import { show } from '#app/i18n/messages/fr/show.ts'
import { telling } from '#app/i18n/messages/fr/telling.ts'
import { timeline } from '#app/i18n/messages/fr/timeline.ts'
import { tours } from '#app/i18n/messages/fr/tours.ts'
import { trainingMenu } from '#app/i18n/messages/fr/training-menu.ts'
import { work } from '#app/i18n/messages/fr/work.ts'
import { words } from '#app/i18n/messages/fr/words.ts'
import { acts } from '#app/i18n/messages/fr/acts.ts'
import { glossary } from '#app/i18n/messages/fr/glossary.ts'
import { method } from '#app/i18n/messages/fr/method.ts'
import { firstLook } from '#app/i18n/messages/fr/first-look.ts'

export const fr = {
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
