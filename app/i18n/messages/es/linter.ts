import type { linter as english } from '#app/i18n/messages/en/linter.ts'

/** Lo que se revisa antes de que un archivo salga de la aplicación. */
export const linter: Partial<Record<keyof typeof english, string>> = {
  'linter.title': 'Antes de difundir',
  'linter.count': '{count, plural, one {# observación} other {# observaciones}}',
  'linter.nothing': '{rules} reglas no han encontrado nada.',
  'linter.fixAll': 'Corregir todo ({count})',
  'linter.undo': 'Deshacer la última corrección',
  'linter.undone': 'Se ha deshecho la última corrección.',
  'linter.fixed':
    '{done, plural, one {# corrección hecha} other {# correcciones hechas}}. {left, plural, =0 {No queda nada.} one {Queda # observación.} other {Quedan # observaciones.}}',
  'linter.field.title': 'Título',
  'linter.field.subtitle': 'Segunda línea',
  'linter.field.notes': 'Notas',
  'linter.field.picture': 'Imagen',
  'linter.noSource': 'Ningún registro de la vista da este número: {written}.',
  'linter.hedge': 'La vista dice «{said}»; el texto dice «{written}».',
  'linter.perLeg':
    '{written} cuenta los mismos contenedores una vez por tramo. Son {said}, recorrieran los tramos que recorrieran.',
  'linter.noZone': '«{written}» no tiene zona horaria.',
  'linter.localTime': '«{written}» no dice de qué lugar. Escriba la hora en UTC.',
  'linter.mixed':
    'La probabilidad («{likely}») y la confianza ({level}) están en una misma frase, y al leer se toma una por otra.',
  'linter.route': 'El texto habla de «{written}», y los arcos del mapa no lo son.',
  'linter.unjudged':
    'Lo dijo {speaker}, y no se puede juzgar (calificación {grade}). El texto lo cuenta como un hecho.',
  'linter.denied':
    '«{written}» es una afirmación, y {count, plural, one {su desmentido no está} other {sus # desmentidos no están}} en el texto.',
  'linter.banner': 'Se muestran registros inventados y nada lo dice.',
  'linter.credits': 'Faltan los créditos del mapa base. Sus licencias los exigen.',
  'linter.noCredits': 'El mapa no da créditos de su base. Vuelva a dibujarlo antes de difundir.',
  'linter.fix.put': 'Anteponer «{words}»',
  'linter.fix.write': 'Escribir «{words}»',
  'linter.fix.utc': 'Añadir «UTC»',
  'linter.fix.split': 'Hacer dos frases',
  'linter.fix.schematic': 'Añadir que los arcos son esquemáticos',
  'linter.fix.says': 'Anteponer «Según {speaker}»',
  'linter.fix.denial': 'Añadir el desmentido',
  'linter.fix.banner': 'Mostrar el aviso',
  'linter.fix.credits': 'Mostrar los créditos',
  'linter.text.confidence': 'Confianza: {level}.',
  'linter.text.says': 'Según {speaker}: {sentence}',
}
