import { choiceOf, type Act } from '#app/i18n/act.ts'
import type { MessageId } from '#app/i18n/translator.ts'
import { doPaneAct, isOffered, type PaneAct } from '#app/state/pane-acts.ts'
import { changeView } from '#app/state/use-view.ts'
import { LAYERS, type View } from '#app/state/view.ts'

/** What can be done to the map: its layers, its markers, its camera and its inset. */
export function mapActs({ hiddenLayers, isInterpolated, inset }: View): readonly Act[] {
  const noMap: MessageId = 'acts.why.map'
  const isInsetAway = inset === 'closed' || isOffered('showInset')
  const camera = (name: PaneAct, title: MessageId): Act => ({
    id: name,
    group: 'map',
    title: choiceOf('map.title', ({ t }) => t(title)),
    hindrance: isOffered(name) ? null : noMap,
    run: () => doPaneAct(name),
  })
  return [
    ...LAYERS.map((layer): Act => {
      const isHidden = hiddenLayers.includes(layer)
      return {
        id: `layer ${layer}`,
        group: 'map',
        title: ({ t }) => t(isHidden ? 'acts.layer.show' : 'acts.layer.hide', { layer: t(`map.layer.${layer}`) }),
        hindrance: null,
        run: () =>
          changeView({
            hiddenLayers: isHidden ? hiddenLayers.filter((one) => one !== layer) : [...hiddenLayers, layer],
          }),
      }
    }),
    {
      id: 'markers',
      group: 'map',
      title: ({ t }) =>
        t(isInterpolated ? 'acts.layer.hide' : 'acts.layer.show', { layer: t('map.legend.interpolated') }),
      hindrance: null,
      run: () => changeView({ isInterpolated: !isInterpolated }),
    },
    camera('fitMap', 'map.fit.meaning'),
    camera('zoomMapIn', 'map.zoomIn'),
    camera('zoomMapOut', 'map.zoomOut'),
    camera('resetNorth', 'map.resetNorth'),
    {
      id: 'inset',
      group: 'map',
      title: ({ t }) => t(isInsetAway ? 'map.inset.show' : 'map.inset.close'),
      hindrance: isOffered('fitMap') ? null : noMap,
      run: () => (isInsetAway ? doPaneAct('showInset') : changeView({ inset: 'closed' })),
    },
    {
      id: 'moveInset',
      group: 'map',
      title: ({ t }) => t('map.inset.move'),
      hindrance: isOffered('moveInset') ? null : 'acts.why.inset',
      run: () => doPaneAct('moveInset'),
    },
  ]
}
