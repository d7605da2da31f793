import type { show as english } from '#app/i18n/messages/en/show.ts'

/** La demostración que avanza sola: los hechos del caso, y lo inventado, llamado así. */
export const show: Partial<Record<keyof typeof english, string>> = {
  'show.name': 'Demostración',
  'show.scene': 'Escena {number} de {count}',
  'show.madeUp': 'Inventado',
  'show.previous': 'Escena anterior',
  'show.pause': 'Pausar la demostración',
  'show.resume': 'Continuar la demostración',
  'show.next': 'Escena siguiente',
  'show.leave': 'Salir',
  'show.keys':
    'Esc, cualquier otra tecla o una pulsación junto a esta ficha pone fin a la demostración. Su vista vuelve como estaba.',
  'show.scene.opening':
    'Los contenedores pasan del buque al tren, y lo que se afirma de ellos, de boca en boca. Primero, lo que se publicó; después, llamados así, tres envíos inventados para la formación.',
  'show.scene.claim':
    'Kirby, Casa Blanca, 13 de octubre de 2023: «en las últimas semanas, Corea del Norte ha proporcionado a Rusia más de 1000 contenedores de equipo militar y municiones» (traducido del inglés). Por muchos periódicos que lo repitan, es un solo origen.',
  'show.scene.najin':
    'La Casa Blanca dice de una de sus imágenes: alrededor de 300 contenedores de carga en Najin los días 7 y 8 de septiembre de 2023, «para su entrega a Rusia» (traducido del inglés).',
  'show.scene.sea':
    'Entre el 7 de septiembre y el 1 de octubre, dice, un conjunto de contenedores se envió por mar de Najin a Dunay en el MV Angara, un carguero de pabellón ruso. El arco es esquemático: no se publicó ninguna traza.',
  'show.scene.dunay':
    'En Dunay a más tardar el 12 de septiembre: conocido solo por dos medios secundarios. La propia diapositiva no se encontró.',
  'show.scene.corridor':
    'Después por ferrocarril, dice el comunicado, hasta un depósito de munición en el suroeste de Rusia, cerca de Tikhoretsk. El trayecto discontinuo entre ambos es inferido; ninguna fuente lo da.',
  'show.scene.rail':
    'No se encontró qué día salieron los contenedores de Dunay. Entre dos avistamientos ninguna fuente dice dónde estaban, así que ningún marcador avanza por la línea.',
  'show.scene.arrival':
    'Un tren con los contenedores en el depósito el 1 de octubre: conocido por un medio secundario. RUSI: trenes con contenedores del mismo tamaño y color allí el 28 de septiembre. Posiblemente dos trenes, así que no se funden en uno.',
  'show.scene.distance':
    '¿A qué distancia está el depósito de la frontera ucraniana? Casa Blanca: aproximadamente 290 km. RUSI, The New York Times y The Kyiv Independent: alrededor de 200 km. Figuran lado a lado; no se hace ninguna media.',
  'show.scene.rest':
    '«Más de 1000 contenedores en las últimas semanas» y «del 7 de septiembre al 1 de octubre» son dos declaraciones. Alrededor de 300 tienen desglose, más de 700 no: ese resto está calculado, y ninguna fuente lo da.',
  'show.scene.denials':
    'Los desmentidos figuran junto a las afirmaciones. Peskov, Kremlin, 17 de octubre de 2023: «Informan de esto todo el tiempo, sin aportar ninguna prueba» (traducido del inglés).',
  'show.scene.ships':
    'RUSI, 16 de octubre de 2023: dos buques rusos, Angara y Maria, hacen entregas de Rajin a Dunai. RUSI y The Washington Post informan de que navegaban con el AIS apagado. Esta página no ha detectado nada de ese tipo.',
  'show.scene.contents':
    'Ningún tercero ha visto qué hay en los contenedores. RUSI y The New York Times: es imposible probarlo.',
  'show.scene.grades':
    'Una calificación como B2 es el juicio de la redacción, no de una fuente. B: la fuente es normalmente fiable. 2: la información es probablemente cierta.',
  'show.scene.known':
    'Según lo conocido al 13 de octubre de 2023: solo cuenta lo publicado hasta ese día, tanto en las cifras como en el mapa y los archivos. Lo que otros medios imprimieron después queda fuera.',
  'show.scene.madeUp':
    'De aquí en adelante, inventado para la formación: SYN-02, SYN-03 y SYN-04 no son hechos. Sus líneas son de puntos, y el aviso de arriba permanece mientras se muestre cualquiera de ellos.',
  'show.scene.voyages':
    'Inventado: Maria el 14 de septiembre, Angara el 21 de septiembre, Maria el 28 de septiembre. RUSI informa de ambos buques; ninguna fuente informa de estas travesías.',
  'show.scene.silence':
    'También inventadas: las posiciones AIS de estas travesías. Donde ningún receptor inventado oye, un silencio no dice nada del buque; este es de otro tipo, pues allí se oyó a otros. Distinguirlos es una tarea para una clase.',
  'show.scene.counting':
    'Los mismos contenedores en buque y en tren se cuentan una vez. Los inventados son 720 en total; se muestran aparte de los publicados, alrededor de 300, y no respaldan ninguna afirmación.',
  'show.scene.end':
    'Pulse cualquier tecla y compruébelo: el caso publicado no contiene nada inventado. Los recorridos, en «Formación», muestran dónde está cada cosa.',
}
