import { addDataToMap } from '@kepler.gl/actions'
import * as components from '@kepler.gl/components'
import { enhanceReduxMiddleware, keplerGlReducer } from '@kepler.gl/reducers'
import { tableFromIPC } from '@uwdata/flechette'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'react-redux'
import { applyMiddleware, combineReducers, createStore } from 'redux'

/*
 * kepler.gl with the positions of the load case as points and its own time filter over them, as its own documentation
 * sets them up. `data-idle` says when the points were handed over and drawn.
 *   ?n=&seed=&from=&to=&view=longitude,latitude,zoom&width=&height=
 */
const query = new URLSearchParams(location.search)
const [longitude, latitude, zoom] = query.get('view').split(',').map(Number)
const [width, height] = [Number(query.get('width')), Number(query.get('height'))]
const DAY_MS = 86_400_000
const millisecondsOf = (name) => Date.parse(`${query.get(name)}T00:00:00Z`)

// CommonJS with a default export: bundlers differ in how deep it lies.
const KeplerGl = components.default.default ?? components.default

const reducers = combineReducers({
  keplerGl: keplerGlReducer.initialState({ uiState: { currentModal: null, activeSidePanel: null } }),
})
const store = createStore(reducers, {}, applyMiddleware(...enhanceReduxMiddleware([])))
const map = createElement(KeplerGl, { id: 'map', width, height, mapboxApiAccessToken: '' })
createRoot(document.getElementById('root')).render(createElement(Provider, { store }, map))

const answer = await fetch(`/api/v1/positions?case=load&n=${query.get('n')}&seed=${query.get('seed')}`)
const table = tableFromIPC(new Uint8Array(await answer.arrayBuffer()))
const [times, longitudes, latitudes] = ['time', 'longitude', 'latitude'].map((name) => table.getChild(name).toArray())
const rows = Array.from(times, (time, row) => [time * 1000, longitudes[row], latitudes[row]])

store.dispatch(
  addDataToMap({
    datasets: {
      info: { id: 'positions', label: 'Positions' },
      data: {
        fields: [
          { name: 'time', type: 'timestamp', format: 'x', analyzerType: 'TIME' },
          { name: 'longitude', type: 'real', format: '', analyzerType: 'FLOAT' },
          { name: 'latitude', type: 'real', format: '', analyzerType: 'FLOAT' },
        ],
        rows,
      },
    },
    options: { centerMap: false, readOnly: true },
    config: {
      version: 'v1',
      config: {
        mapState: { longitude, latitude, zoom },
        mapStyle: { styleType: 'no_map' },
        visState: {
          layers: [
            {
              id: 'points',
              type: 'point',
              config: {
                dataId: 'positions',
                label: 'Positions',
                columns: { lat: 'latitude', lng: 'longitude' },
                isVisible: true,
                visConfig: { radius: 2, fixedRadius: false },
              },
            },
          ],
          filters: [
            {
              dataId: ['positions'],
              id: 'time',
              name: ['time'],
              type: 'timeRange',
              value: [millisecondsOf('from'), millisecondsOf('to') + DAY_MS],
              view: 'enlarged',
              plotType: { type: 'histogram' },
            },
          ],
        },
      },
    },
  }),
)
requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset.idle = 'true'), 1000))
