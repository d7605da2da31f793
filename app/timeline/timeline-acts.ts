import type { KeyName } from '#app/base/keys.ts'
import type { Case, CaseFile } from '#app/domain/case.ts'
import { TIME_MODES } from '#app/domain/time-mode.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import { choiceOf, unless, type Act } from '#app/i18n/act.ts'
import type { MessageId } from '#app/i18n/translator.ts'
import { writeHeldWindow, writeWindow } from '#app/state/live-window.ts'
import { doPaneAct, isOffered, type PaneAct } from '#app/state/pane-acts.ts'
import { setPlaying } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'
import { presetText } from '#app/timeline/preset-text.ts'
import { presetOfWindow, presetsOf } from '#app/timeline/presets.ts'

type TimelineActsInput = {
  readonly case: Case
  readonly file: CaseFile
  readonly window: TimeWindow
  readonly shown: View['shown']
  readonly isPlaying: boolean
}

/** What can be done to the window, the playhead and the time axis. */
export function timelineActs({ case: ofCase, file, window, shown, isPlaying }: TimelineActsInput): readonly Act[] {
  const presets = presetsOf({ case: ofCase, file })
  const standing = presetOfWindow(presets, window)
  return [
    ...presets.map((preset): Act => ({
      id: `window ${preset.id}`,
      group: 'window',
      title: choiceOf('acts.window', (translator) => presetText(translator, preset)),
      hindrance: unless(preset.id === standing?.id),
      run: () => {
        setPlaying(false)
        writeWindow(preset.window)
      },
    })),
    {
      ...ofPane('loop', 'timeline.play', 'play'),
      id: 'play',
      title: ({ t }) => t(isPlaying ? 'timeline.pause' : 'timeline.play'),
      run: () => setPlaying(!isPlaying),
    },
    ofPane('nextEvent', 'acts.nextEvent', 'nextEvent'),
    ofPane('previousEvent', 'acts.previousEvent', 'previousEvent'),
    ofPane('nextDay', 'timeline.nextDay'),
    ofPane('previousDay', 'timeline.previousDay'),
    ofPane('loop', 'timeline.loop'),
    {
      id: 'playhead start',
      group: 'time',
      title: ({ t }) => t('acts.playheadStart'),
      hindrance: null,
      run: () => changeView({ at: window.from }),
    },
    {
      id: 'playhead end',
      group: 'time',
      title: ({ t }) => t('acts.playheadEnd'),
      hindrance: null,
      run: () => changeView({ at: null }),
    },
    ...TIME_MODES.map((mode): Act => ({
      id: `shown ${mode}`,
      group: 'time',
      title: choiceOf('timeline.shown', ({ t }) => t(`timeline.shown.${mode}`)),
      hindrance: unless(mode === shown.mode),
      run: () => {
        writeHeldWindow()
        changeView({ shown: { ...shown, mode } })
      },
    })),
    ofAxis('zoomAxisIn', 'timeline.zoom.in', 'zoomIn'),
    ofAxis('zoomAxisOut', 'timeline.zoom.out', 'zoomOut'),
    ofAxis('showAllDays', 'timeline.zoom.all', 'showAllDays'),
  ]
}

const ofPane = (name: PaneAct, title: MessageId, keys?: KeyName): Act => ({
  id: name,
  group: 'time',
  title: ({ t }) => t(title),
  ...(keys && { keys }),
  hindrance: isOffered(name) ? null : 'acts.why.timeline',
  run: () => doPaneAct(name),
})

const ofAxis = (name: PaneAct, title: MessageId, keys: KeyName): Act => ({
  ...ofPane(name, title, keys),
  title: choiceOf('timeline.zoom', ({ t }) => t(title)),
})
