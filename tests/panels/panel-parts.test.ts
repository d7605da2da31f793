import { describe, expect, test } from 'vitest'
import { about, atLeast, exactly, moreThan, UNKNOWN } from '#app/domain/quantity.ts'
import { addressLink } from '#app/panels/detail/source-address.ts'
import { barOf, scaleOf } from '#app/panels/figures/bar-scale.ts'
import { groupClaims } from '#app/panels/figures/claim-groups.ts'
import { rowAfterKey, rowParts } from '#app/panels/leg-list/row-window.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'

describe('addresses', () => {
  test('a printed address gets its scheme back', () => {
    expect(addressLink('en.yna.co.kr/view/AEN20231014000400315')).toBe('https://en.yna.co.kr/view/AEN20231014000400315')
    expect(addressLink('http://a.example/x?y=1')).toBe('https://a.example/x?y=1')
  })

  test('a shortened address leads nowhere', () => {
    expect(addressLink('ukranews.com/en/news/961188-...')).toBeNull()
    expect(addressLink('world.kbs.co.kr/…Seq_Code=181077')).toBeNull()
  })

  test('what is no address of the web leads nowhere', () => {
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'Yonhap, 14 October', 'localhost', 'a.example/x y'])
      expect(addressLink(text)).toBeNull()
  })
})

describe('bars', () => {
  test('a bound runs on to the edge; an approximate number does not', () => {
    const scale = scaleOf([about(300), moreThan(1000)])
    expect(barOf(moreThan(1000), scale)).toEqual({ certain: 1000 / 1300, possible: 1, isOpen: true, isAbout: false })
    expect(barOf(about(300), scale)).toEqual({
      certain: 300 / 1300,
      possible: 300 / 1300,
      isOpen: false,
      isAbout: true,
    })
  })

  test('the same scale holds without any bound', () => expect(scaleOf([exactly(4), about(2)])).toBe(4))

  test('an unknown number has no sure part', () => {
    expect(barOf(UNKNOWN, scaleOf([UNKNOWN, atLeast(0)]))).toEqual({
      certain: 0,
      possible: 1,
      isOpen: true,
      isAbout: false,
    })
  })
})

describe('rows in sight', () => {
  test('what is not drawn keeps its height', () => {
    expect(rowParts([0, 3, 4], 8)).toEqual([
      { kind: 'row', index: 0 },
      { kind: 'gap', from: 1, rows: 2 },
      { kind: 'row', index: 3 },
      { kind: 'row', index: 4 },
      { kind: 'gap', from: 5, rows: 3 },
    ])
  })

  test('keys stop at both ends', () => {
    expect(rowAfterKey('ArrowUp', 0, 5, 3)).toBe(0)
    expect(rowAfterKey('PageDown', 3, 5, 3)).toBe(4)
    expect(rowAfterKey('End', 0, 5, 3)).toBe(4)
    expect(rowAfterKey('a', 0, 5, 3)).toBeNull()
  })
})

test('each claim of the case stands in one place: headline, denial beside it, conflict or one list', () => {
  const { claims } = PUBLISHED.file
  const headline = claims.find((claim) => claim.id === PUBLISHED.case.headline) ?? null
  const groups = groupClaims(claims, headline)
  const listed = [
    ...groups.itemised,
    ...groups.trips,
    ...groups.totals.flatMap((group) => group.claims),
    ...groups.others,
    ...groups.statements,
    ...groups.denials,
  ].map((claim) => claim.id)
  expect(new Set(listed).size).toBe(listed.length)
  const elsewhere = claims.filter((claim) => !listed.includes(claim.id))
  const hasPlace = elsewhere.every(
    (claim) =>
      claim === headline || claim.denies.some((id) => id === headline?.id) || (claim.figure?.question ?? null) !== null,
  )
  expect(hasPlace).toBe(true)
})
