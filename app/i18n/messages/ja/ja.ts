import { exerciseSeats } from '#app/i18n/messages/ja/exercise-seats.ts'
import { briefing } from '#app/i18n/messages/ja/briefing.ts'
import { dataFiles } from '#app/i18n/messages/ja/data-files.ts'
import { debrief } from '#app/i18n/messages/ja/debrief.ts'
import { exercise } from '#app/i18n/messages/ja/exercise.ts'
import { exerciseState } from '#app/i18n/messages/ja/exercise-state.ts'
import { exporting } from '#app/i18n/messages/ja/export.ts'
import { ledger } from '#app/i18n/messages/ja/ledger.ts'
import { known } from '#app/i18n/messages/ja/known.ts'
import { linter } from '#app/i18n/messages/ja/linter.ts'
import { map } from '#app/i18n/messages/ja/map.ts'
import { offline } from '#app/i18n/messages/ja/offline.ts'
import { outages } from '#app/i18n/messages/ja/outages.ts'
import { panels } from '#app/i18n/messages/ja/panels.ts'
import { receipt } from '#app/i18n/messages/ja/receipt.ts'
import { scenarioEditor } from '#app/i18n/messages/ja/scenario-editor.ts'
import { scenarioFaults } from '#app/i18n/messages/ja/scenario-faults.ts'
import { search } from '#app/i18n/messages/ja/search.ts'
import { plausibility } from '#app/i18n/messages/ja/plausibility.ts'
import { share } from '#app/i18n/messages/ja/share.ts'
import { shell } from '#app/i18n/messages/ja/shell.ts'
import { show } from '#app/i18n/messages/ja/show.ts'
import { telling } from '#app/i18n/messages/ja/telling.ts'
import { timeline } from '#app/i18n/messages/ja/timeline.ts'
import { tours } from '#app/i18n/messages/ja/tours.ts'
import { trainingMenu } from '#app/i18n/messages/ja/training-menu.ts'
import { words } from '#app/i18n/messages/ja/words.ts'
import { work } from '#app/i18n/messages/ja/work.ts'
import { acts } from '#app/i18n/messages/ja/acts.ts'
import { glossary } from '#app/i18n/messages/ja/glossary.ts'
import { method } from '#app/i18n/messages/ja/method.ts'
import { firstLook } from '#app/i18n/messages/ja/first-look.ts'

export const ja = {
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
