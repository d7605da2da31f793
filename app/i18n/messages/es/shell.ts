import type { shell as english } from '#app/i18n/messages/en/shell.ts'

/** El marco de la página: barra superior, avisos, canales, errores. */
export const shell: Partial<Record<keyof typeof english, string>> = {
  'shell.name': 'Transload',
  'shell.skip': 'Ir a la tabla de tramos',
  'shell.case': 'Caso',
  'shell.language': 'Idioma',
  'shell.theme': 'Tema',
  'shell.theme.system': 'Sistema',
  'shell.theme.light': 'Claro',
  'shell.theme.dark': 'Oscuro',
  'shell.share': 'Compartir enlace',
  'shell.share.done': 'El enlace a esta vista está en el portapapeles.',
  'shell.share.manual': 'El navegador no permite que la página copie. Copie el enlace aquí:',
  'shell.export': 'Exportar',
  'shell.shortcuts': 'Atajos',
  'shell.close': 'Cerrar',
  'shell.dismiss': 'Descartar',
  'shell.retry': 'Reintentar',
  'shell.loading': 'Cargando: {pane}',
  'shell.pane.figures': 'Cifras',
  'shell.pane.map': 'Mapa',
  'shell.pane.timeline': 'Cronología',
  'shell.pane.legs': 'Tramos',
  'shell.pane.detail': 'Detalle',
  'shell.panes': 'Paneles',
  'shell.collapse': 'Contraer: {pane}',
  'shell.expand': 'Expandir: {pane}',
  'shell.resize': 'Tamaño: {pane}',
  'shell.stopped': 'Este panel se ha detenido',
  'shell.stopped.meaning': 'Lo detuvo un fallo de la aplicación. Los demás paneles siguen.',
  'shell.mock.mock-page': 'MOCK: respuestas guardadas del canal de demostración de la página, no un canal en directo.',
  'shell.mock.mock-worker':
    'MOCK: respuestas guardadas del canal de demostración (service worker), no un canal en directo.',
  'shell.synthetic':
    'FICTICIO (SYNTHETIC): se muestran datos inventados para la formación o las pruebas. De nada de ello se ha informado.',
  'shell.asleep':
    'Esta página estuvo parada {minutes, plural, one {# minuto} other {# minutos}}: el equipo estaba en suspensión o el navegador congeló la pestaña. La reproducción se ha detenido y se vuelven a consultar los canales en directo.',
  'shell.dropped':
    'La dirección daba a {names} {count, plural, one {un valor ilegible; se ha excluido} other {valores ilegibles; se han excluido}}.',
  'shell.windowDropped': 'La dirección pide un periodo que acaba antes de empezar; se muestra el periodo del caso.',
  'shell.unknownCase': 'No existe el caso «{id}». Se muestra el caso publicado.',
  'shell.unknownRecord': 'La dirección menciona {kind} «{id}», que no existe en este caso.',
  'shell.leftOut':
    '{count, plural, one {# registro excluido} other {# registros excluidos}} de las respuestas de los canales.',
  'shell.leftOut.open': 'Ver cuáles',
  'shell.feedDown': 'Canal «{feed}»: {trouble} {kept}',
  'shell.feedKept': 'Se muestran los datos del {time}.',
  'shell.feedNothing': 'No se muestra ni se cuenta nada de él.',
  'shell.badge': 'Canales: {badge}',
  'shell.badge.page': 'canal de demostración de la página',
  'shell.feeds': 'Canales',
  'shell.feeds.meaning':
    'Qué respondió cada canal. Se da cuenta de cada fila: leídas = aceptadas + en cuarentena + rechazadas + omitidas.',
  'shell.feeds.state': 'Estado',
  'shell.feeds.read': 'Leídas',
  'shell.feeds.accepted': 'Aceptadas',
  'shell.feeds.quarantined': 'En cuarentena',
  'shell.feeds.rejected': 'Rechazadas',
  'shell.feeds.skipped': 'Omitidas',
  'shell.feeds.generated': 'Generada',
  'shell.feeds.lastSuccess': 'Última respuesta',
  'shell.feeds.leftOut': 'Excluidas',
  'shell.feeds.references': 'Referencias que no llevan a nada',
  'shell.feeds.row': '{feed}, fila {row}{id, select, none {} other { ({id})}}: {field} {message}',
  'shell.feeds.reference': '{feed} {id}: {field} menciona {missing}, que no está en ningún canal',
  'shell.feeds.askAgain': 'Volver a consultar',
  'shell.condition.waiting': 'Aún sin consultar',
  'shell.condition.loading': 'Cargando',
  'shell.condition.good': 'Correcto',
  'shell.condition.failed': 'Caído',
  'shell.positions': 'Posiciones',
  'shell.positions.none': 'No hay posiciones en este caso.',
  'shell.positions.flagged':
    '{clean, plural, one {# fila aceptada sin reparos} other {# filas aceptadas sin reparos}}, {flagged, plural, one {# señalada} other {# señaladas}}.',
  'shell.positions.late': 'Llegaron desordenadas: {count, plural, one {# fila} other {# filas}}; se han ordenado.',
  'shell.positions.first':
    '{count, plural, one {La fila} other {{shown, plural, one {La primera fila} other {Las # primeras filas}} de {count, number}}}:',
  'shell.positions.row': 'Fila {row, number}{track, select, none {} other { ({track})}}: {value}',
  'shell.positions.row.alone': 'Fila {row, number}{track, select, none {, sin traza indicada} other { ({track})}}',
  'shell.positions.row.duplicate': 'Fila {row, number} ({track}): repite la fila {value}',
  'shell.positions.row.speed': 'Fila {row, number} ({track}): {value} kn',
  'shell.positions.keepNullIsland': 'Aceptar tal cual las filas cercanas a 0°, 0°',
  'shell.positions.leaveNullIsland': 'Volver a retener las filas cercanas a 0°, 0°',
  'positions.rule.no-time': 'Sin hora: {count, plural, one {# fila rechazada} other {# filas rechazadas}}',
  'positions.rule.unknown-track':
    'De una traza que no está en el canal «trazas»: {count, plural, one {# fila rechazada} other {# filas rechazadas}}',
  'positions.rule.off-the-globe':
    'Latitud más allá de 90° o longitud más allá de 180°, o no es un número: {count, plural, one {# fila rechazada} other {# filas rechazadas}}',
  'positions.rule.before-1990': 'Antes del año 1990: {count, plural, one {# fila} other {# filas}} en cuarentena',
  'positions.rule.outside-asked':
    'Fuera del tiempo consultado: {count, plural, one {# fila} other {# filas}} en cuarentena',
  'positions.rule.null-island':
    'A no más de 0,001° de 0°, 0°, donde dicen estar los transmisores averiados: {count, plural, one {# fila} other {# filas}} en cuarentena',
  'positions.rule.duplicate':
    'Misma traza, mismo segundo y misma posición que una fila anterior: {count, plural, one {# fila omitida} other {# filas omitidas}}',
  'positions.rule.identity-twice':
    'Una traza en dos posiciones en el mismo segundo, sin línea hasta ellas: {count, plural, one {# fila señalada} other {# filas señaladas}}',
  'positions.rule.too-fast':
    'Extremos de un movimiento de un buque a más de 50 kn, sin línea entre ellos: {count, plural, one {# fila señalada} other {# filas señaladas}}',
  'positions.rule.speed-noise':
    'Velocidad de un buque indicada como 51,2 kn, ruido de algunos transmisores: {count, plural, one {# fila señalada} other {# filas señaladas}}',
  'positions.rule.speed-top':
    'Velocidad de un buque indicada como «102,2 kn o más»: {count, plural, one {# fila señalada} other {# filas señaladas}}',
  'positions.rule.speed-beyond':
    'Velocidad de un buque por encima de lo que el AIS puede expresar, tratada como no indicada: {count, plural, one {# fila señalada} other {# filas señaladas}}',
  'positions.rule.no-position':
    'Sin posición: {count, plural, one {# fila aceptada y no dibujada} other {# filas aceptadas y no dibujadas}}',
  'feed.cases': 'casos',
  'feed.places': 'lugares',
  'feed.vessels': 'buques',
  'feed.sources': 'fuentes',
  'feed.claims': 'afirmaciones',
  'feed.consignments': 'envíos',
  'feed.legs': 'tramos',
  'feed.sightings': 'avistamientos',
  'feed.tracks': 'trazas',
  'feed.positions': 'posiciones',
  'trouble.no-answer': 'sin respuesta.',
  'trouble.timeout': 'sin respuesta en {seconds} s.',
  'trouble.status':
    'el servidor rechazó la consulta con el estado {status}.{status, select, 401 { Quiere saber quién es usted: identifíquese allí y vuelva a intentarlo.} 403 { No tiene permiso para leerlo: pida acceso a quien administra el canal.} 404 { No tiene nada en esta dirección: quien administra la página debe comprobar dónde están sus canales.} 410 { Ya no lo ofrece: quien administra la página debe buscar otro canal.} other {}}{patience, select, asked { Pide que no se le consulte hasta el próximo intento.} other {}}',
  'trouble.wrong-origin': 'la respuesta vino de otro servidor ({origin}) y no se ha tomado.',
  'trouble.not-data': 'la respuesta no son datos. Empieza por: {start}',
  'trouble.envelope': 'la respuesta no es como se describe: campo «{field}» {message}.',
  'trouble.wrong-feed': 'la respuesta es de otro canal ({answered}).',
  'trouble.wrong-case': 'la respuesta es de otro caso ({answered}).',
  'trouble.truncated':
    'la respuesta está cortada: {announced, select, unknown {acaba antes de decir cuánto contiene.} other {llegaron {received} de {announced} registros.}}',
  'trouble.schema':
    'la respuesta no es como se describe: campo «{field}» {message}. De {read} registros, {rejected} son erróneos, así que no se ha tomado ninguno.{unknown, select, none {} other { Enviado sin estar descrito: {unknown}.}}',
  'trouble.reader-failed':
    'la respuesta llegó, pero esta página {why, select, memory {no tiene memoria para leerla} time {desistió de leerla tras mucho tiempo} other {no pudo leerla ({message})}}. No se ha tomado nada de ella. Recargue la página o abra un caso más pequeño; si sigue igual, avise a quien administre esta página.',
  'config.title': 'Transload no puede iniciarse',
  'config.no-answer': 'El archivo config.json que acompaña a la página no respondió. Compruebe el servidor y recargue.',
  'config.status':
    'El archivo config.json que acompaña a la página respondió con el estado {status}. Compruebe el servidor y recargue.',
  'config.not-json': 'El archivo config.json que acompaña a la página no es JSON. Empieza por: {start}',
  'config.invalid':
    'El archivo config.json que acompaña a la página no es como se describe: campo «{field}» {message}.',
  'shortcuts.meaning': 'Las teclas actúan donde la parte nombrada tiene el foco.',
  'shortcuts.keys': 'Teclas',
  'shortcuts.effect': 'Qué hacen',
  'shortcuts.arrows': 'Controles de la cronología: un día atrás o adelante',
  'shortcuts.pages': 'Controles de la cronología: siete días atrás o adelante',
  'shortcuts.ends': 'Controles de la cronología: hasta el tope',
  'shortcuts.space': 'Cronología: reproducir o pausar',
  'shortcuts.events': 'Cronología, mapa o tabla de tramos: cursor al evento siguiente o anterior',
  'shortcuts.zoom': 'Cronología: menos días, más días, todos los días (como la rueda sobre su regla)',
  'shortcuts.escape': 'Soltar un arrastre, cerrar el detalle o un diálogo',
  'shortcuts.rows': 'Tabla de tramos: fila arriba o abajo',
  'shortcuts.enter': 'Tabla de tramos, carriles de eventos, cifras: seleccionar',
  'shortcuts.question': 'En cualquier parte: abrir esta hoja',
  'shortcuts.letters': 'Teclas sin Ctrl: N, P y ?',
  'shortcuts.letters.reason':
    'Desactívelas si habla al ordenador o si se pulsan teclas por azar. Lo demás no cambia; las órdenes (Ctrl K) siguen haciendo lo mismo.',
}
