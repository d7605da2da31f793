import { expose } from 'comlink'
import { positionsService } from '#app/feeds/positions/positions-service.ts'

expose(positionsService)
