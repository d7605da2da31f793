import type { firstLook as english } from '#app/i18n/messages/en/first-look.ts'

/** La primera mirada: dos minutos para quien nunca ha estado aquí. */
export const firstLook: Partial<Record<keyof typeof english, string>> = {
  'tours.first': 'Primera mirada',
  'firstLook.question': '¿Es su primera visita?',
  'firstLook.offer':
    'Una primera mirada dura alrededor de {minutes, plural, one {# minuto} other {# minutos}} y está siempre en Ayuda.',
  'firstLook.start': 'Empezar la primera mirada',
  'help.first':
    'Qué muestra esta página, en alrededor de {minutes, plural, one {# minuto} other {# minutos}}; sigue donde la dejó',
  'tours.first.map.title': 'Qué muestra esta página',
  'tours.first.map.body':
    'Transportes de los que se informó públicamente, por mar y por ferrocarril. Los arcos son esquemáticos y no son rutas. Continuo es publicado, discontinuo inferido, punteado inventado para la formación.',
  'tours.first.figures.title': 'Lo que se cuenta y lo que se afirmó',
  'tours.first.figures.body':
    'Alrededor de 300 contenedores tienen desglose; se afirmaron más de 1000. Son dos enunciados, y la parte que los separa no figura en ninguna línea. Quien desmiente la afirmación figura a su lado.',
  'tours.first.timeline.title': 'Cuándo',
  'tours.first.timeline.body':
    'Dos controles fijan los días y un tercero los recorre. «Según lo conocido al» es un segundo reloj: deja fuera lo publicado después.',
  'tours.first.detail.title': 'Cómo se conoce cada línea',
  'tours.first.detail.body':
    'Elija una línea y se abren sus fuentes: quién publicó qué y cuándo, qué no muestra, y una calificación de posición, carga e identidad.',
  'tours.first.legs.title': 'Lo mismo en tabla',
  'tours.first.legs.body':
    'Todo lo del mapa figura también aquí, para leerlo, ordenarlo y elegirlo con el teclado. La exportación toma justo lo que se ve, con sus reservas.',
  'tours.first.help.title': 'Dónde preguntar',
  'tours.first.help.body':
    'La Ayuda tiene las palabras, el método y las teclas. Ctrl K o ⌘ K encuentra con unas pocas letras todo lo que se puede hacer aquí.',
}
