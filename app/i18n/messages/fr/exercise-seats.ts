import type { exerciseSeats as english } from '#app/i18n/messages/en/exercise-seats.ts'

/** Quitter sa place, et ce que l’on ne fait pas depuis elle. */
export const exerciseSeats: Record<keyof typeof english, string> = {
  'exercise.seat.leave':
    '{count, plural, =0 {Le formateur garde ce que vous avez envoyé.} one {Une réponse n’est pas parvenue au formateur et sera perdue.} other {# réponses ne sont pas parvenues au formateur et seront perdues.}} Cette fenêtre oubliera l’exercice, avec ce que vous n’avez pas envoyé.',
  'exercise.seat.noShow':
    'Cette fenêtre est celle d’un stagiaire. La présentation et les visites se lancent dans une fenêtre hors exercice.',
  'exercise.kept.ask': 'Ouvrir un autre exercice ?',
  'exercise.kept.meaning':
    'Cet onglet garde un exercice qui n’a pas pu être rouvert. Si vous en ouvrez un autre ici, il sera perdu.',
  'exercise.kept.replace': 'L’ouvrir et perdre l’autre',
  'exercise.kept.not': 'Garder l’autre',
}
