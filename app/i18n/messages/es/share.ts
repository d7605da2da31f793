import type { share as english } from '#app/i18n/messages/en/share.ts'

/** El diálogo que comparte una vista, y la página que otros incrustan en la suya. */
export const share: Partial<Record<keyof typeof english, string>> = {
  'share.open': 'Código QR e incrustación',
  'share.title': 'Compartir',
  'share.close': 'Cerrar',
  'share.link': 'Enlace a esta vista',
  'share.link.meaning':
    'Abre el mismo caso, con los mismos días, cursor, encuadre y elecciones. No lleva registros: quien lo abra verá lo que los canales den entonces.',
  'share.copy.link': 'Copiar enlace',
  'share.copy.embed': 'Copiar dirección',
  'share.copy.code': 'Copiar HTML',
  'share.copied.link': 'El enlace está en el portapapeles.',
  'share.copied.embed': 'La dirección para incrustar está en el portapapeles.',
  'share.copied.code': 'El HTML está en el portapapeles.',
  'share.copied.not':
    'El navegador no permite que la página copie. El texto está seleccionado: cópielo con las teclas.',
  'share.qr.show': 'Mostrar código QR',
  'share.qr.hide': 'Ocultar código QR',
  'share.qr.alternative': 'Código QR de la dirección {address}',
  'share.qr.tooLong':
    'La dirección tiene {length, number} caracteres, demasiados para un código que pueda leer un teléfono. Comparta el enlace o vacíe la búsqueda y el filtro.',
  'share.qr.failed': 'No llegó el programa que dibuja el código QR. Pulse otra vez o comparta el enlace.',
  'share.qr.svg': 'Guardar como SVG',
  'share.qr.png': 'Guardar como PNG',
  'share.qr.notSaved': 'El navegador no pudo crear la imagen. Guárdela como SVG.',
  'share.embed': 'Incrustar',
  'share.embed.meaning':
    'Para una página suya: el mapa con su leyenda, los días, los totales con sus reservas, lo que se afirmó y quién lo desmiente, la advertencia y los créditos. Allí nadie puede cambiar nada; un enlace abre la misma vista en Transload. Su sitio lo muestra solo si quien administra esta página lo permite.',
  'share.embed.address': 'Dirección para incrustar',
  'share.embed.code': 'HTML para su página',
  'share.embed.frame': 'Transload: {case}',
  'embed.open': 'Abrir en Transload',
  'embed.playhead': 'Mapa en el instante {time}.',
  'embed.map.without': 'Lo que mostraría se cuenta abajo en palabras.',
  'embed.map.stopped': 'Se perdieron sus gráficos varias veces. Lo que mostraba se cuenta abajo en palabras.',
  'embed.map.wheel': 'Ctrl + rueda para ampliar o reducir el mapa',
  'embed.map.wheel.mac': '⌘ + rueda para ampliar o reducir el mapa',
  'embed.map.fingers': 'Mueva el mapa con dos dedos',
  'embed.map.description':
    'Mapa de los tramos como arcos esquemáticos: {summary}. Lo mismo se cuenta abajo en palabras.',
}
