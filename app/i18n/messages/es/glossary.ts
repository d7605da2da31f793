import type { glossary as english } from '#app/i18n/messages/en/glossary.ts'

/** El glosario: cada término en palabras sencillas. */
export const glossary: Partial<Record<keyof typeof english, string>> = {
  'help.title': 'Ayuda',
  'help.commands': 'Todo lo que se puede hacer aquí, con unas pocas letras',
  'help.shortcuts': 'Qué hacen las teclas',
  'help.glossary': 'Las palabras que se usan aquí, explicadas con sencillez',
  'help.method': 'Qué sabe la aplicación, cómo lo sabe y qué no puede saber',
  'help.tours': 'Recorridos, demostración y ejercicios',
  'glossary.title': 'Glosario',
  'glossary.field': 'Buscar una palabra',
  'glossary.count': '{count, plural, one {# palabra} other {# palabras}}',
  'glossary.none': 'Ninguna palabra de aquí empieza así.',
  'glossary.what': 'Qué significa: {term}',
  'glossary.term.denial': 'Desmentido',
  'glossary.term.itemised': 'Con desglose',
  'glossary.term.grade': 'Calificación',
  'glossary.term.feed': 'Canal',
  'glossary.term.corridor': 'Corredor',
  'glossary.term.mock': 'MOCK',
  'glossary.consignment':
    'Un conjunto de contenedores que se mueven juntos. Su trayecto es una cadena de tramos; sus contenedores se cuentan una sola vez, por muchos tramos que tenga.',
  'glossary.leg':
    'Un desplazamiento por un solo medio, buque o ferrocarril, entre dos lugares. Salida y llegada son lapsos, porque las fuentes conocen días y no minutos.',
  'glossary.place':
    'Un puerto, una terminal ferroviaria, un patio, un depósito o una población, con todas las grafías que constan. Un halo en el mapa muestra con qué precisión se conoce su posición.',
  'glossary.sighting':
    'Algo visto en algún lugar y en algún momento: en una imagen, un tren, una declaración con fecha. Puede faltar el lugar o la cantidad.',
  'glossary.claim':
    'Una cifra que alguien publicó: exacta, alrededor de, más de, al menos o un intervalo; con qué cuenta, desde cuándo, quién lo dijo, cuándo y dónde.',
  'glossary.denial': 'El rechazo publicado de una afirmación. Siempre figura junto a la afirmación que rechaza.',
  'glossary.source':
    'Una publicación, con su editor, título, dirección y fechas, y una limitación que dice qué no muestra.',
  'glossary.origin':
    'De dónde salió primero lo que dicen las fuentes. Veinte periódicos que repiten una misma diapositiva son un solo origen, no veinte testigos.',
  'glossary.grade':
    'Código del Almirantazgo: una letra para la fiabilidad de la fuente, una cifra para la credibilidad de la información; por separado para posición, carga e identidad. F y 6 dicen que no se puede juzgar, lo que no equivale a malo.',
  'glossary.basis':
    'Cómo surge un registro. Publicado: lo dice una fuente, línea continua. Inferido: calculado por nosotros, discontinua. Ficticio: inventado para la formación, punteada.',
  'glossary.window':
    'El periodo que fijan los dos controles: días enteros en UTC, el primero y el último incluidos. Cifras, mapa, tabla y exportaciones muestran lo que cae en él.',
  'glossary.playhead':
    'Un momento dentro del periodo; avanza cuando se reproducen los días. Dónde estaba algo entre dos avistamientos sigue sin saberse.',
  'glossary.asKnownOn':
    'Una segunda fecha: solo cuenta lo publicado hasta el final de ese día. Así se ve lo que podía saberse entonces, sin lo que apareció después.',
  'glossary.case': 'Registros que van juntos: el caso publicado, un caso de formación o una prueba de carga.',
  'glossary.itemised':
    'Contenedores cuyo trayecto cuenta una fuente. Lo que se afirmó más allá se muestra como sin desglose, y en ninguna línea.',
  'glossary.corridor':
    'Por dónde pudo discurrir un tramo sobre el terreno, inferido y por eso discontinuo. No es una traza: un corredor no dice nada de dónde estuvo en realidad un buque o un tren.',
  'glossary.feed':
    'De dónde obtiene la página sus registros. El distintivo de la barra superior dice si los canales responden y si lo que dieron es antiguo.',
  'glossary.mock':
    'Las respuestas son datos de demostración guardados y no vienen de ningún canal en directo. Un aviso lo dice mientras sea así.',
}
