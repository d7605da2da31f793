/** Remembers the answer for the last scene that was asked for: deck.gl uploads data anew when its array is a new one. */
export function perScene<Scene extends object, Answer>(compute: (scene: Scene) => Answer): (scene: Scene) => Answer {
  const answers = new WeakMap<Scene, Answer>()
  return (scene) => {
    const known = answers.get(scene)
    if (known !== undefined) return known
    const answer = compute(scene)
    answers.set(scene, answer)
    return answer
  }
}
