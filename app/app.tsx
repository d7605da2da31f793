import { lazy, Suspense, useCallback, useState } from 'react'
import { OpenedLine } from '#app/import/opened-line.tsx'
import { oldFeedsText } from '#app/i18n/outage-text.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { OpenedFile } from '#app/opened-file.tsx'
import { AfterPaint } from '#app/panels/frame/after-paint.tsx'
import { Banner } from '#app/panels/frame/banner.tsx'
import { Busy } from '#app/panels/frame/busy.tsx'
import { FileDrop } from '#app/panels/frame/file-drop.tsx'
import { Layout } from '#app/panels/frame/layout.tsx'
import { Notices } from '#app/panels/frame/notices.tsx'
import { Pane } from '#app/panels/frame/pane.tsx'
import { PartWall } from '#app/panels/frame/part-wall.tsx'
import { TopBar } from '#app/panels/frame/top-bar.tsx'
import { useDocument, useTheme } from '#app/panels/frame/use-document.ts'
import { useMapTurn } from '#app/panels/frame/use-map-turn.ts'
import { useDialogOpening } from '#app/panels/frame/use-dialog-opening.ts'
import { useSpeech } from '#app/panels/frame/use-speech.ts'
import { useSleepWatch } from '#app/state/asleep.ts'
import { badgeOf, missingFeeds, type FeedState } from '#app/state/feed-state.ts'
import { newsCountOf, titleOf } from '#app/state/exercise/exercise-now.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { showsCaseOf } from '#app/state/exercise/open-scenario.ts'
import { useReplayedMoment } from '#app/state/exercise/replayed-moment.ts'
import { useExerciseSeat } from '#app/state/exercise/use-exercise-seat.ts'
import { isHelp } from '#app/state/help-address.ts'
import { useMapFirst } from '#app/state/map-first.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { useOpenedArchive } from '#app/state/opened-archive.ts'
import { endShow, TRAINING_CASE } from '#app/state/show.ts'
import { endTour, useTour } from '#app/state/tour.ts'
import { useTransport } from '#app/state/transport-context.ts'
import { openDialog, useUi } from '#app/state/ui-store.ts'
import { useBoard } from '#app/state/use-board.ts'
import { useCase } from '#app/state/use-case.ts'
import { currentView, shareAddress, useView } from '#app/state/use-view.ts'
import { ToldOf } from '#app/ui/dialog.tsx'
import { fetched } from '#app/ui/fetched.ts'
import { whenIdle } from '#app/ui/when-idle.ts'
import styles from '#app/app.module.css'

const map = fetched(async () => (await import('#app/map/map-pane.tsx')).MapPane)
const timeline = fetched(async () => (await import('#app/timeline/timeline.tsx')).Timeline)
const figures = fetched(async () => (await import('#app/panels/figures/figures.tsx')).Figures)
const legList = fetched(async () => (await import('#app/panels/leg-list/leg-list.tsx')).LegList)

const embed = fetched(async () => (await import('#app/panels/frame/embed-layout.tsx')).EmbedLayout)

/** Fetches the code of the panes while their data is on its way; that of the map, which is heavy, when nothing else is to be done. */
export async function fetchPanes(): Promise<void> {
  if (currentView().isEmbed) await embed.fetch()
  else await Promise.all([legList.fetch(), timeline.fetch(), figures.fetch()])
  await whenIdle()
  await map.fetch()
}

