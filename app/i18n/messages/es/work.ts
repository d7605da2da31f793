import type { work as english } from '#app/i18n/messages/en/work.ts'

/** El trabajo guardado: vistas con nombre, notas propias y cómo se conservan. */
export const work: Partial<Record<keyof typeof english, string>> = {
  'work.title': 'Trabajo guardado',
  'work.meaning':
    'Vistas y notas propias. Se guardan en este navegador y no van a ningún otro sitio; un archivo de caso las lleva consigo.',
  'work.views': 'Vistas guardadas',
  'work.views.empty': 'Aún no hay ninguna vista guardada. Dé un nombre a la vista en pantalla y guárdela.',
  'work.view': 'Vista {number}: {name}',
  'work.view.new': 'Nombre de la vista',
  'work.view.save': 'Guardar esta vista',
  'work.view.saved': 'guardada el {time}',
  'work.view.name': 'Nombre de la vista {number}',
  'work.view.open': 'Abrir',
  'work.view.of': ', vista {number}',
  'work.view.copy': '{name} (copia)',
  'work.view.up': 'Subir la vista {number}',
  'work.view.down': 'Bajar la vista {number}',
  'work.view.duplicate': 'Duplicar la vista {number}',
  'work.view.delete': 'Eliminar la vista {number}',
  'work.notes': 'Sus notas',
  'work.notes.meaning':
    'Sus propias palabras, que no forman parte de ninguna fuente. Ninguna exportación las lleva consigo, salvo el archivo de caso.',
  'work.notes.empty': 'Aún no hay ninguna nota. Abra un registro y escriba una bajo sus detalles, o elija aquí un día.',
  'work.note': 'Su nota sobre: {subject}',
  'work.note.add': 'Añadir una nota',
  'work.note.written': 'Su nota, {time}',
  'work.note.delete': 'Eliminar la nota sobre: {subject}',
  'work.note.day': 'Día',
  'work.note.addDay': 'Añadir una nota sobre este día',
  'work.note.subject': '{kind} {id}',
  'work.undo': 'Deshacer: {what}',
  'work.redo': 'Rehacer: {what}',
  'work.undo.none': 'Nada que deshacer',
  'work.redo.none': 'Nada que rehacer',
  'work.refused':
    'No se ha deshecho, pues otra pestaña lo ha cambiado: {what}. Lo que hay ahora ahí se ha dejado como estaba.',
  'work.edit.addView': 'guardar la vista «{what}»',
  'work.edit.renameView': 'cambiar el nombre de la vista «{what}»',
  'work.edit.duplicateView': 'duplicar la vista «{what}»',
  'work.edit.moveView': 'mover la vista «{what}»',
  'work.edit.deleteView': 'eliminar la vista «{what}»',
  'work.edit.writeNote': 'escribir la nota ({what})',
  'work.edit.deleteNote': 'eliminar la nota ({what})',
  'work.edit.openFile': 'abrir el archivo «{what}»',
  'work.saving.closed': 'Aún sin leer',
  'work.saving.opening': 'Leyendo lo que guarda el navegador',
  'work.saving.slow':
    'El navegador aún no ha abierto su trabajo guardado. Puede que otra pestaña lo retenga; lo que escriba se queda aquí.',
  'work.saving.saving': 'Guardando',
  'work.saving.found': 'Todo está guardado',
  'work.saving.saved': 'Guardado: {time}Z',
  'work.unsaved.quota': 'Sin guardar: al navegador no le queda espacio. Su trabajo está solo en esta pestaña.',
  'work.unsaved.denied':
    'Sin guardar: este navegador no guarda nada para esta página. Su trabajo está solo en esta pestaña.',
  'work.unsaved.blocked':
    'Sin guardar: el navegador no responde, pues otra pestaña retiene el trabajo guardado. Su trabajo está solo en esta pestaña; cierre las demás.',
  'work.unsaved.newer':
    'Sin guardar: una versión posterior de esta página escribió el trabajo guardado aquí, y no se ha tocado nada de él. Lo que escriba ahora está solo en esta pestaña.',
  'work.unsaved.damaged':
    'Sin guardar: el trabajo guardado aquí está dañado, y no se ha tocado nada de él. Lo que escriba ahora está solo en esta pestaña.',
  'work.conflicts':
    'Otra pestaña había cambiado lo mismo: {count, plural, one {# elemento figura} other {# elementos figuran}} ahora dos veces, una tal como lo escribió cada pestaña.',
  'work.again': 'Reintentar',
  'work.file.save': 'Descargar el archivo de caso',
  'work.file.open': 'Abrir un archivo de caso',
  'work.file.reading': 'Leyendo {name}',
  'work.file.holds':
    '{name} contiene {views, plural, one {# vista} other {# vistas}} y {notes, plural, one {# nota} other {# notas}}. Usted tiene ahora {ownViews, plural, one {# vista} other {# vistas}} y {ownNotes, plural, one {# nota} other {# notas}}.',
  'work.file.unknown': 'Desconocido aquí y excluido: {names}.',
  'work.file.add': 'Añadir a mi trabajo',
  'work.file.replace': 'Sustituir mi trabajo',
  'work.file.cancel': 'Cancelar',
  'work.file.newer':
    '{name} se escribió con una versión posterior (versión {version}; esta página lee hasta la {known}). No se ha abierto y no se ha cambiado nada.',
  'work.file.faulty': '{name} no es un archivo de caso legible. No se ha cambiado nada. Qué está mal:',
  'work.file.faults.more': 'y {count, plural, one {# fallo más} other {# fallos más}}',
}
