import type { trainingMenu as english } from '#app/i18n/messages/en/training-menu.ts'

/** La entrada a la formación, y el restablecimiento. */
export const trainingMenu: Partial<Record<keyof typeof english, string>> = {
  'training.title': 'Formación',
  'training.show.title': 'Demostración',
  'training.show.meaning':
    '{count} escenas en {minutes} minutos que avanzan solas, para un expositor o una clase: lo que se publicó y, después, llamado así, lo inventado para la formación. Vuelve a empezar hasta que alguien pulsa una tecla.',
  'training.show.start': 'Iniciar la demostración',
  'training.show.address': 'Para un expositor, abra la página en esta dirección:',
  'training.tours.title': 'Recorridos',
  'training.tours.meaning':
    'Cada uno abre aquello de lo que habla y deja la página como estaba. Los de análisis y exposición muestran el caso publicado; el de instrucción, el caso de formación.',
  'training.tours.length': '{count} pasos, alrededor de {minutes} minutos',
  'training.tours.resume': 'Reanudar en el paso {number} de {count}',
  'training.tours.seen': 'Visto hasta el final: {count} pasos',
  'training.tours.again': 'Desde el principio',
  'training.tours.again.of': '{name} desde el principio',
  'training.exercises.title': 'Ejercicios',
  'training.exercises.none': 'Aquí no se ofrece ningún ejercicio.',
  'training.case.title': 'Datos de formación',
  'training.case.meaning':
    'Los registros publicados y, junto a ellos, tres envíos inventados cuyos identificadores empiezan por SYN-. Un aviso permanece mientras se muestre cualquiera de ellos.',
  'training.case.open': 'Abrir el caso de formación',
  'training.case.missing':
    'Los canales de esta página no ofrecen ningún caso de formación, así que tampoco hay demostración.',
  'training.reset.title': 'Restablecer',
  'training.reset.meaning': 'Elimina, tras preguntar, lo que esta página ha guardado en este navegador.',
  'training.reset.ask': 'Restablecer esta página',
  'training.reset.question':
    '¿Eliminar todo lo que esta página ha guardado en este navegador? Nada de ello se puede recuperar.',
  'training.reset.slides': 'Diapositivas de la exposición, con sus imágenes y notas',
  'training.reset.work': 'Vistas guardadas y sus notas',
  'training.reset.preferences': 'Tamaños de los paneles y otras preferencias',
  'training.reset.tours': 'Hasta dónde llegó en los recorridos',
  'training.reset.exercises': 'Ejercicios, lo que se decidió en ellos y los escenarios escritos aquí',
  'training.reset.files':
    'Archivos que ha abierto, en la medida en que la página los conserva; los de su disco permanecen',
  'training.reset.copy': 'La copia de la página para usarla sin red; mientras no haya red, permanece',
  'training.reset.confirm': 'Eliminarlo todo',
  'training.reset.keep': 'Conservarlo',
  'training.reset.working': 'Eliminando',
  'training.reset.left':
    'No se pudo eliminar todo. Aún queda: {names}. Puede que otra pestaña lo mantenga abierto: cierre las demás pestañas de esta página e inténtelo de nuevo.',
  'training.reset.again': 'Reintentar',
  'training.reset.reload': 'Abrir la página de nuevo',
}
