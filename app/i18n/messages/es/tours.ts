import type { tours as english } from '#app/i18n/messages/en/tours.ts'

/** Los recorridos: lo que dice cada paso de lo que tiene al lado. */
export const tours: Partial<Record<keyof typeof english, string>> = {
  'tours.analyst': 'Recorrido de análisis',
  'tours.briefer': 'Recorrido de exposición',
  'tours.trainer': 'Recorrido de instrucción',
  'tours.step': '{name}, paso {number} de {count}',
  'tours.leave': 'Salir',
  'tours.back': 'Atrás',
  'tours.next': 'Siguiente',
  'tours.end': 'Terminar',
  'tours.keys': 'Las flechas o Intro avanzan y retroceden, Esc sale. La página quedará como estaba antes.',

  'tours.analyst.figures.title': 'Lo que suman los tramos y lo que se afirmó',
  'tours.analyst.figures.body':
    'Alrededor de 300 contenedores tienen desglose: una fuente cuenta su trayecto. Se afirmaron más de 1000. El resto está calculado y así se marca. Cada número conserva su «alrededor de» y su «más de», aquí y en cada archivo.',
  'tours.analyst.denials.title': 'Quién lo desmiente',
  'tours.analyst.denials.body':
    'Un desmentido figura siempre junto a la afirmación que rechaza. Elija uno para leer sus palabras, su día y sus fuentes.',
  'tours.analyst.conflicts.title': 'Dónde chocan las cifras',
  'tours.analyst.conflicts.body':
    'Las respuestas distintas a una misma pregunta figuran lado a lado con sus fuentes, como 290 km y 200 km. No se hace ninguna media.',
  'tours.analyst.map.title': 'El mapa',
  'tours.analyst.map.body':
    'Los arcos son esquemáticos y no son rutas; las líneas discontinuas sobre el terreno son corredores inferidos. La leyenda dice qué marcas son publicadas, inferidas o ficticias. Elija una línea y se abre todo lo que se sabe de ella.',
  'tours.analyst.timeline.title': 'Los días',
  'tours.analyst.timeline.body':
    'Dos controles fijan el periodo y un tercero es el cursor; todos responden a las flechas, y en los campos de abajo se pueden escribir días. Espacio reproduce, N y P van de un evento a otro. Los extremos rayados dicen que solo se sabe «en algún momento de este lapso».',
  'tours.analyst.known.title': 'Según lo conocido un día',
  'tours.analyst.known.body':
    'Elija un día y solo contará lo publicado hasta su final: en las cifras, en el mapa y en lo que exporte. Las flechas van de un día de publicación al siguiente.',
  'tours.analyst.legs.title': 'Los tramos como tabla',
  'tours.analyst.legs.body':
    'Todo lo del mapa está también aquí, para ordenarlo, filtrarlo, leerlo y elegirlo con el teclado. Los mismos contenedores en buque y en tren se cuentan una vez.',
  'tours.analyst.detail.title': 'Qué hay detrás de una línea',
  'tours.analyst.detail.body':
    'El detalle de lo que elija: cada extremo con la fuente de su fecha, las calificaciones y quién las dio, lo que parece poco verosímil, y cada fuente con su limitación.',
  'tours.analyst.search.title': 'Búsqueda',
  'tours.analyst.search.body':
    'Todos los registros del caso, los lugares en cualquier grafía que conste. Ctrl K o ⌘ K, dos veces, la abre desde cualquier parte. Las palabras y las elecciones están en la dirección, así que una búsqueda puede enviarse a otros.',

  'tours.briefer.window.title': 'Primero, los días',
  'tours.briefer.window.body':
    'Lo que usted muestra es lo que cuenta en el periodo: fíjelo con sus controles, escribiendo días o con la lista de periodos. La frase de abajo lo dice en palabras, ambos días incluidos, en UTC.',
  'tours.briefer.claim.title': 'Después, aquello de lo que habla',
  'tours.briefer.claim.body':
    'Elija la afirmación y léala en palabras de su fuente: quién lo dijo, cuándo, desde cuándo cuenta, quién la desmiente. Lo que elija queda marcado en el mapa y en la imagen.',
  'tours.briefer.export.title': 'De la vista a un archivo',
  'tours.briefer.export.body': '«Exportar» hace una imagen o tablas de exactamente lo que ve, con sus días y reservas.',
  'tours.briefer.picture.title': 'Una imagen que dice lo que es',
  'tours.briefer.picture.body':
    'Título, días, leyenda, fuentes, desmentidos y créditos entran en la imagen, y también el aviso mientras se muestre algo inventado. La vista previa se dibuja como será el archivo.',
  'tours.briefer.findings.title': 'Antes de difundir',
  'tours.briefer.findings.body':
    'Lo que escribe se coteja con la vista: un número que ningún registro da, un «alrededor de» perdido, una hora sin zona, una afirmación sin su desmentido. Cada observación tiene su motivo, y la mayoría una corrección que basta pulsar.',
  'tours.briefer.slides.title': 'Diapositivas',
  'tours.briefer.slides.body':
    '«Añadir esta vista» guarda la vista como diapositiva, imagen y palabras tal como están ahora. Ordene las diapositivas, preséntelas con una segunda ventana para quien habla o guárdelas como PPTX o PDF con las fuentes en las notas.',
  'tours.briefer.link.title': 'Un enlace a esta misma vista',
  'tours.briefer.link.body':
    'La dirección contiene el caso, los días, el cursor, el encuadre y las elecciones. Quien la abra verá la misma vista, sin recorrido ni demostración.',
  'tours.briefer.embed.title': 'Un código para un teléfono, un marco para una página',
  'tours.briefer.embed.body':
    'El mismo enlace como código QR, y la vista como parte de otra página, donde nada se puede cambiar y las advertencias y los desmentidos quedan con el mapa.',

  'tours.trainer.case.title': 'El caso de formación',
  'tours.trainer.case.body':
    'Contiene los registros publicados, sin cambios, y junto a ellos tres envíos inventados: SYN-02, SYN-03 y SYN-04. El caso publicado queda libre de ellos.',
  'tours.trainer.banner.title': 'El aviso',
  'tours.trainer.banner.body':
    'Permanece mientras se muestre algo inventado, no se puede cerrar y entra en cada imagen y cada archivo.',
  'tours.trainer.caveat.title': 'La advertencia',
  'tours.trainer.caveat.body':
    'Dice lo que supone el caso de formación: que más de 1000 contenedores se movieran dentro del periodo es un supuesto para la formación, y ninguna fuente lo dice. Léala en voz alta a la clase.',
  'tours.trainer.marks.title': 'SYN- marca lo inventado',
  'tours.trainer.marks.body':
    'Cada registro inventado tiene un identificador que empieza por SYN-. Sus líneas son de puntos, sus áreas rayadas, y sus contenedores se muestran aparte de los publicados; no respaldan ninguna afirmación.',
  'tours.trainer.detail.title': 'Un tramo inventado',
  'tours.trainer.detail.body':
    'RUSI informa del buque; esta travesía es inventada, y su única fuente lo dice: el propio canal de formación. No tiene calificación, pues no hay nada que juzgar.',
  'tours.trainer.show.title': 'La demostración',
  'tours.trainer.show.body':
    'Cinco minutos que avanzan solos, en un expositor o ante una clase. Cualquier tecla le pone fin, y vuelve la vista de antes.',
  'tours.trainer.exercises.title': 'Ejercicios',
  'tours.trainer.exercises.body':
    'Un escenario se dirige desde la mesa del instructor: los mensajes llegan a su hora, los participantes responden en una ventana propia y el balance muestra qué se decidió y cuándo. Todo lo que un ejercicio inventa lo dice.',
  'tours.trainer.reset.title': 'No dejar nada atrás',
  'tours.trainer.reset.body':
    'Tras la clase, «Restablecer» elimina lo que esta página ha guardado en el navegador: diapositivas, preferencias, avance de los recorridos, ejercicios. Pregunta antes y enumera lo que desaparece.',
}