const Detail = lazy(async () => ({ default: (await import('#app/panels/detail/detail.tsx')).Detail }))
const BriefingDialog = lazy(async () => ({
  default: (await import('#app/export/slides/briefing-dialog.tsx')).BriefingDialog,
}))
const ExportDialog = lazy(async () => ({ default: (await import('#app/export/export-dialog.tsx')).ExportDialog }))
const FeedsDialog = lazy(async () => ({ default: (await import('#app/panels/frame/feeds-dialog.tsx')).FeedsDialog }))
const SearchDialog = lazy(async () => ({
  default: (await import('#app/panels/search/search-dialog.tsx')).SearchDialog,
}))
const ShareDialog = lazy(async () => ({ default: (await import('#app/export/share/share-dialog.tsx')).ShareDialog }))
const HelpDialogs = lazy(async () => ({ default: (await import('#app/help/help-dialogs.tsx')).HelpDialogs }))
const PageCommands = lazy(async () => ({ default: (await import('#app/page-commands.tsx')).PageCommands }))
const ExercisesPart = lazy(async () => ({
  default: (await import('#app/demo/editor/exercises-part.tsx')).ExercisesPart,
}))
const ExercisePane = lazy(async () => ({
  default: (await import('#app/demo/exercise/exercise-pane.tsx')).ExercisePane,
}))
const DebriefDialog = lazy(async () => ({
  default: (await import('#app/demo/debrief/debrief-dialog.tsx')).DebriefDialog,
}))
const ReplayStrip = lazy(async () => ({ default: (await import('#app/demo/debrief/replay-strip.tsx')).ReplayStrip }))
const fetchDebriefFiles = async () => (await import('#app/export/debrief/debrief-files.ts')).debriefFiles
const Show = lazy(async () => ({ default: (await import('#app/demo/show/show.tsx')).Show }))
const Tour = lazy(async () => ({ default: (await import('#app/demo/tours/tour.tsx')).Tour }))
const WorkDialog = lazy(async () => ({ default: (await import('#app/panels/work/work-dialog.tsx')).WorkDialog }))
const KeptExercises = lazy(async () => ({
  default: (await import('#app/demo/exercise/kept-exercises.tsx')).KeptExercises,
}))
const WorkKeeper = lazy(async () => ({ default: (await import('#app/panels/work/work-keeper.tsx')).WorkKeeper }))
const TrainingDialog = lazy(async () => ({ default: (await import('#app/demo/training-dialog.tsx')).TrainingDialog }))

const isAnswered = (feeds: readonly FeedState[], ...names: readonly string[]): boolean =>
  feeds.every((feed) => feed.condition !== 'loading' || !names.includes(feed.name))

