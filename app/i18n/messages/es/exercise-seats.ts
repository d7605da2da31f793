import type { exerciseSeats as english } from '#app/i18n/messages/en/exercise-seats.ts'

/** Dejar un puesto, y lo que no se hace desde él. */
export const exerciseSeats: Partial<Record<keyof typeof english, string>> = {
  'exercise.seat.leave':
    '{count, plural, =0 {El instructor conserva lo que usted ha enviado.} one {Una respuesta no ha llegado al instructor y se pierde.} other {# respuestas no han llegado al instructor y se pierden.}} Esta ventana olvida el ejercicio, con lo que no se haya enviado.',
  'exercise.seat.noShow':
    'Esta es la ventana de un participante. La demostración y los recorridos se inician en una ventana que no esté en ningún ejercicio.',
  'exercise.kept.ask': '¿Abrir otro ejercicio?',
  'exercise.kept.meaning':
    'Esta pestaña conserva un ejercicio que no se pudo volver a abrir. Si abre otro aquí, se pierde.',
  'exercise.kept.replace': 'Abrirlo y perder el otro',
  'exercise.kept.not': 'Conservar el otro',
}
