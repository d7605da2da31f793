/** Remembers the answer for each object while it lives: deck.gl uploads data anew when its array is a new one. */
export function remembered<Subject extends object, Answer>(compute: (of: Subject) => Answer): (of: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>()
  return (subject) => {
    const known = answers.get(subject)
    if (known !== undefined) return known
    const answer = compute(subject)
    answers.set(subject, answer)
    return answer
  }
}