/** The page: what is on the table, handed to every pane. */
export function App() {
  const translator = useTranslator()
  const { t } = translator
  const transport = useTransport()
  const view = useView()
  const table = useCase(view)
  const board = useBoard(table, view)
  const isMapFirst = useMapFirst(table.case?.id ?? null, table.positions, map.fetch)
  const [isMapDue, showMap] = useMapTurn(board !== null)
  const dialog = useUi((state) => state.dialog)
  const tour = useTour((state) => state.tour)
  const isTrainee = useExercise(({ seat }) => seat.role === 'trainee')
  const hasExercise = useExercise(({ seat }) => seat.role !== 'none')
  const trainer = useExercise(({ seat }) => (seat.role === 'trainer' ? seat : null))
  const replayed = useReplayedMoment((state) => state.moment)
  const exerciseTitle = useExercise(({ seat }) => titleOf(seat))
  const exerciseNews = useExercise(({ seat }) => newsCountOf(seat))
  const hasWork = useUi((state) => state.hasWork)
  const opened = useOpenedArchive(({ archive }) => (archive?.transport === transport ? archive : null))
  const [capture, setCapture] = useState<CaptureMap | null>(null)
  // React would call a function that it is given as the next state.
  const takeCapture = useCallback((ready: CaptureMap | null) => setCapture(() => ready), [])
  const theme = useTheme(view.theme)
  useDocument(translator.language, theme, board ? translator.local(board.case.name) : null)
  useDialogOpening(view)
  useExerciseSeat(view)
  useSleepWatch()

  const badge = badgeOf(table.feeds, transport, table.agedAt)
  const feedsDown = missingFeeds(table.feeds).map((name) => t(`feed.${name}`))
  const spoken = useSpeech(
    board && table.isSettled
      ? summaryText(
          translator,
          board.totals,
          feedsDown,
          isPart(board),
          board.known.knowledge,
          oldFeedsText(translator, board.outage),
        )
      : '',
  )
  const close = () => openDialog(null)
  const isReady = (...names: readonly string[]) => board !== null && isAnswered(table.feeds, ...names)
  const mock = transport.kind === 'mock-page' || transport.kind === 'mock-worker' ? transport.kind : null
  const hasTrainingCase = table.cases.some(({ id }) => id === TRAINING_CASE)
  const exercise = exerciseTitle && translator.local(exerciseTitle)
  const isMock = mock !== null || opened?.isMock === true
  const isMapWhole = isReady('places', 'consignments', 'legs')
  const mapPane = (
    <Pane name="map" isReady={isMapFirst ? isReady('places') : isMapDue && isMapWhole}>
      {board && <map.Component board={board} isWhole={isMapWhole} theme={theme} onReady={takeCapture} />}
    </Pane>
  )

  if (view.isEmbed) {
    return (
      <Suspense fallback={<Busy name="embed" />}>
        <embed.Component
          view={view}
          table={table}
          board={board}
          mock={mock}
          exercise={exercise}
          feedsDown={feedsDown}
          map={mapPane}
        />
        <AfterPaint then={showMap} />
      </Suspense>
    )
  }
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <TopBar
          cases={table.cases}
          caseId={table.case?.id ?? view.caseId}
          language={view.language}
          theme={view.theme}
          badge={badge}
          isInPage={transport.kind === 'mock-page'}
        />
        <Banner mock={mock} isSynthetic={board?.isSynthetic ?? false} exercise={exercise} />
        {opened && <OpenedLine archive={opened} />}
        <Notices view={view} table={table} />
        <Suspense fallback={null}>{hasWork && <WorkKeeper />}</Suspense>
        <p role="status" className="visually-hidden">
          {spoken}
        </p>
        {trainer && replayed && (
          <Suspense fallback={<Busy name="replay" />}>
            <ReplayStrip seat={trainer} moment={replayed} isCovered={dialog !== null} />
          </Suspense>
        )}
      </header>
      <Layout
        figures={
          <Pane name="figures" isReady={isReady('claims', 'consignments', 'legs', 'sources')}>
            {board && <figures.Component board={board} feedsDown={feedsDown} />}
          </Pane>
        }
        map={
          <>
            {mapPane}
            <PartWall onClose={endShow}>
              <Suspense fallback={<Busy name="show" />}>
                {view.isShow && hasTrainingCase && !isTrainee && <Show />}
              </Suspense>
            </PartWall>
          </>
        }
        timeline={
          <Pane name="timeline" isReady={isReady('consignments', 'legs', 'claims', 'sightings')}>
            {board && <timeline.Component board={board} positionsArrival={table.positionsArrival} />}
          </Pane>
        }
        legs={
          <Pane name="legs" isReady={isReady('places', 'vessels', 'consignments', 'legs')}>
            {board && <legList.Component board={board} feedsDown={feedsDown} />}
            <AfterPaint then={showMap} />
          </Pane>
        }
        detail={
          board?.selection ? (
            <Pane name="detail" isReady={table.isSettled}>
              <Detail board={board} selection={board.selection} />
            </Pane>
          ) : null
        }
        exercise={
          hasExercise ? (
            <Pane name="exercise" isReady>
              <ExercisePane board={board} />
            </Pane>
          ) : null
        }
        exerciseNews={exerciseNews}
      />
      <FileDrop />
      <PartWall onClose={endTour}>
        <Suspense fallback={<Busy name="tour" />}>
          {tour && !isTrainee && <Tour role={tour.role} index={tour.step} />}
        </Suspense>
      </PartWall>
      <ToldOf value={tour !== null}>
        <PartWall onClose={close}>
          <Suspense fallback={<Busy name="dialog" />}>
            {dialog === 'feeds' && <FeedsDialog table={table} onClose={close} />}
            {dialog === 'search' && board && <SearchDialog board={board} onClose={close} />}
            {dialog === 'share' && (
              <ShareDialog
                view={view}
                caseName={board ? translator.local(board.case.name) : view.caseId}
                onClose={close}
              />
            )}
            {dialog === 'file' && <OpenedFile board={board} isSettled={table.isSettled} />}
            {dialog === 'training' && (
              <TrainingDialog
                // A tour that shows this dialog itself leaves it another: how far one got, and where the focus goes.
                key={tour?.role ?? 'no tour'}
                hasTrainingCase={hasTrainingCase}
                exercises={<ExercisesPart table={table} caseParameters={view.caseParameters} />}
                onClose={close}
              />
            )}
            {dialog === 'debrief' && trainer && (
              <DebriefDialog
                seat={trainer}
                index={board && showsCaseOf(view, trainer.scenario) ? board.index : null}
                cases={table.cases}
                fetchFiles={fetchDebriefFiles}
                onClose={close}
              />
            )}
            {dialog === 'work' && <WorkDialog view={view} exercises={<KeptExercises />} onClose={close} />}
            {dialog === 'acts' && <PageCommands view={view} table={table} board={board} onClose={close} />}
            {isHelp(dialog) && <HelpDialogs dialog={dialog} onClose={close} />}
            {dialog === 'briefing' && board && (
              <BriefingDialog
                board={board}
                capture={capture}
                feedsDown={feedsDown}
                isMock={isMock}
                isSettled={table.isSettled}
                positionsArrival={table.positionsArrival}
                onClose={close}
              />
            )}
            {dialog === 'export' && board && (
              <ExportDialog
                board={board}
                capture={capture}
                feedsDown={feedsDown}
                isMock={isMock}
                shareAddress={shareAddress(view)}
                positionsArrival={table.positionsArrival}
                onClose={close}
              />
            )}
          </Suspense>
        </PartWall>
      </ToldOf>
    </div>
  )
}
