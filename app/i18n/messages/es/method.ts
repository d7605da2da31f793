import type { method as english } from '#app/i18n/messages/en/method.ts'

/** El método: qué sabe la aplicación, cómo, y qué no puede saber. */
export const method: Partial<Record<keyof typeof english, string>> = {
  'method.title': 'Método',
  'method.knows.title': 'Lo que sabe la aplicación',
  'method.knows':
    'Solo lo que le dan sus canales. Cada registro publicado nombra sus fuentes, y cada fuente dice qué no muestra. Lo que se calcula a partir de ellas se marca como inferido, y ningún hueco se rellena en silencio.',
  'method.basis.title': 'Cómo se conoce una línea',
  'method.grades.title': 'Qué grado de certeza tiene',
  'method.grades':
    'Posición, carga e identidad se califican por separado, según el código del Almirantazgo. Cuando una sola calificación vale por un registro, decide la más baja: primero la información más débil, después la fuente más débil.',
  'method.grades.source': 'Fuente',
  'method.grades.information': 'Información',
  'method.hedges.title': 'Reservas',
  'method.hedges':
    'Una cifra conserva su reserva vaya donde vaya: en pantalla, en voz, en archivos e imágenes. Una cifra puede ser:',
  'method.totals.title': 'Totales',
  'method.totals':
    'Los totales cuentan envíos y no tramos, así que los mismos contenedores se cuentan una sola vez. Cada cantidad es un intervalo: los extremos se suman o se restan, un extremo que falta sigue faltando, y la reserva pasa al resultado. Un ejemplo: {claimed} menos {itemised} da {rest}. Las cifras en conflicto figuran una junto a otra y nunca se promedian.',
  'method.lines.title': 'Las líneas del mapa',
  'method.lines':
    'Los arcos son esquemáticos y no una ruta; la línea discontinua sobre el terreno es un corredor inferido. Entre dos avistamientos la posición es desconocida: un marcador allí solo se dibuja si se pide, y con su rótulo. Un halo muestra con qué precisión se conoce un lugar.',
  'method.clocks.title': 'Dos relojes',
  'method.clocks':
    'El periodo y el cursor dicen cuándo ocurrieron las cosas, en UTC. «Según lo conocido al» dice cuándo podían conocerse: una fuente cuenta desde el final del día en que se publicó.',
  'method.checks.title': 'Lo que parece inverosímil',
  'method.checks':
    'La velocidad que exige un tramo se compara con un límite. Más allá, la aplicación hace una pregunta; una pregunta no es un veredicto.',
  'method.feeds.title': 'Canales',
  'method.feeds.age':
    'Lo que dio un canal en directo se considera antiguo cuando supera {stale} de sus intervalos, y perdido cuando supera {lost}.',
  'method.madeUp.title': 'Lo inventado',
  'method.madeUp':
    'MOCK: las respuestas son datos de demostración guardados y no vienen de ningún canal en directo. FICTICIO (SYNTHETIC): registros inventados para la formación o las pruebas; sus identificadores empiezan por {mark}. No respaldan ninguna afirmación publicada y se cuentan aparte. Un aviso permanece mientras se muestre alguno, y figura en cada exportación.',
  'method.cannot.title': 'Lo que no puede saber',
  'method.cannot.truth': 'Si una afirmación es cierta. Muestra quién lo dice, quién lo desmiente y de qué depende.',
  'method.cannot.cargo': 'Qué hay dentro de un contenedor. Sabe lo que dicen de ello las fuentes.',
  'method.cannot.between':
    'Dónde estaba algo entre dos avistamientos. «Apagado» o «detectado» solo se dice con quien lo comunicó.',
  'method.cannot.absence': 'Lo que ninguna fuente publicó. Que aquí no figure nada no muestra que no ocurriera nada.',
}
