import { describe, expect, test } from 'vitest'
import { endOf, isOver, nextWake } from '#app/domain/exercise/due.ts'
import { instant } from '#app/domain/time.ts'
import { ANNE, desk, inject, minutes, NINE, scenario, START } from '#tests/domain/exercise/exercise-sketch.ts'

const kinds = ({ run }: ReturnType<typeof desk>) => run().log.map(({ kind }) => kind)
const CHOICE = { kind: 'choice', option: 'yes' } as const

describe('planned injects', () => {
  test('happen at their time, and the wall says when that was', () => {
    const play = desk(scenario([inject('late', minutes(20)), inject('soon', minutes(4))]))
    play.begin()
    play.wait(minutes(5))
    expect(play.fired().map(({ id, scenarioMs, wallAt, at }) => [id, scenarioMs, wallAt - NINE, at - START])).toEqual([
      ['soon', minutes(4), minutes(1), minutes(4)],
      ['late', minutes(20), minutes(5), minutes(20)],
    ])
  })

  test('one at the very beginning happens with it, two of one time as they are written', () => {
    const play = desk(scenario([inject('B', 0), inject('A', 0)]))
    play.begin()
    expect(kinds(play)).toEqual(['began', 'fired', 'fired'])
    expect(play.told()).toEqual(['B 0', 'A 0'])
  })

  test('nothing happens while it is paused', () => {
    const play = desk(scenario([inject('A', minutes(4))]))
    play.begin()
    play.wait(minutes(0.5))
    play.pause()
    play.wait(minutes(60))
    expect(play.told()).toEqual([])
    play.resume()
    play.wait(minutes(0.5))
    expect(play.told()).toEqual([`A ${minutes(4)}`])
    expect(play.fired()[0]?.wallAt).toBe(NINE + minutes(61))
  })

  test('what the trainer does a moment after the time comes after it, though the timer was slow', () => {
    const play = desk(scenario([inject('A', minutes(4))]))
    play.begin()
    play.sleep(minutes(1) + 300)
    play.pause()
    expect(kinds(play)).toEqual(['began', 'fired', 'paused'])
    expect(play.told()).toEqual([`A ${minutes(4)}`])
  })

  test('after a sleep of the machine they happen when the clock shows later than planned', () => {
    const play = desk(scenario([inject('A', minutes(4)), inject('B', minutes(8))]))
    play.begin()
    play.sleep(minutes(3))
    play.wake()
    expect(play.told()).toEqual([`A ${minutes(12)}`, `B ${minutes(12)}`])
  })
})

describe('by hand', () => {
  test('after a pause of five minutes, "fire now" fires at that moment of the wall', () => {
    const play = desk(scenario([inject('A', minutes(20))]))
    play.begin()
    play.wait(minutes(1))
    play.pause()
    play.wait(minutes(5))
    play.fireNow('A')
    expect(play.fired().map(({ wallAt, scenarioMs }) => [wallAt - NINE, scenarioMs])).toEqual([
      [minutes(6), minutes(4)],
    ])
    play.resume()
    play.wait(minutes(10))
    expect(play.told()).toEqual([`A ${minutes(4)}`])
  })

  test('one without a time happens by hand alone, and once', () => {
    const play = desk(scenario([inject('A', null)]))
    play.begin()
    play.wait(minutes(2))
    play.fireNow('A')
    play.fireNow('A')
    play.fireNow('nobody wrote this')
    expect(play.told()).toEqual([`A ${minutes(8)}`])
  })

  test('one that is switched off does not happen, in no way', () => {
    const play = desk(scenario([inject('A', minutes(4), { isEnabled: false })]))
    play.begin()
    play.fireNow('A')
    play.wait(minutes(20))
    expect(play.told()).toEqual([])
  })

  test('one that is switched on after its time happens at once', () => {
    const play = desk(scenario([inject('A', minutes(4), { isEnabled: false })]))
    play.begin()
    play.wait(minutes(2))
    play.switchInject('A', true)
    expect(play.told()).toEqual([`A ${minutes(8)}`])
  })

  test('so does one that is switched on a moment after its time', () => {
    const play = desk(scenario([inject('A', minutes(4), { isEnabled: false })]))
    play.begin()
    play.wait(minutes(1) + 1000)
    play.switchInject('A', true)
    expect(play.told()).toEqual([`A ${minutes(4) + 4000}`])
  })
})

