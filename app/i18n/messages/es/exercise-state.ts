import type { exerciseState as english } from '#app/i18n/messages/en/exercise-state.ts'

/** Lo que dice un ejercicio por sí mismo, en la ventana del instructor y en las de los participantes. */
export const exerciseState: Partial<Record<keyof typeof english, string>> = {
  'exerciseState.noChannel':
    'Este navegador no permite que dos ventanas se comuniquen. El ejercicio se desarrolla solo en la ventana del instructor.',
  'exerciseState.notKept':
    'Este navegador no guarda nada para esta pestaña: su almacenamiento está lleno o denegado. Al recargar se perdería el ejercicio. Guárdelo como archivo antes de cerrar esta pestaña.',
  'exerciseState.unreadable': 'El ejercicio que guarda esta pestaña no se puede leer, así que no se ha abierto.',
  'exerciseState.fault.too-long': 'El archivo es demasiado largo para ser un ejercicio.',
  'exerciseState.fault.no-json': 'El archivo no se puede leer: no es JSON.',
  'exerciseState.fault.no-exercise': 'El archivo no es un ejercicio guardado aquí.',
  'exerciseState.fault.newer':
    'El ejercicio se guardó con una versión posterior (formato {version}). Esta lo leería mal, así que no se ha abierto.',
  'exerciseState.fault.scenario': 'El escenario del archivo tiene errores.',
  'exerciseState.fault.log': 'El registro de sucesos del archivo tiene errores en «{path}».',
}
