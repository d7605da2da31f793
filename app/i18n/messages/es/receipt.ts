import type { receipt as english } from '#app/i18n/messages/en/receipt.ts'

/** Lo que dice un archivo hecho aquí cuando vuelve. */
export const receipt: Partial<Record<keyof typeof english, string>> = {
  'receipt.title': 'Comprobante de un archivo',
  'receipt.check': 'Abrir un archivo',
  'receipt.check.meaning':
    'Elija un archivo hecho aquí o suéltelo en la página. Una imagen o unas diapositivas abren su vista, y usted lee si sus números siguen valiendo; un archivo comprimido de datos se abre como caso.',
  'receipt.drop': 'Suelte el archivo para abrirlo',
  'receipt.reading': 'Leyendo el archivo',
  'receipt.none':
    'Este archivo no lleva comprobante. No se hizo aquí, o después lo guardó otro programa sin el comprobante. Compruebe el archivo original.',
  'receipt.unreadable': 'Este archivo lleva un comprobante que no se puede leer. Compruebe el archivo original.',
  'receipt.too-large': 'Este archivo supera los 64 MiB; ninguno hecho aquí es tan grande. No se ha leído.',
  'receipt.whole': 'El archivo está como cuando se hizo. Eso descubre los cambios; no prueba quién hizo el archivo.',
  'receipt.changed':
    'Este archivo se cambió después de hacerse: su imagen y su comprobante no corresponden. No se fíe de lo que muestra.',
  'receipt.editable':
    'Las diapositivas están hechas para cambiarse, así que nadie puede decir si el archivo está como cuando se hizo. Lo que dicen sus comprobantes puede cotejarse con los datos.',
  'receipt.comparing': 'Comparando con los datos de esta página',
  'receipt.otherCase': 'El caso «{case}» no está en esta página, así que sus números no pueden compararse.',
  'receipt.holds': 'Los números de esta imagen siguen valiendo.',
  'receipt.slide.holds': 'Los números de esta diapositiva siguen valiendo.',
  'receipt.differs':
    '{count, plural, one {Los datos han cambiado desde entonces. Difiere una cosa:} other {Los datos han cambiado desde entonces. Difieren # cosas:}}',
  'receipt.slide': 'Diapositiva {position}',
  'receipt.code': 'Comprobante',
  'receipt.exported': 'Exportado',
  'receipt.address': 'Vista',
  'receipt.data': 'SHA-256 de los registros',
  'receipt.statement.days': 'Días',
  'receipt.statement.summary': 'Resumen',
  'receipt.statement.denials': 'Desmentidos',
  'receipt.statement.figure': 'Cifra {number}',
  'receipt.difference.statement': '{name}: era «{before}», ahora es «{after}».',
  'receipt.difference.added': '{name}: antes no estaba; ahora «{after}».',
  'receipt.difference.removed': '{name}: era «{before}», ya no está.',
  'receipt.difference.changed': '{record} {id}: ha cambiado.',
  'receipt.difference.gone': '{record} {id}: ya no está.',
  'receipt.difference.new': '{record} {id}: antes no estaba.',
  'receipt.difference.records': 'Han cambiado registros; el comprobante no dice cuáles, pues son muchos.',
  'receipt.record.leg': 'Tramo',
  'receipt.record.consignment': 'Envío',
  'receipt.record.claim': 'Afirmación',
  'receipt.record.sighting': 'Avistamiento',
  'receipt.record.place': 'Lugar',
  'receipt.record.vessel': 'Buque',
  'receipt.record.source': 'Fuente',
  'receipt.data.meaning':
    'Tramos, envíos, afirmaciones, avistamientos, lugares, buques y fuentes en que se basa el archivo. Las posiciones que comunicaron los buques no forman parte de ello.',
}