describe('a jump', () => {
  const three = () => scenario([inject('C', minutes(12)), inject('A', minutes(4)), inject('B', minutes(8))])

  test('forward fires what lies between, in order, as planned', () => {
    const play = desk(three())
    play.begin()
    play.jumpTo(minutes(10))
    expect(play.run().log.slice(1)).toMatchObject([
      { kind: 'jumped', scenarioMs: 0, toMs: minutes(10) },
      { kind: 'fired', inject: 'A', how: 'planned', scenarioMs: minutes(10) },
      { kind: 'fired', inject: 'B', how: 'planned', scenarioMs: minutes(10) },
    ])
  })

  test('back makes nothing unhappen and nothing happen again', () => {
    const play = desk(three())
    play.begin()
    play.jumpTo(minutes(10))
    play.jumpTo(0)
    play.wait(minutes(3))
    expect(play.now()).toBe(minutes(12))
    expect(play.told()).toEqual([`A ${minutes(10)}`, `B ${minutes(10)}`, `C ${minutes(12)}`])
  })

  test('while paused waits for the clock to run', () => {
    const play = desk(three())
    play.begin()
    play.pause()
    play.jumpTo(minutes(5))
    expect(play.told()).toEqual([])
    play.resume()
    expect(play.told()).toEqual([`A ${minutes(5)}`])
  })

  test('ends at the end', () => {
    const play = desk(three())
    play.begin()
    play.jumpTo(minutes(90))
    expect(play.now()).toBe(minutes(30))
    play.jumpTo(-5)
    expect(play.now()).toBe(0)
  })
})

describe('the end', () => {
  test('comes by itself when its time has passed', () => {
    const play = desk(scenario([]))
    play.begin()
    play.wait(minutes(60))
    expect(play.state().phase).toBe('ended')
    expect(play.run().log.at(-1)).toMatchObject({ kind: 'ended', wallAt: NINE + minutes(7.5), scenarioMs: minutes(30) })
  })

  test('waits for a planned inject that is later, but not for one that is switched off or was fired by hand', () => {
    const played = scenario([
      inject('A', minutes(40)),
      inject('off', minutes(90), { isEnabled: false }),
      inject('early', minutes(80)),
      inject('by hand', null),
    ])
    const play = desk(played)
    play.begin()
    expect(endOf(played, play.state())).toBe(minutes(80))
    play.fireNow('early')
    expect(isOver(played, play.state(), instant(NINE + minutes(9.9)))).toBe(false)
    play.wait(minutes(20))
    expect(play.run().log.at(-1)).toMatchObject({ kind: 'ended', scenarioMs: minutes(40) })
  })

  test('of an exercise that slept is its end', () => {
    const play = desk(scenario([]))
    play.begin()
    play.sleep(minutes(600))
    play.wake()
    expect(play.now()).toBe(minutes(30))
  })

  test('of an exercise by hand is now', () => {
    const play = desk(scenario([inject('A', minutes(20))]))
    play.begin()
    play.wait(minutes(2))
    play.end()
    play.wait(minutes(60))
    expect(play.now()).toBe(minutes(8))
    expect(play.told()).toEqual([])
  })

  test('nobody need look again while the clock stands', () => {
    const played = scenario([inject('A', minutes(20))])
    const play = desk(played)
    expect(nextWake(played, play.state())).toBeNull()
    play.begin()
    expect(nextWake(played, play.state())).toBe(NINE + minutes(5))
    play.pause()
    expect(nextWake(played, play.state())).toBeNull()
  })
})

describe('what makes no sense adds nothing to the log', () => {
  test('before it began', () => {
    const play = desk(scenario([inject('A', 0)]))
    play.wake()
    play.pause()
    play.resume()
    play.jumpTo(minutes(5))
    play.fireNow('A')
    play.end()
    play.answer(ANNE, null, CHOICE)
    expect(play.run().log).toEqual([])
  })

  test('twice', () => {
    const play = desk(scenario([inject('A', null)]))
    play.begin()
    play.begin()
    play.resume()
    play.pause()
    play.pause()
    play.setSpeed(4)
    play.setSpeed(0)
    play.setSpeed(Number.NaN)
    play.jumpTo(0)
    play.jumpTo(Number.NaN)
    play.switchInject('A', true)
    play.end()
    play.end()
    play.setSpeed(2)
    play.switchInject('A', false)
    play.join(ANNE)
    expect(kinds(play)).toEqual(['began', 'paused', 'ended'])
  })

  test('a speed that is set before is the one that it begins with', () => {
    const play = desk(scenario([]))
    play.setSpeed(10)
    play.begin()
    play.wait(minutes(1))
    expect(play.now()).toBe(minutes(10))
  })
})
