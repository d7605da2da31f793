import type { telling as english } from '#app/i18n/messages/en/telling.ts'

/** Lo que muestra el mapa, en frases. */
export const telling: Partial<Record<keyof typeof english, string>> = {
  'telling.title': 'En palabras',
  'telling.days': 'Se muestra: {days}.',
  'telling.noLeg': 'No se muestra ningún tramo.',
  'telling.manyLegs':
    'Tramos mostrados: {vessel, plural, =0 {ninguno} one {#} other {#}} por mar y {rail, plural, =0 {ninguno} one {#} other {#}} por ferrocarril.',
  'telling.leg':
    '{carrier}, {mode, select, vessel {por mar} other {por ferrocarril}}, de {from} a {to}. Salida: {departs}. Llegada: {arrives}. Contenedores: {containers}. {basis}; {grade}.',
  'telling.grade': 'calificación más baja {grade}, un juicio de la redacción',
  'telling.itemised': 'Con desglose: {quantity}, en {consignments}, a lo largo de {legs}; cada envío contado una vez.',
  'telling.synthetic': 'Inventado para la formación: {quantity}, en {consignments}.',
  'telling.claim': 'Afirmación de {speaker}: {quantity} ({day}).',
  'telling.notItemised': 'De ellos, sin tramo que dé cuenta: {quantity}.',
  'telling.contradiction': 'El desglose supera lo afirmado: ambos se contradicen.',
  'telling.noDenial': 'No consta ningún desmentido de esta afirmación.',
  'telling.denied':
    '{count, plural, one {Junto a ella figura un desmentido publicado} other {Junto a ella figuran # desmentidos publicados}}: {speakers}.',
  'telling.unknown': 'Entre dos avistamientos nadie publicó dónde estaban los contenedores.',
  'telling.outside': '{count, plural, one {# tramo queda} other {# tramos quedan}} fuera de estos días.',
  'telling.filtered': 'El filtro de tramos deja fuera {count, plural, one {# tramo} other {# tramos}}.',
  'telling.withheld':
    'Registros que no cuentan: publicados después, {later}; de fuentes excluidas, {struck}; por debajo de la calificación, {below}.',
}
