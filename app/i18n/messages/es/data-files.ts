import type { dataFiles as english } from '#app/i18n/messages/en/data-files.ts'

/** Lo que dicen los archivos de datos además de los términos del oficio: KML, el archivo ZIP con su README y su reapertura. */
export const dataFiles: Partial<Record<keyof typeof english, string>> = {
  'data.kml.name': 'Transload: {case}',
  'data.kml.legs': 'Tramos',
  'data.kml.places': 'Lugares',
  'data.kml.sightings': 'Avistamientos',
  'data.kml.way': '{mode}: de {from} a {to}',
  'data.kml.synthetic': 'FICTICIO (SYNTHETIC): {name}',
  'data.kml.mock': 'Canal de demostración (MOCK): respuestas guardadas, no un canal en directo.',
  'data.kml.leg':
    'Tramo ({mode}) de {from} a {to}. Transporte: {carrier}. Salida: {departs}. Llegada: {arrives}. Contenedores: {containers}.',
  'data.kml.basis': '{basis}: {meaning}',
  'data.kml.line': 'La línea es esquemática, no una ruta: nadie publicó el trayecto entre sus extremos.',
  'data.kml.place': 'En alguna parte a no más de {km} km del punto.',
  'data.kml.sources': 'Fuentes: {sources}',

  'data.readme.title': 'Transload: datos de «{case}»',
  'data.readme.mock':
    'MOCK: estos registros son respuestas guardadas del canal de demostración, no un canal en directo.',
  'data.readme.synthetic':
    'FICTICIO (SYNTHETIC): en estos archivos hay registros inventados para la formación o las pruebas. De nada de ello se ha informado.',
  'data.readme.window': 'Qué contiene',
  'data.readme.rows.window': 'Las tablas contienen este periodo: {legs}. En total: {all}.',
  'data.readme.rows.all': 'Las tablas lo contienen todo: {all}. Solo el periodo: {legs}.',
  'data.readme.words': 'Lo que muestra el periodo, en palabras',
  'data.readme.caveats': 'Qué hay que tener en cuenta',
  'data.readme.precision':
    'Las posiciones de los lugares se redondean a la precisión con que se conocen. Un lugar está en algún punto dentro de su radio.',
  'data.readme.hedges':
    'Los números mantienen la reserva de su fuente. Una suma de «alrededor de» es «alrededor de»; un extremo abierto no tiene número.',
  'data.readme.times':
    'Las horas son UTC, ISO 8601 con Z. Un campo «_to» es el primer momento después del lapso; al lado figura el último día incluido.',
  'data.readme.positions':
    '{count, plural, one {# posición notificada no está en estos archivos.} other {# posiciones notificadas no están en estos archivos.}}',
  'data.readme.feeds': 'Sin contar, pues el canal no dio datos: {feeds}.',
  'data.readme.files': 'Archivos',
  'data.readme.file': '{name}: {meaning} {count, plural, one {# entrada} other {# entradas}}.',
  'data.readme.file.csv': 'tabla, una fila por tramo, para hojas de cálculo.',
  'data.readme.file.geojson': 'tramos, lugares y avistamientos para mapas (RFC 7946), cortados en el antimeridiano.',
  'data.readme.file.kml': 'lo mismo con lapsos de tiempo (KML 2.2).',
  'data.readme.file.records':
    'todos los registros del caso que cuentan, en el periodo o no, como los dan los canales. Con ellos Transload vuelve a abrir este archivo ZIP.',
  'data.readme.file.metadata': 'metadata.json: lo que se dice aquí, para programas, con el SHA-256 de cada archivo.',
  'data.readme.again':
    'Descomprimidos, los archivos superan los {limit} MiB: Transload no vuelve a abrir este archivo ZIP. Los programas que leen los archivos, sí.',
  'data.readme.check': 'Para comprobar los archivos: sha256sum, o cualquier programa de SHA-256, debe dar estas sumas.',
  'data.readme.sources': 'Fuentes',
  'data.readme.licence': 'Licencia: {licence}',
  'data.readme.limitation': 'Lo que no puede decir: {limitation}',
  'data.readme.link': 'Enlace a esta vista: {address}',
  'data.readme.exported': 'Exportado el {time}',

  'archive.open': 'Abrir archivo',
  'archive.reading': 'Leyendo {name}',
  'archive.opened': 'Abierto desde el archivo {name}, exportado el {time}.',
  'archive.opened.mock': 'Sus registros son respuestas guardadas del canal de demostración (MOCK).',
  'archive.opened.live': 'Sus registros son los del canal en directo en ese momento; no se renuevan.',
  'archive.opened.positions':
    '{count, plural, =0 {} one {# posición notificada no está en el archivo.} other {# posiciones notificadas no están en el archivo.}}',
  'archive.opened.link': 'Al recargar, o con el enlace de esta página en otro equipo, se vuelve a mostrar el canal.',
  'archive.close': 'Cerrar archivo',
  'archive.fault': '{name} no se ha abierto. {reason}',
  'archive.fault.unreadable': 'El navegador no pudo leer el archivo.',
  'archive.fault.too-large': 'Supera los {limit} MiB.',
  'archive.fault.not-zip': 'No es un archivo ZIP o está cortado.',
  'archive.fault.too-many': 'Contiene {count} archivos; se admiten como máximo {limit}.',
  'archive.fault.bad-name': 'Contiene un archivo con un nombre que Transload no escribe: {file}',
  'archive.fault.twice': 'Contiene dos veces el archivo {file}.',
  'archive.fault.method':
    'El archivo {file} que contiene está cifrado o comprimido de un modo que Transload no escribe.',
  'archive.fault.unpacked': 'Descomprimido superaría los {limit} MiB.',
  'archive.fault.ratio': 'El archivo {file} que contiene ocuparía, descomprimido, más de {limit} veces su tamaño.',
  'archive.fault.damaged': 'El archivo {file} que contiene está dañado.',
  'archive.fault.missing': 'No tiene el archivo {file}. Solo se pueden abrir archivos ZIP exportados por Transload.',
  'archive.fault.metadata': 'Su metadata.json no es como se describe: campo «{field}».',
  'archive.fault.version': 'Lo escribió una versión posterior de Transload (formato {version}).',
  'archive.fault.changed':
    'El archivo {file} que contiene se cambió después de la exportación: su SHA-256 no es el de metadata.json.',
  'archive.fault.unlisted': 'El archivo {file} que contiene no figura en metadata.json.',
  'archive.fault.records': 'Los registros que contiene no son como se describe: {field}.',
}
